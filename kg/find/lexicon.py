"""Everything that the stages of `find` look words up in, compiled once from the vocabulary."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.cues import Inflection
from kg.find.gazetteer import Entry, Gazetteer, case_of, compiled
from kg.find.money import Purse
from kg.read.dates import Calendar
from kg.text import fold_word, words
from kg.vocabulary import Concept, Vocabulary

NAME_SCHEMES = (("country", "C"), ("place", "L"), ("organisation", "O"))

BLOCS = frozenset({"UN", "EU", "ASEAN"})
"""The codes under which the vocabulary has bodies of many states beside the states themselves."""


class Lexicon:
    """Gazetteers and word sets by their use; no word stands here, all come from the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.calendar = Calendar(vocabulary)
        self.purse = Purse(vocabulary)
        self.inflection = Inflection(_irregular(vocabulary))
        self.names = compiled(vocabulary, NAME_SCHEMES)
        self.ranks = compiled(vocabulary, (("rank", "R"),))
        self.home_agencies = frozenset(w.lower() for w in vocabulary.words("home-agency"))
        self.singular = {
            plural(f): c.label if f in _SHORT else f
            for c in vocabulary.scheme("post-element").values()
            if c.value("postPart") == "head"
            for f in c.forms
        }
        self.rank_nouns = {words(c.label): c for c in vocabulary.scheme("rank").values()}
        self.plural_ranks = {words(plural(c.label)): c for c in vocabulary.scheme("rank").values()}
        self.heads, self.qualifiers, self.fields = self._post_parts(vocabulary)
        self._natives = {
            words(form): code
            for concept in vocabulary.scheme("post-element").values()
            if concept.value("postPart") == "head" and (code := self.country(concept))
            for form in concept.forms
        }
        self.expansions = {
            words(form): concept.value("expansion") or concept.label
            for concept in vocabulary.scheme("post-element").values()
            if concept.value("expansion")
            for form in concept.forms
        }
        self.former = {
            w for c in vocabulary.scheme("post-element").values() if c.flag("former") for f in c.forms for w in words(f)
        }
        self.passing = {
            words(f)
            for c in vocabulary.scheme("post-element").values()
            if c.value("inTitle") == "false" and not c.flag("former") and not c.flag("incoming")
            for f in c.forms
        }
        """Qualifiers that say nothing of the post: "visiting"."""
        self.qualifier_words = {
            w
            for c in vocabulary.scheme("post-element").values()
            if c.value("postPart") == "qualifier"
            for f in c.forms
            for w in words(f)
        }
        self.post_names = {words(f): c for c in reversed(list(vocabulary.scheme("post").values())) for f in c.forms}
        self._person_words()
        self._body_words()

    def _person_words(self) -> None:
        """Words of persons' names and of what stands around them."""
        self.vietnamese = self._words("vietnamese-family-name")
        self.middle = self._words("vietnamese-middle-name")
        self.female = self._words("female-given-name")
        self.male = self._words("male-given-name")
        self.vietnamese_women = self._words("vietnamese-women-name")
        self.vietnamese_men = self._words("vietnamese-men-name")
        self.female_titles = self._words("female-title")
        self.male_titles = self._words("male-title")
        self.called = self._words("vietnamese-given-name")
        self.given = self._words("western-given-name") | self.female | self.male
        self.family_first = (
            self._words("korean-family-name") | self._words("chinese-family-name") | self._words("japanese-family-name")
        )
        self.asian_given = self._words("japanese-given-name")
        self.surnames = self._words("western-family-name")
        self._origins = (
            ("JP", self._words("japanese-family-name") | self.asian_given),
            ("KR", self._words("korean-family-name") - self.vietnamese),
            ("LA", self._words("lao-khmer-name")),
            ("KH", self._words("lao-khmer-name")),
            ("IN", self._words("indian-name")),
        )
        self.known_names = frozenset(name for _, names in self._origins for name in names) - self.vietnamese
        self.russian = self._words("russian-given-name")
        self.slavic = tuple(sorted(self._words("russian-surname-ending")))
        self.ships = {
            word: code
            for concept in self.vocabulary.scheme("word-class").values()
            if concept.key.startswith("ship-prefix-") and (code := self.country(concept))
            for word in concept.values("word")
        }
        self.ship_prefixes = self._words("ship-prefix")
        self.particles = self._words("name-particle")
        self.suffixes = self._words("name-suffix")
        self.courtesy = self._gazetteer("courtesy-title")

    def _body_words(self) -> None:
        """Words of posts and bodies, of nouns that stand for persons, and of numbers."""
        vocabulary = self.vocabulary
        self.weak_heads = self._words("weak-post-head")
        self.premiers = self._words("premier-word")
        self.us_presidents = self._words("us-president-name")
        self.us_vice_presidents = self._words("us-vice-president-name")
        self.civil_heads = self._words("civil-post-head")
        self.state_words = self._words("state-body-word")
        self.government = self._words("government-body-word")
        self.companies = self._words("private-body-word")
        self.body_words = self._words("organisation-word")
        self.of_bodies = self.body_words | self.fields
        self.body_heads = self._words("organisation-head")
        self.fillers = self._words("post-filler")
        self.no_names = self.qualifier_words | self._words("affairs-word") | self._words("headline-verb")
        self.not_names = (
            self._words("capitalised-non-name")
            | self._words("ship-prefix")
            | self._words("headline-word")
            | self._words("month")
            | self._words("weekday")
        )
        self.not_names |= {w for c in vocabulary.scheme("calendar").values() for f in c.forms for w in words(f)}
        self.role_nouns = {words(w) for w in vocabulary.words("role-noun-reference")}
        self.plural_roles = {words(plural(" ".join(spelt))): spelt for spelt in sorted(self.role_nouns)}
        self.role_openers = frozenset(s for spelt in self.role_nouns for s in spelt[: 1 + (spelt[0] == "the")])
        self.plural_openers = frozenset(spelt[0] for spelt in self.plural_roles)
        self.bare_roles = self._words("role-noun-military") | self._words("role-noun-diplomat")
        self.bare_roles |= self._words("role-noun-minister") | self._words("role-noun-legislator")
        self.bare_roles |= self._words("role-noun-host") | self._words("role-noun-guest")
        talking = self.vocabulary.words("talking-verb")
        self.pasts = frozenset(
            form
            for row in (vocabulary.get("word-class", "irregular-verb").values("verbForms"))
            for form in row.split()[2:3]
        )
        self.talking = frozenset(form for verb in talking for form in self.inflection.forms(verb))
        saying = vocabulary.get("word-class", "saying-verb").values("verb")
        self.saying = frozenset(form for verb in saying for form in self.inflection.forms(verb))
        acts = vocabulary.scheme("speech-act").values()
        self.speaking = self.saying | {f for c in acts for v in c.values("verb") for f in self.inflection.forms(v)}
        self.doings = self._words("doing-of-persons")
        self.guest_nouns = self._words("guest-group")
        self.host_nouns = self._words("host-group")
        self.anybody = self._words("anybody-noun")
        self.resident_heads = self._words("resident-post")
        self.peoples = _peoples(vocabulary)
        self.not_names |= self.peoples.keys()
        self.peoples_and_ships = frozenset({*self.peoples, *map(fold_word, self.ships)})
        self.generic_roles = self._words("generic-role-noun")
        self.group_nouns = self._words("group-noun")
        self.historical = {words(w) for w in vocabulary.words("historical-figure")}
        self.private = {words(w) for w in vocabulary.words("non-official-noun")}
        self.numbers = {
            fold_word(f): int(c.notation or 0) for c in vocabulary.scheme("number").values() for f in c.forms
        }

    def _words(self, key: str) -> frozenset[str]:
        """The single words of a class; its phrases ("Viet Nam") say nothing of the words in them."""
        spelt = (words(phrase) for phrase in self.vocabulary.words(key))
        return frozenset(s[0] for s in spelt if len(s) == 1)

    def _gazetteer(self, key: str) -> Gazetteer:
        gazetteer = Gazetteer()
        concept = self.vocabulary.scheme("word-class").get(key)
        if concept is not None:
            for word in concept.values("word"):
                gazetteer.add(Entry("T", concept, word, case_of(word)))
        return gazetteer.seal()

    @staticmethod
    def _post_parts(vocabulary: Vocabulary) -> tuple[Gazetteer, Gazetteer, frozenset[str]]:
        fields: set[str] = set()
        heads, qualifiers = Gazetteer(), Gazetteer()
        for concept in vocabulary.scheme("post-element").values():
            part = concept.value("postPart")
            for form in concept.forms:
                case = "exact" if case_of(form) == "exact" else "any"
                if part == "head":
                    heads.add(Entry("H", concept, form, case))
                    if case == "any" and (form in _SHORT or "." not in form):
                        heads.add(Entry("Hs", concept, plural(form), case))
                elif part == "qualifier":
                    qualifiers.add(Entry("Q", concept, form, case))
                elif part == "field":
                    fields.update(words(form))
        return heads.seal(), qualifiers.seal(), frozenset(fields - {"of", "and", "the", "for", "in", "on", "to"})

    def origins(self, spelt: Sequence[str]) -> list[str]:
        """The states that a name points to by family or given name; a hint, to be held against the text."""
        return [code for code, names in self._origins if spelt[0] in names or spelt[-1] in names]

    def vietnamese_short(self, spelt: Sequence[str]) -> bool:
        """True for "Vinh" alone: a Vietnamese person called by his given name, which no other people bears."""
        others = self.family_first | self.known_names | self.given | self.surnames
        return len(spelt) == 1 and spelt[0] in self.called and spelt[0] not in others

    def native(self, head: tuple[str, ...]) -> str | None:
        """The state that alone has posts with this head ("Secretary of Defense"), or None."""
        return self._natives.get(head)

    def gender(self, title: str) -> str:
        """ "f" or "m" by a title or a noun that only a woman or a man bears, else nothing."""
        return "f" if title in self.female_titles else "m" if title in self.male_titles else ""

    def country(self, concept: Concept | None) -> str | None:
        """The country code of a concept: its own, or that of the state it serves."""
        if concept is None:
            return None
        if concept.scheme == "country":
            return concept.notation
        return self.vocabulary.code(concept.value("country"))


