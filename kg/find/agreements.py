"""Agreements: every named instrument or framework between states, one each however often it is named."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.agreements_contracts import awarded, with_company, with_giver
from kg.find.agreements_dates import DateGrammar
from kg.find.agreements_drafts import Draft, called, of_earlier_year, only_called
from kg.find.agreements_grants import gives
from kg.find.agreements_horizons import signed_on
from kg.find.agreements_many import between_two, of_many, own_protocol
from kg.find.agreements_names import NameGrammar
from kg.find.agreements_parties import PartyGrammar
from kg.find.agreements_phrases import DOUBTFUL
from kg.find.agreements_same import abbreviated, agree, best, content, of_other_sums, of_other_years, rank
from kg.find.agreements_sides import two_sided
from kg.find.agreements_wanted import Wanted, of_one_state
from kg.find.agreements_wording import PARTNERSHIP, Wording, original, told_new
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
_SIGNING = late(
    r"\b(?:signed|inked|concluded|exchanged|reached|struck|clinched|finali[sz]ed|entered into"
    r"|put (?:pen|their names) to) (?:an? |the |another )?(?:\S+ ){0,2}$"
)
_MADE = r"(?:signed|inked|concluded|initialled|sealed)"
_SIGNED_AFTER = late(
    rf"(?:\( \S+ \) )?(?:(?:{_MADE} )?between |{_MADE} (?:by|with) )"
    rf"|,? ?(?:which|that) (?:\S+ ){{1,9}}?{_MADE}\b"
    rf"|(?:was|were|is to be|will be|has been|had been) (?:\S+ ){{0,2}}?{_MADE} (?:\S+ ){{0,4}}?by "
)
"""What stands beside a paper that is signed."""

_MADE_THEN = late(rf",? ?(?:(?:which|that|with) (?:\S+ ){{1,7}}?)?(?:{_MADE}|dates? (?:from|back))\b")
"""How a paper goes on of which it is told when it was made."""

_ALSO_CALLED = late(r"[(,] (?:also|otherwise|better|formerly|commonly)? ?(?:known as|called|named|dubbed) (?:the )?$")
"""What stands between two names of one paper."""

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
            self._awarded(context, number, last, drafts, placed)
            last = None
            wordings = list(self._names.find(number, view))
            shared = self._dates.shared(context, view, wordings) if len(wordings) > 1 else {}
            for wording in wordings:
                date = signed_on(self._dates, context, view, wording, before, shared.get(wording.first))
                draft = self._place(context, view, wording, date, drafts, granted)
                before.append(wording.last)
                last = (wording, draft)
                if draft is not None:
                    placed.append((wording, draft))
        kept = [d for d in drafts if d.named]
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
        date, noun, first = told
        if noun is not None and noun not in _ANY_PAPER:
            draft = next((d for d in reversed(drafts[-_RECALLED:]) if called(d, noun)), None)
            if draft is None and not (near and wording is not None and noun in words(wording.name)):
                return
        elif not near:
            return
        if draft is not None and not first and any("age told" not in (d.inferred or "") for d in draft.dates):
            return
        if draft is None:
            if wording is None or not wording.bare or wording.kind == PARTNERSHIP:
                return
            draft = self._made(context, wording, drafts, placed)
            draft.parties = self._parties.shown(context, view, wording, granted)
        draft.dates[:] = [date]
        draft.sentences.setdefault(view.sentence.index, view.sentence)

    def _awarded(
        self,
        context: Context,
        number: int,
        last: tuple[Wording, Draft | None] | None,
        drafts: list[Draft],
        placed: list[tuple[Wording, Draft]],
    ) -> None:
        """The parties of a contract that only the next sentence tells, which makes one of "another contract", too."""
        wording, draft = last if last is not None else (None, None)
        if wording is None or wording.kind != "contract" or wording.view != number - 1:
            return
        view = context.views[number]
        if (told := awarded(context, view)) is None:
            return
        draft = draft or self._made(context, wording, drafts, placed)
        draft.signed = True
        known = [d.parties for d in (draft, *reversed(drafts)) if d.kind == "contract" and d.parties]
        givers = (parties[0] for parties in (*known, self._parties.contract(context, view)) if parties)
        giver = told[0] or next(givers, None)
        draft.parties = (giver, told[1]) if giver is not None else (told[1],)
        draft.sentences.setdefault(view.sentence.index, view.sentence)

    @staticmethod
    def _made(context: Context, wording: Wording, drafts: list[Draft], placed: list[tuple[Wording, Draft]]) -> Draft:
        """A paper that only a later sentence makes one of the words that speak of it."""
        draft = Draft()
        draft.take(wording)
        first = context.views[wording.view].sentence
        draft.sentences[first.index] = first
        drafts.append(draft)
        placed.append((wording, draft))
        return draft

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
        if wording.kind == "contract":
            known = (d.parties for d in reversed(drafts) if d.kind == "contract")
            parties = with_giver(context, view, parties or self._parties.contract(context, view), known)
        draft = (
            self._recalled(view, wording, drafts, date)
            if wording.bare and wording.kind != PARTNERSHIP and wording.dated is None and not told_new(view, wording)
            else None
        )
        if draft is not None:
            if date is not None and original(view, wording):
                draft.dates.clear()
            date = None if draft.dates else date
        else:
            signed = wording.bare and date is None and self._signed(context, view, wording)
            if wording.bare and wording.kind != PARTNERSHIP and date is None and not signed:
                return None
            if not self._wanted.names_one(context, view, wording, date, parties, signed, granted):
                return None
            recent = drafts[-_RECALLED:]
            old = [] if signed and told_new(view, wording) else recent[::-1]
            old = [d for d in old if not told_new(view, wording) or d.kind == wording.kind or d.beside(view.sentence)]
            old = [d for d in old if not of_earlier_year(context.anchor, d, date)]
            draft = next((d for d in old if self._same(d, wording, date, parties)), None)
            other = recent[-1].wordings[-1] if recent and _ALSO_CALLED.search(view.text[:at]) else None
            if other is not None and other.view == wording.view:
                draft = recent[-1]
            if draft is None:
                draft = Draft(signed=signed)
                drafts.append(draft)
        draft.take(wording)
        draft.dates.extend([date] if date is not None else [])
        if len(parties) > len(draft.parties) or (draft.kind == "contract" and with_company(parties, draft.parties)):
            draft.parties = parties
        draft.called = draft.called or self._parties.named_after(view, wording)
        if granted and not draft.called:
            draft.near = draft.near or self._parties.near(context, view, wording)
        draft.sentences.setdefault(view.sentence.index, view.sentence)
        return draft

    def _signed(self, context: Context, view: View, wording: Wording) -> bool:
        """True for "a memorandum of understanding" that two named parties sign, though nothing tells what it is on."""
        if wording.kind == "cooperation-plan":
            return self._wanted.agreed_plan(view, wording) and len(self._parties.told(context, view, wording)) > 1
        if wording.kind == "contract":
            tied = self._parties.tied(context, view, wording)
            return (len(tied) > 1 or any(len(p) > 2 for p in tied)) and self._parties.awarded(view)
        if wording.kind not in _PAPERS or view.sentence.kind != "body" or wording.head[1] - wording.head[0] < 3:
            return False
        lead, after = view.text[: view.offset(wording.first)], view.text[view.offset(wording.last) :]
        signed = _SIGNING.search(lead[-40:]) is not None or _SIGNED_AFTER.match(after) is not None
        return signed and len(self._parties.tied(context, view, wording)) > 1

    @staticmethod
    def _recalled(view: View, wording: Wording, drafts: Sequence[Draft], date: PartialDate | None) -> Draft | None:
        """The paper that "the memorandum" means; not "the one signed in 2011", where another was on Monday."""
        draft = next(
            (
                d
                for d in reversed(drafts[-_RECALLED:])
                if (wording.defined or original(view, wording))
                and (d.kind == wording.kind or any({d.kind, wording.kind} <= allied for allied in _ALLIED))
            ),
            None,
        )
        if draft is None or date is None or wording.kind not in _PAPERS or not draft.dates:
            return draft
        own = not original(view, wording) and _MADE_THEN.match(view.text[view.offset(wording.last) :]) is not None
        return None if own and not any(agree(date, d) for d in draft.dates) else draft

    def _same(self, draft: Draft, wording: Wording, date: PartialDate | None, parties: tuple[str, ...]) -> bool:
        kind = draft.kind
        if kind != wording.kind and not any({kind, wording.kind} <= allied for allied in _ALLIED):
            return only_called(draft, wording)
        if abbreviated(draft.fullest.name, wording.name) or abbreviated(wording.name, draft.fullest.name):
            return True
        if min(len(parties), len(draft.parties)) > 1 and set(parties) != set(draft.parties):
            return False
        if wording.kind == PARTNERSHIP:
            return rank(wording) == rank(draft.fullest) or (draft.headline and rank(draft.fullest) < rank(wording))
        if draft.headline:
            ours = content(wording)  # a headline shortens the name
            return not ours or not ours.isdisjoint(content(draft.fullest)) or only_called(draft, wording)
        if of_other_years(draft.fullest, wording) or of_other_sums(draft.fullest, wording):
            return False
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
            or of_many(draft, self._lex.numbers)
            or (fullest.kind == "treaty" and not between_two(draft) and not own_protocol(fullest))
            else draft.parties or (draft.near or self._parties.default(context) if granted and not draft.called else ())
        )
        return Agreement(
            id=name,
            name=fullest.name,
            kind="grant-agreement" if fullest.kind == "agreement" and gives(context, draft.wordings) else fullest.kind,
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

    def _framework(self, context: Context, draft: Draft) -> tuple[str | None, bool]:
        """The framework of the vocabulary that this is, and whether it is one of many states."""
        spelt = [" ".join(words(w.name)) + " " for w in draft.wordings]
        parties = set(draft.parties or self._parties.default(context))
        for concept, cues in self._frameworks:
            country = self._lex.country(concept)
            if country is not None and parties != {country, "VN"}:
                continue
            near = {word for word in concept.values("word") if context.home == "VN"}
            if near and near.isdisjoint(w for s in draft.sentences.values() for w in words(s.text)):
                continue  # "the Paris Agreement", which may be another one
            if any(cues.search(s) for s in spelt):
                return concept.iri, country is None
        return None, False
