"""One article, read and searched on its own: what ``kg extract`` shows."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from kg.errors import InputError, stumbling
from kg.find import Finder
from kg.inputs import bounded, reason
from kg.model import Facts
from kg.read import MAX_BYTES, read_article
from kg.shown import shown
from kg.sources import STDIN, Source
from kg.vocabulary import Vocabulary


def extract(file: str, stdin: BinaryIO | None = None) -> Facts:
    """The facts of the article in `file` (``-`` for standard input); raises InputError."""
    path = Path(file)
    if file == STDIN:
        name, data = "stdin", bounded(stdin or sys.stdin.buffer, "stdin", MAX_BYTES)
    else:
        name, data = path.name, _source(path).read(MAX_BYTES)
    finder = Finder(vocabulary := Vocabulary.load())
    with stumbling(shown(name)):
        article, problems = read_article(data, name, vocabulary)
        facts = finder.find(article)
    return replace(facts, problems=(*problems, *facts.problems))


def _source(path: Path) -> Source:
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise InputError(f"{shown(path)}: is a folder: extract shows one article; kg build reads folders")
    except OSError as error:
        raise InputError(f"{shown(path)}: {reason(error)}") from error
    return Source(path.stem, str(path), path)
