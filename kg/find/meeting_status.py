"""Whether a meeting was held, is planned or only proposed, or is none: called off, denied, a mere series."""

from __future__ import annotations

from kg.find.meeting_discussed import spoken_of
from kg.find.meeting_fruits import fruitful, reaped, said_next, to_be_done
from kg.find.meeting_moved import AFTER_ALL, ASKED_ABOUT, moved_to
from kg.find.meeting_present import arriving, in_turn, leave, moves, once
from kg.find.meeting_subjects import Layout
from kg.find.meeting_there import to_be_made
from kg.find.meeting_words import MeetingWords
from kg.text import late

_AGREED = ("agreed to", "agreed on", "agreed that", "decided to", "plan to", "plans to", "accepted")
_SETTLED = frozenset({"agreed", "decided", "arranged", "promised", "undertook"})
_MEETING = frozenset("meet visit travel hold convene come go fly attend return".split())
"""Verbs after which "to meet" tells of a plan, and such infinitives."""
_ADJUNCT = frozenset({"during", "at", "after", "following", "since", "in", "on", "as", "before", "of", "from"})
_NEGATIVE = frozenset({"no", "not", "never", "without", "neither", "nor"})
_LEAVING = frozenset("leaves departs heads goes sets travels flies moves sails proceeds continues".split())
_NOBODY, REACH = frozenset[str](), 14
_HEADED = late(r" (?:left|departed|headed|set off|set out|leaves) (?:\w+ )?(?:for|to) <[LC]\d+> ")
_LED_TO = late(
    r" (?:led|leads|leading|headed|heads|heading) (?!by )[^,]*(?:delegation|team|group|mission) to "
    r"(?:pay|make|undertake|conduct) "
)
_TALKED = frozenset({"meeting", "talks", "reception", "call", "conversation"})
_SAID = frozenset("confirmed affirmed revealed announced reiterated promised pledged told".split())
_ASKED = frozenset({"urged", "asked", "invited", "encouraged", "requested", "bidden", "pressed"})
_PADDING = frozenset(", after all now however for the time being yet any longer more".split())
_TOLD_TO, _SURELY_SET = frozenset({"told", "tells", "addressed", "heard"}), frozenset({"scheduled", "slated"})
_PLANNING = frozenset(
    "plan plans planning schedules arranges prepares expects expect expecting anticipates awaits".split()
)
_ON_THE_WAY = frozenset("going coming heading flying travelling traveling returning leaving sailing".split())
_TO_BE = late(r" (?:is|are|was) to be (?:opened|held|launched|inaugurated|unveiled|hosted|staged|convened) ")
_TO_BE_DONE = ("to be held", "to be made", "to be paid", "to take place")
_UNDONE = late(r" (?:would|could|should|might|was to|were to) have(?: \w+){0,2} $")
_TOOK_PLACE = late(r" ,? ?(?:which|that) (?:took place|was held|was staged|ended|opened|ran)\b")
_EVERY, _GO = frozenset("every annually yearly each".split()), frozenset("go return come travel visit fly".split())
_LETTING = frozenset("let lets letting allow allows allowed allowing permit permitted help helps helped enable".split())
_NEVER = late(r" ,? ?(?:which|that) (?:\S+ ){1,5}(?:should|would|was to|were to) have\b")
_INK = frozenset("signed inked initialled initialed signatures signature initials names exchanged concluded".split())
_PLAN_FOR, _UNDER_WAY = (" plan for ", " proposal for ", " proposals for "), frozenset({"in", "during", "amid"})
_WILL_THERE = late(
    r"^ (?:with (?:the )?<[PBS]\d+> (?:, <P\d+> )?)?(?:(?:in|on) <[LCD]\d+> )?,? ?(?:the )?<[PBS]\d+> "
    r"(?:will|is to|are to) "
)
_BEFOREHAND = ("in preparation", "prepar")  # how what a meeting is held for begins
_HAPPENED, _SET_FOR = frozenset({"was", "were", "belongs", "forms", "marks"}), frozenset({"for", "to", "in", "on"})
_GLAD = frozenset("glad pleased happy delighted honoured honored proud how moved touched thrilled pleasure".split())
_AT, _DURING = frozenset({"during", "at", "in", "after"}), late(r" (?:during|at|in) an? \S+ $")
_TO_COME = frozenset({"planned", "upcoming", "forthcoming", "plans for"})
"""What is said of another event that people speak of at talks."""
_SET = frozenset({"scheduled", "slated", "planned", "due", "expected", "set"})
_SIDES = frozenset({"countries", "sides", "nations", "armies", "militaries", "ministries", "navies"})


