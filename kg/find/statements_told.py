"""What an article tells of the work on the war's legacies: its themes by sentence, and the sites of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.find.themes import ThemeMention
from kg.find.themes_overlaps import DISABILITY, GENERAL
from kg.find.themes_same import site_key
from kg.find.themes_sites import SiteGrammar
from kg.find.view import View
from kg.model import Term
from kg.text import late

_OCCASIONS = frozenset(
    "ceremony meeting talks reception event workshop conference dialogue seminar session held visit reporters press "
    "said told remarked added stated noted stressed recalled observed replied answered announced declared explained "
    "promised pledged asked suggested spoke talked met received committee authorities office department arrived "
    "landed".split()
)
"""Words after which "in <place>" tells where people met."""

_RULERS = frozenset(
    "administration army authorities authority board command committee council delegation department government "
    "leaders officials party police".split()
)
_MEANT = 2
"""How many sentences back what is spoken of may only have been meant."""
_ACTING = frozenset("will would shall has have had is are was were continue continues work works can could".split())
"""Bodies that do what is told, wherever it is done."""
_HURT = frozenset("victims survivors children people patients families".split())
_THESE_HURT = late(
    r"(?<!\S)(?:(?:these|those|such) (?:\S+ )?(?:victims|survivors|children|people|patients|families)|the victims) "
)
"""Those who were spoken of as hurt by the war."""


class Told:
    """The themes of each sentence, and the places at which the article tells of work."""

    def __init__(self, mentions: Iterable[ThemeMention]) -> None:
        self._by_sentence: dict[int, list[ThemeMention]] = {}
        self._work: dict[str, dict[str, Term]] = {}
        self._meant: dict[int, frozenset[str]] = {}
        for mention in mentions:
            self._by_sentence.setdefault(mention.view, []).append(mention)
            for site in mention.sites if mention.work else ():
                self._work.setdefault(site_key(site), {}).setdefault(mention.theme, site)
        self.themes = frozenset(m.theme for mentions in self._by_sentence.values() for m in mentions)

    def of(self, number: int) -> Sequence[ThemeMention]:
        """The mentions of sentence `number`."""
        return self._by_sentence.get(number, ())

    def before(self, number: int, reach: int, together: str | None = None) -> str | None:
        """The theme of the last sentence that tells of one; `together` where that tells of several."""
        for back in range(number - 1, max(-1, number - reach - 1), -1):
            themes = {t.theme for t in self.of(back)} or (
                self._meant.get(back, frozenset()) if number - back <= _MEANT else frozenset()
            )
            if themes:
                return min(themes) if len(themes) == 1 else together
        return None

    def means(self, number: int, themes: Iterable[str]) -> None:
        """Note what a sentence without a theme of its own was found to speak of."""
        if not self.of(number):
            self._meant[number] = frozenset(themes)

    def narrow(self, number: int, reach: int) -> str | None:
        """The one narrower theme of the last sentence that tells of any but the war's legacies at large."""
        for back in range(number - 1, max(-1, number - reach - 1), -1):
            themes = {t.theme for t in self.of(back)} - {GENERAL}
            if themes:
                return themes.pop() if len(themes) == 1 else None
        return None

    def last(self, number: int, reach: int) -> Sequence[str]:
        """The themes of the last sentence that tells of one, in order."""
        for back in range(number - 1, max(-1, number - reach - 1), -1):
            if self.of(back):
                return tuple(dict.fromkeys(t.theme for t in self.of(back)))
        return ()

    def sites(self, view: View, theme: str) -> tuple[Term, ...]:
        """The places that a sentence names at which the article tells of work on a theme."""
        return tuple(dict.fromkeys(w[theme] for w in self._places(view) if theme in w))

    def sited(self, view: View) -> tuple[str, tuple[Term, ...]] | None:
        """The one theme of the work that the article tells of at the places of a sentence, with these places."""
        here = [next(iter(work.items())) for work in self._places(view) if len(work) == 1]
        if len({theme for theme, _ in here}) != 1:
            return None
        return here[0][0], tuple(dict.fromkeys(site for _, site in here))

    def base(self) -> tuple[str, tuple[Term, ...]] | None:
        """The one theme that the article tells of at named sites, and the site where there is but one."""
        themes = {theme for work in self._work.values() for theme in work}
        if len(themes) != 1:
            return None
        theme = min(themes)
        sites = tuple(dict.fromkeys(work[theme] for work in self._work.values()))
        return theme, sites if len(sites) == 1 else ()

    def victims(self, view: View, number: int) -> bool:
        """Does a sentence take up the victims or disabled people of just before: "for these victims"?"""
        if view.words.isdisjoint(_HURT) or DISABILITY not in self.last(number, _MEANT):
            return False
        return _THESE_HURT.search(view.text + " ") is not None

    def _places(self, view: View) -> list[dict[str, Term]]:
        found = []
        for i, _ in view.of_kind("L") if self._work else ():
            work = self._work.get(site_key(SiteGrammar.term(view, i)))
            if work is not None and not _occasion(view, i) and not rules(view, i):
                found.append(work)
        return found


def _occasion(view: View, i: int) -> bool:
    """Is the place at unit `i` but where people meet or speak ("at a ceremony in X"), or in a body's name?"""
    return i > 1 and view.units[i - 1].text in {"in", "at"} and view.units[i - 2].text in _OCCASIONS


def rules(view: View, i: int) -> bool:
    """Does the place at unit `i` but tell who acts: "the authorities and Military Command of <L> will search"?"""
    after = view.units[i + 1].text if i + 1 < len(view.units) else ""
    return i > 1 and view.units[i - 1].text == "of" and view.units[i - 2].text in _RULERS and after in _ACTING
