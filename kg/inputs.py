"""Reading what someone hands in: never more than a limit, and with a reason where it fails."""

from __future__ import annotations

from typing import BinaryIO

from kg.errors import InputError
from kg.shown import shown


def bounded(stream: BinaryIO, name: str, limit: int) -> bytes:
    """All bytes of `stream`, or InputError where there are more than `limit`."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputError(too_large(name, None, limit))
    return data


def too_large(name: str, size: int | None, limit: int) -> str:
    """The message for an article above `limit` bytes; `size` is None where it is not known."""
    has = f"has {size / 1e6:,.1f} MB" if size else f"has more than {limit / 1e6:,.1f} MB"
    return f"{shown(name)}: {has}, and an article may have {limit / 1e6:,.0f} MB: split it, or take it out"


def reason(error: OSError) -> str:
    """Why a file could not be read, and what to do."""
    match error:
        case FileNotFoundError():
            return "is not there (moved or deleted?): check the name"
        case PermissionError():
            return "may not be read: give yourself the right to read it (chmod u+r)"
        case IsADirectoryError():
            return "is a folder, not a file"
        case _:
            return f"can not be read: {error.strerror or error}"
