"""Cues: the small pattern language in which the vocabulary says how running text words a concept.

A cue is a row of items, matched against the folded words of a `View`:

=================  ==================================================================
``word``           that word
``word*``          any word that begins so (``detoxif*``)
``~verb``          the verb in any of its forms (``~seek``: seek, seeks, sought, seeking)
``a|b|c``          one of several items
``(two words|x)``  alternatives of several words
``[item]``         may be left out
``...``            up to six words or mentions between; ``...3`` up to three
``<P>``            a mention of that kind; ``<PC>`` of any of those kinds
``<host:PB>``      the same with a name, under which the match gives it
``_``              up to six words of time and place, which may stand almost anywhere
=================  ==================================================================

A cue never crosses a sentence, and a gap crosses no full stop or semicolon.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import regex

from kg.text import fold, late

_ITEM = regex.compile(r"\.\.\.\d*|\[|\]|\(|\)|\||<(?:[a-z]+:)?[A-Z]+>|~?[^\s\[\]()|]+")
_PLAIN = regex.compile(r"~?[^\W_][\w'-]*|<[A-Z]+>")
_GAP = r"(?:(?:[^\s.;]\S*|\.\w\S*) ){0,%d}?"
_WHEN_AND_WHERE = (
    r"(?:(?:in|at|on|of|,|the|that|this|same|very|also|then|there|here|again|once|first|only|just|still|now|early|"
    r"late|earlier|later|morning|afternoon|evening|night|noon|day|himself|herself|themselves|likewise|together|"
    r"separately|city|province|port|capital|central|southern|northern|<[DLCO]\d+>) ){0,6}?"
)


class Inflection:
    """Verb forms: regular ones by rule, others as the vocabulary's ``kg:verbForms`` give them."""

    def __init__(self, irregular: Mapping[str, Iterable[str]] | None = None) -> None:
        self._irregular = {k: tuple(v) for k, v in (irregular or {}).items()}
        self.forms = lru_cache(maxsize=4096)(self._forms)
        """Every form of a verb; of a phrase ("call on") the first word is inflected."""

    def _forms(self, verb: str) -> tuple[str, ...]:
        head, _, rest = fold(verb).replace("-", " ").partition(" ")
        forms = self._irregular.get(head) or _regular(head)
        return tuple(dict.fromkeys(f"{f} {rest}".rstrip() for f in (head, *forms)))


_VOWELS = "aeiou"


def _regular(verb: str) -> tuple[str, ...]:
    """-s, -ed, -ing by the rules of English spelling; a doubled consonant is also offered."""
    if verb.endswith("ee"):
        return (verb + "s", verb + "d", verb + "ing")
    if verb.endswith("e") and not verb.endswith(("oe", "ye")):
        return (verb + "s", verb + "d", verb[:-1] + "ing")
    if verb.endswith("y") and verb[-2:-1] not in tuple(_VOWELS):
        return (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    plural = verb + "es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else verb + "s"
    plain = (plural, verb + "ed", verb + "ing")
    if len(verb) > 2 and verb[-1] not in _VOWELS + "wxy" and verb[-2] in _VOWELS and verb[-3:-2] not in tuple(_VOWELS):
        return (*plain, verb + verb[-1] + "ed", verb + verb[-1] + "ing")
    return plain


def pattern(cue: str, inflection: Inflection) -> str:
    """The regular expression of one cue over `View.text`, without anchors; ValueError where it is malformed."""
    items = _ITEM.findall(cue)
    out, at = _sequence(items, 0, inflection)
    if at != len(items):
        raise ValueError(f"cue {cue!r}: unbalanced brackets")
    return out.rstrip()


def _sequence(items: list[str], at: int, inflection: Inflection, inside: bool = False) -> tuple[str, int]:
    """Items up to a closing bracket; every item's expression ends in the blank that follows the word.

    Inside round brackets ``|`` parts whole rows of items, outside it joins the items beside it.
    """
    branches: list[list[str]] = [[]]
    joined = False
    while at < len(items) and items[at] not in {")", "]"}:
        item = items[at]
        at += 1
        if item == "|":
            if inside:
                branches.append([])
            joined = not inside
            continue
        if item in {"(", "["}:
            inner, at = _sequence(items, at, inflection, inside=True)
            if at >= len(items):
                raise ValueError(f"cue: '{item}' is never closed")
            piece = f"(?:{inner})" + ("?" if item == "[" else "")
            at += 1
        else:
            piece = _word(item, inflection)
        if joined:
            branches[-1][-1] = f"(?:{branches[-1][-1]}|{piece})"
            joined = False
        else:
            branches[-1].append(piece)
    return "|".join("".join(b) for b in branches), at


def _word(item: str, inflection: Inflection) -> str:
    if item.startswith("..."):
        return _GAP % int(item[3:] or 6)
    if item == "_":
        return _WHEN_AND_WHERE
    if item.startswith("<") and item.endswith(">"):
        name, _, kinds = item[1:-1].rpartition(":")
        return rf"(?P<{name}><[{kinds}]\d+>) " if name else rf"<[{kinds}]\d+> "
    if item.startswith("~"):
        return "(?:" + "|".join(regex.escape(f, literal_spaces=True) for f in inflection.forms(item[1:])) + ") "
    if item.endswith("*"):
        return regex.escape(fold(item[:-1]), literal_spaces=True) + r"[^\s<>]* "
    return regex.escape(fold(item).replace("-", " "), literal_spaces=True) + " "


@lru_cache(maxsize=4096)
def openers(cue: str, inflection: Inflection) -> frozenset[str] | None:
    """The words (``<P0>`` for mentions) one of which stands first in whatever a cue matches; None where others may."""
    items = _ITEM.findall(cue)
    alternatives = items[:1]
    while items[2 * len(alternatives) - 1 : 2 * len(alternatives)] == ["|"]:
        alternatives += items[2 * len(alternatives) :][:1]
    if not all(map(_PLAIN.fullmatch, alternatives)):
        return None
    return frozenset(form.partition(" ")[0] for one in alternatives for form in _forms(one, inflection))


def _forms(item: str, inflection: Inflection) -> Iterable[str]:
    if item[0] == "<":
        return [f"<{kind}0>" for kind in item[1:-1]]
    return inflection.forms(item[1:]) if item[0] == "~" else (fold(item).replace("-", " "),)


def either(spelt: Iterable[str]) -> str:
    """An expression of any of these words, the longest first; it is short, as common beginnings stand in it once."""
    tree: dict[str, Any] = {}
    for one in spelt:
        branch = tree
        for letter in one:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _branches(tree)


def _branches(tree: Mapping[str, Any]) -> str:
    found = []
    for letter, after in sorted(tree.items()):
        rest = _branches(after)
        whole = f"(?:{rest})?" if "" in after and rest else f"(?:{rest})" if len(after) > 1 else rest
        found.append(regex.escape(letter, literal_spaces=True) + whole if letter else "")
    return "|".join(one for one in found if one)


def compiled(cues: Iterable[str], inflection: Inflection) -> regex.Pattern[str]:
    """One expression for several cues, longest first; it matches whole words of ``view.text + ' '``."""
    patterns = sorted({pattern(c, inflection) for c in cues}, key=lambda p: (-len(p), p))
    return late(r"(?<!\S)(?:" + "|".join(patterns) + r")(?:(?<=\s)|(?=\s))")
