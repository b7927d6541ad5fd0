"""All that one sentence tells of meetings: its event nouns and verbs with their dates, places and status."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_after import agreed_there, came_after, known_already
from kg.find.meeting_again import again, told_apart
from kg.find.meeting_beside import in_one_row, of_both, only_day, set_going, told_by_scene, where_told
from kg.find.meeting_company import brought_together
from kg.find.meeting_dates import is_sequel
from kg.find.meeting_discussed import of_a_reception
from kg.find.meeting_editions import one_session, sessions_once, signed_then
from kg.find.meeting_forms import by_its_place
from kg.find.meeting_frames import FrameReader
from kg.find.meeting_hosts import hosted, received
from kg.find.meeting_invitations import acceptances
from kg.find.meeting_links import LinkReader
from kg.find.meeting_lists import each, listed, one_by_one, partners
from kg.find.meeting_localities import with_locals
from kg.find.meeting_moved import moved
from kg.find.meeting_notes import noted
from kg.find.meeting_noun_marks import recalled
from kg.find.meeting_nouns import NounReader
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_port_calls import port_calls, to_the_city
from kg.find.meeting_presence import aims, come_for, on_the_trip, present
from kg.find.meeting_records import BILATERAL, Telling
from kg.find.meeting_rites import done_at, of_its_event, opened, part_of_it, spoke_at, visitors, witnesses
from kg.find.meeting_rivals import settled
from kg.find.meeting_rows import followed_by, unlike
from kg.find.meeting_status import StatusReader
from kg.find.meeting_stays import STAYING, stays
from kg.find.meeting_subjects import Layout
from kg.find.meeting_topics import spoken_of
from kg.find.meeting_untold import numbered, untold
from kg.find.meeting_verbs import VerbReader
from kg.find.meeting_when import done_when
from kg.find.meeting_words import Hit, MeetingWords
from kg.model import PartialDate
from kg.text import late

_NOUNS = frozenset(
    "series talks phone-call reception dialogue visit ceremony conference press-conference event".split()
)
_LINKS = frozenset(
    "after before following followed prior during then ahead preceded later afterwards sidelines margins close end "
    "conclusion just there while".split()
)
_FOLLOWING = late(
    r"^(?:also )?on (?:the|this|that|the same) occasion ,|"
    r"\b(?:in|at) the same (?:city|venue|place|building|hall)\b|(?:that|which) followed\b"
    r"|\bfollowed(?: \.)?$|^later ,? ?<P|^(?:at|in|during) (?:a|the|their) joint (?:news|press) conference"
)

_SESSIONS = frozenset({"session", "sessions"})
_SPEECHES = frozenset({"speech", "speeches", "address", "addressed", "remarks", "spoke", "presentation"})
_IN_PLURAL = frozenset({"talks", "visit", "dialogue", "reception"})
"""What tells of nothing in the plural without anybody."""


class TellingReader(LinkReader):
    """Reads sentences in order; `told` is the day told last, for "the same day"."""

    def __init__(self, words: MeetingWords, frames: FrameReader) -> None:
        self._words = words
        self._frames = frames
        self._nouns = NounReader(words)
        self._verbs = VerbReader(words)
        self._status = StatusReader(words)

    def read(self, layout: Layout, hits: list[Hit], at: int, told: PartialDate | None = None) -> list[Telling]:
        """The tellings of one sentence, in order."""
        found: list[tuple[Telling, Phrase | None]] = []
        kind = layout.view.sentence.kind
        framed, scenes = self._frames.read(layout, at)
        for telling in framed:
            brought_together(layout, telling)
            if telling.kind == "ceremony" and not telling.people:
                telling.add(witnesses(layout, telling.first) or visitors(layout))
        hits = [by_its_place(layout, h) for h in hits]
        for hit in hits:
            if not hit.verb and hit.key in _NOUNS:
                made = self._nouns.read(layout, hit, hits, at)
                if made is not None:
                    made[0].title = kind != "body"
                    found.append(made)
            elif hit.verb:
                found.extend((t, None) for t in self._verbs.read(layout, hit, hits, at, kind))
        found = _with_scenes(numbered(layout, at, settled(framed, found)), scenes)
        found.extend(self._told_otherwise(layout, hits, found, at, kind))
        found.extend((t, None) for t in untold(layout, at, [t for t, _ in found]))
        if not found and not any(hit.key == "invite" for hit in hits):
            return []
        found.sort(key=lambda pair: pair[0].first)
        found = one_by_one(layout, self._distinct(layout, found))
        found.extend([(t, None) for t in partners(layout, [t for t, _ in found])])
        found = self._with_status(layout, found)
        tellings = [t for t, _ in found]
        self._invitations(layout, hits, tellings, at)
        found.extend((t, None) for t in tellings[len(found) :])
        acceptances(layout, tellings)
        self._subtypes(layout, tellings)
        self._company(layout, tellings)
        self._remote(layout, tellings)
        self._dates(layout, found, told)
        moved(layout, tellings, told)
        self._places(layout, found)
        self._other_clauses(layout, tellings, told)
        set_going(layout, tellings)
        of_both(layout, tellings)
        opened(layout, tellings)
        of_its_event(layout, tellings)
        self._tied(layout, tellings)
        self._arrivals(layout, tellings)
        aims(layout, tellings)
        on_the_trip(layout, tellings)
        one_session(layout, tellings)
        signed_then(layout, tellings)
        self._parts(layout, tellings)
        self._framed(layout, tellings)
        self._on_the_way(layout, tellings)
        tellings.extend(list(listed(layout, tellings)))
        tellings.extend([*unlike(tellings, followed_by(layout, tellings)), *again(layout, tellings, told)])
        self._calls(layout, tellings)
        hosted(layout, tellings)
        received(layout, tellings)
        noted(layout, tellings)
        return spoken_of(layout, hits, told_apart(layout, each(layout, tellings)))

    @staticmethod
    def _other_clauses(layout: Layout, tellings: list[Telling], told: PartialDate | None) -> None:
        """Days and places that another clause tells, or whom somebody met."""
        in_one_row(layout, tellings)
        only_day(layout, tellings, told)
        done_when(layout, tellings)
        where_told(layout, tellings)
        with_locals(layout, tellings)
        to_the_city(layout, tellings)
        known_already(layout, tellings)

    @staticmethod
    def _tied(layout: Layout, tellings: Sequence[Telling]) -> None:
        """Note what the words tie an event to: another of the sentence, or what was told before."""
        came_after(layout, tellings)
        for telling in tellings:
            telling.linked = len(tellings) > 1 and not layout.view.words.isdisjoint(_LINKS)
            telling.sequel |= is_sequel(layout, telling, tellings)
            telling.follows = _FOLLOWING.search(layout.view.text) is not None
            telling.further = "also" in {layout.text(k) for k in range(telling.first - 3, telling.first)}

    def _told_otherwise(
        self, layout: Layout, hits: Sequence[Hit], found: Sequence[tuple[Telling, Phrase | None]], at: int, kind: str
    ) -> list[tuple[Telling, Phrase | None]]:
        """Speeches, guided tours, and those present at an event that the sentence calls "it" or not at all."""
        made: list[tuple[Telling, Phrase | None]] = []
        if kind != "body":
            return made
        speech = self._nouns.speech(layout, hits)
        if speech is not None and not any(t.kind == "conference" for t, _ in found):
            made.append((speech, None))
        made.extend((t, None) for t in port_calls(layout, at, [t for t, _ in found]))
        if layout.view.words & {"guest", "guests"} or any(
            u.text.lower() == "the guest" for _, u in layout.view.of_kind("P")
        ):
            made.extend((t, None) for t in self._verbs.guest_of(layout, at))
        if not found:
            made.extend((t, None) for t in self._verbs.on_hand(layout, hits, at))
        if not layout.view.words.isdisjoint(STAYING):
            made.extend((t, None) for t in stays(layout, at, [t for t, _ in found]))
        if not any(t.kind == "visit" for t, _ in found):
            made.extend((t, None) for t in self._verbs.guided(layout, at))
        if not found and not made:
            made.extend((t, None) for t in present(layout, at))
        if not found and not made:
            for phrase in self._words.phrases.find(layout.view):
                if phrase.key == "attendance-word":
                    telling = Telling("event", at, phrase.first, phrase.last, definite=True)
                    telling.add(layout.right(phrase.last, reach=8).persons, "participant")
                    made.extend([(telling, None)] if telling.people else [])
        return made

    def _distinct(
        self, layout: Layout, found: list[tuple[Telling, Phrase | None]]
    ) -> list[tuple[Telling, Phrase | None]]:
        """Drop what tells the same event twice in one clause ("received him at a meeting")."""
        out = []
        found = [(t, p) for t, p in found if not part_of_it(layout, t, p, found)]
        found = [(t, p) for t, p in sessions_once(found) if not (_several(t) and t.kind in _IN_PLURAL)]
        found = [(t, p) for n, (t, p) in enumerate(found) if not self._told_again(layout, t, found[n + 1 :])]
        found = [(t, p) for t, p in found if not self._at_session(layout, t, [r for r, _ in found])]
        for telling, phrase in found:
            thanks = phrase is not None and phrase.governor == "for" and self._thanks(layout, phrase)
            if thanks or (phrase is not None and recalled(layout, telling, phrase)):
                continue
            rivals = [t for t, p in found if t is not telling and layout.same(t.first, telling.first)]
            if telling.kind == "talks" and any(
                r.kind == "conference" and r.first < telling.last and telling.first < r.last for r in rivals
            ):
                continue  # "a roundtable discussion"
            if (
                telling.kind == "talks"
                and phrase is not None
                and phrase.governor in {"at", "in", "during", "for"}
                and any(r.kind == "reception" and r.people for r in rivals)
                and len(telling.people) < 3
                and not telling.definite
            ):
                continue
            if (
                telling.kind == "talks"
                and phrase is None
                and any(
                    r.kind in {"talks", "reception", "phone-call"}
                    and set(r.people) >= set(telling.people)
                    and r.first < telling.first
                    for r in rivals
                )
            ):
                continue
            if telling.kind == "ceremony" and any(done_at(layout, telling, r) for r in rivals):
                continue
            if phrase is None and layout.text(telling.first) in _SPEECHES and any(spoke_at(telling, r) for r in rivals):
                continue  # "At the launch in <L>, X and Y spoke"
            if (
                telling.kind == "ceremony"
                and phrase is not None
                and layout.text(telling.last - 1) != "ceremony"
                and phrase.governor not in {"at", "after", "before", "following", "during"}
                and any(r.kind == "ceremony" and layout.text(r.last - 1) == "ceremony" for r in rivals)
            ):
                rival = next(r for r in rivals if r.kind == "ceremony" and layout.text(r.last - 1) == "ceremony")
                rival.people = {**telling.people, **rival.people}
                rival.subtype = rival.subtype or ("welcome" if layout.text(telling.last - 1) == "welcome" else "")
                continue
            out.append((telling, phrase))
        return out

    @staticmethod
    def _at_session(layout: Layout, telling: Telling, found: Sequence[Telling]) -> bool:
        """True of the session in "At the forum, X delivered a speech at a session": he was at the forum."""
        stage = next((t for t in found if t.kind == "conference" and t.first < telling.first), None)
        if telling.kind != "talks" or stage is None or layout.text(telling.last - 1) not in _SESSIONS:
            return False
        spoke = not layout.view.words.isdisjoint(_SPEECHES)
        stage.add(list(telling.people), "speaker" if spoke else "participant")
        return True

    @staticmethod
    def _told_again(layout: Layout, telling: Telling, later: list[tuple[Telling, Phrase | None]]) -> bool:
        """As in "came to bid farewell to X, who received him", "the committee, whose 11th session is in <L>"."""
        for other, _ in later:
            received = telling.kind == other.kind == "reception" and len(other.people) > 1
            if received and set(other.people) == set(telling.people):
                return True
            session = telling.kind == other.kind == "dialogue" and other.edition and not telling.edition
            if session and "whose" in {layout.text(other.first), layout.text(other.first - 1)}:
                return True
        return False

    @staticmethod
    def _thanks(layout: Layout, phrase: Phrase) -> bool:
        """True of what somebody is thanked for: "thanked him for a warm discussion"."""
        dated = phrase.first < len(layout.units) and any(
            u.kind == "D" for u in layout.units[phrase.first : phrase.last]
        )
        return (
            not dated
            and phrase.determiner in {"a", "the"}
            and any(
                layout.text(i) in {"thanked", "thanks", "thanking"} and layout.same(i, phrase.first)
                for i in range(max(0, phrase.first - 6), phrase.first)
            )
        )

    def _with_status(
        self, layout: Layout, found: list[tuple[Telling, Phrase | None]]
    ) -> list[tuple[Telling, Phrase | None]]:
        out: list[tuple[Telling, Phrase | None]] = []
        for telling, phrase in found:
            status = self._status.status(
                layout, telling.first, telling.last, phrase.governor if phrase else "", verb=phrase is None
            )
            if status is None:
                continue
            status = "held" if status == "planned" and phrase and agreed_there(layout, telling, phrase) else status
            telling.status = "proposed" if telling.wished else status
            if status == "planned" and come_for(layout, telling):
                telling.status = "held"
            if (
                status == "held"
                and phrase is not None
                and phrase.governor == "for"
                and _on_the_way(layout, telling, out)
            ):
                telling.status = "planned"
            if telling.kind == "press-conference" and telling.status == "proposed":
                telling.status = "held"
            if telling.coming and telling.status == "held":
                telling.status = "planned"
            if telling.edition == "next" and status == "held":
                telling.status = "planned"
            out.append((telling, phrase))
        out = [(t, p) for t, p in out if not (t.people and of_a_reception(layout, t, (o for o, _ in out)))]
        open_talks = any(t.kind in {"talks", "reception"} and t.status != "held" for t, _ in out)
        for stage in [t for t, _ in out if t.beside and t.status == "held" and open_talks]:
            stage.status = "planned"  # "agreed to meet on the margins of the forum"
        return out


def _with_scenes(
    found: list[tuple[Telling, Phrase | None]], scenes: Sequence[Telling]
) -> list[tuple[Telling, Phrase | None]]:
    """With what a scene of two tells in place of nouns and verbs, unless these tell of a conference of the same two."""
    if not scenes or any(t.kind == "conference" and set(scenes[0].people) <= set(t.people) for t, _ in found):
        return found
    if not all(t.kind not in BILATERAL or told_by_scene(t, scenes[0]) for t, _ in found):
        return found
    return [*((t, p) for t, p in found if t.kind not in BILATERAL), *((t, None) for t in scenes)]


def _several(telling: Telling) -> bool:
    """True of "talks" in general, not of "the eighth Strategic Consultations"."""
    return telling.plural and not telling.people and not telling.edition.isdigit()


def _on_the_way(layout: Layout, telling: Telling, before: Sequence[tuple[Telling, Phrase | None]]) -> bool:
    """True of the talks in "flies to <L> on Friday for talks": they are to come as the journey is."""
    journeys = (t for t, _ in before if t.kind == "visit" and t.status == "planned")
    return any(t.first < telling.first and layout.same(t.first, telling.first) for t in journeys)
