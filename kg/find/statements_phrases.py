"""The phrases between a subject and its verb: what is set apart, where and with whom somebody speaks."""

from __future__ import annotations

from collections.abc import Set

from kg.find.statements_words import AROUND, ARTICLES, POSSESSIVES, kind, word, words_in
from kg.find.view import View, capital

QUOTES = frozenset(", \" “ ” ' ’ : – — ? ! . * ''".split())

LOCAL = frozenset("provincial municipal local city district commune town".split())
_TELLING = frozenset("the both two these those all".split()) | LOCAL
_TO_WHOM = frozenset("to for with of by in under".split())
_INSERTED = 6
_HELD = 14
_ADDING = frozenset(
    "part turn reply response however too also likewise meanwhile moreover addition then addressing".split()
)
_ADDED = frozenset("for in by as well once again".split())
"""The words of ", for his part ,", ", in turn ,", of which the former must hold one."""
_OCCASIONS = frozenset("at during in after before following".split())
_STATE = frozenset("party state government people side and , army ministry nation leaders".split())
_PHRASE = 5
_NEAR = 7
"""Up to how many units may stand between a verb and "that"."""


def body_under(view: View, i: int) -> int:
    """The body of "the Command of the Ministry" where unit `i` is that ministry; -1 where there is none."""
    k = i - 2 if word(view, i - 1) == "the" else i - 1
    return k - 1 if word(view, k) in {"of", "under"} and kind(view, k - 1) == "O" else -1


def companion(view: View, i: int) -> int:
    """The noun of "an official travelling with <P>" where unit `i` is that <P>; -1 where there is none."""
    together = word(view, i - 1) == "with" and word(view, i - 2).endswith("ing")
    return i - 3 if together and word(view, i - 3)[:1].isalpha() else -1


def owner_before(view: View, i: int) -> int:
    """The noun of "an aide to <P>", "the embassy to <C>" where unit `i` is that mention; -1 where there is none."""
    k = i - 2 if word(view, i - 1) in ARTICLES | POSSESSIVES else i - 1
    noun = word(view, k - 1) if word(view, k) in {"to", "under"} else ""
    return k - 1 if noun.isalpha() and noun not in AROUND | {"and", "according", "was", "were", "is"} else -1


def bracket(view: View, i: int, edge: int) -> int:
    return next((k for k in range(i, edge - 1, -1) if word(view, k) == "("), edge)


def apposition(view: View, i: int, edge: int) -> int:
    """The mention that ``<P> , the group's commander ,`` or ``<P> ( <O> ) ,`` sets apart before the verb; else -1."""
    k = bracket(view, i - 1, edge) - 1 if word(view, i - 1) == ")" else i - 1
    if (
        k >= edge
        and kind(view, k) == "P"
        and (k == 0 or kind(view, k - 1) == "D" or word(view, k - 1) in QUOTES | {"the", "and", "that"})
    ):
        return k
    for k in range(i - 1, max(edge, i - 26) - 1, -1):
        if word(view, k) == "," and kind(view, k - 1) in set("PBSOC"):
            return k - 1
        if word(view, k) == "," and (kind(view, k - 1), word(view, k - 2), kind(view, k - 3)) == ("L", "in", "O"):
            return k - 3  # "the embassy in <L> , in a message posted online , hailed"
        if kind(view, k) == "P" and k < i - 1 and rest_of_post(view, k) == i:
            return k
    return next((k for k in range(min(2, i)) if kind(view, k) == "P"), -1) if edge == 0 else -1


def rest_of_post(view: View, k: int) -> int:
    """Where a post ends that the mention at unit `k` has begun: "<P, commander of> USS Halsey", "<P, chief,> <O>"."""
    i = k + 1
    while "," in view.units[k].text and (
        kind(view, i) in {"O", "L"} or word(view, i) == "of" or word(view, i).isdigit() or _name(view, i)
    ):
        i += 1
    return i


def _name(view: View, i: int) -> bool:
    return word(view, i).isalnum() and capital(view, i)


def circumstance(view: View, first: int, last: int, hearers: frozenset[str]) -> bool:
    """Do units ``[first, last)`` but tell when, where and to whom: "told (the guests on Thursday in Hanoi) that"?"""
    near = range(first, last)
    return len(near) < _NEAR and all(
        kind(view, i) in {"D", "L", "P"} or word(view, i) in AROUND | hearers for i in near
    )


def stranger(view: View, i: int, edge: int) -> int:
    """The noun of "the nominee , Beatrice Lang ," where the second comma is at `i`, a name of nobody known; else -1."""
    first = next((k for k in range(i - 1, max(edge, i - 5), -1) if word(view, k) == ","), 0)
    if word(view, first + 1) in ARTICLES and first > 2:  # ", a schoolteacher ,"
        i, first = first, next((k for k in range(first - 1, max(edge, first - 5), -1) if word(view, k) == ","), 0)
    named = first and i - first > 2 and all(word(view, k) and capital(view, k) for k in range(first + 1, i))
    return first - 1 if named and word(view, first - 1)[:1].isalpha() and not capital(view, first - 1) else -1


