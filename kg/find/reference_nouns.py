"""Nouns that stand for an official named elsewhere: "the minister", "the visiting general", "his guest"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.genders import PRONOUNS
from kg.find.meeting_standing import standing
from kg.find.memory import REMEMBERED, Memory, suits
from kg.find.officials import Person
from kg.find.reference_phrases import DETERMINERS, POSSESSIVE, NounPhrase, noun_phrase
from kg.find.reference_posts import has_word, synonym
from kg.find.view import Unit, View
from kg.text import words

_OTHERS = frozenset("guest visitor caller host counterpart interlocutor colleague opposite number".split())
_GUESTS = frozenset({"guest", "visitor", "caller"})
_EQUALS = frozenset({"counterpart", "number", "colleague"})
_COME = frozenset({"visiting"})
_DEPUTY = frozenset({"deputy", "vice", "acting", "assistant"})
_HEADS = {
    ("head", "of", "government"): ("prime", "premier", "chancellor"),
    ("government", "chief"): ("prime", "premier", "chancellor"),
    ("government", "leader"): ("prime", "premier", "chancellor"),
    ("head", "of", "state"): ("president", "king", "queen", "emperor"),
}
_HOSTS = _GUESTS | {"host"}
_HOSTING = frozenset(
    "country nation government side state people ministry delegation party center centre house room".split()
)
"""What "host" and "guest" describe where they stand for no person."""
_MEETING = frozenset("met meet meets meeting received receive receives hosted greeted welcomed".split())
_JUST = 2
_MET = 3
"""Within how many sentences the two are named of whom one is the other's guest."""
_AGES = {"man": "m", "gentleman": "m", "woman": "f", "lady": "f"}

_CIVIL = frozenset({"consul", "attorney", "director", "inspector", "secretary", "governor", "solicitor"})

_ALSO_ADJECTIVES = frozenset(
    "official american vietnamese japanese korean chinese indian russian french german australian canadian general "
    "chief representative british major principal".split()
)
_VERBS = frozenset(
    (
        "said told was is has had will would can could may might also then who and or that went made gave took spoke "
        "came left met held led saw found felt thought knew put set began says tells hopes in on at to for with by "
        "from of as wrote paid sought brought laid kept stood sat rose drew ran won but while when after before where "
        "which whom not neither either both does did do should shall must ought let lets goes sees makes takes holds "
        "comes leaves meets never once already still now today tonight yesterday tomorrow here there again too himself "
        "herself a an the his her their its this these those alone about into over during without against than if "
        "because since until though although flies meets arrives travels receives departs returns urges asks wants "
        "hopes expects believes adds becomes remains praises joins attends"
    ).split()
)


