"""What is carried through an article while its statements are found, and the records made of it at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.find.statements_speakers import Spoken
from kg.model import Actor, Evidence, Project, Statement, Term

STRENGTH = {"appeal": 5, "pledge": 5, "invite": 4, "agree": 4, "thank": 3, "affirm": 2}
"""Of several acts of one speaker on one theme in a sentence the strongest counts."""


@dataclass(slots=True)
class Found:
    """One statement while the article is read."""

    speaker: Actor
    act: str
    theme: str
    addressee: Actor | None
    site: Term | None
    about: str | None
    evidence: dict[Evidence, None] = field(default_factory=dict)

    @property
    def subject(self) -> tuple[Actor, str, str | None]:
        """Speaker, theme and site: what the acts of one sentence compete for."""
        return self.speaker, self.theme, self.site.label if self.site else None


@dataclass(slots=True)
class State:
    """What is carried from sentence to sentence: who spoke last and where, who was addressed, who invited and where;
    `writer`, the official who writes in the first person, `turns`, who speaks in which sentence of an interview, and
    `just`, the last sentence that makes statements, with these, and `body`, that in which only one side speaks,
    `pair`, that in which both agree; `paper`, whether the text is one of sides, such as minutes; `named`, the agreement
    or meeting last told of: where, which kind, its id; `strange`, the last quotation of one who is no official."""

    found: dict[tuple[str, tuple[Actor, str, str | None]], Found] = field(default_factory=dict)
    speaker: Actor | None = None
    head: Spoken | None = None
    spoke: int = -2
    addressed: Actor | None = None
    inviter: Actor | None = None
    invited: int = -2
    writer: Actor | None = None
    turns: Mapping[int, Actor | None] = field(default_factory=dict)
    just: tuple[int, Sequence[Found]] = (-2, ())
    body: tuple[int, Actor | None] = (-2, None)
    themes: frozenset[str] = frozenset()
    paper: bool = False
    pair: tuple[int, Actor | None] = (-2, None)
    named: tuple[int, str, str | None] = (-2, "", None)
    strange: int = -2

    def agreed(self, number: int) -> Actor | None:
        """The sides that agree on something in the sentence just before."""
        return self.pair[1] if self.pair[0] == number - 1 else None

    def before(self, number: int) -> Sequence[Found]:
        """The statements of the sentence just before."""
        return self.just[1] if self.just[0] == number - 1 else ()

    def heard(self, number: int, spoken: Sequence[Spoken], subject: Actor | None) -> None:
        """Remember the official who spoke last, and in which sentence; a side only where no official has spoken.

        Of "X conveyed Y's wish" it is X, the `subject`, who goes on to speak.
        """
        explicit = [s for s in spoken if s.explicit and s.speaker is not None]
        both = [
            s.speaker for s in spoken if s.head.act == "agree" and s.speaker is not None and len(s.speaker.sides) > 1
        ]
        self.pair = (number, both[-1]) if both else self.pair
        officials = [s for s in explicit if s.speaker is not None and s.speaker.official is not None]
        if officials:
            self.head, self.speaker, self.spoke = officials[-1], officials[-1].speaker, number
            brought = all(s.head.form == "noun" and s.speaker != subject for s in officials)
            if brought and subject is not None and subject.official is not None:
                self.head, self.speaker = None, subject
        elif self.spoke == number - 1 and any(s.head.last == 0 and s.speaker == self.speaker for s in spoken):
            self.spoke = number  # his words go on
        sides = {s.speaker for s in explicit}
        if len(sides) == 1 and not officials and len(explicit[0].speaker.sides if explicit[0].speaker else ()) == 1:
            self.body = (number, explicit[0].speaker)
        if not officials and explicit and (self.speaker is None or self.speaker.official is None):
            self.speaker = explicit[-1].speaker

    def put(self, new: Found, evidence: Evidence) -> None:
        """Enter a statement; the same one told again adds its sentence, and what it did not say before."""
        known = self.found.setdefault((new.act, new.subject), new)
        known.addressee = known.addressee or new.addressee
        known.about = known.about or new.about
        known.evidence[evidence] = None


def finished(state: State, projects: Sequence[Project]) -> tuple[Statement, ...]:
    about = {(p.theme, p.site.label if p.site else None): p.id for p in projects}
    return tuple(
        Statement(
            id=f"statement-{i}",
            speaker=f.speaker,
            act=f.act,
            theme=f.theme,
            addressee=f.addressee if f.act not in {"affirm", "agree"} else None,
            site=f.site,
            about=f.about or about.get(f.subject[1:]),
            evidence=tuple(f.evidence),
        )
        for i, f in enumerate(state.found.values(), 1)
    )
