"""Papers whose title stands in quotation marks: "signed the 'Joint Statement' in June", "an MoU on 'Training'"."""

from __future__ import annotations

from kg.find.view import View, capital

_OPEN = frozenset({"'", "‘", "“", '"'})
_CLOSE = {
    "'": frozenset({"'", "’"}),
    "‘": frozenset({"’", "'"}),
    "“": frozenset({"”", '"'}),
    '"': frozenset({'"', "”"}),
}
_PAPERS = frozenset(
    "memorandum memoranda mou statement declaration agreement treaty communique protocol arrangement letter loi plan "
    "roadmap partnership pact accord convention".split()
)
_ABOUT = frozenset({"on", "for", "concerning", "regarding", "titled", "entitled", "called", "named"})
_SMALL = frozenset("a an and the of on for in to with towards toward between under by through - – /".split())
_LONGEST = 22
"""How many units a title has at most."""
_BEFORE = 7
"""How many words before "on" the word for the paper stands."""


def unquote(view: View) -> None:
    """Leave out the marks around such a title: names and dates are read on over them."""
    if view.words.isdisjoint(_OPEN) or view.words.isdisjoint(_PAPERS):
        return
    units, gone = view.units, set[int]()
    for i in range(1, len(units) - 2):
        if units[i].text in _OPEN and i not in gone and (end := _closed(view, i)) > 0:
            gone |= {i, end}
    if gone:
        view.units = [u for k, u in enumerate(units) if k not in gone]
        view.render()


def _closed(view: View, i: int) -> int:
    """The closing mark of the title that opens behind unit `i`; 0 where none does."""
    units = view.units
    end = next((k for k in range(i + 2, min(len(units), i + _LONGEST)) if units[k].text in _CLOSE[units[i].text]), 0)
    if not end or end + 1 >= len(units):
        return 0
    inside = range(i + 1, end)
    plain = [k for k in inside if units[k].kind == "w" and units[k].text not in _SMALL]
    if not plain or any(not (capital(view, k) or units[k].text.isdigit()) for k in plain):
        return 0
    itself = any(units[k].text in _PAPERS for k in plain)
    about = units[i - 1].text in _ABOUT and any(u.text in _PAPERS for u in units[max(0, i - _BEFORE) : i])
    return end if (itself and len(plain) > 1) or about else 0
