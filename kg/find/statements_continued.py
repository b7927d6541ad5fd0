"""Sentences without a verb of speaking that carry on what an official said in the sentence before.

Agencies go on in indirect speech: "He proposed that both sides keep up exchanges. At the same time, they
should ...". Only sentences that show it are taken: by "should", by a promise of the speaker's own side,
or by an opening such as "This includes".
"""

from __future__ import annotations

from kg.find.context import Context
from kg.find.statements_actors import actor_of, country_of, joint, side, subject_of
from kg.find.statements_acts import ActGrammar
from kg.find.statements_heads import Head
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import SpeechWords, kind, word
from kg.find.view import View
from kg.model import Actor
from kg.text import late

_OWN = frozenset("it they we i".split())
_MARKS = frozenset('“"')
_NOUNS = {
    "affirm": "statements? remarks? comments? words? terms view message verdict assessment sentence thought".split(),
    "appeal": "suggestion proposal request appeal call plea demand wish".split(),
    "pledge": "promise pledge assurance commitment undertaking vow".split(),
    "thank": "thanks tribute praise compliment".split(),
}
_VERBS = {
    "affirm": (
        "said spoke spake argued put saw told stated wrote observed declared summed judged described explained assured"
    ).split(),
    "appeal": "asked begged urged pleaded demanded suggested proposed".split(),
    "pledge": "promised pledged vowed".split(),
    "thank": "thanked".split(),
}
_NOUN = "(?:" + "|".join(n for nouns in _NOUNS.values() for n in nouns) + ")"
_VERB = "(?:" + "|".join(v for verbs in _VERBS.values() for v in verbs) + ")"
_THESE = rf"(?:the|this|that|these|his|her) {_NOUN}"
_P = r"(?P<p><P\d+>)"
_BODY = r"(?:\( )?(?P<p><[PSO]\d+>)"
_AND = r"(?: \))?(?: \( <O\d+> \))?(?: and (?:the )?(?P<q><[PSO]\d+>))?"
_NEWS = "(?:announcement|disclosure|figures?|findings?|information|news|plan|result|results|data|facts?)"
_KNOWN = (
    "(?:affirmed|announced|confirmed|declared|disclosed|made known|made public|released|reported|revealed|stated|"
    "stressed)"
)
"""What else a sentence may call what was said before, and how it tells that a body made it known."""
_SIGNS = frozenset("this that these it so thus such the his her".split())
_ATTRIBUTED = late(
    rf"{_THESE} (?:was|were) (?:made|given|delivered|voiced|put forward) by (?:the )?{_P}"
    rf"|(?:the|this|that|it|these|such)(?: {_NEWS})? (?:was|were|has been|have been) {_KNOWN} (?:\S+ly )?by "
    rf"(?:the )?(?:[^\s,;.<][^\s,;.]* ){{0,6}}?{_BODY}{_AND}(?! that )"
    rf"|(?:the )?{_BODY}{_AND} (?:have |has )?(?:made|gave|given|voiced|put forward|announced|released|reported) "
    rf"(?:the|this|that|these) (?:{_NOUN}|{_NEWS}) "
    rf"|{_P} (?:made|gave|voiced|put forward) {_THESE} (?!for |to |of |that |on |over |about |in )"
    rf"|(?:so|thus|such|this|that) (?:(?:is|was|ran) )?the {_NOUN} (?:of|from) (?:the )?{_P}"
    rf"(?: and (?:his |her )?(?:\S+ counterpart , )?(?P<q><P\d+>))?"
    rf"|(?:with|in|it was (?:with|in)) (?:this|these|those|such|that) {_NOUN} (?:that )?(?:the )?{_P} "
    rf"|(?:so|thus) {_VERB} (?:the )?{_P}(?= |$)"
    rf"|(?:so|thus|this|that) (?:the )?{_P} {_VERB} "
    rf"|(?:these|those|such) were the words of (?:the )?{_P}|(?:the|these|those) words (?:are|were) {_P} 's"
    rf"|(?:that|this|such) (?:was|is) (?:what|how|the {_NOUN}(?: that| which)?) (?:the )?{_P} (?:{_VERB}|gave|had for) "
    rf"|{_P} (?:said|told \S+|stated|promised|suggested|proposed) (?:so|as much"
    r"|this(?= (?:(?:in|at|on|during|when|while|to|as) |<D\d+>))"
    r"|that(?= (?:(?:in|at|on|during|when|while|to|as) |<D\d+>)(?:[^\s,.]+ ){0,6}\.? ?$))"
)
"""How a sentence begins that tells whose words those of the one before are."""
_STROKES = frozenset({"–", "—", "-"})
_REACHED = late(
    r"(?:(?:the|this|that|these|such|an) )?(?:agreements?|consensus|understanding|unanimity) (?:was|were|has been) "
    r"(?:reached|struck|arrived at|achieved) (?:by|in(?! <D)|at|during|between|when|after(?! <D)|as|while) "
    r"|(?:this|that|it|so much) (?:was|has been) (?:agreed|decided|settled) (?:up)?(?:on )?"
    r"(?:by|in(?! <D)|at|during|between|when|after(?! <D)) "
)
"""A sentence that tells of what the one before says that the sides agreed on it."""
_INDIRECT = frozenset("would should must ought could might had".split())
"""Words of which indirect speech has one after an introducing sentence in the past tense."""
_OTHERS_WORDS = frozenset("will ? said says told reported reports wrote added according".split())
"""What shows that a sentence is none of indirect speech, or reports somebody else's: "The newspaper said that ..."."""
_TO_BE = late(r"(?:[^\s,;.<]\S* ){1,6}?(?:is|are) (?:also |likewise |further )?to (?:be )?[a-z]")
"""What is to happen: "Two more provinces are to be added"."""
_TOGETHER = late(
    r"(?:(?:in addition|besides|accordingly|in the coming time|at the same time|furthermore|moreover|in particular|"
    r"specifically|meanwhile) (?:, )?)?"
    r"(?:<B\d+>|they|the (?:two )?(?:sides|countries|ministries)) (?:\S+ly |also |both )*(?:will|would|shall) "
)
"""What those will do together who have just agreed: "They will also coordinate in clearing mines"."""
_LONG_QUOTE = 5
"""How many sentences at most a quotation has whose speaker is named at its end."""
_PICTURES = 4
"""How far on the sentence may stand that tells whose words these are, with captions between."""
_SHORT = 18
"""How many units the introducing sentence may have: "Tansley shook his head."."""
_ASKED = 6
"""How many units a question has at least in which somebody asks for something."""
_PRESENTED = 9
"""Within how many units the colon stands behind the one whose words follow."""
_OPENING = 6
"""Within how many units the subject of a promise must stand."""


