"""What one official says after another by pointing at it: "so did the ambassador", "Tansley seconded him", "agreed".

The matter is that of the statements just before. Who does likewise makes the same statement; who agrees affirms it,
or where he was asked for it promises it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.context import Context
from kg.find.statements_actors import actor_of, country_of
from kg.find.statements_state import Found
from kg.find.statements_topics import MEETING
from kg.model import Actor
from kg.text import late

_WHO = r"(?:the |his |her )?(?P<p><P\d+>)"
_LIKE = r"(?:the same|a similar|an identical|like)"
_LIKEWISE = late(
    r"(?:^|(?<= ))(?|"
    rf"(?:so|as|and so|just as) (?:did|does|do|has|had) {_WHO}|"
    rf"so (?:it )?(?:is|was) (?:it )?(?:to|for|with) {_WHO}|"
    rf"{_WHO} (?:did|does|has done) (?:the same|likewise|so too)|"
    rf"in {_LIKE} (?:vein|spirit|tone|manner) (?:spoke|was|came|went|argued|wrote) {_WHO}|"
    rf"{_WHO} (?:spoke|argued|wrote|struck|expressed himself|expressed herself) (?:in |on )?{_LIKE} "
    r"(?:vein|spirit|tone|note|manner|lines)|"
    rf"{_WHO} (?:made|voiced|put forward|had|came with|came up with) (?:exactly |much )?{_LIKE} "
    r"(?:appeal|call|plea|request|promise|pledge|point|wish|proposal|suggestion|offer))(?= )"
)
_ADVERBS = r"(?:\S+ly |also |too |at once |for (?:his|her) part |in turn |then |could only |could not but |<D\d+> )*"
_AGREEING = (
    r"(?P<v>agreed|agrees|agree|concurred|concurs|nodded|nods|consented|assented|obliged|seconded|seconds|echoed|echoes|"
    r"backed|endorsed|shared|shares|supported|supports|subscribed|chimed in|approved|was of the same (?:mind|view)|"
    r"took the same view|said (?:yes|amen)|saw it (?:no differently|the same way)|felt the same|thought so too|"
    r"had nothing to add|responded positively|"
    r"(?:saw|had|raised|voiced) no (?:objections?|reason (?:why not|to refuse|against it))|"
    r"did not (?:see why not|object|refuse|say no)|(?:saw|had) nothing against it|gave (?:his|her) (?:consent|blessing|"
    r"approval|word))"
)
_POINTING = (
    r"(?: (?:him|her|them|this|that|it|his|in agreement|assent|(?:with )?<P\d+>|to (?:this|that|it)|"
    r"(?:this|that|the|his|her) (?:views?|proposal|idea|request|sentiments?|words|remarks|call|wish|opinion|point|plea|"
    r"appeal|hope|assessment|suggestion|concerns?)|"
    r"to (?:the|his|her|this|that) (?:request|plea|proposal|appeal|wish|idea|suggestion)))?"
)
_SECOND = late(
    rf"^(?:for (?:his|her) part , |in (?:his|her) reply , |here , )?{_WHO} {_ADVERBS}{_AGREEING}{_POINTING}"
    r"(?: (?:wholeheartedly|fully|at once|entirely|word for word|<D\d+>))* (?:[.,;:]|and )"
)
_GRANTED = late(
    r" (?:, (?:an? (?:\S+ )?(?:request|wish|plea|demand|call|suggestion|proposal|appeal|idea) )?"
    r"(?:to which|which|that) |"
    rf"[,;] (?:and |to )?|and ){_WHO} {_ADVERBS}"
    rf"(?:{_AGREEING}{_POINTING}|(?:promised|granted|undertook)(?: (?:it|this|that|so|"
    r"to (?:meet|honour|honor|grant|fulfil|fulfill|heed|do so)(?: (?:it|this))?))?)"
    r"(?: (?:wholeheartedly|fully|at once|readily|<D\d+>))* [.;]"
)
"""An answer in the sentence of the request itself: "asked for more, to which <P> agreed"."""
_CONSENTING = (
    *("agree", "nod", "consent", "responded pos", "assent", "oblig", "said yes", "approv", "saw", "raised", "voiced"),
    *("gave", "did not", "had no obj", "had nothing ag"),
)


def again(context: Context, number: int, here: Sequence[Found], before: Sequence[Found]) -> list[Found]:
    """The statements made by pointing at those `here` in the sentence, or at those of the sentence just `before`."""
    view = context.views[number]
    if next(view.of_kind("P"), None) is None or not (here or before):
        return []
    text = view.text + " "
    match = _LIKEWISE.search(text)
    if match is not None:
        speaker = actor_of(context, view, int(match["p"][2:-1]))
        told = before if match.start() == 0 and before else here or before
        return [replace(f, speaker=speaker, evidence={}) for f in told if _other(f, speaker)] if speaker else []
    granted = _GRANTED.search(text) if here else None
    if granted is not None:
        return _granted(context, here, actor_of(context, view, int(granted["p"][2:-1])))
    match = _SECOND.match(text) if not here else None
    speaker = actor_of(context, view, int(match["p"][2:-1])) if match is not None else None
    if match is None or speaker is None:
        return []
    consenting = match["v"].startswith(_CONSENTING)
    answered = {f.theme: _answer(context, f, speaker, consenting) for f in before if _other(f, speaker)}
    return [f for theme, f in answered.items() if theme != MEETING]


def _granted(context: Context, here: Sequence[Found], speaker: Actor | None) -> list[Found]:
    """What a `speaker` promises who grants in the same sentence what another has asked for in it."""
    asked = [f for f in here if f.act == "appeal" and f.theme != MEETING and _other(f, speaker)]
    done = {f.theme for f in here if f.speaker == speaker}
    if speaker is None or len({f.theme for f in asked}) != 1:
        return []
    answer = replace(_answer(context, asked[0], speaker, True), site=asked[0].site)
    return [answer] if answer.theme not in done and answer.act == "pledge" else []


def _other(found: Found, speaker: Actor | None) -> bool:
    return found.speaker != speaker and len(found.speaker.sides) < 2 and found.act != "invite"


def _answer(context: Context, found: Found, speaker: Actor, consenting: bool) -> Found:
    """The promise of what was asked for from the other side, else the same affirmed."""
    asked = consenting and found.act == "appeal" and country_of(context, speaker) != country_of(context, found.speaker)
    act, addressee = ("pledge", found.speaker if found.speaker.official else None) if asked else ("affirm", None)
    return replace(found, speaker=speaker, act=act, addressee=addressee, site=None, evidence={})
