"""One wording of an agreement, and what can be told from the look of its units."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from kg.find.agreements_phrases import REPLACED
from kg.find.view import Unit, View
from kg.find.view import capital as capital
from kg.text import late

PARTNERSHIP = "partnership"
LOOSE_ENDS = frozenset({",", "and", "in", "the", "of", "on", "for", "a", "an", "to", "or"})
"""Words with which no name begins or ends."""

_DANGLING = late(r"(?:,?\s+(?:including|such as|as well as|in order|related|also|which|that|and|between|of|on))+$")
"""Words that open what follows a name, and are no part of it."""
_SET_OFF = late(r",(?= (?:on|concerning|regarding|covering|about) )")
"""The comma in "a memorandum, on defence industry, …"."""
_INNER = late(r"""(?<= )["'‘“](?=\w)([^"‘“”]{0,150}?)(?:["'’”](?!\w)|$)""")
"""A title in quotation marks within a name."""
_ARTICLE = late(r"^[Aa]n? (?=\S*\d)")
"""The article that opens a sum ("a 29 million USD contract")."""
_PARTNERS = late(r"(?<=\b(?:strategic|comprehensive) )partners?$")
_BEGUN = late(
    r"\b(?:elevat|upgrad|rais|lift|establish|form|set up|forg|creat|launch|found|proclaim|announc|declar|becom|date|"
    r"since\b)"
)
"""How a partnership comes into being, at which nothing is signed."""
_RAISING = late(r"(?:the )?(?:upgrad|elevat|rais|lift|establish|set)")
"""What a statement is on by which two states become partners: it is of the day on which they do."""
_YEARS = late(r"\d{4}\s*[-–—/]\s*\d{2,4}")


@dataclass(slots=True)
class Wording:
    """One place where the text names an agreement: units ``[first, last)`` are its name.

    `dated` is the unit of a date that stands in the name or right beside it; `bare` is true where
    only the head noun is there ("the memorandum"), which names nothing by itself; `defined` after an
    article or a country. `complement` and `modifiers` are the folded words of what it is about. `foreign`
    are the units of dates that stand beside another name; `encloses` is true where the name ends in another
    one ("the programme for the strategic partnership"), to which belongs what follows, but for `ends` where that
    tells of no beginning; `enclosed` is for that other one the unit behind the head of the name that it ends.
    `row` is where the first of the papers begins that are named in a row before it, `tail` where that row ends.
    """

    view: int
    first: int
    last: int
    kind: str
    name: str
    head: tuple[int, int]
    dated: int | None = None
    bare: bool = False
    capital: bool = False
    defined: bool = False
    complement: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    acronym: str | None = None
    foreign: frozenset[int] = frozenset()
    encloses: bool = False
    ends: bool = False
    enclosed: int | None = None
    row: int | None = None
    tail: int | None = None


def acronym(view: View, at: int) -> tuple[str | None, int]:
    """An acronym in brackets at a unit, and the unit after it."""
    units = view.units
    if at + 2 < len(units) and units[at].text == "(" and units[at + 2].text == ")":
        text = " ".join(view.source(at + 1, at + 2).split())
        if sum(c.isupper() for c in text) >= 2 and " " not in text and not any(c.isdigit() for c in text):
            return text, at + 3
    return None, at


def title_case(view: View) -> bool:
    """True for a headline that writes every word with a capital, so that capitals tell nothing."""
    plain = [i for i, u in enumerate(view.units) if u.kind == "w" and len(u.text) > 3 and u.text.isalpha()]
    return len(plain) >= 3 and sum(capital(view, i) for i in plain) / len(plain) > 0.7


def period(unit: Unit) -> bool:
    """True for a span of years ("2018-2020"), which a plan is for and not of."""
    return unit.kind == "D" and _YEARS.fullmatch(unit.text) is not None


def coded(view: View, first: int, last: int) -> bool:
    """True where a country stands among units ``[first, last)``."""
    return any(u.kind in "CJ" for u in view.units[first:last])


def spelt(view: View, first: int, last: int) -> str:
    """The text's own words for units ``[first, last)``, without quotation marks around them."""
    name = _SET_OFF.sub("", regex.sub(r"\s+([,.])", r"\1", view.source(first, last)))
    if _INNER.search(name):
        name = _INNER.sub(r"\1", name, count=1)  # "a memorandum on 'Training'"
    return _PARTNERS.sub(PARTNERSHIP, _ARTICLE.sub("", _DANGLING.sub("", name).strip(" '\"‘’“”")))


def begun(view: View, wording: Wording) -> bool:
    """False for the partnership that a paper is only for: "signed the plan for the partnership on Monday"."""
    lead = view.text[view.offset(wording.enclosed or 0) : view.offset(wording.first)]
    after = view.text[view.offset(wording.last) : view.offset(min(wording.last + 6, len(view.units) - 1))]
    return _BEGUN.search(lead) is not None or _BEGUN.search(after) is not None


def became(view: View, wording: Wording) -> int | None:
    """The unit of the day when two states became partners: "… strategic partners in 2009", "In 2009, … became …"."""
    units = view.units
    if units[wording.head[1] - 1].text == PARTNERSHIP:
        return None
    near = range(wording.last, min(len(units), wording.last + 6))
    found = next((k for k in near if units[k].kind == "D" and units[k - 1].text in {"in", "since", "on"}), None)
    lead = {u.text for u in units[max(0, wording.first - 6) : wording.first]}
    opens = next((k for k, u in enumerate(units[:2]) if u.kind == "D"), None)
    return found if found is not None or "became" not in lead else opens


def broken(view: View, first: int, last: int) -> bool:
    """True where what stands between a name and a verb of signing turns to something else."""
    text = [u.text for u in view.units[first:last]]
    if REPLACED.search(view.text[view.offset(first) : view.offset(last)]):
        return True
    joined = any(
        u.text == "and"
        and k + 2 < last
        and view.units[k + 1].text in {"the", "a", "an", "to"}
        and view.units[k + 2].kind == "w"
        and not (view.units[k + 1].text == "to" and view.units[k + 2].text in {"the", "a", "an", "its", "their"})
        for k, u in enumerate(view.units[first:last], first)
    )
    return (
        joined
        or ";" in text
        or (
            len(text) > 2
            and text[0] == ","
            and not {"which", "that", "was", "were"} & set(text)
            and not all(
                u.kind != "w" or u.text in {",", "the", "both", "two", "ministers", "countries"}
                for u in view.units[first:last]
            )
        )
    )


def told_new(view: View, wording: Wording) -> bool:
    """True of "a memorandum" and "another contract", which are none named before."""
    return view.units[wording.first - 1].text in {"a", "an", "another"} if wording.first else False


def original(view: View, wording: Wording) -> bool:
    """True of "the original memorandum", which is one named before, as it was first signed."""
    return wording.first > 0 and view.units[wording.first - 1].text in {"original", "initial"}


def raises(wording: Wording) -> bool:
    """True of a statement by which two states become partners: it is of the day on which they do."""
    return wording.kind == "joint-statement" and _RAISING.match(" ".join(wording.complement)) is not None