def _calls(text: str) -> bool:
    """True of "calling on the minister and" visiting <L>, "asked about" his visit, which ask for nothing."""
    return (text.lstrip().startswith("call") and " to " not in text) or ASKED_ABOUT.match(text) is not None


class StatusReader:
    """Reads the words around an event's noun or verb."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    def status(self, layout: Layout, first: int, last: int, governor: str = "", verb: bool = False) -> str | None:
        """The status of the event named by units ``[first, last)``, or None where it is none."""
        view = layout.view
        start = self._clause_start(layout, first)
        end = self._clause_end(layout, last - 1)
        clause = self._text(layout, start, end)
        if layout.text(start) in {"if", "unless", "whether"} or moved_to(layout, last) >= 0:
            return "planned" if moved_to(layout, last) >= 0 else None
        off = self._called_off(clause) or (not governor and self._put_off(self._text(layout, start, first)))
        if (off and not self._announced(clause, governor)) or (
            not governor and self._called_off(self._text(layout, last, min(len(layout.units), last + 22)))
        ):
            return None
        left = self._text(layout, max(start, first - REACH), first)
        right = self._text(layout, last, said_next(layout, last, min(end, last + REACH)))
        if self._denied(left, 4 if verb else 1) or _UNDONE.search(left) is not None:
            return None
        if not verb and _NEVER.match(self._text(layout, last, min(len(layout.units), last + 12))) is not None:
            return None
        if verb and layout.text(first) in _GO and not _LETTING.isdisjoint(left.split()[-5:]):
            return None  # "to let the searchers go back to <L>"
        if verb and self._signed_before(layout, start, first, last):
            return None
        if not verb and (layout.text(first - 1) in _PLANNING or to_be_made(layout, last)):
            return "planned"
        if verb and {"expected", "awaited", "due"} & {layout.text(i) for i in range(first, last)}:
            return "planned"
        if verb and (self._settled(layout, first) or once(layout, start, first) or self._shall(layout, first)):
            return "planned"
        leaves = _LEAVING if layout.view.sentence.kind == "body" and not layout.context.chronicle else _NOBODY
        leaving = verb and (layout.text(first) in leaves or (bool(leaves) and leave(layout, first)))
        if leaving or in_turn(layout, first, verb, self._words.planned) or (verb and arriving(layout, first, last)):
            return "planned"
        if governor == "for" and (leaves & set(left.split()) or _HEADED.search(left) is not None):
            return "planned"
        if not verb and _LED_TO.search(left) is not None:
            return "held"
        if not verb and (spoken_of(layout, first, left) or (governor == "during" and to_be_done(left))):
            return "planned"
        if verb and layout.text(first) in _ON_THE_WAY and self._under_way(layout, first):
            return "planned"
        if (
            (verb and (self._finished(layout, first) or self._meanwhile(layout, first)))
            or governor == "since"
            or _TOOK_PLACE.match(self._text(layout, last, min(len(layout.units), last + 8)))
            or (not verb and (fruitful(layout, first, last) or reaped(layout, first, last)))
        ):
            return "held"
        whole = view.text[: view.offset(first)] + " "
        proposed = self._last(self._words.proposed, whole)
        near = proposed is not None and first - view.unit_at(proposed) <= 24 and not _calls(whole[proposed:])
        planned_left = self._planned_left(left, governor) and not self._said_at(layout, first, last, governor)
        if near and governor not in _ADJUNCT:
            between = whole[proposed:]
            if not any(a in whole for a in _AGREED) and not self._reported(between) and not self._past(left):
                awaited = between.lstrip().startswith("look") and (verb is False or layout.text(first) == "the")
                return "planned" if awaited else "proposed"  # "looks forward to the visit of X"
        if planned_left or self._planned_right(layout, last, right, governor):
            return "planned"
        return "held"

    @staticmethod
    def _signed_before(layout: Layout, start: int, first: int, last: int) -> bool:
        """True of a signing told by the way: "the exchange of notes to which the two had put their signatures".

        So is "During X's visit in June 2022, two papers were inked".
        """
        signs = not _INK.isdisjoint(layout.text(k) for k in range(first, last))
        relative = {layout.text(start), layout.text(start - 1)} & {"which", "that"}
        had = bool(relative) and "had" in {layout.text(k) for k in range(max(start, first - 3), first)}
        return signs and (had or (layout.text(0) == "during" and _of_months(layout)))

    @staticmethod
    def _under_way(layout: Layout, first: int) -> bool:
        """True of "is going to <L> in May", "is coming": the present tense of what is still to come."""
        before = {layout.text(k) for k in range(max(0, first - 3), first)}
        now = {"today", "now"} & {u.text.lower() for _, u in layout.view.of_kind("D")}
        return bool({"is", "are"} & before) and not now

    @staticmethod
    def _shall(layout: Layout, first: int) -> bool:
        """True of "agreed that the frigate should drop anchor in <L>", "gave his word to be in <L>"."""
        before = [layout.text(k) for k in range(first)]
        if before[-1:] == ["should"]:
            return bool(_SETTLED & set(before)) and not _ASKED & set(before)
        to = layout.text(first) == "to" or (before and before.pop() == "to")
        return bool(to) and before[-1:] in (["word"], ["promise"])

    @staticmethod
    def _settled(layout: Layout, first: int) -> bool:
        """True of "agreed to meet"."""
        to = layout.text(first) in _MEETING and layout.text(first - 1) == "to"
        joined = layout.text(first - 2) == "and" and not _SETTLED.isdisjoint(layout.text(k) for k in range(first - 2))
        return to and (layout.text(first - 2) in _SETTLED or joined)  # "agreed to keep in touch and to meet in June"

    @staticmethod
    def _text(layout: Layout, first: int, last: int) -> str:
        view = layout.view
        return " " + view.text[view.offset(first) : view.offset(last)].strip() + " "

    @staticmethod
    def _clause_start(layout: Layout, i: int) -> int:
        home = layout.clause[i]
        while i > 0 and layout.clause[i - 1] == home:
            i -= 1
        return i

    @staticmethod
    def _clause_end(layout: Layout, i: int) -> int:
        home = layout.clause[i]
        while i < len(layout.clause) and layout.clause[i] == home:
            i += 1
        return i

    def _called_off(self, clause: str) -> bool:
        found = self._words.called_off.search(clause)
        if found is None or AFTER_ALL.search(clause, found.end()) is not None:  # "postponed, will be held in May"
            return False
        return " after " not in clause[: found.start()] and " being postponed" not in clause

    def _put_off(self, before: str) -> bool:
        """True of "After X had to postpone his trip": what was to be, not what came after it."""
        found = self._words.called_off.search(before)
        return found is not None and len(before[found.end() :].split()) <= 3 and before.split()[0] in {"after", "since"}

    def _announced(self, clause: str, governor: str) -> bool:
        """True of "The visit was dropped, X announced at her press conference": what is off was told there."""
        found = self._words.called_off.search(clause)
        after = clause[found.end() :].split() if found is not None else []
        return governor in {"at", "during"} and not self._words.speech.isdisjoint(after)

    @staticmethod
    def _denied(left: str, reach: int) -> bool:
        return bool(_NEGATIVE & set([w for w in left.split() if w not in _PADDING][-reach:]))

    @staticmethod
    def _last(pattern, text: str):  # type: ignore[no-untyped-def]
        found = None
        for match in pattern.finditer(text):
            found = match.start()
        return found

    @staticmethod
    def _said_at(layout: Layout, first: int, last: int, governor: str) -> bool:
        """True of "confirmed he will visit Vietnam during a meeting with Y": what was said there is the plan."""
        if governor not in {"during", "at"}:
            return False
        if layout.text(first - 2) == "," and any(layout.text(k) in layout.words.speech for k in range(first - 2)):
            return True  # "said ties would grow in the time ahead, during his reception for Y"
        if layout.text(last - 1) not in _TALKED:
            return False
        return layout.text(first) in {"a", "an", "his", "her", "their"} and any(
            layout.text(k) in _SAID for k in range(max(0, first - REACH), first)
        )

    def _planned_left(self, left: str, governor: str) -> bool:
        if left.endswith(_PLAN_FOR):
            return True
        found = None
        at = governor in _AT or _DURING.search(left) is not None
        for match in self._words.planned.finditer(left):
            beside = match[0].strip() in _TO_COME and at and len(left[match.end() :].split()) > 1
            found = found if beside else match  # "hailed the planned port visit during talks with Y"
        if found is None:
            return False
        between = left[found.end() :].split()
        first = "since" in between and found[0].strip() == "to visit"  # "X, the first to visit <C> since 2018, met Y"
        if first or (governor and self._words.speech & set(between)) or _TOLD_TO & set(between):
            return False
        before = left[: found.start()].split()
        glad = _GLAD & set(before[-3:]) and not {"would", "will", "be"} & set(before[-4:])
        if not _HAPPENED.isdisjoint(between) or (glad and found[0].strip().startswith(("was", "were", "to "))):
            return False  # "the kiln that is to treat the soil was lit at a ceremony", "how glad he was to be in <L>"
        return (
            len(between) <= (10 if governor not in {"during", "at", "following", "after"} else 14)
            and "," not in between[:-6]
        )

    def _planned_right(self, layout: Layout, last: int, right: str, governor: str) -> bool:
        """The event as subject ("the talks will be held"), or before a relative clause ("which is to be hosted")."""
        if governor in {"during", "at"} and _WILL_THERE.match(right) is not None:
            return True  # "At a meeting with his counterpart, he will discuss"
        if governor in {"during", "following", "after", "since", "of"}:
            return False
        match = self._words.planned.search(right) if governor not in {"at", "in"} else None
        if match is not None and match[0].startswith(_BEFOREHAND):
            match = None  # "held a meeting in preparation for the summit"
        if match is not None and right[: match.start()].split()[-1:] == ["and"]:
            return False  # "came for a three-day visit and will travel to <L>"
        if match is not None and len(right[: match.start()].split()) <= 12 and "," not in right[: match.start()]:
            return match[0].split()[0] != "to" or match[0].startswith(_TO_BE_DONE)
        if moves(layout, right, governor):
            return True
        whole = self._text(layout, last, self._clause_end(layout, last - 1))
        return _TO_BE.search(whole) is not None or self._reduced(layout, last) or self._relative(layout, last, governor)

    @staticmethod
    def _reduced(layout: Layout, last: int) -> bool:
        """As in "the visit by X to Vietnam, scheduled for April", "the exchange between the two slated for May"."""
        for i in range(last, min(len(layout.units), last + 10)):
            whose = i == last or layout.units[i - 1].kind in "PBC"
            if whose and layout.text(i) == "," and _TO_BE.match(f" is{StatusReader._text(layout, i + 1, i + 4)}"):
                return True  # "Talks with X, to be held on <D>, will"
            if layout.text(i) in _SET and layout.text(i + 1) in _SET_FOR:
                plainly = (i > last and layout.units[i - 1].kind != "w") or layout.text(i - 1) in _SIDES
                bare = layout.text(i) in _SURELY_SET and plainly and layout.text(last) in {"between", "of", "among"}
                return layout.text(i - 1) in {",", "("} or i == last or bare
        return False

    def _relative(self, layout: Layout, last: int, governor: str) -> bool:
        """As in "the visit which is to begin on <D>", but not "in a trip that will test the partnership"."""
        i = last
        if governor in _UNDER_WAY:
            return False
        while i < len(layout.units) and (layout.inside[i] or layout.text(i) == ","):
            i += 1
        if layout.text(i) == "in":  # "an exercise in fighting slicks, which both will hold"
            i = next((k + 1 for k in range(i, i + 5) if layout.text(k) == "," and layout.text(k + 1) == "which"), i)
        if layout.text(i) not in {"which", "that"}:
            return False
        before = {layout.text(k) for k in range(max(0, last - REACH), last)}
        if layout.text(i) == "that" and not self._words.speech.isdisjoint(before):
            return False  # "announced at her press conference that remains would be sent home"
        rest = self._text(layout, i, min(len(layout.units), i + 14))
        if not _EVERY.isdisjoint(rest.split()):
            return False  # "a meeting which our countries will hold every year"
        match = self._words.planned.search(rest)
        limit = 3 if layout.text(i) == "which" else 9
        return match is not None and len(rest[: match.start()].split()) <= limit and "," not in rest[: match.start()]

    @staticmethod
    def _reported(between: str) -> bool:
        """True where what was asked for lies in between, told as fact ("asked ... since the visit")."""
        return any(w in between.split() for w in ("during", "after", "following", "since", "reached", "signed"))

    def _finished(self, layout: Layout, first: int) -> bool:
        """True of a verb in the simple past ("talked", "met"), which no word makes a plan."""
        form, before = layout.text(first), {layout.text(i) for i in range(max(0, first - 3), first)}
        if form.endswith("ed"):
            before.discard("to")
        return (
            form.endswith("ed") or (form in self._words.finite and form not in {"visit", "meet", "come", "go"})
        ) and not before & {"to", "be", "will", "would", "been", "shall", "is", "are"}

    @staticmethod
    def _meanwhile(layout: Layout, first: int) -> bool:
        """True of "made the request while receiving X": what was asked for is not the reception."""
        return layout.text(first).endswith("ing") and layout.text(first - 1) in {"while", "when", "upon", "after"}

    @staticmethod
    def _past(left: str) -> bool:
        words = left.split()[-5:]
        if "was" in words and _ASKED & set(words[words.index("was") :]):
            return False  # "was urged to come to Hanoi"
        return any(w in words for w in ("paid", "made", "was", "had", "held", "took", "visited"))


def _of_months(layout: Layout) -> bool:
    """True where the days that a sentence tells are but months or years."""
    days = [u.value for _, u in layout.view.of_kind("D")]
    return bool(days) and all(d.day is None and d.relative is None for d in days)
