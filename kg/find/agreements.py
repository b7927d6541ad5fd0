"""Agreements: every named instrument or framework between states, one each however often it is named."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.agreements_dates import DateGrammar
from kg.find.agreements_drafts import Draft, called, only_called
from kg.find.agreements_names import NameGrammar
from kg.find.agreements_parties import PartyGrammar
from kg.find.agreements_phrases import DOUBTFUL
from kg.find.agreements_same import agree, best, content, rank
from kg.find.agreements_sides import two_sided
from kg.find.agreements_wanted import Wanted, of_one_state
from kg.find.agreements_wording import PARTNERSHIP, Wording
from kg.find.context import Context, Mention
from kg.find.cues import pattern
from kg.find.lexicon import Lexicon
from kg.find.view import View
from kg.model import Agreement, PartialDate
from kg.text import late, words

_LEAD = 200
"""How many characters before a name tell whether it is in doubt: ten long words."""

_RECALLED = 40
"""How many agreements back a wording is looked for; no article that people write names more."""

_PAPERS = frozenset({"memorandum-of-understanding", "letter-of-intent"})
_SIGNING = late(r"\b(?:signed|inked|concluded|exchanged) (?:an? |the |another )?(?:\S+ ){0,2}$")
_MADE = r"(?:signed|inked|concluded|initialled|sealed)"
_SIGNED_AFTER = late(
    rf"(?:\( \S+ \) )?(?:(?:{_MADE} )?between |{_MADE} (?:by|with) )"
    rf"|,? ?(?:which|that) (?:\S+ ){{1,9}}?{_MADE}\b"
    rf"|(?:was|were|is to be|will be|has been|had been) (?:\S+ ){{0,2}}?{_MADE} (?:\S+ ){{0,4}}?by "
)
"""What stands beside a paper that is signed."""

_TIES = (("friendship",), ("amity",), ("alliance",), ("good",), ("mutual",), ("peace",))
"""What a treaty of two states is of."""

_ALSO_CALLED = late(r"[(,] (?:also|otherwise|better|formerly|commonly)? ?(?:known as|called|named|dubbed) (?:the )?$")
"""What stands between two names of one paper."""

_MANY = late(
    r"\b(?:all|the|of) (?P<n>\w+) (?:\S+ ){0,2}?"
    r"(?:ministers|leaders|members|countries|nations|states|parties|governments)\b"
)
_ANY_PAPER = frozenset("paper document text instrument papers documents texts two tie link relationship".split())
"""Nouns by which the paper named last may be meant, whatever it is."""

_ALLIED = (
    {"agreement", "treaty", "grant-agreement"},
    {"memorandum-of-understanding", "letter-of-intent"},
    {"agreement", "contract"},
)


class AgreementGrammar:
    """Finds the agreements of an article and the units that name them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._names = NameGrammar(lexicon)
        self._dates = DateGrammar(lexicon)
        self._parties = PartyGrammar(lexicon)
        self._lex = lexicon
        self._wanted = Wanted(lexicon.vocabulary.words("agreement-domestic"), self._parties)
        self._frameworks = [
            (c, late(r"(?<!\S)(?:" + "|".join(pattern(q, lexicon.inflection) for q in c.values("cue")) + ")"))
            for c in lexicon.vocabulary.scheme("framework").values()
            if c.values("cue")
        ]

    def find(self, context: Context) -> tuple[tuple[Agreement, ...], tuple[Mention, ...]]:
        """The agreements in order of their first naming, and every place that names one."""
        granted = two_sided(context)
        drafts: list[Draft] = []
        placed: list[tuple[Wording, Draft]] = []
        last: tuple[Wording, Draft | None] | None = None
        for number, view in enumerate(context.views):
            before: list[int] = []
            self._goes_on(context, number, last, drafts, placed, granted)
            last = None
            wordings = list(self._names.find(number, view))
            shared = self._dates.shared(context, view, wordings) if len(wordings) > 1 else {}
            for wording in wordings:
                date = shared.get(wording.first) or self._dates.find(context, view, wording, before)
                draft = self._place(context, view, wording, date, drafts, granted)
                before.append(wording.last)
                last = (wording, draft)
                if draft is not None:
                    placed.append((wording, draft))
        kept = [
            d for d in drafts if d.signed or any(not w.bare or w.kind == PARTNERSHIP for w in d.wordings) or d.dates
        ]
        ids = {id(d): f"agreement-{k}" for k, d in enumerate(kept, 1)}
        found_all = (self._finished(context, ids[id(d)], d, granted) for d in kept)
        made = tuple(a for a in found_all if not of_one_state(context, a))
        found = {a.id for a in made}
        return made, tuple(Mention(w.view, w.first, w.last, i) for w, d in placed if (i := ids.get(id(d))) in found)

    def _goes_on(
        self,
        context: Context,
        number: int,
        last: tuple[Wording, Draft | None] | None,
        drafts: list[Draft],
        placed: list[tuple[Wording, Draft]],
        granted: bool,
    ) -> None:
        """The date that a later sentence gives; told next, it makes an agreement of "a protocol" that had no name."""
        view = context.views[number]
        wording, draft = last if last is not None else (None, None)
        near = wording is not None and wording.view == number - 1
        told = self._dates.later(context, view, near) if near or drafts else None
        if told is None:
            return
        date, noun = told
        if noun is not None and noun not in _ANY_PAPER:
            draft = next((d for d in reversed(drafts[-_RECALLED:]) if called(d, noun)), None)
            if draft is None and not (near and wording is not None and noun in words(wording.name)):
                return
        elif not near:
            return
        if draft is not None and any(d.inferred is None or "age told" not in d.inferred for d in draft.dates):
            return
        if draft is None:
            if wording is None or not wording.bare or wording.kind == PARTNERSHIP:
                return
            draft = Draft(parties=self._parties.shown(context, view, wording, granted))
            draft.take(wording)
            first = context.views[wording.view].sentence
            draft.sentences[first.index] = first
            drafts.append(draft)
            placed.append((wording, draft))
        draft.dates[:] = [date]
        draft.sentences.setdefault(view.sentence.index, view.sentence)

    # -- one wording ------------------------------------------------------------------------------

    def _place(
        self,
        context: Context,
        view: View,
        wording: Wording,
        date: PartialDate | None,
        drafts: list[Draft],
        granted: bool,
    ) -> Draft | None:
        """The agreement a wording belongs to: one named before, or a new one; None where it names none."""
        at = view.offset(wording.first)
        if DOUBTFUL.search(view.text[max(0, at - _LEAD) : at]):
            return None
        parties = self._parties.shown(context, view, wording, granted)
        if wording.kind == "contract" and not parties:
            parties = self._parties.contract(context, view)
        draft = (
            self._recalled(wording, drafts)
            if wording.bare and wording.kind != PARTNERSHIP and wording.dated is None
            else None
        )
        if draft is not None:
            date = None if draft.dates else date
        else:
            signed = wording.bare and date is None and self._signed(context, view, wording)
            if wording.bare and wording.kind != PARTNERSHIP and date is None and not signed:
                return None
            if not self._wanted.names_one(context, view, wording, date, parties, signed, granted):
                return None
            recent = drafts[-_RECALLED:]
            draft = next((d for d in reversed(recent) if self._same(d, wording, date, parties)), None)
            other = recent[-1].wordings[-1] if recent and _ALSO_CALLED.search(view.text[:at]) else None
            if other is not None and other.view == wording.view:
                draft = recent[-1]
            if draft is None:
                draft = Draft(signed=signed)
                drafts.append(draft)
        draft.take(wording)
        draft.dates.extend([date] if date is not None else [])
        if len(parties) > len(draft.parties):
            draft.parties = parties
        draft.called = draft.called or self._parties.named_after(view, wording)
        if granted and not draft.called:
            draft.near = draft.near or self._parties.near(context, view, wording)
        draft.sentences.setdefault(view.sentence.index, view.sentence)
        return draft

    def _signed(self, context: Context, view: View, wording: Wording) -> bool:
        """True for "a memorandum of understanding" that two named parties sign, though nothing tells what it is on."""
        if wording.kind not in _PAPERS or view.sentence.kind != "body" or wording.head[1] - wording.head[0] < 3:
            return False
        near = view.text[max(0, view.offset(wording.first) - 40) : view.offset(wording.first)]
        after = view.text[view.offset(wording.last) :]
        signed = _SIGNING.search(near) is not None or _SIGNED_AFTER.match(after) is not None
        return signed and len(self._parties.tied(context, view, wording)) > 1

    @staticmethod
    def _recalled(wording: Wording, drafts: Sequence[Draft]) -> Draft | None:
        return next(
            (
                d
                for d in reversed(drafts[-_RECALLED:])
                if wording.defined
                and (d.kind == wording.kind or any({d.kind, wording.kind} <= allied for allied in _ALLIED))
            ),
            None,
        )

    def _same(self, draft: Draft, wording: Wording, date: PartialDate | None, parties: tuple[str, ...]) -> bool:
        kind = draft.kind
        if kind != wording.kind and not any({kind, wording.kind} <= allied for allied in _ALLIED):
            return only_called(draft, wording)
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

    # -- the finished record ------------------------------------------------------------------------

    def _finished(self, context: Context, name: str, draft: Draft, granted: bool) -> Agreement:
        fullest = draft.fullest
        others = dict.fromkeys(w.name for w in draft.wordings if w.name != fullest.name)
        others.update(dict.fromkeys(w.acronym for w in draft.wordings if w.acronym))
        framework, many = self._framework(context, draft)
        parties = (
            ()
            if many
            or self._of_many(draft)
            or (fullest.kind == "treaty" and not self._between_two(draft) and not self._own_protocol(fullest))
            else draft.parties or (draft.near or self._parties.default(context) if granted and not draft.called else ())
        )
        return Agreement(
            id=name,
            name=fullest.name,
            kind=fullest.kind,
            alternatives=tuple(others),
            date=best(draft.dates) or self._released(context, draft),
            parties=parties,
            framework=framework,
            evidence=tuple(s.evidence for _, s in sorted(draft.sentences.items())),
        )

    @staticmethod
    def _released(context: Context, draft: Draft) -> PartialDate | None:
        """The day of a release that is the statement itself: it opens the headline ("Joint Statement on the …")."""
        first = draft.wordings[0]
        sentence = context.views[first.view].sentence
        opens = sentence.kind == "title" and first.first == 0 and draft.kind == "joint-statement" and first.capital
        return context.article.published if opens else None

    def _of_many(self, draft: Draft) -> bool:
        """True for what more than two adopt ("the eighteen ministers"), and for a declaration named after a place."""
        if draft.kind != "joint-statement":
            return False
        for _, sentence in sorted(draft.sentences.items()):
            found = _MANY.search(" ".join(t.norm for t in sentence.tokens))
            if found is not None and self._lex.numbers.get(found.group("n"), 0) > 2:
                return True
        spelt = words(draft.fullest.name)
        return len(draft.parties) < 2 and draft.fullest.capital and "declaration" in spelt and "joint" not in spelt

    @staticmethod
    def _own_protocol(wording: Wording) -> bool:
        """True for "a protocol on access" and a treaty of friendship: of the two sides, not named after a place."""
        spelt = words(wording.name)
        return spelt[:1] == ("protocol",) or (
            spelt[:2] == ("treaty", "of") and spelt[2:3] in _TIES and "asia" not in spelt
        )

    @staticmethod
    def _between_two(draft: Draft) -> bool:
        """False for a convention that no wording ties to two states: it is one of many."""
        return len(draft.parties) >= 2 and not all(
            "convention" in words(w.name) or "charter" in words(w.name) for w in draft.wordings
        )

    def _framework(self, context: Context, draft: Draft) -> tuple[str | None, bool]:
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
