"""Who speaks though his verb does not show it: the side behind "it", the doer of a verb before, two who agree."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.statements_actors import actor_of, country_of, home_of, joint, other_official, side
from kg.find.statements_heads import Head
from kg.find.statements_mentions import noun_phrase, pair
from kg.find.statements_phrases import LOCAL
from kg.find.statements_words import AROUND, ARTICLES, BE, HAVE, MODALS, PREPOSITIONS, kind, word
from kg.find.view import View
from kg.model import Actor
from kg.vocabulary import Concept

SELF = frozenset("i we i've i'm i'd i'll we've we're we'll we'd".split())
PRONOUNS = frozenset("it he she they".split()) | SELF
_ASSURED = ("assur", "reassur", "promis", "told", "asked", "urg", "remind", "request")
_PAPERS = frozenset("statement release communique readout announcement message letter note dispatch report".split())
SEATED = frozenset("ministry government department administration office".split())
_LEADERS = frozenset("authorities leaders officials representatives administration".split())
_CABINETS = frozenset("administration government cabinet".split())
_LOCAL_BODIES = frozenset(
    "authority board centre center command committee council department division office service union".split()
)
_SESSIONS = frozenset("session meeting talks dialogue consultation consultations round plenary".split())
_RECORDING = ("not", "agree", "record", "welcom", "acknowledg", "reaffirm", "recall", "express", "decid", "conclu")
"""What two sides do in the minutes of what they held together."""
_ON = frozenset("to that on".split())
"""What follows on "agreed with <P>" where the two agree, and not only one with what the other says."""


def doer(context: Context, before: View) -> Actor | None:
    """The one side that does something in a sentence without a person: "For this <C> has made money available"."""
    if next(before.of_kind("P"), None) is not None:
        return None
    found = (
        actor_of(context, before, i)
        for i, _ in before.of_kind("SCO")
        if word(before, i + 1) in HAVE | BE | MODALS and word(before, i - 1) not in PREPOSITIONS
    )
    actor = next((a for a in found if a is not None), None)
    return actor if actor is not None and len(actor.sides) == 1 else None


def body_before(context: Context, view: View, first: int) -> Actor | None:
    """The side of the last body or state named in the sentence before "it": "once USAID pays what it has promised"."""
    actors = (actor_of(context, view, i) for i in range(first - 1, -1, -1) if kind(view, i) in {"O", "S", "C"})
    return next((a for a in actors if a is not None), None)


def side_before(context: Context, view: View, head: Head) -> Actor | None:
    """The side of "the US backs the work and appreciates ...", where only the second verb is one of speaking."""
    i = head.first - 1
    while word(view, i).endswith("ly"):
        i -= 1
    if word(view, i) != "and" or head.form not in {"finite", "bare"}:
        return None
    for k, unit in view.of_kind("PBSCO"):
        if k >= i:
            return None
        opened = k - 1 if word(view, k - 1) == "the" else k
        if opened == 0 or word(view, opened - 1) == ",":
            verb = word(view, k + 2 if word(view, k + 1).endswith("ly") else k + 1)
            plain = verb.isalpha() and verb not in AROUND and verb not in {"and", "or", "of", "who", "which"}
            return actor_of(context, view, k) if plain and unit.kind in {"B", "S", "C"} else None
    return None


def within(context: Context, view: View, head: Head) -> Actor | None:
    """The official of "held talks during which <P> welcomed him, stressing that": the clause's subject."""
    if head.form != "participle":
        return None
    for i in range(head.first - 1, 1, -1):
        if word(view, i) in {"which", "where"} and kind(view, i + 1) == "P":
            return actor_of(context, view, i + 1)
    return None


def agreed_with(context: Context, view: View, head: Head, actor: Actor | None) -> Actor | None:
    """The two sides of "<P> agreed with <P> to go on", else `actor` alone."""
    i = head.last
    if not head.verb.startswith("agree") or word(view, i) != "with" or actor is None:
        return actor
    i += 2 if word(view, i + 1) in ARTICLES else 1
    other = actor_of(context, view, i) if kind(view, i) in {"P", "S", "C", "O"} else None
    codes = {country_of(context, a) for a in (actor, other)}
    return side(codes) if len(codes) == 2 and None not in codes and word(view, i + 1) in _ON else actor


def absolute(context: Context, view: View, head: Head) -> tuple[int, Actor | None] | None:
    """The subject of ", with <P> stressing that", where it begins and who it is."""
    i = head.first - 1
    first = i - 1 if word(view, i - 1) in ARTICLES else i
    if head.form != "participle" or kind(view, i) not in {"P", "S", "C", "B"} or word(view, first - 1) != "with":
        return None
    return first, actor_of(context, view, i)


