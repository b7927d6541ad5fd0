"""Words that are names of persons by where they stand, though they mean something else elsewhere."""

from __future__ import annotations

from collections.abc import Container, Sequence

from kg.find.gazetteer import Match
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.name_spelling import initial
from kg.text import Token, late

_LONG_SYLLABLE = 5
_CAPITALS = 4
"""How many letters a family name in capitals has at least that stands alone behind a post."""
_INITIALS = 2
"""How many letters initials without dots are."""
_VOWELS = frozenset("aeiouy")
ACTS = frozenset("and will has had was is".split())
"""What follows a name that does something, besides verbs in the past tense."""
_BEFORE = frozenset(
    "mount mt grand great lake cape port fort saint st new old north south east west northern southern eastern western "
    "big upper".split()
)
_AFTER = frozenset(
    "bay island islands river sea lake park valley mountain mountains canyon forest delta coast beach square street "
    "airport palace pagoda temple cathedral museum cup open league team technologies systems industries day".split()
)
"""What names of sights, waters and contests begin and end with."""
SERVICES = frozenset({("air", "force"), ("army",), ("navy",), ("marine", "corps"), ("coast", "guard")})
"""The services that American releases name before an officer's rank."""
POSITIONS = frozenset("r l c right left centre center front".split())
_PARTIES = frozenset({"D", "R", "I"})
_STANDS = POSITIONS | frozenset(
    "in second third first fourth fifth far middle seated standing pictured wearing from back 2nd 3rd 4th".split()
)
"""How the words in brackets begin that tell where on a picture somebody is: "(second from left)", "(in white)"."""


_FAMILIES = frozenset("monaco jordan chad israel ireland holland france poland brazil".split())
"""States after which families are called."""


def sight(line: Line, first: int, end: int, lexicon: Lexicon) -> bool:
    """True of "Japan's Mount Fuji rose": capital words after a state that name no person."""
    firm = any(t.norm in lexicon.companies for t in line.tokens[first:end])
    return firm or line.tokens[first].norm in _BEFORE or line.tokens[end - 1].norm in _AFTER


_PICTURES = frozenset("photo photos photograph photographs picture pictures image images video videos".split())


def acts(line: Line, end: int, lexicon: Lexicon) -> bool:
    """True of a verb right after a name: what somebody does whom only his state introduces."""
    after = line.tokens[end] if end < len(line.tokens) else None
    if after is None or not after.raw.islower():
        return False
    return after.norm in ACTS or after.norm.endswith("ed") or after.norm in lexicon.pasts


def short_month(line: Line, at: int, first: int, lexicon: Lexicon) -> bool:
    """The "Jun" of "Chen Jun", which is no month where a Chinese family name stands before it and no day after."""
    tokens = line.tokens
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    family = at == first + 1 and tokens[first].norm in lexicon.family_first
    return family and len(tokens[at].raw) <= 4 and (after is None or not after.raw[0].isdigit())


def called_so(line: Line, at: int, first: int, lexicon: Lexicon) -> bool:
    """The "An" of "General An said": a given name of one syllable behind a rank or post, and no article."""
    token, after = line.tokens[at], line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    alone = at == first > 0 and (after is None or not after.capital)
    return alone and token.raw.istitle() and len(token.norm) == len("an") and token.norm in lexicon.called


def surname(line: Line, at: int, first: int, lexicon: Lexicon) -> bool:
    """The "Prior" of "Senator Walter Prior spoke": a capital word right after a given name, in no headline."""
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    if after is None or after.capital or after.raw[0].isdigit():
        return False
    if at == first + 2 and len(line.tokens[at].raw) < _LONG_SYLLABLE:
        return all(
            len(t.raw) <= _LONG_SYLLABLE and t.raw.istitle() for t in line.tokens[first : at + 1]
        )  # "Lim Chee How"
    if at != first + 1:
        return False
    return line.tokens[first].norm in lexicon.given and 2 * len(line.capitals) < len(line.tokens)


