"""Meetings: every encounter or event that an article reports, recalls or announces, one entry each."""

from __future__ import annotations

from kg.find.context import Context, Mention
from kg.find.lexicon import Lexicon
from kg.find.meeting_arrivals import arrived
from kg.find.meeting_attendees import attendees
from kg.find.meeting_background import of_old, under_way
from kg.find.meeting_days import of_the_day, sets_day, to_come, under_a_day
from kg.find.meeting_events import Event, in_order
from kg.find.meeting_fill import Filler
from kg.find.meeting_frames import FrameReader
from kg.find.meeting_merge import Merger
from kg.find.meeting_minutes import Minutes
from kg.find.meeting_presence import SIDES, WORDS
from kg.find.meeting_records import Telling
from kg.find.meeting_release import by_phone, points_back
from kg.find.meeting_roles import settle
from kg.find.meeting_standing import as_one, assemble, of_the_visitor, sort_out
from kg.find.meeting_subjects import Layout
from kg.find.meeting_tellings import TellingReader
from kg.find.meeting_topics import SPEAKING, elsewhere
from kg.find.meeting_twice import told_once
from kg.find.meeting_untold import WORDS as UNTOLD
from kg.find.meeting_wanted import wanted
from kg.find.meeting_words import PLAIN, MeetingWords
from kg.find.view import View
from kg.model import Meeting, PartialDate
from kg.read.dates import DateMention
from kg.text import late

EVIDENCE = 3
"""How many sentences at most stand as evidence of one meeting."""

_STAY = late(r"(?:\b(?:was|were|is|are|spent|spending|while|when)|<P\d+> ,) in (?:the )?<[LC]")

_BULLETS = tuple("-–—*•")
_LINK = late(r"^[-–—*•]\s(?:(?![.!?:;]\s)[^\n])*[^.!?:;,”\"'\s]$")
"""A line of a list that is no sentence: a link to another story, or a summary of what the story says itself."""


_NEAR = 2
"""Within how many sentences "the same day" goes on with a day still to come."""


_PAST = frozenset(
    "met hosted received held visited chaired attended laid paid toured signed arrived flew joined".split()
)
_TO_COME = frozenset("will would shall scheduled due planned plans expected set slated to".split())
"""Verbs of what is over, unless one of the other words is there: "In the evening X hosted a banquet"."""


def _counts(view: View) -> bool:
    """True of a sentence with "the same day", "two days later": days that count from the one told last."""
    days = (u.value for _, u in view.of_kind("D") if isinstance(u.value, DateMention))
    counting = [d for d in days if (d.relative or "").startswith(("same", "told"))]
    counts = bool(counting) and not any(d.text.lower().startswith("earlier") for d in counting)
    return counts and (view.words.isdisjoint(_PAST) or not view.words.isdisjoint(_TO_COME))


def _recalled(view: View, told: PartialDate | None, date: PartialDate) -> bool:
    """True of a day of another year before the one told last, or of a month of which people speak: only recalled."""
    if told is None or date.value.startswith("-"):
        return False
    months = date.value[:7] < told.value[:7] and not view.words.isdisjoint(SPEAKING)
    return months or date.value[:4] < told.value[:4]


def _begun_before(visit: Telling, told: PartialDate | None) -> bool:
    """True of a stay that began before the day told last: "the same day" after it is none of it, but of an arrival."""
    stay = visit.target < 0 or visit.definite
    return stay and told is not None and visit.date is not None and visit.date.value < told.value


def _in_relative(view: View, telling: Telling) -> bool:
    """True of what is told by the way of a person: "X, who landed on Monday evening, had four million to offer"."""
    return "who" in {u.text for u in view.units[max(0, telling.first - 2) : telling.first]}


def _asked(view: View, telling: Telling) -> bool:
    """True of what a question only asks about: "Will the two meet in person?"."""
    return view.units[-1].text == "?" and telling.status != "held" and telling.date is None and telling.place is None


