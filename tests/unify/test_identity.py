"""The identity corpus: who and what is one over 34 articles, what followed, and which sums are told."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Facts, PartialDate
from kg.unify import Member, Unified, unify
from kg.unify.followed import followed
from kg.unify.statements import said
from kg.unify.sums import disagreeing, sums
from kg.unify.tenures import holder, tenures
from tests.unify import corpus

FLOORS = {"officials": 0.97, "meetings": 0.93, "agreements": 0.97, "projects": 0.93, "statements": 0.97}
MINISTER = "https://w3id.org/vnus/vocabulary/post/minister-of-defence"


@cache
def unified() -> Unified:
    return unify(corpus.facts(), corpus.known())


@pytest.mark.parametrize("kind", corpus.KINDS)
def test_pairs_and_groups_are_found(kind: str) -> None:
    wanted, told = corpus.gold(kind), corpus.found(unified(), kind)
    assert set(told) == set(wanted), "every record is in one entity"
    assert corpus.pairwise(told, wanted) >= FLOORS[kind]
    assert corpus.bcubed(told, wanted) >= FLOORS[kind]


def test_scores_see_what_is_put_together_and_what_is_kept_apart() -> None:
    wanted = {("a", "1"): 1, ("b", "1"): 1, ("c", "1"): 2}
    assert corpus.pairwise(wanted, wanted) == corpus.bcubed(wanted, wanted) == 1
    apart = {record: number for number, record in enumerate(wanted)}
    assert corpus.pairwise(apart, wanted) == 0
    assert corpus.bcubed(apart, wanted) == pytest.approx(0.8)
    assert corpus.pairwise(dict.fromkeys(wanted, 1), wanted) == 0.5


def test_no_official_serves_two_states() -> None:
    states = {(item.article.id, one.id): one.country for item in corpus.facts() for one in item.officials}
    for entity in unified().of("official"):
        assert len({states[member.article, member.fact] for member in entity.members}) == 1, entity.key


def test_two_colonels_of_one_name_are_two_and_the_first_keeps_the_plain_key() -> None:
    keys = [entity.key for entity in unified().of("official") if "nguyen-huu-tam" in entity.key]
    assert keys == ["vn/nguyen-huu-tam", "vn/nguyen-huu-tam/2022"]


def test_a_post_without_its_holder_is_resolved_by_the_tenures_of_the_articles() -> None:
    found = tenures(corpus.facts(), unified())
    people = unified().keys("official")
    for row in corpus.clusters()["by_post"]:
        wanted = people[Member(*corpus.record("officials", row["official"]))]
        assert holder(found, corpus.known(), MINISTER, row["country"], PartialDate(row["date"])) == wanted


def test_each_sum_is_counted_once() -> None:
    found = {
        (int(one.value), one.currency, frozenset((member.article, member.fact) for member in one.told))
        for one in sums(corpus.facts(), unified())
    }
    wanted = {
        (row["value"], row["currency"], frozenset(corpus.record("projects", one) for one in row["told"]))
        for row in corpus.clusters()["sums"]
    }
    assert found == wanted


def test_figures_that_disagree_are_put_side_by_side() -> None:
    found = disagreeing(sums(corpus.facts(), unified()), corpus.facts())
    told = [
        (project, sorted([member.article, int(one.value)] for one in figures for member in one.told))
        for project, figures in found
    ]
    (wanted,) = corpus.clusters()["figures"]
    assert told == [("dioxin-remediation/bien-hoa", sorted(wanted["told"]))]


def test_what_followed_each_request_and_invitation() -> None:
    statements, meetings = unified().keys("statement"), unified().keys("meeting")

    def key(row: dict[str, object] | None) -> str | None:
        if row is None:
            return None
        kind, keys = ("statements", statements) if "act" in row else ("meetings", meetings)
        return keys[Member(*corpus.record(kind, row))]

    wanted = {(key(row["statement"]), row["outcome"], key(row["by"])) for row in corpus.clusters()["followed"]}
    rows = followed(corpus.facts(), unified(), unified().of("statement"), said(corpus.facts(), unified()))
    assert {(row.request, row.outcome, row.key) for row in rows} == wanted


# -- Order, splits and growth ----------------------------------------------------


@settings(max_examples=15, deadline=None)
@given(st.permutations(list(range(34))))
def test_the_order_of_articles_makes_no_difference(order: list[int]) -> None:
    assert unify((corpus.facts()[place] for place in order), corpus.known()) == unified()


@settings(max_examples=200, deadline=None)
@given(st.sets(st.integers(0, 33), min_size=1, max_size=33))
def test_keys_of_a_smaller_build_still_lead_to_an_entity(chosen: set[int]) -> None:
    """Whatever articles came first, what was published of them is found in the build of all."""
    before = unify([corpus.facts()[place] for place in sorted(chosen)], corpus.known())
    for kind in ("official", "meeting", "agreement", "project"):
        now = {entity.key for entity in unified().of(kind)}
        former = {key for entity in unified().of(kind) for key in entity.formerly}
        assert not now & former, "a key in use is not a former one"
        assert {entity.key for entity in before.of(kind)} <= now | former


@settings(max_examples=200, deadline=None)
@given(st.sets(st.integers(0, 33), min_size=1, max_size=33), st.integers(0, 33))
def test_what_was_one_stays_reachable_from_its_records(chosen: set[int], added: int) -> None:
    """One article more: the entity that now holds an old entity's records bears its key, or knows it as a former one."""
    few: list[Facts] = [corpus.facts()[place] for place in sorted(chosen)]
    before, after = (
        unify(facts, corpus.known()) for facts in (few, {id(f): f for f in [*few, corpus.facts()[added]]}.values())
    )
    for kind in ("official", "project"):
        bearers = {member: entity for entity in after.of(kind) for member in entity.members}
        for entity in before.of(kind):
            heirs = {bearers[member] for member in entity.members}
            assert any(entity.key in {heir.key, *heir.formerly, *(key for key, _ in heir.aliases)} for heir in heirs)


def test_thousands_of_articles_that_repeat_one_report_are_put_together_in_seconds() -> None:
    """Comparing each with each would take minutes."""
    one = next(item for item in corpus.facts() if item.article.id == "i05")
    many = [replace(one, article=replace(one.article, id=f"copy{number:05}")) for number in range(1500)]
    begun = time.process_time()
    found = unify(many, corpus.known())
    assert time.process_time() - begun < 10
    assert {len(entity.members) for entity in found.of("meeting")} == {1500}
