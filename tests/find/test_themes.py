"""Which war-legacy theme a sentence speaks of, where the work is, and when it is no work at all."""

from __future__ import annotations

from typing import Any

import pytest

from kg.find.themes import ThemeGrammar


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He thanked the US for treating dioxin at Bien Hoa airbase.", {("dioxin-remediation", ("Bien Hoa",))}),
        ("They discussed the Bien Hoa airport clean-up.", {("dioxin-remediation", ("Bien Hoa",))}),
        (
            "MAG is clearing bombs in Gio Linh and Hai Lang districts of Quang Tri province.",
            {("uxo-clearance", ("Gio Linh", "Hai Lang"))},
        ),
        ("The US helps rid Quang Tri of mines.", {("uxo-clearance", ("Quang Tri",))}),
        (
            "The US supports bomb and mine clearance, and assists people with disabilities.",
            {("uxo-clearance", ()), ("disability-support", ())},
        ),
        (
            "The US provides aid to persons with disabilities in areas sprayed with Agent Orange.",
            {("disability-support", ())},
        ),
        ("Both sides will work to overcome the consequences of war.", {("war-legacy", ())}),
    ],
)
def test_a_phrase_names_a_theme_and_its_site(themes: Any, sentence: Any, expected: Any) -> None:
    assert set(themes(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        ("Vietnam helps in the search for missing US personnel.", "us-mia-accounting"),
        ("They agreed to step up MIA accounting.", "us-mia-accounting"),
        ("The US gave documents on Vietnamese soldiers missing in the war.", "vietnamese-remains"),
        ("Teams search for the remains of soldiers missing in the war.", "vietnamese-remains"),
        ("He thanked Vietnam for helping the US search for missing soldiers.", "us-mia-accounting"),
        ("The two countries look for Americans missing from the war.", "us-mia-accounting"),
    ],
)
def test_the_missing_are_told_apart_by_nationality(themes: Any, sentence: Any, theme: Any) -> None:
    assert {t for t, _ in themes(sentence)} == {theme}


def test_one_sentence_may_speak_of_the_missing_of_both_sides(themes: Any) -> None:
    found = themes("They search for servicemen missing in action, American and Vietnamese alike.")
    assert {t for t, _ in found} == {"us-mia-accounting", "vietnamese-remains"}


def test_the_general_theme_steps_back_behind_a_narrower_one(themes: Any) -> None:
    found = themes("The US helps address the consequences of war, including dioxin treatment at Phu Cat airport.")
    assert found == [("dioxin-remediation", ("Phu Cat",))]


def test_each_item_of_a_list_has_its_own_site(themes: Any) -> None:
    found = themes(
        "He asked for support for demining in Quang Tri, dioxin remediation at Bien Hoa airport and care for people with disabilities."
    )
    assert set(found) == {
        ("uxo-clearance", ("Quang Tri",)),
        ("dioxin-remediation", ("Bien Hoa",)),
        ("disability-support", ()),
    }


def test_the_place_of_a_ceremony_is_no_site(themes: Any) -> None:
    assert themes("They signed a plan to clear unexploded ordnance at a ceremony in Hue city.") == [
        ("uxo-clearance", ())
    ]


def test_a_project_is_recognised_by_its_site_later_on(themes: Any) -> None:
    found = themes("The US treats dioxin at Bien Hoa airport. He called for more money for the project at Bien Hoa.")
    assert found == [("dioxin-remediation", ("Bien Hoa",))] * 2


def test_the_province_is_the_one_named_before(themes: Any) -> None:
    found = themes("NPA clears mines in Quang Tri province. MAG will help the province clear cluster bombs.")
    assert found[-1] == ("uxo-clearance", ("Quang Tri",))


