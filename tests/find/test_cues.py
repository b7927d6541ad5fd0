"""What is known of a cue before it is compiled, and expressions of many words."""

from __future__ import annotations

import pytest
import regex

from kg.find import Finder
from kg.find.cues import Inflection, either, openers, pattern

INFLECTION = Inflection({"seek": ("seeks", "sought", "seeking")})


@pytest.mark.parametrize(
    ("cue", "firsts"),
    [
        ("that the", {"that"}),
        ("~seek|hope for", {"seek", "seeks", "sought", "seeking", "hope"}),
        ("clean-up of", {"clean"}),
        ("for | to <P>", {"for", "to"}),
        ("detoxif*", None),
        ("[the] help", None),
        ("(one of|two) days", None),
        ("in|(at the) end", None),
        ("<PS> said", {"<P0>", "<S0>"}),
        ("... that", None),
        ("_ there", None),
    ],
)
def test_the_words_that_a_cue_begins_with(cue: str, firsts: set[str] | None) -> None:
    assert openers(cue, INFLECTION) == firsts


def test_no_cue_of_speech_begins_with_another_word(finder: Finder) -> None:
    openings = finder._statements._heads._openings
    rests = {rest for keys in openings._rests.values() for found in keys.values() for rest in found if rest}
    known = {rest: openers(rest, finder.lexicon.inflection) for rest in sorted(rests)}
    firsts = sorted({word for found in known.values() for word in found or ()})
    assert len(firsts) > 50
    for rest, found in known.items():
        if found is not None:
            cue = regex.compile(f"(?:{pattern(rest, finder.lexicon.inflection)})(?:(?<= )|(?= ))")
            allowed = {word for word in firsts if cue.match(f"{word} ", partial=True)}
            assert allowed == found, rest


def test_one_expression_of_many_words_takes_the_longest() -> None:
    words = ["ask", "asks", "asked", "call", "calls", "plea", "U.S.", "a b", "é"]
    assert either(["ask", "asks", "asked"]) == "ask(?:ed|s)?"
    assert [regex.match(either(words), word)[0] for word in words] == words  # type: ignore[index]
    assert not regex.fullmatch(either(words), "as")
