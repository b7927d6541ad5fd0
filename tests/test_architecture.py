"""The house's rules that a machine can check: imports flow one way, modules and functions stay small."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import ROOT, environment

STAGES = ("read", "find", "unify", "describe", "check", "keep", "publish")
SHARED = ("errors", "model", "vocabulary", "text", "resources", "shown", "inputs")
"""Modules that every stage may use."""
MODULES = sorted((ROOT / "kg").rglob("*.py"))
NAMES = [path.relative_to(ROOT).as_posix() for path in MODULES]
LONGEST_MODULE, LONGEST_FUNCTION = 330, 60


def imported(path: Path) -> set[str]:
    """The modules of kg that a module imports, as dotted names."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            base = node.module or ""
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names if base == "kg")}
    return {name for name in found if name.startswith("kg.") and not name.startswith("kg.__")}


@pytest.mark.parametrize("stage", STAGES)
def test_imports_flow_one_way(stage: str) -> None:
    allowed = {*STAGES[: STAGES.index(stage) + 1], *SHARED}
    for path in sorted((ROOT / "kg" / stage).rglob("*.py")):
        used = {name.split(".")[1] for name in imported(path)}
        assert used <= allowed, f"{path.name} imports {sorted(used - allowed)}, which come later"


def test_records_and_errors_stand_on_nothing() -> None:
    for name in ("model", "errors", "shown"):
        assert not imported(ROOT / "kg" / f"{name}.py")


def test_no_two_modules_need_each_other() -> None:
    known = {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in MODULES}
    needs = {name: {m for m in imported(path) if m in known and m != name} for name, path in known.items()}
    for name in needs:
        if known[name].name == "__init__.py":  # a package's front re-exports its modules, which is no cycle
            needs[name] = {m for m in needs[name] if not m.startswith(f"{name}.")}
    done: set[str] = set()
    while ready := {name for name in needs if name not in done and needs[name] <= done}:
        done |= ready
    assert not sorted(set(needs) - done), "these need each other"


@pytest.mark.parametrize("name", NAMES)
def test_modules_and_functions_stay_readable(name: str) -> None:
    source = (ROOT / name).read_text(encoding="utf-8")
    assert source.count("\n") <= LONGEST_MODULE, "a long module is a missing name"
    tree = ast.parse(source)
    assert ast.get_docstring(tree) or name.endswith("__main__.py"), "a module says why it is there"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno <= LONGEST_FUNCTION, (
                f"{node.name}: a long function is a missing name"
            )


def test_no_module_is_called_like_one_of_the_standard_library() -> None:
    for path in MODULES:
        assert path.stem.startswith("__") or path.stem not in sys.stdlib_module_names, path


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, kg, kg.cli; print([m for m in ('rdflib', 'pyshacl', 'pyoxigraph', 'jinja2', 'regex') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_public_names_are_there() -> None:
    import kg

    assert sorted(kg.__all__) == list(kg.__all__)
    for name in kg.__all__:
        assert getattr(kg, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        kg.nonsense  # noqa: B018 - the look-up is what is tested
