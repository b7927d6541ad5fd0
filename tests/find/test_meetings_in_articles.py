"""Meetings of plain articles whose sentences depend on each other; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
RU = "Russian Deputy Defence Minister Oleg Sartov"
AU = "Australian Defence Minister Neil Hartley"
GB = "UK Defence Secretary Colin Marsh"
DE = "German Defence Minister Jonas Brandt"
LA = "Lao General Bounmy Sisavath"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # an army chiefs' meeting has no such name as an official
    (
        "Lieutenant General Tran Van Mau attended the 22nd ASEAN Chiefs of Army Multilateral Meeting in Bangkok on March 14.",
        {"conference held 2023-03-14 Bangkok tran-van-mau:participant"},
    ),
    # a session of a conference is part of it
    (
        (
            f"{VN} attended the 20th Shangri-La Dialogue in Singapore on March 14. The same day, he delivered a speech at "
            'the fifth plenary session of the dialogue, themed "Easing tension".'
        ),
        {"conference held 2023-03-14 Singapore tran-van-mau:participant"},
    ),
    # each counterpart at his own meeting
    (
        (
            f"{VN} had bilateral meetings with his counterparts from Germany, the UK and Australia in Singapore on March 14. "
            f"Meeting with {DE}, Mau proposed more training. At a meeting with {GB}, the two sides agreed to train together. "
            f"At the meeting with {AU}, Mau thanked Australia for its help."
        ),
        {
            "talks held 2023-03-14 Singapore jonas-brandt:participant tran-van-mau:participant",
            "talks held 2023-03-14 Singapore colin-marsh:participant tran-van-mau:participant",
            "talks held 2023-03-14 Singapore neil-hartley:participant tran-van-mau:participant",
        },
    ),
    (
        f"{VN} hosted a reception in Hanoi on March 14 for heads of delegations. Among them were {RU} and {AU}.",
        {"reception held 2023-03-14 Hanoi neil-hartley:guest oleg-sartov:guest tran-van-mau:host"},
    ),
    # what a delegation does, and on which day
    (
        (
            f"{RU} held talks with {VN} in Moscow on March 14. The Vietnamese delegation, which arrived in Russia on March "
            "12, will visit Kazan before heading home on March 18."
        ),
        {
            "talks held 2023-03-14 Moscow oleg-sartov:host tran-van-mau:guest",
            "visit held 2023-03-12 Russia tran-van-mau:guest",
            "visit planned - Kazan tran-van-mau:guest",
        },
    ),
    (
        (
            "A delegation of the Navy of Brunei led by its Deputy Commander Colonel Azrin Hamid visited Hai Phong on March "
            "14. The delegation laid a wreath at the monument to heroic martyrs in Hai Phong."
        ),
        {
            "visit held 2023-03-14 Hai Phong azrin-hamid:guest",
            "ceremony held 2023-03-14 Hai Phong azrin-hamid:participant",
        },
    ),
    (
        (
            f"HANOI, March 15 (VNA) - A delegation led by {LA} paid a working visit to Ho Chi Minh City from March 12-14 at the invitation of "
            "Commander of Military Region 7 Lieutenant General Tran Van Mau. On March 12, the two sides held talks at the "
            "Military Region's headquarters. On March 13, the delegation visited the Cu Chi Tunnels. During the stay, they "
            "also met with Secretary of the HCM City Party Committee Le Van Tinh."
        ),
        {
            "visit held 2023-03-12 Ho Chi Minh City bounmy-sisavath:guest tran-van-mau:host",
            "talks held 2023-03-12 Ho Chi Minh City bounmy-sisavath:guest tran-van-mau:host",
            "visit held 2023-03-13 Cu Chi Tunnels bounmy-sisavath:guest",
            "talks held - Ho Chi Minh City bounmy-sisavath:guest le-van-tinh:host",
        },
    ),
    # days counted within a visit
    (
        "Deputy Minister of National Defence Tran Van Mau paid an official visit to Australia from March 8-11. On the first day, he held talks with Australian Defence Minister Neil Hartley in Canberra. On the last day of the visit, he called on Governor-General Ann Lester in Sydney.",
        {
            "visit held 2023-03-08 Australia tran-van-mau:guest",
            "talks held 2023-03-08 Canberra neil-hartley:host tran-van-mau:guest",
            "reception held 2023-03-11 Sydney ann-lester:host tran-van-mau:guest",
        },
    ),
    (
        "Raksha Mantri Shri Anil Mehta will visit Vietnam from April 8. Raksha Mantri will hold talks with his counterpart General Tran Van Mau in Hanoi.",
        {
            "visit planned 2023-04-08 Vietnam anil-mehta:guest",
            "talks planned 2023-04 Hanoi anil-mehta:guest tran-van-mau:host",
        },
    ),
    # a ship in port, its welcome and its captain
    (
        "US ship makes port call to Cam Ranh\n\nKHANH HOA, March 15 (VNA) - The USS Arden, commanded by Commander Andrew Pell, docked at Cam Ranh International Port on March 14, starting a five-day visit to Khanh Hoa province. The welcome ceremony at the port was attended by representatives of the province.",
        {"visit held 2023-03-14 Cam Ranh andrew-pell:guest", "ceremony held 2023-03-14 Cam Ranh"},
    ),
    (
        "Japanese naval ships visit Da Nang\n\nDA NANG, March 15 (VNA) - Two ships of the Japan Maritime Self-Defence Force led by Rear Admiral Sato Kenta arrived at Tien Sa port in Da Nang on March 14 for a four-day friendly visit. After the welcome ceremony, Rear Admiral Sato and Japanese Ambassador Mori Naomi called on Vice Chairman of the Da Nang People's Committee Le Van Tinh.",
        {
            "visit held 2023-03-14 Da Nang sato-kenta:guest",
            "ceremony held 2023-03-14 Da Nang",
            "reception held 2023-03-14 Da Nang le-van-tinh:host mori-naomi:guest sato-kenta:guest",
        },
    ),
    # who came along to a ceremony
    (
        "US Rear Adm. Stuart Bellman attended a welcome ceremony on the pier in Da Nang on March 14 with US Ambassador Dana Kirsch.",
        {"ceremony held 2023-03-14 Da Nang dana-kirsch:participant stuart-bellman:participant"},
    ),
    # those named behind groups of nobody named
    (
        "A handover ceremony took place in Hai Phong on March 14. The ceremony was attended by the senior leadership of both countries including Chief of Staff Lt Gen Tran Van Mau and the Ambassador of India to Vietnam Anil Mehta.",
        {"ceremony held 2023-03-14 Hai Phong anil-mehta:participant tran-van-mau:participant"},
    ),
    (
        "Present at the workshop in Hai Phong on March 14 were leaders of the ministry, including Deputy Minister of Health Tran Van Mau.",
        {"conference held 2023-03-14 Hai Phong tran-van-mau:participant"},
    ),
    # the next one of its kind
    (
        "HAI PHONG, March 15 (VNA) - The 22nd ASEAN Chiefs of Army Multilateral Meeting opened in Hai Phong on March 14. Indonesia will host the 23rd meeting in Jakarta in 2024.",
        {"conference held 2023-03-14 Hai Phong", "conference planned 2024 Jakarta"},
    ),
    (
        "HAI PHONG, March 15 (VNA) - The 9th Vietnam-Japan army talks took place in Hai Phong on March 14. The 10th meeting will be held in Tokyo next year.",
        {"dialogue held 2023-03-14 Hai Phong", "dialogue planned 2024 Tokyo"},
    ),
    # on the margins, and after the ceremony
    (
        f"HANOI, March 15 (VNA) - The Vietnam International Defence Expo opened in Hanoi on March 14. On the same day, {VN} had separate meetings with {RU} and {AU}.",
        {
            "conference held 2023-03-14 Hanoi",
            "talks held 2023-03-14 Hanoi oleg-sartov:guest tran-van-mau:host",
            "talks held 2023-03-14 Hanoi neil-hartley:guest tran-van-mau:host",
        },
    ),
    (
        f"HANOI, March 15 (VNA) - {VN} attended a ceremony in Bien Hoa on March 14. Also present was a congressional delegation led by US Senator Paul Sterrett. Following the ceremony, the delegation visited a rehabilitation centre in Bien Hoa city.",
        {
            "ceremony held 2023-03-14 Bien Hoa paul-sterrett:participant tran-van-mau:participant",
            "visit held 2023-03-14 Bien Hoa paul-sterrett:guest",
        },
    ),
    (
        "US Senator Paul Sterrett arrived in Hanoi on March 14. He will visit training institutions in Nha Trang.",
        {"visit held 2023-03-14 Hanoi paul-sterrett:guest", "visit planned - Nha Trang paul-sterrett:guest"},
    ),
    # who is invited, told in the passive
    (
        f"{VN} met {RU} in Hanoi on March 14. Mau was invited to pay an official visit to Russia.",
        {
            "talks held 2023-03-14 Hanoi oleg-sartov:guest tran-van-mau:host",
            "visit proposed - Russia tran-van-mau:guest",
        },
    ),
    # long items, parted by semicolons
    (
        "The ceremony in Dong Ha on March 14 was attended by Mr. Tran Van Mau, Vice Chairman of the provincial People's Committee; Mr. Cho Min-ho, Country Director of KOICA Vietnam; Mr. Le Van Tinh, Director of the provincial Department of Health, along with representatives of departments.",
        {
            "ceremony held 2023-03-14 Dong Ha cho-min-ho:participant le-van-tinh:participant tran-van-mau:participant",
        },
    ),
    # what an event brings together, and on which day another thing was done
    (
        f"The seminar took place in Hue on March 14. It brought together {VN} and {AU}.",
        {"conference held 2023-03-14 Hue neil-hartley:participant tran-van-mau:participant"},
    ),
    (
        f"A ceremony took place in Hue on March 14. {VN} delivered remarks. US Consul General Dana Kirsch toured the ship on March 12.",
        {"ceremony held 2023-03-14 Hue tran-van-mau:speaker"},
    ),
    (
        "A ceremony to mark the 10th anniversary of the first visit to Quang Tri by Australian Defence Minister Neil Hartley was held in Dong Ha on March 14.",
        {"ceremony held 2023-03-14 Dong Ha"},
    ),
    # with the leaders of a province: there
    (
        "HANOI, March 15 (VNA) - Ambassador of Japan Mori Naomi had a working session with leaders of Quang Tri province on March 14.",
        {"talks held 2023-03-14 Quang Tri mori-naomi:participant"},
    ),
    (
        f"HANOI, March 15 (VNA) - US Admiral Stuart Bellman flew to Hanoi on March 14. While in Vietnam, Bellman met with {VN}.",
        {
            "visit held 2023-03-14 Hanoi stuart-bellman:guest",
            "talks held 2023-03-14 Hanoi stuart-bellman:guest tran-van-mau:host",
        },
    ),
    # a port that no list knows, and the dead who are to be brought home
    (
        "The hospital ship USNS Arden arrived in Alder Bay on March 14 for a two-week visit.",
        {"visit held 2023-03-14 Alder"},
    ),
    (
        "The remains will be taken home via the Nam Can border gate and reburied at the martyrs' cemetery in Anh Son district on March 18.",
        {"ceremony planned 2023-03-18 Anh Son"},
    ),
    # the heads of the two sides, one sentence each
    (
        "US Deputy Assistant Secretary of Defense Dana Kirsch led the U.S. side at the two-day meeting in Hanoi on March 14, the 13th defense policy dialogue between the two. Deputy Defense Minister Tran Van Mau headed the Vietnamese delegation.",
        {"dialogue held 2023-03-14 Hanoi dana-kirsch:co-chair tran-van-mau:co-chair"},
    ),
    # no visit by one who only speaks of work in a country
    (
        "A seminar took place in Dong Ha on March 14, chaired by US Consul General Dana Kirsch. Kirsch said the US had provided USD 166 million for UXO clearance in Vietnam since 1993.",
        {"conference held 2023-03-14 Dong Ha dana-kirsch:chair"},
    ),
    # the first for years, and what else he did
    (
        f"{AU}, the first minister to visit Vietnam since 2018, held talks with {VN} in Hanoi on March 14.",
        {
            "visit held - Vietnam neil-hartley:guest",
            "talks held 2023-03-14 Hanoi neil-hartley:guest tran-van-mau:host",
        },
    ),
    # the two sides, on another day
    (
        f"{VN} and {AU} met in Hue on March 10. On March 11, they witnessed a joint drill. The two sides held talks in Hoi An on March 12.",
        {
            "talks held 2023-03-10 Hue neil-hartley:guest tran-van-mau:host",
            "conference held 2023-03-11 - neil-hartley:participant tran-van-mau:participant",
            "talks held 2023-03-12 Hoi An neil-hartley:guest tran-van-mau:host",
        },
    ),
    (
        f"A seminar opened in Hanoi on March 14. Earlier the same day, President Le Van Tinh received {AU} at the Presidential Palace, and {VN} had talks with him.",
        {
            "conference held 2023-03-14 Hanoi",
            "reception held 2023-03-14 Hanoi le-van-tinh:host neil-hartley:guest",
            "talks held 2023-03-14 Hanoi neil-hartley:guest tran-van-mau:host",
        },
    ),
    # a photo exhibition is no picture, and a province's paper stands in the dateline
    (
        "Exhibition opens in Hanoi\n\nHanoi, March 15, 2023 (VNA) - A photo exhibition opened in Hanoi on March 14. The exhibition will run until June 5.",
        {"conference held 2023-03-14 Hanoi"},
    ),
    ("DONG HA, March 15 (Quang Tri online) - A seminar was held on Tuesday.", {"conference held 2023-03-14 Dong Ha"}),
    # a ship that comes to where the report is from
    (
        "DA NANG, March 15 (VNA) - The US aircraft carrier USS Arden arrived on Sunday for a five-day call. Rear Admiral Stuart Bellman, commander of Carrier Strike Group 99, paid a courtesy visit to Vice Chairman of the Da Nang People's Committee Le Van Tinh on March 14, as part of the visit of the carrier to the city.",
        {
            "visit held 2023-03-12 Da Nang stuart-bellman:guest",
            "reception held 2023-03-14 Da Nang le-van-tinh:host stuart-bellman:guest",
        },
    ),
    # with whom somebody co-chairs, and whether that is still to come
    (
        f"{VN} received on March 14 in Hanoi {AU}, who is in Vietnam to co-chair the 11th conference on cooperation between navies with Minister of Public Security Le Van Tinh. The conference is scheduled for March 16 in Hanoi.",
        {
            "reception held 2023-03-14 Hanoi neil-hartley:guest tran-van-mau:host",
            "visit held 2023-03-14 Vietnam neil-hartley:guest",
            "conference planned 2023-03-16 Hanoi le-van-tinh:co-chair neil-hartley:co-chair",
        },
    ),
    # a gate that no list knows, and what was held in another month
    (
        "PLEIKU, March 15 (VNA) - A send-off ceremony was held in Pleiku on March 14. The remains were reburied at Duc Co cemetery in a ceremony on July 26, 2022. Before that, a handover ceremony took place at Le Van border gate on July 20, 2022.",
        {
            "ceremony held 2023-03-14 Pleiku",
            "ceremony held 2022-07-26 Duc Co",
            "ceremony held 2022-07-20 Le Van",
        },
    ),
    # on what visit somebody did something else
    (
        f"LONDON, March 15 (VNA) - {VN} and Lieutenant General Colin Marsh, Deputy Chief of Defence Staff of the UK, co-chaired the sixth Vietnam-UK defence policy dialogue in London on March 14. Within the framework of the visit to the UK, Mau met with UK Minister of State Paul Lowry.",
        {
            "dialogue held 2023-03-14 London colin-marsh:co-chair tran-van-mau:co-chair",
            "visit held - UK tran-van-mau:guest",
            "talks held - London paul-lowry:host tran-van-mau:guest",
        },
    ),
    # before the ceremony
    (
        "A repatriation ceremony took place in Da Nang on March 14. During the ceremony, Ms. Dana Kirsch, deputy director of DPAA, signed the documents with Mr. Le Van Tinh, director of the Vietnam Office for Seeking Missing Persons. Prior to the ceremony, specialists examined the remains in Hanoi on March 10.",
        {"ceremony held 2023-03-14 Da Nang dana-kirsch:participant le-van-tinh:participant"},
    ),
    # the Union as one of two, and a delegation's further journey
    (
        "BRUSSELS, March 15 (VNA) - The fourth meeting of the Vietnam-EU Defence and Security Committee was held in Brussels on March 14.",
        {"dialogue held 2023-03-14 Brussels"},
    ),
    (
        f"BRUSSELS, March 15 (VNA) - {VN} paid a courtesy call to Chairman of the EU Military Committee General Robert Biener in Brussels on March 14. The delegation also visited the headquarters in Rota, Spain, on March 12.",
        {
            "reception held 2023-03-14 Brussels robert-biener:host tran-van-mau:guest",
            "visit held 2023-03-12 Rota tran-van-mau:guest",
        },
    ),
    # the opening of an exercise, and one celebration beside another
    (
        "The opening ceremony of the field training exercise was held at the National Military Training Centre in Hanoi on March 14. Among the guests were Ambassador of Japan Mori Naomi and UN Resident Coordinator Ann Lester.",
        {"ceremony held 2023-03-14 Hanoi ann-lester:participant mori-naomi:participant"},
    ),
    (
        "HAI PHONG, March 16 (VNA) - Admiral Alim Surya of Indonesia visited Hai Phong on March 14. Vice Admiral Tran Van Mau chaired the welcome ceremony and had talks with the guest. The Indonesian side was invited to the celebrations of the navy in December.",
        {
            "visit held 2023-03-14 Hai Phong alim-surya:guest",
            "ceremony held 2023-03-14 Hai Phong alim-surya:guest tran-van-mau:host",
            "talks held 2023-03-14 Hai Phong alim-surya:guest tran-van-mau:host",
            "ceremony planned 2023-12 -",
        },
    ),
    # those on both sides of a dialogue
    (
        f"The first Vietnam-Australia 2+2 dialogue took place in Canberra on March 14, with Deputy Foreign Minister Le Van Tinh and {VN} on the Vietnamese side, and Foreign Secretary Ann Lester and {AU} on the Australian side.",
        {
            "dialogue held 2023-03-14 Canberra ann-lester:participant le-van-tinh:participant neil-hartley:participant tran-van-mau:participant",
        },
    ),
    # a journey of several stops
    (
        "HANOI, March 15 (Reuters) - U.S. Defense Secretary Paul Sterrett arrived in Hanoi on Tuesday on a three-nation tour that started in Singapore. On March 13, he delivered a lecture at the National University in Singapore, and met Prime Minister of Singapore Lionel Hart.",
        {
            "visit held 2023-03-14 Hanoi paul-sterrett:guest",
            "conference held 2023-03-13 Singapore paul-sterrett:speaker",
            "talks held 2023-03-13 Singapore lionel-hart:host paul-sterrett:guest",
        },
    ),
    (
        "HANOI, March 15 (VNA) - A delegation led by US Senator Paul Sterrett visited Hue on March 14. The delegation was moved by what it saw; it will go to Quang Tri and Da Nang next.",
        {
            "visit held 2023-03-14 Hue paul-sterrett:guest",
            "visit planned - Quang Tri paul-sterrett:guest",
            "visit planned - Da Nang paul-sterrett:guest",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_meetings_of_an_article(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected


def test_posts_before_a_rank(find: Any) -> None:
    """A post that is a rank elsewhere, and the service that stands between a post and a rank."""
    text = (
        "A delegation of the Navy led by its Commander Vice Admiral Tran Thanh Mau visited Hue on March 14. "
        "Pentagon Press Secretary Air Force Brig. Gen. Paul Sterrett said so."
    )
    posts = {o.id: [p.label for p in o.posts] for o in find(text, PUBLISHED).officials}
    assert posts == {"tran-thanh-mau": ["Commander"], "paul-sterrett": ["Pentagon Press Secretary"]}


YEARS = [
    (
        "A ceremony was held in Vientiane on July 18, 2022. On July 19, US Senator Paul Sterrett will visit Hue.",
        {"ceremony held 2022-07-18 Vientiane", "visit planned 2022-07-19 Hue paul-sterrett:guest"},
    ),
    (
        "A ceremony was held in Vientiane on July 18, 2022. US Senator Paul Sterrett will visit Hue on June 3.",
        {"ceremony held 2022-07-18 Vientiane", "visit planned --06-03 Hue paul-sterrett:guest"},
    ),
    (
        "A ceremony was held in Vientiane on February 18, 2022. US Senator Paul Sterrett will visit Hue on February 29.",
        {"ceremony held 2022-02-18 Vientiane", "visit planned --02-29 Hue paul-sterrett:guest"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_the_year_of_a_plan(find: Any, text: str, expected: set[str]) -> None:
    """A plan for a day soon after what was held is of its year, where nothing tells when the text was written."""
    assert told(find(text, None)) == expected
