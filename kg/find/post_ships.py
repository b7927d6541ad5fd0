"""Ships and groups of ships as what somebody commands: "destroyer USS Preble", "the Carl Vinson strike group"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_ships import AFLOAT, SHIPS
from kg.text import Token

_KINDS_OF_SHIP = SHIPS - AFLOAT | {"aircraft", "guided", "missile", "patrol", "-"}
_SHIP_NAME = 4  # how many words the name of a ship has at most, with what stands before it
_GROUPS = (["strike", "group"], ["carrier", "strike", "group"], ["amphibious", "ready", "group"])
"""What the ships around one are called, often in small letters."""


def past_ship(tokens: Sequence[Token], at: int) -> int:
    """Past the name of a naval ship or its group that begins at a token, or `at` where none does."""
    k = at
    while k < len(tokens) and tokens[k].norm in _KINDS_OF_SHIP:
        k += 1
    if k + 1 >= len(tokens) or tokens[k].norm not in AFLOAT or not tokens[k + 1].capital:
        return _past_group(tokens, k) if k == at else at
    if (group := _past_group(tokens, k + 1)) > k + 1:
        return group
    end = k + 1
    while end < len(tokens) and end < k + _SHIP_NAME and tokens[end].capital:
        end += 1
    return end


def _past_group(tokens: Sequence[Token], at: int) -> int:
    """Past "Carl Vinson strike group", which is called after its ship; `at` where no group is named."""
    for k in range(at + 1, min(at + _SHIP_NAME + 1, len(tokens))):
        if not tokens[k - 1].capital:
            return at
        for group in _GROUPS:
            if [t.norm for t in tokens[k : k + len(group)]] == group:
                return k + len(group)
    return at
