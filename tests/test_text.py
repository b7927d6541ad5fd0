"""Folding and tokens bring text and vocabulary to one form."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kg.find
import kg.read
from kg import text as texts
from kg.text import Late, fold, tokens, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đà Nẵng", "da nang"),
        ("Nguyễn Chí Vịnh", "nguyen chi vinh"),
        ("Hòa = Hoà", "hoa = hoa"),
        ("HÀ NỘI", "ha noi"),
        ("Łódź", "lodz"),
    ],
)
def test_folding_takes_case_and_diacritics_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("the clean-up of A Lưới", ("the", "clean", "up", "of", "a", "luoi")),
        ("U.S.-Viet Nam", ("us", "viet", "nam")),
        ("Vietnam’s 13th", ("vietnam", "'s", "13th")),
        ("O’Brien and d'Affaires", ("o'brien", "and", "d'affaires")),
        ("2,200ha for US$7.2 million", ("2,200", "ha", "for", "us", "$", "7.2", "million")),
        ("…", ()),
    ],
)
def test_words_of_a_phrase(text: str, spelt: tuple[str, ...]) -> None:
    assert words(text) == spelt


@given(st.text(max_size=200))
def test_tokens_stand_where_they_say(text: str) -> None:
    last = 0
    for token in tokens(text):
        assert text[token.start : token.end] == token.raw
        assert token.start >= last
        last = token.end


@given(st.text("aBĐề.,’'s-_1½ \n(:/é–htp", max_size=40))
def test_latin_text_is_read_alike_by_both_engines(text: str) -> None:
    slow = [(m[1], m[2]) for m in texts._TOKEN.finditer(text)]
    assert [(m[1], m[2]) for m in texts._LATIN_TOKEN.finditer(text)] == slow


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("Путин met Đỗ Hùng", ["путин", "met", "do", "hung"]),
        ("trailing blanks  \n ", ["trailing", "blanks"]),
        ("clean- up -off co-", ["clean", "-", "up", "-", "off", "co", "-"]),
    ],
)
def test_tokens_of_any_script(text: str, spelt: list[str]) -> None:
    assert [t.norm for t in tokens(text)] == spelt


def test_every_late_expression_is_one() -> None:
    """Compiled when first asked for, a broken one would be met by some article only."""
    found = [
        one
        for package in (kg.find, kg.read)
        for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
        for one in vars(importlib.import_module(info.name)).values()
        if isinstance(one, Late)
    ]
    assert len(found) > 100
    assert all(one.pattern for one in found)
    with pytest.raises(AttributeError):
        found[0].nonsense  # noqa: B018 - the look-up is what is tested