_SHORT = frozenset({"Sen.", "Rep.", "Gov.", "Amb."})
"""Short forms that have a plural: "Press" is none of "Pres."."""


def plural(noun: str) -> str:
    """The plural of a head noun by the rules of spelling: senators, secretaries, congressmen, chiefs of staff."""
    head, link, rest = noun.partition(" of ")
    if head in _SHORT:
        return head[:-1] + "s."  # "Sens. A and B"
    if head.endswith("man") and head not in {"german", "German"}:
        head = head[:-3] + "men"
    elif head.endswith(("Chinese", "Japanese", "Vietnamese", "chinese", "japanese", "vietnamese")):
        pass
    elif head.endswith("y") and head[-2:-1] not in tuple("aeiou"):
        head = head[:-1] + "ies"
    elif not head.endswith("s"):
        head += "s"
    return head + link + rest


def _peoples(vocabulary: Vocabulary) -> dict[str, str | None]:
    """The plural nouns of peoples with their states: Norwegians, Thais, Frenchmen."""
    found: dict[str, str | None] = {}
    for concept in vocabulary.scheme("country").values():
        for form in concept.values("demonym"):
            if (
                form.isalpha()
                and not form.isupper()
                and len(form) > 3
                and not form.endswith(("ese", "ic", "ss", "ing"))
            ):
                noun = fold_word(form)
                found[noun + "men" if noun.endswith(("ch", "sh")) else noun + "s"] = concept.notation
    return found


def _irregular(vocabulary: Vocabulary) -> dict[str, tuple[str, ...]]:
    concept = vocabulary.scheme("word-class").get("irregular-verb")
    rows = (row.split() for row in (concept.values("verbForms") if concept else ()))
    return {row[0]: tuple(row[1:]) for row in rows}
