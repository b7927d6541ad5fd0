"""War-legacy projects: one for each pair of theme and site that an article tells work of."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.projects_bodies import BodyGrammar
from kg.find.projects_drafts import Draft, Sited, Told
from kg.find.projects_labels import Spelt, distinct
from kg.find.projects_money import AmountGrammar
from kg.find.projects_owners import closes, each_its_own, owners, paired, with_coupled
from kg.find.projects_reach import LOCAL, THANKS, goes_on_about_dead, goes_on_there, local, narrow, seeks, serves
from kg.find.projects_readings import Reading, merged
from kg.find.projects_stand_ins import Name
from kg.find.projects_status import StatusGrammar
from kg.find.themes import ThemeMention
from kg.find.themes_cues import Words
from kg.find.themes_groups import PlaceGrammar
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_people import MISSING, PEOPLE
from kg.find.themes_running import other_work, runs_on
from kg.find.themes_same import same_site, site_key
from kg.find.view import View
from kg.model import Project, Term
from kg.text import late

_SINGLE = late(
    r"\b(?:project|projects|phase|stage|contract|scheme|agreement|memorandum|plot|grant|package|first results"
    r"|(?:an?|one|the|this) (?:\S+ ){0,3}?(?:air ?base|airport|airfield)"
    r"|hectares|[\d.,]*ha|land|plots|fields|(?:clearance|demining|excavation|treatment|remediation) (?:site|field))\b"
)
"""Words that make of a mention without a site one piece of work, and not the theme at large."""

_AT_LARGE = late(
    r"^(?:\S+ ){0,4}?(?:in|across|throughout) <C\d+>|^(?:\S+ ){0,3}?(?:nationwide|in the country|across the country)"
)
_OTHERS = late(r"\b(?:other|all|such|more|new|further) (?:\S+ ){0,3}$")
"""What stands before "mine clearance projects" where no one project is meant."""

_COVERS = late(r"\bthe project (?:also )?(?:cover|includ|involv|compris|consist|entail)\w*")
"""What tells of all that is done in the project told of, at its own site."""

_DUG = late(
    r"\b(?:was|were|been) (?:recovered|exhumed|unearthed|found|dug up|excavated|lifted|collected|brought out)\b"
)
"""What tells of the missing or the dead of one place: "137 sets of remains were recovered"."""

_NEW_CLAUSE = late(
    r"(?:;|, (?:and|but)) (?:that )?(?:the )?<[CPBS]\d+>|, (?:while|whereas|just as)\b(?! (?:\w+ )?\w+ing\b)"
    r"|(?<!<O\d+> )(?<!<O\d+> ,)(?:,|;|\band|\bwhile|\bwhereas|, and|, but) (?:the )?<O\d+> "
    r"(?:also |jointly |\w+ly )?(?:will|would|has|have|can|is|are|\w+[^\W\ds]s|\w+ed)\b"
)
"""Where another subject begins to do something else: "X treats dioxin at A and Y clears mines in B"."""
_SAME_WORK = late(
    r"\b(?:the|this|its|their|first) (?:\S+ )?(?:project|budget|sum|scheme|undertaking|programme|program|cost|activity"
    r"|contract|funding|package|grant|work)\b|of which"
)
_AT_SITE = late(r"\b(?:the|this|that) (?:air ?base|airport|base|airfield|site|province|district)\b")
_SAME_SUM = late(r"\b(?:of (?:the|this|that) (?:sum|total|amount|budget|money)|of which|the sum)\b")

_WIDE = frozenset(
    "provinces districts countries nationwide hotspots national country nation everyone everywhere".split()
)
_WIDE |= THANKS | {"thanking", "grateful", "gratitude"}
"""Words of sentences that speak of more than the work at one place."""

_DIGS = frozenset(
    "dug excavated scraped heaped hauled trucked stockpiled drained fenced sealed buried heated burnt stored".split()
)
"""What is done on the spot, by whatever standards."""

_PRIOR = frozenset({"earlier", "previous", "preceding", "follows"})  # of another project than that told of now

_MAX_GAP, _SAME_GAP, _FAR_GAP = 2, 5, 8
"""For how many sentences a project stays the one that "it" means, whose places follow, that "the project" means."""


class ProjectGrammar:
    """Reads projects off the mentions of themes and the sentences that go on about them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._status = StatusGrammar(lexicon)
        self._bodies = BodyGrammar(lexicon)
        self._money = AmountGrammar(lexicon)
        self._sequel = Words.of(lexicon.vocabulary.scheme("word-class").get("project-sequel"), lexicon)

    def find(self, context: Context, themes: Sequence[ThemeMention]) -> tuple[Project, ...]:
        """The projects of an article in the order of their first mention."""
        working = [m for m in themes if m.work]
        if not working:
            return ()
        known, sited = Told(self._bodies.named(context)), Sited.of(working)
        by_view: dict[int, list[ThemeMention]] = {}
        for mention in working:
            by_view.setdefault(mention.view, []).append(mention)
        apart = {n for n, v in enumerate(context.views) if v.sentence.kind == "title" or other_work(v)}
        for number, view in enumerate(context.views):
            if number in by_view:
                self._sentence(view, number, by_view[number], sited, known)
            elif known.drafts and number not in apart:
                self._goes_on(view, number, known, sited)
        for number in range(len(context.views)):
            if number not in known.told and number not in apart:
                self._beside(context, number, known)
        known.unite(self._money.rounded(context.views))
        known.search(self._bodies.searchers(context, known.on_others()))
        spelt = Spelt.of(context)
        return tuple(self._finished(k, d, spelt) for k, d in enumerate(known.drafts, 1))

    # -- a sentence with mentions ------------------------------------------------------------

    def _sentence(self, view: View, number: int, here: list[ThemeMention], sited: Sited, known: Told) -> None:
        asides = [m for m in here if m.aside]
        if here := [m for m in here if not m.aside]:
            self._told(view, number, here, sited, known)
        else:
            self._goes_on(view, number, known, None)
        for mention in asides:
            for site in mention.sites:
                draft = known.draft(mention.theme, site)
                draft.tell(self._status.compared(view), number, view.sentence)

    def _told(self, view: View, number: int, here: list[ThemeMention], sited: Sited, known: Told) -> None:
        told: list[tuple[ThemeMention, list[Draft]]] = []
        single: dict[str, tuple[Term, ...]] = {}
        for mention in here:
            if not mention.sites and (meant := self._meant_sites(view, mention, sited)):
                single.setdefault(mention.theme, meant)
        for mention in here:
            sites = mention.sites or single.get(mention.theme) or (None,)
            entries = [known.draft(mention.theme, site) for site in sites]
            reading = self._status.read(view, mention, here)
            if reading.status == "planned" and serves(view) and runs_on(view) and mention.theme in known.themes():
                reading = Reading("planned", False)
            for draft in entries:
                draft.wide |= draft.site is None and self._wide(view, mention, sited)
                draft.tell(reading, number, view.sentence)
            told.append((mention, entries))
        clauses = [view.unit_at(m.start()) for m in _NEW_CLAUSE.finditer(view.text)]
        sums = self._money.find(view)
        apart = paired(view, told, [unit for unit, _ in sums])
        for unit, amount in sums:
            known.paid = apart.get(unit) or owners(unit, told, clauses, closes(view, unit, here))[0]
            known.paid = with_coupled(view, unit, told, known.paid)
            if _COVERS.search(view.text) is not None:
                known.paid = [d for _, entries in told for d in entries]
            for draft in known.paid:
                draft.pay(amount)
        self._shared(view, number, told, known)
        own = {m.theme for m in here if m.theme in MISSING or (m.inherited and not m.sites)}
        if any(u.kind == "P" for u in view.units):
            end = max((m.first for m in here if m.theme != GENERAL), default=0)
        else:
            end = 0 if all(m.theme == GENERAL for m in here) else len(view.units)
        bodies = [*self._bodies.find(view, known.names[number], None, own, end), *self._bodies.signing(view)]
        each = each_its_own(view, [b.unit for b in bodies], [d for _, entries in told for d in entries])
        for body in bodies:
            belongs = owners(body.unit, told, clauses, body.passive)
            drafts = list({id(d): d for entries in belongs for d in entries}.values())
            drafts = [d for d in drafts if d in each[body.unit]] if each else drafts
            for draft in [d for d in drafts if d.theme == body.theme] or drafts:
                draft.bodies.append(body.term)
        now = known.told[number] = list({id(d): d for _, entries in told for d in entries}.values())
        new = view.words.isdisjoint({"we", "i", "our"}) and any(d not in known.focus for d in now)
        if (new or not all(m.inherited for m in here)) and not all(m.further for m in here):
            known.focus = now  # a word on one of two sites, or in a speech, leaves "the project" where it was
        known.focus_view = number

    def _shared(self, view: View, number: int, told: Sequence[tuple[ThemeMention, list[Draft]]], known: Told) -> None:
        """ "X gives $5 million for a project. It clears land in A and B": sum and bodies are those of each place."""
        goes_on = runs_on(view)
        paid = next(view.of_kind("M"), None) is not None
        if not goes_on and (paid or not all(m.inherited and len(m.sites) > 1 for m, _ in told)):
            return
        for mention, entries in told:
            whole = next((d for d in known.drafts if d.theme == mention.theme and d.site is None), None)
            reach = _SAME_GAP if goes_on else _MAX_GAP
            new = goes_on and whole is None and _PRIOR.isdisjoint(view.words)
            fellows = [d for d in entries if set(d.sentences) != {number}] if new else []
            if new and not fellows and (one := known.just(mention.theme, number)) is not None:
                known.join(one, [d for d in entries if d.site is not None])
            if len(fellows) == 1 and len(entries) > 1 and number - reach <= max(fellows[0].sentences):
                known.join(fellows[0], [d for d in entries if d is not fellows[0]])
            if whole is None or not any(number - reach <= n < number for n in whole.sentences):
                continue
            if ((goes_on and mention.theme not in MISSING) or whole.amounts) and any(
                d.site is not None for d in entries
            ):
                known.join(whole, [d for d in entries if d.site is not None])

    @staticmethod
    def _meant_sites(view: View, mention: ThemeMention, sited: Sited) -> tuple[Term, ...]:
        """The sites of the one project that a mention without a place means ("the memorandum on demining")."""
        if view.sentence.kind == "title":
            return next((m.sites for m in sited.mentions[mention.theme]), ())
        if sited.lone is not None and narrow(view, mention):
            return sited.lone
        if mention.theme == PEOPLE["US"] and goes_on_there(view):
            return sited.near(mention, 1)
        if mention.theme in MISSING and (there := sited.beside(mention)) and _DUG.search(view.text):
            return there
        if mention.theme in MISSING and _DUG.search(view.text) and next(view.of_kind("BCSJ"), None) is None:
            return sited.near(mention, 1)
        if sited.only is not None and mention.theme in LOCAL and _COVERS.search(view.text) is not None:
            return sited.only
        if here := sited.together(view, mention):
            return here
        if mention.theme not in LOCAL:
            return ()
        goes_on = runs_on(view) and not sited.mixed(mention) and (THANKS | {"national"}).isdisjoint(view.words)
        if goes_on and (running := sited.just(mention) or sited.near(mention)):
            return running
        alone = narrow(view, mention) and not sited.mixed(mention) and next(view.of_kind("SJ"), None) is None
        if alone and (beside := sited.near(mention, 1)):
            return beside
        around = view.text[max(0, view.offset(mention.first) - 70) : view.offset(mention.last) + 40]
        if not _SINGLE.search(around) and not local(view, mention):
            wide = sited.mixed(mention) or next(view.of_kind("J"), None) is not None
            return sited.last(mention) if narrow(view, mention) and not wide else ()
        if _AT_LARGE.search(view.text[view.offset(mention.last) :]):
            return ()
        if _OTHERS.search(view.text[: view.offset(mention.first)]):
            return ()
        return sited.near(mention)

    @staticmethod
    def _wide(view: View, mention: ThemeMention, sited: Sited) -> bool:
        """True where a sentence speaks of a country, of two sides or of several themes, and digs nowhere."""
        if mention.theme in MISSING:
            return seeks(view)
        if view.sentence.kind != "body" or (mention.inherited and "nationwide" not in view.words):
            return False
        if sited.mixed(mention) or not _WIDE.isdisjoint(view.words):
            return True
        return next(view.of_kind("BCJS" if _DIGS.isdisjoint(view.words) else "CJS"), None) is not None

    # -- a sentence that goes on ----------------------------------------------------------------

    def _goes_on(self, view: View, number: int, known: Told, sited: Sited | None) -> None:
        """Sums and bodies of "The project costs …", and bodies that do nothing else than one of the themes told."""
        keys = {site_key(PlaceGrammar.term(view, i)) for i, _ in view.of_kind("L")} if sited is not None else set()
        elsewhere = sited.at(keys) if sited is not None and keys else None
        if elsewhere is not None and all(d.site is None or not same_site(d.site, elsewhere[1]) for d in known.focus):
            known.focus, known.focus_view = [known.draft(*elsewhere)], number
        gap = number - known.focus_view
        same = _SAME_WORK.search(view.text) is not None
        goes_on = same or self._sequel.within(view, 0, len(view.units)) or self._pays(view, known.names[number])
        goes_on = goes_on or (goes_on_about_dead(view) and all(d.theme in MISSING for d in known.focus))
        if gap <= (_FAR_GAP if same else _MAX_GAP) and goes_on:
            self._add(view, number, known, same)
            return
        at_large = {d.theme for d in known.drafts if d.site is None}
        for draft in known.drafts:
            if draft.site is not None and draft.theme in at_large & MISSING:
                continue  # an office that always searches is told of with the search at large
            for body in self._bodies.find(view, known.names[number], draft.theme):
                draft.bodies.append(body.term)
                draft.sentences.setdefault(number, view.sentence)

    def _beside(self, context: Context, number: int, known: Told) -> None:
        """Bodies and sums of a sentence that names no work, and that belong to work named around it."""
        view = context.views[number]
        near = known.added.get(number) or known.beside(context, number)
        bodies = self._bodies.beside(view, known.names[number]) if near else []
        for draft in near if bodies else ():
            draft.bodies.extend(bodies)
            draft.sentences.setdefault(number, view.sentence)
        there = self._named(view, known)
        reading = self._status.at_site(view) if len(there) == 1 else None
        if reading is not None:
            there[0].tell(reading, number, view.sentence)
        if next(view.of_kind("M"), None) is None:
            return
        for _, amount in self._money.find(view):
            if known.new(amount):
                for draft in there or near:
                    draft.pay(amount)
                    draft.sentences.setdefault(number, view.sentence)

    @staticmethod
    def _named(view: View, known: Told) -> list[Draft]:
        """The work at the sites that a sentence names."""
        keys = dict.fromkeys(site_key(PlaceGrammar.term(view, i)) for i, _ in view.of_kind("L"))
        return [d for key in keys for d in known.by_site.get(key, ())]

    def _pays(self, view: View, names: Sequence[Name]) -> bool:
        """True where a body gives a sum, whatever for: "That cost the foundation US$2 million"."""
        return next(view.of_kind("M"), None) is not None and next(self._bodies.find(view, names), None) is not None

    def _add(self, view: View, number: int, known: Told, same: bool) -> None:
        amounts = [a for _, a in self._money.find(view)]
        if _AT_SITE.search(view.text) and any(d.site for d in known.focus):
            known.focus = [d for d in known.focus if d.site]
        named = {site_key(PlaceGrammar.term(view, i)) for i, _ in view.of_kind("L")}
        if any(d.site and site_key(d.site) in named for d in known.focus):
            known.focus = [d for d in known.focus if d.site and site_key(d.site) in named]
        if several := known.several(view):
            known.focus = several
        if amounts:
            known.paid = known.paid if known.paid and _SAME_SUM.search(view.text) else known.focus
        bodies = [b.term for b in self._bodies.find(view, known.names[number])]
        reading = self._status.sequel(view) if same else None
        for draft in known.paid if amounts else ():
            for amount in amounts:
                draft.pay(amount)
                draft.sentences.setdefault(number, view.sentence)
        for draft in known.focus:
            draft.bodies.extend(bodies)
            if reading is not None and draft.site is not None:
                draft.readings.append(reading)
            if bodies or reading is not None:
                draft.sentences.setdefault(number, view.sentence)
        if amounts or bodies or same:
            known.focus_view = number
        if bodies and known.focus:
            known.added[number] = known.focus

    @staticmethod
    def _finished(number: int, draft: Draft, spelt: Spelt) -> Project:
        return Project(
            id=f"project-{number}",
            theme=draft.theme,
            site=draft.site,
            status=merged(draft.readings, draft.theme, draft.site is not None),
            amounts=tuple(draft.amounts.values()),
            organisations=distinct(draft.bodies, spelt),
            evidence=tuple(s.evidence for _, s in sorted(draft.sentences.items())),
        )
