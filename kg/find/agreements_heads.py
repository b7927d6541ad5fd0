"""Words that are the head of a paper's name only where something is told of them: minutes, notes, a document."""

from __future__ import annotations

from kg.find.view import View

_SIGNS = frozenset("signed sign signs signing signature signatures inked initialled initialed".split())
"""What is done with the minutes of a meeting."""

EXCHANGES = frozenset("exchanged exchange exchanging exchanges".split())
_CONCLUDES = frozenset("concluded conclude exchanged exchange sealed adopted".split())
"""What else is done with a document between states."""


_HOLDS = frozenset("regards regard regarded considers consider considered sees see views view viewed treats".split())
_BECOMES = frozenset("became become becomes becoming been remain".split())
"""What is told of two states that are partners."""

_LAYING = frozenset("setting sets set laying lays establishing establishes outlining providing provides".split())
"""What a paper does to a framework, which is then none of its own: "a letter of intent setting out a framework for"."""


def _no_tie(view: View, first: int, last: int) -> bool:
    """True for partners of whom it is not told that they are, or became, partners: "consulted strategic partners"."""
    if view.units[last - 1].text not in {"partner", "partners"}:
        return False
    near = [u.text for u in view.units[max(0, first - 6) : first]]
    since = any(u.text == "since" for u in view.units[last : last + 5])
    as_one = near[-1:] == ["as"] or (near[-2:-1] == ["as"] and not _HOLDS.isdisjoint(near))
    return not since and _BECOMES.isdisjoint(near) and not as_one


def unsigned(view: View, first: int, last: int) -> bool:
    """True for minutes or a document that nobody signs: "ten minutes", not "signed the minutes of the meeting"."""
    lead = {u.text for u in view.units[max(0, first - 4) : first]}
    if _no_tie(view, first, last) or (view.units[first].text == "framework" and not _LAYING.isdisjoint(lead)):
        return True
    if view.units[first].text == "document" and last - first == 1:
        on = view.units[last].text in {"on", "for", "concerning"} if last < len(view.units) else False
        return not on or (_SIGNS | _CONCLUDES).isdisjoint(view.words)
    if view.units[last - 1].text == "notes" and last - first < 3:
        on = view.units[last].text in {"on", "for", "concerning"} if last < len(view.units) else False
        return not on or EXCHANGES.isdisjoint(lead)
    if view.units[first].text != "minutes" or last - first > 1:
        return False
    after = [u.text for u in view.units[last : last + 2]]
    told = after[:1] in (["of"], ["on"]) and after[-1] not in {"acceptance", "handover", "delivery", "receipt"}
    return not told or _SIGNS.isdisjoint(view.words)


def only_looks(view: View, first: int, last: int) -> bool:
    """True for the name "Loi", which is written like the short form of a letter of intent."""
    text = view.source(first, last)
    return last - first == 1 and len(text) == 3 and not text.islower() and sum(c.isupper() for c in text) < 2
