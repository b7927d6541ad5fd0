"""Meetings in what agencies write every day: each form with persons, day and place; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
US = "US Ambassador John Carver"
SENATOR = "US Senator Patrick Hill"
GB = "British Minister for the Armed Forces Penelope Hart"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # the place before a day is the event's, whatever body stands before it
    (
        f"{VN} met with Ann Roe, Director of the US Defense POW/MIA Accounting Agency in Singapore on Tuesday.",
        {"talks held 2023-03-14 Singapore ann-roe:participant tran-van-mau:participant"},
    ),
    (
        "Ann Roe, Director of the US Defense POW/MIA Accounting Agency plans to travel to Vietnam in April.",
        {"visit planned 2023-04 Vietnam ann-roe:guest"},
    ),
    # calls, and who came to whom
    (
        f"{US} called {VN} by telephone on March 14.",
        {"phone-call held 2023-03-14 - john-carver:participant tran-van-mau:participant"},
    ),
    (
        f"{US} placed a call to {VN} on March 14.",
        {"phone-call held 2023-03-14 - john-carver:participant tran-van-mau:participant"},
    ),
    (
        f"{US} made a courtesy call to {VN} on March 14.",
        {"reception held 2023-03-14 - john-carver:guest tran-van-mau:host"},
    ),
    (
        f"{VN} and {GB} held talks in the form of a video conference on March 14.",
        {"phone-call held 2023-03-14 - penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"{VN} granted an audience to {SENATOR} in Hue on March 14.",
        {"reception held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    (
        f"{SENATOR} came to greet {VN} in Hue on March 14.",
        {"reception held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    (
        f"{VN} received in Hue on the morning of March 14 {SENATOR}.",
        {"reception held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    (
        f"A reception for {SENATOR} was given by {VN} in Hue on March 14.",
        {"reception held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    (
        f"{VN} joined {SENATOR} for talks in Hue on Tuesday (March 14).",
        {"talks held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    # trips
    (
        f"{SENATOR} met with {VN} during a stop in Hue on March 14.",
        {
            "talks held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host",
            "visit held 2023-03-14 Hue patrick-hill:guest",
        },
    ),
    (f"{SENATOR} plans a trip to Vietnam in April.", {"visit planned 2023-04 Vietnam patrick-hill:guest"}),
    (
        f"{SENATOR} announced on March 14 that he would visit Vietnam in April.",
        {"visit planned 2023-04 Vietnam patrick-hill:guest"},
    ),
    (f"{SENATOR}'s visit to Vietnam begins on Thursday.", {"visit planned 2023-03-16 Vietnam patrick-hill:guest"}),
    (
        f"The visit to Vietnam by {SENATOR} takes place from March 14 to 16.",
        {"visit held 2023-03-14 Vietnam patrick-hill:guest"},
    ),
    # ceremonies and gatherings
    (
        f"A ceremony took place in Hue on March 14, with {VN} and {GB} in attendance.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"The ceremony in Hue on March 14 drew {VN} and {GB}.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"{VN} and {GB} cut the ribbon at the opening of the school in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"{GB} presented {VN} with the dossiers at a ceremony in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"{VN} and {GB} signed a memorandum of understanding in Singapore on March 14.",
        {"ceremony held 2023-03-14 Singapore penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"{VN} attended the opening of the Shangri-La Dialogue in Singapore on March 14.",
        {"conference held 2023-03-14 Singapore tran-van-mau:participant"},
    ),
    (
        f"{VN} addressed the opening session of the forum in Hue on March 14.",
        {"conference held 2023-03-14 Hue tran-van-mau:speaker"},
    ),
    (
        f"{GB} said at a joint press conference with {VN} in Hue on March 14 that ties had grown.",
        {"press-conference held 2023-03-14 Hue penelope-hart:speaker tran-van-mau:speaker"},
    ),
    # who does what before or after something else, or goes along
    (
        f"{SENATOR} met {VN} in Hue on March 14 before flying to Bien Hoa.",
        {"talks held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host", "visit held - Bien Hoa patrick-hill:guest"},
    ),
    (
        f"{SENATOR} met {VN} on March 13 and {GB} on March 14.",
        {
            "talks held 2023-03-13 - patrick-hill:participant tran-van-mau:participant",
            "talks held 2023-03-14 - patrick-hill:participant penelope-hart:participant",
        },
    ),
    (
        f"{VN} received {SENATOR} in Hue on March 13 and {GB} on March 14.",
        {
            "reception held 2023-03-13 Hue patrick-hill:guest tran-van-mau:host",
            "reception held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host",
        },
    ),
    (
        f"{VN} had separate receptions for {SENATOR} and {GB} in Hue on March 14.",
        {
            "reception held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host",
            "reception held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host",
        },
    ),
    (
        f"{GB}, together with {US}, received {VN} in London on March 14.",
        {"reception held 2023-03-14 London john-carver:participant penelope-hart:host tran-van-mau:guest"},
    ),
    (
        f"{VN} held talks with {GB} in Hue on March 14. Also attending the talks was {US}.",
        {"conference held 2023-03-14 Hue john-carver:participant penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"{GB} hosted an honour cordon for {VN} in London on March 14.",
        {"ceremony held 2023-03-14 London penelope-hart:host tran-van-mau:guest"},
    ),
    (
        f"{VN} and {GB} witnessed the exchange of a memorandum of understanding in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"The project was launched in Hue on March 14 in the presence of {VN} and {GB}.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"Within the framework of the ADMM-Plus in Jakarta, {VN} met {GB} on March 14.",
        {
            "talks held 2023-03-14 Jakarta penelope-hart:participant tran-van-mau:participant",
            "conference held - Jakarta penelope-hart:participant tran-van-mau:participant",
        },
    ),
    # who did so is told by "by", or by where it was done
    (
        f"The statement was made by {VN} at a meeting with {GB} in Hue on March 14.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        f"At a reception given in Hue on March 14 by {VN}, {SENATOR} pledged more aid.",
        {"reception held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    (
        f"{VN} on March 14 chaired a ceremony in Hue to welcome {GB}.",
        {"ceremony held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        f"{SENATOR} received a warm welcome from {VN} in Hue on March 14.",
        {"reception held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    (f"{SENATOR}'s plane landed in Hue on March 14.", {"visit held 2023-03-14 Hue patrick-hill:guest"}),
    (f"{SENATOR} arrives in Hue on Thursday.", {"visit planned 2023-03-16 Hue patrick-hill:guest"}),
    (
        f"{SENATOR} will travel to Hue and Singapore in April.",
        {"visit planned 2023-04 Hue patrick-hill:guest", "visit planned 2023-04 Singapore patrick-hill:guest"},
    ),
    # one event after, during or at another
    (
        f"{VN} received {SENATOR} in Hue on March 14. The reception followed {SENATOR}'s talks there with {GB} on March 13.",
        {
            "reception held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host",
            "talks held 2023-03-13 Hue patrick-hill:participant penelope-hart:participant",
        },
    ),
    (
        f"{VN} and {GB} met in Singapore in June 2022 at the Shangri-La Dialogue.",
        {
            "talks held 2022-06 Singapore penelope-hart:participant tran-van-mau:participant",
            "conference held 2022-06 Singapore penelope-hart:participant tran-van-mau:participant",
        },
    ),
    (
        f"{SENATOR} met {VN} in Hue on March 14 during a visit to Vietnam.",
        {
            "talks held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host",
            "visit held - Vietnam patrick-hill:guest",
        },
    ),
    (
        f"{VN} was in London on the morning of March 14 at the invitation of {GB}.",
        {"visit held 2023-03-14 London penelope-hart:host tran-van-mau:guest"},
    ),
    # those of a crowd who are named
    (
        f"The ceremony in Hue on March 14 was attended by more than 200 delegates, including {VN} and {GB}.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"More than 200 delegates, including {VN} and {GB}, attended the ceremony in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"The workshop in Hue on March 14 brought together 100 experts from ministries, including {VN}.",
        {"conference held 2023-03-14 Hue tran-van-mau:participant"},
    ),
    # parties in brackets, phrases without a comma
    (
        f"{SENATOR} (R-UT) discussed maritime security with {VN} in Hue on March 14.",
        {"talks held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    (
        f"Maritime security topped the agenda of talks between {VN} and {GB} in Hue on March 14.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        f"Views were exchanged at a meeting between {VN} and {GB} in Hue on March 14.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        f"{VN} had separate phone calls with {SENATOR} and {GB} on March 14.",
        {
            "phone-call held 2023-03-14 - patrick-hill:participant tran-van-mau:participant",
            "phone-call held 2023-03-14 - penelope-hart:participant tran-van-mau:participant",
        },
    ),
    # honours, things handed over, exhibitions
    (
        f"{VN} conferred the Friendship Medal on {GB} in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"{GB} was awarded the Friendship Medal by {VN} at a ceremony in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"The documents were handed over to {VN} by {GB} in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"{VN} received the letter of credence from {US} in Hanoi on March 14.",
        {"ceremony held 2023-03-14 Hanoi john-carver:participant tran-van-mau:participant"},
    ),
    (
        f"{VN} and {GB} toured the defence exhibition in Hue on March 14.",
        {"conference held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"Speakers at the conference in Hue on March 14 included {VN}.",
        {"conference held 2023-03-14 Hue tran-van-mau:speaker"},
    ),
    (f"{VN} suggested organising a defence policy dialogue in Hue this year.", {"dialogue proposed 2023 Hue"}),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_the_forms_of_agencies_are_read(find: Any, text: str, wanted: set[str]) -> None:
    """Every one who takes part, and the day and place of each meeting."""
    assert told(find(text, PUBLISHED)) == wanted
