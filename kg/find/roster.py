"""From the persons of an article to its officials: who holds a public post, of which state, in which words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from kg.find.abroad import american, by_party, is_us_president
from kg.find.bodies import SORTS, STAFFS
from kg.find.lexicon import BLOCS, Lexicon
from kg.find.officials import Person
from kg.find.post_labels import of_a_body_told
from kg.find.posts import PostMention
from kg.find.sentences import Sentence
from kg.model import Evidence, Official, Post, Term
from kg.text import words
from kg.vocabulary import Concept

_NOISE = frozenset(
    "of the for to and at in on s a national us united states vietnam viet nam vietnamese american".split()
)
_FORCES = frozenset("defence defense war military naval army navy police national state people".split())
"""Words of a university or company that the state or its forces have."""
_ALIKE = {"CN", "LA", "CU", "KP"}  # states whose parties have the same bodies
_WITH_SECRETARIES = frozenset("FR GB PT HU RO NO PL DE CH SE FI AT BE CZ ES SI SK EE LU NL".split())
"""States whose junior ministers are secretaries of state."""
_AFLOAT = frozenset({"squadron", "fleet", "strike"})
"""Words of the units of a navy that has Vietnamese by birth among its officers."""
_CABINET = frozenset({"secretary"})
"""Nouns that clubs use too, but for one whose field is one of government."""
_SERVED = frozenset("president vice prime minister secretary king queen chancellor governor ambassador".split())
"""Those whose advisers and assistants hold public posts: "Senior Advisor to the President"."""
_SMALL = frozenset({"of", "for", "the", "and"})
_TITLES = frozenset(
    (
        "Representative|Trade Representative|Speaker|Leader|Majority Leader|Minority Leader|Majority Whip|"
        "Crown Prince|Crown Princess"
    ).split("|")
)
"""Titles of members of a chamber and heirs to a throne, which stand right before the name."""
_SAME = {
    "defense": "defence",
    "affairs": "affair",
    "programme": "program",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
}


class Roster:
    """Turns the persons of a register into the article's officials."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon

    def settle(
        self,
        persons: Sequence[Person],
        partner: str | None,
        named: frozenset[str],
        local: Mapping[int, str] = MappingProxyType({}),
        listed: bool = False,
        written: str | None = None,
    ) -> list[Person]:
        """The officials among `persons`, each with country and id settled.

        `partner` is the state that an official serves where neither his name, post nor body tells of one;
        `named` are the states that the article names, `local` those of single sentences, where it is about several;
        `listed` is true where it names a president of the United States; an agency at home in `written` writes.
        """
        officials: list[Person] = []
        others = sorted(named - {"VN", partner, *BLOCS})
        for person in persons:
            public = [p for p in person.posts if self._public(p) or of_a_body_told(self._lex, p.label, person.ranks)]
            person.posts = [p for p in person.posts if p in public or (public and self._beside(p))]
            if not person.official or (len(person.words) < 2 and len(person.name) < 2):
                continue
            here = local.get(min(person.told, default=-1), partner)
            person.country = self._country(person, here, named, written if here == partner else None)
            officials.append(person)
        for person in self._foreign(officials, listed) if partner == "US" else ():
            if person.country == partner:
                person.country = others[0] if len(others) == 1 else None
        used: Counter[str] = Counter()
        for person in officials:
            slug = "-".join(person.words) or "official"
            used[slug] += 1
            person.id = slug if used[slug] == 1 else f"{slug}-{used[slug]}"
        return officials

    def _foreign(self, officials: Sequence[Person], listed: bool) -> list[Person]:
        """Premiers, monarchs, ministers, and all presidents but the one named most, whose state no word tells."""
        untold = [p for p in officials if not p.votes and not p.vietnamese]
        heads = {id(p): {h for q in p.posts for h in q.head} for p in untold}
        ministers = {id(p) for p in untold if p.posts and all(q.head[-1:] == ("minister",) for q in p.posts)}
        premiers = [p for p in untold if heads[id(p)] & self._lex.premiers or id(p) in ministers]
        presidents = [
            p
            for p in untold
            if p not in premiers and any(q.head == ("president",) for q in p.posts) and "vice" not in heads[id(p)]
        ]
        presidents.sort(key=lambda p: (not is_us_president(self._lex, p), -len(p.told)))
        own = presidents[: not listed and not all(q.former for p in presidents[:1] for q in p.posts)]
        return [*premiers, *(p for p in presidents if p not in own and not is_us_president(self._lex, p))]

    def _public(self, post: PostMention) -> bool:
        """A post of a state or an international organisation, not of a company, a club or a school."""
        body = post.organisation
        if body is not None and self._lex.country(body) is None and post.country is None:
            return body.flag("isGovernment") or body.flag("isInternational")  # of states, not of a company
        spelt = words(post.label)
        if not spelt:
            return False  # all of it stood in brackets
        if self._of_company(post, spelt):
            return False
        if post.head in self._lex.private or post.head[-1:] in self._lex.private:
            return False
        head = post.head[-1] if post.head else ""
        if head in self._lex.weak_heads and spelt[-1] in {"delegation", "mission", "entourage"} and _of_nobody(spelt):
            return False  # "the leader of the delegation"
        if body is not None or post.country is not None or post.owned:
            return True
        stately = any(w in self._lex.state_words for w in spelt)
        stately |= spelt[-1] in STAFFS and not SORTS.isdisjoint(spelt[-3:-1])  # "the Special Working Board"
        stately |= head in _CABINET and self._of_a_field(spelt)
        stately |= any(spelt[k : k + 2] == ("to", "the") and spelt[k + 2] in _SERVED for k in range(len(spelt) - 2))
        if head in self._lex.weak_heads:
            return self._lex.native(post.head) is not None or stately or (post.bare and post.label in _TITLES)
        return stately or head not in self._lex.civil_heads or len(post.head) > 1 or (post.bare and head != "director")

    def _of_a_field(self, spelt: Sequence[str]) -> bool:
        """True for "Acting Secretary of Labor", "Commerce Secretary": nothing but a field of government beside it."""
        lex = self._lex
        left = [w for w in spelt if w not in _CABINET and w not in lex.qualifier_words and w not in _SMALL]
        return bool(left) and all(w in lex.fields for w in left)

    def _beside(self, post: PostMention) -> bool:
        """True for "head of the Special Working Board" beside a public post: a weak noun with a body of that name."""
        named = any(w in self._lex.body_heads for w in words(post.label)[2:]) and any(
            w[:1].isupper() for w in post.label.split()[1:]
        )
        return (
            post.head[-1:] != ()
            and post.head[-1] in self._lex.weak_heads
            and named
            and not self._of_company(post, words(post.label))
        )

    def _of_company(self, post: PostMention, spelt: Sequence[str]) -> bool:
        """A post of a company, a chamber of commerce, a club or a university, but for those of the forces."""
        body = post.organisation
        if body is not None:
            abroad = self._lex.country(body) not in {None, "VN", *BLOCS}
            return abroad and not body.flag("isGovernment") and body.scheme == "organisation"
        if post.head[-1:] not in {("president",), ("director",), ("chairman",), ("manager",), ("rector",)}:
            return False
        named = not self._lex.companies.isdisjoint(spelt) and _FORCES.isdisjoint(spelt)
        return named or (post.head[:1] in {("executive",), ("managing",)} and self._lex.state_words.isdisjoint(spelt))

    def _country(self, person: Person, partner: str | None, named: frozenset[str], written: str | None) -> str | None:
        if not person.explicit and is_us_president(self._lex, person):
            return "US"
        for left in person.away if not person.explicit else ():
            person.votes.pop(left, None)  # "President X's visit to <C>" is no visit of its own president
        if not person.vietnamese and (ruled := by_party(person, partner)) is not None:
            return ruled
        elsewhere = partner is not None and (partner == "US" or not american(person))
        if set(person.votes) == {"US"} and "US" not in named and elsewhere:
            person.assumed = True
            return partner  # "Department of Defence" without a state is that of the other side
        if ("VN" not in named or written in _ALIKE) and not person.vietnamese and not person.explicit:
            person.votes.pop("VN", None)  # so is "Politburo"
        if person.vietnamese and not person.explicit:
            return self._employer(person, named) or "VN"
        origin = next((c for c in self._lex.origins(person.words) if c in named), None)
        weak = not person.explicit and max(person.votes.values(), default=0) < 2
        if weak and "RU" in named and self._russian(person):
            return "RU"
        if person.votes and (person.explicit or origin is None):
            top = max(person.votes.values())
            return min(c for c, n in person.votes.items() if n == top)
        if person.vietnamese or ("VN" in named and self._lex.vietnamese_short(person.words)):
            return "VN"
        natives = [code for p in person.posts if (code := self._lex.native(p.head)) and not p.former and not _junior(p)]
        if origin is not None and not (natives[:1] == ["US"] and "US" in named and all(p.bare for p in person.posts)):
            person.assumed = True
            return origin
        if natives and natives[0] != "VN" and not self._of_europe(person, partner, named):
            return natives[0]
        bodies = {p.organisation for p in person.posts}
        if bodies and all(b is not None and self._lex.country(b) is None for b in bodies):
            return None  # of an alliance of states
        for post in person.posts:
            concept = self.concept(post)
            european = _junior(post) or self._of_europe(person, partner, named)
            european |= "US" not in named and partner not in {None, "US"} and not american(person)
            if concept is not None and (code := self._lex.country(concept)) and not (european and code == "US"):
                return code
        if partner in person.away:
            return None  # "X will travel to Cambodia" is no minister of it
        person.assumed = True
        abroad = any("secretary" in p.head and "general" in p.head for p in person.posts)
        return None if abroad and partner != "VN" else written or partner

    @staticmethod
    def _of_europe(person: Person, partner: str | None, named: frozenset[str]) -> bool:
        """True for a Secretary of State of France or Britain in an article that does not name the United States."""
        secretary = any(
            p.head == ("secretary", "of", "state") or p.label.startswith("State Secretary") for p in person.posts
        )
        return secretary and partner in _WITH_SECRETARIES and "US" not in named

    def _employer(self, person: Person, named: frozenset[str]) -> str | None:
        """The state or the United Nations in whose agency a Vietnamese by name has a post: "deputy head of USAID".

        Of officers only that of a squadron or fleet: corps and staffs of two armies bear the same names.
        """
        held = [p.organisation for p in person.posts if p.organisation is not None and not p.former]
        afloat = [b for b in held if not _AFLOAT.isdisjoint(words(b.label))]
        bodies = afloat if person.ranks else held
        codes = {self._lex.country(b) or "" for b in bodies if b.flag("isGovernment") or self._lex.country(b) == "UN"}
        return min(codes) if len(codes) == 1 and codes <= named | {"UN"} else None

    def _russian(self, person: Person) -> bool:
        """ "President Putin": a head of state or minister with a Russian family name, whose state is not told."""
        heads = {h for p in person.posts for h in p.head}
        spelt = person.words
        named = len(spelt) == 1 or spelt[0] in self._lex.russian
        return named and bool(heads & {"president", "minister"}) and spelt[-1].endswith(self._lex.slavic)

    def concept(self, post: PostMention) -> Concept | None:
        """The vocabulary's post that a phrase names, country words aside."""
        spelt = words(post.label)
        for start in range(min(3, len(spelt))):
            for end in (len(spelt), *range(len(spelt) - 1, start, -1)):
                concept = self._lex.post_names.get(spelt[start:end])
                junior = concept is not None and concept.key == "us-secretary-of-state" and start == 0 and _junior(post)
                if concept is not None and (spelt[end : end + 1] == ("to",) or junior):
                    continue  # "Secretary of State to the Minister", "... for Veterans" is another post
                if concept is not None and (end == len(spelt) or end - start > 1 or len(spelt) - start == 1):
                    return concept
        return None

    def official(self, person: Person, text: str) -> Official:
        """The record of one settled official; `text` is that of the article."""
        posts: list[Post] = []
        for post in self._distinct(person.posts):
            concept = self.concept(post)
            posts.append(
                Post(
                    self._in_full(post, text),
                    concept.iri if concept else None,
                    post.organisation.iri if post.organisation else None,
                    post.former,
                )
            )
        ranks = tuple(Term(r.label, r.iri) for r in person.ranks if not _shortened(r, person.ranks))
        evidence = _evidence(person.sentences)
        assumed = person.assumed and person.country is not None
        return Official(person.id, person.name, person.country, tuple(posts), ranks, evidence, assumed)

    def _in_full(self, post: PostMention, text: str) -> str:
        """The label of a post with the name of its Vietnamese body, of which it has but letters: "VNOSMP Director".

        The letters of others (USAID, UNDP) are how they are known.
        """
        body, spelt = post.organisation, post.label.split()
        if body is None or self._lex.country(body) != "VN":
            return post.label
        short = next((w for w in spelt if len(w) > 2 and w.isupper() and w in body.forms), None)
        full = max((f for f in body.forms if " " in f and f in text), key=len, default=None)
        if short is None or full is None or full in post.label:
            return post.label
        after = "the " if spelt[spelt.index(short) - 1] in {"of", "for", "at"} else ""
        return " ".join(f"{after}{full} ({w})" if w == short else w for w in spelt)

    def _distinct(self, posts: Sequence[PostMention]) -> list[PostMention]:
        """Wording variants of one post are one, the fullest wording kept."""
        kept: list[PostMention] = []
        for post in posts:
            mine = content(post)
            for k, other in enumerate(kept):
                theirs = content(other)
                if mine <= theirs:
                    break
                if theirs <= mine:
                    kept[k] = post
                    break
                a, b = self.concept(post), self.concept(other)
                if (a is not None and a is b) or _of_one_body(post, other):
                    break
            else:
                kept.append(post)
        return kept


