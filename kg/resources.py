"""Where the ontology, vocabulary, shapes and queries stand.

In a source tree they are top-level folders beside the package; a wheel carries them as ``kg/data``.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """The folder `name` (``ontology``, ``shapes`` or ``queries``): the wheel's own, else the source tree's."""
    shipped = _PACKAGE / "data" / name
    return shipped if shipped.is_dir() else _PACKAGE.parent / name


def digest(name: str) -> str:
    """SHA-256 over the relative paths and bytes of all files of the folder `name`, in sorted order."""
    folder = path(name)
    total = hashlib.sha256()
    for file in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix in {".ttl", ".rq"}):
        total.update(file.relative_to(folder).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()
