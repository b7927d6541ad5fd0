"""What the words around an event's noun tell of it: only recalled, somebody's first, held after another."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_words import Hit

_FEELING = frozenset("delight delighted satisfaction satisfied pleased pleasure glad happy joy encouraged".split())
_BEGINNING = frozenset({"launch", "relaunch", "inauguration", "opening"})
_PAPERS = frozenset("dialogue declaration framework partnership negotiations talks platform strategy mechanism".split())
"""What begins without any ceremony: "welcomed the launch of a new dialogue"."""
_ACTS = frozenset({"launch", "launching", "relaunch", "signing", "launches"})
_EVENTS = frozenset({"ceremony", "event"})
_OWN_PAPERS = frozenset({"executive", "proclamation", "bill", "law", "legislation", "decree"})
"""Papers that one alone signs."""
_WEAPONS = frozenset("missile missiles rocket rockets ballistic satellite icbm attack attacks invasion drones".split())
_ATTENDING = frozenset("attend attended attending participated participating taken take took been witnessed".split())
_HOUSES = frozenset({"legislative", "parliamentary", "congressional", "assembly"})
_LAWS = frozenset({"legislature", "legislation", "lawmakers", "bill", "bills"})
_AFTER_GROUNDBREAKING = frozenset("for of on in at by with and was is will took takes which that ceremony".split())
_APART = frozenset({"following", "after", "before", "since", "beyond"})
_PRONOUNS = frozenset({"he", "she", "his", "her", "i", "my"})
_SIGNED = frozenset("agreement agreements memorandum mou accord pact protocol treaty deal contract minutes".split())
_ON = frozenset({"on", "for", "covering", "concerning", "governing", "regarding"})
_PASSING = frozenset({"transfer", "handover", "delivery", "repatriation", "launch", "exchange"})
_FOUNDING = frozenset("establish establishing established create creating created provide provides provided".split())
_KEPT_UP = frozenset(
    "set setting launch launching initiate initiating start starting begin upgrade upgrading elevate elevating raise"
    " resume resuming revive reviving maintain maintaining institutionalise institutionalize strengthen expand".split()
)
"""What is meant to be done with a dialogue that nobody is told to sit in: "to upgrade the dialogue"."""
_LASTING = frozenset({"forum", "dialogue", "dialog", "consultation", "mechanism"})
_ENDEAVOURS = frozenset(
    "initiative initiatives effort efforts bid push proposal offer plan plans attempt attempts".split()
)
_HEARERS = frozenset("students pupils cadets schoolchildren trainees undergraduates".split())
_FIRST = 9
"""How many words before the noun tell that it is somebody's first."""


def of_one(layout: Layout, first: int) -> bool:
    """True of a paper named from unit `first` on that one alone signs: "signed an executive order"."""
    return not _OWN_PAPERS.isdisjoint(layout.text(k) for k in range(first, first + 4))


_SETTINGS = frozenset({"framework", "mechanism", "channel", "platform", "format"})
_BEGUN = frozenset("began begun started commenced launched opened".split())


