"""Meetings of every kind, told in the ways in which agencies tell of them; all officials are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kg.find.cues import Inflection
from kg.find.meeting_words import expanded
from kg.model import Facts
from tests.meetings import told

VICE = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
MINISTER = "Minister of National Defence General Le Van Binh"
ENVOY = "US Ambassador to Vietnam John Carver"
SECRETARY = "US Secretary of Defence Walter Reed"
PUBLISHED = "2023-03-15"  # a Wednesday

RECEPTIONS = [
    f"{MINISTER} received {ENVOY} in Hanoi on March 14.",
    f"{MINISTER} on March 14 held a reception for {ENVOY} in Hanoi.",
    f"{ENVOY} paid a courtesy call on {MINISTER} in Hanoi on Tuesday.",
    f"{ENVOY} was received by {MINISTER} in Hanoi on March 14.",
    f"{ENVOY} had an audience with {MINISTER} in Hanoi on March 14.",
    f"{ENVOY}, who will leave soon, was the guest of {MINISTER} in Hanoi on March 14.",
    f"While receiving {ENVOY} in Hanoi on March 14, {MINISTER} thanked the US.",
    f"A reception for {ENVOY} was hosted by {MINISTER} in Hanoi on March 14.",
    f"{MINISTER} greeted {ENVOY} at the ministry's headquarters in Hanoi on March 14.",
]


@pytest.mark.parametrize("text", RECEPTIONS)
def test_who_receives_is_host_whatever_the_wording(find: Any, text: Any) -> None:
    assert told(find(text, PUBLISHED)) == {"reception held 2023-03-14 Hanoi john-carver:guest le-van-binh:host"}


TALKS = [
    (f"{MINISTER} held talks with {SECRETARY} in Hanoi on March 14.", "Hanoi le-van-binh:host walter-reed:guest"),
    (
        f"The talks between {MINISTER} and {SECRETARY} took place in Hanoi on March 14.",
        "Hanoi le-van-binh:host walter-reed:guest",
    ),
    (f"{SECRETARY} met in Hanoi on Tuesday with {MINISTER}.", "Hanoi le-van-binh:host walter-reed:guest"),
    (
        f"Meeting {SECRETARY} in Hanoi on March 14, {MINISTER} asked for help.",
        "Hanoi le-van-binh:host walter-reed:guest",
    ),
    (f"{MINISTER} met with {SECRETARY} in Washington on March 14.", "Washington le-van-binh:guest walter-reed:host"),
    (
        f"{SECRETARY} and {MINISTER} met in Jakarta on March 14.",
        "Jakarta le-van-binh:participant walter-reed:participant",
    ),
]


@pytest.mark.parametrize(("text", "rest"), TALKS)
def test_host_and_guest_follow_from_where_talks_are_held(find: Any, text: Any, rest: Any) -> None:
    assert told(find(text, PUBLISHED)) == {f"talks held 2023-03-14 {rest}"}


CALLS = [
    f"{MINISTER} spoke by telephone with {SECRETARY} on March 14.",
    f"{MINISTER} held talks with {SECRETARY} via video conference on March 14.",
    f"In a telephone call on March 14, {MINISTER} and {SECRETARY} discussed maritime security.",
    f"{MINISTER} and {SECRETARY} talked over the phone on March 14.",
]


@pytest.mark.parametrize("text", CALLS)
def test_talks_at_a_distance_have_no_place_and_no_host(find: Any, text: Any) -> None:
    assert told(find(text, PUBLISHED)) == {
        "phone-call held 2023-03-14 - le-van-binh:participant walter-reed:participant"
    }


VISITS = [
    (f"{SECRETARY} is on a working visit to Vietnam from March 13-15.", "held 2023-03-13 Vietnam walter-reed:guest"),
    (
        f"{SECRETARY} arrived in Hanoi on March 14 for an official visit to Vietnam.",
        "held 2023-03-14 Vietnam walter-reed:guest",
    ),
    (f"{SECRETARY} has been in Vietnam since Monday.", "held 2023-03-13 Vietnam walter-reed:guest"),
    (f"{SECRETARY} is scheduled to visit Vietnam in April.", "planned 2023-04 Vietnam walter-reed:guest"),
    (f"{MINISTER} leaves for Washington on Thursday.", "planned 2023-03-16 Washington le-van-binh:guest"),
    (f"{MINISTER} invited {SECRETARY} to visit Vietnam this year.", "proposed 2023 Vietnam walter-reed:guest"),
    (
        f"{SECRETARY} accepted an invitation from {MINISTER} to visit Vietnam next year.",
        "planned 2024 Vietnam le-van-binh:host walter-reed:guest",
    ),
    (
        "The destroyer USS Long Reach docked at Tien Sa port in the central city of Da Nang on March 14.",
        "held 2023-03-14 Da Nang",
    ),
    (f"Both recalled the visit to Vietnam by {SECRETARY} in September 2022.", "held 2022-09 Vietnam walter-reed:guest"),
]


@pytest.mark.parametrize(("text", "rest"), VISITS)
def test_a_visit_has_its_destination_and_its_first_day(find: Any, text: Any, rest: Any) -> None:
    assert told(find(text, PUBLISHED)) == {f"visit {rest}"}


GATHERINGS = [
    (
        f"A ceremony to hand over the land was held in Bien Hoa on March 14 with the attendance of {VICE} and {ENVOY}.",
        "ceremony held 2023-03-14 Bien Hoa john-carver:participant tran-van-mau:participant",
    ),
    (
        f"Addressing the handover ceremony in Bien Hoa on March 14, {ENVOY} praised the work.",
        "ceremony held 2023-03-14 Bien Hoa john-carver:speaker",
    ),
    (
        f"{MINISTER} chaired a welcome ceremony for {SECRETARY} in Hanoi on March 14.",
        "ceremony held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest",
    ),
    (
        f"An agreement was signed in Hanoi on March 14 by {VICE} and {ENVOY}.",
        "ceremony held 2023-03-14 Hanoi john-carver:participant tran-van-mau:participant",
    ),
    (
        f"The 12th Vietnam-US Defence Policy Dialogue was held in Hanoi on March 14, co-chaired by {VICE} and {ENVOY}.",
        "dialogue held 2023-03-14 Hanoi john-carver:co-chair tran-van-mau:co-chair",
    ),
    ("The two sides agreed to hold the 13th dialogue in Washington next year.", "dialogue planned 2024 Washington"),
    (
        f"{VICE} delivered a speech at a seminar on war legacies in Hanoi on March 14.",
        "conference held 2023-03-14 Hanoi tran-van-mau:speaker",
    ),
    (
        f"{MINISTER} invited {SECRETARY} to attend an expo in Hanoi in December.",
        "conference planned 2023-12 Hanoi walter-reed:guest",
    ),
    (
        "Foreign Ministry Spokesperson Nguyen Thi Lan told a press conference in Hanoi on March 14 that ties are good.",
        "press-conference held 2023-03-14 Hanoi nguyen-thi-lan:speaker",
    ),
]


@pytest.mark.parametrize(("text", "line"), GATHERINGS)
def test_gatherings_keep_who_spoke_chaired_or_attended(find: Any, text: Any, line: Any) -> None:
    assert told(find(text, PUBLISHED)) == {line}


WIDER = [
    (f"{MINISTER} received a delegation of US war veterans in Hanoi on March 14.", "Hanoi le-van-binh:host"),
    (f"{MINISTER} granted a reception to {ENVOY} in Hanoi on March 14.", "Hanoi john-carver:guest le-van-binh:host"),
    (f"{MINISTER} welcomed {ENVOY} to the Pentagon on March 14.", "Pentagon john-carver:guest le-van-binh:host"),
    (
        f"{MINISTER} hosted a dinner in honour of {ENVOY} in Hanoi on March 14.",
        "Hanoi john-carver:guest le-van-binh:host",
    ),
    (f"{MINISTER} bid farewell to outgoing {ENVOY} in Hanoi on March 14.", "Hanoi john-carver:guest le-van-binh:host"),
]


@pytest.mark.parametrize(("text", "rest"), WIDER)
def test_receptions_are_known_by_what_the_host_gives(find: Any, text: Any, rest: Any) -> None:
    assert told(find(text, PUBLISHED)) == {f"reception held 2023-03-14 {rest}"}


def test_hosts_who_receive_apart_hold_a_reception_each(find: Any) -> None:
    facts = find(f"{MINISTER} and {VICE} separately received {ENVOY} in Hanoi on March 14.", PUBLISHED)
    assert told(facts) == {
        "reception held 2023-03-14 Hanoi john-carver:guest le-van-binh:host",
        "reception held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host",
    }


def test_who_met_one_and_then_called_on_another_did_both(find: Any) -> None:
    facts = find(f"In Hanoi on March 14, {SECRETARY} met {VICE}, and later called on {MINISTER}.", PUBLISHED)
    assert told(facts) == {
        "talks held 2023-03-14 Hanoi tran-van-mau:host walter-reed:guest",
        "reception held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest",
    }


JOURNEYS = [
    (
        f"{VICE} inspected the treatment of soil in the area of Bien Hoa on March 14.",
        {"visit held 2023-03-14 Bien Hoa tran-van-mau:guest"},
    ),
    (
        f"{ENVOY} was in Quang Tri on March 14 to see the work.",
        {"visit held 2023-03-14 Quang Tri john-carver:guest"},
    ),
    (
        "US aircraft carriers visited Da Nang in 2018, 2020 and 2022.",
        {"visit held 2018 Da Nang", "visit held 2020 Da Nang", "visit held 2022 Da Nang"},
    ),
    (
        f"{SECRETARY} will travel to Singapore, Vietnam and the Philippines next month.",
        {
            "visit planned 2023-04 Singapore walter-reed:guest",
            "visit planned 2023-04 Vietnam walter-reed:guest",
            "visit planned 2023-04 Philippines walter-reed:guest",
        },
    ),
    (
        f"In November 2022, {SECRETARY} travelled to Hanoi, where he met {MINISTER}.",
        {
            "visit held 2022-11 Hanoi walter-reed:guest",
            "talks held 2022-11 Hanoi le-van-binh:host walter-reed:guest",
        },
    ),
    (
        f"{ENVOY} visited Quang Tri on March 14. The ambassador met with {VICE}.",
        {
            "visit held 2023-03-14 Quang Tri john-carver:guest",
            "talks held 2023-03-14 Quang Tri john-carver:guest tran-van-mau:host",
        },
    ),
]


@pytest.mark.parametrize(("text", "lines"), JOURNEYS)
def test_journeys_are_told_by_what_was_seen_by_lists_and_by_talks_on_the_way(find: Any, text: Any, lines: Any) -> None:
    assert told(find(text, PUBLISHED)) == lines


LAUNCHES = [
    (
        "USAID and the Ministry of National Defence on March 14 launched a project to clean the soil in Bien Hoa.",
        "ceremony held 2023-03-14 Bien Hoa",
    ),
    (
        f"{MINISTER} presented the Friendship Medal to {ENVOY} in Hanoi on March 14.",
        "ceremony held 2023-03-14 Hanoi john-carver:participant le-van-binh:participant",
    ),
    (
        f"{MINISTER} welcomed {SECRETARY} at an official ceremony in Hanoi on March 14.",
        "ceremony held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest",
    ),
    (
        f"The 12th Defence Policy Dialogue was co-chaired in Hanoi on March 14 by {VICE} and {ENVOY}.",
        "dialogue held 2023-03-14 Hanoi john-carver:co-chair tran-van-mau:co-chair",
    ),
    (
        "The joint steering committee convened its third meeting in Hanoi on March 14.",
        "dialogue held 2023-03-14 Hanoi",
    ),
]


@pytest.mark.parametrize(("text", "line"), LAUNCHES)
def test_ceremonies_and_dialogues_are_told_by_their_verbs_too(find: Any, text: Any, line: Any) -> None:
    assert told(find(text, PUBLISHED)) == {line}


def test_those_who_signed_are_at_the_signing_ceremony_told_before(find: Any) -> None:
    facts = find(
        "Vietnam and Japan signed a memorandum of understanding at a ceremony in Hanoi on March 14.\n\n"
        f"The memorandum was signed by {VICE} and Japanese Ambassador to Vietnam Mori Kenji.",
        PUBLISHED,
    )
    assert {line.partition(" Hanoi ")[2] for line in told(facts)} == {"mori-kenji:participant tran-van-mau:participant"}


def test_a_visit_under_way_began_on_the_first_day_told_of_it(find: Any) -> None:
    facts = find(
        f"{MINISTER} received {SECRETARY}, who is on a visit to Vietnam, in Hanoi on March 14.",
        PUBLISHED,
    )
    assert "visit held 2023-03-14 Vietnam walter-reed:guest" in told(facts)


NOT_TOLD = [
    "The project was launched in 2019 in Bien Hoa.",
    f"{VICE} presented a report on mine action in Hanoi on March 14.",
    f"{MINISTER} welcomed {SECRETARY} and his delegation to Vietnam.",
    "The teams inspected 20 hectares in Quang Tri in March.",
    "In 2011 the two sides signed a memorandum of understanding in Washington.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_work_courtesies_and_recalled_signings_are_no_meetings(find: Any, text: Any) -> None:
    assert told(find(text, PUBLISHED)) == set()


NONE = [
    f"A visit to Vietnam by {SECRETARY} planned for April has been postponed.",
    f"{SECRETARY} did not visit Bien Hoa.",
    f"If {SECRETARY} were to visit Vietnam, he would be welcome.",
    f"No meeting between {MINISTER} and {SECRETARY} has been arranged.",
    f"{VICE} called on the US to speed up the clean-up and to exchange delegations.",
    f"{VICE} said that the two sides should maintain dialogues, consultations and visits at all levels.",
    f"{VICE} thanked {ENVOY} for the warm reception.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_was_called_off_denied_or_is_a_mere_series_is_no_meeting(find: Any, text: Any) -> None:
    assert told(find(text, PUBLISHED)) == set()


def test_tellings_of_one_event_are_one_meeting_and_a_visit_is_apart_from_its_talks(find: Any) -> None:
    facts = find(
        f"{MINISTER} held talks with {SECRETARY} in Hanoi on March 14.\n\n"
        "Reed is on an official visit to Vietnam from March 13-15 at the invitation of Minister Binh.\n\n"
        "At the talks, Minister Binh thanked the US.\n\n"
        "On the same day, Prime Minister Do Van Phu received the US guest in Hanoi.",
        PUBLISHED,
    )
    assert told(facts) == {
        "talks held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest",
        "visit held 2023-03-13 Vietnam le-van-binh:host walter-reed:guest",
        "reception held 2023-03-14 Hanoi do-van-phu:host walter-reed:guest",
    }
    talks = next(m for m in facts.meetings if m.kind == "talks")
    visit = next(m for m in facts.meetings if m.kind == "visit")
    assert talks.part_of == visit.id
    assert talks.sides == ("US", "VN")
    assert [e.quote.split(",")[0] for e in talks.evidence][-1] == "At the talks"


NEIGHBOURS = [
    (
        f"{SECRETARY} and Vietnam's {MINISTER} met in Jakarta on March 14.",
        {"talks held 2023-03-14 Jakarta le-van-binh:participant walter-reed:participant"},
    ),
    (
        (
            f"The 5th Vietnam-US Defence Policy Dialogue took place in Hanoi on March 14. The event was co-chaired by {VICE} "
            f"on the Vietnamese side, and by {ENVOY} on the US side."
        ),
        {"dialogue held 2023-03-14 Hanoi john-carver:co-chair tran-van-mau:co-chair"},
    ),
    (
        f"{ENVOY} and {VICE} led the fifth Vietnam-US Defence Policy Dialogue in Hanoi on March 14.",
        {"dialogue held 2023-03-14 Hanoi john-carver:co-chair tran-van-mau:co-chair"},
    ),
    (
        (
            f"{MINISTER} sat down with his counterparts from the US and Laos in Jakarta on March 14.\n\n"
            f"{SECRETARY} spoke of trade.\n\nLao Minister of National Defence General Kham Souk spoke of borders."
        ),
        {
            "talks held 2023-03-14 Jakarta le-van-binh:participant walter-reed:participant",
            "talks held 2023-03-14 Jakarta kham-souk:participant le-van-binh:participant",
        },
    ),
    (
        (
            f"{MINISTER} held talks with {SECRETARY} in Hanoi on March 14.\n\n"
            "Later Reed called on Prime Minister Do Van Phu, whom he thanked for a warm discussion on the partnership "
            "established in 2013."
        ),
        {
            "talks held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest",
            "reception held 2023-03-14 Hanoi do-van-phu:host walter-reed:guest",
        },
    ),
    (
        f"The readout was given by the Pentagon.\n\n{SECRETARY} and {MINISTER} met in Jakarta.",
        {"talks held 2023-03-15 Jakarta le-van-binh:participant walter-reed:participant"},
    ),
]


@pytest.mark.parametrize(("text", "lines"), NEIGHBOURS)
def test_names_days_and_places_are_found_across_joined_phrases_and_sentences(find: Any, text: Any, lines: Any) -> None:
    assert told(find(text, PUBLISHED)) == lines


def test_a_day_told_without_its_year_says_whence_the_year_is(find: Any) -> None:
    talks = find(f"{MINISTER} held talks with {SECRETARY} in Hanoi on December 30.", "2023-01-04").meetings[0]
    assert talks.date is not None
    assert talks.date.value == "2022-12-30"
    assert talks.date.inferred is not None
    unknown = find(f"{MINISTER} held talks with {SECRETARY} in Hanoi on December 30.").meetings[0]
    assert unknown.date is not None
    assert unknown.date.value == "--12-30"
    assert unknown.date.inferred is None


def test_a_ceremony_takes_its_day_and_place_from_the_sentence_that_sets_the_scene(find: Any) -> None:
    facts = find(
        f"Two sets of remains of US servicemen left Da Nang for Hawaii on Tuesday.\n\n{ENVOY} spoke at the ceremony.",
        PUBLISHED,
    )
    assert told(facts) == {"ceremony held 2023-03-14 Da Nang john-carver:speaker"}


def test_mentions_point_at_the_words_that_speak_of_a_meeting(finder: Any, read: Any) -> None:
    article = read(
        f"date {PUBLISHED}\n\n{MINISTER} held talks with {SECRETARY} in Hanoi.\n\nAt the talks, Reed thanked him."
    )
    context = finder.context(article)
    meetings, mentions = finder._meetings.find(context)
    assert {m.fact for m in mentions} == {m.id for m in meetings}
    words = [context.views[m.view].source(m.first, m.last) for m in mentions]
    assert words == ["talks", "the talks"]


@pytest.mark.parametrize(
    ("cue", "verb", "rows"),
    [
        ("phone|telephone call", False, {("phone", "call"), ("telephone", "call")}),
        ("[joint] press conference", False, {("press", "conference"), ("joint", "press", "conference")}),
        ("call on", True, {("call", "on"), ("calls", "on"), ("called", "on"), ("calling", "on")}),
    ],
)
def test_a_cue_stands_for_every_row_of_words_it_allows(cue: Any, verb: Any, rows: Any) -> None:
    assert set(expanded(cue, Inflection(), verb)) == rows


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # the headline names one guest, the text two: one meeting, told in full
        (
            f"Reception on de-mining\n\n{MINISTER} on March 14 received {ENVOY} and USAID Mission Director Ruth Halloway in Hanoi.",
            {"reception held 2023-03-14 Hanoi john-carver:guest le-van-binh:host ruth-halloway:guest"},
        ),
        # what was said at a call is no second meeting
        (
            (
                f"Readout of Minister Le Van Binh’s Call with Secretary Walter Reed\n\n{MINISTER} spoke today with {SECRETARY}. "
                "The Minister and the Secretary discussed the search for missing soldiers at length."
            ),
            {"phone-call held 2023-03-15 - le-van-binh:participant walter-reed:participant"},
        ),
        # the purpose of a reception is no meeting of its own
        (
            f"Defence news\n\nOn March 20, {MINISTER} will host {SECRETARY} for a bilateral meeting in Hanoi.",
            {"reception planned 2023-03-20 Hanoi le-van-binh:host walter-reed:guest"},
        ),
        # a day that is the name of something, and the day of an earlier meeting
        (
            (
                f"Defence news\n\n{MINISTER} met {ENVOY} in Hanoi on March 14 to talk about aid after the February 2 attacks. "
                "This meeting builds on their exchanges of last year."
            ),
            {"talks held 2023-03-14 Hanoi john-carver:guest le-van-binh:host"},
        ),
    ],
)
def test_one_meeting_told_twice(find: Any, text: str, events: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # a guest who holds no post: received all the same, and "his" visit is not the host's
        (
            f"{MINISTER} on March 14 in Hanoi received Mr. Toby Wendell, a veteran of the war, on the occasion of his visit.",
            {"reception held 2023-03-14 Hanoi le-van-binh:host"},
        ),
        # "visiting" before a delegation goes nowhere, and "land" is soil
        (
            f"{MINISTER} spoke on March 14 at a reception held in Hanoi for a visiting State Department delegation led by {ENVOY}.",
            {"reception held 2023-03-14 Hanoi john-carver:guest le-van-binh:host"},
        ),
        (f"{MINISTER} recalled the March 2022 tests of cleaned land at Bien Hoa airbase.", set()),
        # the country in "U.S. aid" is no place
        (
            f"On March 14, {MINISTER} and {ENVOY} attended the launch ceremony of a clinic built with money in U.S. aid.",
            {"ceremony held 2023-03-14 - john-carver:participant le-van-binh:participant"},
        ),
        # what comes of a visit lies ahead, the visit does not
        (
            f"{SECRETARY} visited Vietnam on March 14. The outcome of this visit will lay a foundation, he said.",
            {"visit held 2023-03-14 Vietnam walter-reed:guest"},
        ),
        # consultations at large are no meeting
        (f"{MINISTER} suggested that more exchanges be held in strategic defence consultations and training.", set()),
    ],
)
def test_words_that_only_look_like_a_meeting(find: Any, text: str, events: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # a day far from the noun: after the verb, or at the beginning
        (
            "A ceremony of repatriation of remains of soldiers who fell during the war was held at Da Nang airport on March 8.",
            {"ceremony held 2023-03-08 Da Nang"},
        ),
        (
            (
                "On the morning of March 8, in Hanoi, the Ministry of National Defence, the United Nations Development Programme, the "
                "Korea International Cooperation Agency and a number of provinces and their authorities jointly organised the "
                "handover ceremony of land."
            ),
            {"ceremony held 2023-03-08 Hanoi"},
        ),
        # signed between two, with posts of any length
        (
            (
                f"An agreement on demining was signed in Hanoi on March 8 between Deputy Defence Minister and standing member of the "
                f"board for whatever is left (Board 999) Lieutenant General Tran Van Mau and {ENVOY}."
            ),
            {"ceremony held 2023-03-08 Hanoi john-carver:participant tran-van-mau:participant"},
        ),
        # those who are present bring no place with them
        (
            (
                "A handover ceremony was held in Da Nang on March 8, with the attendance of guests from the consulate in Ho Chi Minh "
                "City."
            ),
            {"ceremony held 2023-03-08 Da Nang"},
        ),
        # unnamed ministers on the phone, and "the same day" after an earlier dialogue
        (
            "The defence ministers of Vietnam and Japan held online talks on March 8.",
            {"phone-call held 2023-03-08 -"},
        ),
        (
            (
                f"Vietnam and the US held the 7th defence policy dialogue in Hanoi on March 8. The 6th dialogue took place in "
                f"Washington in July last year. Later the same day, {MINISTER} hosted a reception for {SECRETARY}."
            ),
            {
                "dialogue held 2023-03-08 Hanoi",
                "dialogue held 2022-07 Washington",
                "reception held 2023-03-08 Hanoi le-van-binh:host walter-reed:guest",
            },
        ),
    ],
)
def test_days_places_and_persons_that_stand_far_from_the_event(find: Any, text: str, events: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == events


def test_the_day_after_a_relative_clause_is_that_of_the_sentence(find: Any) -> None:
    text = f"{MINISTER} received {ENVOY}, who came to take leave at the end of his term, in Hanoi on March 8."
    assert told(find(text, PUBLISHED)) == {"reception held 2023-03-08 Hanoi john-carver:guest le-van-binh:host"}


def test_delight_at_a_signing_tells_of_no_ceremony(find: Any) -> None:
    text = f"{MINISTER} and {ENVOY} expressed their delight at the signing of the agreement in Hanoi in February."
    assert told(find(text, PUBLISHED)) == set()


def test_a_name_that_is_also_a_demonym_means_the_person_where_no_noun_follows(find: Any) -> None:
    text = f"Lieutenant General Tran Van Thai met {ENVOY} in Hanoi on March 8. Thai received {SECRETARY} in Hanoi on March 9."
    assert told(find(text, PUBLISHED)) == {
        "talks held 2023-03-08 Hanoi john-carver:guest tran-van-thai:host",
        "reception held 2023-03-09 Hanoi tran-van-thai:host walter-reed:guest",
    }


ALSO_THERE = [
    "Attending the meeting were Foreign Minister Bui Thanh Khoat and Ambassador to Viet Nam Marc Ferrel.",
    "The reception was also attended by Foreign Minister Bui Thanh Khoat and Ambassador to Viet Nam Marc Ferrel.",
    "The reception, the third such, saw the presence of Minister Bui Thanh Khoat, Ambassador Marc Ferrel, other staff.",
    "In attendance at the event were Minister Bui Thanh Khoat, Ambassador Marc Ferrel and other officials.",
]


@pytest.mark.parametrize("sentence", ALSO_THERE)
def test_those_also_there_take_part_in_the_meeting_told_before(find: Any, sentence: str) -> None:
    opening = (
        "HANOI (VNA) - Defence Minister General Mac Van Khue received US President John Harker in Hanoi on May 4. "
    )
    facts = find(opening + sentence)
    names = {o.id: o.name for o in facts.officials}
    (meeting,) = facts.meetings
    roles = {names[p.official]: p.role for p in meeting.participants}
    assert roles["Mac Van Khue"] == "host"
    assert {roles["Bui Thanh Khoat"], roles["Marc Ferrel"]} == {"participant"}


def test_two_of_each_side_chair_a_dialogue(find: Any) -> None:
    facts = find(
        "The 4th Viet Nam - Australia defence dialogue took place in Canberra on May 4.Deputy Defence Minister Mac Van "
        "Khue and Deputy Foreign Minister Le Cong Tuat co-chaired the event with Australia's Deputy Secretary of "
        "Defence Peter Harker and Deputy Secretary of Foreign Affairs Ann Ferrel."
    )
    (dialogue,) = facts.meetings
    assert [p.role for p in dialogue.participants] == ["co-chair"] * 4


@pytest.mark.parametrize(
    "text",
    [
        "The two sides welcomed the Letter of Intent, which their departments signed in Hanoi on February 8.",
        f"{MINISTER} spoke of the programme that Secretary Walter Reed launched in Da Nang on February 8.",
        "Cooperation is indispensable for meeting today's challenges.",
    ],
)
def test_what_is_recalled_or_only_met_in_words_is_no_meeting(find: Any, text: str) -> None:
    assert told(find(text, PUBLISHED)) == set()


def test_a_roundtable_discussion_is_one_conference(find: Any) -> None:
    text = f"{MINISTER} on March 8 hosted a roundtable discussion on mines in Hanoi."
    assert [line.split()[0] for line in told(find(text, PUBLISHED))] == ["conference"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("They agreed that the tenth Defence Policy Dialogue should be held in Tokyo in 2024.", "planned"),
        ("Brennick proposed that the tenth Defence Policy Dialogue should be held in Tokyo in 2024.", "proposed"),
    ],
)
def test_what_should_be_held_is_planned_where_it_was_agreed(
    find: Callable[..., Facts], sentence: str, status: str
) -> None:
    facts = find(f"Defence Minister Luu Quang Hai met US Secretary of Defense Walter Brennick in Hanoi. {sentence}")
    assert [m.status for m in facts.meetings if m.kind == "dialogue"] == [status]


@pytest.mark.parametrize(
    "end", ["was dropped for lack of time", "was struck from the programme", "fell victim to the fog"]
)
def test_what_was_dropped_is_no_meeting(find: Callable[..., Facts], end: str) -> None:
    facts = find(
        "Defence Minister Luu Quang Hai met US Secretary of Defense Walter Brennick in Hanoi on May 3, 2023. "
        f"A trip to Da Nang that had been planned for May 4 {end}."
    )
    assert [m.kind for m in facts.meetings] == ["talks"]


def test_a_signing_at_the_close_of_the_talks_is_of_their_day_and_place(find: Callable[..., Facts]) -> None:
    facts = find(
        "Defence Minister Luu Quang Hai met US Secretary of Defense Walter Brennick in Hanoi on May 3, 2023. "
        "At a ceremony held at the close of the deliberations, the two ministers signed a memorandum on mine clearance."
    )
    talks, signing = facts.meetings
    assert (signing.kind, signing.date, signing.place) == ("ceremony", talks.date, talks.place)


RECEIVED = f"{VICE} received {ENVOY} in Hanoi on March 14."
BOTH_THERE = "reception held 2023-03-14 Hanoi john-carver:guest mac-van-tho:participant tran-van-mau:host"
PRESENT = [
    "Also attending were Major General Mac Van Tho.",
    "Also present at the reception was Major General Mac Van Tho.",
    "Major General Mac Van Tho also attended the reception.",
    "Also at the reception, Major General Mac Van Tho, Director of a department, briefed the guest.",
    "Major General Mac Van Tho was also present.",
    "On hand as well was Major General Mac Van Tho.",
    "The Vietnamese side included Major General Mac Van Tho.",
    "Representing the Vietnamese side was Major General Mac Van Tho.",
    "Accompanying the deputy minister was Major General Mac Van Tho.",
    "Mau was joined by Major General Mac Van Tho.",
    "Participants in the event included Major General Mac Van Tho.",
    "Among those present was Major General Mac Van Tho.",
]


@pytest.mark.parametrize("text", PRESENT)
def test_who_else_was_there_is_told_in_a_sentence_of_its_own(find: Any, text: Any) -> None:
    assert told(find(f"{RECEIVED} {text}", PUBLISHED)) == {BOTH_THERE}


@pytest.mark.parametrize(
    "text",
    [
        "The delegation, led by General Walter Reed, is in Hanoi.",
        "Led by General Walter Reed, the delegation spoke of its plans.",
        "General Walter Reed, head of the delegation, thanked his host.",
        "The delegation was headed by General Walter Reed.",
        "General Walter Reed, who is also leader of the delegation, thanked his host.",
    ],
)
def test_the_leader_of_a_delegation_received_is_the_guest(find: Any, text: Any) -> None:
    received = f"{VICE} received a delegation from the US National War College in Hanoi on March 14."
    want = "reception held 2023-03-14 Hanoi tran-van-mau:host walter-reed:guest"
    assert want in told(find(f"{received} {text}", PUBLISHED))


ADDRESSED = [
    f"At the reception in Hanoi on March 14, {VICE} told {ENVOY} that ties were good.",
    f"At the reception, held in Hanoi on March 14, {VICE} thanked {ENVOY} for his work.",
]


@pytest.mark.parametrize("text", ADDRESSED)
def test_a_reception_told_only_by_what_was_said_at_it(find: Any, text: Any) -> None:
    assert told(find(text, PUBLISHED)) == {"reception held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"}


COME_FOR = [
    (
        f"{VICE} received {ENVOY}, who was in Hanoi for the 9th Vietnam-US policy dialogue.",
        "dialogue held - Hanoi john-carver:participant",
    ),
    (
        f"{SECRETARY} was in Singapore to attend the Shangri-La Dialogue.",
        "conference held - Singapore walter-reed:participant",
    ),
    (
        f"{SECRETARY} traveled to Vietnam, his first trip there, to attend the Red River Forum.",
        "conference held - Vietnam walter-reed:participant",
    ),
    (f"{VICE} led a Vietnamese delegation to the Red River Forum in Hanoi.", "conference held - Hanoi tran-van-mau:"),
    (
        f"{VICE} will travel to Vietnam to attend the Red River Forum.",
        "conference planned - Vietnam tran-van-mau:participant",
    ),
]


@pytest.mark.parametrize(("text", "want"), COME_FOR)
def test_those_who_came_for_an_event_are_there(find: Any, text: Any, want: Any) -> None:
    assert any(row.startswith(want) for row in told(find(text, PUBLISHED))), told(find(text, PUBLISHED))


APART = [
    # the counterpart named right after the word is meant, whoever was named before
    (
        f"{VICE} met {SECRETARY} in Hanoi on March 13. Reed and his Vietnamese counterpart Le Van Binh held talks there.",
        "talks held - Hanoi le-van-binh:host walter-reed:guest",
    ),
    # one call and one talk each
    (
        f"{ENVOY} paid courtesy calls to {VICE}, {MINISTER}, talked with Vice President Mac Van Tho on March 14.",
        "talks held 2023-03-14 - john-carver:guest mac-van-tho:host",
    ),
    # whom an invitation that is only passed on is for
    (
        f"{VICE} met {ENVOY} in Hanoi. Carver reiterated the invitation by President Biden to Mau to visit the US.",
        "visit proposed - US biden:host tran-van-mau:guest",
    ),
    # the day on which it was said
    (
        f"{SECRETARY} is planning to visit Vietnam in late June, a source said on March 14.",
        "visit planned 2023-06 Vietnam walter-reed:guest",
    ),
    (
        f"{SECRETARY} and {MINISTER} will raise it at a forum slated for early August in Hanoi.",
        "conference planned 2023-08 Hanoi",
    ),
    # the main clause after a visit
    (
        f"{SECRETARY} arrived in Hanoi on March 14. During the visit, Reed will travel to Da Nang.",
        "visit planned - Da Nang walter-reed:guest",
    ),
]


@pytest.mark.parametrize(("text", "want"), APART)
def test_meetings_as_real_copy_tells_them(find: Any, text: Any, want: Any) -> None:
    assert want in told(find(text, PUBLISHED))


def test_a_port_call_on_a_day_that_nobody_can_work_out_is_told(find: Any) -> None:
    text = "The US Navy ship docked at Vietnam's Cam Ranh port on Tuesday for a technical stop."
    assert told(find(text)) == {"visit held - Cam Ranh"}


def test_their_first_conversation_is_the_one_just_told(find: Callable[..., Facts]) -> None:
    facts = find(
        "US Secretary of Defense Walter Brennick spoke by phone on May 3, 2023 with Vietnamese Defence Minister Luu Quang "
        "Hai. It was their first conversation since the two countries founded a partnership in September 2020."
    )
    assert [(m.kind, m.date and m.date.value) for m in facts.meetings] == [("phone-call", "2023-05-03")]


def test_who_goes_along_takes_part_in_a_courtesy_call(find: Callable[..., Facts]) -> None:
    facts = find(
        "On May 3, 2023, US Secretary of Defense Walter Brennick, accompanied by Ambassador Gail Rowe, paid a courtesy call "
        "on Prime Minister Luu Quang Hai in Hanoi. The Government leader thanked the US for its help in mine clearance."
    )
    (call,) = facts.meetings
    roles = {p.official: p.role for p in call.participants}
    assert roles == {"luu-quang-hai": "host", "walter-brennick": "guest", "gail-rowe": "participant"}
    assert [s.speaker.official for s in facts.statements] == ["luu-quang-hai"]


def test_the_visiting_dignitary_is_the_one_from_abroad(find: Callable[..., Facts]) -> None:
    facts = find(
        "New Delhi, July 8, 2022 - Indian Defence Minister Ravi Kolhatkar and Vietnamese Defence Minister Luu Quang Hai held "
        "talks here on Friday. In the evening, the visiting dignitary called on National Security Adviser Arun Thekkil."
    )
    assert [(m.kind, m.place and m.place.label, len(m.participants)) for m in facts.meetings] == [
        ("talks", "New Delhi", 2),
        ("reception", "New Delhi", 2),
    ]


LED = [
    (
        "It also met with US Senator Jane Alden in Washington on March 14.",
        "talks held 2023-03-14 Washington jane-alden:host tran-van-mau:guest",
    ),
    (
        "The delegation called on US Senator Jane Alden in Washington on March 14.",
        "reception held 2023-03-14 Washington jane-alden:host tran-van-mau:guest",
    ),
    (
        "On March 14, the Vietnamese delegation was received by US Senator Jane Alden in Washington.",
        "reception held 2023-03-14 Washington jane-alden:host tran-van-mau:guest",
    ),
    ("The delegation visited Honolulu on March 14.", "visit held 2023-03-14 Honolulu tran-van-mau:guest"),
]


@pytest.mark.parametrize(("text", "want"), LED)
def test_what_a_delegation_does_its_leader_does(find: Any, text: Any, want: Any) -> None:
    led = f"A delegation of the Ministry of National Defence led by {VICE} arrived in the US on March 12."
    assert want in told(find(f"{led} {text}", PUBLISHED))


REAL = [
    # a guard is inspected, not a place
    (
        f"{MINISTER} and {SECRETARY} inspected a guard of honour before their talks at the ministry in Hanoi.",
        "talks held - Hanoi le-van-binh:host walter-reed:guest",
    ),
    # since when something else is counted
    (
        f"{SECRETARY} met {MINISTER} in Hanoi. It is the fourth visit to Vietnam by a secretary since ties began in 1999.",
        "talks held - Hanoi le-van-binh:host walter-reed:guest",
    ),
    # the day of a post, and a place that no list knows before its city
    (
        "A ceremony was held on March 9 in Hanoi. Attending it was General Mac Van Tho, the US said in a post Saturday.",
        "ceremony held 2023-03-09 Hanoi mac-van-tho:participant",
    ),
    (
        f"{SECRETARY} met {MINISTER} at the Defence Ministry building in Yongsan-gu, Seoul on March 14.",
        "talks held 2023-03-14 Seoul le-van-binh:participant walter-reed:participant",
    ),
    # gone for talks that are still to come
    (f"{SECRETARY} headed to Vietnam on March 14 for talks with {MINISTER}.", "talks planned - - "),
    ("Lieutenant General Mac Van Tho spoke of the Vietnam visit by US ships last month.", "visit held 2023-02 Vietnam"),
    (
        "The US House of Representatives will hold a hearing in Washington on July 15.",
        "conference planned 2023-07-15 Washington",
    ),
]


@pytest.mark.parametrize(("text", "want"), REAL)
def test_days_and_places_as_real_copy_gives_them(find: Any, text: Any, want: Any) -> None:
    rows = told(find(text, PUBLISHED))
    assert any(row.startswith(want) for row in rows), rows
    assert not any("1999" in row for row in rows)


@pytest.mark.parametrize(
    "doing",
    [
        "took tea with",
        "was briefed by",
        "showed photographs to",
        "shook hands with",
        "showed the files to",
        "dined with",
    ],
)
def test_who_does_something_with_one_of_another_state_in_a_city_on_a_day_met_him(
    find: Callable[..., Facts], doing: str
) -> None:
    facts = find(f"US Senator Ann Rowley {doing} Defence Minister Luu Quang Hai in Hanoi on 18 May 2021.")
    assert [(m.kind, m.date and m.date.value, len(m.participants)) for m in facts.meetings] == [
        ("reception", "2021-05-18", 2)
    ]


@pytest.mark.parametrize("doing", ["succeeded", "wrote to", "criticised", "was elected after"])
def test_what_needs_no_meeting_tells_of_none(find: Callable[..., Facts], doing: str) -> None:
    facts = find(f"US Senator Ann Rowley {doing} Defence Minister Luu Quang Hai in Hanoi on 18 May 2021.")
    assert not facts.meetings


@pytest.mark.parametrize(
    "doing",
    [
        "spent 3 November 2021 in Dong Ha",
        "walked through Dong Ha on 3 November 2021",
        "dropped in on a clinic in Dong Ha on 3 November 2021",
    ],
)
def test_days_spent_and_places_walked_through_are_visits(find: Callable[..., Facts], doing: str) -> None:
    facts = find(f"Ann Rowley, the British Ambassador, {doing}.")
    assert [(m.kind, m.date and m.date.value, m.place and m.place.label) for m in facts.meetings] == [
        ("visit", "2021-11-03", "Dong Ha")
    ]


AGENCY = [
    (
        f"{SECRETARY} and his Vietnamese counterpart, General Le Van Binh, agreed Tuesday to hold more exercises.",
        "talks held 2023-03-14 - le-van-binh:host walter-reed:guest",
    ),
    (
        f"{SECRETARY} met with {MINISTER}, {VICE} and others while in Hanoi on March 14.",
        "talks held 2023-03-14 Hanoi le-van-binh:host tran-van-mau:host walter-reed:guest",
    ),
    (
        f"{SECRETARY} met with {MINISTER} on March 14 in Borgo Alto, Italy.",
        "talks held 2023-03-14 Borgo Alto le-van-binh:participant walter-reed:participant",
    ),
    (
        f"{ENVOY} recalled attending the March 2022 inauguration of the school in Hue.",
        "ceremony held 2022-03 Hue john-carver:participant",
    ),
    (
        f"{ENVOY} took an oath on March 10 in Washington. The event saw the presence of {SECRETARY}.",
        "ceremony held 2023-03-10 Washington john-carver:participant walter-reed:participant",
    ),
    (
        f"{VICE} led a delegation to the UN Conference in New York on March 9. Opening the function, {SECRETARY} spoke.",
        "conference held 2023-03-09 New York tran-van-mau:participant walter-reed:speaker",
    ),
    (
        f"{SECRETARY} confirmed he will visit Vietnam during a meeting with {MINISTER} in Seoul on March 14.",
        "talks held 2023-03-14 Seoul le-van-binh:participant walter-reed:participant",
    ),
    (
        f"{MINISTER} and {SECRETARY} agreed to meet again in Hue in May.",
        "talks planned 2023-05 Hue le-van-binh:host walter-reed:guest",
    ),
    (
        f"A delegation of the ministry attended a conference in London on March 9. {VICE}, who led the delegation, spoke.",
        "conference held 2023-03-09 London tran-van-mau:speaker",
    ),
]


@pytest.mark.parametrize(("text", "want"), AGENCY)
def test_more_ways_in_which_agencies_tell_of_meetings(find: Any, text: Any, want: Any) -> None:
    assert want in told(find(text, PUBLISHED))


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("US Senator Ann Rowley has agreed to come to Hanoi in May 2022.", "planned"),
        ("A workshop in Da Lat is on the list of things, probably next March.", "planned"),
        ("US Senator Ann Rowley came to Hanoi in April 2021.", "held"),
        ("US Senator Ann Rowley expects to visit Hanoi this year.", "planned"),
        ("US Senator Ann Rowley may visit Hanoi in September.", "planned"),
        ("US Senator Ann Rowley plans her second visit to Hanoi in September.", "planned"),
    ],
)
def test_what_is_of_a_day_after_the_articles_own_is_still_to_come(
    find: Callable[..., Facts], sentence: str, status: str
) -> None:
    assert [m.status for m in find(sentence, "2021-05-20").meetings] == [status]


def test_a_memorandum_on_a_hotline_is_no_call(find: Callable[..., Facts]) -> None:
    facts = find(
        "A memorandum of understanding on a hotline was signed by Vietnamese Defence Minister Luu Quang Hai and Chinese "
        "Defence Minister Shen Guowei in Hanoi on May 2, 2023."
    )
    assert "phone-call" not in {m.kind for m in facts.meetings}


def test_the_host_of_the_talks_welcomes_the_guest(find: Callable[..., Facts]) -> None:
    facts = find(
        "Vietnamese Defence Minister Luu Quang Hai and his Japanese counterpart, Defence Minister Morikawa Satoshi, held "
        "talks in Hanoi on May 2, 2023, right after the official welcome ceremony for the guest."
    )
    ceremony = next(m for m in facts.meetings if m.kind == "ceremony")
    assert {p.official: p.role for p in ceremony.participants} == {"luu-quang-hai": "host", "morikawa-satoshi": "guest"}


def test_a_visit_that_was_due_and_did_not_come_about_is_none(find: Callable[..., Facts]) -> None:
    assert not find("US Senator Ann Rowley had been due to visit Hanoi in May but did not come.", "2021-05-20").meetings
