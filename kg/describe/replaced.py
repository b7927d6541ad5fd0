"""IRIs that builds of fewer articles gave: they lead to the entity that has taken their place, with the reason."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.describe.names import node
from kg.describe.sheet import Sheet, label

if TYPE_CHECKING:
    from kg.unify import Unified

KINDS = ("official", "meeting", "agreement", "project")
_ONE = {
    "official": "Reports under several forms of a name are told of one official.",
    "meeting": "Several articles report one meeting; the report that was told first gives the IRI.",
    "agreement": "Several articles name one agreement; the one that was told first gives the IRI.",
    "project": "Reports under several names of a site are told of one project.",
}
_MANY = "Reports under this name turned out to be of more than one {kind}."


def add_replaced(sheet: Sheet, unified: Unified, base: str) -> None:
    """A node per former IRI, with ``dct:isReplacedBy`` and ``kg:replacedBecause``."""
    for kind in KINDS:
        heirs: dict[str, list[str]] = defaultdict(list)
        for entity in unified.of(kind):
            for key in entity.formerly:
                heirs[key].append(entity.key)
        for key, now in heirs.items():
            former = node(base, kind, key)
            sheet.type(former, "kg:Replaced")
            sheet.put(former, "dct:isReplacedBy", [node(base, kind, one) for one in now])
            reason = _ONE[kind] if len(now) == 1 else _MANY.format(kind=kind)
            sheet.add(former, replacedBecause=label(reason))