def like_a_country(line: Line, at: int, first: int, lexicon: Lexicon) -> bool:
    """True of the state's name that ends a person's: "Lisa O. Monaco", "Michael Jordan"."""
    before = line.tokens[at - 1]
    return at > first and (
        (at > first + 1 and initial(line.tokens, at - 1))
        or (line.tokens[at].norm in _FAMILIES and before.norm in lexicon.given)
    )


def called_like_a_place(line: Line, at: int, lexicon: Lexicon) -> bool:
    """True of the "Victoria" of "Under Secretary of State for Political Affairs Victoria Nuland"."""
    tokens, match = line.tokens, line.starts(at)
    if match is None or match.entry.kind != "L" or match.last != at + 1 or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    named = tokens[at].norm in lexicon.given and tokens[at - 1].norm in lexicon.fields
    known = after.norm in lexicon.body_words or after.norm in lexicon.fields or line.cover[at + 1] is not None
    return named and after.capital and after.raw.isalpha() and not known


def of_a_place(line: Line, at: int, first: int, lexicon: Lexicon, anchored: bool) -> bool | None:
    """May a word that is also a place, a state or a body be a part of a name? None where other words tell."""
    match, token = line.cover[at], line.tokens[at]
    if match is None:
        return None
    one, kind = match.last - match.first == 1, match.entry.kind
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    followed = after is not None and after.capital and after.norm not in lexicon.body_words
    if one and kind == "C" and anchored and like_a_country(line, at, first, lexicon):
        return True
    given = token.norm in lexicon.given or token.norm in lexicon.asian_given or token.norm in lexicon.family_first
    if kind == "L" and one and (at > first or given or (anchored and match.entry.concept.flag("ambiguous"))):
        return True
    may = given or (at == first and followed and kind == "L")
    return None if one and kind in "LC" and anchored and may and not token.raw.isupper() else False


def ranks_of_several(tokens: Sequence[Token], i: int, ranks: Container[tuple[str, ...]]) -> int:
    """The size of "Lieutenant Generals" before the names of a row."""
    for k in (3, 2, 1):
        plural = i + k < len(tokens) and tokens[i + k - 1][3][-1] == "s"
        if plural and tuple([t[3] for t in tokens[i : i + k]]) in ranks:
            return k
    return 0


def in_capitals(line: Line, at: int, first: int, lexicon: Lexicon) -> bool:
    """May a word in capitals be the family name in "Richard MARLES", "LEE Jong-sup", "Phan Van GIANG"?

    Short forms of bodies, which stand after whole names ("John Hall USAID"), are none.
    """
    tokens, token = line.tokens, line.tokens[at]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if line.cover[at] is not None or token.norm in lexicon.body_words:
        return False
    if at == first and len(token.raw) == _INITIALS:
        return after is not None and after.raw.istitle() and after.norm not in lexicon.body_words  # "TJ Bouchillon"
    if _VOWELS.isdisjoint(token.norm):
        return False
    if at == first and len(token.raw) >= _CAPITALS and (after is None or after.raw in {":", "(", ","}):
        return True  # "Senator BOYCE: I thank the senator"
    if at == first:
        family = token.norm in lexicon.family_first or token.norm in lexicon.surnames
        return family and after is not None and after.capital and not after.raw.isupper()
    if len(token.raw) < 3 or (after is not None and after.capital and not after.raw.isupper()):
        return False
    before = tokens[at - 1]
    given = before.norm in lexicon.given or len(before.raw.rstrip(".")) == 1 or before.raw.isupper()
    return given or (tokens[first].norm in lexicon.vietnamese and before.norm in lexicon.middle) or at == first + 1


