"""Further editions of a recurring event that the text names by their number alone: "The sixth is to be held in <L>".

Which event is meant, the sentence does not say: it is the dialogue or conference told last.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lexicon import BLOCS
from kg.find.meeting_events import dates_agree
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import country_of, place_of
from kg.find.meeting_words import Hit
from kg.find.view import capital
from kg.text import late

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_ORDER = {
    "next": "next",
    "coming": "next",
    "following": "next",
    "upcoming": "next",
    "previous": "previous",
    "last": "previous",
    "preceding": "previous",
    "earlier": "previous",
    "inaugural": "1",
    "maiden": "1",
    "opening": "1",
}
_NTH = "(?P<n>" + "|".join([*_ORDER, *_ORDINALS, r"\d+(?:st|nd|rd|th)"]) + ")"
_NOUN = r"(?:one|round|edition|session|instalment|installment|gathering|iteration|such \w+)"
_VERB = r"(?:is|was|will|had|has|took|would|are|were|came|comes|falls|fell|met|meets|convened|opened|takes|should|be)"
_HELD = (
    r"(?:(?:is|was|are|were|will be|had been|has been) (?:to be |to take |set |due |scheduled |planned |slated "
    r"|expected |foreseen |fixed |pencill?ed in |booked |earmarked |held|hosted|convened|staged|organised|on <D"
    r"|in <[DLC])|"
    r"took place|will take place|comes |came |falls |fell |opened |will follow|meets |met )"
)
_START = r"(?:^|[;,–—:] |\b(?:and|but|while|when|where|with|that) )"
_HOST = r"(?:host|hosts|hosted|hosting|stage|staged|convene|convened|organise|organised|welcome)"
_ROWS = (
    late(rf"{_START}(?:the|its|their) {_NTH} {_NOUN} {_VERB}(?= )"),
    late(rf"{_START}(?:the|its|their) {_NTH} {_HELD}"),
    late(rf"{_START}an? (?P<n>{'|'.join(_ORDINALS[1:])}|\d+(?:st|nd|rd|th))(?: {_NOUN})? {_HELD}"),
    late(rf"{_START}(?:number|no \.?|nr \.?) (?P<n>{'|'.join(_NUMBERS)}|\d+) {_VERB}(?= )"),
    late(rf"\b{_HOST} (?:the|its) {_NTH} {_NOUN}(?= |$)"),
    late(rf"\b{_HOST} (?:the|its) {_NTH}(?= (?:in|on|early|late)|$)"),
    late(
        r"\b(?:the|its) (?P<n>inaugural|maiden|previous|preceding|last|first) (?:one|session|round|edition)"
        r"(?: ,)?(?: held)? (?=(?:in|on|at) (?:\w+ )*<[DL])"
    ),
)
_BODY = r"(?:committees?|commissions?|councils?|working groups?|boards?|mechanisms?|sub ?committees?|group|teams)"
_MEETS = (
    r"(?:had |have )?(?:met|meet|meets|came together|come together|sat|sat down|convened?|gathered|assembled"
    r"|got together)"
)
_SCENE = r"(?:(?:yesterday|today|<[DL]\d+>|here|in|on|at|,) ){0,5}"
_TIMES = late(
    rf"\b(?:(?P<body>{_BODY})(?:(?! (?:that|who|said)\b) \S+){{0,14}}?|it|they|which) {_MEETS}"
    rf" {_SCENE}(?:for (?:the|its|their)|a) (?P<n>{'|'.join(_ORDINALS)}|\d+(?:st|nd|rd|th)) time\b"
)
"""A standing body of two sides, or the dialogue told last, that met "for the 24th time"."""
_SAT = late(
    rf"\b(?:the|their|a|its) (?:[^\s,;:.]+ ){{0,5}}?(?P<body>{_BODY})(?:(?! (?:that|who|said)\b) \S+){{0,9}}?"
    rf" (?P<met>{_MEETS}) (?:(?:again|last|also|jointly) )?(?=(?:in|on|at|yesterday|today|here) ?<?|<[DL])"
)
"""A standing body of two sides that met in some place or on some day."""
_THEN = late(r"(?: ?[a-z]+){0,5}? ?(?:for|by|in|at|to) (?:the )?(?:[a-z]+ ){0,2}<[LC](?P<there>\d+)>")
"""Where the next one will be: "is pencilled in for <L>", "will be hosted by <C>"."""
_CHAIRING = frozenset({"chair", "chaired", "chairs", "chairing", "presided", "presiding", "headed"})
_NEXT = frozenset("before after then later following followed prior ahead preceded earlier previously besides".split())
"""Words between two events that keep them apart."""
_AGAIN = late(
    rf"\b(?:{'|'.join(_ORDINALS)}|only|next) (?:gathering|meeting|session|round|edition|one) since (?P<d><D\d+>)"
)
_JOINT = frozenset({"special", "joint", "two", "both", "bilateral", "mixed", "these"})
BODIES = frozenset("working committee committees commission commissions subcommittee subcommittees".split())
_TWO = 2
_ON_THE_WAY = frozenset("in on at the city capital for their a an of this annual yearly again here also , 's".split())
"""What may stand between "met" and the dialogue for which two met."""
_COUNTING = frozenset([*_ORDER, *_ORDINALS, "number", "no", "nr"])
WORDS = BODIES | frozenset([*_ORDER, *_ORDINALS, "number", "no", "since", "time"])
"""Without one of these words, or an ordinal in figures, no sentence tells of a further edition."""


def sessions_once(found: list[tuple[Telling, Phrase | None]]) -> list[tuple[Telling, Phrase | None]]:
    """Without "the second session" within "the second session of the dialogue"."""
    return [(t, p) for t, p in found if not any(_session_of(t, other) for other, _ in found)]


def _session_of(telling: Telling, other: Telling) -> bool:
    """True of "the second session" within "the second session of the dialogue", "the opening session of the forum"."""
    one = telling.kind == other.kind == "conference" or (telling.edition != "" and telling.edition == other.edition)
    return one and other.first == telling.first and telling.last < other.last


def editions(layout: Layout, at: int) -> list[Telling]:
    """The editions that a sentence tells so; their kind is that of the event told last."""
    view = layout.view
    if view.sentence.kind != "body" or not any(True for _ in view.of_kind("DL")):
        return []
    made: list[Telling] = []
    counted = not view.words.isdisjoint(_COUNTING) or any(word[0].isdigit() for word in view.words)
    for row in _ROWS if counted else ():
        for match in row.finditer(view.text):
            first, last = view.unit_at(match.start("n")), view.unit_at(match.end("n") - 1) + 1
            if all(last <= t.first or t.last <= first for t in made):
                made.append(Telling("series", at, first, last, edition=_edition(match["n"])))
                if (there := _THEN.match(view.text, match.end())) is not None:
                    made[-1].place = place_of(layout.context, view.units[int(there["there"])])
                    made[-1].place_code = country_of(layout.context, made[-1].place)
    for match in _TIMES.finditer(view.text) if "time" in view.words else ():
        kind = "dialogue" if match["body"] else "series"
        if kind == "dialogue" and not of_two(layout):
            continue
        first, last = view.unit_at(match.start("n")), view.unit_at(match.end("n") - 1) + 2
        made.append(Telling(kind, at, first, last, edition=_edition(match["n"]), definite=kind == "series"))
    for match in _SAT.finditer(view.text) if not made and not view.words.isdisjoint(BODIES) else ():
        if of_two(layout):
            first = view.unit_at(match.start("met"))
            made.append(Telling("dialogue", at, first, view.unit_at(match.end("met") - 1) + 1, definite=True))
            chairs = layout.subject(first).persons if not view.words.isdisjoint(_CHAIRING) else []
            made[-1].add(chairs if len({p.country for p in chairs}) > 1 else [], "co-chair")
    for match in _AGAIN.finditer(view.text) if "since" in view.words else ():
        unit = view.mention(match["d"])
        telling = Telling("series", at, view.unit_at(match.start()), view.unit_at(match.start("d")) + 1)
        telling.edition, telling.date = "previous", layout.context.date(unit)
        made.append(telling)
    return made


def of_two(layout: Layout) -> bool:
    """True where a sentence speaks of two states, or of a body that two have."""
    states = {layout.context.code(u) for _, u in layout.view.of_kind("CJ")}
    states |= {p.country for _, p in layout.context.persons_of(layout.view)}
    if not states.isdisjoint(BLOCS - {"EU"}):
        return False
    return len(states) > 1 or not layout.view.words.isdisjoint(_JOINT) or any(True for _ in layout.view.of_kind("B"))


def _edition(word: str) -> str:
    if word in _ORDER:
        return _ORDER[word]
    if word in _ORDINALS:
        return str(_ORDINALS.index(word) + 1)
    return str(_NUMBERS.index(word) + 1) if word in _NUMBERS else word.rstrip("stndrh")


def one_session(layout: Layout, tellings: list[Telling]) -> None:
    """As in "X and Y met in <L> on <D>, where they co-chaired the dialogue": what the two met for, told twice."""
    for stage in [t for t in tellings if t.kind == "dialogue"]:
        for talks in [
            t for t in tellings if t.kind == "talks" and t.status == stage.status and not (t.edition and stage.edition)
        ]:
            people = set(talks.people)
            whole = bool(people) and (people == set(stage.people) or (talks.bare and not stage.people))
            apart = talks.date is not None and stage.date is not None and not dates_agree(talks.date, stage.date)
            between = range(min(talks.last, stage.last), max(talks.first, stage.first))
            met_for = not stage.people and _met_for(layout, talks, stage)
            whole |= met_for or (not stage.people and _apposed(layout, talks, stage))
            if not whole or apart or not _NEXT.isdisjoint(layout.text(i) for i in between):
                continue
            stage.add(list(talks.people), "co-chair" if met_for else "")
            stage.edition = stage.edition or talks.edition
            stage.date = stage.date or talks.date
            if stage.place is None:
                stage.place, stage.place_code = talks.place, talks.place_code
            tellings.remove(talks)


def _met_for(layout: Layout, talks: Telling, stage: Telling) -> bool:
    """True of "X and Y met in <L> on <D> for the dialogue": the two of two states met as its chairs."""
    pair = len(talks.people) == len({p.country for p in talks.people}) == _TWO and talks.last <= stage.first
    words = {layout.text(k) for k in range(talks.last, stage.first) if layout.units[k].kind == "w"}
    return pair and "for" in words and words <= _ON_THE_WAY


def _apposed(layout: Layout, talks: Telling, stage: Telling) -> bool:
    """True of "the two-day meeting in <L> on <D>, the 13th policy dialogue": the dialogue tells which it was."""
    between = layout.units[talks.last : stage.first]
    plain = all(u.kind in "DLC" or u.text in _ON_THE_WAY for u in between)
    return bool(between) and between[-1].text == "," and stage.edition.isdigit() and plain


def signed_then(layout: Layout, tellings: list[Telling]) -> None:
    """The month of "signed the memorandum when X was visiting <C> in <D>" is that of the signing too."""
    signing = next((t for t in tellings if t.kind == "event" and t.subtype == "signing" and t.date is None), None)
    then = next((t for t in tellings if signing is not None and t.first > signing.last and t.date is not None), None)
    if (
        signing is not None
        and then is not None
        and {"when", "during", "while"} & {layout.text(i) for i in range(signing.last, then.first)}
    ):
        signing.date = then.date


def share(talks: Telling, stage: Telling, tellings: Sequence[Telling]) -> None:
    """Day and place of a conference are those of talks on its margins without any, and their place is its own."""
    if stage.place is None and talks.place is not None:
        stage.place, stage.place_code = talks.place, talks.place_code
    for telling in tellings:
        if telling.kind == talks.kind and telling.first == talks.first:
            telling.date = telling.date or stage.date
            if telling.place is None and not telling.remote:
                telling.place, telling.place_code = stage.place, stage.place_code


_PART_OF_ONE = frozenset("plenary opening closing concluding thematic special panel discussion".split())
"""Of which sort a session is that is no edition of its dialogue or conference."""


def session_of(layout: Layout, hit: Hit, found: Phrase) -> bool:
    """True of "the fifth plenary session of the dialogue": no edition of its own, but a part of the one told before."""
    before = {layout.text(k) for k in range(found.first, hit.first)}
    return not before.isdisjoint({"session", "sessions"}) and not before.isdisjoint(_PART_OF_ONE)


def in_series(layout: Layout, hit: Hit, found: Phrase) -> bool:
    """True of "the 9th <C>-<C> army talks", "the 4th Air Force-to-Air Force Talks": a dialogue by a plainer name."""
    units = layout.units[found.first : hit.first]
    named = sum(u.kind in "CJ" for u in units) > 1 or capital(layout.view, hit.last - 1)
    return hit.form[-1] in {"talks", "consultations"} and found.edition.isdigit() and found.edition != "1" and named
