"""From bytes to text, with clear refusals."""

from __future__ import annotations

import unicodedata

from kg.errors import InputError
from kg.text import late

MAX_BYTES = 10_000_000
"""The size above which an input is refused: the largest article of the corpora has 0.1 MB."""

_CONTROL = {c: " " for c in range(32) if c not in (9, 10)} | {
    0x2028: "\n",
    0x2029: "\n",
    0xFEFF: "",
    0xAD: "",
    127: " ",
}
_UNWANTED = late("[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufeff\xad]")


def decode(data: bytes, name: str) -> str:
    """The text of one input in NFC with ``\\n`` as line end, or InputError that says what to do."""
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: {len(data):,} bytes; an article may have {MAX_BYTES:,} at most; split the file")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(f"{name}: encoded in UTF-16; save it as UTF-8")
    if b"\0" in data:
        raise InputError(f"{name}: a binary file (a zero byte at offset {data.index(0)}); give plain text in UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{name}: line {line}, byte {error.start}: not UTF-8; convert the file to UTF-8 first"
        ) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _UNWANTED.search(text):
        text = text.translate(_CONTROL)
    text = unicodedata.normalize("NFC", text)
    if not text.strip():
        raise InputError(f"{name}: no text; remove the file or fill it")
    return text