class NounResolver:
    """Resolves a noun by the country, post or rank it names, else by who was named last."""

    def __init__(self, context: Context, memory: Memory) -> None:
        self._context = context
        self._lex = context.lexicon
        self._memory = memory

    def resolve(self, view: View, i: int, current: Person | None) -> Unit | None:
        """ "the minister", "the visiting American general", "his US counterpart"."""
        units = view.units
        if units[i].text not in DETERMINERS:
            return None
        if units[i].text == "the" and i + 1 < len(units) and units[i + 1].text in {"latter", "former"}:
            return self._latter(view, i)
        phrase = noun_phrase(self._context, units, i, self._length)
        if phrase is not None and phrase.determiner == "its" and i and units[i - 1].text == "at":
            return None  # "with a colonel at its head"
        if phrase is None or phrase.number:
            return self._national(view, i, current)
        noun, last = phrase.spelt[-1], phrase.last
        following = units[last] if last < len(units) else None
        if following is not None and following.kind == "w":
            named = phrase.determiner in POSSESSIVE or noun not in {"host", "guest"}
            common = units[last - 1].text == view.source(last - 1, last)
            thanked = following.text == "for" and _reason(units, last, common)
            thanked |= following.text == "of" and i > 0 and units[i - 1].text.startswith(("assur", "reassur", "inform"))
            if following.text in {"of", "for"} and not (noun in _OTHERS and named) and not thanked:
                return None  # a post of somebody not named, not a reference back
            if self._length(units, last) and noun not in _OTHERS:
                return None
        if noun in _HOSTS and following is not None and following.text in _HOSTING:
            return None  # "the host country", "the visitor centre"
        if noun == "deputy" and following is not None and following.text.startswith("minister"):
            return None  # "the first deputy ministerial dialogue"
        if noun in _ALSO_ADJECTIVES and following is not None and qualifies(following):
            return None  # "his official visit"
        apposed = units[last + 1].value if last + 1 < len(units) and units[last].text in {",", "–", "—"} else None
        named = noun in _OTHERS and phrase.determiner in POSSESSIVE
        if named and following is not None and following.kind == "P":
            return view.replace(i, last + 1, "P", following.value)  # "his counterpart Deputy Minister Lam"
        if named and isinstance(apposed, Person):
            closed = last + 2 < len(units) and units[last].text == "," and units[last + 2].text == ","
            end = last + 3 if closed and i and units[i - 1].text == "and" else last
            return view.replace(i, end, "P", apposed)  # "her guest, Deputy Minister Lam"; of two, without the commas
        person = self.meant(phrase, current)
        if person is None or (person is current and i and units[i - 1].text in _MEETING):
            return None  # "he met the king": nobody meets himself
        return view.replace(i, last, "P", person)

    def _latter(self, view: View, i: int) -> Unit | None:
        """ "the latter", "the former": the last but none, or one, of the persons named, where nothing else is."""
        following = view.units[i + 2] if i + 2 < len(view.units) else None
        owns = following is not None and following.text == "'s" and view.units[i + 1].text == "latter"
        if following is not None and not owns and (following.kind not in "wDP" or qualifies(following)):
            return None
        named = owns or next((u.kind == "P" for u in view.units[i - 1 :: -1] if i and u.kind in "PSCLO"), True)
        recent = self._memory.recent
        if len(recent) < 2 or not named or self._memory.distance(recent[-1]) > 1:
            return None
        return view.replace(i, i + 2, "P", recent[-1 if view.units[i + 1].text == "latter" else -2])

    def _national(self, view: View, i: int, current: Person | None) -> Unit | None:
        """ "the American": the official of that state of whom the text spoke last."""
        units = view.units
        if units[i].text != "the" or i + 1 >= len(units):
            return None
        following = units[i + 2] if i + 2 < len(units) else None
        code = self._of_people(units[i + 1])
        if code is None or (
            following is not None
            and (
                following.text in {"who", "whose", "whom"}
                or following.kind not in "wDP"
                or qualifies(following)
                or following.text == "'s"
            )
        ):
            return None
        theirs = [p for p in self._memory.recent[::-1] if p.country == code]
        if not theirs:
            return None
        subject = current if current in theirs else self._memory.subject
        person = subject if isinstance(subject, Person) and subject in theirs else theirs[0]
        return view.replace(i, i + 2, "P", person)

    def _of_people(self, unit: Unit) -> str | None:
        """The state of "American", "Frenchwoman", "Briton"."""
        word = unit.text.lower()
        if unit.kind == "J":
            return self._context.code(unit) if word.endswith("an") else None
        man = word.removesuffix("woman") + "man" if word.endswith("woman") else word
        plural = man[:-2] + "en" if man.endswith("man") else man + "s"
        return self._lex.peoples.get(plural) if unit.kind == "w" and word.isalpha() else None

    def _length(self, units: Sequence[Unit], at: int) -> int:
        for size in (3, 2, 1) if units[at].text in self._lex.role_openers else ():
            spelt = tuple(u.text for u in units[at : at + size] if u.kind == "w")
            if len(spelt) == size and (spelt in self._lex.role_nouns or ("the", *spelt) in self._lex.role_nouns):
                return size
        return 0

    def meant(self, phrase: NounPhrase, current: Person | None) -> Person | None:
        """The person that a phrase stands for, or None."""
        noun, country = phrase.spelt[-1], phrase.country
        recent = self._memory.recent[::-1]
        if noun in _OTHERS:
            return self._other(phrase, current, recent)
        gender = _AGES.get(noun, "") or self._lex.gender(noun)
        fitting = [p for p in recent if self.fits(p, phrase) and suits(p, gender)]
        if noun in self._lex.generic_roles:
            fitting = [p for p in fitting if p.holds(noun)] or fitting  # "the Speaker", who may be anybody
        if noun in _AGES:  # "the man" may be anybody, so one named just before
            fitting = [p for p in fitting if p.likely == gender and self._memory.distance(p) <= _JUST]
        if not fitting and noun not in _AGES:
            fitting = [
                p
                for p in self._context.officials[:REMEMBERED]
                if self.fits(p, phrase) and p not in recent and suits(p, gender)
            ]
        if not fitting:
            return None
        if current in fitting and len(fitting) > 1 and (phrase.determiner in POSSESSIVE):
            fitting.remove(current)
        if noun != "diplomat" and not _DEPUTY & {*phrase.adjectives, *phrase.spelt}:
            fitting = [p for p in fitting if not _is_deputy(p, noun)] or fitting
        if noun == "colonel" and "senior" not in phrase.adjectives:
            fitting = [p for p in fitting if any(words(r.label) == (noun,) for r in p.ranks)] or fitting
        come = bool(_COME & {*phrase.adjectives, *phrase.spelt})
        if come:  # "the visiting minister": not the one at home here
            fitting = [p for p in fitting if p.country != self._memory.house] or fitting
        last = self._memory.subject
        told = come or country is not None or phrase.adjectives
        return last if isinstance(last, Person) and last in fitting and not told else fitting[0]

    def _other(self, phrase: NounPhrase, current: Person | None, recent: Sequence[Person]) -> Person | None:
        """ "his guest", "her Vietnamese counterpart": not the one who is spoken of, and of another state."""
        noun, country = phrase.spelt[-1], phrase.country
        if phrase.determiner not in POSSESSIVE and noun in _GUESTS | {"host"}:
            return self._by_house(noun, [p for p in recent if country is None or p.country == country], country)
        if current is None and country is None and (met := self._received(phrase)) is not None:
            return met
        owner = self.owner(phrase.determiner, current)
        others = [p for p in recent if p is not owner and (country is None or p.country == country)]
        if owner is not None and country is None and (apart := [p for p in others if p.country != owner.country]):
            others = apart
        return others[0] if others else self._equal(phrase, owner) if noun in _EQUALS else None

    def _equal(self, phrase: NounPhrase, owner: Person | None) -> Person | None:
        """ "X and his Thai counterpart held talks", of whom the text gives the name only later: his one equal."""
        if owner is None or not owner.country or not owner.posts or phrase.country == owner.country:
            return None
        theirs = [p for p in self._context.officials if p.country and p.country == (phrase.country or p.country)]
        equals = [p for p in theirs if p.country != owner.country and p.posts and standing(p) == standing(owner)]
        return equals[0] if len(equals) == 1 else None

    def _received(self, phrase: NounPhrase) -> Person | None:
        """ "To the request of his guest the host replied": of the two who met, the one who is not at home here."""
        pair = self._memory.principals(_MET)
        hosts = [p for p in pair if p.country == self._memory.house]
        if len(hosts) != 1 or phrase.spelt[-1] not in _GUESTS | {"host"}:
            return None
        host, guest = hosts[0], next(p for p in pair if p is not hosts[0])
        owner, meant = (guest, host) if phrase.spelt[-1] == "host" else (host, guest)
        return meant if suits(owner, PRONOUNS.get(phrase.determiner, "")) else None

    def owner(self, determiner: str, current: Person | None) -> Person | None:
        """Whose guest or host: the subject so far, where the gender of "his" or "her" suits."""
        gender = PRONOUNS.get(determiner, "")
        subject = self._memory.subject
        ranked = [current, self._memory.focus, subject if isinstance(subject, Person) else None]
        for person in ranked:
            if person is not None and suits(person, gender):
                return person
        return next(self._memory.fitting(gender), None) if gender else None

    def _by_house(self, noun: str, recent: Sequence[Person], country: str | None) -> Person | None:
        house = self._memory.house
        wanted = [p for p in recent if (p.country == house) == (noun == "host")]
        met = [p for p in self._memory.principals(_MET) if p in wanted and country is not None]
        return next(iter(met or wanted), None)

    def fits(self, person: Person, phrase: NounPhrase) -> bool:
        """True where post, rank and state of the person are such as the phrase names."""
        noun = phrase.spelt[-1]
        if phrase.country is not None and person.country != phrase.country:
            return False
        if (title := _HEADS.get(phrase.spelt)) is not None:
            return any(set(title) & set(words(p.label)) and not _DEPUTY & set(words(p.label)) for p in person.posts)
        if noun in self._lex.generic_roles:
            return True
        if not (person.holds(noun) or (noun == "officer" and person.ranks) or synonym(person, noun)):
            return False
        told = (*phrase.adjectives, *phrase.spelt[:-1])
        if ("prime" in told or noun in {"pm", "premier"}) and _DEPUTY.isdisjoint(told) and _is_deputy(person, noun):
            return False
        if noun == "general" and (civil := _CIVIL & set(told)):
            return all(has_word(person, word) for word in civil)  # "the Consul General" is no officer
        if noun == "minister" and "prime" not in told and _heads_government(person):
            return False
        if "party" in told and not any({"party", "general"} & set(words(p.label)) for p in person.posts):
            return False
        return all(a not in {"deputy", "vice", "prime", "foreign"} or has_word(person, a) for a in told)


