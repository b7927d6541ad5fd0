"""What the command line names, as a list of articles to read: files, folders and standard input.

A folder gives its ``*.txt`` at any depth; hidden folders, linked folders and folders that hold a
build of kg are passed over. The id of an article is its file's name without folder and extension,
so it must be unique; which file is kept of two that share it depends on their content alone, not on
the order or the place from which they were named.
"""

from __future__ import annotations

import hashlib
import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kg.errors import InputError, UsageError
from kg.inputs import bounded, reason, too_large
from kg.keep import manifest
from kg.model import Problem
from kg.shown import shown

STDIN = "-"
LEFT_OUT = "error"
"""The severity of the problem that an input could not be read."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article to read. `name` is its path below the folder that was named; `data` is set for standard input."""

    id: str
    name: str
    path: Path
    data: bytes | None = None

    def read(self, limit: int) -> bytes:
        """The bytes, or InputError: gone, not allowed, or more than `limit` bytes (which are then not read)."""
        if self.data is not None:
            return self.data
        try:
            size = self.path.stat().st_size
            if size > limit:
                raise InputError(too_large(self.name, size, limit))
            with self.path.open("rb") as stream:
                return bounded(stream, self.name, limit)
        except OSError as error:
            raise InputError(f"{shown(self.name)}: {reason(error)}") from error


def sources(inputs: Iterable[str], out: Path | None, stdin: BinaryIO, limit: int) -> tuple[list[Source], list[Problem]]:
    """The articles that `inputs` name, sorted by id, each id once, and what was left out and why.

    `out` is never read as input. Raises UsageError where standard input is named twice.
    """
    found: list[Source] = []
    problems: list[Problem] = []
    seen_stdin = False
    skip = None if out is None else os.path.realpath(out)
    for item in inputs:
        if item == STDIN:
            if seen_stdin:
                raise UsageError("standard input (-) is named twice; name it once")
            seen_stdin = True
            found += _from_stdin(stdin, limit, problems)
        else:
            found += _from_path(Path(item), skip, limit, problems)
    return _unique(found, limit, problems), problems


def _from_stdin(stdin: BinaryIO, limit: int, problems: list[Problem]) -> Iterator[Source]:
    try:
        yield Source("stdin", "stdin", Path("-"), bounded(stdin, "stdin", limit))
    except InputError as error:
        problems.append(left_out("stdin", str(error)))
    except OSError as error:
        problems.append(left_out("stdin", f"stdin: {reason(error)}"))


def _from_path(path: Path, skip: str | None, limit: int, problems: list[Problem]) -> Iterator[Source]:
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        problems.append(left_out(path.name, f"{shown(path.name)}: {why}"))
        return
    if stat.S_ISREG(mode):
        yield from _named(path, path.name, problems)
        return
    if not stat.S_ISDIR(mode):
        yield from _from_pipe(path, limit, problems)
        return
    count = len(problems)
    any_file = False
    for file in _texts(path, skip, problems):
        any_file = True
        yield from _named(file, file.relative_to(path).as_posix(), problems)
    if not any_file and len(problems) == count:
        name = path.name or str(path)
        problems.append(left_out(name, f"{shown(name)}: holds no *.txt: name a folder of articles"))


def _from_pipe(path: Path, limit: int, problems: list[Problem]) -> Iterator[Source]:
    """What a named pipe or a device gives: it can be read only once, so it is read here."""
    try:
        with path.open("rb") as stream:
            yield Source(path.stem, path.name, path, bounded(stream, path.name, limit))
    except InputError as error:
        problems.append(left_out(path.name, str(error)))
    except OSError as error:
        problems.append(left_out(path.name, f"{shown(path.name)}: {reason(error)}"))


def _texts(folder: Path, skip: str | None, problems: list[Problem]) -> Iterator[Path]:
    """The regular ``*.txt`` below `folder`; what can not be listed becomes a problem."""

    def refused(error: OSError) -> None:
        where = Path(str(error.filename))
        name = where.relative_to(folder).as_posix() if where != folder else folder.name
        problems.append(left_out(name, f"{shown(name)}: this folder {reason(error)}"))

    for here, folders, files in os.walk(folder, onerror=refused):
        kept = [f for f in sorted(folders) if not f.startswith(".") and os.path.realpath(Path(here, f)) != skip]
        folders[:] = [f for f in kept if not manifest.is_build(Path(here, f))]
        for name in sorted(files):
            path = Path(here, name)
            if not name.endswith(".txt") or name.startswith("."):
                continue
            if _readable(path):
                yield path
            else:
                name = path.relative_to(folder).as_posix()
                problems.append(left_out(name, f"{shown(name)}: is a pipe or a device, not a file: take it out"))


def _readable(path: Path) -> bool:
    """False for pipes and devices, which could block for ever; what can not be looked at fails when it is read."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def _named(path: Path, name: str, problems: list[Problem]) -> Iterator[Source]:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        problems.append(left_out(shown(name), f"{shown(name)}: its file name is not UTF-8: rename it"))
        return
    stem = unicodedata.normalize("NFC", path.stem)
    if any(unicodedata.category(c) in {"Cc", "Zl", "Zp"} for c in stem):
        problems.append(left_out(shown(name), f"{shown(name)}: its file name has control characters: rename it"))
        return
    yield Source(stem, unicodedata.normalize("NFC", name), path)


def _unique(found: list[Source], limit: int, problems: list[Problem]) -> list[Source]:
    """One source per id, sorted by id."""
    groups: dict[str, list[Source]] = {}
    for source in found:
        groups.setdefault(source.id, []).append(source)
    return [_kept(_files(groups[id_]), limit, problems) for id_ in sorted(groups)]


def _files(group: list[Source]) -> list[Source]:
    """Each file once, by whatever paths it is named."""
    if len(group) == 1:
        return group
    files: dict[str, Source] = {}
    for source in group:
        files.setdefault(source.name if source.data is not None else os.path.realpath(source.path), source)
    return list(files.values())


def _kept(group: list[Source], limit: int, problems: list[Problem]) -> Source:
    """The one of several files with one id whose content has the lowest SHA-256; the others become problems."""
    if len(group) == 1:
        return group[0]
    ordered = sorted(((_content(s, limit), s.name, s) for s in group), key=lambda item: item[:2])
    digest, name, kept = ordered[0]
    for other_digest, other_name, other in ordered[1:]:
        if digest and other_digest == digest:
            message = f"has the same name and the same text as {shown(name)}, and was read once"
            problems.append(Problem(other_name, message, severity="info"))
        else:
            message = (
                f"another article with other text ({shown(name)}) is called {shown(other.id)} too: rename one of them"
            )
            problems.append(left_out(other_name, message))
    return kept


def _content(source: Source, limit: int) -> str:
    try:
        return hashlib.sha256(source.read(limit)).hexdigest()
    except InputError:
        return "~"  # sorts after every digest: what can not be read is not the one to keep


def left_out(where: str, message: str) -> Problem:
    """The problem that the input `where` was left out; a message that begins with its name loses that."""
    bare = message.removeprefix(f"{where}: ").removeprefix(f"{shown(where)}: ")
    return Problem(where, bare, severity=LEFT_OUT)