def convened(context: Context, view: View, head: Head) -> tuple[int, Actor] | None:
    """The subject of "The session noted with satisfaction that": both sides."""
    i = head.first - 1
    if word(view, i) not in _SESSIONS or not head.verb.startswith(_RECORDING):
        return None
    first, both = noun_phrase(context, view, i)[0], joint(context)
    return (first, both) if word(view, first) == "the" and both is not None else None


def left_to(view: View, head: Head) -> bool:
    """Is it said who is to speak: "It was left to <P> to remind the guests that", "It fell to <P> to thank them"?"""
    return (
        word(view, head.first - 1) == "to" and kind(view, head.first - 2) == "P" and word(view, head.first - 3) == "to"
    )


def two_of(context: Context, view: View, head: Head) -> Actor | None:
    """The two sides that open a sentence, "<P> and <P> talked of mines and agreed to", for a second verb of theirs."""
    first = next((i for i, _ in view.of_kind("P")), None)
    opened = first is not None and (first == 0 or word(view, first - 1) == "," or kind(view, first - 1) == "D")
    if first is None or not opened or word(view, head.first - 1) != "and":
        return None
    return pair(context, view, first)


def paper(context: Context, view: View, i: int) -> tuple[int, Actor | None] | None:
    """The subject of "a statement from <O> said", "authorities of <L> asked" whose mention is unit `i`."""
    before = i - 2 if word(view, i - 1) in ARTICLES else i - 1
    noun = word(view, before - 1)
    if word(view, before) not in {"from", "by", "of", "in"}:
        return None
    first = before - 2 if word(view, before - 2) in ARTICLES | {"local", "joint", "written"} else before - 1
    if noun in _PAPERS and kind(view, i) in {"P", "S", "C", "O"} and word(view, before) != "in":
        return first, actor_of(context, view, i)
    if noun in _CABINETS and kind(view, i) == "P" and word(view, before) == "of":  # "the administration of <P>"
        return first, side((country_of(context, actor_of(context, view, i)),))
    return (first, located(context, view, i)) if noun in _LEADERS and kind(view, i) == "L" else None


def local_body(context: Context, view: View, i: int) -> tuple[int, Actor | None] | None:
    """ "The provincial People's Committee", "the <L> Military Command" whose noun is at `i`: the state's at home."""
    if word(view, i) not in _LOCAL_BODIES:
        return None
    first = noun_phrase(context, view, i)[0]
    first -= kind(view, first - 1) == "L"
    first -= kind(view, first) == "L" and word(view, first - 1) == "the"
    here = next((located(context, view, k) for k in range(first, i) if kind(view, k) == "L"), None)
    local = any(word(view, k) in LOCAL or word(view, k) == "people" for k in range(first, i))
    if here is None and not local:
        return None
    return first, here or side((home_of(context),))


def paper_start(context: Context, view: View, first: int, edge: int) -> int:
    """Where, not before `edge`, "a press release of the embassy" begins, its issuer at unit `first`; else `first`."""
    noun = first - 2
    if word(view, first - 1) not in {"of", "from", "by"} or word(view, noun) not in _PAPERS:
        return first
    start = noun_phrase(context, view, noun)[0]
    return start if start >= edge else first


def located(context: Context, view: View, i: int) -> Actor | None:
    """The state in which the place at unit `i` lies: that of "<L> province"."""
    value = view.units[i].value if kind(view, i) == "L" else None
    return side((context.lexicon.country(value),)) if isinstance(value, Concept) else None


def agent(context: Context, view: View, head: Head) -> tuple[int, Actor | None]:
    """The speaker of a passive: "was proposed by the general"; an invitation told so is a mere circumstance."""
    by = next((i for i in range(head.first, head.last + 7) if word(view, i) == "by"), None)
    if by is None and head.verb.startswith(_ASSURED) and kind(view, head.first - 2) == "P":
        hearer = actor_of(context, view, head.first - 2)
        return head.first - 2, other_official(context, view, hearer)
    if by is None or head.act == "invite":
        return head.first, None
    k = by + 2 if word(view, by + 1) == "the" else by + 1
    first = head.first
    while word(view, first - 1) in BE | HAVE:
        first -= 1
    both = pair(context, view, k) if head.act == "agree" and kind(view, k) == "P" else None
    if both is not None:
        return first, both
    first -= first < head.first and (kind(view, first - 1) == "P" or word(view, first - 1) in PRONOUNS)
    return first, actor_of(context, view, k) if kind(view, k) in set("PBSCO") else None


def seated(context: Context, view: View, i: int) -> tuple[int, Actor] | None:
    """ "The defence ministry in <L>", where unit `i` is a capital: its state's."""
    if word(view, i - 1) != "in" or word(view, i - 2) not in SEATED:
        return None
    here = actor_of(context, view, i)
    return (noun_phrase(context, view, i - 2)[0], here) if here is not None else None
