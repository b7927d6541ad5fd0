"""Meetings told by whole constructions, in the many ways in which a writer may word one event; officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

MINISTER = "Minister of National Defence General Le Van Binh"
ENVOY = "US Ambassador to Vietnam John Carver"
SECRETARY = "US Secretary of Defence Walter Reed"
DEPUTY = "Deputy Foreign Minister Ha Van Luc"
PUBLISHED = "2023-03-15"  # a Wednesday

WORDINGS: dict[str, list[str]] = {
    "ceremony held 2022-06 Da Nang walter-reed:participant": [
        f"The last of the eleven repatriations he attended, {SECRETARY} said, was at Da Nang in June 2022.",
    ],
    "ceremony held 2023-03-14 Da Nang": [
        "The bodies of two missing airmen were put aboard a plane at Da Nang airport on Tuesday.",
        "A ward for disabled children was opened in Da Nang on Tuesday.",
        "The remains of three American airmen were put aboard a plane at Da Nang airport on Tuesday.",
        "The remains of three American airmen left Vietnam from Da Nang on Tuesday.",
        "In Da Nang on Tuesday the remains of three American airmen began their journey home.",
    ],
    "ceremony held 2023-03-14 Da Nang le-van-binh:participant walter-reed:participant": [
        f"A rehabilitation centre was opened in Da Nang on Tuesday by {MINISTER} and {SECRETARY}.",
        f"{MINISTER} and {SECRETARY} unveiled a plaque in Da Nang on Tuesday.",
    ],
    "ceremony held 2023-03-14 Hanoi le-van-binh:participant walter-reed:participant": [
        f"{MINISTER} signed the memorandum in Hanoi on Tuesday together with {SECRETARY}.",
        f"A memorandum which {MINISTER} signed in Hanoi on Tuesday together with {SECRETARY} will help.",
        f"In Hanoi on Tuesday {MINISTER} and {SECRETARY} put pen to a memorandum.",
        f"In Hanoi on Tuesday {MINISTER} and {SECRETARY} set their names to a memorandum.",
        f"{MINISTER} and {SECRETARY} bowed their heads before the monument in Hanoi on Tuesday.",
        f"{MINISTER} and {SECRETARY} lit incense at the cemetery in Hanoi on Tuesday.",
        f"In Hanoi on Tuesday {SECRETARY} placed in the hands of {MINISTER} a box of letters taken from fallen soldiers.",
        f"In Hanoi on Tuesday {MINISTER} pinned the Friendship Medal on {SECRETARY}.",
        f"An agreement signed in Hanoi on Tuesday by {SECRETARY} and {MINISTER} provides for it.",
        f"{SECRETARY} and {MINISTER} looked on as an agreement was signed in Hanoi on Tuesday.",
        f"In the presence of {SECRETARY} and {MINISTER}, an agreement was signed in Hanoi on Tuesday.",
    ],
    "ceremony held 2023-03-14 Hue": [
        "A clinic paid for by USAID was inaugurated in Hue on Tuesday.",
        "A centre for the disabled opened its doors in Hue on Tuesday.",
        "Ten hectares of cleared land were handed over to the people of Hue on Tuesday.",
    ],
    "ceremony planned 2023-07 Da Nang": [
        "In July a treatment plant is to be opened in Da Nang.",
    ],
    "conference held 2023-03-14 Hanoi": [
        "A workshop on mines brought experts of both countries to Hanoi on Tuesday.",
        "What to do about mines was discussed at a Hanoi workshop on Tuesday.",
        "Hanoi on Tuesday was the scene of a workshop on mines.",
    ],
    "conference held 2023-03-14 Hanoi le-van-binh:participant walter-reed:participant": [
        f"{SECRETARY} and {MINISTER} took part in a workshop on mines in Hanoi on Tuesday.",
    ],
    "conference held 2023-03-14 Hanoi le-van-binh:speaker": [
        f"{MINISTER} opened a seminar on mines in Hanoi on Tuesday.",
    ],
    "conference held 2023-03-14 Hue le-van-binh:speaker": [
        f"At a seminar in Hue on Tuesday, {MINISTER} begged the US to open its files.",
    ],
    "conference planned 2023-03-17 Vung Tau": [
        "On Friday the frigate will exercise with a Vietnamese corvette off Vung Tau.",
    ],
    "dialogue held 2023-03-14 Hanoi ha-van-luc:co-chair walter-reed:co-chair": [
        f"Under the joint chairmanship of {DEPUTY} and {SECRETARY}, the 10th Vietnam-US Defence Policy Dialogue took place in Hanoi on Tuesday.",
    ],
    "dialogue held 2023-03-14 Hanoi le-van-binh:co-chair walter-reed:co-chair": [
        f"At the head of the 12th Defence Policy Dialogue in Hanoi on Tuesday sat {MINISTER} and {SECRETARY}.",
        f"The chair of the 12th Defence Policy Dialogue, in Hanoi on Tuesday, was shared by {MINISTER} and {SECRETARY}.",
        f"{MINISTER} and {SECRETARY} jointly steered the 12th Defence Policy Dialogue in Hanoi on Tuesday.",
        f"{MINISTER} and his counterpart {SECRETARY} presided in Hanoi on Tuesday over the 10th Defence Policy Dialogue.",
    ],
    "dialogue planned 2023-09 Nha Trang": [
        "Nha Trang was picked as the scene of September's Defence Policy Dialogue.",
    ],
    "dialogue planned 2023-12 Paris": [
        "The Joint Committee for Defence Cooperation, whose eleventh session Paris will host in December, has much to do.",
    ],
    "phone-call held 2023-03-14 - le-van-binh:participant walter-reed:participant": [
        f"{SECRETARY} rang {MINISTER} on Tuesday.",
        f"{MINISTER} received a long telephone call from {SECRETARY} on Tuesday.",
        f"{MINISTER} had {SECRETARY} on the line on Tuesday.",
        f"{SECRETARY} reached for the telephone on Tuesday; at the other end was {MINISTER}.",
        f"{SECRETARY} and {MINISTER} were connected by video on Tuesday.",
        f"On the telephone on Tuesday {SECRETARY} assured {MINISTER} of his help.",
        f"A telephone line linked {SECRETARY} and {MINISTER} on Tuesday.",
        f"{SECRETARY} was on the telephone to {MINISTER} for forty minutes on Tuesday.",
        f"A telephone conversation with {SECRETARY} gave {MINISTER} the chance on Tuesday to speak of mines.",
    ],
    "press-conference held 2023-03-14 Hanoi walter-reed:speaker": [
        f"{SECRETARY} took questions from reporters in Hanoi on Tuesday.",
        f"{SECRETARY} stepped before the cameras in Hanoi on Tuesday.",
    ],
    "reception held 2023-03-14 Hanoi john-carver:guest le-van-binh:host": [
        f"{ENVOY} was shown into the office of {MINISTER} in Hanoi on Tuesday.",
        f"{MINISTER} had {ENVOY} to tea in Hanoi on Tuesday.",
        f"{MINISTER} opened his door in Hanoi on Tuesday to {ENVOY}.",
        f"Over tea at the Ministry of National Defence in Hanoi on Tuesday, {MINISTER} asked {ENVOY} for more detectors.",
        f"{ENVOY} knocked at the door of {MINISTER} in Hanoi on Tuesday.",
        f"{ENVOY} dropped by the office of {MINISTER} in Hanoi on Tuesday.",
        f"{ENVOY} presented himself at the office of {MINISTER} in Hanoi on Tuesday.",
        f"{ENVOY} came to bid {MINISTER} farewell in Hanoi on Tuesday.",
        f"{ENVOY} took his leave of {MINISTER} in Hanoi on Tuesday.",
        f"{ENVOY} went to say his goodbyes to {MINISTER} in Hanoi on Tuesday.",
        f"{MINISTER} found half an hour for {ENVOY} in Hanoi on Tuesday.",
        f"{MINISTER} made time for {ENVOY} in Hanoi on Tuesday.",
        f"{ENVOY} sat down to lunch with {MINISTER}, his host, in Hanoi on Tuesday.",
        f"Among the guests of {MINISTER} in Hanoi on Tuesday was {ENVOY}.",
        f"{ENVOY} was granted an audience by {MINISTER} in Hanoi on Tuesday.",
        f"{ENVOY} was ushered in to {MINISTER} in Hanoi on Tuesday.",
        f"{ENVOY}'s first call in Hanoi, on Tuesday, was on {MINISTER}.",
        f"Waiting for {ENVOY} at the ministry in Hanoi on Tuesday was {MINISTER}.",
        f"{MINISTER} sat {ENVOY} down in his office in Hanoi on Tuesday.",
        f"A dinner that {MINISTER} hosted for {ENVOY} took place in Hanoi on Tuesday.",
    ],
    "reception held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest": [
        f"{SECRETARY} began on Tuesday with {MINISTER}, in whose office in Hanoi {SECRETARY} spent an hour.",
        f"It was {MINISTER} who received {SECRETARY} in Hanoi on Tuesday.",
        f"{SECRETARY} also called in Hanoi on Tuesday on {MINISTER}.",
        f"{SECRETARY}, received by {MINISTER} in Hanoi on Tuesday, spoke of mines.",
        f"{MINISTER} was host to {SECRETARY} in Hanoi on Tuesday.",
        f"{SECRETARY} had the chance to see {MINISTER} on a courtesy call in Hanoi on Tuesday.",
        f"{SECRETARY} made {MINISTER} a courtesy call in Hanoi on Tuesday.",
        f"A courtesy call in Hanoi on Tuesday took {SECRETARY} to {MINISTER}.",
        f"It fell to {MINISTER} to receive {SECRETARY} in Hanoi on Tuesday.",
        f"{SECRETARY}'s host in Hanoi on Tuesday was {MINISTER}.",
        f"{MINISTER} assured {SECRETARY} of his support at a reception in Hanoi on Tuesday.",
        f"{MINISTER} assured {SECRETARY}, whom he received in Hanoi on Tuesday, of his support.",
    ],
    "talks held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest": [
        f"{MINISTER} and {SECRETARY} put their heads together in Hanoi on Tuesday.",
        f"{MINISTER} and {SECRETARY} sat across a table from each other in Hanoi on Tuesday.",
        f"Tuesday brought {MINISTER} and {SECRETARY} to one table in Hanoi.",
        f"{MINISTER} was joined at the table by {SECRETARY} in Hanoi on Tuesday.",
        f"It took {MINISTER} and {SECRETARY} two hours in Hanoi on Tuesday to go through the list.",
        f"{MINISTER} and {SECRETARY} came together in Hanoi on Tuesday.",
        f"Face to face in Hanoi on Tuesday, {MINISTER} and {SECRETARY} went over the plan.",
        f"At the table in Hanoi on Tuesday {MINISTER} told {SECRETARY} that mines came first.",
        f"{MINISTER} and {SECRETARY} were in conference in Hanoi for two hours on Tuesday.",
        f"{MINISTER} saw {SECRETARY} in Hanoi on Tuesday.",
        f"Mines dominated the meeting of {MINISTER} and {SECRETARY} in Hanoi on Tuesday.",
        f"An hour's talk between {MINISTER} and {SECRETARY} in Hanoi on Tuesday settled little.",
        f"The man whom {MINISTER} faced across the table in Hanoi on Tuesday was {SECRETARY}.",
        f"Mines were high on the agenda as {MINISTER} met {SECRETARY} in Hanoi on Tuesday.",
        f"Mines were discussed in Hanoi on Tuesday by {MINISTER} and {SECRETARY}.",
        f"{MINISTER} and {SECRETARY} agreed in Hanoi on Tuesday to do more.",
        f"In Hanoi on Tuesday {SECRETARY} settled the plan with {MINISTER}.",
        f"{SECRETARY} raised the matter with {MINISTER} in Hanoi on Tuesday.",
        f"The plan was agreed in Hanoi on Tuesday by {MINISTER} and {SECRETARY}.",
    ],
    "talks planned 2023-04 Hanoi le-van-binh:host walter-reed:guest": [
        f"{MINISTER} and {SECRETARY} will see each other in Hanoi in April.",
        f"{MINISTER} and {SECRETARY} have a date in Hanoi in April for talks.",
    ],
    "talks planned 2023-04-03 - le-van-binh:participant walter-reed:participant": [
        f"{SECRETARY}, whom {MINISTER} is to meet on April 3, will hold the course.",
    ],
    "visit held 2022-05 US le-van-binh:guest": [
        f"{MINISTER} was in the US in May 2022.",
        f"In May 2022 the US had {MINISTER} as a visitor.",
    ],
    "visit held 2023-03-13 Vietnam walter-reed:guest": [
        f"{SECRETARY} opened a visit to Vietnam on Monday.",
    ],
    "visit held 2023-03-14 Da Nang": [
        "The destroyer USS Marlow made fast at Da Nang on Tuesday.",
        "The destroyer USS Marlow nosed into Da Nang on Tuesday.",
        "The destroyer USS Marlow lay alongside at Da Nang on Tuesday.",
        "The Indian Coast Guard ship Samrat is at Da Nang from Tuesday to Friday.",
        "Da Nang welcomed the destroyer USS Marlow on Tuesday.",
    ],
    "visit held 2023-03-14 Da Nang walter-reed:guest": [
        f"{SECRETARY} flew down to Da Nang on Tuesday to see the site.",
        f"On Tuesday a helicopter took {SECRETARY} to Da Nang.",
        f"Tuesday found {SECRETARY} in Da Nang.",
        f"Tuesday saw {SECRETARY} in Da Nang, where he walked the site.",
        f"{SECRETARY} came down from Hanoi to Da Nang on Tuesday.",
        f"What brought {SECRETARY} to Da Nang on Tuesday was the site.",
        f"{SECRETARY} walked the site at Da Nang airport on Tuesday with the engineers.",
    ],
    "visit held 2023-03-14 Hanoi walter-reed:guest": [
        f"{SECRETARY}'s plane touched down in Hanoi on Tuesday.",
        f"The arrival of {SECRETARY} in Hanoi on Tuesday was quiet.",
        f"{SECRETARY}'s arrival in Hanoi on Tuesday was quiet.",
        f"On Tuesday {SECRETARY} turned up in Hanoi.",
        f"{SECRETARY} rounded off on Tuesday the visit to Hanoi.",
    ],
    "visit held 2023-03-14 Hue": [
        "A delegation of the US Congress was in Hue on Tuesday.",
    ],
    "visit held 2023-03-14 Hue walter-reed:guest": [
        f"{SECRETARY} led an interagency delegation to Hue on Tuesday.",
    ],
    "visit planned 2023-03-17 Manila walter-reed:guest": [
        f"{SECRETARY} takes off for Manila on Friday.",
        f"Manila, where {SECRETARY} is due on Friday, is the next stop.",
    ],
    "visit planned 2023-04 Hanoi walter-reed:guest": [
        f"{SECRETARY}, whom Hanoi expects in April, will have much to ask.",
        f"Hanoi expects {SECRETARY} in April.",
        f"In April Hanoi will play host to {SECRETARY}.",
    ],
    "visit planned 2023-04 Vietnam walter-reed:guest": [
        f"Preparations are under way for {SECRETARY}'s visit to Vietnam in April.",
        f"In April it will be {SECRETARY}'s turn to visit Vietnam.",
        f"{SECRETARY} means to come to Vietnam in April.",
    ],
    "visit proposed - Vietnam walter-reed:guest": [
        f"{MINISTER} said {SECRETARY} would be a welcome guest in Vietnam.",
    ],
    "visit held 2023-03-14 Vietnam walter-reed:guest": [
        f"{SECRETARY}'s stay in Vietnam began on Tuesday.",
    ],
    "visit held 2023-03-14 Hue le-van-binh:guest": [
        f"For Hue a delegation set out on Tuesday with {MINISTER} at its head.",
    ],
    "conference planned 2024 Hanoi": [
        "In 2024 the annual symposium on mines moves to Hanoi.",
    ],
}


@pytest.mark.parametrize(("text", "line"), [(text, line) for line, texts in WORDINGS.items() for text in texts])
def test_one_event_is_found_in_each_of_its_wordings(find: Any, text: str, line: str) -> None:
    assert told(find(text, PUBLISHED)) == {line}


SEQUENCES: list[tuple[str, set[str]]] = [
    # what one settles with another on a visit, and a subject that an aside parts from its verb
    (
        f"{SECRETARY}, on a visit to Vietnam, settled the principles with {MINISTER}.",
        {
            "visit held - Vietnam walter-reed:guest",
            "talks held - - le-van-binh:host walter-reed:guest",
        },
    ),
    (
        f"The ministry said that {SECRETARY}, on a visit to Vietnam, met {MINISTER} in Hanoi on Tuesday.",
        {
            "visit held - Vietnam walter-reed:guest",
            "talks held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest",
        },
    ),
    # "the two" are those named together just before
    (
        f"Nobody had told {MINISTER} and {DEPUTY}. The two, who landed in Hue on Tuesday, said little.",
        {"visit held 2023-03-14 Hue ha-van-luc:guest le-van-binh:guest"},
    ),
    # "the site" lies where the sentence before says
    (
        f"Work at Bien Hoa goes on, said {SECRETARY}. On Tuesday he flew south to see the site.",
        {"visit held 2023-03-14 Bien Hoa walter-reed:guest"},
    ),
    # one more of those on the line
    (
        f"{SECRETARY} reached for the telephone on Tuesday. At the other end was {MINISTER}.",
        {"phone-call held 2023-03-14 - le-van-binh:participant walter-reed:participant"},
    ),
    # a noun that looks like a verb of signing, a stay that is no journey of the verb's
    (
        f"Its ink still wet, the paper lay before {SECRETARY} and {MINISTER}. {SECRETARY}'s stay in Vietnam began on Tuesday.",
        {"visit held 2023-03-14 Vietnam walter-reed:guest"},
    ),
    # the day counted from an event is none of that event
    (
        "A ceremony took place in Da Nang on March 10. At a seminar in Hue two days before Friday's ceremony experts spoke.",
        {"ceremony held 2023-03-10 Da Nang", "conference held 2023-03-08 Hue"},
    ),
    # what would have been did not happen
    (f"Had the fog been thinner, {SECRETARY} would have landed in Hanoi on Tuesday.", set()),
]


@pytest.mark.parametrize(("text", "events"), SEQUENCES)
def test_what_a_sentence_leaves_to_the_one_before(find: Any, text: str, events: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == events


def test_every_frame_of_the_vocabulary_makes_an_expression(finder: Any) -> None:
    reader = finder._meetings._frames
    frames = {id(f): f for word in sorted(reader.firsts) for f in reader._frames[word]}
    assert frames and all(f.words.pattern for f in frames.values())
    assert not any(f.possible(frozenset(), frozenset("PBLCDJO")) for f in frames.values())
