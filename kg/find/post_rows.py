"""Posts in rows: "met the Chairman of A, X, and the Director of B, Y"; "Chief of A and Deputy Minister of B, X"."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.name_words import before_honours
from kg.find.names import PersonMention
from kg.find.posts import PostMention
from kg.text import Token

_BOTH = frozenset("countries sides nations states governments ministries armies forces neighbours neighbors".split())
_OPENING = 3
"""Before which token the name of an item stands."""
_STAFF = frozenset("president officer director chairman chairwoman chair counsel manager chief secretary".split())
_SCHOOLS = frozenset("university college school church temple synagogue cathedral seminary institute".split())
_STATE = frozenset(
    "department ministry county government senate assembly congress parliament embassy administration federal white "
    "army navy agency mayor municipal municipality division bureau commission office authority city governor "
    "legislature tribe tribal court district president's house security".split()
)
"""Words of bodies of the state; a company has none of them."""
_LED = frozenset({"led", "headed", "chaired"})
_KIN = frozenset({"wife", "husband", "spouse", "widow", "son", "daughter", "brother", "sister"})
_FRONTING = frozenset(
    "at on in during with together alongside accompanied following after before upon under by while when besides like "
    "unlike".split()
)
_WITH_WHOM = frozenset({"with", "for", "to"})
_PRAISING = ("congratulating", "thanking", "praising", "commending", "applauding", "lauding", "hailing", "welcoming")
_WHOSE_POST = frozenset({"his", "her", "their", "being", "becoming"})
_PRAISED = 5
"""How many words before a post "his" may stand in "on his new position as Attache"."""
_IN_TURN = frozenset({"successor", "predecessor"})
_SEVERAL = frozenset({"two", "three", "four", "both"})
_PARTIES = frozenset({"republican", "democrat", "independent"})
_MARKS = frozenset({",", "-", "–", "—", "•", "*", ":"})
_BEFORE_POST = frozenset(
    "the its 's a an one another by with and whose their our his her were was are included includes including".split()
)
"""What stands before a post that a comma parts from the name: "whose director, Stanley Braddock, …"."""


def of_party(line: Line, person: PersonMention) -> None:
    """ "Two senators, the Republican Ann Lee of Iowa and the Democrat …": the party stands with the name."""
    tokens, at = line.tokens, person.first
    if at > 1 and tokens[at - 1].norm in _PARTIES and tokens[at - 2].norm == "the" and not person.ranks:
        person.first = at - 2


def chains(
    line: Line,
    persons: Sequence[PersonMention],
    posts: Sequence[PostMention],
    taken: set[int],
    apposed: Callable[[Line, PostMention, Container[int]], bool],
) -> None:
    """ "met with the Chairman of A, X, the Director of B, Y, and Minister Z": in a row each post is the next one's.

    The row begins with a post that no name before it claims, and no post follows its last name.
    """
    tokens = line.tokens
    opening = {p.first: n for n, p in enumerate(posts) if n not in taken}
    ends = {p.name_last for p in persons}
    row: list[tuple[PersonMention, int]] = []
    for person in persons:
        number = next((n for n, p in enumerate(posts) if n not in taken and p.last == person.first - 1), None)
        fits = number is not None and not person.posts and tokens[person.first - 1].raw == ","
        joined = bool(row) and number == opening.get(_past_comma(tokens, row[-1][0].last))
        if fits and number is not None and (joined or (not row and not apposed(line, posts[number], ends))):
            row.append((person, number))
        elif row:
            break
    last = _past_comma(tokens, row[-1][0].last) if row else 0
    if len(row) < 2 or last in opening:
        return
    for person, number in row:
        person.posts.append(posts[number])
        taken.add(number)
        person.first = posts[number].first


def before_a_comma(
    line: Line,
    person: PersonMention,
    posts: Sequence[PostMention],
    taken: set[int],
    bounds: tuple[int, str | None],
    weak_heads: frozenset[str],
) -> bool:
    """ "The US Ambassador to Vietnam, Marc Evans Knapper, …": a post, a comma, a full name.

    `bounds` are the first token the post may begin at and the word that must stand before it, if any.
    """
    floor, only = bounds
    if person.courtesy and line.tokens[before_honours(line.tokens, person.first) - 1].raw == ",":
        person.first = before_honours(line.tokens, person.first)  # "The Minister for Defence, the Hon Karen Hale MP"
    mark = line.tokens[person.first - 1].raw if person.first > 1 else "?"
    if mark not in ",–—-:" or len(person.words) < 2 or not has_none_before(line, person):
        return False
    heading = person.name_last == len(line.tokens)  # "Minister for Defence – Stephen Smith"
    for number, post in enumerate(posts):
        if mark != "," and not (heading and post.first == 0):
            break
        if number in taken or post.last != person.first - 1 or post.first < floor:
            continue
        word = line.tokens[post.first - 1].norm if post.first else ","
        opened = line.tokens[max(0, post.first - 1)].raw in _MARKS or word in _BEFORE_POST or not post.first
        opened |= (post.several and word in _SEVERAL) or (post.country is not None and not person.posts)
        opened |= word == "as" and line.tokens[post.first - 2].norm in _IN_TURN
        weak = bool(person.posts) and post.bare and post.head[-1] in weak_heads
        if of_whom_they_met(line, person, post):
            continue
        if opened and not weak and (only is None or word == only):
            post.owned |= word in {"its", "'s", "whose", "their"}
            person.posts.insert(0, post)
            taken.add(number)
            person.first = post.first
            joined_before(line, person, posts, taken, floor)
            if person.last < len(line.tokens) and line.tokens[person.last].raw == ",":
                person.last += 1
            return True
    return False


def of_whom_they_met(line: Line, person: PersonMention, post: PostMention) -> bool:
    """ "In his meeting with the Chairman of …, Ambassador X said": the post of another, whom a titled one met."""
    tokens = line.tokens
    if of_one_congratulated(tokens, post.first):
        return True
    titled = bool(person.posts or person.ranks) and person.first < person.name_first
    if not titled or not post.first or not fronted(tokens, person.first - 1) or tokens[post.first - 1].norm == ",":
        return False
    governed = {t.norm for t in tokens[max(0, post.first - 3) : post.first]}
    acts = person.name_last < len(tokens) and tokens[person.name_last].raw.islower()
    return acts and not governed.isdisjoint(_WITH_WHOM)


def of_one_congratulated(tokens: Sequence[Token], first: int) -> bool:
    """ "Congratulating A on his appointment as Attache, General B said": the post is that of the other, not of B."""
    if first < _PRAISED or tokens[first - 1].norm != "as" or not tokens[0].norm.startswith(_PRAISING):
        return False
    return not _WHOSE_POST.isdisjoint(t.norm for t in tokens[first - _PRAISED : first])


def has_none_before(line: Line, person: PersonMention) -> bool:
    """False of one whose post stands before his name, or who may have all of them behind it.

    "Deputy Minister, General X, Head of the Board", "Secretary of the Party, Y (President since 2018)", "the Minister
    for Defence, X MP" have one before the name too.
    """
    if not person.posts:
        return True
    behind = all(p.first >= person.name_last for p in person.posts)
    opened = [t.raw for t in line.tokens[person.name_last : person.name_last + 1]] == ["("]
    opened |= person.posts[0].first == person.name_last
    return behind and (bool(person.ranks) or opened) and line.tokens[person.first - 1].raw == ","


def joined_after(tokens: Sequence[Token], at: int, posts: Sequence[PostMention]) -> bool:
    """True of "and" before a second duty: "Rear Admiral X of the US Navy and deputy director of the agency said"."""
    if at + 1 >= len(tokens) or tokens[at].norm != "and" or tokens[at + 1].capital:
        return False
    post = next((p for p in posts if p.first == at + 1 and not p.bare and not p.several), None)
    return post is not None and (post.last >= len(tokens) or not tokens[post.last].capital)


def joined_before(line: Line, person: PersonMention, posts: Sequence[PostMention], taken: set[int], floor: int) -> None:
    """ "Chief of Staff and Deputy Minister, X": the post before "and" is his too; so is a row that opens a sentence."""
    tokens = line.tokens
    for number in range(len(posts) - 1, -1, -1):
        post = posts[number]
        row = tokens[post.last].raw == "," and _opens(tokens, posts, number)
        joined = post.last == person.first - 1 and (tokens[post.last].norm == "and" or row) and post.first >= floor
        if number not in taken and joined and not post.several:
            person.posts.insert(0, post)
            taken.add(number)
            person.first = post.first


def _opens(tokens: Sequence[Token], posts: Sequence[PostMention], number: int) -> bool:
    """Does a post open the sentence, alone or behind others and their commas?"""
    while number and posts[number - 1].last == posts[number].first - 1 and tokens[posts[number - 1].last].raw == ",":
        number -= 1
    return posts[number].first == 0 or (posts[number].first == 1 and tokens[0].norm == "the")


def heads_of_groups(
    line: Line, persons: Sequence[PersonMention], posts: Sequence[PostMention], taken: set[int]
) -> None:
    """ "four U.S. senators, headed by X", "members of Congress led by X": he is one of them."""
    tokens = line.tokens
    for number, post in enumerate(posts):
        at = post.last + (post.last < len(tokens) and tokens[post.last].raw == ",")
        led = [t.norm for t in tokens[at : at + 2]]
        under = led[:1] == ["under"]  # "nine US senators under X"
        if number in taken or not post.several or not (under or (led[1:] == ["by"] and led[0] in _LED)):
            continue
        person = next((p for p in persons if p.first == at + (1 if under else 2)), None)
        if person is not None and not person.posts:
            person.posts.append(replace(post, several=False))


def of_both(line: Line, persons: Sequence[PersonMention], posts: Sequence[PostMention], taken: set[int]) -> None:
    """ "The defence ministers of the two countries, X and Y": a post in the plural before the first of a row."""
    tokens = line.tokens
    for number, post in enumerate(posts):
        at = post.last
        if number in taken or not post.several or at + 2 >= len(tokens) or tokens[at].norm not in {"of", "from", "on"}:
            continue
        at += 2 if tokens[at + 1].norm == "the" else 1
        if tokens[at].norm not in {"two", "both"} or tokens[at + 1].norm not in _BOTH:
            continue
        at += 3 if at + 2 < len(tokens) and tokens[at + 2].raw in {",", ":", "–"} else 2
        person = next((p for p in persons if p.first == at and not p.posts), None)
        if person is not None:
            person.posts.append(post)
            taken.add(number)


def each_of_its_state(line: Line, persons: Sequence[PersonMention]) -> None:
    """ "the US and Vietnamese ministers, X and Y", "the ministers of Vietnam and Japan, X and Y": in this order.

    Where as many persons stand in a row as the post has states; else the states are nobody's.
    """
    for at, first in enumerate(persons):
        post = next((p for p in first.posts if len(p.states) > 1), None)
        if post is None:
            continue
        row = persons[at : at + len(post.states)]
        gaps = [line.tokens[a.last : b.first] for a, b in pairwise(row)]
        in_order = len(row) == len(post.states) and all(_joining(gap) for gap in gaps)
        for person in persons[at:]:
            held = [n for n, p in enumerate(person.posts) if p is post]
            country = post.states[row.index(person)] if in_order and person in row else None
            if person.country is None and not any(p.country for p in person.posts if p is not post):
                person.country = country
            for n in held:
                person.posts[n] = replace(post, label=post.plain, country=None, explicit=False, states=())


def told_of_another(line: Line, post: PostMention, next_post: PostMention, gap: int) -> bool:
    """ "with the UN Secretary-General, Administrator of the UNDP X": "the" means one named before; "governors, …"."""
    if post.several or gap > 1:
        return post.several
    telling = all(p.country is not None or p.organisation is not None for p in (post, next_post))
    before = [t.norm for t in line.tokens[max(0, post.first - 2) : post.first]]
    return telling and before[-1:] == ["the"] and before[0] in {"with", "and", ",", "met", "by"}


def of_kin(tokens: Sequence[Token], at: int) -> bool:
    """True of the post in "X, the General Secretary's wife", which ends at token `at`: it is not hers."""
    return at + 1 < len(tokens) and tokens[at].norm == "'s" and tokens[at + 1].norm in _KIN


def of_staff(tokens: Sequence[Token], person: PersonMention, post: PostMention) -> bool:
    """True of an item of a list that tells a body of no state: "- X, Vice President, Halbrook", "- X, Chair of Y"."""
    after = tokens[post.last :]
    if person.first > _OPENING or tokens[-1].raw in {".", "!", "?"} or post.country or post.organisation is not None:
        return False
    told = {t.norm for t in tokens[post.first :]}
    named = any(a.raw == "," and b.capital for a, b in pairwise(after))
    named |= "of" in {t.norm for t in tokens[post.first : post.last]}
    staff = post.head[-1] in _STAFF or not _SCHOOLS.isdisjoint(told)
    return named and staff and _STATE.isdisjoint(told)


def fronted(tokens: Sequence[Token], at: int) -> bool:
    """True of the comma between a fronted phrase and the subject: "At the invitation of X, the Minister, General Y"."""
    opened = tokens[0].norm in _FRONTING or tokens[0].norm.endswith("ing")
    return opened and all(t.raw != "," for t in tokens[:at])


def of_the_next(line: Line, post: PostMention, joined: PostMention, ends: Mapping[int, PersonMention]) -> bool:
    """ "Minister of Viet Nam X, Deputy Premier and Minister of Laos Y": a post between, joined to that of the next one.

    Where the one named before bears his post before his name, so that none is to be expected behind it, and the two
    are of two states or of a row of officials.
    """
    last = [t.raw for t in line.tokens[max(0, post.first - 2) : post.first]] == [",", "and"]
    before = ends.get(post.first - 1 - last)
    if before is None or line.tokens[post.last].norm != "and":
        return False
    if last:  # "Director A, and Deputy Assistant to the President and Counsel to the Vice President B"
        return all(p.first < before.name_first for p in before.posts) and joined.first == post.last + 1
    if post.country is not None:  # of another state than the one before
        theirs = next((p.country for p in before.posts if p.country is not None), post.country)
        return theirs != post.country and joined.first == post.last + 1
    end = min((e for e in ends if e > joined.last), default=len(line.tokens))
    row = end < len(line.tokens) and line.tokens[end].raw == ","
    return bool(before.posts) and (row or of_two_states(before.posts[0], joined)) and joined.first == post.last + 1


def of_two_states(a: PostMention, b: PostMention) -> bool:
    """Posts of two states, or one post named twice, once with its state: "Minister of Defence, and … of China X"."""
    if a.country is None and b.country is not None and len(a.label.split()) > 1:
        return set(a.label.lower().split()) <= set(b.label.lower().split())
    return a.country is not None and b.country is not None and a.country != b.country


def _joining(gap: Sequence[Token]) -> bool:
    return 0 < len(gap) <= 3 and all(t.norm in {",", "and", ";", "the"} for t in gap)


def _past_comma(tokens: Sequence[Token], at: int) -> int:
    """Past ", ", ", and" and "the" after a name."""
    while at < len(tokens) and tokens[at].norm in {",", "and", "the"}:
        at += 1
    return at


def past_rank(
    lexicon: Lexicon, tokens: Sequence[Token], at: int, person: PersonMention, posts: Sequence[PostMention]
) -> int:
    """Past the rank of "X, Senior Lieutenant General and Deputy Minister", up to what joins the post to it."""
    entries = lexicon.ranks.match_at(tokens, at + 1) if tokens[at].raw == "," and at + 1 < len(tokens) else None
    if entries is None or not tokens[at + 1].capital:
        return at
    end = at + 1 + entries[0].size
    joined = end < len(tokens) and tokens[end].norm in {"and", ","}
    if not joined or all(p.first not in {end + 1, end + 2} for p in posts):
        return at
    person.ranks = person.ranks or [entries[0].concept]
    return end
