"""What one sentence tells of a meeting, before the tellings of one article are joined."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.find.officials import Person
from kg.model import PartialDate, Term

BILATERAL = frozenset({"talks", "reception", "phone-call", "dialogue"})
"""Kinds that have two parties."""
CONVENED = "convened"
"""The sort of a meeting with people of whom only the sort is told; it may be called otherwise too."""


@dataclass(slots=True, eq=False, kw_only=True)
class Told:
    """What words may tell of a meeting besides its kind and status.

    `edition` is the number of a recurring event, or ``next``/``previous`` where it is told only by its order;
    `people` maps each person to a role, empty where the words give none; `place` of a visit is its destination.
    """

    subtype: str = ""
    edition: str = ""
    name: str | None = None
    people: dict[Person, str] = field(default_factory=dict)
    codes: tuple[str, ...] = ()
    inviter: Person | None = None
    date: PartialDate | None = None
    place: Term | None = None
    place_code: str | None = None
    remote: bool = False

    def add(self, persons: list[Person], role: str = "") -> None:
        """Enter persons; a role that is known is not overwritten by none."""
        for person in persons:
            if role or person not in self.people:
                self.people[person] = role or self.people.get(person, "")


@dataclass(slots=True, eq=False)
class Telling(Told):
    """A meeting as one stretch ``[first, last)`` of a view tells of it.

    `definite` is true of "the talks", which may point back to a meeting told before; `linked` is true
    where the words tie it to another event of the sentence ("after the talks"), so that it has that
    event's day and place; `follows` where they tie it to what was told before ("at the press conference
    that followed"); `attended` where it is told of by one who took part ("X also attended the dialogue");
    `beside` where talks are held on its margins; `there` is the unit of a visit's destination; `coming`
    where its tense says that it is still to come, `wished` where it is an invitation or a hope; `joins`
    where it only names one more of those who take part ("At the other end of the line was Y"), `further` of
    what somebody "also" did; `dated` where
    a day is told that the article lets nobody work out ("on Tuesday"); `bare` where nothing says what sort of
    meeting it was, `reply` where only what one answered the other tells of it; `onward` of a stop on the
    journey told before; `another` of "a second ceremony", which is none told before; `topic` of what somebody only
    speaks of, `aside` of where something else was that he speaks of, with the `tellers` who do so; `pointing` of
    "the meeting", whichever it is;
    `sequel` of "The signing follows a meeting between X and Y in <D>", which says no more of the signing.
    """

    kind: str
    view: int
    first: int
    last: int
    status: str = "held"
    definite: bool = False
    title: bool = False
    linked: bool = False
    sequel: bool = False
    accepted: bool = False
    plural: bool = False
    separate: bool = False
    target: int = -1
    ending: bool = False
    follows: bool = False
    attended: bool = False
    beside: bool = False
    there: int = -1
    coming: bool = False
    wished: bool = False
    joins: bool = False
    further: bool = False
    dated: bool = False
    bare: bool = False
    reply: bool = False
    onward: bool = False
    another: bool = False
    topic: bool = False
    pointing: bool = False
    aside: bool = False
    tellers: tuple[Person, ...] = ()
