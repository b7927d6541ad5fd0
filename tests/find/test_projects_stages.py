"""How far work has come by what is signed, voted, fixed or closed; and sites that "there" or a dateline tell."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The prime minister has approved the outline of a project to clean up Phu Cat airport.", "planned"),
        ("The envoy signed two grants for the detoxification of Phu Cat airport.", "planned"),
        ("A contract for the detoxification of Phu Cat airport has gone to a firm from Ohio.", "planned"),
        ("There was a promise from Canada to back the treatment of the soil at Phu Cat airport.", "planned"),
        ("The generals looked forward to a start on dioxin treatment at Phu Cat airport.", "planned"),
        ("Phu Cat airport has been freed from dioxin.", "completed"),
        # the first or second of several is no phase of one
        ("It is the second of its kind after Phu Cat, where dioxin clean-up was completed in 2018.", "completed"),
        ("The two countries completed the first such dioxin project at Phu Cat.", "completed"),
        (
            "The second airport to be cleaned of dioxin after Phu Cat, where treatment was finished, is far away.",
            "completed",
        ),
        # what comes after another work is not over with that
        ("The clean-up of dioxin at Phu Cat airport follows the successful conclusion of that in A So.", "ongoing"),
        ("Workers have treated the last of the poisoned soil at Phu Cat airport.", "completed"),
        ("The poisoned soil at Phu Cat airport is all but done with.", "ongoing"),
        ("The closing workshop of the project to clean up Phu Cat airport was today.", "completed"),
        ("USAID will offer money for the detoxification of Phu Cat airport.", "planned"),
        ("Dung would also like the US to treat the soil at Phu Cat airport.", "requested"),
        ("Would the US look once more at the poisoned soil at Phu Cat airport?", "requested"),
    ],
)
def test_what_is_signed_voted_or_closed_tells_the_status(projects: Any, text: str, status: str) -> None:
    assert projects(text)["dioxin-remediation", "Phu Cat"].status == status


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Nghe An money is left. The German demining project there was brought to an end.", "Nghe An"),
        ("Round Hon Mun the water is clear, and sappers look for bombs there.", "Hon Mun"),
        ("Women of Gia Lai hand out leaflets. In Gia Lai sappers hand out helmets and clear mines.", "Gia Lai"),
        ("The strip along the border in Ha Giang has been freed of mines.", "Ha Giang"),
    ],
)
def test_there_is_the_place_named_before(projects: Any, text: str, found: str) -> None:
    assert [site for theme, site in projects(text)] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The guest goes on to Gia Lai. There he will open a clinic for people with disabilities.",
        "Roads in Gia Lai are bad. In the province's 18 communes RENEW is going to clear mines.",
    ],
)
def test_a_sentence_may_begin_with_the_place_told_of_before(projects: Any, text: str) -> None:
    assert {site for _, site in projects(text)} == {"Gia Lai"}


def test_what_is_over_is_followed_by_what_is_planned(projects: Any) -> None:
    found = projects("The survey of mines in Gia Lai is completed, and clearance will follow after the harvest.")
    assert found["uxo-clearance", "Gia Lai"].status == "planned"


def test_diggers_at_work_have_not_come_to_an_end(projects: Any) -> None:
    found = projects("Since the rains ended, forty men have been digging in Gia Lai for a pilot lost in 1968.")
    assert found["us-mia-accounting", "Gia Lai"].status == "ongoing"


def test_the_airbase_is_that_of_the_town_the_news_comes_from(find: Any) -> None:
    text = "Bien Hoa (VNA) - The envoy signed a paper on the decontamination of the airbase outside the city."
    assert [p.site.label for p in find(text, "2019-04-20").projects] == ["Bien Hoa"]


def test_remains_that_were_dug_up_lie_where_the_sentence_before_says(projects: Any) -> None:
    found = projects(
        "Soldiers opened unmarked graves on Con Dao. In all, 137 sets of remains of soldiers were recovered."
    )
    assert {site for _, site in found} == {"Con Dao"}


def test_each_of_two_grants_goes_to_its_own_place(projects: Any) -> None:
    text = "He signed for 80,000 USD for a centre for disabled children in Gia Lai and 70,000 USD for one in Phu Yen."
    found = projects(text)
    paid = {site: [int(a.value) for a in p.amounts] for (_, site), p in found.items()}
    assert paid == {"Gia Lai": [80_000], "Phu Yen": [70_000]}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            "The ceremony to mark the successful completion of dioxin treatment at Da Nang airport took place.",
            "completed",
        ),
        ("Dung urged the US to see to the completion of dioxin treatment at Da Nang airport by May.", "requested"),
        ("The two sides agreed to start dioxin treatment at Da Nang airport early next year.", "planned"),
        ("He hoped to soon see the first phase of the dioxin project at Da Nang airport completed.", "ongoing"),
        ("The ministry handed over 37 hectares at Da Nang airport to USAID for dioxin treatment.", "ongoing"),
        ("37 hectares at Da Nang airport were handed over to USAID for a dioxin clean-up project.", "ongoing"),
        ("Dung wants to see dioxin treatment at Da Nang airport finished within ten years.", "ongoing"),
        ("USAID handed over 13 hectares at Da Nang airport cleaned of dioxin to the ministry.", "completed"),
    ],
)
def test_what_is_marked_given_or_agreed_upon_tells_the_stage(projects: Any, sentence: Any, status: Any) -> None:
    assert projects(sentence)["dioxin-remediation", "Da Nang"].status == status


def test_a_verb_of_the_work_before_tells_nothing_of_another(projects: Any) -> None:
    found = projects("Dioxin treatment at Da Nang airport has been finished, another project is under way at Bien Hoa.")
    assert found["dioxin-remediation", "Da Nang"].status == "completed"
    assert found["dioxin-remediation", "Bien Hoa"].status == "ongoing"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Wheelchairs were given to fifty people with disabilities in Phu Ninh district.", "completed"),
        ("The senator handed hearing aids to people with disabilities in Phu Ninh district.", "completed"),
        ("The group will give wheelchairs to people with disabilities in Phu Ninh district.", "planned"),
        ("Nurses help people with disabilities in Phu Ninh district to use their wheelchairs.", "ongoing"),
    ],
)
def test_what_is_handed_to_people_at_a_place_is_given_once(projects: Any, sentence: Any, status: Any) -> None:
    assert projects(sentence)["disability-support", "Phu Ninh"].status == status


def test_land_given_back_to_people_is_cleared(projects: Any) -> None:
    found = projects("Land in Phu Cat district that was cleared of mines was given back to the people on Monday.")
    assert found["uxo-clearance", "Phu Cat"].status == "completed"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A mine action project was launched in Ha Giang on Monday.", {"Ha Giang": "ongoing"}),
        ("A mine action project was launched in Hanoi on Monday.", {None: "ongoing"}),
        ("The 150th search for missing US personnel took place in Khanh Hoa.", {"Khanh Hoa": "ongoing"}),
        ("A workshop on mine clearance took place in Quang Tri.", {None: "ongoing"}),
        ("The association handed over houses to Agent Orange victims in Binh Dinh.", {"Binh Dinh": "completed"}),
        (
            "The countries completed the clean-up of dioxin at Da Nang and started that of Bien Hoa airbase.",
            {"Da Nang": "completed", "Bien Hoa": "ongoing"},
        ),
        (
            "Dioxin remediation at Da Nang airport has been completed while that at Bien Hoa is under way.",
            {"Da Nang": "completed", "Bien Hoa": "ongoing"},
        ),
        ("Land at Bien Hoa airbase was handed over to USAID for dioxin treatment.", {"Bien Hoa": "ongoing"}),
        ("The treated land at Bien Hoa airbase was handed over after dioxin treatment.", {"Bien Hoa": "completed"}),
        ("The two sides are making preparations for dioxin remediation at Phu Cat airport.", {"Phu Cat": "planned"}),
        ("Binh Dinh province remains heavily contaminated with unexploded ordnance.", {}),
        ("Dioxin levels in fish around Bien Hoa are high; fishing was banned because of dioxin at A So.", {}),
        ("Senators visited the Bien Hoa dioxin project in February.", {"Bien Hoa": "ongoing"}),
        ("The envoy paid a visit to A So airport to review the dioxin clean-up.", {"A So": "ongoing"}),
        ("The envoy visited Bien Hoa, a city, and dioxin remediation was praised.", {None: "ongoing"}),
        ("An underwater search for a missing US aircraft off Khanh Hoa began.", {"Khanh Hoa": "ongoing"}),
        ("The detoxification of Bien Hoa airport is expected to take ten years.", {"Bien Hoa": "ongoing"}),
        ("The detoxification of Bien Hoa airport is expected to begin in June.", {"Bien Hoa": "planned"}),
        (
            "A mine action project was launched in Quang Ngai by UNDP. It will clear Quang Ngai and Binh Dinh of mines.",
            {"Quang Ngai": "ongoing", "Binh Dinh": "ongoing"},
        ),
    ],
)
def test_where_work_is_and_how_far_it_has_come(find: Any, text: str, told: dict[str | None, str]) -> None:
    facts = find("Hanoi, May 4, 2023 (VNA) - The US and Vietnam met. " + text)
    assert {p.site.label if p.site else None: p.status for p in facts.projects} == told


def test_land_is_cleared_of_what_is_named(find: Any) -> None:
    facts = find("Hanoi, May 4, 2023 (VNA) - Ten hectares at Bien Hoa airport have been cleared of dioxin.")
    assert [(p.theme, p.site.label if p.site else None) for p in facts.projects] == [("dioxin-remediation", "Bien Hoa")]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The US provided $2 million to MAG for mine clearance in Quang Tri.", {"MAG"}),
        ("KOICA gave a grant to UNDP for mine action in Quang Tri.", {"KOICA", "UNDP"}),
        ("The US gave a book on mine clearance in Quang Tri to MAG.", set()),
    ],
)
def test_who_is_paid_for_the_work_does_it(find: Any, text: str, bodies: set[str]) -> None:
    facts = find("Hanoi, May 4, 2023 (VNA) - The US and Vietnam met. " + text)
    assert {b.label for p in facts.projects for b in p.organisations} == bodies


def test_a_sum_of_which_only_a_part_is_for_the_work_is_not_its(find: Any) -> None:
    facts = find(
        "Hanoi, May 4, 2023 (VNA) - The US will provide $20 million for war legacy programmes, including $3 million for "
        "dioxin remediation at A So. USAID gives $50 million for dioxin remediation at Bien Hoa."
    )
    sums = {p.site.label: [int(a.value) for a in p.amounts] for p in facts.projects if p.site is not None}
    assert sums == {"A So": [3000000], "Bien Hoa": [50000000]}


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("The dioxin clean-up at A So is expected to take six years and cost up to $40 million.", []),
        ("The dioxin clean-up at A So is likely to run until 2030 and to cost about $40 million.", []),
        ("USAID is expected to provide $40 million for the dioxin clean-up at A So.", [40_000_000]),
        (
            "They signed a contract to increase the capital of the dioxin clean-up at A So up to $40 million.",
            [40_000_000],
        ),
    ],
)
def test_what_work_may_cost_is_no_sum_given(find: Any, text: str, sums: list[int]) -> None:
    facts = find("Hanoi, May 4, 2023 (VNA) - The US and Vietnam met. " + text)
    assert [int(a.value) for p in facts.projects for a in p.amounts] == sums


def test_what_findings_suggest_is_not_asked_for(projects: Any) -> None:
    found = projects("Preliminary results suggest that the remains are those of missing US airmen.")
    assert found["us-mia-accounting", None].status == "ongoing"
    found = projects("Vietnam suggested a search for missing US airmen.")
    assert found["us-mia-accounting", None].status == "requested"


def test_what_has_been_carried_out_is_no_plan(projects: Any) -> None:
    found = projects(
        "Adopted in 2011 by the government, the dioxin project at A So has been carried out with VND6 billion."
    )
    assert found["dioxin-remediation", "A So"].status == "ongoing"


def test_on_whose_behalf_one_thanks_is_not_at_work(projects: Any) -> None:
    found = projects(
        "On behalf of the Ministry of National Defence, Senior Lieutenant General Dung thanked the US for clearing mines in "
        "Gio Linh."
    )
    assert found["uxo-clearance", "Gio Linh"].organisations == ()


def test_an_air_base_and_what_lies_around_it_are_restored(projects: Any) -> None:
    found = projects(
        "Vietnam thanked the US for the dioxin clean-up at Bien Hoa. The US has committed $300 million to restoring the "
        "airbase and surrounding areas. USAID gives $65 million for disabled people in Kon Tum."
    )
    sums = {theme: [int(a.value) for a in p.amounts] for (theme, _), p in found.items()}
    assert sums == {"dioxin-remediation": [300_000_000], "disability-support": [65_000_000]}


@pytest.mark.parametrize(
    ("text", "key", "status"),
    [
        (
            "The launch of a project that is to help people with disabilities took place in Tay Ninh province.",
            ("disability-support", "Tay Ninh"),
            "ongoing",
        ),
        (
            "A project for people with disabilities runs from 2021. It is to reach 900 people with disabilities in Tay Ninh.",
            ("disability-support", "Tay Ninh"),
            "ongoing",
        ),
        (
            "A mine clearance project will be launched in Tay Ninh. It is to reach 900 people in Tay Ninh.",
            ("uxo-clearance", "Tay Ninh"),
            "planned",
        ),
        (
            "MAG clears mines in Vietnam. The programme, with a project run by MAG in Ha Tinh province, will end in 2026.",
            ("uxo-clearance", "Ha Tinh"),
            "ongoing",
        ),
        (
            "They signed a memorandum on mine clearance in Ha Tinh. This project will continue the work of MAG.",
            ("uxo-clearance", "Ha Tinh"),
            "ongoing",
        ),
        (
            "The ceremony removes Phu Cat airport from the list of dioxin hotspots.",
            ("dioxin-remediation", "Phu Cat"),
            "completed",
        ),
    ],
)
def test_what_a_project_is_for_and_when_it_ends_are_no_plans(
    projects: Any, text: str, key: tuple[str, str | None], status: str
) -> None:
    assert projects(text)[key].status == status


def test_the_team_goes_on_where_it_was_told_to_dig(projects: Any) -> None:
    found = projects(
        "A recovery team is digging for missing Americans in Nghe An. The team worked for five weeks, searching for a "
        "pilot lost in 1966."
    )
    assert set(found) == {("us-mia-accounting", "Nghe An")}


def test_a_sum_of_a_project_that_covers_two_kinds_of_work_is_of_both(projects: Any) -> None:
    found = projects(
        "Dioxin was treated at A So airport. At a cost of 3 million USD, the project covered mine clearance and the "
        "treatment of dioxin."
    )
    assert {key: len(p.amounts) for key, p in found.items()} == {
        ("dioxin-remediation", "A So"): 1,
        ("uxo-clearance", "A So"): 1,
    }


@pytest.mark.parametrize(
    "text",
    [
        "The clean-up of dioxin at Phu Cat airport has completed its first phase and will begin the second on June 8.",
        "The dioxin clean-up project at Phu Cat airport finished phase one and moved on to phase two.",
        "The project to treat dioxin at Phu Cat airport, which completed its second stage in May, has cost $5 million.",
    ],
)
def test_work_goes_on_when_a_phase_is_over(projects: Any, text: str) -> None:
    assert projects(text)["dioxin-remediation", "Phu Cat"].status == "ongoing"


@pytest.mark.parametrize(
    "text",
    [
        "The clean-up of dioxin at Phu Cat airport finished its second and final phase in 2018.",
        "The dioxin clean-up project at Phu Cat airport completed both phases in 2018.",
    ],
)
def test_work_is_over_with_its_last_phase(projects: Any, text: str) -> None:
    assert projects(text)["dioxin-remediation", "Phu Cat"].status == "completed"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # work that is seen through, or kept to its schedule, is under way
        ("The US will see the clean-up of dioxin at Phu Cat airport through to its end.", "ongoing"),
        ("He urged the US to keep to the schedule of the dioxin clean-up at Phu Cat airport.", "ongoing"),
        # what is over
        ("Sappers had rid the whole of Phu Cat airport of dioxin by May.", "completed"),
    ],
)
def test_work_is_seen_through(projects: Any, text: str, status: str) -> None:
    assert projects(text)["dioxin-remediation", "Phu Cat"].status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # tools that are given end no work
        ("Japan handed over 60 detectors to sappers who clear bombs in Gia Lai.", "ongoing"),
        ("Mine detectors for the clearance of bombs in Gia Lai were donated by Japan.", "ongoing"),
        ("Canada handed over land in Gia Lai that has been cleared of bombs.", "completed"),
        ("Sappers have cleared all unexploded bombs from Gia Lai.", "completed"),
    ],
)
def test_tools_that_are_given_end_no_work(projects: Any, text: str, status: str) -> None:
    assert projects(text)["uxo-clearance", "Gia Lai"].status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("KOICA cleared mines in Gia Lai between 2018 and 2021.", "completed"),
        ("A project to clear mines in Gia Lai was implemented by MAG from 2016 to 2020.", "completed"),
        ("The project, run by MAG from 2016 to 2020, cleared 700 hectares of mines in Gia Lai.", "completed"),
        ("A project to clear mines in Gia Lai will be implemented from 2024 to 2027.", "planned"),
        ("A project to clear mines in Gia Lai, which began in 2012 and ended in 2018, cost $5 million.", "completed"),
        ("Since 2018 KOICA has cleared mines in Gia Lai.", "ongoing"),
    ],
)
def test_work_with_a_beginning_and_an_end_is_over(projects: Any, text: str, status: str) -> None:
    assert projects(text)["uxo-clearance", "Gia Lai"].status == status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Dioxin treatment at Phu Cat airport will begin after the project at A So airport is completed.",
            {"Phu Cat": "planned", "A So": "ongoing"},
        ),
        (
            "The dioxin project at A So airport finished in 2018 and the one at Phu Cat airport is going well.",
            {"Phu Cat": "ongoing", "A So": "completed"},
        ),
        ("Norway has agreed in principle to fund dioxin treatment at Phu Cat airport.", {"Phu Cat": "planned"}),
    ],
)
def test_what_begins_after_another_work_is_not_over(projects: Any, text: str, told: dict[str, str]) -> None:
    assert {site: p.status for (_, site), p in projects(text).items()} == told


def test_a_that_clause_with_another_state_tells_of_other_work(projects: Any) -> None:
    found = projects(
        "He said that USAID would start dioxin treatment at Phu Cat airport, and that Norway had earmarked $5 million "
        "for mine clearance in Gia Lai."
    )
    assert found["uxo-clearance", "Gia Lai"].organisations == ()


@pytest.mark.parametrize(
    ("text", "theme", "site", "status"),
    [
        ("Phase 1 of the mine action project was implemented in Nghe An and ended in 2021.", "uxo-clearance", "Nghe An", "completed"),
        ("Phase 1 (2018-2021) of the mine action project was implemented in Nghe An.", "uxo-clearance", "Nghe An", "completed"),
        ("The remains of an American pilot were found in Nghe An and will be taken to Hawaii for identification.", "us-mia-accounting", "Nghe An", "completed"),
        ("The next joint field activities of Vietnam and the US will take place in August in Nghe An.", "us-mia-accounting", "Nghe An", "planned"),
        ("USAID signed a contract on dioxin treatment at Phu Cat airport. To date, the project has cleaned two hectares.", "dioxin-remediation", "Phu Cat", "ongoing"),
    ],
)  # fmt: skip
def test_phases_done_remains_sent_on_and_what_was_done_so_far(
    projects: Any, text: str, theme: str, site: str, status: str
) -> None:
    assert projects(text)[theme, site].status == status


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The two countries marked the end of a $7 million project to treat dioxin at Bien Hoa airbase.", "completed"),
        ("A ceremony celebrated the successful conclusion of the dioxin project at Bien Hoa airbase.", "completed"),
        ("The two countries marked the end of the first phase of the dioxin project at Bien Hoa airbase.", "ongoing"),
        ("Congress has appropriated $39 million for treating dioxin in Vietnam since 2007.", "ongoing"),
        ("Congress has appropriated $39 million for treating dioxin at Bien Hoa airbase.", "planned"),
    ],
)
def test_ends_that_are_marked_and_money_voted_year_after_year(projects: Any, sentence: str, status: str) -> None:
    assert {p.status for p in projects(sentence).values()} == {status}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Since 1985, the team has recovered 1,200 sets of remains of Vietnamese soldiers in Savannakhet.", "ongoing"),
        ("The team recovered 1,200 sets of remains of Vietnamese soldiers in Savannakhet.", "completed"),
        ("At Phu Cat airport, 7,500 cubic metres of dioxin-laden soil was buried in 2012.", "completed"),
        ("The success of the dioxin project at Da Nang helps them.", "completed"),
        (
            "Much dioxin at Bien Hoa airbase is to be treated. The project began in 2019 and will last ten years.",
            "ongoing",
        ),
    ],
)
def test_what_was_found_up_to_now_buried_then_and_begun_some_day(projects: Any, sentence: str, status: str) -> None:
    assert {p.status for p in projects(sentence).values()} == {status}
