"""How a name from outside is shown to people: on one line, with nothing that a terminal would obey."""

from __future__ import annotations

import os
import unicodedata

_HIDDEN = {"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"}


def shown(name: str | os.PathLike[str], limit: int = 200) -> str:
    """`name` with control, format and undecodable characters escaped, cut in the middle at `limit` characters."""
    text = "".join(
        c if unicodedata.category(c) not in _HIDDEN else c.encode("unicode_escape", "backslashreplace").decode("ascii")
        for c in os.fspath(name)
    )
    half = limit // 2 - 1
    return text if len(text) <= limit else f"{text[:half]}…{text[-half:]}"
