"""The tree of errors: each branch says whose fault it is, and which exit code the command gives.

::

    KgError                     1
    ├── UsageError              2   the call asks for something that can not be done
    ├── InputError              3   an article or a graph that was handed in can not be read
    ├── QueryError              3   a question that can not be parsed, or that is refused
    ├── VocabularyError         4   a file under ontology/ or shapes/ breaks its own rules
    └── OutputError             5   the machine: no space, no permission, a file in the way
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath


class KgError(Exception):
    """Base of every error this package raises on purpose; its text is fit to show to a user."""

    exit_code = 1


class UsageError(KgError):
    """The call asks for something that can not be done: mend the command line."""

    exit_code = 2


class InputError(KgError):
    """An input can not be read: the message names the file, the place and the mend."""

    exit_code = 3


@contextmanager
def stumbling(name: str) -> Iterator[None]:
    """Makes an InputError of any other error: a rule of kg that fails on an article must not cost the others."""
    try:
        yield
    except InputError:
        raise
    except Exception as error:
        raise _stumbled(name, error) from error


def _stumbled(name: str, error: Exception) -> InputError:
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = "".join(f" at {PurePath(frame.filename).name}, line {frame.lineno}" for frame in last)
    what = f"{type(error).__name__}{place}"
    return InputError(f"{name}: kg itself fails on this text ({what}): leave it out, and report it with the text")


class QueryError(KgError):
    """A SPARQL question can not be parsed, is of a refused form, or ran out of its bounds."""

    exit_code = 3


class VocabularyError(KgError):
    """A vocabulary, ontology or shapes file breaks its own rules: the message names file and concept."""

    exit_code = 4


class OutputError(KgError):
    """The machine refused to write: the message names the path and what to do."""

    exit_code = 5