def recalled(layout: Layout, telling: Telling, phrase: Phrase) -> bool:
    """True of "pleased at the signing of the agreement in <D>", which nobody is told to have been at."""
    noun = {layout.text(i) for i in range(telling.first, telling.last)}
    after = {layout.text(i) for i in range(telling.last + 1, telling.last + 9)}
    setting = next((k for k in range(telling.first - 1, max(-1, telling.first - 14), -1) if layout.text(k) == "for"), 0)
    plain = all(layout.units[k].kind == "w" for k in range(setting + 1, telling.first)) and not telling.people
    if setting and plain and layout.text(setting - 1) in _SETTINGS:
        return True  # "agreed to set up a new framework for security talks"
    if [layout.text(phrase.first - 2), layout.text(phrase.first - 1)] == ["by", "holding"]:
        return not any(
            u.kind in "DP" for u in layout.units[telling.last : telling.last + 8]
        )  # "by holding yearly talks"
    if telling.kind == "talks" and layout.text(telling.last) in {"for", "on", "about"} and not telling.people:
        return bool(after & _PAPERS) and bool(after & _BEGUN)  # "Talks for that memorandum began in 2018"
    if telling.kind == "ceremony" and noun & _ACTS and not noun & _EVENTS:
        own = "signing" in noun and bool(after & _OWN_PAPERS)
        own |= bool(phrase.owner) and "launch" in noun and layout.text(telling.last) == "of"
        if own or layout.text(phrase.first - 1) == "since" or (noun | after | phrase.words) & _WEAPONS:
            return True  # "the signing of an executive order", "X's launch of a campaign", "the launch of a missile"
    if (
        telling.kind == "ceremony"
        and noun & _BEGINNING
        and "of" in {layout.text(telling.last), layout.text(telling.last + 1)}
        and after & _PAPERS
    ):
        return not telling.people or not layout.view.words.isdisjoint(_FEELING | {"welcomed"})
    return (
        telling.kind == "ceremony"
        and "signing" in noun
        and "ceremony" not in noun
        and (
            (phrase.governor in {"at", "with", "about", "by"} and not layout.view.words.isdisjoint(_FEELING))
            or (phrase.governor in {"after", "since", "before"} and not telling.people and not phrase.owner)
        )
    )


def first_of_his(layout: Layout, hit: Hit) -> bool:
    """True of the ceremony told of, in "said it was the first time he had attended a repatriation ceremony"."""
    before = [layout.text(k) for k in range(max(0, hit.first - _FIRST), hit.first)]
    return "first" in before and not _ATTENDING.isdisjoint(before) and not _PRONOUNS.isdisjoint(before)


def after_another(layout: Layout, hit: Hit) -> bool:
    """True of the talks "held right after the reception": they are another event than the one they followed."""
    words = [layout.text(k) for k in range(hit.last, hit.last + 6)]
    held = next((n for n, w in enumerate(words[:3]) if w in {"held", "after", "following"}), -1)
    road = next((n for n, w in enumerate(words) if n >= held >= 0 and w in {"after", "following"}), -1)
    return road >= 0 and words[road + 1 : road + 2] == ["the"] and words[road + 2 : road + 3] != ["war"]


def short_form(layout: Layout, hit: Hit, hits: Sequence[Hit]) -> bool:
    """True of the brackets in "the ASEAN Defence Ministers' Meeting Plus (ADMM+)"."""
    more = layout.text(hit.last) in {"+", "plus"} or layout.text(hit.last).isdigit()  # "(ADSOM+)", "(AMM-56)"
    bracketed = layout.text(hit.first - 1) == "(" and layout.text(hit.last + more) == ")"
    return bracketed and any(h.last == hit.first - 1 and not h.verb for h in hits)


_FIELD_MISSIONS = frozenset(
    "support peacekeeping assistance security observer observation monitoring stabilisation stabilization".split()
)
"""What a mission of many is for, which is no journey: "the Security Support Mission to <C>"."""
_OF_A_FORUM = frozenset({"experts", "expert", "framework", "mechanism", "member", "members", "countries"})
_LONG = frozenset({"years", "months", "decades", "decade"})
_EARLIER = frozenset({"previous", "past", "earlier", "prior"})
_NO_SUBJECT = frozenset({",", "and", ".", "to", ""})


