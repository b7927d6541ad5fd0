"""Invitations told by a noun: "brought Y an invitation to <L>", and those that are accepted."""

from __future__ import annotations

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout

TO_BE_AT = frozenset({"attend", "join", "address"})
_TAKEN_UP = frozenset("accepted accepts accept accepting took taken up response answer".split())
_BEARING = frozenset("convey conveyed conveying pass passed relay relayed deliver forward transmit on".split())
_POSTS = frozenset(
    "ambassador chairman chief commander deputy defence defense foreign general head king leader minister national "
    "president prime secretary speaker vice".split()
)
"""How the post of one begins whom no name tells: "the defence minister"."""
_NEAR = 12


def by_invitation(layout: Layout, tellings: list[Telling]) -> None:
    """As in "brought Y an invitation from Z to come to <L>", "an invitation for Y to visit <L>": Y is to come."""
    noun = next(i for i, u in enumerate(layout.units) if u.kind == "w" and u.text == "invitation")
    unnamed = _for_another(layout, noun)
    if unnamed:  # "an invitation to the US Secretary of Defence" leads nowhere
        tellings[:] = [t for t in tellings if t.kind != "visit" or t.target < 0 or t.target != unnamed]
    for telling in tellings:
        words = {layout.text(k) for k in range(max(0, noun - 12), telling.first)}
        bound = noun < telling.first < noun + _NEAR and layout.text(telling.first - 1) == "to"
        attends = telling.kind == "conference" and noun < telling.first < noun + _NEAR and bool(words & TO_BE_AT)
        if not (attends or (telling.kind == "visit" and bound)) or words & _TAKEN_UP or layout.text(noun - 1) == "the":
            continue
        telling.status, telling.wished = ("planned", False) if attends else ("proposed", True)
        named = [
            k for k, _ in layout.view.of_kind("P") if k < telling.first and layout.text(k - 1) in {"for", "to", "whom"}
        ]
        whom = next((k for k, u in enumerate(layout.units) if u.text == "whom" and layout.text(k - 1) == "to"), 0)
        if whom and whom < noun:
            guests = layout.antecedent(whom - 1).persons
        else:
            guests = layout.people(named[-1]).persons if named else []
        if unnamed:
            telling.people, guests = {p: r for p, r in telling.people.items() if r == "host"}, []
        elif not guests and not named:  # "an invitation to visit <C> from X to Y"
            guests = layout.after(telling.last, frozenset({"to"}), reach=_NEAR).persons
        if guests:
            telling.people = dict.fromkeys(guests, "guest")


def _for_another(layout: Layout, noun: int) -> int:
    """The unit that begins the unnamed guest whom another is asked to invite; 0 where there is none.

    "He asked the ambassador to convey his invitation to the US Secretary of Defence to visit Viet Nam".
    """
    k = noun + 2 + (layout.text(noun + 2) == "the")
    borne = any(layout.text(i) in _BEARING for i in range(max(0, noun - 4), noun))
    state = k + 1 < len(layout.units) and layout.units[k].kind in "CJ"
    post = layout.text(k + 1 if state else k) in _POSTS or layout.text(k + 1 if state else k).endswith("minister")
    return k if borne and layout.text(noun + 1) in {"to", "for"} and post else 0


def acceptances(layout: Layout, tellings: list[Telling]) -> None:
    """As in "X has accepted the invitation of Y to visit Vietnam": a plan, with Y as the host."""
    units = layout.units
    for i, unit in enumerate(units):
        if unit.text != "invitation" or unit.kind != "w":
            continue
        accepted = next(
            (k for k in range(i - 1, max(-1, i - 5), -1) if layout.text(k) in {"accepted", "accept", "accepting"}),
            None,
        )
        visit = next((t for t in tellings if t.kind == "visit" and t.first > i), None)
        if accepted is None or visit is None:
            continue
        hosts = layout.after(i, frozenset({"of", "from", "by"}), reach=5).persons
        visit.status = "planned"
        visit.people = {p: r for p, r in visit.people.items() if p not in hosts}
        visit.add(layout.subject(accepted).persons, "guest")
        visit.add(hosts, "host")
