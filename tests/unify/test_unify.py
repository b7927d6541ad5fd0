"""Which records of different articles are one official, meeting, agreement or project, and which are kept apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Agreement, Facts, Meeting, Official, PartialDate, Participant, Post, Project, Term
from kg.unify import Unified, unify
from kg.unify.fold import fold, slug, words
from tests.samples import V, article, samples

MINISTER = Post("Minister of Defence", V + "post/minister-of-defence")


def people(*names: tuple[str, str | None] | Official) -> list[Facts]:
    """One article per official."""
    found = [one if isinstance(one, Official) else Official("o1", one[0], one[1]) for one in names]
    return [Facts(article(f"a{number}", ""), (one,)) for number, one in enumerate(found)]


def groups(unified: Unified, kind: str) -> list[list[str]]:
    """The articles of each entity."""
    return sorted([member.article for member in entity.members] for entity in unified.of(kind))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đà Nẵng", "da nang"),
        ("Bien-Hoa  Airbase", "bien hoa airbase"),
        ("U.S. Army", "us army"),
        ("Michael W. DeSombre", "michael w desombre"),
        ("ＦＵＬＬ　width", "full width"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert " ".join(words(text)) == folded


def test_a_slug_is_never_empty_and_tells_signs_apart() -> None:
    assert slug("…") != slug("!!")
    assert len(slug("word " * 100)) <= 85


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Trần Văn Mậu", "VN"), ("Tran Van Mau", "VN")),
        (("Jane Q. Roe", "US"), ("Jane Roe", "US")),
        (("Jane Quincy Roe", "US"), ("Jane Q. Roe", "US")),
        (("John Doe Jr.", "US"), ("John Doe", "US")),
        (("Tran Van Mau", None), ("Tran Van Mau", "VN")),
        (("Mau Van Tran", "VN"), ("Tran Van Mau", "VN")),
        (("Kenji Example", "JP"), ("Example Kenji", "JP")),
        (("Jean-Marc Le Blanc", "FR"), ("Jean Marc Le Blanc", "FR")),
    ],
)
def test_one_official_by_two_spellings(first: tuple[str, str | None], second: tuple[str, str | None]) -> None:
    assert len(unify(people(first, second)).of("official")) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Kim Min", "KR"), ("Kim Min", "US")),
        (("John Adam Doe", "US"), ("John Brian Doe", "US")),
        (("John A. Doe", "US"), ("John B. Doe", "US")),
        (("Tran Van Mau", "VN"), ("Tran Thi Mau", "VN")),
        (("Tran Van Mau", "VN"), ("Tran Mau", "VN")),
        (("Thomas James", "US"), ("James Thomas", "US")),
        (("Tran Mau Van", "VN"), ("Tran Van Mau", "VN")),
        (("Roe", "US"), ("Jane Roe", "US")),
        (("Roe", None), ("Jane Roe", "US")),
    ],
)
def test_two_officials_kept_apart(first: tuple[str, str | None], second: tuple[str, str | None]) -> None:
    assert len(unify(people(first, second)).of("official")) == 2


def test_a_turned_or_short_name_joins_where_the_post_agrees() -> None:
    turned = Official("o1", "James Thomas", "US", (MINISTER,))
    assert len(unify(people(turned, replace(turned, name="Thomas James"))).of("official")) == 1
    full = Official("o1", "Tran Van Mau", "VN", (MINISTER,))
    assert len(unify(people(full, replace(full, name="Mau"))).of("official")) == 1
    namesake = replace(full, name="Le Van Mau")
    assert len(unify(people(full, namesake, replace(full, name="Mau"))).of("official")) == 3
    often = [full] * 12
    assert len(unify(people(*often, namesake, replace(full, name="Mau"))).of("official")) == 2


def test_short_given_names_join_where_family_name_and_post_agree() -> None:
    full = Official("o1", "Joseph Q. Doe", "US", (MINISTER,))
    assert len(unify(people(full, replace(full, name="Joe Doe"))).of("official")) == 1
    assert len(unify(people(full, replace(full, name="Joe Doe", posts=()))).of("official")) == 2
    assert len(unify(people(full, replace(full, name="Ann Doe"))).of("official")) == 2
    both = Facts(article("both", ""), (full, replace(full, id="o2", name="John Doe")))
    assert len(unify([both]).of("official")) == 2


def test_a_bare_name_joins_neither_of_two_middle_names() -> None:
    unified = unify(people(("John Adam Doe", "US"), ("John Brian Doe", "US"), ("John Doe", "US")))
    assert len(unified.of("official")) == 3


def test_a_name_without_country_joins_no_one_where_two_states_have_it() -> None:
    assert len(unify(people(("Kim Min", "KR"), ("Kim Min", "KP"), ("Kim Min", None))).of("official")) == 3


@pytest.mark.parametrize(
    ("stated", "assumed", "keys"),
    [
        (("UA", "UA"), ("US",), ["ua/jane-roe"]),
        (("UA",), ("US", "US", "US"), ["ua/jane-roe"]),
        (("UA",), ("US",) * 6, ["ua/jane-roe", "us/jane-roe"]),
        (("UA", "CU"), ("US",), ["cu/jane-roe", "ua/jane-roe", "us/jane-roe"]),
        (("UA", "US"), ("US",), ["ua/jane-roe", "us/jane-roe"]),
        ((), ("US", "US", "MX"), ["us/jane-roe"]),
        ((), ("US", "MX"), ["mx/jane-roe", "us/jane-roe"]),
    ],
)
def test_an_assumed_state_gives_way_to_one_that_is_told(
    stated: tuple[str, ...], assumed: tuple[str, ...], keys: list[str]
) -> None:
    told = [Official("o1", "Jane Roe", code) for code in stated]
    taken = [Official("o1", "Jane Roe", code, assumed=True) for code in assumed]
    assert sorted(one.key for one in unify(people(*told, *taken)).of("official")) == keys


def test_a_last_name_leaves_its_assumed_state_where_the_post_agrees() -> None:
    full = Official("o1", "Jane Roe", "UA", (MINISTER,))
    short = replace(full, name="Roe", country="US", assumed=True)
    assert len(unify(people(full, short)).of("official")) == 1
    assert len(unify(people(full, replace(short, assumed=False))).of("official")) == 2
    assert len(unify(people(full, replace(short, posts=()))).of("official")) == 2


def test_two_of_one_article_stay_two_whatever_state_is_assumed() -> None:
    stated = Official("o1", "Jane Roe", "UA", (MINISTER,))
    both = Facts(article("both", ""), (stated, replace(stated, id="o2", country="US", assumed=True)))
    assert len(unify([both]).of("official")) == 2


def meeting(of: str, kind: str, date: str | None, place: str | None, *guests: str, **more: str) -> Facts:
    """An article with one meeting of US officials."""
    officials = tuple(Official(f"o{number}", guest, "US") for number, guest in enumerate(guests))
    found = Meeting(
        "m1",
        kind,
        more.get("status", "held"),
        PartialDate(date) if date else None,
        Term(place) if place else None,
        tuple(Participant(one.id) for one in officials),
        more.get("name"),
    )
    return Facts(article(of, "", more.get("published")), officials, (found,))


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        (("talks", "2024-05-06", "Hanoi", "Jane Roe"), ("talks", "2024-05-06", "Hanoi", "Jane Roe", "Ann Poe"), True),
        (("talks", "2024-05-06", None, "Jane Roe"), ("talks", "2024-05-06", None, "Jane Roe", "Ann Poe"), False),
        (
            ("talks", "2024-05-06", None, "Jane Roe", "Al Coe"),
            ("talks", "2024-05-06", None, "Jane Roe", "Ann Poe"),
            False,
        ),
        (("talks", "2024-05-06", "Hanoi", "Jane Roe"), ("talks", "--05-06", "Hanoi", "Jane Roe"), False),
        (("talks", "2024-05-06", None, "Jane Roe", "Ann Poe"), ("talks", "--05-06", None, "Jane Roe", "Ann Poe"), True),
        (("talks", "2024-05-06", "Hanoi", "Jane Roe"), ("talks", "2024-05-07", "Hanoi", "Jane Roe"), False),
        (("talks", "2024-05-06", "Hanoi", "Jane Roe"), ("reception", "2024-05-06", "Hanoi", "Jane Roe"), False),
        (("talks", "2024-05-06", "Hanoi", "Jane Roe"), ("talks", "2024-05-06", "Hanoi", "Ann Poe"), False),
        (
            ("talks", "2024-05-06", None, "Jane Roe", "Ann Poe"),
            ("talks", "2024-05-07", None, "Jane Roe", "Ann Poe"),
            True,
        ),
        (
            ("talks", "2024-05-06", None, "Jane Roe", "Ann Poe"),
            ("talks", "2024-05-08", None, "Jane Roe", "Ann Poe"),
            False,
        ),
        (("ceremony", "2024-05-06", "Da Nang"), ("ceremony", "2024-05-06", "Da Nang", "Jane Roe"), True),
        (("ceremony", "2024-05-06", "Da Nang"), ("ceremony", "2024-05-06", "Hanoi", "Jane Roe"), False),
        (("visit", "2024-09", "Viet Nam", "Jane Roe"), ("visit", "2024-09-09", "Viet Nam", "Jane Roe"), True),
        (("visit", "2024", "Viet Nam", "Jane Roe"), ("visit", "2024-09-09", "Viet Nam", "Jane Roe"), False),
        (("visit", None, "Viet Nam", "Jane Roe"), ("visit", None, "Viet Nam", "Jane Roe"), False),
        (("conference", "2024-12", "Hanoi"), ("conference", "2024-12", "Hanoi"), True),
    ],
)
def test_meetings(first: tuple[str, ...], second: tuple[str, ...], together: bool) -> None:
    unified = unify([meeting("a", *first), meeting("b", *second)])
    assert (len(unified.of("meeting")) == 1) is together


def test_an_edition_makes_a_dialogue_one() -> None:
    name = "13th Defence Policy Dialogue"
    unified = unify(
        [meeting("a", "dialogue", None, None, name=name), meeting("b", "dialogue", "2024-09", "Hanoi", name=name)]
    )
    assert len(unified.of("meeting")) == 1
    apart = unify(
        [meeting("a", "dialogue", "2023", None, name=name), meeting("b", "dialogue", "2024-09", "Hanoi", name=name)]
    )
    assert len(apart.of("meeting")) == 2


def test_a_date_without_a_year_that_fits_two_years_fits_neither() -> None:
    guests = ("Jane Roe", "Ann Poe")
    unified = unify(
        [
            meeting("a", "talks", "2023-05-06", "Hanoi", *guests),
            meeting("b", "talks", "2024-05-06", "Hanoi", *guests),
            meeting("c", "talks", "--05-06", "Hanoi", *guests),
        ]
    )
    assert groups(unified, "meeting") == [["a"], ["b"], ["c"]]


def test_meetings_of_one_article_are_never_joined() -> None:
    one = meeting("a", "talks", "2024-05-06", "Hanoi", "Jane Roe")
    both = replace(one, meetings=(one.meetings[0], replace(one.meetings[0], id="m2")))
    other = meeting("b", "talks", "2024-05-06", "Hanoi", "Jane Roe")
    assert sorted(len(entity.members) for entity in unify([both, other]).of("meeting")) == [1, 2]


def test_a_later_article_does_not_rename_a_meeting() -> None:
    first = meeting("a", "talks", "2024-05-06", "Hanoi", "Jane Roe", published="2024-05-07")
    later = meeting("b", "talks", "2024-05-06", "Hanoi", "Jane Roe", "Ann Poe", published="2024-06-01")
    before = [entity.key for entity in unify([first]).of("meeting")]
    assert [entity.key for entity in unify([first, later]).of("meeting")] == before


def agreements(*found: Agreement) -> Unified:
    return unify([Facts(article(f"a{number}", ""), agreements=(one,)) for number, one in enumerate(found)])


def memorandum(name: str, date: str | None = None, *parties: str, framework: str | None = None) -> Agreement:
    return Agreement(
        "a1",
        name,
        "memorandum-of-understanding",
        (),
        PartialDate(date) if date else None,
        parties,
        framework,
    )


def test_the_2011_memorandum_is_the_one_with_the_full_name() -> None:
    full = memorandum("memorandum of understanding on promoting maritime rescue", "2011-09-19", "US", "VN")
    assert len(agreements(full, memorandum("2011 MoU"), memorandum("MoU", "2011", "US", "VN")).of("agreement")) == 1
    other = memorandum("memorandum of understanding on peacekeeping", "2011", "US", "VN")
    assert len(agreements(full, other, memorandum("2011 MoU")).of("agreement")) == 3
    assert len(agreements(full, memorandum("2015 MoU")).of("agreement")) == 2


def test_a_memorandum_without_parties_is_neither_of_two_of_its_year() -> None:
    ours = memorandum("memorandum on defence cooperation", "2011", "US", "VN")
    theirs = memorandum("memorandum on defence cooperation", "2011-10-24", "JP", "VN")
    assert len(agreements(ours, memorandum("MoU on bilateral defence ties", "2011-09-19")).of("agreement")) == 1
    assert len(agreements(ours, theirs, memorandum("2011 MoU")).of("agreement")) == 3


def test_agreements_of_other_parties_or_years_stay_apart() -> None:
    rescue = "memorandum of understanding on maritime rescue"
    assert (
        len(agreements(memorandum(rescue, "2011", "US", "VN"), memorandum(rescue, "2011", "JP", "VN")).of("agreement"))
        == 2
    )
    assert len(agreements(memorandum(rescue, "2011"), memorandum(rescue, "2019")).of("agreement")) == 2
    both = agreements(memorandum(rescue, "2011"), memorandum(rescue, "2019"), memorandum(rescue))
    assert len(both.of("agreement")) == 3


def test_a_framework_is_one_whatever_it_is_called() -> None:
    framework = V + "framework/comprehensive-strategic-partnership"
    unified = agreements(
        memorandum("comprehensive strategic partnership", framework=framework),
        memorandum("upgraded ties", "2023", "US", "VN", framework=framework),
        memorandum("comprehensive partnership", framework=V + "framework/comprehensive-partnership"),
    )
    assert [entity.key for entity in unified.of("agreement")] == [
        "comprehensive-partnership",
        "comprehensive-strategic-partnership",
    ]


def test_projects_are_one_by_theme_and_site() -> None:
    sites = [
        Term("Bien Hoa"),
        Term("Bien Hoa", V + "place/bien-hoa-airbase"),
        Term("Biên Hòa", V + "place/bien-hoa"),
        Term("Bienhoa"),
        None,
        Term("Phu Cat"),
    ]
    found = [Project("p1", "dioxin-remediation", site) for site in sites] + [Project("p1", "uxo-clearance", sites[0])]
    unified = unify([Facts(article(f"a{number}", ""), projects=(one,)) for number, one in enumerate(found)])
    assert {entity.key: len(entity.members) for entity in unified.of("project")} == {
        "dioxin-remediation": 1,
        "dioxin-remediation/bien-hoa": 4,
        "dioxin-remediation/phu-cat": 1,
        "uxo-clearance/bien-hoa": 1,
    }


NAMES = st.sampled_from(["Jane Roe", "Jane Q. Roe", "Jane Quincy Roe", "Roe", "Ann Poe", "Poe Ann", "Tran Van Mau"])
DATES = st.sampled_from([None, "2024", "2024-05", "2024-05-06", "2023-05-06", "--05-06"])
ARTICLES = st.builds(
    lambda names, kind, date, place, memo, site: Facts(
        article("x", ""),
        tuple(Official(f"o{n}", one, c, (MINISTER,)) for n, (one, c) in enumerate(names)),
        (
            Meeting(
                "m1",
                kind,
                "held",
                PartialDate(date) if date else None,
                Term(place) if place else None,
                tuple(Participant(f"o{n}") for n in range(len(names))),
            ),
        ),
        (memorandum(memo, date),),
        (Project("p1", "uxo-clearance", Term(site) if site else None),),
    ),
    st.lists(st.tuples(NAMES, st.sampled_from(["US", "VN", None])), max_size=3),
    st.sampled_from(["talks", "visit"]),
    DATES,
    st.sampled_from([None, "Hanoi", "Viet Nam"]),
    st.sampled_from(["2011 MoU", "MoU", "memorandum on rescue at sea", "memorandum on peacekeeping"]),
    st.sampled_from([None, "Bien Hoa", "Da Nang"]),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(ARTICLES, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_articles_makes_no_difference(found: list[Facts], random: object) -> None:
    facts = [replace(one, article=article(f"a{number}", "")) for number, one in enumerate(found)]
    shuffled = list(facts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    unified = unify(facts)
    assert unify(shuffled) == unified
    for kind in ("official", "meeting", "agreement", "project"):
        entities = unified.of(kind)
        assert len({entity.key for entity in entities}) == len(entities)
        members = [member for entity in entities for member in entity.members]
        assert len(members) == len(set(members)) == sum(len(getattr(one, f"{kind}s")) for one in facts)


def test_no_official_is_merged_across_countries() -> None:
    for entity in unify(samples()).of("official"):
        assert entity.key.startswith(("us/", "vn/"))


def test_a_name_alone_goes_past_a_namesake_who_never_held_the_post() -> None:
    king = Official("o1", "Roe II", "JO", (Post("King", V + "post/king"),))
    namesake = Official("o1", "Roe Roe", "AF", (MINISTER,))
    short = Official("o1", "Roe", None, king.posts)
    assert len(unify(people(king, namesake, short)).of("official")) == 2