def told_by_post(line: Line, at: int, first: int, lexicon: Lexicon) -> bool:
    """True of the family name in "were KONO Jiro, Vice-Minister of Defense": a given name and a post follow it."""
    tokens = line.tokens[at : at + _AS_FAR]
    short = len(tokens) < _AS_FAR or len(tokens[0].raw) < 3 or _VOWELS.isdisjoint(tokens[0].norm)
    if short or at > first or line.cover[at] is not None:
        return False
    named = tokens[1].raw.istitle() and tokens[1].raw.isalpha() and tokens[2].raw == "," and tokens[3].capital
    free = tokens[0].norm not in lexicon.body_words and tokens[1].norm not in lexicon.body_words
    return named and free and any(lexicon.heads.match_at(line.tokens, at + k) is not None for k in range(3, _AS_FAR))


_AS_FAR = 7


def past_position(tokens: Sequence[Token], at: int) -> int:
    """Past the "(R)" or "(left)" of a caption and the "(D-Vt.)" or ", D-Vt.," of a lawmaker."""
    mark = [t.raw for t in tokens[at : at + 3]]
    if len(mark) < 3 or mark[0] not in {"(", ","}:
        return at
    if mark[0] == "(" and mark[2] == ")" and tokens[at + 1].norm in POSITIONS:
        return at + 3
    if mark[0] == "(" and tokens[at + 1].norm in _STANDS:
        closing = [n for n in range(at + 2, min(at + 8, len(tokens))) if tokens[n].raw == ")"]
        return closing[0] + 1 if closing else at
    state = [n for n in range(at + 2, min(at + 6, len(tokens))) if tokens[n].raw == {"(": ")", ",": ","}[mark[0]]]
    party = mark[1] in _PARTIES and tokens[at + 2].raw[0].isupper() and tokens[at + 2].glued
    return state[0] + (mark[0] == "(") if party and state else at


def is_position(tokens: Sequence[Token], at: int) -> bool:
    """True of "R, 3rd" in brackets, which only looks like a name with its initial."""
    return at > 0 and tokens[at - 1].raw == "(" and len(tokens[at].raw) == 1 and tokens[at].norm in POSITIONS


_BEEN = frozenset(
    "has had is was been became becomes be served serves serving as appointed named sworn in elected took over "
    "office the now currently also until recently once nominated".split()
)
"""Words between a name and the post that somebody is told to have: "has been", "was sworn in as the"."""
_ONE_OF = frozenset("by with to from one among told at on visited received met".split())


def apposed(line: Line, first: int, end: int, lex: Lexicon) -> bool:
    """True where a comma (or bracket) and a post follow, which only a person has."""
    tokens = line.tokens
    if end < len(tokens) and tokens[end].raw == "(":
        end = past_position(tokens, end)  # "Bonnie Glick (left), Deputy Administrator of USAID"
    if end + 2 < len(tokens) and tokens[end].norm in _BEEN and tokens[first].norm not in lex.not_names:
        return _is_in_office(line, end, lex)
    if end + 1 >= len(tokens) or tokens[end].raw not in {",", "(", "–", "—"} or tokens[first].norm in lex.not_names:
        return False
    farthest = min(end + 12, len(tokens))
    farthest = next((k for k in range(end + 1, farthest) if tokens[k].raw in {",", "."}), farthest)
    return any(lex.heads.match_at(tokens, k) is not None for k in range(end + 1, farthest))


def surname_apposed(line: Line, at: int, first: int, lex: Lexicon) -> bool:
    """True of "Royal" in "met Jed Royal, US Deputy Assistant Secretary of Defence": a surname before a post."""
    head, end = line.tokens[first], at + 1
    named = at == first + 1 and line.tokens[at].norm in lex.surnames and line.cover[first] is None
    return named and head.norm not in lex.body_words and head.raw.istitle() and apposed(line, first, end, lex)


def _is_in_office(line: Line, at: int, lex: Lexicon) -> bool:
    """Do "has been", "served as", "was sworn in as" and a post with its state or field follow at token `at`?"""
    tokens = line.tokens
    while at < len(tokens) and tokens[at].norm in _BEEN:
        at += 1
    stop = next((k for k in range(at, min(at + 6, len(tokens))) if tokens[k].raw in {",", ".", ";"}), at + 6)
    heads = (k for k in range(at, min(stop, len(tokens))) if lex.heads.match_at(tokens, k) is not None)
    head = next(heads, -1)
    told = any(m is not None and m.entry.kind in "JCO" for m in line.cover[at : min(head + 5, len(tokens))])
    return head >= 0 and (told or tokens[head].capital) and all(t.norm not in _ONE_OF for t in tokens[at:head])


