"""Persons in a sentence: a name with the ranks and posts around it, in whichever order.

The groups are those of news: post, rank and name ("Defence Minister General Phan Van Giang"), a name
with a post in apposition ("Charles Flynn, Commanding General of the US Army Pacific,"), a post and a
name in apposition ("the US Ambassador, Marc Evans Knapper,"), a rank alone with a surname.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.find.lexicon import Lexicon
from kg.find.posts import Line, PostGrammar, PostMention
from kg.text import Token
from kg.vocabulary import Concept


@dataclass(slots=True)
class PersonMention:
    """One mention of a person: tokens ``[first, last)``, of which ``[name_first, name_last)`` are the name."""

    first: int
    last: int
    name_first: int
    name_last: int
    name: str
    words: tuple[str, ...]
    posts: list[PostMention] = field(default_factory=list)
    ranks: list[Concept] = field(default_factory=list)
    country: str | None = None
    courtesy: bool = False
    private: bool = False
    vietnamese: bool = False
    counterpart: bool = False


class PersonGrammar:
    """Finds the person groups of a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._posts = PostGrammar(lexicon)

    def find(self, line: Line) -> tuple[list[PersonMention], list[PostMention]]:
        """The persons, and the posts that belong to none of them, both from left to right."""
        posts = self._posts.find(line)
        persons = self._names(line, posts)
        taken: set[int] = set()
        for person in persons:
            self._before(line, person, posts, taken)
        for k, person in enumerate(persons):
            limit = persons[k + 1].first if k + 1 < len(persons) else len(line.tokens)
            self._after(line, person, posts, taken, limit)
        for k, person in enumerate(persons):
            floor = persons[k - 1].last if k else 0
            self._post_and_comma(line, person, posts, taken, floor)
        for person in persons:
            self._private(line, person)
            self._counterpart(line, person)
        return persons, [p for i, p in enumerate(posts) if i not in taken]

    # -- names ------------------------------------------------------------------------

    def _names(self, line: Line, posts: Sequence[PostMention]) -> list[PersonMention]:
        starts = {p.last for p in posts}
        inside = {i for p in posts for i in range(p.first, p.last)}
        found: list[PersonMention] = []
        done = 0
        for i, token in enumerate(line.tokens):
            if i < done or not token[2][0].isupper() or i in inside:
                continue
            person = self._name_at(line, i, i in starts)
            if person is not None:
                found.append(person)
                done = person.name_last
        return found

    def _name_at(self, line: Line, i: int, after_post: bool) -> PersonMention | None:
        """A name at token `i`, with the courtesy titles and ranks directly before it."""
        tokens, lex = line.tokens, self._lex
        at, ranks, courtesy = i, [], False
        while at < len(tokens):
            titles = lex.courtesy.match_at(tokens, at)
            rank = lex.ranks.match_at(tokens, at) if tokens[at].capital else None
            if rank is not None and (titles is None or rank[0].size >= titles[0].size):
                ranks.append(rank[0].concept)
                at += rank[0].size
            elif titles is not None and tokens[at].capital:
                courtesy = True
                at += titles[0].size
            else:
                break
            if at < len(tokens) and tokens[at].raw == "." and tokens[at].start == tokens[at - 1].end:
                at += 1
            if (
                at + 2 < len(tokens)
                and tokens[at].raw == "("
                and tokens[at + 2].raw == ")"
                and not tokens[at + 1].raw.isupper()
            ):
                at += 3  # "Colonel (Dr) …", "Lieutenant General (retired) …"
        anchored = after_post or at > i
        vietnamese = self._posts.vietnamese_name(line, at) if at < len(tokens) else at
        end = vietnamese if vietnamese > at else self._other_name(line, at, anchored)
        if end <= at:
            return None
        if not anchored and end - at < 2:
            return None
        name, spelt = self._spelling(tokens, at, end)
        if (
            len(spelt) == 1
            and (
                (any(r.flag("ambiguous") for r in ranks) and at > i)
                or (after_post and at == i and tokens[i - 1].norm == "chief")
            )
            and not self._familiar(spelt[0])
        ):
            return None  # "Major Milestone", "Chief Actuary"
        if not spelt or (not anchored and vietnamese <= at and not self._plausible(line, at, end)):
            return None
        return PersonMention(i, end, at, end, name, spelt, [], ranks, None, courtesy, False, vietnamese > at)

    def _familiar(self, word: str) -> bool:
        lex = self._lex
        return word in lex.given or word in lex.family_first or word in lex.vietnamese or word in lex.surnames

    def _other_name(self, line: Line, i: int, anchored: bool) -> int:
        tokens, lex = line.tokens, self._lex
        at = i
        while at < len(tokens) and at - i < 7:
            token = tokens[at]
            if not token.raw[0].isalpha():
                if token.raw == "," and at + 1 < len(tokens) and tokens[at + 1].norm in lex.suffixes and at > i:
                    at += 2
                break
            if (
                at > i
                and token.norm in lex.particles
                and at + 1 < len(tokens)
                and tokens[at + 1].capital
                and not line.cover[at + 1]
            ):
                at += 1
                continue
            if at > i and token.norm in lex.suffixes and token.capital:
                at += 1
                break
            if token.glued and at > i and token.raw.isalpha() and token.raw.islower() and len(token.raw) < 6:
                at += 1  # Joon-ho
                continue
            if not token.capital or token.norm == "'s":
                break
            if not self._name_word(line, at, i, anchored):
                break
            at += 1
        return at

    def _name_word(self, line: Line, at: int, first: int, anchored: bool) -> bool:
        """May this capitalised word be a part of a Western or other Asian name?"""
        token, lex = line.tokens[at], self._lex
        if len(token.raw.rstrip(".")) == 1:
            return True
        match = line.cover[at]
        if match is not None:
            one = match.last - match.first == 1
            followed = (
                at + 1 < len(line.tokens)
                and line.tokens[at + 1].capital
                and line.tokens[at + 1].norm not in lex.body_words
            )
            given = token.norm in lex.given or token.norm in lex.asian_given or token.norm in lex.family_first
            if (
                match.entry.kind == "L"
                and one
                and (at > first or given or (anchored and match.entry.concept.flag("ambiguous")))
            ):
                return True
            if not (
                one
                and match.entry.kind in "LC"
                and anchored
                and (given or (at == first and followed and match.entry.kind == "L"))
                and not token.raw.isupper()
            ):
                return False
        if token.norm in lex.not_names or token.norm in lex.qualifier_words:
            return False
        if token.norm in lex.body_words and not (token.norm in lex.given and at == first):
            return False
        if lex.heads.match_at(line.tokens, at) is not None and token.norm not in lex.given:
            return at > first and at + 1 >= len(line.tokens)
        if (
            lex.ranks.match_at(line.tokens, at) is not None
            and token.norm not in lex.given
            and len(token.norm) > 3
            and at == first
        ):
            return False
        if token.raw.isupper() and len(token.raw) > 1:
            beside = line.tokens[at + 1] if at == first and at + 1 < len(line.tokens) else line.tokens[first]
            if not (beside.raw.isupper() and len(beside.raw) > 1):
                return False
        return not token.glued or at > first

    def _plausible(self, line: Line, first: int, end: int) -> bool:
        """A bare run of capitals is held for a name only where it begins with a known given or family name."""
        lex = self._lex
        head = line.tokens[first].norm
        initial = any(len(t.raw.rstrip(".")) == 1 for t in line.tokens[first:end])
        return (
            head in lex.given
            or head in lex.family_first
            or head in lex.asian_given
            or initial
            or (end - first >= 2 and self._apposed(line, first, end))
        )

    def _apposed(self, line: Line, first: int, end: int) -> bool:
        """True where a comma (or bracket) and a post follow, which only a person has."""
        tokens, lex = line.tokens, self._lex
        if end + 1 >= len(tokens) or tokens[end].raw not in {",", "(", "–", "—"} or tokens[first].norm in lex.not_names:
            return False
        return any(
            lex.heads.match_at(tokens, k) is not None
            for k in range(end + 1, min(end + 12, len(tokens)))
            if all(t.raw not in {",", "."} for t in tokens[end + 1 : k])
        )

    def _spelling(self, tokens: Sequence[Token], first: int, end: int) -> tuple[str, tuple[str, ...]]:
        parts: list[str] = []
        spelt: list[str] = []
        for k in range(first, end):
            token = tokens[k]
            if token.raw == ",":
                continue
            initial = len(token.raw.rstrip(".")) == 1
            raw = (
                token.raw.title()
                if token.raw.isupper() and len(token.raw) > 3 and not initial and token.norm not in self._lex.suffixes
                else token.raw
            )
            parts.append(("-" if token.glued and k > first else " " if parts else "") + raw)
            if token.norm not in self._lex.suffixes:
                spelt.append(token.norm)
        return "".join(parts).strip(), tuple(spelt)

    # -- what belongs to a name ---------------------------------------------------------

    def _before(self, line: Line, person: PersonMention, posts: Sequence[PostMention], taken: set[int]) -> None:
        """Posts that stand directly before the name, also two joined by "and" or a comma."""
        at = person.first
        for number in range(len(posts) - 1, -1, -1):
            post = posts[number]
            if post.first >= at or number in taken:
                continue
            gap = [t for t in line.tokens[post.last : at] if t.raw not in {"(", ")"}]
            joined = (
                bool(person.posts)
                and all(t.raw in {",", "and", "/", "cum"} or t.norm in self._lex.fillers for t in gap)
                and len(gap) <= 3
            )
            if gap and not joined:
                break
            if (
                joined
                and post.bare
                and person.posts[0].bare
                and post.first
                and line.tokens[post.first - 1].norm == "the"
            ):
                break  # "the Vice President and President X": two persons
            if joined and (
                gap and gap[-1].norm == "the" and post.country is None and person.posts[0].country is not None
            ):
                break
            person.posts.insert(0, post)
            taken.add(number)
            at = person.first = post.first
        if person.first > 0:
            before = line.tokens[person.first - 1]
            covering = line.cover[person.first - 1]
            if (
                covering is not None
                and covering.entry.kind in "JC"
                and (person.ranks or person.courtesy)
                and not person.posts
            ):
                person.country = self._lex.country(covering.entry.concept)
                person.first = covering.first
            elif (
                before.norm == "'s"
                and person.first > 1
                and (owner := line.cover[person.first - 2]) is not None
                and not person.posts
            ):
                person.country = self._lex.country(owner.entry.concept)

    def _after(
        self, line: Line, person: PersonMention, posts: Sequence[PostMention], taken: set[int], limit: int
    ) -> None:
        """Posts in apposition after the name: after a comma, a bracket, a dash or "who is"."""
        tokens = line.tokens
        at = person.name_last
        if (
            at + 1 < len(tokens)
            and tokens[at].raw == "("
            and len(tokens[at + 1].raw) == 1
            and tokens[at + 2 : at + 3]
            and tokens[at + 2].raw == ")"
        ):
            at += 3  # (R), (L) of a caption
        if at < len(tokens) and tokens[at].norm == "of" and (person.ranks or person.posts):
            self._of_state(line, person, at)
            at = person.last if person.last > person.name_last else at
        if at >= len(tokens) or tokens[at].raw not in {",", "(", "–", "—", "who", "as"}:
            return
        opened = tokens[at].raw
        attached = False
        while at < limit:
            start = (
                at + 1
                if tokens[at].raw in {",", "(", "–", "—", "and", ";"} or tokens[at].norm in {"and", "as", "who"}
                else at
            )
            while start < len(tokens) and tokens[start].norm in self._lex.fillers:
                start += 1
            if (
                start < len(tokens)
                and tokens[start].norm in self._lex.leading
                and opened in {",", "who"}
                and not attached
            ):
                attached = self._leads(line, person, start) or attached
                return
            number = next(
                (n for n, p in enumerate(posts) if n not in taken and p.first <= start < p.last and p.first >= at), None
            )
            if number is None or posts[number].last > limit:
                break
            post = posts[number]
            followed = post.last < len(tokens) and post.last == limit and tokens[post.last].capital
            acronym = post.bare and line.tokens[post.first].raw.isupper()
            if followed or (opened == "(" and acronym) or (opened == "as" and post.last - post.first < 2):
                break  # "…, Deputy Minister Y": the post of the next person
            taken.add(number)
            if (
                post.bare
                and post.country is None
                and post.head[-1] in self._lex.civil_heads
                and tokens[post.first].capital
            ):
                person.private = person.private or not person.posts  # "…, President, Halbrook Foundation"
            else:
                person.posts.append(post)
            attached = True
            at = person.last = post.last
            if at < len(tokens) and tokens[at].raw == ")":
                at = person.last = at + 1
            if at >= len(tokens) or tokens[at].norm not in {"and", ","}:
                break
        if (
            attached
            and opened == ","
            and person.last < len(tokens)
            and tokens[person.last].raw == ","
            and person.last + 1 < limit
        ):
            person.last += 1

    def _of_state(self, line: Line, person: PersonMention, at: int) -> None:
        """ "President X of Ukraine", "Colonel Y of the VNOSMP": the state or body that the person serves."""
        tokens = line.tokens
        start = at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].norm == "the" else at + 1
        match = line.starts(start)
        if match is None or match.entry.kind not in "COJ":
            return
        country = self._lex.country(match.entry.concept)
        end = match.last if match.entry.kind != "J" else self._posts.body_run(line, start)
        if country is not None and (match.entry.kind != "J" or end > match.last):
            person.country, person.last = country, end
            if end + 2 < len(tokens) and tokens[end].raw == "(" and tokens[end + 2].raw == ")":
                person.last = end + 3

    def _leads(self, line: Line, person: PersonMention, verb: int) -> bool:
        """ "Nguyen Van Hung, who heads the Engineering Division of …": the post of head."""
        start = verb + 1
        if start < len(line.tokens) and line.tokens[start].norm in {"the", "its", "a", "an"}:
            start += 1
        end = self._posts.body_run(line, start)
        if end <= start or not line.tokens[start].capital:
            return False
        body = " ".join(t.raw for t in line.tokens[start:end]).replace(" ’s", "’s").replace(" 's", "'s")
        label = "head of the " + body
        match = next((m for m in line.cover[start:end] if m is not None and m.entry.kind == "O"), None)
        concept = match.entry.concept if match else None
        person.posts.append(PostMention(start, end, label, ("head",), self._lex.country(concept), concept))
        person.last = end
        return True

    def _post_and_comma(
        self, line: Line, person: PersonMention, posts: Sequence[PostMention], taken: set[int], floor: int
    ) -> None:
        """ "The US Ambassador to Vietnam, Marc Evans Knapper, …": a post, a comma, a full name."""
        if person.posts or len(person.words) < 2 or person.first < 2 or line.tokens[person.first - 1].raw != ",":
            return
        for number, post in enumerate(posts):
            if number in taken or post.last != person.first - 1 or post.first < floor:
                continue
            before = line.tokens[post.first - 1] if post.first else None
            if (
                before is None
                or before.norm in {"the", "its", "'s", "a", "by", "with", "and"}
                or before.raw == ","
                or post.country is not None
            ):
                person.posts.append(post)
                taken.add(number)
                person.first = post.first
                if person.last < len(line.tokens) and line.tokens[person.last].raw == ",":
                    person.last += 1

    def _counterpart(self, line: Line, person: PersonMention) -> None:
        """ "his Vietnamese counterpart Phan Van Giang": the post is that of the person named before."""
        tokens = line.tokens
        if person.posts:
            return
        before = person.first - (2 if person.first > 1 and tokens[person.first - 1].raw == "," else 1)
        after = next(
            (k for k in range(person.last + 1, min(person.last + 10, len(tokens))) if tokens[k].norm == "counterpart"),
            None,
        )
        if before >= 0 and tokens[before].norm == "counterpart":
            at = before
        elif (
            after is not None
            and person.last < len(tokens)
            and tokens[person.last].raw == ","
            and all(t.raw not in {".", ";"} for t in tokens[person.last : after])
        ):
            at = after
        else:
            return
        person.counterpart = True
        match = line.cover[at - 1] if at else None
        if match is not None and match.entry.kind in "JC":
            person.country = self._lex.country(match.entry.concept)

    def _private(self, line: Line, person: PersonMention) -> None:
        """Marks a person whose only post is one of a company, a club or the press."""
        lex, tokens = self._lex, line.tokens
        before = tuple(t.norm for t in tokens[max(0, person.first - 2) : person.first])
        person.private = bool(before) and (before[-1:] in lex.private or before in lex.private)
        if person.private or person.posts:
            return
        at = person.last
        if at + 1 < len(tokens) and tokens[at].raw == ",":
            near = [t.norm for t in tokens[at + 1 : at + 5]]
            person.private = any((w,) in lex.private for w in near) and "." not in near
