"""Which nodes of a graph surely fulfil all shapes, told in a fiftieth of the time that pySHACL takes.

Only those that are left over go to pySHACL, which alone judges and words the results. So whatever is
not understood here (another kind of shape, constraint or datatype) is left over, never passed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.describe.graph import TYPE, Value
from kg.describe.names import RDF, SH, iri

Nodes = Mapping[str, Mapping[str, AbstractSet[Value]]]
# A value and the graph around it: True where the value surely fulfils one constraint.
_Test = Callable[[Value, Nodes], bool]
_PLAIN, _LANGUAGE = NamedNode(iri("xsd:string")), NamedNode(iri("rdf:langString"))
_FRAME = frozenset("path targetClass severity message minCount maxCount lessThan lessThanOrEquals uniqueLang".split())
_FORMS = {
    "date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "gYearMonth": r"[0-9]{4}-[0-9]{2}",
    "gYear": r"[0-9]{4}",
    "gMonthDay": r"--[0-9]{2}-[0-9]{2}",
    "gMonth": r"--[0-9]{2}",
    "integer": r"-?[0-9]{1,18}",
    "decimal": r"-?[0-9]{1,30}\.[0-9]{1,30}|-?[0-9]{1,30}",
    "boolean": r"true|false",
}
_FORM = {NamedNode(iri(f"xsd:{name}")): re.compile(form) for name, form in _FORMS.items()}
_NUMBERS = {NamedNode(iri("xsd:integer")), NamedNode(iri("xsd:decimal"))}
_DATE = NamedNode(iri("xsd:date"))
_NOTHING: frozenset[Value] = frozenset()


@dataclass(frozen=True, slots=True)
class _Rule:
    """A property shape; `before` are the properties that must not have an earlier (or equal) value."""

    path: str
    least: int
    most: float
    tests: tuple[_Test, ...]
    before: tuple[tuple[str, bool], ...]
    unique: bool

    def fulfilled(self, properties: Mapping[str, AbstractSet[Value]], nodes: Nodes) -> bool:
        values = properties.get(self.path, _NOTHING)
        if not self.least <= len(values) <= self.most:
            return False
        if not all(test(value, nodes) for value in values for test in self.tests):
            return False
        if self.unique and len(values) > 1:
            languages = [value.language for value in values if isinstance(value, Literal)]
            if len(set(languages)) < len(languages):
                return False
        return all(
            _is_less(one, other, equal=equal)
            for path, equal in self.before
            for one in values
            for other in properties.get(path, ())
        )


class Screen:
    """The shapes, compiled from their triples; `doubtful` gives the nodes that pySHACL has to look at."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        told: dict[object, dict[str, list[object]]] = defaultdict(lambda: defaultdict(list))
        for triple in triples:
            told[triple.subject][triple.predicate.value].append(triple.object)
        self._rules: dict[NamedNode, list[_Rule]] = defaultdict(list)
        self._blind = False
        inner = {one for shape in told.values() for head in shape.get(f"{SH}or", ()) for one in _items(head, told)}
        for subject, shape in told.items():
            if subject in inner or f"{RDF}first" in shape or not any(name.startswith(SH) for name in shape):
                continue
            rule = _rule(shape, told)
            targets = [one for one in shape.get(f"{SH}targetClass", ()) if isinstance(one, NamedNode)]
            self._blind |= rule is None or not targets
            for target in targets:
                if rule:
                    self._rules[target].append(rule)

    def doubtful(self, nodes: Nodes, among: AbstractSet[str]) -> list[str]:
        """Those of the nodes `among` that may not fulfil every shape, sorted."""
        if self._blind:
            return sorted(among)
        rules = self._rules
        return sorted(
            subject
            for subject in among
            if not all(
                rule.fulfilled(nodes[subject], nodes)
                for kind in nodes[subject].get(TYPE, ())
                if kind in rules and isinstance(kind, NamedNode)
                for rule in rules[kind]
            )
        )


def _rule(shape: Mapping[str, list[object]], told: Mapping[object, Mapping[str, list[object]]]) -> _Rule | None:
    """A property shape compiled; None where anything of it is not understood."""
    terms = {name.removeprefix(SH): values for name, values in shape.items() if name.startswith(SH)}
    paths = terms.get("path", [])
    if len(paths) != 1 or not isinstance(paths[0], NamedNode):
        return None
    tests = _tests({name: values for name, values in terms.items() if name not in _FRAME}, told)
    if tests is None:
        return None
    before = tuple(
        (one.value, name == "lessThanOrEquals")
        for name in ("lessThan", "lessThanOrEquals")
        for one in terms.get(name, ())
        if isinstance(one, NamedNode)
    )
    most = min(map(_number, terms.get("maxCount", ())), default=float("inf"))
    least = max(map(_number, terms.get("minCount", ())), default=0)
    return _Rule(paths[0].value, least, most, tests, before, "uniqueLang" in terms)


