"""Which date and which place of a sentence belong to which event."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_aside_days import after_held, aside_before, done_at, of_a_person, of_other, parted, said_there
from kg.find.meeting_ends import DOCUMENT, fronted, of_a_deed, of_a_span, of_another_day, opening_day, still_to_come
from kg.find.meeting_present import begun_since
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import ROADS
from kg.find.view import Unit, capital
from kg.model import PartialDate
from kg.read.dates import DateMention
from kg.read.years import has_year

_NOT_BEFORE = frozenset({"since", "until", "till", "by", "for", "towards", "toward", "years", "period"})
PAPERS = frozenset(
    "memorandum statement agreement partnership mou treaty plan cooperation vision declaration understanding law sea "
    "accord protocol convention events".split()
)
"""Nouns for what is signed or issued."""

_LEFT = frozenset({"left", "leaves", "leave", "departed", "departs", "depart"})
_SOON = frozenset({"after", "before"})
_SHORTLY = frozenset(
    "days weeks hours months right shortly soon just immediately only a two three four five six".split()
)
"""Words of what came before or after the day just told: "in <L> on <D>, days after X had visited"."""
_NAMED_BY_DAY = frozenset(
    "attack attacks assault crimes massacre bombing coup election elections uprising earthquake referendum "
    "revolution".split()
)
"""What is known by its day: "since the October 7 attacks"."""

_RECALLS = frozenset("builds built building follows marks comes came".split())
"""The verb after "this meeting" where what follows tells of earlier ones."""

ANNIVERSARY = frozenset({"anniversary", "jubilee", "birthday"})
_ARTICLES = frozenset({"the", "its", "their", "a", "this", "that", "'s", "his", "her", "our"})
_AFTER_YEAR = frozenset("in at on when with by and to for but as where".split())
_PART = frozenset({"part", "framework", "sidelines", "margins", "fringes", "occasion"})
_COUNTED = frozenset({"before", "after", "earlier", "later"})
_ASIDE = frozenset("where when while as because since although though who whom whose".split())
_THERE = frozenset({"in", "at", "on", "visiting", "touring", "attending"})
"""What follows "while" where the clause tells of the same time and place."""
_OPENING = 6
_DATELINE = 9  # within how many words the dash stands that ends "HANOI (VNA) -"
MAX_COST = 34
_TO_COME = ("next week", "next month", "next year", "later this", "later in the year", "tomorrow", "this coming")
"""How days begin that are still to come, whatever the verb says."""
_TOLD = frozenset("told informed reminded assured advised warned".split())
_FOLLOWING = frozenset({"follows", "followed", "after"})
_BEEN = frozenset({"was", "were", "been", "jointly", "be"})
PRESENT = frozenset({"attendance", "presence", "participation"})


def owners(layout: Layout, tellings: Sequence[Telling], kinds: str) -> list[tuple[int, int, Telling]]:
    """For each mention of some kinds the event of the sentence that stands nearest, with the distance between.

    Events told by the same words ("called on X and Y") share their mentions.
    """
    found: list[tuple[int, int, Telling]] = []
    for j, _ in layout.view.of_kind(kinds):
        if of_a_person(layout, j):
            continue
        opened, closed = aside_before(layout, j)
        ranked = sorted(
            (
                layout.cost(t.first, t.last, j)
                + _frame(layout, t, j, tellings)
                + fronted(layout, t, j, tellings)
                + 60 * (opened < t.first < closed),
                n,
            )
            for n, t in enumerate(tellings)
            if not counted_from(layout, j, t.first)
            and not (len(tellings) > 1 and parted(layout, j, t))
            and not _shortly(layout, j, t.first)
            and not (len(tellings) > 1 and before_what_it_follows(layout, j, t, tellings))
        )
        sure = opening_day(layout, j) or _of_the_sentence(layout, tellings, j)
        if ranked and (ranked[0][0] <= MAX_COST or sure or tellings[ranked[0][1]].first < opened):
            nearest = tellings[ranked[0][1]]
            found.extend((j, ranked[0][0], t) for t in tellings if t.first == nearest.first and t.last == nearest.last)
    return found


def before_what_it_follows(layout: Layout, j: int, telling: Telling, tellings: Sequence[Telling]) -> bool:
    """True of the signing for the day in "The signing follows a meeting between X and Y in <L> in <D>"."""
    if layout.view.words.isdisjoint(_FOLLOWING) or j < telling.last:
        return False
    for k in range(telling.last, min(j, telling.last + 6)):
        came = layout.text(k) == "after" and layout.text(k - 1) in {"came", "comes", "coming"}
        if came or (
            layout.text(k) in _FOLLOWING - {"after"} and layout.text(k - 1) not in _BEEN and layout.text(k + 1) != "by"
        ):
            return any(k < t.first for t in tellings)
    return False


def is_sequel(layout: Layout, telling: Telling, tellings: Sequence[Telling]) -> bool:
    """True of the signing in such a sentence, where the meeting was in another month or year."""
    dated = (o for o in tellings if o.date is not None and not o.date.whole)
    return any(before_what_it_follows(layout, o.last, telling, tellings) for o in dated)


def _frame(layout: Layout, telling: Telling, j: int, tellings: Sequence[Telling]) -> int:
    """What a day or place before "as part of the forum" is farther from the forum than from what was part of it."""
    if len(tellings) < 2 or j >= telling.first or tellings[0].first >= j:
        return 0
    before = {layout.text(k) for k in range(max(0, telling.first - 4), telling.first)}
    bound = tellings[0].kind == "visit" and telling is not tellings[0]
    between = [layout.text(k) for k in range(j + 1, telling.first)]
    bound = bound and (bool({"attend", "join"} & set(between)) or between[-1:] == ["for"])
    return 20 * (bound or bool(_PART & before))


def _of_the_sentence(layout: Layout, tellings: Sequence[Telling], j: int) -> bool:
    """True of a day or place far from the only event told: "A ceremony of ... who died in the war was held in <L>".

    It opens the sentence, or follows the verb that the event's noun is the subject of.
    """
    if len({t.first for t in tellings}) != 1:
        return False
    start = next((k + 1 for k in range(_DATELINE) if layout.text(k) in {"-", "–", "—"}), 0)
    if start <= j <= start + _OPENING and layout.text(start) in ROADS and layout.text(j + 1) == ",":
        return True
    if [layout.text(k) for k in range(j + 1, j + 4)] == [",", "the", "day"]:
        return True
    return done_at(layout, j, tellings[0].first) or after_held(layout, tellings[0], j)


def counted_from(layout: Layout, j: int, first: int) -> bool:
    """True of "three weeks before Thursday's ceremony": the day of something else, counted from that event."""
    spelt = layout.units[j].text.lower().split()
    clause = j + 1 < len(layout.units) and (
        layout.units[j + 1].kind in "PB" or layout.text(j + 1) in {"she", "it", "they"}
    )
    if spelt[-1:] == ["after"] and len(spelt) > 2 and layout.text(j - 1) == "," and clause and j < first:
        return True  # "sailed today, five days after she had come alongside"
    if spelt[-1:] in (["after"], ["before"]) and first == j + 1:
        return True  # "On the day before the dialogue he had been received"
    if "eve" in spelt and layout.text(j + 1) == "of" and first in {j + 2, j + 3}:
        return True
    return layout.text(j + 1) == "'s" and not _COUNTED.isdisjoint(spelt) and j < first <= j + 2


def _shortly(layout: Layout, j: int, first: int) -> bool:
    """True of the day or place in "in <L> on <D>, days after X had visited" for the visit."""
    k = next((n for n in range(j + 1, min(first, j + 5)) if layout.text(n) == ","), first)
    soon = next((n for n in range(k + 1, min(first, k + 5)) if layout.text(n) in _SOON), k)
    return soon > k + 1 and all(layout.text(n) in _SHORTLY for n in range(k + 1, soon))


def date_fits(layout: Layout, j: int, telling: Telling) -> bool:
    """False for dates of documents ("signed in 2011"), of ends ("until 2025") and of other things."""
    before = layout.text(j - 1)
    mention = layout.units[j].value
    if not isinstance(mention, DateMention) or (
        before in _NOT_BEFORE
        and not (
            (before == "for" and telling.status != "held")
            or (before == "since" and (begun_since(layout, j, telling) or _when(layout, j, telling)))
        )
    ):
        return False
    if _of_departure(layout, j, telling) or of_another_day(layout, j, telling) or of_other(layout, j, telling.last):
        return False
    if (mention.bare_year and mention.vague) or (
        j > telling.first and _aside(layout, telling, j) and not after_held(layout, telling, j)
    ):
        return False
    if j < telling.first and (layout.text(telling.first - 1) == "since" or telling.wished):
        return False
    if j < telling.first and telling.status != "held" and (_reported(layout, j) or of_a_deed(layout, j)):
        return False
    if _OPENING < j < telling.first and layout.text(telling.first - 1) in _TOLD:
        return False  # "The peace that they enjoy today is owed to others, X told the gathering"
    verb = layout.text(j - 2 - (layout.text(j - 2) == "upon")) if before in {"in", "on", "upon"} else before
    if (
        mention.bare_year
        and telling.status == "held"
        and layout.context.anchor is not None
        and (mention.year or 0) > layout.context.anchor.year
    ):
        return False
    spanned = mention.bare_year or (mention.month is None and mention.text.lower().endswith(" year"))
    if spanned and not ANNIVERSARY.isdisjoint(layout.text(k) for k in range(max(telling.last, j - 9), j)):
        return False  # "… as they look toward the 20th anniversary of their relations in 2015"
    if _of_a_noun(layout, j, telling, mention.bare_year):
        return False  # "the 2009 memorandum", "the January 20 Executive Order"
    if of_a_span(layout, j, telling):
        return False  # "from November to May, it was decided at the meeting"
    if layout.text(j + 1) in _NAMED_BY_DAY or (j > telling.last and layout.text(telling.last) in _RECALLS):
        return False
    if telling.definite and telling.kind != "visit" and _within_speech(layout, j, telling):
        return False
    if j > telling.last and (_attributed(layout, j, telling.first) or _since_then(layout, telling, j)):
        return False
    if j > telling.last and before in {"did", "do"}:  # "in June, as they did last year"
        return False
    own = telling.last <= j <= telling.last + 6 or done_at(layout, j, telling.first)
    if verb in DOCUMENT and not own and (telling.kind not in {"ceremony", "event"} or mention.bare_year):
        return False
    if (
        before in {"of", "on"}
        and layout.text(j - 2) in PAPERS
        and layout.text(j - 2) not in telling_words(layout, telling)
        and not (telling.subtype == "signing" and j > telling.last and layout.same(j, telling.first))
    ):
        return False
    return not (layout.text(j + 1) == "'s" and telling.first > j + 4)


def _of_departure(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the day in "left <L> on <D> for <C> to attend the summit"."""
    if telling.kind not in {"conference", "dialogue"} or j > telling.first:
        return False
    bound = not {"attend", "for", "join"}.isdisjoint(layout.text(k) for k in range(j + 1, telling.first))
    return bound and not _LEFT.isdisjoint(layout.text(k) for k in range(max(0, j - 5), j))


