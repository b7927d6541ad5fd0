"""Posts told by a clause behind the name: "X, who represents Korea as ambassador", "in her capacity as …"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.names import PersonMention
from kg.find.posts import PostMention
from kg.find.service import ServiceGrammar
from kg.text import late

_FARTHEST = 16
"""How many words may stand between a name and the post that a clause gives to it."""
_BEFORE = frozenset("the a an its their our his her one of 's".split())
_LINKS = frozenset("is was been be being became becomes remains remained".split())
_HELD = frozenset("post office position portfolio job title".split())
_OWN = frozenset({"his", "her"})
_HOLDS = frozenset("holds held has had looks handles oversees runs".split())
_STATES_OWN = frozenset({"its", "their", "your", "our"})
_AGAIN = frozenset({"same", "corresponding", "equivalent"})
_SOMEBODY = frozenset("man woman one person official officer diplomat politician general colleague counterpart".split())
_DUTY = 9
"""How many words tell the duty of somebody and the state he has it from."""
_LED_WITHIN = 4
"""How many words stand between a body and "by" in "a delegation of the <O>, led by"."""
_ERSTWHILE = frozenset("once formerly until recently till lately now then previously today currently still".split())
_SAT = frozenset({"spent", "sat", "sits", "served", "serves", "worked", "works"})
_STAFF = frozenset(
    "number second deputy specialist analyst adviser advisor expert officer official staffer coordinator manager "
    "engineer economist attache counsellor counselor lawyer man woman representative liaison assistant helm".split()
)
"""What somebody is called who works for a body of government."""
_AT = frozenset({"at", "of", "in", "with", "from", "for"})
_RELATIVE = frozenset({"who", "whom", "whose"})
_ACTING = frozenset(
    "capacity role function position speaking acting serving working doubling doubles doubled serves served works "
    "worked sits sat attended attending present writing addressing year years term time stint tenure".split()
)
"""What stands before "as" where somebody does something as the holder of a post."""

_MADE = (
    r"(?:appointed|elected|re elected|reelected|reappointed|named|nominated|chosen|confirmed|approved|tapped|picked"
    r"|selected|designated|installed|inaugurated|promoted|voted in|sworn in|assigned|endorsed|re appointed)"
)
_BECAME = late(
    rf"(?:(?:who )?(?:was|is|has been|had been|have been|will be|is being) (?:\S+ly |also |again |just |then )?{_MADE}"
    r"|took (?:up )?office|takes office|assumed office|(?:will take|took|takes|is taking|is to take) (?:over|up)|became"
    r"|becomes|will become)"
    r"(?: (?:as|to be|to become|to serve as|to|the|his|her|an?|new|next|first|(?:country|nation|party|state) 's"
    r"|(?:post|office|position|role|job)(?: of)?))*$"
)
"""What stands between a name and the post that he is given."""
_GIVE = frozenset(
    "appoint appoints appointed elect elects elected nominate nominates nominated name names named confirmed chose "
    "reelected reappointed promoted picked tapped designated appointing naming electing nominating".split()
)
"""What is done to somebody who is given a post."""
_GIVEN = late(
    r"(?:(?:as|to be|to become|to serve as|for|the|an?|new|next|to|(?:country|nation|party|state) 's"
    r"|(?:post|office|position) of) ?)*$"
)


def told_by_clause(line: Line, persons: Sequence[PersonMention], posts: Sequence[PostMention], taken: set[int]) -> None:
    """Give a post that no name claimed to the person whose clause says that he holds it."""
    for k, person in enumerate(persons):
        limit = persons[k + 1].first if k + 1 < len(persons) else len(line.tokens)
        if person.posts or len(person.words) < 2:
            continue
        given = person.first > 0 and line.tokens[person.first - 1].norm in _GIVE
        for number, post in enumerate(posts):
            inside = person.name_last < post.first and post.last <= limit and post.first - person.name_last < _FARTHEST
            inside |= given and post.first == person.name_last and post.last <= limit
            if number not in taken and inside and _says(line, person.name_last, post, given):
                taken.add(number)
                person.posts.append(post)
                break


def told_by_duty(line: Line, persons: Sequence[PersonMention], lexicon: Lexicon, service: ServiceGrammar) -> None:
    """Who is an official by what he does: "the man who runs the Pentagon, X", "Y, in charge of defence in Tokyo"."""
    for k, person in enumerate(persons):
        if person.posts or person.ranks or person.serves or len(person.words) < 2:
            continue
        _runs(line, person, service)
        if not person.posts:
            _portfolio(line, person, lexicon)
        _before_name(line, person, lexicon)
        if not (person.posts or person.serves):
            _employed(line, person, service, persons[k + 1].first if k + 1 < len(persons) else len(line.tokens))
    for first, second in pairwise(persons):
        plain = not (first.posts or first.ranks or first.serves or second.posts) and len(first.words) > 1
        joined = [t.norm for t in line.tokens[first.last : second.first]] == ["and"]
        if plain and joined and second.serves:  # "X and Y from the Senate"
            first.serves, first.country = True, second.country


def _before_name(line: Line, person: PersonMention, lexicon: Lexicon) -> None:
    """ "DPAA casualty specialist X", "the lieutenant general X": a body, or a rank in small letters, before it."""
    tokens, at = line.tokens, person.first - 1
    for size in (3, 2):
        spelt = tuple(t.norm for t in tokens[max(0, at - size + 1) : at + 1])
        if spelt in lexicon.rank_nouns and not person.ranks:
            person.ranks = [lexicon.rank_nouns[spelt]]
            return
    if at < 1 or tokens[at].norm not in _STAFF or tokens[at].capital:
        return
    while at > 0 and line.cover[at] is None and tokens[at].raw.islower():
        at -= 1
    body = line.cover[at]
    if body is not None and body.entry.kind == "O" and body.entry.concept.flag("isGovernment") and body.last == at + 1:
        person.serves, person.country = True, lexicon.country(body.entry.concept)


def _employed(line: Line, person: PersonMention, service: ServiceGrammar, limit: int) -> None:
    """ "X, number two at the ministry", "a specialist with the DPAA", "who spent decades in the US Senate"."""
    tokens, at = line.tokens, person.name_last + 1
    if at < limit and tokens[at - 1].raw == "(":
        service.serving(line, person, at - 1)  # "X (DPAA)"
    if at >= limit or tokens[at - 1].raw != ",":
        return
    near = [t.norm for t in tokens[at : min(limit, at + _FARTHEST)]]
    near = near[: next((k for k, t in enumerate(tokens[at : at + len(near)]) if t.raw in {",", ";", "."}), len(near))]
    sat = near[:1] == ["who"] and not _SAT.isdisjoint(near[1:4])
    if not sat and (_STAFF.isdisjoint(near) or near[:1] == ["who"]):
        return
    for k, word in enumerate(near):
        if word in _AT and k:
            last = person.last
            service.serving(line, person, at + k)
            if person.serves:
                return
            person.last = last


def _runs(line: Line, person: PersonMention, service: ServiceGrammar) -> None:
    """ "the man who runs the Pentagon, Robert Gates"."""
    tokens, at = line.tokens, person.first - 1
    if at < 3 or tokens[at].raw != ",":
        return
    who = next((k for k in range(at - 1, max(0, at - _FARTHEST), -1) if tokens[k].norm == "who"), 0)
    if who and tokens[who - 1].norm in _SOMEBODY:
        last = person.last
        if service.leads(line, person, who + 1) and person.last != at:
            person.posts.clear()
        person.last = last


def _portfolio(line: Line, person: PersonMention, lexicon: Lexicon) -> None:
    """ "X, in charge of defence in Tokyo", "who holds the same office in Paris": an official of the state told."""
    tokens, at = line.tokens, person.name_last + 1
    if at + 4 >= len(tokens) or tokens[at - 1].raw != ",":
        return
    near = [t.norm for t in tokens[at : at + _DUTY]]
    duty = near[0] in {"who", "in", "whose"} and near[1] in {"charge", *_HOLDS}
    named = not (_HELD | {"charge"}).isdisjoint(near) and not lexicon.fields.isdisjoint(near)
    again = not _AGAIN.isdisjoint(near) and not _HELD.isdisjoint(near)
    seat = next((m for k in range(at, at + _DUTY) if (m := line.starts(k)) is not None and m.entry.kind in "CL"), None)
    if duty and (named or again) and seat is not None and tokens[seat.first - 1].norm in {"in", "for", "of"}:
        person.serves, person.country = True, lexicon.country(seat.entry.concept)


def _says(line: Line, name_last: int, post: PostMention, given: bool) -> bool:
    """Does the clause between a name and a post say that the one holds the other, or is `given` it?"""
    tokens, at = line.tokens, post.first - 1
    while at > name_last and (tokens[at].norm in _BEFORE or (line.cover[at] is not None and tokens[at].capital)):
        at -= 1
    between = [t.norm for t in tokens[name_last : at + 1]]
    told = " ".join(between)
    if _BECAME.match(told.removeprefix(", ")) or (given and _GIVEN.match(told)):
        return True
    if between[:1] == [","] and len(between) > 1 and _ERSTWHILE.issuperset(between[1:]):
        return True  # "X, until recently ambassador to Viet Nam"
    if not between or {";", ".", ":"} & set(between) or between.count(",") > 1:
        return False
    relative = between[0] == "," and len(between) > 1 and between[1] in _RELATIVE and "," not in between[1:]
    aside = between[0] == "," and between[1:2] in (["on"], ["in"], ["during"], ["making"], ["paying"], ["now"])
    if between[-1] == "as" and aside and "," not in between[1:] and not _OWN.isdisjoint(between):
        return True  # "Leon Panetta, on his first visit to Viet Nam as US defence secretary, heard"
    if between[-1] == "as" and not _STATES_OWN.isdisjoint(between):
        return False  # "who praised Viet Nam for its role as chair"
    if between[-1] == "as":
        return relative or (len(between) > 1 and between[-2] in _ACTING)
    of_a_post = between[-1] in {"that", *_LINKS} and between[:2] == [",", "whose"] and not _HELD.isdisjoint(between)
    return of_a_post and relative


def of_its_body(line: Line, person: PersonMention) -> None:
    """ "a delegation of the DPAA led by its Director X": a post of the body of government told last before."""
    bodies = [m for m in line.matches if m.first < person.first and m.entry.kind == "O"]
    person.posts[0].owned |= bool(bodies) and bodies[-1].entry.concept.flag("isGovernment")


def led_by(line: Line, person: PersonMention) -> bool:
    """True of "a delegation of the DPAA (…) led by Director X": the body stands just before the participle."""
    by = person.first - 1
    if by < 2 or line.tokens[by].norm != "by" or line.tokens[by - 1].norm not in {"led", "headed"}:
        return False
    bodies = [m for m in line.matches if m.last < by and m.entry.kind == "O"]
    return bool(bodies) and by - bodies[-1].last <= _LED_WITHIN
