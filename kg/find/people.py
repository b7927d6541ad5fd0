"""Persons in a sentence: a name with the ranks and posts around it, in whichever order.

The groups are those of news: post, rank and name ("Defence Minister General Phan Van Giang"), a name
with a post in apposition ("Charles Flynn, Commanding General of the US Army Pacific,"), a post and a
name in apposition ("the US Ambassador, Marc Evans Knapper,"), a rank alone with a surname.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

from kg.find.consuls import with_consuls
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.name_words import POSITIONS, SERVICES, is_position, past_position
from kg.find.names import NameGrammar, PersonMention
from kg.find.officials import SEAT
from kg.find.opposite_nouns import SAME_POST
from kg.find.opposites import opposite
from kg.find.post_bodies import PostBodies
from kg.find.post_clauses import led_by, of_its_body, told_by_clause, told_by_duty
from kg.find.post_rows import (
    before_a_comma,
    chains,
    each_of_its_state,
    fronted,
    heads_of_groups,
    joined_after,
    of_both,
    of_kin,
    of_party,
    of_staff,
    of_the_next,
    of_two_states,
    of_whom_they_met,
    past_rank,
    told_of_another,
)
from kg.find.posts import PostGrammar, PostMention
from kg.find.service import ServiceGrammar, of_an_office
from kg.find.shared_posts import share
from kg.text import Token

_OPENING = frozenset({",", "(", "–", "—", "-"})
_INFORMED = ("accus", "advis", "appris", "assur", "convinc", "inform", "notif", "persuad", "reassur", "remind", "warn")
"""Openings of verbs by which "of" behind a name tells what somebody hears of."""
_NAMED = frozenset({("by", "the", "name", "of"), ("named",), ("called",)})
"""What may stand between a post and the name: "a consul by the name of Harold Teague"."""
_RUNS = frozenset({"heads", "runs", "commands", "chairs", "directs", "has", "had", "used"})
"""How the verb begins that says whose head somebody is or was."""
_SERVES = frozenset({"represents", "represented", "serves", "works", "sits"})
_SERVES_IN = frozenset({"in", "at", "on", "for", "with"})
"""What tells the body that somebody serves: "who represents the State Department", "who sits in the Assembly"."""

_STATELY = frozenset(
    "defence defense foreign state treasury interior justice army navy naval military police party provincial "
    "cabinet parliament parliamentary senate assembly government veterans homeland embassy mission".split()
)
"""Words in a post that no company has."""
_TELLING = frozenset({("is",), ("was",), ("remains",)})
_OPENING_POST = frozenset({"the", "its", "his", "her", "their", "our"})
"""What stands between a post with which a sentence opens and the name of who holds it, and before such a post."""

_SEATS = frozenset({SEAT, ("senator",)})

Named = Mapping[int, PersonMention]
"""The persons of a sentence by where their names end."""


class PersonGrammar:
    """Finds the person groups of a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._posts = PostGrammar(lexicon)
        self._names = NameGrammar(lexicon)
        self._service = ServiceGrammar(lexicon)
        self._of_bodies = PostBodies(lexicon)

    def find(self, line: Line) -> tuple[list[PersonMention], list[PostMention]]:
        """The persons, and the posts that belong to none of them, both from left to right."""
        posts = with_consuls(line, self._posts.find(line), self._lex)
        persons = [p for p in self._names.find(line, posts) if not is_position(line.tokens, p.name_first)]
        taken, weak = set[int](), self._lex.weak_heads
        ends = {past_position(line.tokens, p.name_last): p for p in persons}  # also of "X (R, 3rd)"
        for person in persons:
            of_party(line, person)
            self._before(line, person, posts, taken, ends)
        chains(line, persons, posts, taken, self._apposed)
        chained = True
        for k, person in enumerate(persons):  # "the Coordinator, A, the Ambassador, B, and …"
            floor = persons[k - 1].last if k else 0
            chained = chained and before_a_comma(line, person, posts, taken, (floor, "the"), weak)
        for k, person in enumerate(persons):
            limit = persons[k + 1].first if k + 1 < len(persons) else len(line.tokens)
            self._after(line, person, posts, taken, limit)
        for k, person in enumerate(persons):
            floor = persons[k - 1].last if k else 0
            before_a_comma(line, person, posts, taken, (floor, None), weak)
        heads_of_groups(line, persons, posts, taken)
        of_both(line, persons, posts, taken)
        share(line, persons, self._lex, self._service)
        each_of_its_state(line, persons)
        if len(taken) < len(posts):
            told_by_clause(line, persons, posts, taken)
        told_by_duty(line, persons, self._lex, self._service)
        for person in persons:
            self._service.private(line, person)
        opposite(line, persons, self._lex)
        return persons, [p for i, p in enumerate(posts) if i not in taken]

    # -- what belongs to a name ---------------------------------------------------------

    def _before(
        self, line: Line, person: PersonMention, posts: Sequence[PostMention], taken: set[int], ends: Named
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
                and all(t.raw in {",", "and", "/", "cum", "-", "–"} or t.norm in self._lex.fillers for t in gap)
                and len(gap) <= 3
            )
            spelt = tuple(t.norm for t in gap)
            opens = post.first == 0 or (post.first == 1 and line.tokens[0].norm in _OPENING_POST)
            told = spelt in _TELLING and opens and not person.posts  # "The director is Ann Lee"
            told |= not person.posts and bool(person.ranks) and spelt in SERVICES  # "Press Secretary Army Col. Ann Lee"
            if told or spelt in _NAMED or (spelt == ("the",) and person.courtesy and post.head in _SEATS):
                gap = []  # "Senator the Hon Ann Lee"
            if gap and (not joined or of_two_states(post, person.posts[0])):
                break
            if spelt == (",", "and") and post.first and line.tokens[post.first - 1].norm == "and":
                break  # "X, Advisor to Y and Director of Z, and Ambassador V"
            if post.several and "and" in spelt and not person.posts[0].several:
                break  # "city officials and Ambassador X"
            if gap and self._apposed(line, post, ends) and not of_the_next(line, post, person.posts[0], ends):
                break
            if (
                joined
                and post.bare
                and person.posts[0].bare
                and post.first
                and line.tokens[post.first - 1].norm == "the"
            ):
                break  # "the Vice President and President X": two persons
            if joined and gap and gap[0].raw == "," and told_of_another(line, post, person.posts[0], len(gap)):
                break
            if joined and spelt == (",",) and of_whom_they_met(line, person, post):
                break
            person.posts.insert(0, post)
            taken.add(number)
            at = person.first = post.first
        if person.first > 0:
            self._state_before(line, person)

    def _state_before(self, line: Line, person: PersonMention) -> None:
        """The state or body right before a name: "US Senator X", "Japan's X", "USAID's X"."""
        before = line.tokens[person.first - 1]
        covering = line.cover[person.first - 1]
        styled = bool(person.ranks or person.courtesy) and not person.posts
        if covering is not None and covering.entry.kind in "JC" and styled:
            person.country = self._lex.country(covering.entry.concept)
            person.first = covering.first
        elif covering is not None and before.norm == "general" and not person.posts:
            person.serves = True  # "Consulate General A B", written for "Consul General"
            person.country = self._lex.country(covering.entry.concept)
        elif before.norm == "'s" and person.first > 1 and not person.posts:
            self._service.owned(line, person)
        elif before.norm == "'s" and person.posts and of_an_office(self._lex, line.tokens, person.first - 1):
            person.posts[0].owned = True  # "President X's Special Advisor for Climate Y", "the department's director Y"
        elif person.posts and (before.norm == "its" or led_by(line, person)):
            of_its_body(line, person)

    def _owner(self, tokens: Sequence[Token], i: int) -> bool:
        """The body in "the centre's director general"."""
        return tokens[i].norm in self._lex.body_words and i + 1 < len(tokens) and tokens[i + 1].norm == "'s"

    def _apposed(self, line: Line, post: PostMention, ends: Container[int]) -> bool:
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
        at = past_position(tokens, person.name_last)
        placed = [t.norm for t in tokens[at : at + 3]]
        if len(placed) == 3 and placed[0] == "," and placed[1] in POSITIONS and placed[2] in {",", "and", "."}:
            at = person.last = at + 2  # "X, left, and Y"
        hears = person.first > 0 and tokens[person.first - 1].norm.startswith(_INFORMED)  # "assured <P> of US support"
        if at < len(tokens) and tokens[at].norm in {"of", "from"} and not (hears or person.ranks or person.posts):
            self._service.serving(line, person, at)
        if at < len(tokens) and tokens[at].norm == "of" and (person.ranks or person.posts) and not hears:
            self._service.of_state(line, person, at)
            at = person.last if person.last > person.name_last else at
        adjacent = next((n for n, p in enumerate(posts) if n not in taken and p.first == at and not p.bare), None)
        seat = next((n for n, p in enumerate(posts) if n not in taken and p.first == at and p.head == SEAT), None)
        if seat is not None:
            taken.add(seat)  # "Edward Fairfax MP, Minister of State"
            person.posts.append(replace(posts[seat], label="Member of Parliament"))
            at = person.last = posts[seat].first + 1
        ends = posts[adjacent].last if adjacent is not None else limit
        if adjacent is not None and ends < limit and tokens[ends].raw in {",", ";", "."}:
            taken.add(adjacent)  # "John Conyers Chairman of the Committee;"
            person.posts.append(posts[adjacent])
            at = person.last = posts[adjacent].last
        if not person.posts and at < len(tokens) and tokens[at].norm in _RUNS and self._service.leads(line, person, at):
            return
        if not person.posts and (who := _the_one_who(tokens, at)) and self._service.leads(line, person, who + 1):
            return
        joined = at == person.last > person.name_last and joined_after(tokens, at, posts)
        if at >= len(tokens) or (tokens[at].raw not in {*_OPENING, "who", "as"} and not joined):
            return
        opened, attached = tokens[at].raw, False
        at = past_rank(self._lex, tokens, at, person, posts)
        while at < limit:
            start = self._past_fillers(tokens, at)
            who = opened in {",", "who"} and "who" in {t.norm for t in tokens[at:start]} and not attached
            if who and self._service.leads(line, person, start):
                return
            if not attached and opened in {",", "who"} and start < len(tokens) and tokens[start].norm in _SERVES:
                self._service.serving(
                    line, person, start + any(t.norm in _SERVES_IN for t in tokens[start + 1 : start + 2])
                )
                return
            number = self._apposition(line, person, posts, taken, (at, start, limit), opened, attached)
            if number is None:
                break
            taken.add(number)
            attached = True
            post = self._of_bodies.with_its_body(line, posts[number])
            self._hold(tokens, person, post, at)
            at = person.last = post.last
            if at < len(tokens) and tokens[at].raw == ")":
                at = person.last = at + 1
            if at >= len(tokens) or tokens[at].norm not in {"and", ",", "-", "–", "—", "cum"}:
                break
        if attached and opened == "," and [t.raw for t in tokens[person.last : limit - 1][:1]] == [","]:
            person.last += 1

    def _past_fillers(self, tokens: Sequence[Token], at: int) -> int:
        """Past the mark and the small words that open an apposition."""
        opens = tokens[at].raw in {*_OPENING, ";"} or tokens[at].norm in {"and", "as", "who", "cum"}
        start = at + 1 if opens else at
        while start < len(tokens) and (
            tokens[start].norm in self._lex.fillers or tokens[start].norm == "'s" or self._owner(tokens, start)
        ):
            start += 1
        return start

    def _apposition(
        self,
        line: Line,
        person: PersonMention,
        posts: Sequence[PostMention],
        taken: set[int],
        span: tuple[int, int, int],
        opened: str,
        attached: bool,
    ) -> int | None:
        """The number of the post that stands at `start` in apposition to `person`, or None."""
        tokens = line.tokens
        at, start, limit = span
        number = next(
            (n for n, p in enumerate(posts) if n not in taken and p.first <= start < p.last and p.first >= at), None
        )
        if number is None and (rank := self._service.rank_after(tokens, start, attached)) is not None:
            person.ranks = person.ranks or [rank]
        if number is None or posts[number].last > limit:
            return None
        post = posts[number]
        after = tokens[post.last : post.last + 2]
        weak = post.head[-1] in self._lex.weak_heads
        others = post.several and (weak or tokens[start - 1].norm == "and" or (post.bare and bool(person.posts)))
        others |= post.several and tokens[start - 1].norm == "the" and not person.posts  # "Colonel X, the captains of"
        himself = bool(after) and after[0].norm in {"himself", "herself"}
        of_the_next = bool(after) and post.last == limit and after[0].capital
        lent = of_kin(tokens, post.last) or (bool(after) and after[0].norm == "'s" and after[-1].norm in SAME_POST)
        closed = not after or not after[0].raw[0].isalpha() or after[0].norm == "and"
        says = bool(after) and after[0].norm in self._lex.saying  # "victims of Agent Orange, the ambassador remarked"
        says |= fronted(tokens, at) and not closed  # "In talks with X, the deputy minister praised"
        stray = (attached or says) and not closed and tokens[at].raw == "," and tokens[start - 1].norm == "the"
        opening = [t.norm for t in tokens[at:start]]
        other = bool(person.posts) and opening == [",", "and", "the"]
        owned = "'s" in {t.norm for t in tokens[at : post.last]}
        joined = attached and "and" in opening and (opening[0] == "," or owned)
        joined |= bool(person.posts) and fronted(tokens, at)
        of_the_next |= joined and post.last + 1 == limit and tokens[post.last].raw == ","
        acronym = opened == "(" and post.bare and tokens[post.first].raw.isupper()
        goes_on = bool(person.posts) and bool(after) and after[0].norm in {"for", "on"} and after[-1].capital
        goes_on &= bool(after) and after[-1].norm not in self._lex.not_names
        of_the_next |= goes_on or (bool(person.posts) and bool(after) and after[0].capital and after[0].raw.isalpha())
        refused = (others, himself, of_the_next, lent, stray, other, acronym)
        if any(refused) or (opened == "as" and post.last - post.first < 2):
            return None
        return number

    def _hold(self, tokens: Sequence[Token], person: PersonMention, post: PostMention, at: int) -> None:
        """Give the post to the person, unless it is one of a company: "…, President, Halbrook Foundation"."""
        post.owned |= any(t.norm in {"its", "'s"} for t in tokens[at : post.first])
        bare = post.bare and not (post.country or post.owned or post.head[1:]) and tokens[post.first].capital
        company = of_staff(tokens, person, post) or (bare and post.head[0] in self._lex.civil_heads)
        closed = post.last < len(tokens) and tokens[post.last].raw in {",", ")"}
        stately = {t.norm for t in tokens[post.first : post.last]} & _STATELY
        if company and not stately and not (tokens[post.first - 1].norm == "the" and closed):
            person.private = person.private or not person.posts
        else:
            person.posts.append(post)


def _the_one_who(tokens: Sequence[Token], at: int) -> int:
    """The "who" of "X, the general who commands", "X, the Oregon Democrat who chairs"; 0 where there is none."""
    if at + 2 >= len(tokens) or tokens[at].raw != "," or tokens[at + 1].norm not in {"the", "a", "an"}:
        return 0
    words = [t.norm for t in tokens[at + 2 : at + 7]]
    who = words.index("who") if "who" in words else 0
    return at + 2 + who if who and all(t.raw.isalpha() for t in tokens[at + 2 : at + 2 + who]) else 0
