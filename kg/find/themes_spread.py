"""Work carried on to further places: "extend the clearance under way in A, B and C to D and E"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.themes_mentions import ThemeMention
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_same import site_key
from kg.find.themes_sites import SiteGrammar
from kg.find.view import View
from kg.model import Term
from kg.text import late

_WORDS = frozenset(
    "extend extends extended extending extension expand expands expanded expanding expansion widen widens widened "
    "widening broaden broadened broadening enlarge enlarged enlarging spread spreads spreading roll rolled rolling "
    "stretch stretched carry carried carrying bring brought bringing take taken taking transfer transferred move "
    "replicate replicated replicating repeat repeated repeating introduce introduced copy copied".split()
)
"""The words one of which a sentence on work carried further holds."""

_OTHER = r"thanks|gratitude|invitation|congratulations|greetings|condolences|sympath\w+|welcome|;"
_KINDS = (
    r"the|both|other|all|also|as|well|central|southern|northern|neighbouring|nearby|two|three|four|five|six|further"
    r"|more|new|mountainous|remote|border|coastal|western|eastern|provinces?|districts?|communes?|localities|cities|of"
    r"|such|like|waters|sea|coast|areas?|off|around|in|hills|rest"
)
_SUCH = r"including|namely|such as|especially|particularly|notably|first of all"
_SPREAD = late(
    r"\b(?:exten[ds]\w*|expan[ds]\w*|widen\w*|broaden\w*|enlarg\w*|spread\w*|roll\w* (?:it |them )?out"
    r"|stretch\w*|transfer\w*|carr(?:y|ied|ying)(?: it)? (?:over|on|further)"
    r"|(?:bring|brought|tak(?:e|en|ing)|mov(?:e|ed|ing)) (?:it|them|its|their|the|such|this|that|these|like)\b)"
    rf"(?P<object>(?: (?!{_OTHER})[^\s]+){{0,28}}?)"
    r"(?<!limited|confined|restricted|according|thanks|closed)"
    rf" (?P<to>to|into)(?: (?:{_KINDS})){{0,6}}(?: ,)?(?: (?:{_SUCH}))? (?P<place><L\d+>)"
    r"|\b(?:replicat|repeat|introduc|cop(?:y|ied))\w*(?: [^\s;]+){0,8}? (?P<in>in|at|for) (?P<there><L\d+>)"
)
"""The verb, what is carried further, and the first place it is carried to."""

_COUPLING = 4
_SMALL = frozenset("and for to of on in the helping support assistance supporting assisting aid help both also".split())
"""How many words, and which, stand between two kinds of work that "and" couples."""

_WORK = late(
    r"\b(?:projects?|programmes?|programs?|schemes?|initiatives?|clearance|clearing|demining|clean ups?|cleanup"
    r"|treatment|remediation|search|excavations?|surveys?|work|support|help|aid|assistance|it|them|efforts?|care"
    r"|operations?|activit\w+|services?|rehabilitation|campaigns?|model|this|these)\b"
)
"""What is carried further, where the theme is that of the sentences before."""


_LIKE = frozenset({"that", "those", "one", "work", "it"})
_STAGES = frozenset("completed finished concluded ongoing underway way project projects phase programme scheme".split())
_OWN = (
    r"(?:and|as well as|and then|; and) (?:(?:with|for|on|in) )?(?:an?|another) (?:[^\s,;]+ ){0,2}?"
    r"(?:projects?|programme|program|scheme|phase|initiative)(?: worth <M\d+>)? (?:of|at|in|for)(?: the)? $"
)
"""What stands before the place of a project that is another than the one told of: "and a new project in"."""

_STANDS = late(
    r", (?:(?:which|that|now|already) )?(?:(?:was|were|is|are|has been|had been) )?"
    r"(?:completed|finished|concluded|under way|underway|ongoing)\b[^;.]{0,60} (?P<and>and) (?:at|in)(?: the)? $"
)
"""What tells how far the work at one place has come, and what stands before the next place then."""
_THAT_OF = late(
    rf"{_OWN}|"
    r"(?:and|while|whereas|but|;|,) (?:[^\s,;]+ ){0,4}?(?:that|those|the one|(?:the )?(?:same )?work|the same|it)"
    r" (?:of|at|in|on|for)(?: the)? $"
)
"""What stands before a place where the work told of at another is told anew: "and started that of"."""


def spread(
    sites: SiteGrammar, view: View, number: int, here: Sequence[ThemeMention], running: str | None
) -> list[ThemeMention]:
    """The mentions `here` of a sentence with the places to which work is carried further apart from the others."""
    if view.sentence.kind != "body" or _WORDS.isdisjoint(view.words) or next(view.of_kind("L"), None) is None:
        return list(here)
    match = _SPREAD.search(view.text)
    if match is None:
        return list(here)
    first = view.unit_at(match.start("place") if match["place"] else match.start("there"))
    group = sites.group_at(view, first)
    if group is None:
        return list(here)
    named = {m.theme for m in here if m.theme != GENERAL and m.first < first}
    placed = {m.theme for m in here if not {site_key(s) for s in m.sites}.isdisjoint(map(site_key, group.sites))}
    themes = placed or (named if len(named) == 1 else set())
    if not themes and running is not None and not named and _WORK.search(view.text):
        themes = {running}
    if len(themes) != 1:
        return list(here)
    theme, keys = next(iter(themes)), {site_key(s) for s in group.sites}
    out: list[ThemeMention] = []
    for m in here:
        left = tuple(s for s in m.sites if site_key(s) not in keys)
        if m.theme != theme or left == m.sites:
            out.append(m)
        elif left:
            out.append(replace(m, sites=left))
        elif not m.inherited:
            out.append(replace(m, work=False, sites=(), general=True))  # it only names what is carried further
    origin = _origin(sites, view, match.start("object"), match.start("to")) if match["place"] else ()
    taken = {site_key(s) for m in out for s in m.sites} | keys
    if origin and taken.isdisjoint(map(site_key, origin)):
        bare = next((k for k, m in enumerate(out) if m.theme == theme and not m.sites), None)
        if bare is not None:
            out[bare] = replace(out[bare], sites=origin, general=False, work=True)
    return [*out, ThemeMention(number, first, group.last, theme, group.sites, False, True, True, further=True)]


def coupled(view: View, here: Sequence[ThemeMention]) -> list[ThemeMention]:
    """ "mine clearance and support for survivors in X": both are done there, where "and" couples them."""
    out = sorted(here, key=lambda m: (m.first, m.last, m.theme))
    for k in range(len(out) - 1, 0, -1):
        one, other = out[k - 1], out[k]
        between = [u.text for u in view.units[one.last : other.first]]
        joined = "and" in between and len(between) <= _COUPLING and _SMALL.issuperset(between)
        apart = one.theme != other.theme and _together(one, other)
        if joined and apart and other.sites and not one.sites and one.work and other.work:
            out[k - 1] = replace(one, sites=other.sites, general=False)
    return out


def _other_place(view: View, mention: ThemeMention, at: int) -> int:
    """The unit at which a place at unit `at` is told to have work of its own, behind that of another; 0 where none."""
    lead = view.text[: view.offset(at)]
    if (match := _THAT_OF.search(lead)) is not None:
        return view.unit_at(match.start())
    stands = _STANDS.search(lead, view.offset(mention.last))
    return view.unit_at(stands.start("and")) if stands is not None else 0


def _together(one: ThemeMention, other: ThemeMention) -> bool:
    """May both be done at one place? An air base is cleaned; the disabled and the missing are elsewhere."""
    cleaned = other.theme == "dioxin-remediation" and one.theme != "uxo-clearance"
    return not cleaned and one.theme != "us-mia-accounting"


def _origin(sites: SiteGrammar, view: View, start: int, stop: int) -> tuple[Term, ...]:
    """The places told of within what is carried further: "the clearance, which it pays for in A and B,"."""
    first, last = view.unit_at(start), view.unit_at(stop)
    return tuple(dict.fromkeys(s for a, b, s in sites.free(view) if first <= a and b <= last))


def apart(sites: SiteGrammar, view: View, here: Sequence[ThemeMention]) -> list[ThemeMention]:
    """ "completed the clean-up of A and started that of B": the work at each place is a mention of its own."""
    if (_LIKE | _STAGES).isdisjoint(view.words):
        return list(here)
    out: list[ThemeMention] = []
    for m in here:
        named = [(a, b, s) for a, b, s in sites.free(view) if a >= m.last] if len(m.sites) > 1 else []
        told = {(a, b): stop for a, b, s in named if s in m.sites and (stop := _other_place(view, m, a))}
        kept = [t for a, b, t in named if (a, b) not in told]
        left = tuple(s for s in m.sites if s in kept or not any(s == t for _, _, t in named))
        if not told or not left:
            out.append(m)
            continue
        out.append(replace(m, last=max(m.last, next(iter(told.values()))), sites=left))
        for a, b in told:
            there = tuple(t for c, d, t in named if (c, d) == (a, b))
            out.append(ThemeMention(m.view, a, b, m.theme, there, False, True, True))
    taken = {s for m in out for s in m.sites}
    for a, b, s in sites.free(view) if len({m.theme for m in out}) == 1 and taken else ():
        if s not in taken and a > out[-1].last and _THAT_OF.search(view.text[: view.offset(a)]):
            out.append(ThemeMention(out[-1].view, a, b, out[-1].theme, (s,), False, True, True))
    return out
