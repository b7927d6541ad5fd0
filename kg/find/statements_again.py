"""What is asked besides: of a paper praised in the same sentence, and wishes that only the next sentence tells."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.statements_meeting_acts import both
from kg.find.statements_shapes import has_for_object
from kg.find.statements_speakers import Spoken
from kg.find.statements_topics import AGREEMENT, Topic
from kg.find.statements_words import words_in
from kg.find.view import View

_HAVING = frozenset("had has have came comes brought brings made makes wanted wants".split())
_NOTHING = frozenset("of his her its their own too then as well also , . : to make".split())
"""What follows a wish that only the next sentence tells."""
_ASKING = frozenset({"appeal", "pledge", "agree"})


def bare_wish(view: View, head: Spoken, span: tuple[int, int]) -> bool:
    """True of "The colonel had a wish of his own."."""
    bare = head.head.act == "appeal" and head.head.verb in _HAVING and not head.tail
    return bare and words_in(view, *span) <= _NOTHING


def asked_of_paper(
    view: View, spoken: Sequence[Spoken], governed: Sequence[Spoken], topics: Sequence[Topic]
) -> list[Spoken]:
    """The heads by which a speaker asks or promises that the one paper told of be carried out.

    "Hailing the statement as a basis, he proposed that the two sides go on implementing it". Of two sides it is told
    whatever they did with it before: "They marked ten years of the partnership and pledged to deepen it".
    """
    if len(topics) != 1 or topics[0].theme != AGREEMENT:
        return []
    speakers = [g.speaker for g in governed]
    found = []
    for k, head in enumerate(spoken):
        end = spoken[k + 1].head.first if k + 1 < len(spoken) else len(view.units)
        later = head not in governed and not head.tail and head.head.first >= topics[0].last
        if (
            later
            and (head.speaker in speakers or (not speakers and both(head)))
            and head.head.act in _ASKING
            and has_for_object(view, head.head.last, end)
        ):
            found.append(head)
    return found
