"""Small words that a comma on either side sets apart: "She undertook, however, to speak with the minister"."""

from __future__ import annotations

from kg.find.view import View

_ADVERBS = frozenset(
    "however though moreover furthermore nevertheless nonetheless meanwhile therefore consequently accordingly "
    "likewise additionally besides instead".split()
)
"""What says nothing of its own wherever it stands."""
_BEHIND_VERBS = _ADVERBS | frozenset("too then finally again also".split())
_OPENING = frozenset({"to", "that"})
_BEFORE_COMMA = frozenset("in at on during after before following since under for with as amid despite".split())
"""Words with which an opening phrase begins that a comma ends."""


def drop(view: View) -> None:
    """Leave such words out of a sentence's units: patterns read on over them."""
    if view.words.isdisjoint(_BEHIND_VERBS):
        return
    units, found = view.units, False
    for i in range(len(units) - 3, 0, -1):
        if units[i].text != "," or units[i + 2].text != "," or units[i + 1].kind != "w":
            continue
        goes_on = i + 3 < len(units) and units[i + 3].text in _OPENING and units[i - 1].kind == "w"
        if units[i + 1].text in (_BEHIND_VERBS if goes_on else _ADVERBS):
            opening = units[0].text in _BEFORE_COMMA and "," not in {u.text for u in units[:i]}
            del units[i + opening : i + 3]  # "At the forum, however, X said": its comma stays
            found = True
    if found:
        view.render()
