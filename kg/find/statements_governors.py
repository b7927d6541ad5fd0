"""Which head of a sentence a topic belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.statements_speakers import Spoken
from kg.find.statements_topics import AGREEMENT, MEETING, Topic
from kg.find.statements_words import BE, kind, word, words_in
from kg.find.view import View
from kg.text import late

_OPENERS = frozenset(
    "asked turning as regarding concerning on in about with "
    "referring touching commenting responding answering for".split()
)
"""Openings that name a topic before the verb: "Regarding the clean-up, he said"."""
_ADDRESSING = frozenset(
    "asked questioned pressed quizzed challenged turning referring touching commenting responding answering".split()
)
"""The same in apposition to the speaker: "<P>, asked about the clean-up, said"."""
_MATTERS = frozenset("of on about as regarding concerning touching turning commenting".split())
"""How a sentence opens that says of which agreement somebody speaks."""
_BRIEF = 6
"""How many words a promise without an object may have: "Duong promised his help"."""
_STRONG = frozenset("appeal pledge thank".split())
"""Acts whose object may stand before them: "To the deminers of Quang Tri, he said, ... she paid tribute"."""

_ACTING = frozenset("PBSOC")
_VERBS = frozenset(
    "is are was were be been has have had will would shall should can could may might must does do did "
    "he she it they there this".split()
)
"""What makes a clause of what stands behind a semicolon; without one of these it is an item of a list."""

_GATHERING = (
    r"(?:ceremony|ceremonies|workshop|seminar|conference|forum|symposium|event|exhibition|press conference|briefing)"
)
_HELD = late(
    r"(?:^|\b)(?:at|during|told|tells|telling|addressing|addressed|opening|in|attending|chairing) "
    r"(?:the |a |an |this |that |its )?(?:<[^>]+> (?:'s )?)?(?:[^\s,;<]+ ){0,3}?" + _GATHERING + " "
    r"(?:[^\s,;<]+ |<[^>]+> ){0,7}$"
)
"""What stands before the matter of a gathering: "told the workshop on the clean-up", "at the ceremony to honour"."""
_TALKED = late(
    r"(?:,|\band|\bwhile) (?:(?:also|then|jointly|later) )?(?:discuss(?:ed|ing)|exchang(?:ed|ing) (?:\S+ )?"
    r"(?:views|opinions)|debat(?:ed|ing)|talked about|conferred on)\b(?:(?! that | and \S+ed )[^;.]){0,80}$"
)
"""What two sides talk about without taking a stand."""
_HELD_IT = late(r"(?:^|\b)(?:at|during|told|addressing|in) (?:the |a |an |this |that )?$")
_GATHERED = late(r"(?:\S+ )?" + _GATHERING + r"\b")

_NEAR = 9
"""How far behind a topic a clause may begin that tells of it: ", a task that the visiting general called ..."."""


def governor_of(view: View, topic: Topic, spoken: Sequence[Spoken], topics: Sequence[Topic]) -> Spoken | None:
    """The head whose words a topic stands in: the nearest before it, else the one that closes the sentence.

    A theme named before the only head is that head's where the opening says so and none of the kind follows.
    """
    if topic.theme == AGREEMENT and any(s.tail and _occasion(view, s, topic) for s in spoken):
        return None
    before = [s for s in spoken if not s.tail and not s.back and s.head.first <= topic.first]
    back = next((s for s in spoken if s.back and topic.last <= s.first <= topic.last + _NEAR), None)
    if back is not None and not (before and before[-1].head.act in _STRONG):
        return back
    if before and not _parted(view, before[-1].head.last, topic.first):
        outer = before[-1].outer
        return outer if outer is not None and _resumed(view, before[-1].head.last, topic.first) else before[-1]
    spoken = [s for s in spoken if not s.back]
    tails = [s for s in spoken if s.tail]
    if tails:  # "is in Vietnam's eyes a duty, the general promised": the verb tells whose words they are
        return next((s for s in tails if s.head.form != "source"), tails[0])
    after = next((s for s in spoken if s.head.first >= topic.last), None)
    if after is not None and after.head.form == "passive" and not topic.role:
        return after
    if after is not None and after.head.form == "passive" and topic.role == "subject" and _suffers(view, topic, after):
        return after
    if after is not None and topic.theme == AGREEMENT and _spoken_of(view, topic, after):
        return after
    if after is None or topic.theme in {AGREEMENT, MEETING}:
        return None
    fronted = after.head.act in _STRONG and bool(words_in(view, after.first - 3, after.first) & {",", ":"})
    if topic.first > 0 and not (_opener(view, 0) in _OPENERS or _asked(view, topic, after) or fronted):
        return None
    return after if not any(t.first >= after.head.last and t.theme == topic.theme for t in topics) else None


def _opener(view: View, i: int) -> str:
    """The word at unit `i` with which an opening begins that may name a matter: "When asked about ..."."""
    return word(view, i + (word(view, i) in {"when", "while", "being"}))


def _asked(view: View, topic: Topic, after: Spoken) -> bool:
    """Is the topic what the speaker was asked about, before his verb: "<P>, asked about the clean-up, said"?"""
    i = after.first
    if not (i < topic.first and kind(view, i) in _ACTING and word(view, i + 1) == ","):
        return False
    return _opener(view, i + 2) in _ADDRESSING and "," in words_in(view, topic.last, after.head.first)


def _spoken_of(view: View, topic: Topic, after: Spoken) -> bool:
    """Does the sentence open with the agreement as its matter: "Of the partnership, which ..., she said that"?"""
    opened = word(view, 0) in _MATTERS and topic.first <= 2 + (word(view, 0) in {"as", "turning"})
    return opened and after.explicit and word(view, after.first - 1) == ","


def discussed(view: View, topic: Topic, topics: Sequence[Topic]) -> bool:
    """Is the agreement but what a meeting was about: "thanked him for the talks on the partnership"?

    So is a theme that a gathering is about, where something is said there on another.
    """
    if topic.theme != AGREEMENT:
        return topic.theme != MEETING and _for_gathering(view, topic, topics)
    about = [t for t in topics if t.theme == MEETING and t.role == "object" and 0 < topic.first - t.last <= 10]
    return any(word(view, t.last) in {"on", "about", "regarding"} and word(view, t.first - 1) != "to" for t in about)


def only_discussed(view: View, topic: Topic, spoken: Sequence[Spoken]) -> bool:
    """ "thanked the US for the clean-up and discussed the search": is the topic but what they talked about?"""
    talked = _TALKED.search(view.text, 0, view.offset(topic.first))
    at = view.unit_at(talked.start()) if talked is not None else -1
    return at > 0 and not any(at <= s.head.first <= topic.first or s.tail for s in spoken)


def _for_gathering(view: View, topic: Topic, topics: Sequence[Topic]) -> bool:
    """ "At the repatriation ceremony, he thanked them for clearing mines": is the topic the first of these works?"""
    others = [t for t in topics if t.theme not in {topic.theme, AGREEMENT, MEETING}]
    if not others or any(t.theme == topic.theme and t.first != topic.first for t in topics):
        return False
    before, after = view.text[: view.offset(topic.first)], view.text[view.offset(topic.first) :]
    if _HELD.search(before) is None and (_HELD_IT.search(before) is None or _GATHERED.match(after) is None):
        return False
    return any(_apart(view, min(t.first, topic.first), max(t.first, topic.first)) for t in others)


def _apart(view: View, first: int, last: int) -> bool:
    """Do two topics stand in different parts of the sentence, with a comma, "that" or a speaker between them?"""
    return any(word(view, i) in {",", "that"} or kind(view, i) == "P" for i in range(first, last))


def answers_in_kind(view: View, head: Spoken, end: int, takes_up: bool) -> bool:
    """Does another official speak on the same work: "Laos would give land, while the envoy pledged 20 million"?

    What he says goes up to unit `end`; `takes_up` tells that it speaks of help or work without naming any.
    """
    if not head.explicit or head.speaker is None or head.speaker.official is None or head.tail:
        return False
    if head.head.form == "noun" and head.head.act == "pledge" and word(view, head.head.last + 1) == ":":
        return True  # "his request that ... met with a promise from <P>: <C> would"
    money = any(kind(view, i) == "M" for i in range(head.head.last, end))
    return money or (takes_up and end - head.head.last < _BRIEF)


def _parted(view: View, first: int, last: int) -> bool:
    """Does a semicolon between two units part clauses, and not the items of a list: "agreed on: A; B; and C"?"""
    marks = [i for i in range(first, last) if word(view, i) == ";"]
    if not marks:
        return False
    item = marks[-1] + 1 + (word(view, marks[-1] + 1) in {"and", "as", "or"})
    end = next((i for i in range(item, len(view.units)) if word(view, i) in {";", "(", ":"}), len(view.units))
    return kind(view, item) in _ACTING or not _VERBS.isdisjoint(words_in(view, item, end))


def _suffers(view: View, topic: Topic, after: Spoken) -> bool:
    """Is the meeting the subject of a passive: "plans for the visit to <C> were welcomed by <P>"?"""
    between = words_in(view, topic.last, after.head.first)
    return not BE.isdisjoint(between) and between.isdisjoint({",", "and", "that", "which", "who"})


def _resumed(view: View, first: int, last: int) -> bool:
    """Does ", and that" between two units take up the outer verb: "said he valued the work, and that they would"?"""
    return any(word(view, i) in {"and", "but"} and word(view, i + 1) == "that" for i in range(first, last - 1))


def _occasion(view: View, tail: Spoken, topic: Topic) -> bool:
    """Is the agreement but where the words were said: ", he said at the signing of the memorandum"?"""
    return topic.first > tail.head.last and word(view, tail.head.last) in {
        "at",
        "during",
        "after",
        "before",
        "following",
    }