class ContinuationGrammar:
    """Makes the unspoken head of such a sentence."""

    def __init__(self, words: SpeechWords, acts: ActGrammar) -> None:
        self._words = words
        self._acts = acts
        self._opening = words.phrases("continuing-phrase")

    def find(self, context: Context, number: int, before: Spoken, plain: bool = False) -> list[Spoken]:
        """One head at the sentence's start, spoken by the one who spoke before; none where it is plain report.

        `plain` says that the sentence has no verb of speaking at all.
        """
        view = context.views[number]
        if "?" in view.words and len(view.units) < _ASKED:
            return []  # "Would it?"
        act: str | None = None
        speaker = _presenting(context, view) or before.speaker
        if self._opening.match(view.text + " "):
            act = before.head.act if before.head.act != "invite" else None
        elif plain and (asking := self._asking(context, view)) is not None:
            act, speaker = "appeal", asking
        elif _duty(view, self._words.duty) or (plain and self._acts.asks(view, view.text + " ") is not None):
            act = "appeal"
        elif view.words & self._words.future and self._own(context, number, before):
            act = "pledge"
        elif plain and (answering := _answer(context, view)) is not None:
            act, speaker = "pledge", answering
        elif plain and self._acts.promised(view):
            act = "pledge"
        elif plain and self._acts.praises(view, view.text + " "):
            act = "thank"
        return [Spoken(Head(0, 0, act, "finite", ""), speaker, 0)] if act is not None else []

    def _asking(self, context: Context, view: View) -> Actor | None:
        """The official with whose own wish the sentence begins: "The deputy minister for his part would welcome"."""
        first = next((i for i in range(2) if kind(view, i) == "P"), None)
        wish = self._acts.asks(view, view.text + " ")
        if first is None or wish is None or not view.text.startswith("would ", wish):
            return None
        return actor_of(context, view, first) if view.unit_at(wish) - first <= _OPENING else None

    def introduced(self, context: Context, number: int) -> list[Spoken]:
        """The head of words that follow a sentence on an official at once: "He was moved. The work would not stop."."""
        view = context.views[number]
        last = subject_of(context, number - 1) if number else None
        if last is None or last.official is None or view.words.isdisjoint(_INDIRECT) or view.words & _OTHERS_WORDS:
            return []
        before = context.views[number - 1]
        if before.sentence.kind != "body" or before.sentence.paragraph != view.sentence.paragraph:
            return []
        if kind(before, 0) != "P" or len(before.units) > _SHORT or next(view.of_kind("P"), None) is not None:
            return []
        return self.find(context, number, Spoken(Head(0, 0, "affirm", "finite", ""), last, 0, False, True), True)

    def agreed_on(self, context: Context, number: int, both: Actor | None) -> list[Spoken]:
        """The unspoken head of what `both` sides agreed on besides, in a sentence behind: "The project is to go on"."""
        view = context.views[number]
        before = context.views[number - 1] if number else view
        if both is None or view.sentence.kind != "body":
            return []
        same = before.sentence.paragraph == view.sentence.paragraph
        told = same and (_TO_BE.match(view.text) is not None or self._opening.match(view.text + " ") is not None)
        told = told or _TOGETHER.match(view.text) is not None  # "They will also", in a paragraph of its own as well
        named = next(view.of_kind("P"), None) is not None
        return [Spoken(Head(0, 0, "agree", "finite", ""), both, 0)] if told and not named else []

    def _own(self, context: Context, number: int, before: Spoken) -> bool:
        """Does the sentence open with the speaker's own country, or a pronoun for it, and "will"?"""
        view = context.views[number]
        mine = country_of(context, before.speaker)
        opening = next((i for i in range(3) if word(view, i) in _OWN), None)
        if opening is not None and word(view, opening + 1) in self._words.future:
            return True
        first = next((i for i in range(_OPENING) if kind(view, i) in {"C", "S", "O"}), None)
        if first is None or mine is None or word(view, first + 1) not in self._words.future:
            return False
        return country_of(context, actor_of(context, view, first)) == mine


