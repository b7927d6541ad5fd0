"""Which wordings name an agreement between states, and which only sound like one."""

from __future__ import annotations

from kg.find.agreements_parties import PartyGrammar
from kg.find.agreements_wording import PARTNERSHIP, Wording, coded, told_new
from kg.find.context import Context
from kg.find.view import View
from kg.model import Agreement, PartialDate
from kg.text import late, words

_JUST_SIGNED = late(r"\b(?:signed|inked|concluded|initialled|exchanged|(?:signing|conclusion|exchange) of) $")
"""What makes one paper of an agreement without an article: "signed joint agreement with"."""

_CAME_ABOUT = late(r"(?:was|were|is|has been|had been) (?:also |finally |\S+ly )?(?:reached|made|found)\b")
"""What makes of "the agreement" what was agreed on, and no paper."""
_ADDRESS = late(r"://|/\S*/|/$|_|^\S*-\S*-\S*-\S*$")
"""An address of a page that got into the text."""

_NOT_IT = frozenset(
    {
        "commission",
        "council",
        "dialogue",
        "forum",
        "committee",
        "act",
        "meeting",
        "conference",
        "centre",
        "center",
        "party",
        "ally",
        "allies",
        "alliance",
        "alliances",
        "tribes",
        "obligations",
    }
)
"""Words after which the name is that of something else ("Strategic Partnership Commission")."""

_AGREED = late(
    r"\b(?:agreed (?:on|upon|to)|adopted|signed|inked|concluded|finali[sz]ed|issued|exchanged|drew up|drawn up"
    r"|worked out)"
    r" (?:an? |the |their )?"
    r"(?:new |first )?$"
)
"""What two states do with a plan that they make together."""

_AGREED_AFTER = late(
    r"(?:(?:for|on) [^,;.]{3,40} )?(?:was|were|has been|had been|is)(?: also| jointly| then| \S+ly)?"
    r" (?:agreed|adopted|signed|concluded|drawn up|worked out|finali[sz]ed|mapped out|sealed)\b"
)
"""The same after it: "a plan for the next season was agreed upon"."""

_AT_SEA = frozenset({"sea", "coc", "asean"})
"""What is told with the one code of conduct that states negotiate."""

_JOINT = frozenset({"partnership", "cooperation", "co", "defence", "defense", "military", "bilateral", "joint"})
_FRIENDS = frozenset({"parliamentary", "friendship", "business", "youth", "combat", "opposition"})
"""Words of alliances that are no states'."""
_OF_STATES = frozenset({"security", "strategic", "treaty", "western", "atlantic", "ironclad", "enduring", "extended"})
_ARTICLE_OF = late(r"\barticles? \S+ of (?:the|our|their|its) $")
"""What stands before a treaty of which only an article is meant, and which is not named."""
_TO_DO = late(r"^ ?to (?!which|whom)[a-z]+ ")
"""What follows a partnership that is one for some work: "a strategic partnership to address …"."""
_UNDONE = late(
    r"\b(?:conclud(?:e|ing)|secur(?:e|ing)|reach(?:ing)?|negotiat(?:e|ing)|towards?|achiev(?:e|ing)|importance of"
    r"|need for|pursu(?:e|ing)|broker(?:ing)?|seek(?:ing)?) (?:an? )(?:\S+ ){0,2}$"
)
"""What stands before an agreement that there is none of yet."""
_EDITION = late(r"\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th")
"""What stands before the name of an event that takes place again and again."""
_OF_ONE = frozenset({"act", "presidential", "executive"})
"""What a paper is called that one state alone makes."""
_GATHERED = frozenset({"annual", "party", "biennial"})
"""What a convention is called to which people come."""
_OWNERS = frozenset({"its", "his", "her", "'s", "’s", "house", "presidential"})
"""What stands before a paper of one side alone."""


_OF_TWO = frozenset({"understanding", "mou", "cooperation"})
"""Words of a memorandum that two sides make."""
_OWN_KINDS = frozenset({"cooperation-plan", "contract", "grant-agreement"})
_DEALS = frozenset({"agreement", "treaty", "letter-of-intent"})


