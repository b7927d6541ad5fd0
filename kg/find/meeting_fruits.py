"""Meetings told with what will come of them: "the visit will help deepen ties" puts off no visit."""

from __future__ import annotations

from kg.find.meeting_subjects import Layout
from kg.text import late

_EFFECT = late(
    r"^ (?:(?:to|by|of|from|in|at|between|and|with) (?:(?!<D|will|would)\S+ ){1,7}){0,3}(?:, which (?:\S+ ){0,3})?"
    r"(?:will|would|shall|can|could|(?:is|was|are|were) (?:expected|hoped|believed|sure|set|to) ?(?:to)?) "
    r"(?:(?:also|surely|certainly|definitely|further|greatly|significantly|actively|undoubtedly|strongly|continue to"
    r"|not only|once again|thus) )*(?P<verb>[a-z]+) (?P<next>\S+)"
)
"""What is said of a visit, talks or a meeting as their fruit: "the visit will help deepen ties"."""
_FRUITS = frozenset(
    "contribute help do make give open create mark serve deepen strengthen further promote boost enhance advance bring "
    "lay inject lend generate provide pave add usher elevate lift push foster consolidate show demonstrate reflect "
    "prove produce yield bear turn intensify expand enrich tighten cement reinforce facilitate spur stimulate impart "
    "infuse broaden raise step upgrade motivate encourage support accelerate bolster heighten nurture become "
    "have lead take be develop improve realise realize assist affirm".split()
)
_NO_FRUITS = frozenset("place held made paid conducted organised organized hosted staged convened arranged the".split())
_YET_TO_COME = frozenset("upcoming coming forthcoming next planned future scheduled proposed expected a an".split())
_BETWEEN_STATES = frozenset("visit trip tour journey stay talks meeting discussions visits call".split())


def fruitful(layout: Layout, first: int, last: int) -> bool:
    """True of the event of units ``[first, last)`` in "the visit will contribute to peace": its fruits are to come."""
    if layout.view.words.isdisjoint(_FRUITS) or layout.text(last - 1) not in _BETWEEN_STATES:
        return False
    view = layout.view
    after = view.text[view.offset(last) : view.offset(min(len(layout.units), last + 40))].strip()
    told = _EFFECT.match(f" {after} ")
    named = {layout.text(k) for k in range(max(0, first - 2), last)}
    return (
        told is not None
        and told["verb"] in _FRUITS
        and not (told["verb"] in {"take", "be", "make"} and told["next"] in _NO_FRUITS)
        and named.isdisjoint(_YET_TO_COME)
    )


REAPED = frozenset({"outcome", "outcomes", "result", "results"})
_NAMED = frozenset({"of", "from", "the", "and", "their", "its"})
_ROW = 16
"""Within how many words before an event its outcomes are told, with another event in between."""


def before_its_end(layout: Layout, first: int) -> bool:
    """True of the trip that somebody is on in "will call on Y before wrapping up his trip on Friday"."""
    at = first - 1 - (layout.text(first - 1) == "up")
    return layout.text(at) in _ENDING and layout.text(at - 1) in {"before", "prior"}


_ENDING = frozenset("concluding ending wrapping finishing completing closing".split())


def reaped(layout: Layout, first: int, last: int) -> bool:
    """True of both events in "to carry out the outcomes of the 7th dialogue in March and the 9th dialogue in August".

    None of them is still to come, nor is one of them called another meeting than by its name.
    """
    if before_its_end(layout, first) and any(u.kind == "D" for u in layout.units[last : last + _ROW]):
        return True
    if layout.view.words.isdisjoint(REAPED) or layout.text(first - 1) not in _NAMED:
        return False
    start = next((k for k in range(first - 1, max(-1, first - _ROW), -1) if layout.text(k) in REAPED), -1)
    if start < 0 or layout.text(start + 1) not in {"of", "from"} or not layout.same(start, first):
        return False
    told = {layout.text(k) for k in range(max(0, start - 2), last)}
    return told.isdisjoint(_YET_TO_COME - {"a", "an"}) and told.isdisjoint(
        layout.words.finite | {"will", "to"} - {"held"}
    )


_TO_BE_DONE = late(
    r"\b(?:agreed|agree|plan|planned|intend|intended) to (?:[^,;]{1,60}? )?(?:sign|ink|conclude|announce|issue"
    r"|adopt|launch|exchange|discuss|raise|finali[sz]e)\b[^,;]*$|^ ?that [^,;]{1,80}? would (?!have)[^,;]*$"
)


def to_be_done(left: str) -> bool:
    """True of what two agree or hope to do at an event: "agreed to sign a plan during X's visit in August"."""
    return _TO_BE_DONE.search(left) is not None


_AGREEING = frozenset("agreed agree agreeing decided hoped hope hopes wish wished wants want offered pledged".split())


def agreed_to(layout: Layout, first: int) -> bool:
    """True before what two "agreed to boost ties and soon sign": it is still to come."""
    return any(layout.text(k) in _AGREEING and layout.text(k + 1) == "to" for k in range(first))


def said_next(layout: Layout, last: int, end: int) -> int:
    """Where what is told of an event ends: before "and said" in "recalled his visit in <D> and said he hoped to"."""
    said = (k for k in range(last, end - 1) if layout.text(k) == "and" and layout.text(k + 1) in layout.words.speech)
    return next(said, end)
