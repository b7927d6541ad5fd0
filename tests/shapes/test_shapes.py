"""Every constraint of every shape has an example that fails it and one that passes, and every term is declared."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest
from rdflib import RDF, SH, Graph, Literal, URIRef
from rdflib.namespace import NamespaceManager

from kg.check import Shapes, load_shapes, validate_files
from kg.resources import path as resource

EXAMPLES = Path(__file__).parent / "examples"
KG = "https://w3id.org/vnus/ns#"
SHAPE = "https://w3id.org/vnus/shapes/"
# Parameters of a property shape that constrain nothing by themselves.
FRAME = {SH.path, SH.targetClass, SH.severity, SH.message}


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return load_shapes(resource("shapes"))


@lru_cache
def shapes_graph() -> Graph:
    return load_shapes(resource("shapes")).graph


@lru_cache
def ontology() -> Graph:
    return Graph().parse(resource("ontology") / "kg.ttl")


def constraints() -> list[tuple[str, str]]:
    """(shape, component) of every constraint, such as ("report-article", "MinCount")."""
    found = []
    for shape in shapes_graph().subjects(RDF.type, SH.PropertyShape):
        for predicate in set(shapes_graph().predicates(shape)) - FRAME - {RDF.type}:
            name = str(predicate).rpartition("#")[2]
            found.append((str(shape).removeprefix(SHAPE), name[0].upper() + name[1:]))
    return sorted(found)


@pytest.mark.parametrize(("shape", "component"), constraints())
def test_a_constraint_catches_its_failing_example(shape: str, component: str, shapes: Shapes) -> None:
    found = validate_files([EXAMPLES / shape / f"{component}.ttl"], shapes)
    assert (SHAPE + shape, component) in {(result.shape, result.component) for result in found}
    assert all(result.message for result in found)


@pytest.mark.parametrize("shape", sorted({shape for shape, _ in constraints()}))
def test_a_passing_example_has_the_property_and_conforms_to_all_shapes(shape: str, shapes: Shapes) -> None:
    example = EXAMPLES / shape / "pass.ttl"
    data = Graph().parse(example)
    node = URIRef(SHAPE + shape)
    targets = set(shapes_graph().objects(node, SH.targetClass))
    path = shapes_graph().value(node, SH.path)
    assert isinstance(path, URIRef)
    assert any(targets & set(data.objects(subject, RDF.type)) for subject in data.subjects(path))
    assert validate_files([example], shapes) == ()


def test_no_example_is_left_over() -> None:
    """A constraint that is taken out takes its examples with it."""
    names = {(example.parent.name, example.stem) for example in EXAMPLES.glob("*/*.ttl")}
    assert names == {*constraints(), *((shape, "pass") for shape, _ in constraints())}


def known_to_shacl(name: str) -> bool:
    """True for a term of the SHACL vocabulary, as rdflib's closed namespace lists it."""
    return name in SH


def test_shapes_use_only_terms_that_shacl_has() -> None:
    """pySHACL ignores a misspelt sh:maxcount without a word."""
    names = {
        str(term).removeprefix(str(SH)) for triple in shapes_graph() for term in triple if str(term).startswith(str(SH))
    }
    assert len(names) > 15
    assert [name for name in sorted(names) if not known_to_shacl(name)] == []
    assert not known_to_shacl("maxcount")


def test_every_own_term_of_shapes_examples_and_alignments_is_declared() -> None:
    declared = {term for term in ontology().subjects() if str(term).startswith(KG)}
    files = [
        *resource("shapes").glob("*.ttl"),
        *(resource("ontology") / "vocabulary").glob("*.ttl"),
        *(resource("ontology") / "examples").glob("*.ttl"),
        resource("ontology") / "alignments.ttl",
        *EXAMPLES.glob("*/pass.ttl"),
    ]
    for file in files:
        used = {term for triple in Graph().parse(file) for term in triple if str(term).startswith(KG)}
        assert used <= declared, f"{file.name} uses undeclared {used - declared}"


def test_every_shape_says_what_to_do_and_how_bad_it_is() -> None:
    graph = shapes_graph()
    for shape in graph.subjects(RDF.type, SH.PropertyShape):
        messages = list(graph.objects(shape, SH.message))
        assert len(messages) == 1, shape
        assert ": " in str(messages[0]), f"{shape}: say what holds, a colon, and what to do"
        assert graph.value(shape, SH.severity) in {SH.Violation, SH.Warning, SH.Info}
        assert list(graph.objects(shape, SH.targetClass)), f"{shape} has no target and is never run"


def test_shapes_are_core_only() -> None:
    """A sh:sparql constraint costs pySHACL 20 ms per node; graph-wide rules are checks of the build."""
    assert not list(shapes_graph().subject_objects(SH.sparql))


def test_shape_files_declare_no_unused_prefix() -> None:
    for file in [
        *resource("shapes").glob("*.ttl"),
        resource("ontology") / "kg.ttl",
        resource("ontology") / "alignments.ttl",
    ]:
        text = file.read_text(encoding="utf-8")
        graph = Graph(bind_namespaces="none").parse(file)
        manager = NamespaceManager(graph, bind_namespaces="none")
        terms = {str(term) for triple in graph for term in triple}
        terms |= {
            str(term.datatype) for triple in graph for term in triple if isinstance(term, Literal) and term.datatype
        }
        for prefix, namespace in manager.namespaces():
            if f"@prefix {prefix}:" in text:
                assert any(term.startswith(str(namespace)) for term in terms), f"{file.name} never uses {prefix}:"
