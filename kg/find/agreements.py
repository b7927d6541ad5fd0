"""Agreements: every named instrument or framework between states, one each however often it is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import regex

from kg.find.agreements_dates import DateGrammar
from kg.find.agreements_names import NameGrammar
from kg.find.agreements_parties import PartyGrammar
from kg.find.agreements_same import agree, best, content, rank
from kg.find.agreements_wording import PARTNERSHIP, Wording
from kg.find.context import Context, Mention
from kg.find.cues import pattern
from kg.find.lexicon import Lexicon
from kg.find.sentences import Sentence
from kg.find.view import View
from kg.model import Agreement, PartialDate
from kg.text import words

_DOUBTFUL = regex.compile(r"\b(?:whether|without an?|without any)\b(?: \S+){0,9} $|\b(?:no|any)\b(?: \S+){0,4} $")
_REACHED = regex.compile(r"\b(?:reach|reached|reaching|come to|came to|in|under) (?:an? |this )?$")
_LEAD = 200
"""How many characters before a name tell whether it is in doubt: ten long words."""

_RECALLED = 40
"""How many agreements back a wording is looked for; no article that people write names more."""

_HEADLINE_WORDS = frozenset({"pact", "pacts", "deal", "deals", "accord", "agreement", "agreements"})

_ADDRESS = regex.compile(r"/|_|^\S*-\S*-\S*-\S*$")
"""An address of a page that got into the text."""

_NOT_IT = frozenset(
    {
        "commission",
        "council",
        "dialogue",
        "forum",
        "committee",
        "act",
        "meeting",
        "conference",
        "centre",
        "center",
        "party",
    }
)
"""Words after which the name is that of something else ("Strategic Partnership Commission")."""

_JOINT = frozenset({"cooperation", "co", "defence", "defense", "military", "bilateral", "joint"})
_ALLIED = (
    {"agreement", "treaty", "grant-agreement"},
    {"memorandum-of-understanding", "letter-of-intent"},
    {"agreement", "contract"},
)


@dataclass(slots=True)
class _Draft:
    """An agreement while its article is read."""

    wordings: list[Wording] = field(default_factory=list)
    dates: list[PartialDate] = field(default_factory=list)
    parties: tuple[str, ...] = ()
    sentences: dict[int, Sentence] = field(default_factory=dict)
    about: set[str] = field(default_factory=set)
    weight: tuple[bool, bool, int] = (False, False, -1)
    best: int = 0

    @property
    def kind(self) -> str:
        """The kind of its fullest wording."""
        return self.fullest.kind

    @property
    def fullest(self) -> Wording:
        """The wording with most words to it, the earliest of equals."""
        return self.wordings[self.best]

    def take(self, wording: Wording) -> None:
        """Add a wording; what it is about and which one is fullest are kept up, not counted anew each time."""
        self.wordings.append(wording)
        self.about |= content(wording)
        weight = (not wording.bare, wording.capital, len(words(wording.name)))
        if weight > self.weight:
            self.weight, self.best = weight, len(self.wordings) - 1


class AgreementGrammar:
    """Finds the agreements of an article and the units that name them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._names = NameGrammar(lexicon)
        self._dates = DateGrammar(lexicon)
        self._parties = PartyGrammar(lexicon)
        self._lex = lexicon
        domestic = lexicon.vocabulary.scheme("word-class").get("agreement-domestic")
        self._domestic = frozenset(domestic.values("word")) if domestic is not None else frozenset()
        self._frameworks = [
            (c, regex.compile(r"(?<!\S)(?:" + "|".join(pattern(q, lexicon.inflection) for q in c.values("cue")) + ")"))
            for c in lexicon.vocabulary.scheme("framework").values()
            if c.values("cue")
        ]

    def find(self, context: Context) -> tuple[tuple[Agreement, ...], tuple[Mention, ...]]:
        """The agreements in order of their first naming, and every place that names one."""
        drafts: list[_Draft] = []
        placed: list[tuple[Wording, _Draft]] = []
        for number, view in enumerate(context.views):
            before: list[int] = []
            for wording in self._names.find(number, view):
                draft = self._place(context, view, wording, drafts, before)
                before.append(wording.last)
                if draft is not None:
                    placed.append((wording, draft))
        kept = [d for d in drafts if any(not w.bare or w.kind == PARTNERSHIP for w in d.wordings) or d.dates]
        ids = {id(d): f"agreement-{k}" for k, d in enumerate(kept, 1)}
        made = tuple(self._finished(context, ids[id(d)], d) for d in kept)
        return made, tuple(Mention(w.view, w.first, w.last, ids[id(d)]) for w, d in placed if id(d) in ids)

    # -- one wording ------------------------------------------------------------------------------

    def _place(
        self, context: Context, view: View, wording: Wording, drafts: list[_Draft], before: Sequence[int]
    ) -> _Draft | None:
        """The agreement a wording belongs to: one named before, or a new one; None where it names none."""
        at = view.offset(wording.first)
        if _DOUBTFUL.search(view.text[max(0, at - _LEAD) : at]):
            return None
        date = self._dates.find(context, view, wording, before)
        parties = self._parties.shown(context, view, wording)
        draft = (
            self._recalled(wording, drafts)
            if wording.bare and wording.kind != PARTNERSHIP and wording.dated is None
            else None
        )
        if draft is not None:
            date = None if draft.dates else date
        elif wording.bare and wording.kind != PARTNERSHIP and date is None:
            return None
        else:
            if not self._names_one(view, wording, date, parties):
                return None
            recent = drafts[-_RECALLED:]
            draft = next((d for d in reversed(recent) if self._same(d, wording, date, parties)), None)
            if draft is None:
                draft = _Draft()
                drafts.append(draft)
        draft.take(wording)
        draft.dates.extend([date] if date is not None else [])
        if len(parties) > len(draft.parties):
            draft.parties = parties
        draft.sentences.setdefault(view.sentence.index, view.sentence)
        return draft

    @staticmethod
    def _recalled(wording: Wording, drafts: Sequence[_Draft]) -> _Draft | None:
        return next(
            (
                d
                for d in reversed(drafts[-_RECALLED:])
                if wording.defined
                and (d.kind == wording.kind or any({d.kind, wording.kind} <= allied for allied in _ALLIED))
            ),
            None,
        )

    def _names_one(self, view: View, wording: Wording, date: PartialDate | None, parties: tuple[str, ...]) -> bool:
        """True where the words are a name or a date, and no plain "agreement on that"."""
        if _ADDRESS.search(wording.name) or (
            wording.last < len(view.units) and view.units[wording.last].text in _NOT_IT
        ):
            return False
        if wording.kind == PARTNERSHIP:
            return True
        if not self._domestic.isdisjoint(wording.modifiers) and len(parties) < 2:
            return False
        if (
            wording.kind == "cooperation-plan"
            and len(parties) < 2
            and date is None
            and _JOINT.isdisjoint((*wording.modifiers, *wording.complement, *words(wording.name)))
        ):
            return False
        if wording.capital:
            return True
        if (
            wording.kind == "agreement"
            and date is None
            and not wording.complement
            and view.units[wording.first - 1].text in {"a", "an"}
        ):
            return False
        if wording.kind in {"agreement", "treaty", "contract"}:
            lead = view.text[: view.offset(wording.first)]
            if _REACHED.search(lead) and wording.complement and not wording.modifiers:
                return False
            if not wording.defined and wording.kind != "treaty" and view.sentence.kind != "title":
                return False
        return date is not None or not wording.bare

    def _same(self, draft: _Draft, wording: Wording, date: PartialDate | None, parties: tuple[str, ...]) -> bool:
        kind = draft.kind
        if kind != wording.kind and not any({kind, wording.kind} <= allied for allied in _ALLIED):
            return self._only_called(draft, wording)
        if (
            parties
            and draft.parties
            and set(parties) != set(draft.parties)
            and len(parties) >= 2
            and len(draft.parties) >= 2
        ):
            return False
        if wording.kind == PARTNERSHIP:
            return rank(wording) == rank(draft.fullest)
        if kind == wording.kind and all(s.kind == "title" for s in draft.sentences.values()):
            ours = content(wording)  # a headline shortens the name
            return not ours or not ours.isdisjoint(content(draft.fullest))
        if date is not None and draft.dates and not any(agree(date, d) for d in draft.dates):
            return False
        ours, theirs = content(wording), draft.about
        if not ours or not theirs:
            return kind == wording.kind and ((date is not None and bool(draft.dates)) or (not ours and wording.defined))
        shared = ours & theirs
        return ours <= theirs or theirs <= ours or len(shared) / len(ours | theirs) >= 0.5

    @staticmethod
    def _only_called(draft: _Draft, wording: Wording) -> bool:
        """True for the paper that a headline calls a pact or a deal, whatever its kind."""
        return (
            all(s.kind == "title" for s in draft.sentences.values())
            and not _HEADLINE_WORDS.isdisjoint(words(draft.fullest.name))
            and not draft.about.isdisjoint(content(wording))
        )

    # -- the finished record ------------------------------------------------------------------------

    def _finished(self, context: Context, name: str, draft: _Draft) -> Agreement:
        fullest = draft.fullest
        others = dict.fromkeys(w.name for w in draft.wordings if w.name != fullest.name)
        others.update(dict.fromkeys(w.acronym for w in draft.wordings if w.acronym))
        framework, many = self._framework(context, draft)
        parties = (
            ()
            if many or (fullest.kind == "treaty" and not self._between_two(draft))
            else draft.parties or self._parties.default(context)
        )
        return Agreement(
            id=name,
            name=fullest.name,
            kind=fullest.kind,
            alternatives=tuple(others),
            date=best(draft.dates),
            parties=parties,
            framework=framework,
            evidence=tuple(s.evidence for _, s in sorted(draft.sentences.items())),
        )

    @staticmethod
    def _between_two(draft: _Draft) -> bool:
        """False for a convention that no wording ties to two states: it is one of many."""
        return len(draft.parties) >= 2 and not all(
            "convention" in words(w.name) or "charter" in words(w.name) for w in draft.wordings
        )

    def _framework(self, context: Context, draft: _Draft) -> tuple[str | None, bool]:
        """The framework of the vocabulary that this is, and whether it is one of many states."""
        spelt = [" ".join(words(w.name)) + " " for w in draft.wordings]
        parties = set(draft.parties or self._parties.default(context))
        for concept, cues in self._frameworks:
            country = self._lex.country(concept)
            if country is not None and parties != {country, "VN"}:
                continue
            if any(cues.search(s) for s in spelt):
                return concept.iri, country is None
        return None, False
