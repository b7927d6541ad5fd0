"""Nouns that name a theme beside a word of its work, places that no list has, and articles that are of Viet Nam."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        ("Border guards prised 212 mines out of the slopes.", "uxo-clearance"),
        ("A torpedo was hauled from the bay and blown up by sappers.", "uxo-clearance"),
        ("The soil of the old depot, full of poison, is being cleansed.", "dioxin-remediation"),
        ("Excavation of the F-105 site begins in March.", "us-mia-accounting"),
        ("Forty villagers dig for two airmen on that ridge.", "us-mia-accounting"),
        ("Genetic samples will tell whose bones they are.", "vietnamese-remains"),
        ("Soldiers exhumed the fallen of two regiments.", "vietnamese-remains"),
        ("France offered to help close the wounds of the war.", "war-legacy"),
        ("Tidying up after the war made friends of them.", "war-legacy"),
        ("Bombs have been brought up and destroyed by the navy.", "uxo-clearance"),
    ],
)
def test_a_noun_beside_a_word_of_its_work_names_a_theme(themes: Any, sentence: str, theme: str) -> None:
    assert {t for t, _ in themes(sentence)} == {theme}


@pytest.mark.parametrize(
    "sentence",
    [
        "Bombs fell on the railway station that night.",
        "The bones of contention are fishing rights.",
        "An F-16 flew over the parade.",
        "The pilots trained together in Hawaii.",
        "Poison was found in the well.",
        "The shadow of the war is long.",
    ],
)
def test_such_a_noun_alone_names_none(themes: Any, sentence: str) -> None:
    assert themes(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "sites"),
    [
        ("Divers clear sea mines off Hon Mun.", ("Hon Mun",)),
        ("Poisoned mud is dredged from the bottom around Suoi Rua Lake.", ("Suoi Rua Lake",)),
        ("Mines are cleared in Song Ma and Quang Tri.", ("Song Ma", "Quang Tri")),
        ("Mines are cleared in Nguyen Van Troi Street.", ()),
        ("Mines are cleared by the men in Tran Thi Hoa's team.", ()),
    ],
)
def test_vietnamese_syllables_after_a_preposition_are_a_place(themes: Any, sentence: str, sites: Any) -> None:
    assert themes(sentence) == [("dioxin-remediation" if "mud" in sentence else "uxo-clearance", sites)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TOKYO (VNA) - The two ministries turn to the overcoming of war consequences next.", True),
        ("PARIS - The two ministries turn to the overcoming of war consequences next.", False),
        ("PARIS - Laos and Vietnam turn to the overcoming of war consequences next.", True),
    ],
)
def test_work_is_read_from_articles_of_viet_nam(find: Any, text: str, found: bool) -> None:
    assert [p.theme for p in find(text, "2023-05-04").projects] == (["war-legacy"] if found else [])


def test_what_is_still_missing_is_not_under_way(projects: Any) -> None:
    found = projects("He called upon his guests to look for 300,000 Vietnamese soldiers still missing.")
    assert found["vietnamese-remains", None].status == "requested"


@pytest.mark.parametrize(
    "sentence",
    [
        "Plans to dig for the crew of a bomber on that ridge have been dropped.",
        "Reports that Norway is to pay for mine clearance in Gia Lai are without foundation.",
        "The hearing aid campaign for the disabled of Gia Lai was cancelled.",
        "The ministry denied reports of a new demining project.",
    ],
)
def test_work_that_is_called_off_or_denied_is_none(themes: Any, sentence: str) -> None:
    assert themes(sentence) == []


def test_what_is_told_after_a_turn_is_not_called_off(themes: Any) -> None:
    found = themes("The plan for a school was dropped, but mines are cleared in Gia Lai.")
    assert found == [("uxo-clearance", ("Gia Lai",))]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The remains of two US airmen, unearthed in Gia Lai, left for Hawaii.", ("us-mia-accounting", ("Gia Lai",))),
        ("Would Vietnam look for the crew of a Phantom once more?", ("us-mia-accounting", ())),
        ("Every second week a limb workshop in Gia Lai fits new legs.", ("disability-support", ("Gia Lai",))),
        ("At Bien Hoa the first lots are to be dug out in spring.", ("dioxin-remediation", ("Bien Hoa",))),
    ],
)
def test_the_place_of_the_find_is_the_site(themes: Any, sentence: str, found: Any) -> None:
    assert themes(sentence) == [found]


def test_mines_that_only_lie_somewhere_are_no_work(themes: Any) -> None:
    assert themes("Mines still lie in the hills of Gia Lai, and people lose limbs.") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The sappers are to clear mines in South Sudan.", []),
        ("The Americans will take the lead at Bien Hoa, the Japanese at A So.", ["dioxin-remediation"]),
        ("RENEW puts it down to its lessons about cluster bombs.", ["uxo-clearance"]),
        ("A clinic opened for children whose grandfathers were sprayed.", ["disability-support"]),
        ("A thousand people live in Bien Hoa, some in Da Nang.", []),
        ("In Gia Lai, where herbicides stripped the hills, 90 disabled people get loans.", ["disability-support"]),
        ("The grave of a tank crew was opened by soldiers in Gia Lai.", ["vietnamese-remains"]),
        ("Leaflets on how to recognise a dud were printed for Gia Lai.", ["uxo-clearance"]),
    ],
)
def test_who_is_at_work_and_where_tells_whether_it_is_of_this_war(themes: Any, sentence: str, found: list[str]) -> None:
    assert sorted({t for t, _ in themes(sentence)}) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The guest brought a list of fourteen cases of missing airmen.", [("us-mia-accounting", ())]),
        ("He valued the results in searching for MIA soldiers.", [("us-mia-accounting", ())]),
        ("In the museum hangs the jacket of airmen shot down in 1972.", []),
    ],
)
def test_the_missing_of_the_us_are_looked_for_but_in_a_museum(themes: Any, sentence: str, found: Any) -> None:
    assert themes(sentence) == found
