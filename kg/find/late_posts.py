"""Posts told apart from the name: "He is the Commander of …", "The US Consul General let it be known …".

Writers name a person first and say who he is later, or the other way round. A post phrase that no
name claimed goes to the person it is said of (after "is", "became", "the office of"), or, where it
opens a clause as a noun with "the", to the one person named just before whose post nobody has told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.late_ranks import late_ranks
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.meanings import Meant
from kg.find.officials import Person
from kg.find.post_rows import of_kin
from kg.find.posts import PostMention

_LINKS = frozenset("is was became become becomes remains remained been being serves served serving".split())
_OFFICES = frozenset("office post portfolio title job position role".split())
_TENURE = frozenset(
    (
        "assume assumed assumes assuming fill filled fills gave give gives hand handed handing hands held "
        "hold holding holds leave leaves leaving left move moved moves occupied occupies occupy resign "
        "resigned retire retired retires step stepped steps succeed succeeds sworn take takes taking took "
        "vacate vacated vacates"
    ).split()
)
_APPOSING = frozenset("also a an the who is was both now once formerly currently himself herself then at time".split())
"""What may stand between the comma and the post in apposition to a short name."""
_SKIPPED = frozenset("the a an as its their now currently then also who on".split())
_NO_VERBS = frozenset("of and for to in at or on with by".split())
_OF_ANOTHER = frozenset("by with to from against for of".split())
"""What stands before the post of one with whom, by whom or for whom somebody else does something."""
_OF_OTHERS = frozenset(
    "succeeded replaced described regarded seen sees saw see views viewed treated hailed praised known welcomed".split()
)
"""What somebody does to another "as" the holder of a post."""
_ORDER = frozenset({"first", "second", "third", "last", "only"})
_OWN = frozenset({"country", "nation", "government", "ministry", "state"})
_MANY = frozenset({"several", "many", "two", "three", "four"})
_SOMEBODY = frozenset({"one", "another"})
_NEAR_START = 6
_CLOSE = 12
_TITLED = 3
"""How many words of courtesy may stand before a name alone on its line: "Senator the Hon"."""
_TAIL = 3  # how many words may follow a post whose holder the next sentence names
_REACH = 2  # how many sentences back a person may stand whose post is told now


def late_posts(
    lexicon: Lexicon, lines: Sequence[Line], meant: Sequence[Meant], free: Sequence[Sequence[PostMention]]
) -> None:
    """Give the posts that no name claimed to the persons they are said of."""
    held = [p for found in meant for _, person in found for p in person.posts]
    left: list[PostMention] = []
    for k, posts in enumerate(free):
        said: tuple[Person, PostMention] | None = None
        for post in posts:
            if of_kin(lines[k].tokens, post.last):
                continue
            person = (
                _predicated(lines[k], meant, k, post)
                or _identified(lines[k], meant[k], post)
                or _apposed(lines[k], meant[k], post)
            )
            if post.several and person is None:
                _share_out(lexicon, lines[k], meant, k, post)
                continue
            if person is None and said is not None and _joined(lines[k], said[1], post):
                person = said[0]
            if person is None and not any(_alike(post, p) for p in held) and _definite(lexicon, lines[k], post):
                person = _beside(lines[k], meant, k, post) or _named_next(lines, meant, k, post)
                if person is None and _subject(lines[k], post):
                    person = _nameless(meant, k, post)
                if person is None and post.explicit:
                    person = _of_its_state(lexicon, meant, k, post)
            person = person or _on_the_next_line(lines, meant, k, post)
            if person is not None and not person.private:
                _give(person, post)
                held.append(post)
                said = person, post
            elif person is None and _definite(lexicon, lines[k], post) and post.explicit:
                left.append(post)
    late_ranks(lexicon, lines, meant)
    _last_left(meant, [p for p in left if not any(_alike(p, q) for q in held)])


def _last_left(meant: Sequence[Meant], left: Sequence[PostMention]) -> None:
    """Give the one post of a state that nobody holds to the one person whose post is not told, if he is met again.

    Apart for the Vietnamese and for others, who are told apart by their names.
    """
    named = {id(p): p for found in meant for _, p in found if not (p.posts or p.private or p.serves)}
    for vietnamese in (True, False):
        nameless = [p for p in named.values() if p.vietnamese == vietnamese]
        fitting = [p for p in left if (p.country == "VN") == vietnamese]
        heads = {(p.head, p.country) for p in fitting}
        if len(heads) == len(nameless) == 1 and len(nameless[0].words) > 1 and len(nameless[0].told) > 1:
            _give(nameless[0], fitting[0])


def _share_out(lexicon: Lexicon, line: Line, meant: Sequence[Meant], k: int, post: PostMention) -> None:
    """ "A and B had much to say as defence ministers of Vietnam and India": to each the post of his state, in order.

    Also "The defence ministers of Japan and Vietnam agreed. Japan's A and Vietnam's B met".
    """
    covers = dict.fromkeys(m for m in line.cover[post.first : post.last] if m is not None and m.entry.kind == "C")
    states = [match for match in covers if lexicon.country(match.entry.concept)]
    persons = list({id(p): p for m, p in meant[k] if m.last <= post.first and not p.posts}.values())[-len(states) :]
    if len(states) < 2:
        return
    single = post.label.partition(" of ")[0]
    if len(persons) == len(states):
        pairs = list(zip(persons, states, strict=True))
    else:
        named = [(m.country, p) for found in meant[k + 1 : k + 2 + _REACH] for m, p in found if not p.posts]
        firsts = ((next((p for c, p in named if c == lexicon.country(s.entry.concept)), None), s) for s in states)
        pairs = [(p, s) for p, s in firsts if p is not None]
    for person, match in pairs if len(pairs) > 1 else ():
        code = lexicon.country(match.entry.concept)
        _give(person, replace(post, label=f"{single} of {match.entry.form}", country=code, explicit=True))


def _alike(post: PostMention, other: PostMention) -> bool:
    """True where the same noun of the same state is held already."""
    return post.head == other.head and (None in {post.country, other.country} or post.country == other.country)


def _joined(line: Line, first: PostMention, second: PostMention) -> bool:
    """ "the head of the department and, by virtue of that office, director of the VNOSMP": one person's posts."""
    between = line.tokens[first.last : second.first]
    return any(t.norm == "and" for t in between) and all(t.raw not in {";", "."} for t in between)