def no_gathering(layout: Layout, hit: Hit) -> bool:
    """True of what only sounds like an event, and of a headline's convening, of which the text tells by "convened".

    As in "free and fair elections", "dedication to peace", "since inauguration", "our exercise of tools", "of lawyers
    convening in <D>", "the agreement on the transfer of equipment".
    """
    before, after = layout.text(hit.first - 1), layout.text(hit.last)
    if of_a_paper(layout, hit):
        return True
    if hit.form == ("session",) and (before in _HOUSES or not _LAWS.isdisjoint(layout.view.words)):
        return True
    if hit.form == ("session",) and before == "this" and after in _NO_SUBJECT:
        return True  # "This session, the legislators pushed for more"
    if hit.form == ("talks",) and before == "of" and layout.text(hit.first - 2) in _LONG:
        return True  # "looked back on twenty years of talks"
    if hit.form == ("talks",) and after == "to" and layout.text(hit.last + 1) in _HEARERS:
        return True  # "with talks to students on the law of the sea"
    if hit.form[-1] == "mission" and before in _FIELD_MISSIONS:
        return True
    if hit.form[0].startswith("admm") and after in _OF_A_FORUM:
        return True  # "the ADMM Experts' Working Group"
    if before in _EARLIER and [layout.text(hit.first - 3), layout.text(hit.first - 2)] == ["as", "in"]:
        return True  # "As in previous discussions, the two covered"
    if hit.form == ("groundbreaking",) and layout.units[hit.last : hit.last + 1]:
        return layout.units[hit.last].kind == "P" or (after.isalpha() and after not in _AFTER_GROUNDBREAKING)
    if hit.form == ("dedication",):
        return after in {"to", "and"}
    if hit.form == ("inauguration",):
        return before in {"following", "after", "since", "before"}
    if hit.form[-1] == "convening":
        return layout.view.sentence.kind != "body" or before.endswith(("ers", "ors"))
    if hit.form == ("exercise",):
        return after == "of" and before in {"our", "their", "its", "the"}
    if hit.form[-1] != "fair":
        return False
    listed = after == "," and layout.text(hit.last + 2) in {",", "and"}  # "a fair, orderly, and humane system"
    return listed or "free" in {layout.text(k) for k in range(hit.first - 3, hit.first)}


_WILL = frozenset("commitment commitments determination duty effort efforts pledge promise resolve mission".split())
_BARE_DEEDS = frozenset("bring hand repatriate return send transfer turn".split())


def of_a_paper(layout: Layout, hit: Hit) -> bool:
    """True of what a paper is on, as in "an agreement on the handover of land", "the pact covering the transfer of"."""
    at = hit.first - 1
    while at > hit.first - 4 and (layout.text(at) in {"the", "a", "an"} or layout.text(at).endswith("ed")):
        at -= 1
    return hit.form[-1] in _PASSING and layout.text(at) in _ON and layout.text(at - 1) in _SIGNED


def only_willed(layout: Layout, hit: Hit) -> bool:
    """True of "a commitment to free them and bring home the remains", "efforts to repatriate": told of no day."""
    if layout.text(hit.first - 1) not in {"to", "and"} or hit.form[0] not in _BARE_DEEDS:
        return False
    near = range(max(0, hit.first - 12), hit.first)
    return any(layout.text(k) in _WILL and layout.text(k + 1) == "to" and layout.same(k, hit.first) for k in near)


def beside_it(layout: Layout, found: Phrase) -> bool:
    """True of the forum of "ahead of the forum, X met Y", "following the forum", at which nobody need have been."""
    return found.governor in _APART or (found.governor == "of" and layout.text(found.first - 2) == "ahead")


def founded(layout: Layout, hit: Hit, found: Phrase) -> bool:
    """True of what is set up to last: "to establish an enduring forum for", "agreed to set up a dialogue"."""
    if hit.form[-1] not in _LASTING:
        return False
    at = found.first - 1 - (layout.text(found.first - 1) == "up")
    if found.determiner in {"a", "an"} and layout.text(at) in _FOUNDING:
        return True
    meant = layout.text(at - 1) == "to" or layout.text(at).endswith("ing")
    return (
        meant and layout.text(at) in _KEPT_UP and not any(u.kind == "D" for u in layout.units[hit.last : hit.last + 9])
    )


