"""What earlier builds of OUT found, in one file beside OUT, so that only what is new or changed is found again.

The file is no part of a build: deleting it costs time and changes nothing else. It is bound to all
that the content depends on besides the articles (its `environment`); under another one it is begun
anew. Entries are appended one by one, each with its SHA-256, so a build that is stopped or killed
loses what it was just doing and no more. What is damaged, or belongs to someone else, is not used.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kg.shown import shown

if sys.platform != "win32":
    import fcntl

_MARK = b"kg cache 1 %s\n"
_LINE = re.compile(rb"([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9]{1,10})\n")
_LONGEST_LINE = 141
# What is of no use any more is dropped when it is more than one part of so many.
_LITTLE = 8
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def place(out: Path) -> Path:
    """The cache of the build `out`: a hidden file beside it."""
    real = Path(os.path.realpath(out))
    return real.with_name(f".{real.name[:100]}.kg-cache")


ARTICLE = "article"
"""The kind of what was made of one article alone."""


def key(*parts: str) -> str:
    """The key of what was made of these texts, the first of which is its kind; those of articles begin with ``a``."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        total.update(b"%d:" % len(data) + data)
    return ("a" if parts[:1] == (ARTICLE,) else "0") + total.hexdigest()[1:]


class Cache:
    """Bytes by key. Without a file it holds nothing and takes nothing; `notes` say what a user should know."""

    def __init__(self, path: Path, stream: BinaryIO | None = None, notes: tuple[str, ...] = ()) -> None:
        self.notes = list(notes)
        self._path, self._stream = path, stream
        self._places: dict[str, tuple[int, int, str]] = {}
        self._used: set[str] = set()
        self._end = 0
        self._dead = 0

    def begin(self, environment: str, *, fresh: bool) -> None:
        """Take stock of the file; it is emptied where it is of another environment, or not wanted."""
        if self._stream is None:
            return
        mark = _MARK % key(environment).encode()
        found = self._stream.read(len(mark))
        if found and not found.startswith(_MARK[:9]):
            self._damaged()
        if fresh or found != mark:
            self._stream.seek(0)
            self._stream.truncate()
            self._stream.write(mark)
        self._end = self._stream.tell()
        size = self._stream.seek(0, os.SEEK_END)
        while self._end < size and self._take_stock(self._stream, size):
            pass
        self._stream.truncate(self._end)

    def _take_stock(self, stream: BinaryIO, size: int) -> bool:
        """Note the entry at the end of those noted so far; False where the rest of the file is none."""
        stream.seek(self._end)
        line = stream.readline(_LONGEST_LINE)
        found = _LINE.fullmatch(line)
        if not found:
            if line.endswith(b"\n") or len(line) == _LONGEST_LINE:
                self._damaged()
            return False
        start, length = self._end + len(line), int(found[3])
        if start + length > size:
            return False  # the last entry of a build that was stopped
        name = found[1].decode()
        self._bury(name)
        self._places[name] = (start, length, found[2].decode())
        self._end = start + length
        return True

    def _bury(self, name: str) -> None:
        """Count what is no longer of use; an article's is dropped at once."""
        if name in self._places:
            self._dead += self._places[name][1] if name[0] != "a" else self._end + 1

    def _damaged(self) -> None:
        note = f"{shown(self._path)}: is damaged; what could not be read of it is done again"
        if note not in self.notes:
            self.notes.append(note)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def get(self, name: str) -> bytes | None:
        """The bytes kept under this key, or None where there are none that are whole."""
        if self._stream is None or name not in self._places:
            return None
        start, length, digest = self._places[name]
        self._stream.seek(start)
        data = self._stream.read(length)
        if hashlib.sha256(data).hexdigest() != digest:
            self.refuse(name)
            return None
        self._used.add(name)
        return data

    def refuse(self, name: str) -> None:
        """Forget an entry that makes no sense, and say so."""
        self._damaged()
        self._bury(name)
        self._places.pop(name, None)
        self._used.discard(name)

    def put(self, name: str, data: bytes) -> None:
        """Keep bytes under this key, in place of earlier ones; a disk that refuses ends the keeping, not the build."""
        if self._stream is None:
            return
        digest = hashlib.sha256(data).hexdigest()
        line = f"{name} {digest} {len(data)}\n".encode()
        try:
            self._stream.seek(self._end)
            self._stream.write(line + data)
            self._stream.flush()
        except OSError as error:
            self._give_up(self._stream, error)
            return
        self._bury(name)
        self._places[name] = (self._end + len(line), len(data), digest)
        self._used.add(name)
        self._end += len(line) + len(data)

    def _give_up(self, stream: BinaryIO, error: OSError) -> None:
        self.notes.append(f"{shown(self._path)}: {error.strerror or error}; nothing more is kept for the next build")
        with suppress(OSError):
            stream.truncate(self._end)
        self._stream, self._places = None, {}

    def tidy(self) -> None:
        """Drop what this build had no use for: articles that are gone, and earlier texts of those that changed.

        What was made of several articles may stay as long as it is little, and no article is gone.
        """
        unused = self._places.keys() - self._used
        weight = self._dead + sum(self._places[name][1] for name in unused)
        gone = any(name.startswith("a") for name in unused)
        if self._stream is None or not (gone or weight * _LITTLE > self._end):
            return
        new = self._path.with_name(f"{self._path.name}-new")
        try:
            descriptor = os.open(new, _OPEN | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                self._stream.seek(0)
                stream.write(self._stream.readline(_LONGEST_LINE))
                for name in sorted(self._used, key=lambda one: self._places[one]):
                    start, length, digest = self._places[name]
                    self._stream.seek(start)
                    stream.write(f"{name} {digest} {length}\n".encode() + self._stream.read(length))
            new.replace(self._path)
        except OSError as error:
            with suppress(OSError):
                new.unlink()
            self._give_up(self._stream, error)


@contextmanager
def opened(out: Path, environment: str, *, fresh: bool = False) -> Iterator[Cache]:
    """The cache of the build `out`; what can not be used is left as it is, with a note, and nothing is kept."""
    path = place(out)
    try:
        descriptor = os.open(path, _OPEN, 0o600)
    except OSError as error:
        yield Cache(path, notes=(f"{shown(path)}: {error.strerror or error}; nothing is kept for the next build",))
        return
    if refusal := _refusal(descriptor):
        os.close(descriptor)
        yield Cache(path, notes=(f"{shown(path)}: {refusal}",))
        return
    with os.fdopen(descriptor, "r+b") as stream:
        cache = Cache(path, stream)
        try:
            cache.begin(environment, fresh=fresh)
        except OSError as error:
            cache = Cache(path, notes=(f"{shown(path)}: {error.strerror or error}; nothing is kept",))
        yield cache


def _refusal(descriptor: int) -> str:
    """Why a file is not to be used: one that others may write could tell lies; one build at a time may write."""
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode):
        return "is no regular file; everything is done again"
    if sys.platform == "win32":
        return ""
    if found.st_uid != os.geteuid() or found.st_mode & 0o022:
        return "may be written by others, so it is not used; delete it"
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return "is in use by another build; everything is done again"
    return ""
