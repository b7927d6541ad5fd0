"""Records as JSON and back; what comes back has the types that the records declare, or is refused.

A record is the list of its fields' values in their order, a tuple a list, a Decimal its digits.
Nothing but the records asked for can come out of a file: no code, no other type, no half of a record.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
_SIMPLE: dict[Any, frozenset[type]] = {
    str: frozenset({str}),
    int: frozenset({int}),
    bool: frozenset({bool}),
    str | None: frozenset({str, NoneType}),
}
Parse = Callable[[Any], Any]
_NUMBER = re.compile(r"-?[0-9]{1,60}(?:\.[0-9]{1,60})?(?:E[+-]?[0-9]{1,3})?")


def plain(value: object) -> Any:
    """The value as JSON can hold it.

    >>> from kg.model import Amount
    >>> plain((Amount(Decimal("7.5"), "USD"), None))
    [['7.5', 'USD', None], None]
    """
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, Decimal):
        return str(value)
    kind: Any = type(value)
    return [plain(getattr(value, name)) for name in _names(kind)]


def record(kind: type[T], value: object) -> T:
    """The record that :func:`plain` wrote; ValueError where the value is no such record.

    >>> from kg.model import Amount
    >>> record(Amount, ["7.5", "USD", None])
    Amount(value=Decimal('7.5'), currency='USD', kind=None)
    """
    hint: Any = kind
    parse: Callable[[object], T] = _parser(hint)
    return parse(value)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


@cache
def _parser(hint: Any) -> Parse:
    """The reader of one declared type; every type that the records use is named here."""
    if hint in (str, int, bool):
        return _exactly(hint)
    if hint is Decimal:
        return _number
    if isinstance(hint, type) and is_dataclass(hint):
        return _whole(hint)
    inner = get_args(hint)
    if isinstance(hint, UnionType) and len(inner) == 2 and inner[1] is NoneType:
        return _optional(_parser(inner[0]))
    if get_origin(hint) is tuple:
        return _several(inner[0]) if inner[-1] is ... else _fixed(tuple(map(_parser, inner)))
    raise TypeError(f"records do not hold {hint}")


def _exactly(kind: type) -> Parse:
    def parse(value: Any) -> Any:
        if type(value) is not kind:
            raise ValueError(f"a {kind.__name__} is missing")
        return value

    return parse


def _number(value: Any) -> Decimal:
    if type(value) is not str or not _NUMBER.fullmatch(value):
        raise ValueError("a number is missing")
    return Decimal(value)


def _optional(parse: Parse) -> Parse:
    return lambda value: None if value is None else parse(value)


def _several(hint: Any) -> Parse:
    parse = _parser(hint)

    def texts(value: Any) -> tuple[Any, ...]:
        if type(value) is not list or not set(map(type, value)) <= {str}:
            raise ValueError("a list of texts is missing")
        return tuple(value)

    def others(value: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise ValueError("a list is missing")
        return tuple([parse(one) for one in value]) if value else ()

    return texts if hint is str else others


def _fixed(parsers: tuple[Parse, ...]) -> Parse:
    def parse(value: Any) -> tuple[Any, ...]:
        if type(value) is not list or len(value) != len(parsers):
            raise ValueError("a list of another length is missing")
        return tuple([parser(one) for parser, one in zip(parsers, value, strict=True)])

    return parse


def _whole(kind: type) -> Parse:
    hints = get_type_hints(kind)
    names = _names(kind)
    whole = len(names)
    # Most fields are texts: to look at their types is much faster than to call a parser for each.
    simple = tuple((place, _SIMPLE[hints[name]]) for place, name in enumerate(names) if hints[name] in _SIMPLE)
    others = tuple((place, _parser(hints[name])) for place, name in enumerate(names) if hints[name] not in _SIMPLE)

    def parse(value: Any) -> Any:
        if type(value) is not list or len(value) != whole:
            raise ValueError(f"a record {kind.__name__} is missing")
        for place, kinds in simple:
            if type(value[place]) not in kinds:
                raise ValueError(f"a field of {kind.__name__} is missing")
        for place, parser in others:
            value[place] = parser(value[place])
        return kind(*value)

    return parse
