"""How far the work of a mention has come: from the verbs that govern it and the tense they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lexicon import Lexicon
from kg.find.paper_terms import laid_down
from kg.find.projects_phases import (
    PART,
    PIECE,
    SUCCESS,
    dug_up,
    earlier,
    equips,
    follows,
    goes_through,
    lasted,
    of_part,
    so_far,
    year_by_year,
)  # fmt: skip
from kg.find.projects_reach import (
    aims,
    buries,
    ends_later,
    foreseen,
    given_at,
    has_gifts,
    of_next,
    other_sense,
    same,
    same_clause,
    set_off,
    to_be_treated,
)
from kg.find.projects_readings import PEOPLE, PLANNED, Reading
from kg.find.themes import ThemeMention
from kg.find.themes_bases import only_part
from kg.find.themes_cues import Cues, Words
from kg.find.themes_overlaps import DISABILITY, GENERAL
from kg.find.view import View
from kg.text import late

_NOT_YET = late(
    r"(?<!\bthanks )(?<!\bdue )\b(?:to|will|would|can|could|may|urged"
    r"|should|must|shall|not|be|all but|half|partly|nearly|almost|until|once|when|if|unless|before) (?:\S+ ){0,2}$"
    r"|\b(?:until|once|unless|before|when|hopes?|hoped|hoping|wants?|wanted|wish|wishes|wished|expects?"
    r"|looks? forward|looked forward|looking forward) (?:\S+ ){0,12}$|\bafter (?:[^\s,;]+ ){1,9}(?:is|are) $"
)
"""What stands before "complete" and the like where the end is still to come."""

_FINISH, _OWN_VERB = late(r"complet|finish|finali"), late(r"\band (?:to |will |would )\w+ ")
"""A new verb between the mention before and this one."""

_LIST_OF_ITEMS = late(r"\b(?:including|such as|namely)\b")
_REVIEW = late(
    r"\b(?:review\w*|evaluat\w*|assess\w*|discuss\w*) (?:the |their )?(?:results?|outcomes?|effectiveness) of\b"
    r"|(?<!\band )(?<!\bwhile )the one (?:at|in) $|times the size of"
)
_AHEAD = late(
    r"\b(?:will|shall|(?:is|are) going to|(?:is|are) to|is next|are next)\b"
    r"(?! (?:end|expire|run|last|finish|conclude|close|continue|go on"
    r"|be (?:completed|finished|over|concluded|extended))\b)"
)
"""What makes a plan of a sentence that has no word for the work, only its place."""

_CONTINUES, _BEGUN = frozenset({"continue", "continues", "continuing"}), frozenset({"began", "started", "commenced"})
_CONTINUING = _CONTINUES | frozenset("continued keep keeps keeping kept resumed resumes goes went going".split())
"""What a project does that is under way."""

_RELATIVE = late(
    r", (?:which|that|now|since|meanwhile|successfully)(?: (?:was|were|is|are|has|have|had|been|now|\w+ly))* $"
)
_HOW = late(r"(?:\w+ ){0,2}(?:success|care|help|support|skill|precision|caution|aid|money|funds|funding)\b")
"""What follows "done with" where it tells how work is done, and not that it is over."""

_ACCORD = frozenset(
    "agreement agreements memorandum mou memoranda treaty accord accords protocol convention pact framework talks"
    " negotiations visit meeting session dialogue conference".split()
)
"""What is concluded without any work being over."""

_LASTS = late(
    r"(?:to )?(?:take|last|cost|run (?:for|until|till|to)|end|finish|conclude|complete|wrap up"
    r"|be (?:over|finished|completed|ended|concluded))\b|(?:be )?(?:able|possible|safe|glad|proud)\b"
)
"""What is foreseen of work that is under way ("is expected to take ten years"), and what comes of it."""

_GIVEN = ("hand", "turned over", "presented", "donated", "gave", "giv")
"""Parts of cues that tell of something given: land, results, or only tools."""

_COMPLETE = late(r"^(?:complet|finish|conclud|wrapp|finali)|\b(?:end|close|conclusion|finish) of$")

_REACHED = late(
    r"(?<!\b(?:be|be also|be then|be soon|see|seen|want|wants|wanted|get|have .{1,20}) )"
    r"\b(?:extended|expanded|widened|broadened|enlarged|rolled out|brought|taken|carried|transferred|moved|replicated"
    r"|repeated|introduced|copied)\b"
)
"""What tells that the work has got there."""

_MARKED = late(
    r"\bto (?:mark|celebrate|observe|honou?r|announce|report|witness|attend|hail|welcome|commemorate|see)"
    r"(?: (?:the|its|their|this|that))?(?: (?:successful|official|formal|early|timely))? $"
)
"""What stands before a "completion" that has been reached."""

_TURN = late(
    r"(?:;|:|,|, (?:and|but)|\b(?:and|while|whereas|but))(?: (?:the|an?))? (?:other|another|second|same|one|work)\b|;"
)
"""What stands before another work, of which the verb before it does not tell."""

_AFTER = late(r"\b(?:follows|followed|following|after|builds on|draws on)(?: (?:the|an?))? $")
"""What stands before the end of other work, with which the work told of before goes on."""

_THEN = late(
    r"\b(?:clearance|clearing|clean up|treatment|work|excavation|the rest) (?:will|is to|can|shall) "
    r"(?:now |then |soon )?(?:follow|begin|start)"
)
"""What comes after the part of the work that is over: "the survey is complete, clearance will follow"."""


class StatusGrammar:
    """Reads the status of a theme mention from its sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        scheme = lexicon.vocabulary.scheme("project-status")
        self._words = {key: Words.of(c, lexicon) for key, c in scheme.items()}
        self._project = Words.of(lexicon.vocabulary.scheme("word-class").get("theme-project"), lexicon)
        self._state = Words.of(lexicon.vocabulary.scheme("word-class").get("status-state"), lexicon)
        self._last: tuple[View | None, dict[str, list[tuple[int, int, str]]]] = None, {}
        self._cues = {key: Cues.of(c.values("cue"), lexicon.inflection) for key, c in scheme.items()}

    def read(self, view: View, mention: ThemeMention, others: Sequence[ThemeMention]) -> Reading:
        """The status that this mention tells of its work; `others` are all mentions of the sentence."""
        if mention.further:
            return self._further(view, mention)
        return Reading("ongoing", False) if follows(view, mention.last) else self._told(view, mention, others)

    def _told(self, view: View, mention: ThemeMention, others: Sequence[ThemeMention]) -> Reading:
        if mention.theme in PEOPLE and buries(view, mention):
            return Reading("ongoing", False)
        start = max((m.last for m in others if m.last <= mention.first), default=0)
        stop = min((m.first for m in others if m.first >= mention.last), default=len(view.units))
        before = view.text[view.offset(start) : view.offset(mention.first)]
        if _REVIEW.search(before):
            return Reading(None, True)
        if self._completed(view, mention, start, stop):
            if _THEN.search(view.text):
                return PLANNED
            return Reading("completed", True, PIECE.search(view.text) is not None or earlier(view))
        if self._in_part(view, mention, stop) or goes_through(view, mention.first, mention.last):
            return Reading("ongoing", True)
        other = max((m.last for m in others if m.last <= mention.first and not same(m, mention)), default=0)
        continued = self._continued(view, mention, other, stop)
        asked = self._asked(view, mention, stop)
        planned = self._planned(view, mention.first, mention.last, start, stop)
        if continued and not ((asked or planned) and continued == "state"):
            told = view.sentence.kind != "title" and (not mention.inherited or continued == "on")
            return Reading("ongoing", told)  # "more help" of a headline may be the first
        if asked:
            return Reading("requested", True)
        if planned:
            return Reading("planned", True)
        if mention.inherited and mention.sites and _AHEAD.search(view.text) and "not until" not in view.text:
            return Reading("planned", True)
        return Reading("ongoing", False)

    def _asked(self, view: View, mention: ThemeMention, stop: int) -> bool:
        """A word of asking before the work, or a question or passive anywhere in its clause."""
        end = stop if mention.inherited else mention.first
        asked = any(not foreseen(view, i) for i in self._words["requested"].places(view, 0, end))
        return asked or any(
            a < mention.last or (same_clause(view, mention.last, a) and not of_next(view, mention.last, a, stop))
            for a, _, _ in self._cue(view, "requested")
        )

    def _further(self, view: View, mention: ThemeMention) -> Reading:
        """What is told of a place to which work is carried from others: asked for, foreseen, or done already."""
        if self._asked(view, mention, len(view.units)):
            return Reading("requested", True)
        if _REACHED.search(view.text[: view.offset(mention.first)]):
            return Reading("ongoing", True)
        return Reading("planned", True)

    @staticmethod
    def compared(view: View) -> Reading:
        """What is told of a site that is only an example: that it was a success, or nothing."""
        return Reading("completed" if SUCCESS.search(view.text) else None, True)

    def at_site(self, view: View) -> Reading | None:
        """What a sentence tells of the work at the site it names: that it is over, or under way since some day."""
        if not self._project.within(view, 0, len(view.units)):
            return None
        for first, _, _ in self._cue(view, "completed"):
            lead = view.text[max(0, view.offset(first) - 60) : view.offset(first)]
            if _NOT_YET.search(lead) is None and PART.search(view.text) is None and PIECE.search(view.text) is None:
                return Reading("completed", True)
        return None

    def sequel(self, view: View) -> Reading | None:
        """What a sentence that goes on about a project tells of its status, or None; its end to come tells nothing."""
        if ends_later(view):
            return None
        if self._planned(view, len(view.units), len(view.units), 0, len(view.units)):
            return PLANNED
        if not _CONTINUES.isdisjoint(view.words):
            return Reading("ongoing", True)
        if so_far(view):
            return Reading("ongoing", True)
        if self._cue(view, "ongoing"):
            return PLANNED if _AHEAD.search(view.text) else Reading("ongoing", True)
        return None

    def _cue(self, view: View, key: str) -> list[tuple[int, int, str]]:
        if self._last[0] is not view:
            self._last = view, {}  # a sentence with several mentions is asked several times
        found = self._last[1]
        if key not in found:
            cues = self._cues.get(key)
            found[key] = list(cues.matches(view)) if cues is not None else []
        return found[key]

    def _planned(self, view: View, first: int, last: int, start: int, stop: int) -> bool:
        """A cue of the future anywhere before the work, or after it in the same clause."""
        told = [
            a
            for a, b, text in self._cue(view, "planned")
            if not ((text.endswith(" to") and aims(view, a)) or year_by_year(view, text))
            and not _LASTS.match(view.text[view.offset(b) :])
        ]
        if any(a < first or (same_clause(view, last, a) and not of_next(view, last, a, stop)) for a in told):
            return True
        if any(laid_down(view, i) for i in self._words["requested"].places(view, start, first)):
            return True
        return any(not of_next(view, last, a, stop) for a in self._words["planned"].places(view, start, stop))

    def _completed(self, view: View, mention: ThemeMention, start: int, stop: int) -> bool:
        whole = all("/country/" in (s.concept or "") for s in mention.sites)  # in a whole country no search is over
        if mention.theme == GENERAL or (mention.theme in PEOPLE and whole) or only_part(view, mention.sites):
            return False
        for first, last, text in self._cue(view, "completed"):
            if not (start - 1 <= first <= stop + 1):
                continue
            begin = view.offset(first) + 3 * text.startswith("is ")  # "after the project at A is completed"
            lead = view.text[max(0, begin - 60) : begin]
            if (_NOT_YET.search(lead) and not (text.startswith("completion") and _MARKED.search(lead))) or (
                first >= mention.last
                and (PART.search(view.text[view.offset(start) : view.offset(mention.first)]) or of_part(view, last))
            ):
                continue
            if _COMPLETE.search(text) and PART.search(view.text[view.offset(first) : view.offset(mention.first)]):
                continue
            if first >= mention.last and _AFTER.search(lead):
                continue
            if 0 < start <= first < mention.first and _TURN.search(
                view.text[view.offset(last) : view.offset(mention.first)]
            ):
                continue
            if text.endswith("done with") and _HOW.match(view.text[view.offset(last) :]):
                continue
            if 0 < start <= first < mention.first and (_RELATIVE.search(lead) or set_off(view, first, mention.first)):
                continue  # "the clean-up of X, which was completed, and help for Y"
            if text.split()[-1] == "over" and mention.theme in PEOPLE:
                continue
            if any(t in text for t in _GIVEN) and (
                to_be_treated(view) or (mention.theme != DISABILITY and equips(view))
            ):
                continue
            if "conclud" in text and not _ACCORD.isdisjoint(view.words):
                continue
            return True
        if mention.theme == DISABILITY and mention.sites and has_gifts(view):
            at = given_at(view)
            return at is not None and _NOT_YET.search(view.text[:at]) is None
        if mention.theme in PEOPLE and mention.sites:
            return dug_up(view)
        return bool(mention.sites) and lasted(view, mention.first)

    def _in_part(self, view: View, mention: ThemeMention, stop: int) -> bool:
        """True where a phase of the work itself is over: "the project has completed its first phase"."""
        ends = [a for a, b, _ in self._cue(view, "completed") if mention.last <= a <= stop and of_part(view, b)]
        return any(not _NOT_YET.search(view.text[max(0, view.offset(a) - 60) : view.offset(a)]) for a in ends)

    def _continued(self, view: View, mention: ThemeMention, start: int, stop: int) -> str | None:
        """ "more" where the work goes on or more of it is told, "state" where words only say how it stands."""
        part = view.text.rfind(" ; ", 0, view.offset(mention.first))
        item = view.unit_at(part + 1) if part >= 0 else 0
        colon = view.text.find(" : ", 0, max(part, 0))
        listed = view.unit_at(colon + 1) if colon >= 0 else 0
        ahead = [a for a, _, _ in self._cue(view, "planned") if a < mention.first]
        marker = _LIST_OF_ITEMS.search(view.text[: view.offset(mention.first)])
        items = view.unit_at(marker.start()) if marker else len(view.units)

        between = view.text[view.offset(start) : view.offset(mention.first)]
        own = start > 0 and _OWN_VERB.search(between) is not None

        def reaches(i: int) -> bool:
            if listed <= i < item or (i < start and (own or _FINISH.match(view.units[i].text))):
                return False
            if any(i < a and not same_clause(view, i, a) for a in ahead):
                return False  # "X is to be expanded, and help is to be given for Y": the verb of its own clause counts
            return i >= start or i < items  # what stands in an item of a list governs that item alone

        def told(i: int) -> bool:
            if not reaches(i):
                return False
            after = same_clause(view, mention.last, i) and not of_next(view, mention.last, i, stop)
            return i < mention.last or after

        words = [
            i
            for i in self._words["ongoing"].places(view, 0, min(stop, mention.last + 12))
            if told(i) and not other_sense(view, i)
        ]
        if any(not _CONTINUING.isdisjoint({view.units[i].text}) for i in words):
            return "on"
        if any(not self._state.within(view, i, i + 1) for i in words):
            return "more"
        cued = [
            text
            for first, _, text in self._cue(view, "ongoing")
            if first <= stop
            and told(first)
            and text != "launch"
            and not _NOT_YET.search(view.text[max(0, view.offset(first) - 40) : view.offset(first)])
        ]
        if any(not (mention.inherited and text.endswith(("phase", "stage"))) for text in cued):
            return "more" if _BEGUN.isdisjoint(w for text in cued for w in text.split()) else "on"
        return "state" if words or cued else None  # "a second phase will begin"