def sought(layout: Layout, found: Phrase) -> bool:
    """True of talks that an endeavour is to bring about: "X's initiative to bring both together for talks in <L>"."""
    for k in range(found.first - 1, 0, -1):
        if layout.text(k) == "," or found.governor != "for":
            return False
        if layout.text(k) == "to" and layout.text(k - 1) in _ENDEAVOURS:
            return True
    return False


def likewise(layout: Layout) -> bool:
    """True of "Similar talks between X and Y took place", behind talks by telephone."""
    if layout.text(0) != "similar" or not layout.at:
        return False
    return not _BY_TELEPHONE.isdisjoint(layout.context.views[layout.at - 1].words)


_BY_TELEPHONE = frozenset({"phone", "telephone", "telephoned", "video", "online", "virtual"})


GENERIC = frozenset(
    "series mechanism mechanisms channels activities programme program group groups partner partners team".split()
)
FOSTERING = frozenset(
    "facilitating promoting fostering encouraging supporting advancing maintaining deepening strengthening facilitate "
    "promote foster encourage support advance maintain deepen strengthen boost boosting continue continuing".split()
)
"""What is done to a dialogue that is no event."""
_MANNERS = frozenset(
    "open constructive candid continued genuine inclusive meaningful comprehensive frank sustained depth honest tribal "
    "sincere respectful".split()
)
"""How a dialogue is that is no event: "agreed to maintain an open and constructive dialogue"."""
_PLAINLY = frozenset({"in", "-", "and", ",", "political", "bilateral", "regular", "ongoing", "close", "further"})
_FIELDS = frozenset("defence defense security policy maritime political strategy ministerial annual".split())


def any_dialogue(layout: Layout, hit: Hit, found: Phrase, bare: bool) -> bool:
    """True of "dialogue" as such, "a dialogue" of no state and field, "the mechanism of defence dialogue"."""
    if found.governor == "of" and layout.text(found.first - 2) in GENERIC:
        return True
    units = layout.units[found.first : hit.first]
    said = (found.words - {found.determiner, *hit.form} - FOSTERING) | ({layout.text(found.first - 1)} & _MANNERS)
    loose = said & _MANNERS and said <= _MANNERS | _PLAINLY and not found.definite and not found.edition
    if loose and not any(u.kind in "CJ" for u in units):
        return True
    return (bare and not (layout.text(hit.last) == "between" and not hit.first)) or (
        found.determiner in {"a", "an"}
        and not found.named
        and not found.words & _FIELDS
        and not any(u.kind in "CJ" for u in units)
    )


SERIES = frozenset({"dialogue", "conference"})
_YEAR_BY_YEAR = frozenset({"annually", "yearly", "biennially", "regularly"})


def yearly(layout: Layout, hit: Hit, found: Phrase) -> bool:
    """True of what is meant to be held again and again: "the initiative to hold the ADMM annually"."""
    after = {layout.text(hit.last), layout.text(hit.last + 1)}
    return hit.key in SERIES and not found.edition and not _YEAR_BY_YEAR.isdisjoint(after)


_SIDES_OF = frozenset({"trilateral", "quadrilateral"})
_AFTER_IT = frozenset(", . ; : ) ( with between among on in at of and to by was is will that which where held".split())


def adjective(layout: Layout, hit: Hit) -> bool:
    """True of "trilateral cooperation"; "a trilateral with X" is a meeting."""
    after = layout.units[hit.last] if hit.last < len(layout.units) else None
    ends = after is None or after.kind in "DL" or after.text in _AFTER_IT
    return hit.form[0] in _SIDES_OF and not (ends and layout.text(hit.first - 1) in {"a", "the", "their", "this"})


_SPOKEN_TO = frozenset("told addressed before assured reminded informed thanked to from among asked".split())


def listeners(layout: Layout, hit: Hit) -> bool:
    """True of the audience in "told the audience"."""
    the = hit.form == ("audience",) and layout.text(hit.first - 1) == "the"
    return the and layout.text(hit.first - 2) in _SPOKEN_TO
