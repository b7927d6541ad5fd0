"""Who stands behind the mentions of a subject: one, "A and B", or "A, B, and C"."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.statements_actors import actor_of, country_of, side
from kg.find.statements_words import ARTICLES, POSSESSIVES, kind, word
from kg.find.view import View
from kg.model import Actor

_BREAKS = frozenset("and that said but while as when".split())
_OWNERS = frozenset(
    "people agency army centre center command committee consulate department embassy government ministry mission navy "
    "office".split()
)
_OWNED = frozenset("committee spokesman spokesperson spokeswoman".split())
"""Bodies whose spokesman or committee is told of in the genitive."""
_SEATS = frozenset("agency army committee department embassy government ministry mission office parliament".split())
_OWNED_WITHIN = 7
_PEERS = frozenset("colleagues congressmen lawmakers legislators members others representatives senators".split())
_COUNTED = frozenset(
    "a bipartisan dozen eight fellow few five four group half his her many more nine number of other others seven "
    "several six some ten their the three two".split()
)
"""What counts or describes those who join an official: "and nine of his colleagues", "and a dozen other senators"."""
_OPENED = frozenset(", that both when as where which what : – and".split())


def pair(context: Context, view: View, i: int) -> Actor | None:
    """The sides of "A and B" where A is unit `i` and B an official of another state."""
    if word(view, i + 1) != "and" or kind(view, i + 2) != "P":
        return None
    codes = [country_of(context, actor_of(context, view, k)) for k in (i, i + 2)]
    return side(codes) if None not in codes and len(set(codes)) > 1 else None


def mention(context: Context, view: View, i: int, edge: int) -> tuple[int, Actor | None]:
    """Where the subject begins whose last mention is unit `i`, and who it is; of "A and B" both."""
    actor = actor_of(context, view, i)
    first = i - 1 if word(view, i - 1) in ARTICLES else _body_before(view, i, edge)
    k = first - 2
    if view.units[i].kind == "P" and word(view, k) == "," and word(view, k + 1) == "and" and edge == 0:
        listed = _row(context, view, k)
        if len(listed) > 1:
            return 0, side(country_of(context, a) for a in (*listed, actor))
    if k >= edge and word(view, k + 1) == "and" and kind(view, k) in set("PSCOL"):
        start = k - 1 if word(view, k - 1) == "the" else k
        opened = start == 0 or kind(view, start - 1) == "D" or word(view, start - 1) in _OPENED
        codes = [country_of(context, a) for a in (actor, actor_of(context, view, k)) if a is not None]
        if opened and len({c for c in codes if c}) > 1:
            return start, side(codes)
    return first, actor


def peers(context: Context, view: View, i: int) -> tuple[int, Actor | None] | None:
    """Who speaks for those of his own whom the noun at unit `i` counts: "<P> and nine colleagues urged"."""
    k = i - 1
    while i - k < _OWNED_WITHIN and (word(view, k) in _COUNTED or word(view, k).isdigit() or kind(view, k) == "M"):
        k -= 1
    if word(view, i) not in _PEERS or k > i - 2 or word(view, k) != "and":
        return None
    return mention(context, view, k - 1, 0) if kind(view, k - 1) == "P" else None


def past_body(view: View, i: int) -> int:
    """The unit of the official whom a body owns that begins at unit `i`, "foreign ministry's <P>"; else `i`."""
    k = next((k for k in range(i, i + _OWNED_WITHIN) if word(view, k) == "'s" or not word(view, k).isalpha()), i)
    return k + 1 if word(view, k) == "'s" and word(view, k - 1) in _SEATS and kind(view, k + 1) == "P" else i


def _body_before(view: View, i: int, edge: int) -> int:
    """Where "the foreign ministry's <P>" begins, with the official at unit `i`; `i` where nothing owns him."""
    if word(view, i - 1) != "'s" or word(view, i - 2) not in _SEATS:
        return i
    k = i - 3
    while k >= edge and i - k < _OWNED_WITHIN and word(view, k).isalpha() and word(view, k) not in _BREAKS:
        if word(view, k) in ARTICLES:
            return k
        k -= 1
    return i


def _row(context: Context, view: View, comma: int) -> list[Actor]:
    """The officials of "A, B, and ..." before the comma at unit `comma`, which open the sentence or follow a comma."""
    found: list[Actor] = []
    at = comma
    while at > 0 and word(view, at) == "," and kind(view, at - 1) == "P":
        actor = actor_of(context, view, at - 1)
        found += [actor] if actor is not None else []
        at -= 2
    return found


def noun_phrase(context: Context, view: View, i: int) -> tuple[int, str | None]:
    """Where the phrase of the noun at `i` begins, and the country named in it or after "of"."""
    first, code = i, None
    while first > 0 and i - first < 7:
        letter, text = kind(view, first - 1), word(view, first - 1)
        if letter in {"J", "C", "O"} or (letter == "L" and context.code(view.units[first - 1])):
            code = context.code(view.units[first - 1]) or code
        elif text == "'s" and kind(view, first - 2) in {"C", "O"}:
            pass  # "South Korea's foreign ministry"
        elif text == "'s" and word(view, first - 2) in _OWNERS and word(view, i) in _OWNED:
            pass  # "the provincial People's Committee", "the embassy's spokesperson"
        elif not text[:1].isalpha() or text in _BREAKS:
            break
        first -= 1
        if text in ARTICLES | POSSESSIVES:
            break
    if code is None and word(view, i + 1) in {"of", "from", "for"}:
        k = i + 3 if word(view, i + 2) == "the" else i + 2
        code = context.code(view.units[k]) if k < len(view.units) else None
    return first, code