def credited(tokens: Sequence[Token], i: int) -> bool:
    """True of "Photo by Army Sergeant X": who took the picture is nobody of whom the report tells."""
    before = [t.norm for t in tokens[max(0, i - 6) : i]]
    return "by" in before[1:] and before[before.index("by", 1) - 1] in _PICTURES


_HONOURS = frozenset("the rt right hon honourable senator sir dame dr".split())


def before_honours(tokens: Sequence[Token], first: int) -> int:
    """Where the words of honour before a name begin: "the Minister for Defence, the Hon. Ann Lee MP"."""
    while first > 1 and tokens[first - 1].norm in _HONOURS:
        first -= 1
    return first


INITIALS = late(r"(?:\p{Lu}\.){2,3}")
"""The "F.H." inside a name."""
_SYLLABLES = frozenset({"he", "sun", "jun", "an", "so", "do", "no", "in"})
"""Family names of China and Korea that are English words or months as well."""
_BEFORE_NAMES = frozenset({"with", "by", "met", "from", "and", "received", "between"})


def familiar(word: str, lex: Lexicon) -> bool:
    """True of a word that is known from names."""
    return word in lex.given or word in lex.family_first or word in lex.vietnamese or word in lex.surnames


def plausible(line: Line, first: int, end: int, lex: Lexicon) -> bool:
    """A bare run of capitals is held for a name only where it begins with a known given or family name."""
    head = line.tokens[first].norm
    initials = any(len(t.raw.rstrip(".")) == 1 or INITIALS.fullmatch(t.raw) for t in line.tokens[first + 1 : end])
    return (
        head in lex.given
        or head in lex.family_first
        or head in lex.asian_given
        or initials
        or (end - first in {2, 3} and line.tokens[end - 1].norm in lex.known_names)
        or (end - first >= 2 and apposed(line, first, end, lex))
    )


def like_a_word(line: Line, at: int, first: int, lex: Lexicon, anchored: bool) -> bool:
    """The "He" of "Ambassador He Wei", the "Sun" of "General Sun", the "Jun" of "met with Jun Dae-joo"."""
    token, tokens = line.tokens[at], line.tokens
    if surname_apposed(line, at, first, lex):
        return True
    if anchored and at == first + 1 and token.norm in lex.surnames | lex.asian_given:
        return token.raw.istitle() and (at + 1 >= len(tokens) or not tokens[at + 1].capital)  # "Minister Ann Royal met"
    if at != first or token.norm not in _SYLLABLES or not token.raw.istitle():
        return False
    if anchored and token.raw == "Sun":
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    named = after is not None and after.raw.istitle() and after.raw.isalpha() and line.cover[at + 1] is None
    named = named and after is not None and after.norm not in lex.not_names  # "Officials In Attendance"
    return named and token.norm in lex.family_first and (anchored or (at > 0 and tokens[at - 1].norm in _BEFORE_NAMES))


def called_gen(tokens: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """The given name in "Japan's Defence Minister Gen Nakatani": a civilian, so no "Gen." stands there."""
    if tokens[at].raw != "Gen" or not at or tokens[at - 1].norm != "minister" or at + 1 >= len(tokens):
        return False
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    family = tokens[at + 1].norm in lex.family_first and tokens[at + 1].norm not in lex.vietnamese
    return family and (after is None or not after.capital)


def past_ward(line: Line, match: Match) -> int:
    """The token after a place and "Ward" behind it, which is a surname elsewhere: "of Dong Ha Ward"."""
    after = line.tokens[match.last : match.last + 1]
    return match.last + (match.entry.kind == "L" and bool(after) and after[0].raw == "Ward")
