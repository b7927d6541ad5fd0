"""Markup that a page left in its text: Markdown, HTML, notes' numbers, characters without width.

All of it becomes blanks, one for each character, so that every offset holds and quotes stay verbatim.
"""

from __future__ import annotations

import html
import re

_SIGNS = re.compile(r"[*_<\[&>\\\u200b\u200c]|^#{1,6} ", re.MULTILINE)
"""What no text holds that has none of it."""
_TAG = re.compile(r"<!--.{0,2000}?-->|</?[A-Za-z][^<>]{0,400}>", re.DOTALL)
_IMAGE = re.compile(r"!\[[^\[\]]{0,300}\]\([^()\s]{0,600}\)")
_LINK = re.compile(r"\[([^\[\]]{1,300})\](\([^()\s]{0,600}(?:\s\"[^\"\n]{0,200}\")?\))")
_NOTE = re.compile(r"(?<=[\w.,;:!?”\"’')])\[(?:\d{1,3}|[a-z]|[ivx]{1,4})\](?!\()")
_EMPHASIS = re.compile(
    r"\*{2,3}|(?<![\w*\\])\*(?=[^\s*])|(?<=[^\s*\\])\*(?![\w*])|__|(?<![\w/])_(?=\w)|(?<=\w)_(?![\w/])"
    r"|\\(?=[\\\[\]*_#.>-])|^#{1,6}(?= +\w)|^>{1,3}(?= )|[\u200b\u200c]",
    re.MULTILINE,
)
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#x[0-9A-Fa-f]{2,5});")


def unmarked(text: str) -> str:
    """The text without its markup, of the same length.

    A character that HTML names (``&rsquo;``) stands at the end of the place of its name, next to what follows.
    """
    if _SIGNS.search(text) is None:
        return text
    if "<" in text:
        text = _TAG.sub(_blank, text)
    if "&" in text:
        text = _ENTITY.sub(_named, text)
    if "](" in text:
        text = _LINK.sub(_link, _IMAGE.sub(_blank, text))
    if "[" in text:
        text = _NOTE.sub(_blank, text)
    return _EMPHASIS.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _link(match: re.Match[str]) -> str:
    return f" {match[1]} " + " " * len(match[2])


def _named(match: re.Match[str]) -> str:
    meant = html.unescape(match[0])
    return meant.replace("\xa0", " ").rjust(len(match[0])) if len(meant) <= len(match[0]) else match[0]