def _give(person: Person, post: PostMention) -> None:
    if all(p.label != post.label for p in person.posts):
        person.posts.append(post)
        if post.country:
            person.votes[post.country] += 3


def _predicated(line: Line, meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """The subject of "is", "became" or "hands over the office of" right before the post."""
    tokens = line.tokens
    if tokens[post.first].raw in _ORDER:
        return None  # "he became the first president to travel there"
    at = post.first - 1
    while at >= 0 and (tokens[at].norm in _SKIPPED or tokens[at].norm == "'s" or line.cover[at] is not None):
        at -= 1
    if at > 2 and [t.norm for t in tokens[at - 2 : at]] == ["one", "of"] and tokens[at].norm in _MANY:
        at -= 3  # "is one of several deputy ministers at the ministry"
    elif post.several:
        return None
    if at > 1 and tokens[at].norm in _OWN and tokens[at - 1].norm in {"his", "her", "their"}:
        at -= 2  # "his country's ambassador"
    if at < 0:
        return _in_that_post(line, meant, k, post, at)
    office = tokens[at].norm == "of" and at > 0 and tokens[at - 1].norm in _OFFICES
    office = office and any(t.norm in _TENURE for t in tokens[max(0, at - 6) : at])
    if tokens[at].norm not in _LINKS and not office:
        return _in_that_post(line, meant, k, post, at)
    before = [p for m, p in meant[k] if m.last <= at]
    if before:
        return before[-1] if not office or len(before) == 1 else None
    if any(t.norm in {"he", "she"} for t in tokens[max(0, at - 3) : at]) and at <= _NEAR_START:
        return _last_named(meant, k)
    return _first_named_next(meant, k) if not meant[k] and tokens[0].norm in _SOMEBODY | {"the"} else None


def _in_that_post(line: Line, meant: Sequence[Meant], k: int, post: PostMention, at: int) -> Person | None:
    """ "This week he returned as director of the agency", "As minister she telephoned": the one named just before."""
    tokens = line.tokens
    role = next((j for j in range(post.first - 1, at, -1) if tokens[j].norm == "as"), -1)
    if role < 0 or (at >= 0 and tokens[at].norm in _OF_OTHERS) or any(m.last <= post.first for m, _ in meant[k]):
        return None
    after = [t.norm for t in tokens[post.last : post.last + 2] if t.raw != ","][:1]
    near = [t.norm for t in tokens[max(0, role - _NEAR_START) : role]]
    if after not in (["he"], ["she"]) and not {"he", "she"} & set(near):
        return None
    person = _last_named(meant, k)
    free = person is not None and not _of_others(person, post) and all(p.bare for p in person.posts)
    return person if free else None


def _on_the_next_line(lines: Sequence[Line], meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """The name alone in the line above or below one that is all post, as a minister's releases are headed."""
    if post.first or post.last < len(lines[k].tokens):
        return None
    for j in (k - 1, k + 1):
        if 0 <= j < len(lines) and len(meant[j]) == 1:
            mention, person = meant[j][0]
            alone = mention.name_first <= _TITLED and mention.last >= len(lines[j].tokens) - 1 and len(person.words) > 1
            seated = all(p.head == ("member", "of", "parliament") for p in person.posts)
            if alone and seated and not _of_others(person, post):
                return person
    return None


def _apposed(line: Line, found: Meant, post: PostMention) -> Person | None:
    """ "Wei, also a member of the Politburo, said": the post of one named by a short name right before the comma."""
    at, tokens = post.first - 1, line.tokens
    while at >= 0 and tokens[at].norm in _APPOSING:
        at -= 1
    if at < 0 or tokens[at].raw not in {",", "("} or post.several:
        return None
    if at == post.first - 1 and (post.bare or not found or found[0][0].first or found[0][0].last != at):
        return None  # without a small word only "Pham, Chairman of the Committee, …" at the start of a sentence
    if (
        post.last < len(tokens)
        and tokens[post.last].raw not in {",", ")", ".", ";"}
        and tokens[post.last].norm != "and"
    ):
        return None
    return next((p for m, p in found if m.last == at and len(m.words) == 1), None)


def _identified(line: Line, found: Meant, post: PostMention) -> Person | None:
    """ "The ambassador at the time was Gail Rowe": the one named right after the verb whose subject the post is."""
    tokens = line.tokens
    if post.first == 0 or tokens[post.first - 1].norm not in {"the", "last", "first", "next", "new", "whose"}:
        return None
    mention, person = next(((m, p) for m, p in found if m.first >= post.last), (None, None))
    if mention is None or person is None or mention.first - post.last > _CLOSE or len(mention.words) < 2:
        return None
    before = [t.norm for t in tokens[post.last : mention.first]]
    whose = tokens[post.first - 1].norm == "whose" and before[-1:] == ["is"]
    ends = (
        whose
        or before[-1:] == ["was"]
        or before[-2:] in (["will", "be"], ["to", "be"])
        or before[-4:] == ["was", "his", "predecessor", ","]
    )
    return person if ends and not {",", ";", "and"} & set(before[:-4]) else None


def _first_named_next(meant: Sequence[Meant], k: int) -> Person | None:
    """ "One was the head of the department. … Doan Thi Lam remarked": the one whom the next sentence names first."""
    named = {id(p): (m, p) for m, p in meant[k + 1]} if k + 1 < len(meant) else {}
    if len(named) != 1:
        return None
    mention, person = next(iter(named.values()))
    return person if len(mention.words) > 1 and min(person.told) == k + 1 and not person.posts else None


def _last_named(meant: Sequence[Meant], k: int) -> Person | None:
    for found in reversed(meant[max(0, k - _REACH) : k]):
        if found:
            return found[0][1] if len({id(p) for _, p in found}) == 1 else None
    return None


def _definite(lexicon: Lexicon, line: Line, post: PostMention) -> bool:
    """True for "the US Consul General": definite, and more than a bare noun that anybody may bear."""
    before = line.tokens[post.first - 1].norm if post.first else ""
    telling = post.country is not None or post.organisation is not None or post.last - post.first > 1
    owned = any(t.norm == "'s" for t in line.tokens[post.first : post.last]) and post.explicit
    return (before == "the" or owned) and telling and not (post.bare and post.head[-1] in lexicon.weak_heads)


def _subject(line: Line, post: PostMention) -> bool:
    """True where the post opens a clause and a verb follows."""
    tokens = line.tokens
    if post.last >= len(tokens):
        return False
    opened = post.first < 2 or tokens[post.first - 2].norm in {",", "and", "that", "said", "added", ";", "”", '"'}
    following = tokens[post.last]
    if opened and following.raw == "," and tokens[post.last + 1 : post.last + 2]:
        return tokens[post.last + 1].norm in {"who", "whose", "whom"}
    return opened and following.raw.isalpha() and following.raw.islower() and following.norm not in _NO_VERBS


def _beside(line: Line, meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """The one person named in full in the same sentence whose post nobody has told: not "X was praised by the …"."""
    if post.first > 1 and line.tokens[post.first - 2].norm in _OF_ANOTHER:
        return None
    named = {
        id(p): p
        for m, p in meant[k]
        if not p.posts and len(m.words) > 1 and m.last <= post.first and not _of_others(p, post)
    }
    return next(iter(named.values())) if len(named) == 1 else None


def _of_others(person: Person, post: PostMention) -> bool:
    """True where the name and the post tell two states; a name of one word tells none."""
    if len(person.words) == 1:
        return bool(person.votes) and post.country not in {None, *person.votes}
    return post.explicit and post.country is not None and person.vietnamese != (post.country == "VN")


def _named_next(lines: Sequence[Line], meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """The person whose name opens the next sentence: "Word reached the Chairman of the Committee. Mai Van Khoat …"."""
    if k + 1 >= len(lines) or not meant[k + 1]:
        return None
    mention, person = meant[k + 1][0]
    if len(lines[k].tokens) - post.last > _TAIL:
        return None  # "…, the secretary of defence being one of them": none that is only now introduced
    first = not person.told or min(person.told) == k + 1
    if _of_others(person, post):
        return None
    return person if mention.first == 0 and len(mention.words) > 1 and first and not person.posts else None


def _of_its_state(lexicon: Lexicon, meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """ "Viet Nam's Minister of Defence": the only one named just before without a post, if he may be of that state."""
    named = {id(p): p for found in meant[max(0, k - 1) : k + 1] for m, p in found if not p.posts and not p.private}
    if len(named) != 1 or post.head[-1] in lexicon.weak_heads:
        return None
    person = next(iter(named.values()))
    fits = person.vietnamese == (post.country == "VN") and (not person.votes or post.country in person.votes)
    return person if fits and person.ranks else None


def _nameless(meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """The one person named in full just before whose post nobody has told."""
    for j in range(k, max(-1, k - _REACH - 1), -1):
        named = [
            p
            for m, p in meant[j]
            if not p.posts
            and (len(p.words) > 1 or p.ranks)
            and (j < k or m.last <= post.first)
            and not _of_others(p, post)
        ]
        if named:
            return named[-1] if len({id(p) for p in named}) == 1 else None
    return None
