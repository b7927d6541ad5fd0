"""What is said besides, of work or news told of just before: "fund the project and expand support for victims"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.context import Context
from kg.find.statements_actors import actor_of
from kg.find.statements_governors import governor_of
from kg.find.statements_speakers import Spoken
from kg.find.statements_state import Found
from kg.find.statements_told import Told
from kg.find.statements_topics import AGREEMENT, MEETING, Topic
from kg.find.statements_words import SpeechWords, word, words_in
from kg.find.themes_overlaps import GENERAL
from kg.find.view import View
from kg.text import late

_PROJECT = late(
    r"(?<!\S)(?:the|this) (?:(?:second|third|final|last|next|new|whole|entire|remaining|coming|following) )?"
    r"(?P<noun>projects?|programmes?|programs?|phase|work|clean ?up|treatment|remediation)"
    r"(?: (?:soon|there|on schedule|on time|early|in <D\d+>|by <D\d+>|next year|this year))? "
    r"(?:, )?(?:(?:and|while|as well as|along with|together with|but) |"
    r"(?:expand|increas|support|assist|help|provid)\w* )"
)
"""Work told of before as the first of several things: what follows it is told apart."""
_NEAR = 2
"""How many sentences back the work is told of that is meant so."""
_ON_WORK = frozenset("appeal pledge thank".split())
"""What a head must do to it; what is merely affirmed may be of the other work."""
_NEWS = (
    r"(?:(?:the|this|that|his|her|their|its) )?(?:(?:new|additional|further|generous|us|american) |"
    r"<[CJL]\d+> (?:'s )?(?:side 's |government 's )?)?"
    r"(?:announcement|pledge|commitment|decision|news|promise|offer|assurance|assurances|pledges|commitments|funding|"
    r"contribution|contributions)"
)
_WELCOMED = late(
    r"^(?:for (?:his|her) part , |in (?:reply|response|turn) , |responding , )?(?:the )?(?P<p><P\d+>) "
    r"(?:, (?:for (?:his|her) part|in turn) , )?(?:also |\S+ly )?(?:then )?"
    r"(?:(?P<a>welcomed|welcomes|hailed|noted|took note of)|(?P<t>appreciated|appreciates|praised|thanked (?:<P\d+>|"
    r"(?:the )?<[CSO]\d+>) for|expressed (?:\S+ )?(?:thanks|gratitude|appreciation) for)) "
    rf"{_NEWS} (?:[.,;]|and |while |from |of (?:the )?<[CSOP]|by (?:the )?<[CSOP]|made )"
)
"""How one side takes what the other has just announced."""


def beside(
    view: View, number: int, spoken: Sequence[Spoken], topics: Sequence[Topic], told: Told
) -> list[tuple[Spoken, Topic]]:
    """The work of just before that a sentence names as "the project" ahead of a theme of its own, with its head."""
    named = {t.theme for t in topics}
    match = _PROJECT.search(view.text + " ") if not named & {AGREEMENT, MEETING} else None
    theme = told.before(number, _NEAR) if match is not None else None
    if match is None or theme is None or theme == GENERAL or theme in named:
        return []
    at = view.unit_at(match.start("noun"))
    work = Topic(at, at + 1, theme)
    head = governor_of(view, work, spoken, (work,)) if all(t.first > at for t in topics) else None
    return [(head, work)] if head is not None and head.head.act in _ON_WORK else []


def welcomed(context: Context, number: int, before: Sequence[Found]) -> list[Found]:
    """ "The minister welcomed the announcement": the theme of which the other has just made a statement."""
    view = context.views[number]
    match = _WELCOMED.match(view.text + " ") if before else None
    speaker = actor_of(context, view, int(match["p"][2:-1])) if match is not None else None
    news = [f for f in before if f.act in {"pledge", "affirm"} and f.theme not in {AGREEMENT, MEETING}]
    if match is None or speaker is None or not news or any(f.speaker == speaker for f in news):
        return []
    act, addressee = ("affirm", None) if match["a"] else ("thank", news[-1].speaker)
    themes = {f.theme: f for f in news}
    return [replace(f, speaker=speaker, act=act, addressee=addressee, site=None, evidence={}) for f in themes.values()]


_GIVING = frozenset(
    "add adding allocate allocating bring bringing contribute contributing equip equipping furnish furnishing give "
    "giving invest lend mobilise mobilize provide providing send sending share sharing spend supply supplying "
    "transfer transferring".split()
)
_TOOLS = frozenset(
    "equipment expert experts expertise hardware kits machine machinery means resources techniques technologies "
    "technology train training vehicles".split()
)
"""What any work is done with: told of besides the work that a sentence names, it is for that work."""


def more_means(view: View, first: int, last: int, words: SpeechWords) -> bool:
    """Do units ``[first, last)`` speak of what the work is done with: "and hoped that it would send detectors"?"""
    said = words_in(view, first, last)
    if said.isdisjoint(_GIVING) or said.isdisjoint(_TOOLS | words.in_hand):
        return False
    return said.isdisjoint(words.elsewhere - _TOOLS)


def of_itself(view: View, first: int, last: int, words: SpeechWords) -> bool:
    """Is "it" behind a verb of asking who is asked, for something else: "proposed that it train peacekeepers"?"""
    i = first + (word(view, first) == "that")
    return word(view, i) in {"it", "they"} and not words_in(view, i, last).isdisjoint(words.elsewhere - _TOOLS)