def _of_a_noun(layout: Layout, j: int, telling: Telling, year: bool) -> bool:
    """True of the year or day in "the 2009 memorandum", which is no word of the event's own; after a day a name."""
    after = layout.units[j + 1] if j + 1 < len(layout.units) else None
    if after is None or telling.first <= j < telling.last or layout.text(j - 1) not in _ARTICLES:
        return False
    if not year and not (after.kind in "AT" or (after.kind == "w" and capital(layout.view, j + 1))):
        return False
    return after.kind in "AJCOT" or (after.kind == "w" and after.text.isalpha() and after.text not in _AFTER_YEAR)


def _since_then(layout: Layout, telling: Telling, j: int) -> bool:
    """True of the day in "the fourth visit since the two countries set up ties in 1999"."""
    since = next((k for k in range(telling.last, j) if layout.text(k) == "since"), j)
    own = any(layout.units[k].kind in "D," or layout.text(k) == "," for k in range(since, j))
    return since < j - 1 and not own  # but "the 150th ceremony since 1988 took place on <D>"


def _attributed(layout: Layout, j: int, first: int) -> bool:
    """True of the day in a closing ", the source said on Monday": when it was said, not when it was held."""
    k = j - 2 if layout.text(j - 1) in {"on", "here"} else j - 1
    after = layout.text(j + 1)
    if layout.text(k) in {"post", "statement", "release", "report", "interview", "remarks", "tweet"}:
        k = next((n for n in range(k - 1, k - 6, -1) if layout.text(n) == "said"), k)  # "said in a post Saturday"
    if layout.text(k) not in {"said", "announced", "reported"}:
        k = next((n for n in range(k, max(0, k - 4), -1) if n != first and _told_by(layout, n)), k)
    if layout.text(k) not in {"said", "announced", "reported", "told"} or after not in {"", ".", ",", '"', "”"}:
        return False
    return layout.text(k) == "told" or _after_comma(layout, k)