class MeetingGrammar:
    """Finds the meetings of articles; made once from the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = MeetingWords(lexicon)
        self._frames = FrameReader(lexicon, self._words)
        self._reader = TellingReader(self._words, self._frames)
        self._filler = Filler(self._words)

    def find(self, context: Context) -> tuple[tuple[Meeting, ...], tuple[Mention, ...]]:
        """The meetings of an article, and which words of which sentence speak of which of them."""
        merger, told, minutes = Merger(), None, Minutes(context)
        opened: tuple[int, PartialDate] | None = None
        ahead: tuple[int, PartialDate] | None = None  # the day told last of what is still to come, and where
        for at, view in enumerate(context.views):
            opens = self._opens(context, at)
            told = context.headed.get(view.sentence.paragraph, told) if opens else told
            if opens and (day := sets_day(context, view)) is not None:
                opened, told = (view.sentence.paragraph, day), day
            if view.sentence.text.startswith(_BULLETS) and _LINK.match(view.sentence.text) is not None:
                continue
            hits = self._words.book.find(view)
            if any(h.key not in PLAIN for h in hits) or self._speaks(view):
                since = ahead[1] if ahead is not None and at <= ahead[0] + _NEAR and _counts(view) else told
                read = self._reader.read(Layout(context, view, self._words, at), hits, at, since)
                for telling in minutes.own(at, read):
                    if _asked(view, telling) or under_way(view, telling) or of_old(context, view, telling):
                        continue
                    under_a_day(context, telling)
                    if opened is not None and opened[0] == view.sentence.paragraph:
                        of_the_day(telling, opened[1])
                    to_come(context, telling)
                    elsewhere(telling, merger.events)
                    of_the_visitor(telling, merger.events)
                    if not points_back(telling, merger.events):
                        merger.add(telling)
                    if (
                        telling.date is not None
                        and len(telling.date.value) >= (7 if told is None else len(told.value))
                        and telling.status == "held"
                        and not (telling.kind == "visit" and (telling.date.last or _begun_before(telling, told)))
                        and not _recalled(view, told, telling.date)
                        and not (telling.kind == "visit" and _in_relative(view, telling))
                    ):
                        told, ahead = telling.date, None
                    elif telling.status == "planned" and telling.date is not None and telling.date.whole:
                        ahead = at, telling.date
            if told is None:
                told = self._last_day(context, view)
        events = as_one(context, list(in_order(merger.events)))
        self._filler.complete(context, events)
        events = arrived(context, events)
        attendees(context, events)
        sort_out(context, events)
        by_phone(context, events)
        events = told_once([e for e in events if wanted(e)])
        assemble(context, events)
        visits = [e for e in events if e.kind == "visit"]
        names = {id(e): f"m{n}" for n, e in enumerate(events, 1)}
        meetings = tuple(self._meeting(context, e, visits, names) for e in events)
        mentions = tuple(Mention(t.view, t.first, t.last, names[id(e)]) for e in events for t in e.tellings)
        return meetings, tuple(sorted(mentions, key=lambda m: (m.view, m.first, m.last, m.fact)))

    def _speaks(self, view: View) -> bool:
        """True where other words than those of the book may tell of a meeting."""
        words = self._words.telling_words, self._frames.firsts, WORDS, *UNTOLD
        if view.text.startswith(SIDES) or sum(1 for _ in view.of_kind("PB")) > 1:
            return True
        return not all(view.words.isdisjoint(w) for w in words) or (
            (" in <" in view.text or " in the <" in view.text) and _STAY.search(view.text) is not None
        )

    @staticmethod
    def _opens(context: Context, at: int) -> bool:
        """True of the first sentence of a paragraph."""
        paragraph = context.views[at].sentence.paragraph
        return at == 0 or context.views[at - 1].sentence.paragraph != paragraph

    @staticmethod
    def _last_day(context: Context, view: View) -> PartialDate | None:
        """The day that a sentence tells, for "the same day" in the next ones."""
        days = [d for _, u in view.of_kind("D") if (d := context.date(u)) is not None and d.whole and d.last is None]
        return days[-1] if days else None

    @staticmethod
    def _meeting(context: Context, event: Event, visits: list[Event], names: dict[int, str]) -> Meeting:
        participants = settle(context, event, visits)
        places = sorted({t.view for t in event.tellings}, key=lambda v: (context.views[v].sentence.kind == "title", v))
        codes = {o.country for o in event.people if o.country} | set(event.codes)
        return Meeting(
            names[id(event)],
            event.kind,
            event.status,
            event.date,
            None if event.kind == "phone-call" else event.place,
            participants,
            event.name,
            MeetingGrammar._part_of(event, visits, names),
            tuple(sorted(codes)),
            tuple(context.views[v].sentence.evidence for v in sorted(places[:EVIDENCE])),
        )

    @staticmethod
    def _part_of(event: Event, visits: list[Event], names: dict[int, str]) -> str | None:
        """The visit during which it is held: same guest, same country, not before its first day."""
        if event.kind in {"visit", "phone-call"}:
            return None
        for visit in visits:
            there = visit.place_code is not None and visit.place_code == event.place_code
            then = visit.date is None or event.date is None or visit.date.value[:7] == event.date.value[:7]
            if there and then and visit.status == event.status and visit.guests() & set(event.people):
                return names[id(visit)]
        return None
