"""Days, places and names that agency reports tell beside an event; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Defence Minister Tran Van Mau"
US = "US Secretary of Defence John Carver"
PUBLISHED = "2023-03-15"

ROWS = [
    # the day on which a visit was over is not its date, but for its length
    (f"{US} left Hue on March 14, concluding his visit to Vietnam.", {"visit held - Vietnam john-carver:guest"}),
    (
        f"{US} left Hue on March 14, wrapping up a three-day visit to Vietnam.",
        {"visit held 2023-03-12 Vietnam john-carver:guest"},
    ),
    # the days of a search are not those of the handover; those of a ceremony are its own
    (
        "A ceremony was held in Hue on March 14. Vietnam handed over remains recovered from May 5 to June 6.",
        {"ceremony held 2023-03-14 Hue"},
    ),
    ("A ceremony in Hue lasted from March 12 to March 14.", {"ceremony held 2023-03-12 Hue"}),
    # where soldiers died is not where their remains were received
    (
        "The province held a ceremony on March 14 to receive the remains of 20 soldiers who died in Cambodia.",
        {"ceremony held 2023-03-14 -"},
    ),
    (
        "A ceremony to rebury soldiers who laid down their lives in Laos was held in Quang Tri on March 14.",
        {"ceremony held 2023-03-14 Quang Tri"},
    ),
    # what is gathered is no gathering
    (f"{VN} vowed to support the families in searching and gathering the remains of soldiers.", set()),
    # whom a paper was signed by years ago
    (
        f"Speaking after the signing ceremony in Hue, {VN} cited the memorandum signed by the two ministries in 2011.",
        {"ceremony held - Hue tran-van-mau:speaker"},
    ),
    (
        f"{US} met {VN} in Hue on March 14. At the meeting, both cited the plan of action agreed upon in October.",
        {"talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    # with whom one faces the press speaks there too; reporters are asked, not named
    (
        f"The US keeps its word, {US} said in Hue on March 14 during a news conference with {VN}.",
        {"press-conference held 2023-03-14 Hue john-carver:speaker tran-van-mau:speaker"},
    ),
    (
        f"{US} held a press conference with reporters in Hue on March 14.",
        {"press-conference held 2023-03-14 Hue john-carver:speaker"},
    ),
    # what a signing follows has a month of its own
    (
        f"The signing ceremony in Hue on March 14 follows a meeting in October 2021 between {US} and {VN} in Hanoi.",
        {"ceremony held 2023-03-14 Hue", "talks held 2021-10 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    # the ship that calls at a port has not the minister of the clause before aboard
    (
        f"In March {VN} visited Tokyo, and the US frigate called at Da Nang on March 14.",
        {"visit held 2023-03 Tokyo tran-van-mau:guest", "visit held 2023-03-14 Da Nang"},
    ),
    # what was signed at a dialogue years ago is no part of a later ceremony
    (
        (
            f"In 2011, at the second dialogue in Washington, {VN} and {US} signed a memorandum. On March 14, Colonel Le Van "
            "Tam and Captain Ann Rowe signed in Hanoi a letter of intent."
        ),
        {
            "dialogue held 2011 Washington john-carver:participant tran-van-mau:participant",
            "ceremony held 2023-03-14 Hanoi ann-rowe:participant le-van-tam:participant",
        },
    ),
    # somebody's first ceremony is the one the report is of
    (
        (
            f"A repatriation ceremony was held in Da Nang on March 14. {US} said it was the first time he had participated "
            "in a repatriation ceremony in Vietnam."
        ),
        {"ceremony held 2023-03-14 Da Nang john-carver:speaker"},
    ),
    (
        (
            f"A handover ceremony took place in Hue on March 14. {US} was moved to attend his first ceremony since arriving "
            "in Vietnam."
        ),
        {"ceremony held 2023-03-14 Hue john-carver:participant"},
    ),
    # pictures are told in the present tense
    (
        f"{US} and {VN} visit a clearance site in Quang Tri on March 14.",
        {"visit held 2023-03-14 Quang Tri john-carver:guest tran-van-mau:guest"},
    ),
    (
        f"{US} (left) visits the treatment area at Bien Hoa Air Base on March 14.",
        {"visit held 2023-03-14 Bien Hoa Air Base john-carver:guest"},
    ),
    (
        f"{VN} hosts a reception for {US} in Hanoi on March 14.",
        {"reception held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    (
        f"{US}'s visit to Hanoi follows a speech on March 11 at a security forum in Singapore, in which he said so.",
        {"visit held - Hanoi john-carver:guest", "conference held 2023-03-11 Singapore john-carver:speaker"},
    ),
    # a base of a state is where it stands, not in that state
    (
        f"On March 12 {US} became the first of his office to visit a former US air and naval base at Cam Ranh.",
        {"visit held 2023-03-12 Cam Ranh john-carver:guest"},
    ),
    # a tour of half the world has no city for the talks on it; what it "will test" does not put it off
    (
        f"{US} was in Vietnam on March 14 in a trip that will test the partnership.",
        {"visit held 2023-03-14 Vietnam john-carver:guest"},
    ),
    # the end of the war is not the day of the talks told next
    (
        f"{US} spoke of the war, which ended 50 years ago in April. At the end of his talks with {VN}, he gave him a map.",
        {"talks held - - john-carver:participant tran-van-mau:participant"},
    ),
    # an item of a list that names nobody does not end it
    (
        (
            f"A ceremony was held in Hue on March 14. It was attended by {VN}; leaders of the office; and officers of the "
            f"ministries of Defence, Foreign Affairs, Public Security; {US}; and Captain Ann Rowe."
        ),
        {"ceremony held 2023-03-14 Hue ann-rowe:participant john-carver:participant tran-van-mau:participant"},
    ),
    (
        f"{VN} hosted a farewell reception for out-going {US} on March 14.",
        {"reception held 2023-03-14 - john-carver:guest tran-van-mau:host"},
    ),
    # talks after a reception are not the reception; a minister named later is one of the two
    (
        (
            f"On March 14, an official reception for {VN} was held at the Pentagon. At the talks held after the reception, "
            f"the two ministers hailed the results. {US} promised more help."
        ),
        {
            "reception held 2023-03-14 Pentagon john-carver:host tran-van-mau:guest",
            "talks held 2023-03-14 Pentagon john-carver:host tran-van-mau:guest",
        },
    ),
    # a base that was seen the same day is not where the talks were
    (
        f"{US} met with {VN} on March 14. He noted his visit to Bien Hoa Air Base earlier in the day.",
        {
            "talks held 2023-03-14 - john-carver:guest tran-van-mau:host",
            "visit held 2023-03-14 Bien Hoa Air Base john-carver:guest",
        },
    ),
    # what is planned is the port visit, not the talks; a plan for a visit is one still to come
    (
        f"{US} cheered the planned port visit during talks with {VN} in Hanoi on March 14.",
        {"talks held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    (
        f"{US} welcomed a plan for a carrier visit to Da Nang in May.",
        {"visit planned 2023-05 Da Nang"},
    ),
    # whom somebody met on his trip, where and for what he travels
    (
        f"{US} met {VN} in Hanoi on March 14 on his trip to Vietnam, which also included a meeting with President Ly Van Ha.",
        {
            "talks held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host",
            "talks held - Hanoi john-carver:guest ly-van-ha:host",
            "visit held - Vietnam john-carver:guest",
        },
    ),
    (
        f"{US}, who arrived in Hanoi on March 13 for a three-day visit, will travel to Hue on March 18 for the launch of a project.",
        {
            "visit held 2023-03-13 Hanoi john-carver:guest",
            "visit planned 2023-03-18 Hue john-carver:guest",
            "ceremony planned 2023-03-18 Hue john-carver:participant",
        },
    ),
    # ministers told by their states, or of "the two countries", are those named after
    (
        (
            f"The defence ministers of Vietnam and the US met in Hue on March 14. Minister of Defence Ly Van "
            f"Ha was glad to have met {US}."
        ),
        {"talks held 2023-03-14 Hue john-carver:guest ly-van-ha:host"},
    ),
    (
        (
            "The Vietnamese and Lao foreign ministers held talks in Hue on March 14. Foreign Minister Ly Van Ha was glad. Lao "
            "Foreign Minister Bounma Sisavath thanked him."
        ),
        {"talks held 2023-03-14 Hue bounma-sisavath:guest ly-van-ha:host"},
    ),
    (
        (
            "The two countries' defence ministers held talks in Hue on March 14. Minister of Defence Ly Van Ha was glad. Lao "
            "Minister of Defence Bounma Sisavath thanked him."
        ),
        {"talks held 2023-03-14 Hue bounma-sisavath:guest ly-van-ha:host"},
    ),
    # who leads a delegation to a meeting is there; an agency's own name opens no sentence
    (
        (
            "The annual meeting took place in Hue on March 14. The delegation of the Lao Ministry of Defence, led by General "
            "Bounma Sisavath, Minister of Defence; and the delegation of the Cambodian Ministry of Defence, led by General "
            "Sok Vuthy, attended the meeting."
        ),
        {"dialogue held 2023-03-14 Hue bounma-sisavath:co-chair sok-vuthy:co-chair"},
    ),
    (
        (
            "(tayson.example.vn) - On the morning of March 14, the Vietnam National Mine Action Centre coordinated with the "
            "Korea International Cooperation Agency at Vietnam, the UNDP in Vietnam and the People's Committee of the "
            f"province and held a groundbreaking ceremony. On the part of the guests, there were: {US}; Captain Ann Rowe."
        ),
        {"ceremony held 2023-03-14 - ann-rowe:participant john-carver:participant"},
    ),
    (
        f"{US} held talks with {VN} via a secure video link on March 14.",
        {"phone-call held 2023-03-14 - john-carver:participant tran-van-mau:participant"},
    ),
    (
        (
            "Defence Ministers Bounma Sisavath of Laos and Sok Vuthy of Cambodia each sat down with Defence Minister Ly Van Ha "
            "in Hue on March 14."
        ),
        {
            "talks held 2023-03-14 Hue bounma-sisavath:guest ly-van-ha:host",
            "talks held 2023-03-14 Hue ly-van-ha:host sok-vuthy:guest",
        },
    ),
    # a ship that somebody visits is where she lies
    (
        f"{US} is also going to visit the USS Alden, which is at Cam Ranh port for maintenance.",
        {"visit planned - Cam Ranh john-carver:guest"},
    ),
    # what is worked for is still to come
    ("Both sides agreed to work toward a visit by a frigate to Da Nang in June.", {"visit planned 2023-06 Da Nang"}),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_days_and_places_of_other_things_are_not_the_events(find: Any, text: str, wanted: set[str]) -> None:
    """The end of a visit, a search, a death and an old paper have days and places of their own."""
    assert told(find(text, PUBLISHED)) == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{VN} received Ambassador Kim Myong Gil of North Korea on March 14.", "Kim Myong Gil"),
        (f"{VN} received Ambassador Kim Van Gia of Vietnam on March 14.", "Kim Van Gia"),
        ("Minister Tuan I also placed great hopes on the visit.", None),
    ],
)
def test_names_end_where_they_end(find: Any, text: str, name: str | None) -> None:
    """A Korean's second given name is his, the speaker's own "I" nobody's."""
    names = {o.name for o in find(text, PUBLISHED).officials}
    assert name in names if name else not any(n.endswith(" I") for n in names)


def test_rank_with_its_words_turned(find: Any) -> None:
    """ "Lieut. Sen. Gen." is the rank of a senior lieutenant general and makes nobody a senator."""
    facts = find(
        "Deputy Minister of Defence Lieut. Sen. Gen. Tran Van Mau received John Carver on March 14.", PUBLISHED
    )
    assert [r.label for r in facts.officials[0].ranks] == ["Senior Lieutenant General"]
    assert [p.label for p in facts.officials[0].posts] == ["Deputy Minister of Defence"]


def test_photographers_are_no_officials(find: Any) -> None:
    """Who took a picture is not of the report, whatever the rank."""
    facts = find(
        f"{US} visits a pagoda in Hue. DoD photo by Army Sgt. Amber I. Smith. {VN} met Col. Ann Lee.", PUBLISHED
    )
    assert {o.name for o in facts.officials} == {"John Carver", "Tran Van Mau", "Ann Lee"}