def _reported(layout: Layout, j: int) -> bool:
    """True of the day on which a plan was told: "announced on Monday that he would travel to <L> in April"."""
    k = j - 2 if layout.text(j - 1) == "on" else j - 1
    if layout.text(k) in layout.words.speech or (layout.text(j + 1) in layout.words.speech and j > 0):
        return True  # "on Monday announced that it would hold it in April"
    said = any(layout.text(n) in layout.words.speech and layout.same(n, j) for n in range(max(0, j - 9), j))
    return layout.text(j + 1) == "that" and said


def _told_by(layout: Layout, k: int) -> bool:
    """True of "told" after the name that a comma parts from what was told: ", X, the ambassador, told the paper"."""
    name = next((n for n in range(k - 1, max(0, k - 8), -1) if layout.units[n].kind in "PB"), 0)
    return layout.text(k) == "told" and name > 1 and layout.text(name - 1) == ","


def _after_comma(layout: Layout, k: int) -> bool:
    comma = next((n for n in range(k - 1, max(-1, k - 9), -1) if layout.text(n) == ","), -1)
    return comma >= 0 and layout.text(comma + 1) not in {"who", "which"}


def _when(layout: Layout, j: int, telling: Telling) -> bool:
    """True in "since Tuesday, when X opened the forum"."""
    k = j + 2 if layout.text(j + 1) == "," else j + 1
    return layout.text(k) == "when" and telling.first > k


