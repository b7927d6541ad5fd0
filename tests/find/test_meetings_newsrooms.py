"""Meetings as newsrooms of Asia word them; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

DEPUTY = "Deputy Minister of National Defence Lieutenant General Luong Van Phuc"
MINISTER = "Minister of National Defence General Le Van Kien"
ADMIRAL = "Admiral Steven Parr of the US Navy"
GUEST = "Lieutenant General Kenji Morita, Vice Chief of Staff of the Japan Ground Self-Defense Force"
KOREAN = "South Korean Defense Minister Ahn Ki-joon"
PUBLISHED = "2023-03-15"  # a Wednesday
RECEIVED = f"{MINISTER} received {ADMIRAL}, in Hanoi on March 14."
CALLED = f"{DEPUTY} received {GUEST}, in Hanoi on March 14."
RECEPTION = "reception held 2023-03-14 Hanoi le-van-kien:host steven-parr:guest"
CALL = "reception held 2023-03-14 Hanoi kenji-morita:guest luong-van-phuc:host"

ROWS = [
    # what was done before the reception is not the reception
    (
        f"{RECEIVED}\n\nPrior to the reception, the admiral had worked with Deputy Chief of the General Staff Ho Van Hau.",
        {RECEPTION, "talks held 2023-03-14 Hanoi ho-van-hau:host steven-parr:guest"},
    ),
    # talks of which one speaks at a reception do not tell for whom it was
    (
        (
            f"{CALLED}\n\nAt the reception, Lieutenant General Phuc congratulated the Japanese officer on the outcomes of "
            "his talks with Lieutenant General Vo Quang Thai, Deputy Chief of the General Staff, held earlier the same day."
        ),
        {CALL, "talks held 2023-03-14 Hanoi kenji-morita:guest vo-quang-thai:host"},
    ),
    # nor does a journey of which one tells the other
    (
        f"{CALLED}\n\nMorita briefed his host on his trip to a hospital in Hue on March 12.",
        {CALL, "visit held 2023-03-12 Hue kenji-morita:guest"},
    ),
    # who recalls his talks on the sidelines of a forum was at the forum
    (
        f"{MINISTER} recalled his talks with {KOREAN} in Singapore last June on the occasion of the 19th Lake Forum.",
        {
            "talks held 2022-06 Singapore ahn-ki-joon:participant le-van-kien:participant",
            "conference held 2022-06 Singapore ahn-ki-joon:participant le-van-kien:participant",
        },
    ),
    # a delegation of a state, told in one word with it
    (
        f"{RECEIVED}\n\nThe US delegation also offered incense at the Ho Chi Minh Mausoleum.",
        {RECEPTION, "ceremony held 2023-03-14 Hanoi steven-parr:participant"},
    ),
    # plans told by other words
    (
        f"A meeting between {KOREAN} and {MINISTER} of Vietnam has also been arranged for Sunday.",
        {"talks planned 2023-03-19 - ahn-ki-joon:guest le-van-kien:host"},
    ),
    (
        f"{KOREAN}'s talks with {MINISTER} of Vietnam, set for Saturday in Hue, will be their first.",
        {"talks planned 2023-03-18 Hue ahn-ki-joon:guest le-van-kien:host"},
    ),
    (
        f"Talks between {KOREAN} and {MINISTER} of Vietnam, to be held on Saturday in Hue, will be their first.",
        {"talks planned 2023-03-18 Hue ahn-ki-joon:guest le-van-kien:host"},
    ),
    # the day of something else that is told of who called
    (
        f"US Ambassador Helen Brand, who will end her tenure next month, also called on {MINISTER} in Hanoi.",
        {"reception held - Hanoi helen-brand:guest le-van-kien:host"},
    ),
    # a day of which people speak is not the one from which the next paragraph counts
    (
        (
            f"{RECEIVED} They reviewed the dialogue held in Honolulu on January 20, 2023.\n\n"
            "A day earlier, the admiral visited Hue."
        ),
        {
            RECEPTION,
            "dialogue held 2023-01-20 Honolulu",
            "visit held 2023-03-13 Hue steven-parr:guest",
        },
    ),
    # an audience somewhere
    (
        (
            "Prime Minister of Cambodia Hor Man granted an audience at the Peace Palace to visiting Vietnamese Minister of "
            "Public Security General Luong Huu Tam on March 14."
        ),
        {"reception held 2023-03-14 - hor-man:host luong-huu-tam:guest"},
    ),
    (
        "The Siem Reap Summit took place on March 10 under the presidency of H.E. Ly Soth, Senior Minister of Cambodia.",
        {"conference held 2023-03-10 Siem Reap ly-soth:chair"},
    ),
    # who hosted somebody else then is not the host of the visit
    (
        (
            f"Philippine Defense Secretary Ramon Villar was hosted by {MINISTER} in Hanoi in January 2022 when President "
            "Benigno Rosal made a state visit to Vietnam."
        ),
        {
            "reception held 2022-01 Hanoi le-van-kien:host ramon-villar:guest",
            "visit held 2022-01 Vietnam benigno-rosal:guest",
        },
    ),
    # the agency of the capital that a report is from
    (
        (
            f"MANILA, March 15 (PNA) -- Defense Secretary Ramon Villar on Tuesday welcomed Vietnamese {MINISTER}, who is on "
            "his first visit to the country."
        ),
        {
            "talks held 2023-03-14 Manila le-van-kien:guest ramon-villar:host",
            "visit held 2023-03-14 Philippines le-van-kien:guest",
        },
    ),
    # who met whom here, who met several one by one
    (
        (
            f"BEIJING, March 15 (Xinhua) -- Chinese general Zhang Wei, vice chairman of the Central Military Commission, met "
            f"here on Wednesday with {MINISTER} of Vietnam, who is in Beijing for the 12th Lake Forum."
        ),
        {
            "talks held 2023-03-15 Beijing le-van-kien:guest zhang-wei:host",
            "visit held 2023-03-15 Beijing le-van-kien:guest",
            "conference held 2023-03-15 Beijing le-van-kien:participant",
        },
    ),
    (
        (
            f"{MINISTER} of Vietnam met, respectively, with {KOREAN} and Cambodian Defense Minister Tea Soph in Manila on "
            "March 14."
        ),
        {
            "talks held 2023-03-14 Manila ahn-ki-joon:participant le-van-kien:participant",
            "talks held 2023-03-14 Manila le-van-kien:participant tea-soph:participant",
        },
    ),
    (
        f"{MINISTER} hosted Cambodian Defense Minister Tea Soph and {KOREAN} in back-to-back meetings in Hue on March 14.",
        {
            "reception held 2023-03-14 Hue le-van-kien:host tea-soph:guest",
            "reception held 2023-03-14 Hue ahn-ki-joon:guest le-van-kien:host",
        },
    ),
    # two journeys of one guest, each with the host who is at home there
    (
        (
            f"{MINISTER} paid an official visit to Japan from March 1-3 and a working visit to South Korea from March 4-6 at "
            f"the invitation of Japanese Defense Minister Taro Kishi and {KOREAN}."
        ),
        {
            "visit held 2023-03-01 Japan le-van-kien:guest taro-kishi:host",
            "visit held 2023-03-04 South Korea ahn-ki-joon:host le-van-kien:guest",
        },
    ),
    (
        f"{MINISTER} left Hanoi on March 1 for a visit to Japan from March 1-3 and an official visit to Laos.",
        {"visit held 2023-03-01 Japan le-van-kien:guest", "visit held - Laos le-van-kien:guest"},
    ),
    # since when they know each other
    (
        f"{KOREAN} and {MINISTER} of Vietnam held their first talks since Kien was sworn in last month.",
        {"talks held - - ahn-ki-joon:guest le-van-kien:host"},
    ),
    # the trip that somebody is on, and when it ends
    (
        "Australian Major General Craig Whit will visit Hue before concluding his trip to Vietnam on Friday.",
        {"visit planned - Hue craig-whit:guest", "visit held - Vietnam craig-whit:guest"},
    ),
    (
        "Japanese Foreign Minister Yuko Iwa will receive a visit from US Deputy Secretary of State Wendy Carl on Friday.",
        {"reception planned 2023-03-17 - wendy-carl:guest yuko-iwa:host"},
    ),
    # whom a letter invites is not who sent it; guests come to the city of which an agency writes
    (
        (
            "JAKARTA, March 15 (ANTARA) - Indonesian Defense Minister Prasetyo Wibo on Tuesday met Ambassador of Vietnam Ta "
            f"Van Thuong. Thuong used the occasion to hand Wibo a letter from {MINISTER} inviting him to the Red River Expo in Hue in May."
        ),
        {
            "talks held 2023-03-14 Jakarta prasetyo-wibo:host ta-van-thuong:guest",
            "conference planned 2023-05 Hue prasetyo-wibo:guest",
        },
    ),
    (
        (
            "JAKARTA, March 15 (ANTARA) - Indonesian Defense Minister Prasetyo Wibo on Tuesday met Cambodian Defense Minister "
            'Tea Soph here. "The visit by Minister Soph is timely," he said. Vietnam will join the talks.'
        ),
        {
            "talks held 2023-03-14 Jakarta prasetyo-wibo:host tea-soph:guest",
            "visit held - Indonesia tea-soph:guest",
        },
    ),
    # who stands behind what is told of the first
    (
        (
            "A ceremony was held in Hue on March 14. The event was attended by Deputy Minister Le Van An, who flew in from "
            "Da Nang, and US Ambassador Helen Brand."
        ),
        {"ceremony held 2023-03-14 Hue helen-brand:participant le-van-an:participant"},
    ),
    # a head of state who visits another
    (
        (
            "Vietnamese Prime Minister Pham Gia Bao told US Ambassador Helen Brand that ties were upgraded during President "
            "John Barr's visit to Vietnam in September 2022."
        ),
        {"visit held 2022-09 Vietnam john-barr:guest"},
    ),
    # an exercise to come is not the dialogue beside which it was discussed
    (
        (
            f"{KOREAN} met with {MINISTER} of Vietnam on March 14 on the margins of the Shangri-La Dialogue in Singapore. They "
            "discussed the Red Warrior exercise to be held in Busan in July."
        ),
        {
            "talks held 2023-03-14 Singapore ahn-ki-joon:participant le-van-kien:participant",
            "conference held - Singapore ahn-ki-joon:participant le-van-kien:participant",
            "conference planned 2023-07 Busan",
        },
    ),
    # the invitation of the one who met the guest
    (
        (
            "Russian Security Council Secretary Sergei Moroz met with Vietnamese Minister of Public Security Luong Huu Tam, "
            "who arrived in Moscow on a working visit at his invitation."
        ),
        {
            "talks held - Moscow luong-huu-tam:guest sergei-moroz:host",
            "visit held - Moscow luong-huu-tam:guest sergei-moroz:host",
        },
    ),
    (
        (
            "US Consul General Susan Beck and Vice Chairman of the Hue People's Committee Vo Thanh Dat agreed to co-host a "
            "workshop on inclusive education at the end of this year."
        ),
        {"conference planned 2023 - susan-beck:co-chair vo-thanh-dat:co-chair"},
    ),
    # who leads another delegation shows nobody around
    (
        (
            "US Consul General Susan Beck visited Hue in February. Dat recalled that a delegation from the city led by Party "
            "Secretary Nguyen Van Nam had paid a working trip to San Francisco in November."
        ),
        {"visit held 2023-02 Hue susan-beck:guest", "visit held 2022-11 San Francisco nguyen-van-nam:guest"},
    ),
    # a delegation that leaves one city for another
    (
        (
            "Cambodian Defence Minister Tea Soph led a high-ranking military delegation to leave Phnom Penh for Hue on Monday "
            f"at the invitation of his Vietnamese counterpart {MINISTER}."
        ),
        {"visit held 2023-03-13 Hue le-van-kien:host tea-soph:guest"},
    ),
    # what was done at a distance is not the talks before it
    (
        f"{KOREAN} and {MINISTER} of Vietnam virtually opened a park in Hue after their talks in Seoul on March 14.",
        {
            "ceremony held 2023-03-14 - ahn-ki-joon:participant le-van-kien:participant",
            "talks held 2023-03-14 Seoul ahn-ki-joon:host le-van-kien:guest",
        },
    ),
    # hosts at home where the agency writes, whom the guest meets one by one
    (
        (
            "NEW DELHI, March 15 (PTI) -- Vietnamese Prime Minister Pham Gia Bao is set to meet Indian President Droupadi Mand "
            "and Vice President of India Jagdish Dhan on Thursday."
        ),
        {
            "talks planned 2023-03-16 - droupadi-mand:host pham-gia-bao:guest",
            "talks planned 2023-03-16 - jagdish-dhan:host pham-gia-bao:guest",
        },
    ),
    (
        "NEW DELHI, March 15 (PTI) -- Vietnamese Prime Minister Pham Gia Bao paid floral tributes to Mahatma Gandhi.",
        {"ceremony held 2023-03-15 New Delhi pham-gia-bao:participant"},
    ),
    # the day of the arrival is not that of the welcome
    (
        (
            "Vietnamese Prime Minister Pham Gia Bao, who arrived in New Delhi on Monday night on a three-day visit, was given a "
            "ceremonial welcome at the palace."
        ),
        {
            "ceremony held - New Delhi pham-gia-bao:guest",
            "visit held 2023-03-13 New Delhi pham-gia-bao:guest",
        },
    ),
    # with whom a dialogue is to be chaired
    (
        (
            f"US Secretary Daniel Rour said he looked forward to co-chairing the next dialogue with {MINISTER}, which is "
            "slated to take place in Hue in May."
        ),
        {"dialogue planned 2023-05 Hue daniel-rour:co-chair le-van-kien:co-chair"},
    ),
    # each capital has a palace
    (
        (
            "NEW DELHI, March 15 (PTI) -- Indian President Droupadi Mand received Vietnamese Prime Minister Pham Gia Bao at the "
            "Presidential Palace on Tuesday."
        ),
        {"reception held 2023-03-14 New Delhi droupadi-mand:host pham-gia-bao:guest"},
    ),
    # who speaks of a meeting that others are to chair
    (
        (
            "Chinese Ambassador He Wei said that preparations for the 17th meeting of the Steering Committee for Bilateral "
            "Cooperation, to be chaired by the two foreign ministers in Hue in May, were going well."
        ),
        {"dialogue planned 2023-05 Hue"},
    ),
    # those among whom a meeting was held
    (
        (
            f"{MINISTER} met with {KOREAN} in Seoul on March 14. The meeting lasted an hour, with South Korean Vice Minister "
            "Cho Min-woo and Vietnamese Ambassador Vu Van Ho among those in attendance."
        ),
        {
            "talks held 2023-03-14 Seoul ahn-ki-joon:host cho-min-woo:participant le-van-kien:guest vu-van-ho:participant",
        },
    ),
    (
        "Philippine Defense Secretary Ramon Villar said a similar gathering with Vietnam was not on the cards for now.",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_all_that_a_text_tells_of_meetings(find: Any, text: Any, rows: Any) -> None:
    assert told(find(text, PUBLISHED)) == rows


def test_the_weekday_on_which_it_was_said_is_that_of_the_dateline(find: Any) -> None:
    text = (
        f"SEOUL, June 18 (Yonhap) -- {KOREAN} held talks with Vietnamese {MINISTER} on Tuesday, the ministry said "
        "Wednesday."
    )
    assert told(find(text)) == {"talks held --06-17 Seoul ahn-ki-joon:host le-van-kien:guest"}
