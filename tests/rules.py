"""Which conditions of the rules earn nothing: ``python -m tests.rules [--most N] [MODULE ...]``.

Every condition of an ``if`` and every part of an ``or`` in ``kg.find`` is tried as if it were never true, one at a
time, on those texts with gold where it is. What comes out says which rules the texts need, and which could go:
a condition that is never true, one whose absence changes no fact, one without which more is right. It is
advice: a guard against a text that nobody has written yet looks like a rule that does nothing.

The modules are compiled anew with a call around each condition, so this runs in a process of its own.
"""

from __future__ import annotations

import argparse
import ast
import importlib.machinery
import importlib.util
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

ROOT = Path(__file__).parent.parent
PACKAGE = "kg.find."
MOST = 12
"""In how many texts a condition may be true to be tried: what is true in more has its use."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of the code: ``if`` or a part of an ``or``."""

    module: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.module.removeprefix(PACKAGE)}:{self.line} {self.text[:90]}"


@dataclass(slots=True)
class Watch:
    """What the calls around the conditions note, and which of the conditions is held to be untrue."""

    conditions: list[Condition] = field(default_factory=list)
    true_in: defaultdict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    text: str = ""
    off: int = -1

    def asked(self, number: int, value: Any) -> Any:
        """The value of condition `number`, noted where it is true; False where it is the one tried."""
        if not value:
            return value
        if number == self.off:
            return False
        if self.off < 0:
            self.true_in[number].add(self.text)
        return value


class _Asking(ast.NodeTransformer):
    """Puts the call around the conditions in the functions of a module."""

    def __init__(self, watch: Watch, module: str) -> None:
        self._watch, self._module = watch, module

    def visit_If(self, node: ast.If) -> ast.If:
        text = ast.unparse(node.test)
        self.generic_visit(node)
        node.test = self._asked(node.test, text)
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.BoolOp:
        texts = [ast.unparse(value) for value in node.values]
        self.generic_visit(node)
        if isinstance(node.op, ast.Or):
            node.values = [self._asked(value, text) for value, text in zip(node.values, texts, strict=True)]
        return node

    def _asked(self, node: ast.expr, text: str) -> ast.expr:
        if isinstance(node, ast.Constant):
            return node  # what a value is by default
        number = len(self._watch.conditions)
        self._watch.conditions.append(Condition(self._module, node.lineno, text))
        call = ast.Call(ast.Name("_asked_", ast.Load()), [ast.Constant(number), node], [])
        return ast.copy_location(call, node)


class Loader(importlib.machinery.SourceFileLoader):
    """Loads a module of the rules with the calls in it."""

    def __init__(self, name: str, path: str, watch: Watch) -> None:
        super().__init__(name, path)
        self._watch = watch

    def get_code(self, fullname: str) -> CodeType:
        """The module's code with a call around every condition of its functions."""
        tree = ast.parse(Path(self.path).read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                _Asking(self._watch, fullname).visit(node)
        return compile(ast.fix_missing_locations(tree), self.path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module with the function that its calls need."""
        module.__dict__["_asked_"] = self._watch.asked
        exec(self.get_code(module.__name__), module.__dict__)  # noqa: S102 - the project's own code


class Finder:
    """Finds the modules of the rules for the loader; the conditions of all others stay as they are."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> importlib.machinery.ModuleSpec | None:
        """The module `name`, where it is one of the rules."""
        file = ROOT / Path(*name.split(".")).with_suffix(".py")
        if not name.startswith(PACKAGE) or not file.exists():
            return None
        return importlib.util.spec_from_file_location(name, file, loader=Loader(name, str(file), self._watch))


@dataclass(frozen=True, slots=True)
class Trial:
    """What is lost without a condition: records right and found less, over the texts whose facts change."""

    condition: Condition
    true_in: int
    changed: int
    right: int
    found: int


class Trials:
    """The texts with gold, their facts, and the trials on them."""

    def __init__(self, watch: Watch, names: Sequence[str] | None = None) -> None:
        # Only now, as the finder of the modules must be there first.
        from kg.find import Finder as Rules
        from kg.read import read_article
        from kg.vocabulary import Vocabulary
        from tests.scoring import Tally, found_records, gold_records
        from tests.test_quality import CORPORA, WORDINGS, corpus, kinds_of

        self._watch, vocabulary = watch, Vocabulary.load()
        rules = Rules(vocabulary)
        self._texts = {
            i: (text, gold, kinds_of(name))
            for name in (*CORPORA, *(f"wordings {key}" for key in WORDINGS))
            for i, (text, gold) in corpus(name).items()
            if names is None or i in names
        }

        def counts(name: str) -> tuple[str, int, int]:
            text, gold, kinds = self._texts[name]
            facts, tally = rules.find(read_article(text, f"{name}.txt", vocabulary)[0]), Tally()
            for kind in kinds:
                tally.add(kind, gold_records(kind, gold), found_records(kind, facts))
            return repr(facts), tally.right, tally.found

        self._starting = frozenset(watch.true_in)  # while the rules are made, which the texts do not show
        watch.true_in.clear()
        self._counts, self._whole = counts, dict[str, tuple[str, int, int]]()
        for name in self._texts:
            watch.text = name
            self._whole[name] = counts(name)

    def __len__(self) -> int:
        return len(self._texts)

    def facts(self, name: str) -> str:
        """The facts of a text, as Python writes them."""
        return self._whole[name][0]

    def run(self, number: int) -> Trial:
        """Try condition `number`; one that its own code cannot do without counts as changing the text."""
        changed = right = found = 0
        true_in, self._watch.off = self._watch.true_in[number], number
        for name in sorted(true_in):
            before = self._whole[name]
            try:
                after = self._counts(name)
            except Exception:  # noqa: BLE001 - the code asks this condition to be sure of something
                after = ("", 0, 0)
            changed += after[0] != before[0]
            right, found = right + before[1] - after[1], found + before[2] - after[2]
        self._watch.off = -1
        return Trial(self._watch.conditions[number], len(true_in), changed, right, found)

    def all(self, most: int, modules: Sequence[str]) -> Iterator[Trial]:
        """A trial of every condition that is true in at most so many texts, in the order of the code."""
        for number, condition in enumerate(self._watch.conditions):
            wanted = not modules or condition.module.removeprefix(PACKAGE) in modules
            if wanted and number not in self._starting and len(self._watch.true_in[number]) <= most:
                yield self.run(number)


def watched() -> Watch:
    """Have the modules of the rules loaded with the calls in them from now on."""
    watch = Watch()
    sys.meta_path.insert(0, Finder(watch))
    return watch


def main() -> None:
    """Print the conditions that earn nothing."""
    parser = argparse.ArgumentParser(description="Which conditions of the rules earn nothing on the texts with gold.")
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="of kg.find, such as money; all without")
    parser.add_argument("--most", type=int, default=MOST, help=f"try what is true in at most so many texts [{MOST}]")
    options = parser.parse_args()
    trials = Trials(watched())
    never = idle = worse = 0
    for trial in trials.all(options.most, options.modules):
        if not trial.true_in:
            never, word = never + 1, "never true"
        elif not trial.changed:
            idle, word = idle + 1, f"true in {trial.true_in}, changes nothing"
        elif 2 * trial.right < trial.found:
            worse, word = worse + 1, f"true in {trial.true_in}, right {trial.right:+d} of {trial.found:+d} found"
        else:
            continue
        print(f"{trial.condition}: {word}", flush=True)
    print(f"{len(trials)} texts: {never} conditions never true, {idle} that change nothing, {worse} that cost more")


if __name__ == "__main__":
    main()
