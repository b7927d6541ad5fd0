"""Meetings in the plain wording of agencies, and what that wording is not; all officials are invented."""

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
    # what ends a sentence behind an aside without commas
    (
        f"{VN} hosted a reception for {GB} who is on a visit to Vietnam at the invitation of the ministry in Hue on March 14.",
        {
            "reception held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host",
            "visit held 2023-03-14 Vietnam penelope-hart:guest",
        },
    ),
    # one meeting by a verb and by a noun
    (
        f"{VN} meets with {GB} during a reception in Hue on March 14.",
        {"reception held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    # several meetings in a row, each with its own
    (
        f"{GB} met and had a talk with {VN} in Hue on March 14, attended separate meetings with {US} and {SENATOR}.",
        {
            "talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host",
            "talks held - - john-carver:participant penelope-hart:participant",
            "talks held - - patrick-hill:participant penelope-hart:participant",
        },
    ),
    # "one month earlier" is counted from the month just told
    (
        f"{VN} visited Japan in May 2021, and {US} went to Laos one month earlier.",
        {"visit held 2021-05 Japan tran-van-mau:guest", "visit held 2021-04 Laos john-carver:guest"},
    ),
    # who is on a trip "as ambassador to <C>" does not go to that country; a numbered ceremony needs no day
    (
        f"{US} was in Hue on March 14, his first trip there as US ambassador to Vietnam.",
        {"visit held 2023-03-14 Hue john-carver:guest"},
    ),
    (
        "The two agencies held the 161st repatriation ceremony, of two boxes of remains, at Da Nang International Airport.",
        {"ceremony held - Da Nang"},
    ),
    # talks are between two: where people of three states meet, or one meets the leaders of many, it is a conference
    (
        f"{VN} met {US} and {GB} in Hue on March 14.",
        {"conference held 2023-03-14 Hue john-carver:participant penelope-hart:participant tran-van-mau:participant"},
    ),
    (f"{GB} met with ASEAN defence ministers on March 14.", {"conference held 2023-03-14 - penelope-hart:participant"}),
    (f"{GB} met with the leaders of the G7 on March 14.", {"conference held 2023-03-14 - penelope-hart:participant"}),
    (f"{GB} met with EU defence ministers on March 14.", {"talks held 2023-03-14 - penelope-hart:participant"}),
    # what is asked for while somebody is received is not the reception
    (
        f"{VN} made the request while receiving {US} in Hue on March 14.",
        {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    (
        f"More help is needed, {VN} has told a visiting US delegation led by {SENATOR} in Hue on March 14.",
        {"talks held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host"},
    ),
    (
        f"Leaders of Quang Binh province received a delegation of the US Embassy led by {US} in Dong Hoi on March 14.",
        {"reception held 2023-03-14 Dong Hoi john-carver:guest"},
    ),
    # the half of the day is no topic of the talks, and "talks" no verb of what is to come
    (
        f"During talks in Singapore on the afternoon of March 14, {VN} and {US} reviewed cooperation.",
        {"talks held 2023-03-14 Singapore john-carver:participant tran-van-mau:participant"},
    ),
    # who is "on a visit" is he who stands before it, if it is not to his own country
    (
        f"{VN} held talks in Hue on March 14 with {US} on a three-day visit to Vietnam.",
        {
            "talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host",
            "visit held - Vietnam john-carver:guest",
        },
    ),
    (
        f"On March 14 {VN} met {SENATOR} on a working visit to the US.",
        {
            "talks held 2023-03-14 - patrick-hill:host tran-van-mau:guest",
            "visit held - US tran-van-mau:guest",
        },
    ),
    (
        f"{VN} on March 14 received {SENATOR}, in Vietnam for an official visit.",
        {
            "reception held 2023-03-14 - patrick-hill:guest tran-van-mau:host",
            "visit held - Vietnam patrick-hill:guest",
        },
    ),
    (
        f"The ties of Vietnam and the US have grown, {VN} told {SENATOR}, who is on a visit to the country.",
        {
            "visit held - Vietnam patrick-hill:guest",
        },
    ),
    (
        f"{VN} spoke of the official visit paid to Vietnam by {SENATOR} in February.",
        {"visit held 2023-02 Vietnam patrick-hill:guest"},
    ),
    (
        f"{US} will meet {VN} and Prime Minister Le Quang Minh during his March 20-21 visit to Vietnam.",
        {
            "talks planned - - john-carver:guest tran-van-mau:host",
            "talks planned - - john-carver:guest le-quang-minh:host",
            "visit planned 2023-03-20 Vietnam john-carver:guest",
        },
    ),
    # one of the two names the talks that they held after another event
    (
        f"{VN} chaired a welcome ceremony for {SENATOR} in Hue on March 14.\n\nAt their talks, Mau spoke of trade.",
        {
            "ceremony held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host",
            "talks held 2023-03-14 Hue patrick-hill:guest tran-van-mau:host",
        },
    ),
    # a short form in brackets is no second event, nor what only frames talks told of a third
    (
        f"{VN} attended the 10th ASEAN Defence Ministers' Meeting Plus (ADMM+) in Jakarta on March 14.",
        {"conference held 2023-03-14 Jakarta tran-van-mau:participant"},
    ),
    (
        f"Within the framework of the ADMM+ in Jakarta, {VN} met {SENATOR} on March 14.",
        {
            "conference held - Jakarta patrick-hill:participant tran-van-mau:participant",
            "talks held 2023-03-14 Jakarta patrick-hill:participant tran-van-mau:participant",
        },
    ),
    # who leads a delegation that a reception is given for gives none
    (
        f"{VN} hosted a reception in Hue on March 14 for a delegation from the US Embassy led by {US}.",
        {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    # the city of an airport
    (
        "The repatriation ceremony took place at Gia Lam airport, Hanoi, on March 14.",
        {"ceremony held 2023-03-14 Hanoi"},
    ),
    # "together with" makes two subjects
    (
        f"{VN}, together with {SENATOR}, co-chaired a press conference in Hue on March 14.",
        {"press-conference held 2023-03-14 Hue patrick-hill:co-chair tran-van-mau:co-chair"},
    ),
    # who is told in the next sentence to have come; the items of the list are long
    (
        (
            "A US Navy ship docked in Da Nang on March 14. The US delegation included Rear Admiral Cora Dale, Commander of "
            "Logistics Group West, Colonel Paul Rice of Squadron Seven, the captain, and the Deputy Consul, Mr Ray Orr."
        ),
        {"visit held 2023-03-14 Da Nang cora-dale:guest paul-rice:guest ray-orr:guest"},
    ),
    # "the U.S. as Vietnam's minister" is nobody
    (
        f"Ambassador John Carver warmly welcomed {VN} on his first visit to the U.S. as Vietnam's defence minister.",
        {"visit held - U.S. tran-van-mau:guest"},
    ),
    # "the dialogue" is the one held now, not that of an earlier edition
    (
        (
            "The 5th Vietnam-US Defence Policy Dialogue took place in Hue on March 14. The two sides reviewed what was "
            f"agreed at the 4th dialogue held in Hanoi in November 2021. Speaking at the dialogue, {VN} spoke of mines."
        ),
        {
            "dialogue held 2023-03-14 Hue tran-van-mau:participant",
            "dialogue held 2021-11 Hanoi",
        },
    ),
    # nor is a ceremony held where the plane came down
    (
        (
            "A repatriation ceremony was held in Hue on March 14. During the ceremony, remains from a crash site in Lao "
            f"Cai Province were handed over. {VN} and {US} presided over the event."
        ),
        {"ceremony held 2023-03-14 Hue john-carver:co-chair tran-van-mau:co-chair"},
    ),
    # who issues a statement was not at the meeting, and targets are met by nobody
    (
        f"Statement from Spokesman Paul Dent on the meeting between {VN} and {US} in Hue on March 14",
        {"talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    (f"{VN} told {US} that both must end the flood and meet common targets by May.", set()),
    # a day to come puts off what no verb does
    (
        f"{VN} spoke of the visit to Vietnam next week by {SENATOR}.",
        {"visit planned 2023-03 Vietnam patrick-hill:guest"},
    ),
    # what has been handed over since some day is no ceremony of that day
    (f"Since {VN} was there on March 14, the US has handed over documents about the missing.", set()),
    # told the other way round
    (
        f"Received in Hue on March 14 by {VN}, {US} promised more money.",
        {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    (
        f"To {US}, whom he received in Hue on March 14, {VN} voiced his gratitude.",
        {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    (
        f"The coffins were received in Hue on March 14 by {VN}.",
        {"ceremony held 2023-03-14 Hue tran-van-mau:participant"},
    ),
    (
        f"A meeting in Hue on March 14 brought together {VN} and {GB}.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        f"Talks in Hue on March 14, at which {VN} led one side and {GB} the other, dealt with mines.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        f"For the first time the two officials, {VN} and {GB}, sat facing each other in Hue on March 14.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        f"March 14 saw {VN} and {GB} hold talks in Hue.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        "The 50th anniversary of the office was marked in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue"},
    ),
    (
        "A plan was agreed when the working group of the two ministries gathered in Hue on March 14.",
        {"dialogue held 2023-03-14 Hue"},
    ),
    (f"The 50th anniversary of relations is celebrated this year, {VN} recalled.", set()),
    (
        f"It was announced in Hue on March 14 by {VN} at a press conference that remains would be sent home.",
        {"press-conference held 2023-03-14 Hue tran-van-mau:speaker"},
    ),
    # on the margins of something larger
    (
        f"{VN} met with {GB} on the sidelines of the Shangri-La Dialogue in Singapore on March 14.",
        {
            "talks held 2023-03-14 Singapore penelope-hart:participant tran-van-mau:participant",
            "conference held 2023-03-14 Singapore penelope-hart:participant tran-van-mau:participant",
        },
    ),
    (
        f"{VN} and {GB} held a meeting in New York on March 14 on the occasion of the 79th session of the UN General Assembly.",
        {
            "talks held 2023-03-14 New York penelope-hart:participant tran-van-mau:participant",
            "conference held - New York penelope-hart:participant tran-van-mau:participant",
        },
    ),
    # who leads, signs, speaks to the press or is welcomed
    (
        f"{VN} and {GB} co-led the Bilateral Defence Discussions in Hue on March 14.",
        {"dialogue held 2023-03-14 Hue penelope-hart:co-chair tran-van-mau:co-chair"},
    ),
    (
        "The People's Committee of Quang Binh and the Mines Advisory Group (MAG) signed a memorandum of understanding on March 14 in Dong Hoi.",
        {"ceremony held 2023-03-14 Dong Hoi"},
    ),
    (
        f"{VN} and MAG Country Director Sarah Gorin signed the agreement on March 14.",
        {"ceremony held 2023-03-14 - tran-van-mau:participant"},
    ),
    (
        f"{VN} proposed that the two ministries hold a deputy-ministerial dialogue on war legacies in Hue in 2024.",
        {"dialogue proposed 2024 Hue"},
    ),
    (f"{VN} told reporters in Hue on March 14 about the recently signed agreement.", set()),
    # who calls on somebody at his office is the guest, who calls somebody to his office the host
    (
        f"{US} called on {VN} at his office in Hue on March 14.",
        {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    (
        f"{VN} called {US} to his office in Hue on March 14.",
        {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    # when those last met who have now talked, and at what
    (
        f"{VN} and {GB} spoke by phone on March 14. The two last met in Singapore in June 2022, on the margins of the Shangri-La Dialogue.",
        {
            "phone-call held 2023-03-14 - penelope-hart:participant tran-van-mau:participant",
            "talks held 2022-06 Singapore penelope-hart:participant tran-van-mau:participant",
            "conference held 2022-06 Singapore penelope-hart:participant tran-van-mau:participant",
        },
    ),
    # who extends an invitation of his own is the host
    (
        f"{VN} and {GB} spoke by phone on March 14. General Mau renewed his invitation to Minister Hart to visit Vietnam this year.",
        {
            "phone-call held 2023-03-14 - penelope-hart:participant tran-van-mau:participant",
            "visit proposed 2023 Vietnam penelope-hart:guest tran-van-mau:host",
        },
    ),
    # the press is briefed
    (f"{VN} briefed the media in Hue on March 14.", {"press-conference held 2023-03-14 Hue tran-van-mau:speaker"}),
    # "after", "before" with two who do something together
    (
        f"The news came hours after {VN} and {GB} met in Hue on March 14.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host"},
    ),
    (
        f"The two navies had trained together before {VN} and {GB} signed a pact in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue penelope-hart:participant tran-van-mau:participant"},
    ),
    (
        f"The trip has been in the making since November, when {VN} and {GB} talked by video link.",
        {"phone-call held 2022-11 - penelope-hart:participant tran-van-mau:participant"},
    ),
    # where what is hosted by a city or state is held; with whom a visit began
    (
        "The 15th Vietnam-Japan Defence Policy Dialogue will be hosted by Tokyo in 2024.",
        {"dialogue planned 2024 Tokyo"},
    ),
    (
        f"{GB} came to Vietnam on March 13. Her visit to Vietnam opened with talks with {VN} in Hue on March 14.",
        {
            "visit held 2023-03-13 Vietnam penelope-hart:guest",
            "talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host",
        },
    ),
    # by whom a ceremony is chaired does not chair the talks that follow it
    (
        f"After a welcome ceremony chaired by {VN} in Hue on March 14, the two sides held talks with {GB}.",
        {
            "ceremony held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host",
            "talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host",
        },
    ),
    # "talk", in the singular, is a call where it is on the phone
    (
        f"He praised {VN}'s recent talk on the phone with {GB}.",
        {"phone-call held - - penelope-hart:participant tran-van-mau:participant"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_plain_wordings_are_read(find: Any, text: str, wanted: set[str]) -> None:
    """Requests, margins, delegations and lone signers leave the meeting what it was."""
    assert told(find(text, PUBLISHED)) == wanted
