"""``manifest.json``: what a build was made from and what it wrote, with no clock and no path of this machine.

Two builds of the same articles with the same program and vocabulary have the same manifest, so
comparing two manifests compares two builds. The manifest also marks a folder as a build of kg.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import InputError

NAME = "manifest.json"
GENERATOR = "kg"


def read(folder: Path) -> dict[str, Any] | None:
    """The manifest of `folder`, or None where there is none that kg wrote."""
    path = folder / NAME
    try:
        content = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, ValueError, RecursionError):
        return None
    if isinstance(content, dict) and content.get("generator") == GENERATOR and isinstance(content.get("files"), dict):
        return content
    return None


def require(folder: Path) -> dict[str, Any]:
    """The manifest of `folder`, or InputError that says how to get a build."""
    try:
        content = read(folder)
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror}") from error
    if content is None:
        raise InputError(f"{folder}: is not a build of kg; make one with: kg build ARTICLES -o {folder}")
    return content


def is_build(folder: Path) -> bool:
    """True for a folder that a build wrote; one that can not be looked into is none."""
    try:
        return read(folder) is not None
    except OSError:
        return False


def strangers(folder: Path) -> tuple[str, ...]:
    """What `folder` holds that no build of kg wrote, sorted; for an empty folder nothing."""
    content = read(folder)
    known = {NAME, *content["files"]} if content else set()
    return tuple(sorted(name for name in _names(folder) if name not in known))


def write(folder: Path, content: dict[str, Any]) -> None:
    """Write the manifest: keys sorted, two blanks of indent, one line feed at the end."""
    text = json.dumps({"generator": GENERATOR, **content}, indent=2, sort_keys=True, ensure_ascii=False)
    (folder / NAME).write_text(text + "\n", encoding="utf-8", newline="\n")


def _names(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_dir() or not any(path.iterdir()):
            yield path.relative_to(folder).as_posix()
