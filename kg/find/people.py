"""Persons in a sentence: a name with the ranks and posts around it, in whichever order.

The groups are those of news: post, rank and name ("Defence Minister General Phan Van Giang"), a name
with a post in apposition ("Charles Flynn, Commanding General of the US Army Pacific,"), a post and a
name in apposition ("the US Ambassador, Marc Evans Knapper,"), a rank alone with a surname.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.bodies import BodyGrammar
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.names import NameGrammar, PersonMention
from kg.find.posts import PostGrammar, PostMention
from kg.text import Token
from kg.vocabulary import Concept

_SAME_POST = frozenset({"counterpart", "predecessor", "successor", "colleague"})
_POSITIONS = frozenset("r l c right left centre center front".split())


class PersonGrammar:
    """Finds the person groups of a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._posts = PostGrammar(lexicon)
        self._names = NameGrammar(lexicon)
        self._bodies = BodyGrammar(lexicon)

    def find(self, line: Line) -> tuple[list[PersonMention], list[PostMention]]:
        """The persons, and the posts that belong to none of them, both from left to right."""
        posts = self._posts.find(line)
        persons = self._names.find(line, posts)
        taken: set[int] = set()
        for person in persons:
            self._before(line, person, posts, taken, {p.name_last for p in persons})
        chained = True
        for k, person in enumerate(persons):  # "the Coordinator, A, the Ambassador, B, and …"
            floor = persons[k - 1].last if k else 0
            chained = chained and self._post_and_comma(line, person, posts, taken, floor, "the")
        for k, person in enumerate(persons):
            limit = persons[k + 1].first if k + 1 < len(persons) else len(line.tokens)
            self._after(line, person, posts, taken, limit)
        for k, person in enumerate(persons):
            floor = persons[k - 1].last if k else 0
            self._post_and_comma(line, person, posts, taken, floor)
        share(line, persons, self._lex)
        for person in persons:
            self._private(line, person)
            self._counterpart(line, person)
        return persons, [p for i, p in enumerate(posts) if i not in taken]

    # -- what belongs to a name ---------------------------------------------------------

    def _before(
        self, line: Line, person: PersonMention, posts: Sequence[PostMention], taken: set[int], ends: set[int]
    ) -> None:
        """Posts that stand directly before the name, also two joined by "and" or a comma.

        `ends` are the ends of all names of the sentence: a post in apposition to one of them is not joined.
        """
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
            if gap and (not joined or self._apposed(line, post, ends) or _of_two_states(post, person.posts[0])):
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

    def _owner(self, tokens: Sequence[Token], i: int) -> bool:
        """The body in "the centre's director general"."""
        return tokens[i].norm in self._lex.body_words and i + 1 < len(tokens) and tokens[i + 1].norm == "'s"

    def _apposed(self, line: Line, post: PostMention, ends: set[int]) -> bool:
        """True where a name and a comma (and words such as "the") stand right before the post."""
        at = post.first - 1
        while at > 0 and line.tokens[at].norm in self._lex.fillers:
            at -= 1
        return at in ends and line.tokens[at].raw in {",", "(", "–", "—"}

    def _after(
        self, line: Line, person: PersonMention, posts: Sequence[PostMention], taken: set[int], limit: int
    ) -> None:
        """Posts in apposition after the name: after a comma, a bracket, a dash or "who is"."""
        tokens = line.tokens
        at = person.name_last
        if (
            at + 1 < len(tokens)
            and tokens[at].raw == "("
            and tokens[at + 1].norm in _POSITIONS
            and tokens[at + 2 : at + 3]
            and tokens[at + 2].raw == ")"
        ):
            at += 3  # (R), (L) of a caption
        if at < len(tokens) and tokens[at].norm in {"of", "from"} and not (person.ranks or person.posts):
            self._serving(line, person, at)
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
            while start < len(tokens) and (
                tokens[start].norm in self._lex.fillers or tokens[start].norm == "'s" or self._owner(tokens, start)
            ):
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
            if number is None and (rank := self._rank_after(tokens, start)) is not None:
                person.ranks = person.ranks or [rank]
            if number is None or posts[number].last > limit:
                break
            post = posts[number]
            followed = post.last < len(tokens) and post.last == limit and tokens[post.last].capital
            acronym = post.bare and line.tokens[post.first].raw.isupper()
            lent = (
                post.last + 1 < len(tokens)
                and tokens[post.last].norm == "'s"
                and tokens[post.last + 1].norm in _SAME_POST
            )
            closed = (
                post.last >= len(tokens) or not tokens[post.last].raw[0].isalpha() or tokens[post.last].norm == "and"
            )
            stray = attached and not closed and tokens[at].raw == "," and tokens[start - 1].norm == "the"
            if (
                followed
                or lent
                or stray
                or (opened == "(" and acronym)
                or (opened == "as" and post.last - post.first < 2)
            ):
                break  # "…, Deputy Minister Y": the post of the next person
            taken.add(number)
            post.owned = any(t.norm in {"its", "'s"} for t in tokens[at : post.first])
            if (
                post.bare
                and post.country is None
                and len(post.head) == 1
                and post.head[-1] in self._lex.civil_heads
                and tokens[post.first].capital
                and not post.owned
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

    def _rank_after(self, tokens: Sequence[Token], start: int) -> Concept | None:
        """ "Ninh Cong Trac, a Senior Lieutenant General as well": a rank in apposition."""
        entries = self._lex.ranks.match_at(tokens, start) if start < len(tokens) and tokens[start].capital else None
        if entries is None or tokens[start - 1].norm not in {"a", "an", "the"}:
            return None
        end = start + entries[0].size
        return None if end < len(tokens) and tokens[end].capital else entries[0].concept

    def _of_state(self, line: Line, person: PersonMention, at: int) -> None:
        """ "President X of Ukraine", "Colonel Y of the VNOSMP": the state or body that the person serves."""
        tokens = line.tokens
        start = at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].norm == "the" else at + 1
        match = line.starts(start)
        if match is None or match.entry.kind not in "COJ":
            return
        country = self._lex.country(match.entry.concept)
        end = match.last if match.entry.kind != "J" else self._bodies.body_run(line, start)
        if country is not None and (match.entry.kind != "J" or end > match.last):
            person.country, person.last = country, end
            if end + 2 < len(tokens) and tokens[end].raw == "(" and tokens[end + 2].raw == ")":
                person.last = end + 3

    def _serving(self, line: Line, person: PersonMention, at: int) -> None:
        """ "Le Van Tam of the Ministry of Foreign Affairs": an official whose post is not told."""
        tokens = line.tokens
        start = at + 2 if at + 1 < len(tokens) and tokens[at + 1].norm == "the" else at + 1
        match = line.starts(start) if start < len(tokens) else None
        if match is not None and match.entry.kind == "O" and match.entry.concept.flag("isGovernment"):
            person.serves = match.entry.concept
            person.country, person.last = self._lex.country(match.entry.concept), match.last

    def _leads(self, line: Line, person: PersonMention, verb: int) -> bool:
        """ "Nguyen Van Hung, who heads the Engineering Division of …": the post of head."""
        start = verb + 1
        if start < len(line.tokens) and line.tokens[start].norm in {"the", "its", "a", "an"}:
            start += 1
        end = self._bodies.body_run(line, start)
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
        self,
        line: Line,
        person: PersonMention,
        posts: Sequence[PostMention],
        taken: set[int],
        floor: int,
        only: str | None = None,
    ) -> bool:
        """ "The US Ambassador to Vietnam, Marc Evans Knapper, …": a post, a comma, a full name."""
        if person.posts or len(person.words) < 2 or person.first < 2 or line.tokens[person.first - 1].raw != ",":
            return False
        for number, post in enumerate(posts):
            if number in taken or post.last != person.first - 1 or post.first < floor:
                continue
            before = line.tokens[post.first - 1] if post.first else None
            opened = (
                before is None or before.raw == "," or before.norm in {"the", "its", "'s", "a", "by", "with", "and"}
            )
            if (opened or post.country is not None) and (only is None or (before is not None and before.norm == only)):
                post.owned = before is not None and before.norm in {"its", "'s"}
                person.posts.append(post)
                taken.add(number)
                person.first = post.first
                if person.last < len(line.tokens) and line.tokens[person.last].raw == ",":
                    person.last += 1
                return True
        return False

    def _counterpart(self, line: Line, person: PersonMention) -> None:
        """ "his Vietnamese counterpart Phan Van Giang": the post is that of the person named before."""
        tokens = line.tokens
        if person.posts:
            return
        before = person.first - (2 if person.first > 1 and tokens[person.first - 1].raw == "," else 1)
        after = next(
            (k for k in range(person.last + 1, min(person.last + 10, len(tokens))) if tokens[k].norm in _SAME_POST),
            None,
        )
        if before > 0 and tokens[before].norm in {"there", "here"}:
            before -= 1
        if before >= 0 and tokens[before].norm in _SAME_POST:
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


def share(line: Line, persons: Sequence[PersonMention], lexicon: Lexicon) -> None:
    """Give a post or rank in the plural to every name of the row that follows: "Senators A, B and C"."""
    holder: PersonMention | None = None
    ranks: list[Concept] = []
    for k, person in enumerate(persons):
        before = lexicon.plural_ranks.get(tuple(t.norm for t in line.tokens[person.first - 1 : person.first]))
        if before is not None and not person.ranks:
            person.ranks, ranks, holder = [before], [before], person
        elif any(p.several for p in person.posts):
            holder, ranks = person, []
        elif holder is not None and not person.posts and not (person.ranks and ranks):
            gap = line.tokens[persons[k - 1].last : person.first]
            if len(gap) <= 3 and all(t.norm in {",", "and", "&", "(", ")"} for t in gap):
                person.posts.extend(p for p in holder.posts if p.several)
                person.ranks.extend(ranks)
                person.country = person.country or holder.country
            else:
                holder = None
        else:
            holder = None


def _of_two_states(a: PostMention, b: PostMention) -> bool:
    return a.country is not None and b.country is not None and a.country != b.country
