"""What a head says of a matter it does not name: a request that is granted, money set aside, "it", mere thanks."""

from __future__ import annotations

from kg.find.statements_said import said_by
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import BE, HAVE, MODALS, kind, word
from kg.find.view import View
from kg.text import late

_ACTING = r"(?:it|that|this|they|those|these|we|he|she|you|i|both|all|<[PBSCO]\d+>)"
_IT = (
    r"(?:it|this|that|them|those|one|"
    r"(?:the|this|his|her|their) (?:matter|request|idea|question|wish|proposal|plea|point))"
)
_GRANTING = late(
    r"^(?:[“\"] )?(?:that |but |and |so )*(?:"
    r"the answer (?:was|is) (?:yes|positive)"
    r"|(?:yes|of course|certainly|gladly|by all means|with pleasure|agreed|granted)(?= (?:[.,;!]|<D\d+>)|$)"
    rf"|{_ACTING} (?:would|will|could|can|might|shall|should)(?: \S+ly| also| soon| indeed)*(?: ?$| [.,;]"
    rf"| (?:have|get|receive) (?:{_IT}|what \S+ (?:asked|wanted))"
    r"| be (?:done|arranged|granted|seen to|looked into|considered|met|given|passed on|sent|provided|taken care of)"
    r"| do (?:so|that|it|what|his|her|their|its|everything|all)"
    rf"| (?:see to|look into|think about|take up|pass on|carry home|put forward|consider) {_IT}"
    rf"| (?:bring|take|raise|pass|put|carry|lay) {_IT}(?: up| on| home| before| to| with| forward)"
    r"| see (?:to it|to that|what|whether|that))"
    r"|\S*(?: \S+)? ?(?:had|has|have|saw|sees|see) no (?:objection|reason)|.{0,12}?(?:did|does|do) not see why not)"
)
"""How an answer begins that promises what was asked for."""
_ANSWERING = frozenset("affirm pledge agree".split())
_EARMARKED = frozenset("earmarked budgeted pencilled aside approved allocated granted".split())
_WHOM = frozenset("the to government people side and his her its their , .".split())
"""What besides those thanked may follow on thanks that name no matter."""


def grants(view: View, head: Spoken) -> bool:
    """Do the words of a head promise what another has just asked for?"""
    if head.head.act not in _ANSWERING or head.speaker is None or head.speaker.official is None:
        return False
    return _GRANTING.match(said_by(view, head).text.strip()) is not None


def earmarked(view: View, head: Spoken) -> bool:
    """Is money told of that is still to come: "said that 3.5 billion won had been earmarked"?"""
    told = head.head.act == "affirm" and head.speaker is not None and head.head.form != "source"
    return told and not view.words.isdisjoint(_EARMARKED)


def takes_it(view: View, head: Spoken) -> bool:
    """Is "it" the object in the words of a head: "would like to see it filled with life"?"""
    said = said_by(view, head)
    its = (k for k in range(1, len(said.units)) if said.word(k) == "it")
    return any(said.word(k + 1) not in BE | HAVE | MODALS for k in its)


def no_matter(view: View, first: int, last: int) -> bool:
    """Do units ``[first, last)`` say at most whom thanks are for?"""
    return all(kind(view, i) in {"S", "C", "O", "J"} or word(view, i) in _WHOM for i in range(first, last))
