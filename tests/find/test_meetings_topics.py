"""Events that officials only speak of, and those who are named together; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PUBLISHED = "2023-03-15"  # a Wednesday
TALKS = "talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host"
OPENING = (
    "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau held talks with US Ambassador John Carver in "
    "Hue on March 14. "
)

ROWS = [
    # who speaks of it was not at it
    ("They welcomed the progress made at the recent ASEAN Summit in Jakarta.", set()),
    ("Both sides welcomed the recent signing of the defence cooperation agreement.", set()),
    ("The ambassador also noted the launch of the training programme for deminers.", set()),
    ("They discussed the ASEAN Summit in Jakarta on February 20.", {"conference held 2023-02-20 Jakarta"}),
    (
        "Ambassador Carver expressed support for talks hosted by the United Nations in Geneva on March 9.",
        {"talks held 2023-03-09 Geneva"},
    ),
    # who did something there was
    (
        "On March 13, Ambassador Carver attended a seminar in Hue on mine clearance.",
        {"conference held 2023-03-13 Hue john-carver:participant"},
    ),
    # a dialogue in general, and what is met without a meeting
    ("Both agreed to maintain an open and constructive dialogue.", set()),
    ("They confirmed the need for continued bilateral dialogue on issues of concern.", set()),
    ("The ambassador thanked the deputy minister for meeting each deadline.", set()),
    # what is done to dialogue in general, what talks come to, what coincides with a meeting, where readers are sent
    ("They vowed to train the police and support inclusive political dialogue.", set()),
    ("They took stock of the progress made in EU and US-facilitated peace talks.", set()),
    ("To review the report, please visit: Vietnam Mine Action Congressional Report 2022.", set()),
    ("Ambassador Carver and Deputy Minister Tran Van Mau worked with both parties to lower the costs.", set()),
    ("Ambassador Carver welcomed the recovery and return to the government of Vietnam of stolen funds.", set()),
    ("This session, Senator Patrick Hill and Senator Ruth Lane are ready to push for the fund.", set()),
    ("As in previous discussions, the two officials covered what they agree on.", set()),
    ("Ambassador Carver noted the support for the Multinational Security Support Mission to Haiti.", set()),
    ("Ambassador Carver returned the United States to the Paris Agreement.", set()),
    ("Ambassador Carver promised more after meeting the goal of 20 hectares on March 10.", set()),
    ("Since the outbreak on March 10, the ministry has convened experts to develop a plan.", set()),
    # what is planned, and whose journey one asks about
    ("They affirmed plans for an in-person ASEAN Summit in Jakarta.", {"conference planned - Jakarta"}),
    (
        "Ambassador Carver asked US Senator Patrick Hill for an update about his trip to Laos.",
        {"visit held - Laos patrick-hill:guest"},
    ),
    ("Ambassador Carver praised the role of both as co-chairs of the ADMM Experts' Working Group on demining.", set()),
    # gifts between the visit and its place
    (
        "On March 10, Ambassador Carver visited and presented gifts to the Hue Centre for Victims of Agent Orange.",
        {"visit held 2023-03-10 Hue john-carver:guest"},
    ),
    # of the evening before a rite one does not know who was at that
    (
        "Senator Patrick Hill also attended a luncheon hosted by President Ana Roca the evening before the inauguration.",
        {"reception held - - ana-roca:host patrick-hill:guest"},
    ),
    # a launch that is no event
    ("The ministry is launching a website today for the families of missing soldiers.", set()),
    ("Since the launch of the fund on March 10, much was done.", set()),
    ("The ambassador also spoke of the signing of the executive order on March 10.", set()),
    ("They condemned the launch of a ballistic missile on March 10.", set()),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_nobody_was_at_what_he_only_speaks_of(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(OPENING + text, PUBLISHED)) == {TALKS} | expected


def test_the_last_one_of_a_list_of_subjects_does_not_act_alone(find: Any) -> None:
    three = "US Ambassador John Carver, US Senator Patrick Hill, and US Deputy Secretary of State Ann Pell met with"
    assert told(find(f"{three} Prime Minister Tran Van Mau in Hue on March 14.", PUBLISHED)) == {
        "talks held 2023-03-14 Hue ann-pell:guest john-carver:guest patrick-hill:guest tran-van-mau:host"
    }