def _junior(post: PostMention) -> bool:
    """True for a member of a European government: "Secretary of State to the Minister", "… for Veterans"."""
    spelt = words(post.label)
    return spelt[:3] == ("secretary", "of", "state") and spelt[3:4] in {("to",), ("for",)}


def _of_nobody(spelt: Sequence[str]) -> bool:
    """True for "head of the delegation", which names no body, but not for "head of the EU delegation"."""
    return len(spelt) < 3 or (len(spelt) < 5 and spelt[-2] in {"of", "the", "a", "this"} and spelt[0] != "deputy")


def _shortened(rank: Concept, ranks: Sequence[Concept]) -> bool:
    """True for "General" beside "Senior Lieutenant General": how later mentions shorten the rank."""
    return any(other is not rank and other.label.endswith(" " + rank.label) for other in ranks)


def _of_one_body(post: PostMention, other: PostMention) -> bool:
    """True for "Administrator, Small Business Administration" beside "SBA Administrator"."""
    listed = "," in post.label or "," in other.label
    same = post.organisation is not None and post.organisation is other.organisation
    return listed and same and post.head == other.head


def content(post: PostMention) -> frozenset[str]:
    """The words of a post that tell it from others: no small words, no state."""
    return frozenset(_SAME.get(w, w) for w in words(post.label)) - _NOISE


def _evidence(sentences: Sequence[Sentence]) -> tuple[Evidence, ...]:
    return tuple(s.evidence for s in sentences[:3])