def _within_speech(layout: Layout, j: int, telling: Telling) -> bool:
    """True in what somebody told the event ("told the ceremony that the work ended in May"), or of who did so."""
    cleft = layout.text(0) == "it" and layout.text(1) in {"was", "is"}  # "It was by video that X met Y"
    if (there := said_there(layout, j, telling.last)) or layout.same(telling.last - 1, j) or cleft:
        return there
    k = j
    while k > 0 and layout.clause[k - 1] == layout.clause[j]:
        k -= 1
    return (j > telling.last and layout.text(k) == "that" and layout.text(telling.last) == "that") or (
        j < telling.first and layout.text(k + (layout.text(k) == "in")) in {"who", "whose", "which", "that", "where"}
    )


def _aside(layout: Layout, telling: Telling, j: int) -> bool:
    """True in a later clause that begins with "where", "when", "as": it tells of something else."""
    if layout.same(telling.last - 1, j) or telling.first < aside_before(layout, j)[0]:
        return False
    k, bound = j, telling.last if j > telling.last else telling.first
    while k > bound and layout.clause[k - 1] == layout.clause[j]:
        k -= 1
    year = layout.units[j].value
    if layout.text(k) in {"which", "that"} and isinstance(year, DateMention) and year.bare_year:
        return layout.text(k - 1) == "," and layout.text(k + 1) in {"was", "were", "had"}  # ", which was built in 2008"
    return layout.text(k) in _ASIDE and not (layout.text(k) == "while" and layout.text(k + 1) in _THERE)


def telling_words(layout: Layout, telling: Telling) -> set[str]:
    """The words of the telling itself."""
    return {layout.text(i) for i in range(telling.first, telling.last)}


def resolve(context: Context, unit: Unit, telling: Telling, told: PartialDate | None) -> PartialDate | None:
    """The date in the tense of the event; what is told for "next week" or "later this week" is still to come."""
    if telling.status == "held" and (unit.text.lower().startswith(_TO_COME) or still_to_come(context, unit, telling)):
        telling.status = "planned"
    return context.date(unit, telling.status != "held", told)


def precision(value: PartialDate) -> int:
    """How much a date says: a day more than a month, a month more than a year, a known year more than none."""
    return 2 * len(value.value.replace("--", "0000-")) - (not has_year(value.value))


def better(new: PartialDate, old: PartialDate | None) -> bool:
    """True where a date says more than another."""
    return old is None or precision(new) > precision(old)
