"""Events told by a verb alone: "received", "called on", "met", "visited", "laid a wreath", "was signed by"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_dates import PAPERS
from kg.find.meeting_discussed import met_anew, of_things
from kg.find.meeting_fruits import agreed_to
from kg.find.meeting_leaders import GROUPS
from kg.find.meeting_noun_marks import of_a_paper, of_one, only_willed
from kg.find.meeting_records import Telling
from kg.find.meeting_rites import for_each_side, mere_praise
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_travel_verbs import TravelVerbs
from kg.find.meeting_verb_tools import long_ago
from kg.find.meeting_words import Hit
from kg.find.officials import Person
from kg.model import PartialDate
from kg.text import late

_COMING = late(
    r"(?:\b(?:will|shall)(?: \w+)?|\b(?:is|are|was|were|be)(?: \w+)? to|\b(?:due|set|expected|scheduled|slated|planning"
    r"|plans|plan|going|here|there|then) to) $"
)
"""Words before the infinitive of what is still to come."""
_BY = frozenset({"by"})
_BETWEEN = frozenset({"by", "between"})
_SIGNED = frozenset(
    "agreements documents deals contracts pacts accords plans memoranda treaties protocols papers".split()
)
_WHEN = frozenset({"on", "in", "by", "last", "this"})
_ARTICLES = frozenset({"the", "a", "an", "this", "their", "its"})
_BARE = frozenset({"sign", "ink", "exchange", "exchanges"})
_PASSIVES = frozenset({"was", "were", "been", "be", "being", "is", "are", "jointly", "also", "then", "formally"})
_LATELY = frozenset({"recently", "newly", "just", "already", "previously", "jointly"})
_SIGNING = frozenset("also then have has had jointly formally finally and later both officially just already".split())
"""Words before the verb in "then signed agreements", but not in "implement signed agreements"."""
_BESIDE = frozenset({"with", "to", "that", "of"})
_TO = frozenset({"to"})
_NEAR = 6
"""Within how many words of a country its day stands."""
_BEGUN = frozenset({"began", "begun", "started"})
_SO_FAR = frozenset({"has", "have"})
_EXCHANGED = frozenset({"notes", "instruments", "copies", "documents", "memorandums", "memoranda", "mous"})
_VIEWS = frozenset("views opinions ideas information experience experiences greetings gifts fire".split())
"""What is exchanged without any signing."""
_ON = frozenset({"on", "upon"})
_GIVING = ("present", "award", "confer", "bestow")
_HANDED = frozenset({"handed", "turned", "presented", "delivered", "transferred"})
_US = frozenset({"us", "we"})
_EVENTS = frozenset({"ceremony", "conference", "dialogue", "talks", "press-conference"})
_AWARDS = frozenset({"medal", "medals", "order", "insignia", "decoration", "certificate", "certificates"})
_REMAINS = frozenset(
    "letters documents dossiers diary diaries artefacts artifacts relics papers memorabilia remains boxes box "
    "sets coffins cases hectares boats vessels cutter equipment vehicles keepsakes mementos plot land".split()
)


class VerbReader(TravelVerbs):
    """Makes tellings of the verbs of a sentence."""

    def read(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int, kind: str) -> list[Telling]:
        """The tellings of one verb; none where it does not tell of a meeting. `kind` is that of the block."""
        reader = None if of_things(layout, hit) else getattr(self, "_" + hit.key.replace("-", "_"), None)
        found: list[Telling] = reader(layout, hit, hits, at) if reader else []
        for telling in found:
            telling.title = kind != "body"
            telling.another |= met_anew(layout, hit, hits)
        return found

    def on_hand(self, layout: Layout, hits: Sequence[Hit], at: int) -> list[Telling]:
        """As in "X and Y were on hand as well": at the event told before."""
        for hit in hits:
            if hit.verb and hit.key == "attend" and hit.form[-1] in {"hand", "present", "there"}:
                telling = Telling("event", at, hit.first, hit.last, definite=True, attended=True)
                telling.add(layout.subject(hit.first, opening=False).persons, "participant")
                return [telling] if telling.people else []
        return []

    def _speak(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        """As in "Delivered a speech at the academy": a speech where no other event is named."""
        units = layout.units
        doors = layout.text(hit.last) in {"its", "their"} and layout.text(hit.last + 1) == "doors"
        if hit.form[0].startswith("open") and (doors or self._passive(layout, hit)):
            return self._launch(layout, hit, hits, at)
        j = hit.last + 1 if layout.text(hit.last) == "the" else hit.last
        if hit.form[-1] not in {"at", "before"} or j >= len(units) or units[j].kind not in "OL":
            return []
        if len(hit.form) < 3 and not (units[j].kind == "O" and any(u.kind == "D" for u in units)):
            return []
        telling = Telling("conference", at, hit.first, hit.last, subtype="speech")
        telling.add(layout.subject(hit.first).persons, "speaker")
        return [telling]

    def _tribute(self, layout: Layout, hit: Hit, _hits: Sequence[Hit], at: int) -> list[Telling]:
        subject = layout.subject(hit.first)
        near = [layout.units[k].text.lower().split()[-1] for k in range(hit.first) if layout.near(k, hit.first)]
        group = not (GROUPS | {"they"}).isdisjoint(near)  # "the US delegation laid a wreath"
        ours = not _US.isdisjoint(layout.text(k) for k in range(hit.first - 2, hit.first))
        if ours or mere_praise(layout, hit.form[0]) or not (subject.persons or group):
            return []  # "received us both, and the two of us laid a wreath"
        telling = Telling("ceremony", at, hit.first, hit.last, subtype="memorial")
        telling.add(subject.persons, "participant")
        return [telling]

    def _press(self, layout: Layout, hit: Hit, _hits: Sequence[Hit], at: int) -> list[Telling]:
        subject = layout.subject(hit.first)
        more = layout.after(hit.last, frozenset({"with", "alongside"}), reach=8)
        met = {layout.text(k) for k in range(hit.last, hit.last + 5)}
        told = hit.form[-1] == "in" and met.isdisjoint({"after", "before", "following"})
        if not subject.persons or told:
            return []  # "told reporters in <L> that", but not "told reporters in <L> after the talks"
        telling = Telling("press-conference", at, hit.first, hit.last)
        role = (
            "co-chair"
            if more.persons and any(u.text == "together" for u in layout.units[hit.last : hit.last + 3])
            else "speaker"
        )
        telling.add([*subject.persons, *more.persons], role)
        return [telling]

    def _sign(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        before, after = layout.text(hit.first - 1), layout.text(hit.last)
        noun = before in {"its", "the", "an", "'s", "second", "first", "third"} or of_one(
            layout, hit.last
        )  # "its ink still wet", "signed a bill"
        noun |= hit.form == ("signed",) and after in _SIGNED and before[:1].isalpha() and before not in _SIGNING
        noun |= layout.text(hit.first - 2) in _ARTICLES | _SIGNED and before in _LATELY  # "the recently signed pact"
        noun |= hit.form[0] in _BARE and agreed_to(layout, hit.first)
        if (
            noun
            or any(h.key == "ceremony" and not h.verb and not self._over(layout, h) for h in hits)
            or (self._aside(layout, hit) and len({p for _, p in layout.context.persons_of(layout.view)}) < 2)
            or (hit.form[0].startswith("exchang") and not layout.view.words.isdisjoint(_VIEWS))
        ):
            return []
        day = layout.units[hit.last + 1] if hit.last + 1 < len(layout.units) else None
        told = {layout.text(k) for k in range(max(0, hit.first - 5), hit.first)} & {"which", "that", "had"}
        if told and long_ago(layout):
            return []  # "the statement, which the two presidents signed in 2021"
        if layout.text(hit.last) == "in" and day is not None and day.kind == "D" and day.value.bare_year:
            return []  # "the memorandum inked in 2010"
        passive = self._passive(layout, hit)
        people = layout.after(hit.last, _BETWEEN, reach=20) if passive else layout.subject(hit.first)
        if not passive and self._of_paper(layout, hit, people):
            return []
        if not people.persons and not passive:
            people = layout.after(hit.last, _BY, reach=8)
        elif passive and not people.persons:
            people = self._before_them(layout, hit)
        people.persons = (self._signers(layout, hit) if passive and len(people.persons) < 2 else []) or people.persons
        if len(people.persons) == 1:
            people = People([*people.persons, *self._cosigners(layout, hit, people)])
        if len(people.persons) < 2:
            telling = Telling("ceremony", at, hit.first, hit.last, subtype="signing")
            telling.add(people.persons)
            between = {layout.text(i) for i in range(people.last, hit.first)} if people.persons else set()
            other = "and" in between or (bool(people.persons) and layout.text(people.first - 1) == "and")
            seen = [] if passive else self._before_them(layout, hit).persons
            telling.add(seen, "participant")  # "the two sides signed a plan in the presence of Y"
            return [telling] if seen or self._leads(layout, hit, other) else []
        event = self._somewhere(layout) and any(u.kind == "D" for u in layout.units)
        event |= self._papers_exchanged(layout, hit)
        event &= not self._at_another(layout, hit, hits)
        if not event and (hit.form[0].startswith("exchang") or before == "to"):
            return []
        reduced = before not in _PASSIVES and after == "by"
        if reduced and layout.view.sentence.kind != "title" and not any(u.kind == "D" for u in layout.units):
            return []  # "as told in the joint statement signed by X and Y"
        event |= any(h.key == "ceremony" and self._over(layout, h) for h in hits)
        telling = Telling("ceremony" if event else "event", at, hit.first, hit.last, subtype="signing")
        telling.definite, telling.another = not event, self._over(layout, hits[0]) and event
        telling.add(people.persons)
        return [telling]

    @staticmethod
    def _at_another(layout: Layout, hit: Hit, hits: Sequence[Hit]) -> bool:
        """True of what was signed "at the second dialogue in <L>": place and day are those of the dialogue."""
        stages = (h for h in hits if h.key in {"dialogue", "conference"} and not h.verb and h.last <= hit.first)
        return any({"at", "during"} & {layout.text(k) for k in range(max(0, h.first - 5), h.first)} for h in stages)

    @staticmethod
    def _papers_exchanged(layout: Layout, hit: Hit) -> bool:
        """True of "X and Y today exchanged diplomatic notes", which needs no place."""
        papers = {layout.text(k) for k in range(hit.last, hit.last + 3)} & _EXCHANGED
        return bool(papers) and hit.form[0].startswith("exchang") and any(u.kind == "D" for u in layout.units)

    @staticmethod
    def _somewhere(layout: Layout) -> bool:
        """Does the sentence name a place, or a country with a day: "signed in Singapore on March 4"?"""
        days = {k for k, _ in layout.view.of_kind("D")}
        return any(
            u.kind == "L" or (layout.text(j - 1) == "in" and not days.isdisjoint(range(j - _NEAR, j + _NEAR)))
            for j, u in layout.view.of_kind("LC")
        )

    @staticmethod
    def _over(layout: Layout, hit: Hit) -> bool:
        """True of a ceremony after which something else was done: "Following the ceremony, X and Y signed"."""
        return hit.key == "ceremony" and not {"following", "after"}.isdisjoint(
            layout.text(k) for k in range(max(0, hit.first - 3), hit.first)
        )

    @staticmethod
    def _of_paper(layout: Layout, hit: Hit, people: People) -> bool:
        """True of "the two agreed to renew a memorandum inked in 2010": what was signed stands before the verb."""
        near = {layout.text(i) for i in range(max(0, hit.first - 10), hit.first)}
        if layout.text(hit.first - 1) == "," and layout.text(hit.last) in _WHEN and not PAPERS.isdisjoint(near):
            return True  # "a memorandum between the ministries, signed in 2019"
        between = [layout.text(i) for i in range(people.last, hit.first)] if 0 <= people.last < hit.first else []
        return bool(between) and "," not in between and "and" not in between and not PAPERS.isdisjoint(between)

    def _before_them(self, layout: Layout, hit: Hit) -> People:
        """As in "In the presence of X and Y a memorandum was signed"."""
        for phrase in self._words.phrases.find(layout.view):
            if phrase.key == "attendance-word" and layout.near(phrase.first, hit.first):
                return layout.right(phrase.last, reach=8)
        return People()

    @staticmethod
    def _cosigners(layout: Layout, hit: Hit, signer: People) -> list[Person]:
        """As in "signed in <L> together with Y", "put her name to it next to that of Y"."""
        for i in range(hit.last, min(len(layout.units), hit.last + 16)):
            joined = layout.text(i) in {"together", "alongside", "jointly", "next", "beside"}
            if joined and layout.near(i, hit.first):
                found = layout.right(i + 1, _BESIDE, reach=6).persons
                return [p for p in found if p not in signer.persons]
        return []

    @staticmethod
    def _aside(layout: Layout, hit: Hit) -> bool:
        """True in "the letter, which their departments signed in <D>", "that X launched": it is only recalled."""
        for k in range(hit.first - 1, max(-1, hit.first - 6), -1):
            if layout.text(k) in {"that", "which"}:
                return layout.text(k + 1) not in {"was", "were"} and layout.text(k - 1) != "said"
            if layout.units[k].kind == "w" and layout.text(k) in {",", ".", ";", "and"}:
                return False
        return False

    @staticmethod
    def _signers(layout: Layout, hit: Hit) -> list[Person]:
        """The two of "signed between X, ... and Y", whatever stands between; none where there are more or fewer."""
        for i in range(hit.last, min(len(layout.units), hit.last + 14)):
            if layout.text(i) == "between":
                named = [p for j, p in layout.context.persons_of(layout.view) if i < j <= i + 40]
                return named if len(named) == 2 else []
        return for_each_side(layout, hit.last)

    @staticmethod
    def _leads(layout: Layout, hit: Hit, named: bool) -> bool:
        """True where the article's first sentences tell of a signing by bodies, with its day and its city.

        Where one of the signers is an official, the day is enough.
        """
        days = _whole_days(layout)
        first = layout.context.lead() or 0
        early = layout.view.sentence.kind == "body" and layout.at <= first + 1
        there = any(layout.text(j - 1) == "in" and layout.same(j, hit.first) for j, _ in layout.view.of_kind("L"))
        return early and (there or named) and len(days) == 1 and hit.form[0] in {"signed", "inked", "sign", "signing"}

    def _handover(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        award = hit.form[0].startswith(_GIVING)
        things = _AWARDS if award else _REMAINS
        if any(h.key == "ceremony" and not h.verb for h in hits) or layout.view.words.isdisjoint(things):
            return []
        if of_a_paper(layout, hit) or only_willed(layout, hit):
            return []
        if award and not (layout.subject(hit.first).persons or layout.after(hit.last, _BY, reach=14).persons):
            return []
        so_far = layout.text(hit.first - 1) in _SO_FAR  # "since they signed it in July, the US has handed over papers"
        dated = any(u.kind == "D" for u in layout.units)
        aside = award or hit.form[0] not in _HANDED or any(h.key in _EVENTS and not h.verb for h in hits)
        if so_far or (aside and not dated):
            return []
        telling = Telling("ceremony" if dated else "event", at, hit.first, hit.last)
        telling.subtype = "award" if award else "handover" if dated else ""
        telling.definite = telling.attended = not dated  # "X handed over the remains to Y": at the ceremony told before
        if not self._passive(layout, hit):
            telling.add(layout.subject(hit.first).persons)
            telling.add(layout.after(hit.last, _ON if hit.form[0].startswith("confer") else _TO, reach=14).persons)
        else:
            telling.add(layout.after(hit.last, _TO, reach=4).persons)
            telling.add(layout.after(hit.last, _BY, reach=10).persons)  # "was handed over to X by Y"
            telling.add(self._before_them(layout, hit).persons)
        if not dated and not telling.people:
            return []
        return [telling]

    def _hold(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        launched = bool(self._words.launching & set(hit.form)) or (hit.form[0] in _BEGUN and self._occasion(layout))
        return self._launch(layout, hit, hits, at) if launched else []

    @staticmethod
    def _occasion(layout: Layout) -> bool:
        """True where the next sentence calls the beginning of work an event."""
        after = layout.context.views[layout.at + 1 : layout.at + 2]
        return layout.view.sentence.kind == "body" and any(v.words & {"event", "ceremony"} for v in after)

    def _launch(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        """As in "A project was launched in <L> on <D>", "X and Y broke ground on the centre on <D>"."""
        view, units = layout.view, layout.units
        told = any(h.key in _EVENTS and not h.verb and layout.near(h.first, hit.first) for h in hits)
        if told or self._aside(layout, hit):
            return []
        days = _whole_days(layout)
        back = 20 if self._passive(layout, hit) else 12
        near = {layout.text(i) for i in range(max(0, hit.first - back), min(len(units), hit.last + 12))}
        people = layout.after(hit.last, _BY, reach=16) if self._passive(layout, hit) else layout.subject(hit.first)
        people = people if people.persons else self._before_them(layout, hit)
        coming = _COMING.search(view.text[: view.offset(hit.first)]) is not None
        if layout.text(hit.first - 1) == "to" and not coming:
            return []  # "steps to reopen the plant"
        passive = "to" in {layout.text(i) for i in range(max(0, hit.first - 2), hit.first)}
        dated = days or (passive and any(u.kind == "D" for u in units)) or (coming and people.persons)
        placed = any(
            j != hit.first - 1 for j, _ in view.of_kind("L")
        )  # "the White House launched a website" is nowhere
        if not dated or not placed or not near & self._words.works:
            return []
        telling = Telling("ceremony", at, hit.first, hit.last, subtype="launch")
        telling.add(people.persons)
        return [telling]


def _whole_days(layout: Layout) -> list[PartialDate]:
    """The days that a sentence tells, without its months and years."""
    return [d for _, u in layout.view.of_kind("D") if (d := layout.context.date(u)) and d.whole]