def _presenting(context: Context, view: View) -> Actor | None:
    """The official with whom a sentence opens up to a colon: "Ms Ha saw it differently: it should cover more"."""
    colon = next((i for i in range(1, _PRESENTED) if word(view, i) == ":"), 0)
    return actor_of(context, view, 0) if colon and kind(view, 0) == "P" else None


def _duty(view: View, words: frozenset[str]) -> bool:
    """Has a sentence a word of duty, that is not the "should" of a condition: "Should these fall short, ..."?"""
    return any(u.text in words and u.kind == "w" for u in view.units[0 if "?" in view.words else 1 :])


def _answer(context: Context, view: View) -> Actor | None:
    """The official whom "He would ..." tells of in the words of his own answer."""
    first = next((i for i in range(2) if kind(view, i) == "P"), None)
    if first is None or word(view, first + 1) != "would":
        return None
    return actor_of(context, view, first)


def quoted(context: Context, number: int) -> bool:
    """Does a sentence stand within quotation marks that were opened in its paragraph, before it or at its start?"""
    text, start = context.article.plain, context.views[number].sentence.start
    before = text[max(0, text.rfind("\n\n", 0, start)) : start]
    if (
        _MARKS.intersection(text[max(0, start - 1) : start + 1])
        and number
        and context.views[number].sentence.kind == "body"
    ):
        return True  # what opens with a quotation mark and names nobody goes on
    return _left_open(before)


def _left_open(text: str) -> bool:
    """Is a quotation open at the end of a text? Typists close with other marks too: two apostrophes, a straight one."""
    if "“" in text or "”" in text:
        return text.rfind("“") > max(text.rfind(mark) for mark in ("”", "''", '"', "’’"))
    return text.count('"') % 2 == 1


def closed_in(context: Context, number: int) -> int | None:
    """The sentence of its paragraph in which a quotation ends that sentence `number` leaves open, else None."""
    views = context.views
    if _MARKS.isdisjoint(views[number].words) and not quoted(context, number):
        return None
    for k in range(number, min(number + _LONG_QUOTE, len(views))):
        if views[k].sentence.paragraph != views[number].sentence.paragraph or views[k].sentence.kind != "body":
            return None
        if not _open_after(context, k):
            return k if k > number else None
    return None


def _open_after(context: Context, number: int) -> bool:
    """Is a quotation of the paragraph still open where sentence `number` ends?"""
    text, end = context.article.plain, context.views[number].sentence.end
    before = text[max(0, text.rfind("\n\n", 0, end)) : end]
    return _left_open(before)


def told_after(context: Context, number: int) -> tuple[Actor, str] | None:
    """The official of whom the next sentence says that he made this statement or call, and its act."""
    views = context.views
    twice = number + 2 < len(views) and views[number + 1].text == views[number].text  # as lead and as summary
    at = number + 2 if twice else number + 1
    while at < min(number + _PICTURES, len(views)) and views[at].sentence.kind == "caption":
        at += 1
    following = views[at] if at < len(views) else None
    if following is not None and following.sentence.kind == "body" and reached(following):
        both = joint(context)
        return (both, "agree") if both is not None else None
    if following is None or following.sentence.kind != "body" or _SIGNS.isdisjoint(following.words):
        return None
    match = _ATTRIBUTED.match(following.text + " ") if any(following.of_kind("PSO")) else None
    maker = actor_of(context, following, int(match["p"][2:-1])) if match is not None else None
    if match is None or maker is None:
        return None
    if match["q"] is not None:
        maker = side(country_of(context, actor_of(context, following, int(match[g][2:-1]))) for g in "pq") or maker
    said = frozenset(match[0].split())
    acts = (act for act in ("appeal", "pledge", "thank") if said & {*_NOUNS[act], *_VERBS[act]})
    return maker, next(acts, "affirm")


def reached(view: View) -> bool:
    """Does a sentence but tell where the sides came to terms: "The agreement was reached at their meeting"?"""
    return _REACHED.match(view.text) is not None


def attributed(context: Context, number: int) -> list[Spoken]:
    """The unspoken head of a quotation whose speaker's name follows after a dash in the next two sentences."""
    before = context.views[number]
    if _MARKS.isdisjoint(before.words) and not quoted(context, number):
        return []
    for view in context.views[number + 1 : number + 3]:
        if before.text.strip().endswith(":") or word(before, 0) in _STROKES:
            return []  # "Members attending the meeting: - X - Y"
        before = view
        if word(view, 0) in _STROKES and kind(view, 1) == "P":
            return [Spoken(Head(0, 0, "affirm", "finite", ""), actor_of(context, view, 1), 0)]
    return []
