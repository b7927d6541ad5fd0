"""Whether an article has but two sides, of which an agreement must be of whose parties nothing is told."""

from __future__ import annotations

from collections import Counter

from kg.find.context import Context

_TWO = 2


def two_sided(context: Context) -> bool:
    """True where an agreement of which no parties are told is one of the article's two sides.

    So it is where Viet Nam is one of them. Others are so only if both have officials in the article and no
    third state is named half as often.
    """
    both = set(context.both())
    if context.home == "VN":
        return True
    if len(both) < _TWO or not both <= {o.country for o in context.officials}:
        return False
    counts = Counter(c for v in context.views for u in v.units if u.kind in "CJPS" and (c := context.code(u)))
    others = max((n for c, n in counts.items() if c not in both), default=0)
    return others * 2 < counts[context.partner or ""]
