"""Papers named in a row: which of them share what is told of their making, and "two memorandums, one on …"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import regex

from kg.find.agreements_phrases import UNMADE, WAS_MADE
from kg.find.agreements_wording import PARTNERSHIP, Wording, raises, spelt
from kg.find.context import Context
from kg.find.themes_cues import Words
from kg.find.view import View
from kg.text import late

_ALL = frozenset({"both", "all", "each"})
_EACH = frozenset({"one", "first"})
_MATTER = frozenset("on for about concerning covering regarding".split())
_ROW = frozenset(", and as well the a an two its their along together with".split())
"""What stands between papers that are made together."""

_JOINED = late(
    r"^(?:(?:between|with|among) (?:[^\s,;]+ ){1,12}?)?(?:, (?:under|in|by|on|through|with) which [^;.]{5,110}? )?"
    r"(?:, |, and |and |, as well as |as well as |, along with |along with |, together with |together with )"
    r"(?:(?:an?|the|another|two|three|one|their|new) ){0,2}$"
)
"""The same with those who made the first, or with what it is for."""

_MADE_TOGETHER = late(
    r"(?:, )?(?:(?:both|all|each) (?:of (?:them|which) )?)?(?:were|was|was both|were all|are|have been|had been) "
    r"(?:also |jointly |then |duly |all |both )*"
    r"(?:signed|inked|issued|adopted|concluded|exchanged|sealed|initialled|initialed|penned|agreed|approved|renewed)\b"
)
_SPLIT = late(
    r"(?P<head>(?:memorandums|memoranda|mous|agreements|protocols|letters|contracts|plans|treaties|arrangements)"
    r"(?P<of> of (?:understanding|cooperation|intent|agreement|action))?) (?:, |\( |: |– |— |- )?"
    r"(?:the (?:first|former)|one) (?P<a>(?:on|for|about|concerning|covering|regarding) (?:[^\s,;.:()]+ ){1,9}?)"
    r"(?:, |; |and |, and |while )+(?:the (?:other|others|second|latter)|another|a second)(?: one)? "
    r"(?P<b>(?:on|for|about|concerning|covering|regarding) (?:[^\s,;.:()]+ ){1,9}?)"
    r"(?=[,.;:)]|(?:was|were|which|that|signed|between|at|during|by|have|had|has|will) |<D)"
)
_ON = r"(?:on|for|concerning|covering|regarding)"
_THING = r"(?:search and rescue |(?!and |or |between )[a-z][^\s,;.:()]* ){1,5}?"
_TWO = late(
    r"\btwo (?:new |other |separate |more )?"
    r"(?P<head>(?:memorandums|memoranda|mous|agreements|protocols|letters|contracts|plans|treaties|arrangements)"
    rf"(?P<of> of (?:understanding|cooperation|intent|agreement|action))?) (?P<a>(?P<on>{_ON}) {_THING})"
    rf"and (?P<b>(?:{_ON} )?{_THING})"
    r"(?=[,.;:)]|(?:was|were|which|that|signed|between|at|during|by|have|had|has|will|in) |on <D|<D|$)"
)
"""Two papers, and two things that they are on: "two memoranda on military medicine and cyber security"."""
_ANOTHER = late(
    r"\b(?P<head>memorandum|mou|agreement|protocol|arrangement)"
    rf"(?P<of> of (?:understanding|cooperation|intent|agreement))? (?P<a>(?P<on>{_ON}) {_THING})"
    rf"(?:, )?and another(?: one)? (?P<b>{_ON} {_THING})"
    r"(?=[,.;:)]|(?:was|were|which|that|signed|between|at|during|by|have|had|has|will|in) |on <D|<D|$)"
)
"""A paper and another of its kind: "a memorandum on cyber security and another on military medicine"."""
_LISTED = late(
    r"^(?:(?:the|these|those) (?:[a-z]+ ){0,3}?(?:documents|agreements|deals|papers|accords|instruments|pacts)|these"
    r"|they|among (?:them|these|those|the (?:[a-z]+ )?(?:documents|agreements)))"
    r" (?:[a-z]+ ){0,3}?(?:includes?|included|comprised?|comprises|consist(?:ed)? of|are|were|is|was|cover|covered)\b"
)
_PAPERS = frozenset("documents agreements deals papers accords instruments pacts memoranda memorandums".split())
_WERE_MADE = late(r"\b(?:sign|exchang|ink|conclud|seal|adopt)\w*")
"""How a sentence lists the papers of which the one before told that they were signed: "The documents include …"."""
_ENDING = frozenset("expire expires expired expiring runs lasts lapses lapsed ends valid".split())
_ONE = {
    "memorandums": "memorandum",
    "memoranda": "memorandum",
    "mous": "MoU",
    "agreements": "agreement",
    "protocols": "protocol",
    "letters": "letter",
    "contracts": "contract",
    "plans": "plan",
    "treaties": "treaty",
    "arrangements": "arrangement",
}
_KINDS = {
    "memorandums": "memorandum-of-understanding",
    "memoranda": "memorandum-of-understanding",
    "mous": "memorandum-of-understanding",
    "agreements": "agreement",
    "protocols": "treaty",
    "letters": "agreement",
    "contracts": "contract",
    "plans": "cooperation-plan",
    "treaties": "treaty",
    "arrangements": "agreement",
}


def split(number: int, view: View) -> Iterator[Wording]:
    """ "Two memorandums, one on cybersecurity, the other on military medicine": a wording for each."""
    patterns = [_ANOTHER] if "another" in view.words else []
    patterns += [_SPLIT] if not _EACH.isdisjoint(view.words) else [_TWO] if "two" in view.words else []
    for match in (m for p in patterns for m in p.finditer(view.text)):
        head, of = match["head"].split()[0], match["of"] or ""
        head = head if head in _ONE else "mous" if head == "mou" else head + "s"
        kind = "letter-of-intent" if of == " of intent" else _KINDS[head]
        start = view.unit_at(match.start("head"))
        stop = view.unit_at(match.end("head") - 1) + 1
        end = view.unit_at(match.end("b") - 1) + 1
        for part in "ab":
            first, last = view.unit_at(match.start(part)), view.unit_at(match.end(part) - 1) + 1
            begin = start if part == "a" else first
            on = match.groupdict().get("on", "") if part == "b" and view.units[first].text not in _MATTER else ""
            name = " ".join((_ONE[head] + of, *([on] if on else ()), spelt(view, first, last)))
            told = tuple(u.text for u in view.units[first + 1 : last] if u.kind == "w")
            yield Wording(number, begin, end, kind, name, (start, stop), defined=True, complement=told or ("other",))


def shared(view: View, wordings: Sequence[Wording], signing: Words) -> dict[int, int]:
    """The unit of the date of each paper, by the first unit of its name, where several share a verb.

    "… and …, signed in 2011 and 2015", "…, both signed in 2011", "… and … were signed on Monday",
    "during his visit in June, … and … were signed".
    """
    found: dict[int, int] = {}
    for k in range(1, len(wordings)):
        last = wordings[k].last
        limit = wordings[k + 1].first if k + 1 < len(wordings) else len(view.units)
        together = [w for w in wordings[: k + 1] if w.first not in found]
        verb = next(signing.places(view, last, min(last + 10, limit)), None)
        if verb is None or len(together) < 2 or UNMADE.search(view.text[view.offset(last) : view.offset(verb)]):
            continue
        days = [i for i in range(verb, min(limit, verb + 14)) if view.units[i].kind == "D"]
        every = not _ALL.isdisjoint(u.text for u in view.units[last:verb])
        row = verb - last <= 4 and _in_a_row(view, together) and _MADE_TOGETHER.match(view.text[view.offset(last) :])
        if not days and row:
            days = [i for i in range(together[0].first) if view.units[i].kind == "D"]
        if len(days) == 1 and (every or row):
            days *= len(together)
        elif len(days) != len(together) or verb - last > 6 or not _beside(view, days):
            continue
        found.update((w.first, i) for w, i in zip(together, days, strict=True))
    return found


def tie(view: View, wordings: Sequence[Wording]) -> None:
    """Tell each paper the dates that are of other names, and where the row begins in which it stands.

    "signed a protocol for 2020-2024, an arrangement on X and a memorandum on Y": one verb, on one day.
    """
    dated = {w.dated for w in wordings if w.dated is not None}
    days = [i for i, _ in view.of_kind("D")]
    for k, wording in enumerate(wordings):
        apart = (o for o in wordings if o.last <= wording.first or o.first >= wording.last)
        inside = {i for o in apart for i in days if o.first <= i < o.last}
        wording.foreign = frozenset() if raises(wording) else frozenset((dated | inside) - {wording.dated})
        before = wordings[k - 1] if k else wording
        if before.last <= wording.first and PARTNERSHIP not in {wording.kind, before.kind}:
            between = view.text[view.offset(before.last) : view.offset(wording.first)]
            other = (i for i in days if before.last <= i < wording.first and view.units[i - 1].text != "for")
            if _JOINED.match(between) and next(other, None) is None:
                wording.row = before.first if before.row is None else before.row
    for before, wording in reversed(list(pairwise(wordings))):
        if wording.row is not None:
            before.tail = wording.last if wording.tail is None else wording.tail
            before.foreign -= {i for i in days if i >= before.tail}


def was_made(view: View, wording: Wording) -> regex.Match[str] | None:
    """How a sentence goes on that tells that a paper was made, also one behind others: "A, B and C were signed"."""
    own = WAS_MADE.match(view.text[view.offset(wording.last) :])
    if own is not None or wording.tail is None:
        return own
    rest = view.text[view.offset(wording.tail) :]
    return WAS_MADE.match(rest) if _MADE_TOGETHER.match(rest) else None


def holds_until(view: View, first: int, day: int) -> bool:
    """True of the day on which a paper ends: "extended the memorandum, which expires this year"."""
    near = [u.text for u in view.units[max(first, day - 4) : day]]
    return not _ENDING.isdisjoint(near) or (near[-1:] == ["to"] and any(text.startswith("exten") for text in near))


def no_origin(view: View, i: int) -> bool:
    """True of the noun in "at an early date", not of "two papers that date from 2011"."""
    after = view.units[i + 1].text if i + 1 < len(view.units) else ""
    return view.units[i].text == "date" and after not in {"from", "back"}


def of_last(view: View, verb: int) -> bool:
    """True of a participle that tells of the paper before it: "the statement between A and B, signed in June, and"."""
    units = view.units
    after = verb + 1 + (verb + 1 < len(units) and units[verb + 1].text in {"in", "on"})
    beside = units[verb - 1].text in {",", "("} or units[verb - 1].kind in "DLCJ"
    return beside and verb + 1 < after < len(units) and units[after].kind == "D"


def _in_a_row(view: View, wordings: Sequence[Wording]) -> bool:
    between = (u.text for a, b in pairwise(wordings) for u in view.units[a.last : b.first])
    return all(text in _ROW for text in between)


def _beside(view: View, days: Sequence[int]) -> bool:
    """True for dates in a row ("2011 and 2015", "2011, 2013 and 2015")."""
    between = (u.text for a, b in pairwise(days) for u in view.units[a + 1 : b])
    return all(text in {",", "and", "in", "on", "then"} for text in between)


def listed(context: Context, view: View, wording: Wording) -> bool:
    """True of one of the papers that a sentence lists which were signed by the words of the one before it."""
    if _LISTED.match(view.text) is None or wording.kind == PARTNERSHIP:
        return False
    before = next(iter(context.before(view)), None)
    signed = before is not None and not _PAPERS.isdisjoint(before.words) and _WERE_MADE.search(before.text) is not None
    return signed and before is not None and UNMADE.search(before.text) is None


def announced(view: View, wording: Wording, signing: Words, made: Callable[[str], bool]) -> int | None:
    """The verb before a colon after which papers are listed: "Three papers were initialled: a …, a … and a …"."""
    units = view.units
    colon = next((i for i in range(wording.first - 1, 0, -1) if units[i].text in {":", "–", "—"}), None)
    if colon is None or units[wording.first - 1].text not in {"a", "an", ":", "the", "–", "—", "new"}:
        return None
    if UNMADE.search(view.text[: view.offset(colon)]) or " no " in view.text[: view.offset(colon)]:
        return None
    return next((i for i in signing.places(view, 0, colon) if made(units[i].text)), None)