def unofficial(view: View, i: int) -> bool:
    """Does the sentence open with "Mary Hale, director of <O> ," to the comma at `i`: a name of nobody known?"""
    first = next((k for k in range(2, min(i, 6)) if word(view, k) == ","), 0)
    serving = words_in(view, first + 2, first + 6) & {"of", "at", "for", "from", "with"}
    if not first or i - first > _HELD or not (serving or word(view, first + 1) in {"a", "an"}):
        return False
    return all(kind(view, k) == "w" and word(view, k).isalpha() and capital(view, k) for k in range(first))


def relative_clause(view: View, i: int, edge: int) -> int:
    """The noun before "<noun> , who ... ," where the second comma is at `i`; else -1."""
    for k in range(i - 1, max(edge, i - 20) - 1, -1):
        said = word(view, k + 2) if word(view, k + 1) in _TO_WHOM else word(view, k + 1)
        if word(view, k) == "," and said in {"who", "whose", "which", "whom"} and word(view, k - 1)[:1].isalpha():
            return k - 1
    return -1


def placed(view: View, i: int) -> int:
    """How many units "in <place>", "at the <body>" before a verb take; 0 where the mention is no place of speaking."""
    k = 2 if word(view, i - 1) == "the" else 1
    return k + 1 if word(view, i - k) in {"at", "in", "on", "from"} else 0


def inserted(view: View, i: int, edge: int) -> int:
    """Where ", for his part ," begins whose second comma is at `i`; -1 where nothing of the kind stands there."""
    first = next((k for k in range(i - 1, max(edge, i - _INSERTED) - 1, -1) if word(view, k) == ","), -1)
    held = {word(view, k) for k in range(first + 1, i)}
    return first if first > 0 and held & _ADDING and held <= _ADDED | _ADDING | ARTICLES | POSSESSIVES else -1


def inverts(view: View, i: int) -> bool:
    """Does what stands at `i` let a verb stand before its subject? Not the comma of "<P> , in turn , urged <P> to"."""
    first = inserted(view, i, 0) if word(view, i) == "," else -1
    return word(view, i) in QUOTES and not (first in {1, 2} and kind(view, first - 1) in set("PSCOB"))


def occasion(view: View, i: int, nouns: Set[str], speakers: Set[str]) -> int:
    """Where "at the meeting" begins whose noun is at unit `i`, between a subject and its verb; -1 for another word.

    The subject is a name or one of the nouns for `speakers`: "a US representative at the event".
    """
    if word(view, i) not in nouns:
        return -1
    near = (k for k in range(i - 1, max(0, i - _PHRASE), -1) if word(view, k) in _OCCASIONS)
    first = next(near, -1)
    between = range(first + 1, i)
    plain = all(kind(view, k) in {"w", "D", "J"} and word(view, k) not in {",", "and", "'s"} for k in between)
    named = kind(view, first - 1) != "w" or word(view, first - 1).removesuffix("s") in speakers
    return first if first > 0 and plain and named else -1


def adverbial(view: View, i: int) -> bool:
    """True inside of "for his part", "in her turn", "on this occasion", "on Monday"."""
    if (word(view, i - 1), word(view, i)) == ("very", "much") or word(view, i) == "very":
        return True
    if word(view, i) in {"in", *POSSESSIVES, "turn"} and words_in(view, i, i + 3) & {"part", "turn"}:
        return True
    if word(view, i) in {"this", "that", "the", "same"} and words_in(view, i, i + 3) & {"occasion"}:
        return True
    if word(view, i) not in {"on", "at", "during", "for", "part", "occasion", "side"}:
        return False
    return bool(words_in(view, i, i + 3) & {"part", "occasion", "side"}) or kind(view, i + 1) in {"D", "L"}


def unknown(view: View, i: int) -> bool:
    """Do two capitalised words that are no mention stand at unit `i`: a name of nobody known?"""
    return all(kind(view, k) == "w" and word(view, k).isalpha() and capital(view, k) for k in (i, i + 1))


def at_large(view: View, first: int, i: int) -> bool:
    """Are it "officials" or "local people" whom nothing tells to be those of the two sides?"""
    noun, opening = word(view, i), word(view, first)
    if noun == "people":
        return opening == "local"
    alone = noun in {"officials", "leaders"} and opening not in _TELLING and opening not in POSSESSIVES
    return alone and kind(view, first) == "w" and word(view, i + 1) not in {"of", "from"}


def past_state(view: View, i: int) -> int:
    """The unit behind the words for a state that may begin at unit `i`: "the Vietnamese Party and State's thanks"."""
    end = i
    while end - i < len(_STATE) and word(view, end) in _STATE:
        end += 1
    return end


def of_state(view: View, i: int, nouns: frozenset[str]) -> bool:
    """Does unit `i` tell whose one of the nouns is: "the gratitude of the Vietnamese State"?"""
    before = i - 1 - (word(view, i - 1) == "the")
    return word(view, before) == "of" and word(view, before - 1) in nouns