@pytest.mark.parametrize(
    "sentence",
    [
        "Unexploded ordnance has killed or injured some 9,000 people in the two provinces.",
        "Dioxin was the most harmful ingredient of Agent Orange.",
        "More than 150,000 Vietnamese soldiers are still missing.",
    ],
)
def test_harm_and_history_are_no_work(themes: Any, sentence: Any) -> None:
    assert themes(sentence) == []
    assert themes(sentence, work=False)


def test_mines_elsewhere_are_no_theme(finder: Any, read: Any) -> None:
    context = finder.context(read("The United Kingdom helps Ukraine clear mines in Kharkiv."))
    assert ThemeGrammar(finder.lexicon).find(context) == ()


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        ("The US will help remediate contaminated areas at Bien Hoa airbase.", "dioxin-remediation"),
        ("Engineers will detoxify the poisoned soil at Phu Cat airport.", "dioxin-remediation"),
        ("Sappers blew up 300 pieces of ordnance in Gio Linh district.", "uxo-clearance"),
        ("Mine sweeping and mine awareness will be funded in Quang Nam province.", "uxo-clearance"),
        ("Sappers have cleared 90 hectares of mine-contaminated land in Ha Giang province.", "uxo-clearance"),
        ("Divers search for lost airmen off Khanh Hoa province.", "us-mia-accounting"),
        ("Veterans returned diaries taken from Vietnamese soldiers.", "vietnamese-remains"),
        ("A laboratory will match the bones with the names of unknown martyrs.", "vietnamese-remains"),
        ("The foundation gave wheelchairs and artificial limbs in Kon Tum province.", "disability-support"),
        ("A centre of rehabilitation services will train caregivers.", "disability-support"),
        ("The two countries work to heal the wounds of war.", "war-legacy"),
    ],
)
def test_families_of_wordings_name_one_theme(themes: Any, sentence: Any, theme: Any) -> None:
    assert {t for t, _ in themes(sentence)} == {theme}


def test_the_missing_of_an_abbreviation_need_no_nationality(themes: Any) -> None:
    assert themes("She thanked Vietnam for its help in the missing-in-action (MIA) issue.") == [
        ("us-mia-accounting", ())
    ]


@pytest.mark.parametrize(
    ("sentence", "site"),
    [
        ("The US treats dioxin in Vietnam, and Binh Dinh in particular.", "Binh Dinh"),
        ("The US will support other dioxin projects, especially the planned one at Phu Cat airport.", "Phu Cat"),
    ],
)
def test_one_site_is_named_beside_the_work_at_large(themes: Any, sentence: Any, site: Any) -> None:
    head = "The US treats dioxin at Da Nang airport. "
    assert set(themes(head + sentence)[1:]) == {("dioxin-remediation", ()), ("dioxin-remediation", (site,))}


def test_an_apposition_only_says_what_the_site_is(themes: Any) -> None:
    found = themes("He asked for a faster clean-up of dioxin at Bien Hoa airbase, one of the worst dioxin hotspots.")
    assert found == [("dioxin-remediation", ("Bien Hoa",))]


def test_there_is_the_place_named_last(themes: Any) -> None:
    found = themes("Japan sends machines to Quang Ngai province. Bomb clearance begins there in March.")
    assert found == [("uxo-clearance", ("Quang Ngai",))]


def test_the_title_of_an_event_is_no_work(themes: Any) -> None:
    assert themes("They spoke at a conference titled “Healing the Wounds of War” in Hanoi.") == []


def test_concepts_without_cues_are_no_themes_of_work(finder: Any) -> None:
    grammar = ThemeGrammar(finder.lexicon)
    assert {"agreement", "meeting"} <= set(finder.lexicon.vocabulary.scheme("theme"))
    assert {"agreement", "meeting"}.isdisjoint(grammar._cues.keys())


def test_the_province_praised_for_its_work_is_the_site(themes: Any) -> None:
    found = themes("He praised Quang Tri for its achievements in removing unexploded ordnance.")
    assert found == [("uxo-clearance", ("Quang Tri",))]