def _number(value: object) -> int:
    return int(value.value) if isinstance(value, Literal) else 0


def _items(head: object, told: Mapping[object, Mapping[str, list[object]]]) -> list[object]:
    """The members of an RDF list."""
    found: list[object] = []
    while isinstance(head, BlankNode) and len(found) < 1000:
        found += told[head][f"{RDF}first"]
        (head,) = told[head][f"{RDF}rest"]
    return found


def _tests(
    terms: Mapping[str, Sequence[object]], told: Mapping[object, Mapping[str, list[object]]]
) -> tuple[_Test, ...] | None:
    """The constraints on single values; None where one is not understood."""
    found: list[_Test] = []
    for name, values in terms.items():
        for value in values:
            if name in ("in", "languageIn", "or"):
                test = _listed(name, _items(value, told), told)
            else:
                test = _BY_NAME[name](value) if name in _BY_NAME else None
            if test is None:
                return None
            found.append(test)
    return tuple(found)


def _listed(name: str, items: list[object], told: Mapping[object, Mapping[str, list[object]]]) -> _Test | None:
    if name == "or":
        inner = [_tests({term.removeprefix(SH): values for term, values in told[one].items()}, told) for one in items]
        known = [tests for tests in inner if tests is not None]
        return lambda value, nodes: any(all(test(value, nodes) for test in tests) for tests in known)
    if name == "languageIn":
        languages = {one.value for one in items if isinstance(one, Literal)}
        return lambda value, _: isinstance(value, Literal) and value.language in languages
    allowed = set(items)
    return lambda value, _: value in allowed


def _datatype(wanted: object) -> _Test | None:
    form = _FORM.get(wanted) if isinstance(wanted, NamedNode) else None
    if form is None and wanted not in (_PLAIN, _LANGUAGE):
        return None
    return lambda value, _: (
        isinstance(value, Literal) and value.datatype == wanted and (form is None or _is_well_formed(value, form))
    )


def _is_well_formed(value: Literal, form: re.Pattern[str]) -> bool:
    """A value that exists: no 30 February."""
    text = value.value
    if not form.fullmatch(text):
        return False
    if value.datatype in _NUMBERS or text in ("true", "false"):
        return True
    day = f"2000{text[1:]}" if text.startswith("--") else text
    try:
        date.fromisoformat(day + "-01-01"[len(day) - 10 :] if len(day) < 10 else day)
    except ValueError:
        return False
    return True


def _class(wanted: object) -> _Test:
    def test(value: Value, nodes: Nodes) -> bool:
        return isinstance(value, NamedNode) and wanted in nodes.get(value.value, {}).get(TYPE, _NOTHING)

    return test


def _kind(wanted: object) -> _Test | None:
    kind = {f"{SH}IRI": NamedNode, f"{SH}Literal": Literal}.get(getattr(wanted, "value", ""))
    return None if kind is None else lambda value, _: isinstance(value, kind)


def _pattern(wanted: object) -> _Test:
    search = re.compile(wanted.value if isinstance(wanted, Literal) else "(?!)").search
    return lambda value, _: search(value.value) is not None


def _length(wanted: object) -> _Test:
    least = _number(wanted)
    return lambda value, _: (
        isinstance(value, Literal) and value.datatype in (_PLAIN, _LANGUAGE) and len(value.value) >= least
    )


def _amount(value: object) -> Decimal | None:
    if isinstance(value, Literal) and value.datatype in _NUMBERS and _is_well_formed(value, _FORM[value.datatype]):
        return Decimal(value.value)
    return None


def _above(wanted: object, *, equal: bool) -> _Test | None:
    least = _amount(wanted)
    if least is None:
        return None

    def test(value: Value, _: Nodes) -> bool:
        found = _amount(value)
        return found is not None and (found > least or (equal and found == least))

    return test


def _is_less(one: Value, other: Value, *, equal: bool) -> bool:
    """Two full days, or two numbers."""
    first, second = _amount(one), _amount(other)
    if first is not None and second is not None:
        return first < second or (equal and first == second)
    for value in (one, other):
        if not isinstance(value, Literal) or value.datatype != _DATE or not _is_well_formed(value, _FORM[_DATE]):
            return False
    return one.value < other.value or (equal and one.value == other.value)


_BY_NAME: Mapping[str, Callable[[object], _Test | None]] = {
    "datatype": _datatype,
    "class": _class,
    "nodeKind": _kind,
    "pattern": _pattern,
    "minLength": _length,
    "minInclusive": lambda wanted: _above(wanted, equal=True),
    "minExclusive": lambda wanted: _above(wanted, equal=False),
}