class Wanted:
    """Tells names of agreements from plain "agreement on that" and from the papers of one state."""

    def __init__(self, domestic: frozenset[str], parties: PartyGrammar) -> None:
        self._domestic = domestic
        self._parties = parties

    def names_one(
        self,
        context: Context,
        view: View,
        wording: Wording,
        date: PartialDate | None,
        parties: tuple[str, ...],
        signed: bool = False,
        granted: bool = True,
    ) -> bool:
        """True where the words are a name or a date, or two parties sign, and no plain "agreement on that"."""
        if _ADDRESS.search(wording.name) or (
            wording.last < len(view.units) and view.units[wording.last].text in _NOT_IT
        ):
            return False
        if view.units[wording.head[1] - 1].kind == "D" and view.sentence.kind == "title":
            return False  # "plan for next year" of a headline, which the story tells by its name
        if view.units[wording.head[0]].text == "code" and (not wording.capital or _AT_SEA.isdisjoint(view.words)):
            return False  # rules for anybody
        plain = wording.kind == "agreement" and not (wording.capital or wording.complement or wording.modifiers)
        bare = wording.kind == "agreement" and not (wording.capital or wording.modifiers) and date is None
        if bare and view.text.startswith("of ", view.offset(wording.head[1])):
            return False  # "the agreement of her neighbours"
        if plain and _CAME_ABOUT.match(view.text[view.offset(wording.last) :]):
            return False
        if wording.kind == PARTNERSHIP:
            alone = wording.last - wording.first == len(view.units) or ">" in view.sentence.text
            if alone and view.sentence.kind == "title":
                return False  # a rubric of the page
            after = view.text[view.offset(wording.last) :]
            if not coded(view, wording.first, wording.head[0]) and (
                (not wording.capital and told_new(view, wording) and _TO_DO.match(after))
                or wording.name == "Global Partnership"
            ):
                return False
            before = view.units[wording.head[0] - 1]
            if wording.capital and before.kind == "w" and before.text not in _JOINT | _OF_STATES | {"the", "and"}:
                return view.units[wording.head[0]].text != "alliance"  # "the <J> Mission Alliance": a charity
            return view.units[wording.head[0]].text != "alliance" or (
                _FRIENDS.isdisjoint(words(wording.name)) and coded(view, wording.first, wording.head[0])
            )
        if self._own(context, view, wording, date, parties, granted) or _unnamed(context, view, wording, date):
            return False
        if wording.capital:
            return True
        if wording.kind in {"agreement", "treaty", "contract"}:
            lead = view.text[: view.offset(wording.first)]
            told = wording.defined or _JUST_SIGNED.search(lead)
            if not told and wording.kind != "treaty" and view.sentence.kind != "title":
                return False
        return signed or date is not None or not wording.bare

    @staticmethod
    def agreed_plan(view: View, wording: Wording) -> bool:
        """True for a plan that two sides are told to make, whatever it is called."""
        lead, after = view.text[: view.offset(wording.first)], view.text[view.offset(wording.last) :]
        return _AGREED.search(lead) is not None or _AGREED_AFTER.match(after) is not None

    def _own(
        self,
        context: Context,
        view: View,
        wording: Wording,
        date: PartialDate | None,
        parties: tuple[str, ...],
        granted: bool,
    ) -> bool:
        """True for a paper that one state makes for itself, or for what only sounds like one of two states."""
        before = view.units[wording.first - 1] if wording.first else None
        head = view.units[wording.head[0]].text
        near = {before.text.split()[0].lower() if before.text else ""} if before is not None else set()
        words_of = (*wording.modifiers, *wording.complement, *words(wording.name))
        if view.units[wording.head[1] - 1].text == "vision" and not wording.capital and date is None:
            return True
        if "joint" in words_of:
            return False
        if not self._domestic.isdisjoint({*wording.modifiers, *near}) and (len(parties) < 2 or context.home != "VN"):
            return True
        if "independence" in wording.complement or not _OF_ONE.isdisjoint(words_of):
            return True
        owned = bool(near & _OWNERS)
        if head == "convention" and not _GATHERED.isdisjoint(words_of):
            return True
        if head in {"convention", "compact"} and not wording.capital and not wording.complement:
            return True
        if wording.kind != "cooperation-plan":
            return False
        if before is not None and _EDITION.fullmatch(before.text):
            return True  # "the 8th … Exchange Programme"
        if head in {"roadmap", "road"} and not wording.capital and date is None:
            return _JOINT.isdisjoint(wording.modifiers) and "year" not in wording.modifiers
        if wording.head[1] - wording.head[0] == 3 and not owned and any(w[:4].isdigit() for w in wording.complement):
            return False  # "the plan of action for 2018-2020"
        tied = len(self._parties.tied(context, view, wording, granted)) > 1
        if not tied and not owned and head != "roadmap" and self.agreed_plan(view, wording):
            tied = len(parties or self._parties.told(context, view, wording)) > 1
        return not tied and (date is None or owned) and _JOINT.isdisjoint(words_of)


def _unnamed(context: Context, view: View, wording: Wording, date: PartialDate | None) -> bool:
    """True of an agreement between others that is still to be made, and of a treaty of which an article is told."""
    if wording.capital or date is not None or wording.kind not in {"agreement", "treaty", "cooperation-plan"}:
        return False
    lead = view.text[: view.offset(wording.first)]
    if wording.kind == "treaty" and _ARTICLE_OF.search(lead):
        return True
    if coded(view, max(0, wording.first - 4), wording.head[0]):
        return False
    return context.home != "VN" and _UNDONE.search(lead) is not None


def of_one_state(context: Context, agreement: Agreement) -> bool:
    """True for the memorandum of one state to its own offices.

    In an article on no Vietnamese matter also for plans, contracts and deals to which no second party is told.
    """
    spelt = set(words(agreement.name))
    memorandum = agreement.kind == "memorandum-of-understanding" and _OF_TWO.isdisjoint(spelt)
    if context.home == "VN":
        return memorandum and len(agreement.parties) < 2
    plain = (
        agreement.kind in _DEALS
        and agreement.date is None
        and not any(w.isalpha() and w[0].isupper() for w in agreement.name.split())
    )
    alone = len(agreement.parties) < 2 and (agreement.kind in _OWN_KINDS or plain)
    policy = agreement.kind == "cooperation-plan" and "strategy" in spelt
    return (
        (memorandum and len(agreement.parties) < 2) or policy or (alone and _JOINT.isdisjoint(spelt - {"cooperation"}))
    )
