"""Which wordings are of one agreement: what their names are about, their rank, their dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.find.agreements_wording import Wording
from kg.model import PartialDate
from kg.read.years import has_year, month_and_day
from kg.text import words

_FILLERS = frozenset(
    "the a an of on for and in to between with concerning regarding about towards toward worth us vietnam viet "
    "nam american vietnamese bilateral memorandum understanding "
    "mou statement joint declaration agreement treaty convention plan programme program contract letter intent "
    "partnership grant accord pact deal protocol two countries".split()
)
_SHORT = 3
"""How many letters the short form of a name has at least."""
_SAME = {
    "defense": "defence",
    "defence": "defence",
    "advancing": "promoting",
    "ties": "relation",
    "links": "relation",
    "collaboration": "cooperation",
    "programme": "program",
}


def rank(wording: Wording) -> frozenset[str]:
    """What tells one kind of partnership from another."""
    return frozenset(words(wording.name)) & {
        "comprehensive",
        "strategic",
        "cooperative",
        "extensive",
        "special",
        "defence",
        "defense",
        "security",
    }


def content(wording: Wording) -> frozenset[str]:
    return frozenset(_same(w) for w in words(wording.name) if w not in _FILLERS and not w.isdigit())


def of_other_years(one: Wording, other: Wording) -> bool:
    """True of "the vision for 2015-2020" and "the vision towards 2030", which are two."""
    ours, theirs = ({w for w in words(x.name) if w.isdigit() and len(w) == 4} for x in (one, other))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def of_other_sums(one: Wording, other: Wording) -> bool:
    """True of "the $500 million line of credit" and "the $100 million line of credit"."""
    ours, theirs = ({w for w in words(x.name) if w.isdigit()} for x in (one, other))
    millions = all({"million", "billion"} & set(words(x.name)) for x in (one, other))
    return bool(millions and ours and theirs) and ours.isdisjoint(theirs)


def _same(word: str) -> str:
    """The form by which a word is known again: "logistic" and "logistics" are one."""
    return _SAME.get(word, word.removesuffix("s") if len(word) > 5 else word)


def abbreviated(name: str, short: str) -> bool:
    """True of "UNCLOS" for "United Nations Convention on the Law of the Sea": its letters begin words of the name."""
    if not short.isupper() or not short.isalpha() or len(short) < _SHORT:
        return False
    initials = iter(w[0] for w in words(name))
    return len(words(name)) >= len(short) - 1 and all(letter in initials for letter in short.lower())


def agree(one: PartialDate, other: PartialDate) -> bool:
    a, b = one.value, other.value
    if a.startswith("--") and b.startswith("--"):
        return a[2:4] == b[2:4]
    if has_year(a) != has_year(b):
        a, b = month_and_day(a), month_and_day(b)
        return bool(a and b) and (a.endswith(b) or b.endswith(a))
    return a.startswith(b) or b.startswith(a)


def best(dates: Sequence[PartialDate]) -> PartialDate | None:
    """The first date told, made exact by a later one that agrees with it."""
    if not dates:
        return None
    fitting = [d for d in dates if agree(d, dates[0])]
    counts = Counter(d.value for d in fitting)
    return max(fitting, key=lambda d: (len(d.value), counts[d.value]))
