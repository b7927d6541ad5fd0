"""Questions to a build: the named ones of ``queries/`` and any SPARQL query, answered by pyoxigraph.

A question runs in a process of its own, because the engine has no time limit and a hostile question
can end its process. That process gets a bounded memory and, once it has loaded the build, can open
no more files or sockets, so not even a question that slips through :mod:`kg.keep.sparql` reaches
anything outside of the build.
"""

from __future__ import annotations

import difflib
import multiprocessing
import multiprocessing.context
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import BinaryIO

import pyoxigraph

from kg import resources
from kg.errors import InputError, KgError, QueryError, UsageError
from kg.inputs import bounded, reason
from kg.keep import answers, manifest, sparql
from kg.shown import shown

if sys.platform != "win32":
    import resource

GRAPH = "kg.nq"
SECONDS = 60.0
_MEMORY = 4 * 2**30
_MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Named:
    """A question of ``queries/``: its name and what it asks, in plain words."""

    name: str
    sentence: str
    path: Path


def named_questions() -> tuple[Named, ...]:
    """The questions that ship with kg, sorted by name; the first comment line of each is its sentence."""
    return tuple(
        Named(path.stem, path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").strip(), path)
        for path in sorted(resources.path("queries").glob("*.rq"))
    )


def question_text(name: str, stdin: BinaryIO) -> str:
    """The SPARQL of a named question, of a file, or of standard input (``-``).

    Raises UsageError for what is neither, InputError for a file that can not be read.
    """
    shipped = {n.name: n.path for n in named_questions()}
    path = shipped.get(name) or Path(name)
    try:
        if name == "-":
            return bounded(stdin, "standard input", _MAX_BYTES).decode("utf-8-sig")
        if not path.is_file():
            near = difflib.get_close_matches(name, shipped, 3)
            hint = f"; did you mean {' or '.join(near)}?" if near else "; kg query --list shows the named questions"
            raise UsageError(f"{shown(name)}: neither a named question nor a file{hint}")
        with path.open("rb") as stream:
            return bounded(stream, name, _MAX_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{shown(name)}: byte {error.start} is not UTF-8: save the question as UTF-8") from error
    except OSError as error:
        raise InputError(f"{shown(name)}: {reason(error)}") from error


@contextmanager
def asked(folder: Path, question: str, form: str | None, seconds: float = SECONDS) -> Iterator[BinaryIO]:
    """The whole answer of the build in `folder` to `question`, as bytes in the form table, csv, json or ttl.

    Without a form, a graph comes as ttl and everything else as a table.

    Raises QueryError where the question can not be parsed, is refused, or takes more than `seconds`;
    UsageError where the form does not fit the question; InputError where the build can not be read.
    """
    form = answers.fitting(sparql.check(question), form)
    graph = _graph(folder)
    with tempfile.TemporaryDirectory(prefix="kg-") as scratch:
        result = Path(scratch, "answer")
        _run(graph, question, form, seconds, result)
        with result.open("rb") as stream:
            yield stream


def _graph(folder: Path) -> Path:
    """The build's N-Quads, if they have the size that its manifest says."""
    wanted = manifest.require(folder)["files"].get(GRAPH, {}).get("bytes")
    path = folder / GRAPH
    try:
        size = path.stat().st_size
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}: build again") from error
    if size != wanted:
        raise InputError(f"{path}: has {size} bytes and not the {wanted} that the build wrote: build again")
    return path


def _run(graph: Path, question: str, form: str, seconds: float, result: Path) -> None:
    """Answer in a child process, into the file `result`, and wait for it at most `seconds`."""
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    context: multiprocessing.context.BaseContext = multiprocessing.get_context(method)
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(graph, question, form, result, sender), daemon=True)  # type: ignore[attr-defined]
    child.start()
    sender.close()
    try:
        error = _outcome(receiver, seconds)
    finally:
        child.kill()
        child.join()
    if error is not None:
        raise error


def _outcome(receiver: Connection, seconds: float) -> KgError | None:
    if not receiver.poll(seconds):
        return QueryError(f"no answer within {seconds:g} s: narrow the question, or give it more time with --timeout")
    try:
        kind, message = receiver.recv()
    except EOFError:
        return QueryError("the engine gave up on this question (too long, too deep or too large): simplify it")
    errors: dict[str, type[KgError]] = {"question": QueryError, "usage": UsageError, "input": InputError}
    return errors[kind](message) if kind in errors else None


def _child(graph: Path, question: str, form: str, result: Path, sender: Connection) -> None:
    """Load, lock the doors, answer, and say how it went."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        store = pyoxigraph.Store()
        store.bulk_load(path=str(graph), format=pyoxigraph.RdfFormat.N_QUADS)
    except (OSError, SyntaxError, ValueError) as error:
        sender.send(("input", f"{graph}: {error}: build again"))
        return
    with result.open("wb") as out:
        _lock()
        try:
            found = store.query(question, use_default_graph_as_union=True, prefixes=answers.PREFIXES)
            answers.write(found, form, out)
        except SyntaxError as error:
            sender.send(("question", sparql.explain(question, str(error))))
        except UsageError as error:
            sender.send(("usage", str(error)))
        except (OSError, RuntimeError, ValueError, MemoryError) as error:
            sender.send(("question", f"the engine stopped: {error or type(error).__name__}"))
        else:
            out.flush()
            sender.send(("done", ""))


def _lock() -> None:
    """From here on: no new file or socket, and a bounded memory."""
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    limit = resource.getrlimit(resource.RLIMIT_AS)[1]
    wanted = _MEMORY if limit == resource.RLIM_INFINITY else min(_MEMORY, limit)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, wanted))
