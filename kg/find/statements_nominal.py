"""Statements made by a noun: "was his answer", "came the reply", "the general's plea that", "had one wish: ..."."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from kg.find.context import Context
from kg.find.cues import either
from kg.find.lexicon import Lexicon
from kg.find.statements_actors import actor_of, other_official, subject_of
from kg.find.statements_given import GivenGrammar
from kg.find.statements_heads import Head
from kg.find.statements_invitations import INVITING
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import SpeechWords, word
from kg.find.view import View
from kg.find.worded import Worded, first_of
from kg.model import Actor
from kg.text import Found

_BE = r"(?:was|were|is|are)"
_P = r"(?P<p><P\d+>)"
_PS = r"(?:the )?(?P<p><[PS]\d+>)"
_DEAR = (
    r"(?:self evident|clear|obvious|plain|vital|important|precious|sacred|beyond doubt|"
    r"a matter of (?:course|honour|honor)|close to the heart|dear|"
    r"of (?:great |special |much )?(?:concern|importance|interest))"
)
_MOVES = (
    r"(?:worries|worried|pleases|pleased|concerns|concerned|troubles|troubled|moved|moves|impressed|impresses|struck|"
    r"strikes|irks|irked|bothers|bothered|saddens|saddened|(?:matters|mattered) to|(?:counts|counted) for)"
)
_WITH = (
    r"(?:replied|answered|responded|countered|reacted|met|coupled|combined|closed|ended|began|opened|concluded|left|came|"
    r"came back|followed|tempered|returned|parted|took leave)(?: [^\s;.]+){0,14}? with"
)
_REPLIES = frozenset("answer reply response rejoinder retort".split())
_QUESTIONS = ("what", "all", "how")
_BEING = ("was", "were", "is", "are")
_CAME = ("came", "comes", "ran", "rang", "went")
_DEAR_WORDS = (
    "evident clear obvious plain vital important precious sacred doubt matter heart dear concern importance interest"
).split()
_MET = (
    "replied answered responded countered reacted met coupled combined closed ended began opened concluded left came "
    "followed tempered returned parted took"
).split()
_OPENED = 3
"""How many units of what is said must stand before a noun that closes it."""


class NominalGrammar:
    """Finds such nouns with their speakers."""

    def __init__(self, words: SpeechWords, lexicon: Lexicon) -> None:
        self._acts = {w: act for act, nouns in words.speech_nouns.items() for w in nouns}
        self._acts |= dict.fromkeys(words.given_nouns["affirm"], "affirm")
        self._verbs = _verbs(lexicon)
        self._given = GivenGrammar(words)
        self._signs = frozenset(self._acts) | frozenset(
            "what all invitation inviting priority priorities aim goal agenda mind thoughts evident clear obvious "
            "plain vital important precious sacred beyond matter close dear near heart".split()
        )

    @cached_property
    def _noun(self) -> str:
        return rf"(?P<n>{either(self._acts)})(?= )"

    @cached_property
    def _verb(self) -> str:
        return rf"(?P<n>{either(self._verbs)})(?= )"

    @cached_property
    def _closing(self) -> tuple[Worded, ...]:
        """Nouns behind what is said."""
        n, acts = self._noun, self._acts
        came = r"(?:came|comes|ran|rang|went) (?:the|his|her|an?)"
        return (
            _worded(
                rf"(?:{_BE}|came|ran|went|read|rang) (?:\S+ ){{0,4}}?{_P} 's (?:\S+ ){{0,2}}?{n}",
                (*_BEING, "came", "ran", "went", "read", "rang"),
                ("'s",),
                acts,
            ),
            _worded(
                rf"{_BE} the (?:\S+ ){{0,3}}?{n} (?:(?:that|which|with which|in which) )?{_P} (?!'s )",
                _BEING,
                ("the",),
                acts,
            ),
            _worded(rf"{came} (?:\S+ ){{0,2}}?{n}(?: [^\s<;]\S*){{0,8}}? {_P}(?= )", _CAME, acts),
            _worded(rf"{came} (?:\S+ ){{0,2}}?{n}", _CAME, acts, symbol=""),
            _worded(
                r"(?:with|in) (?:these|those|this|such|that) (?:words?|terms|remarks?|sentence) "
                rf"(?:that )?(?:the )?{_P}",
                ("word", "words", "terms", "remark", "remarks", "sentence"),
            ),
            _worded(rf"{_DEAR} (?:to|for) (?:the )?{_P}(?= )(?! 's)", _DEAR_WORDS, ("to", "for")),
            _worded(rf"(?:close|dear|near) to {_P} 's heart", ("heart",)),
            _worded(rf"{_BE} (?:what|all|how) {_P} (?:\S+ ){{0,3}}?{self._verb}", _QUESTIONS, _BEING, self._verbs),
        )

    @cached_property
    def _opening(self) -> tuple[Worded, ...]:
        """Nouns before what is said."""
        n, acts = self._noun, self._acts
        strong = [w for w, act in acts.items() if act != "affirm"]
        s = rf"(?P<n>{either(strong)})(?= )"
        what, all_, owner, source = ("what",), ("what", "all"), ("'s",), ("from",)
        return (
            _worded(rf"{_P} 's (?:\S+ ){{0,3}}?{s} (?:that|to|for|not) ", owner, strong),
            _worded(
                rf"(?:what|all) {_P} (?:\S+ ){{0,3}}?{self._verb} (?:\S+ ){{0,4}}?{_BE} ", all_, _BEING, self._verbs
            ),
            _worded(rf"what (?:most |really |\S+ly )?{_MOVES} (?:the )?{_P} (?:\S+ ){{0,4}}?{_BE} ", what, _BEING),
            _worded(rf"{n}(?: \S+){{0,2}}? from (?:the )?{_P} {_BE} that ", source, ("that",), acts),
            _worded(rf"{s} of (?:the )?{_P} {_BE} (?:that|for|to) ", ("of",), _BEING, strong),
            _worded(
                rf"{_P} 's (?:\S+ ){{0,2}}?(?:{n}|priority|priorities|aim|goal)"
                r"(?= (?:that|is|are|was|were|over|about) )",
                owner,
                (*acts, "priority", "priorities", "aim", "goal"),
            ),
            _worded(
                rf"(?:high|top|first|foremost|uppermost) (?:on|in) {_P} 's "
                r"(?:\S+ )?(?:agenda|mind|priorities|thoughts)",
                owner,
                ("agenda", "mind", "priorities", "thoughts"),
            ),
            _worded(rf"{_WITH} (?:\S+ ){{1,3}}?{s} (?:of|to|for|that) ", ("with",), _MET, strong, symbol=""),
            _worded(rf"{_WITH} (?:\S+ ){{1,3}}?invitation(?= to )", ("with",), _MET, ("invitation",), symbol=""),
            _worded(rf"{_WITH} (?:\S+ ){{1,3}}?{n} that ", ("with",), _MET, acts, symbol=""),
            _worded(
                rf"from {_PS} (?:\S+ ){{0,2}}?(?:came|comes|went) (?:\S+ ){{0,4}}?{n}", source, _CAME, acts, symbol="<"
            ),
            _worded(
                rf"{s}(?: [^\s;.]+){{0,14}}? (?:came|comes|went out|was heard|rang out) from {_P}(?= )",
                source,
                (*_CAME, "heard"),
                strong,
            ),
            _worded(rf"there (?:{_BE}|came) (?:\S+ ){{0,4}}?{s} (?:\S+ ){{0,3}}?from {_P}", ("there",), source, strong),
            *INVITING,
        )

    @cached_property
    def _owned(self) -> tuple[Worded, ...]:
        """Thanks of the one spoken of before: "the district had his praise", "praise went also to the sappers"."""
        thanks = [w for w, act in self._acts.items() if act == "thank"]
        s = rf"(?P<n>{either(thanks)})(?= )"
        won = ("had", "has", "have", "got", "won", "earned", "received", "drew", "met")
        went = r"(?:went|goes|go|was due|were due|is due|are due)(?: \S+ly| also| too| above all| in particular)?"
        return (
            _worded(rf"(?:{'|'.join(won)})(?: with)? (?:his|her) (?:\S+ ){{0,2}}?{s}", won, thanks, symbol=""),
            _worded(rf"{s}(?: \S+){{0,2}}? {went} (?:to|out to) ", ("went", "goes", "go", "due"), thanks, symbol=""),
        )

    @cached_property
    def _listing(self) -> tuple[Worded, ...]:
        """Nouns that a colon follows."""
        held = ("with", "had", "has", "have", "brought", "made", "put", "of")
        spelt = rf"(?:{'|'.join(held)}) (?:\S+ ){{0,3}}?{self._noun}(?: [^\s;.:]+){{0,9}} :"
        return (_worded(spelt, (":",), held, self._acts, symbol=""),)

    def find(self, context: Context, number: int, last: Actor | None) -> list[Spoken]:
        """The heads of a sentence made by nouns, without overlap; `last` is who spoke before, whom a reply answers."""
        view = context.views[number]
        used: set[int] = set()
        found: list[Spoken] = []
        nouns = self._all(context, number, view, last) if not view.words.isdisjoint(self._signs) else ()
        for spoken in (*self._given.find(context, number), *nouns):
            if spoken.speaker is not None and used.isdisjoint(range(spoken.head.first, spoken.head.last)):
                found.append(spoken)
                used.update(range(spoken.head.first, spoken.head.last))
        return found

    def _all(self, context: Context, number: int, view: View, last: Actor | None) -> Iterator[Spoken]:
        for match in first_of(self._closing, view):
            first = view.unit_at(match.start())
            if first >= _OPENED:
                spoken = self._made(context, number, view, match, True)
                replied = match.groupdict().get("p") is None and match.groupdict().get("n") in _REPLIES
                if replied and last is not None and spoken.speaker == last:
                    spoken.speaker = other_official(context, view, last) or spoken.speaker
                yield spoken
        for match in first_of(self._opening, view):
            yield self._made(context, number, view, match, False)
        for match in first_of(self._listing, view):
            yield self._made(context, number, view, match, False)
        for match in first_of(self._owned, view) if last is not None else ():
            spoken = self._made(context, number, view, match, False)
            his = next(view.of_kind("P"), None) is None
            spoken.speaker = last if his else spoken.speaker
            yield spoken

    def _made(self, context: Context, number: int, view: View, match: Found, tail: bool) -> Spoken:
        groups = match.groupdict()
        person = groups.get("p")
        noun = groups.get("n") or ("invitation" if "invit" in match[0] else "words")
        first, last = view.unit_at(match.start()), view.unit_at(max(match.start(), match.end() - 2)) + 1
        act = self._acts.get(noun) or self._verbs.get(noun) or "invite"
        near = _writer if match[0].endswith("inviting") else _near
        speaker = actor_of(context, view, int(person[2:-1])) if person else near(context, number, view, first)
        return Spoken(Head(first, last, act, "noun", word(view, first)), speaker, first, tail, True)


def _near(context: Context, number: int, view: View, first: int) -> Actor | None:
    """The official named nearest before unit `first`, else the subject of the sentence."""
    for i in range(first - 1, max(-1, first - 10), -1) if word(view, first - 1) != "and" else ():
        if view.units[i].kind == "P":
            return actor_of(context, view, i)
    return subject_of(context, number)


def _writer(context: Context, number: int, view: View, first: int) -> Actor | None:
    """Who gives the letter at unit `first`: "<P>, who gave her a letter inviting ...", else the sentence's subject."""
    relative = (i for i in range(first - 1, 1, -1) if word(view, i) == "who")
    k = next(relative, 0)
    k = k - 2 if word(view, k - 1) == "," else k - 1
    return actor_of(context, view, k) if k >= 0 and view.units[k].kind == "P" else subject_of(context, number)


def _worded(expression: str, *needed: Iterable[str], symbol: str = "<P") -> Worded:
    """An expression that begins with a word, nearly all of them tell of an official."""
    return Worded(r"(?<!\S)" + expression, *needed, symbol=symbol)


def _verbs(lexicon: Lexicon) -> dict[str, str]:
    """Every form of the verbs of one word that name an act, with the act."""
    found: dict[str, str] = {"ask": "appeal", "asked": "appeal", "say": "affirm", "said": "affirm", "tell": "affirm"}
    for act, concept in lexicon.vocabulary.scheme("speech-act").items():
        if act in {"appeal", "pledge", "thank", "affirm"}:
            for verb in concept.values("verb"):
                if " " not in verb:
                    found.update({f: act for f in lexicon.inflection.forms(verb) if not f.endswith("ing")})
    return found
