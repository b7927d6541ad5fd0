"""Sums of money that belong to war-legacy work, and what each of them is."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lexicon import Lexicon
from kg.find.money import Money
from kg.find.themes_cues import Cues
from kg.find.view import View
from kg.model import Amount
from kg.text import late

_WHOLE = late(
    r" ?(?:\S+ ){0,2}?(?:for|to|in|on|towards) (?:(?!dioxin|mines?|bombs?|ordnance|uxo|disab\w+|remains|missing)"
    r"[^\s,;]+ ){0,8}?(?:war|wars|legacy|legacies|post war|humanitarian) (?:[^\s,;]+ ){0,5}?, "
    r"(?:including|of which|with|among (?:it|them|which)) (?:[^\s,;]+ ){0,3}?<M\d+>"
)
"""What follows a sum for more than the work told of: "$20 million for war legacies, including $5 million for …"."""


_ROUGHLY = late(r"\b(?:over|more than|nearly|almost|about|around|some|close to|up to)(?: an?)? $")


class AmountGrammar:
    """Reads the sums of a sentence as amounts; leaves out equivalents, estimates and other business."""

    def __init__(self, lexicon: Lexicon) -> None:
        scheme = lexicon.vocabulary.scheme("amount-kind")
        self._kinds = [
            (k, Cues.of(scheme[k].values("cue"), lexicon.inflection))
            for k in ("requested", "total", "spent", "committed")
            if k in scheme
        ]
        other = lexicon.vocabulary.scheme("word-class").get("amount-of-other")
        self._other = Cues.of(other.values("cue") if other else (), lexicon.inflection)

    def find(self, view: View) -> list[tuple[int, Amount]]:
        """The amounts of a sentence with the numbers of their units."""
        found: list[tuple[int, Amount]] = []
        for i, unit in view.of_kind("M"):
            money = unit.value
            if isinstance(money, Money) and not money.equivalent and not self._is_other(view, i):
                if _WHOLE.match(view.text[view.offset(i) + len(f"<M{i}>") :]):
                    continue
                found.append((i, Amount(money.value, money.currency, self._kind(view, i))))
        return found

    def rounded(self, views: Sequence[View]) -> frozenset[tuple[object, str]]:
        """The sums that a headline only gives roughly: "Over $24 million for mine clearance"."""
        return frozenset(
            (amount.value, amount.currency)
            for view in views
            if view.sentence.kind == "title"
            for i, amount in self.find(view)
            if _ROUGHLY.search(view.text[: view.offset(i)])
        )

    def _is_other(self, view: View, i: int) -> bool:
        return self._other is not None and any(
            i - 7 <= a <= i + 2 or a <= i < b for a, b, _ in self._other.matches(view)
        )

    def _kind(self, view: View, i: int) -> str | None:
        for kind, cues in self._kinds:
            if cues is not None and any(i - 9 <= a <= i + 6 for a, _, _ in cues.matches(view)):
                return kind
        return None