def _reason(units: Sequence[Unit], i: int, common: bool) -> bool:
    """ "thanked the minister for his help", "for joining", "for Laos's help": a reason, and no field of a post."""
    after = units[i + 1] if i + 1 < len(units) else None
    if after is None:
        return False
    if after.kind in "CJ" and i + 2 < len(units) and units[i + 2].text == "'s":
        return True
    articles = after.text in {"the", "a", "an", "his", "her", "its", "their"} or after.text.endswith("ing")
    return common and (after.kind in "CJP" or articles)


def qualifies(after: Unit) -> bool:
    """True where a noun follows: what stands before it is an adjective."""
    word = after.text
    return (
        after.kind == "w"
        and word.isalpha()
        and (not word.endswith(("ed", "ly")) or len(word) < 4)
        and word not in _VERBS
    )


def _heads_government(person: Person) -> bool:
    """True of a prime minister who is no minister besides: "the two ministers" are others."""
    posts = [set(words(p.label)) for p in person.posts if "minister" in words(p.label)]
    return bool(posts) and all("prime" in post for post in posts)


def _is_deputy(person: Person, noun: str) -> bool:
    """True where every post of the person with this noun is that of a deputy."""
    posts = [p for p in person.posts if noun in p.head or noun in words(p.label) or synonym(person, noun)]
    return bool(posts) and all(_DEPUTY & set(words(p.label)) for p in posts)
