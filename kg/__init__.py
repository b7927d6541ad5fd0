"""kg: what the news agencies report on Viet Nam - US defence relations, as a checked, cited graph.

The public names are these; each is loaded when it is first used, so that ``import kg`` costs nothing.

>>> import kg
>>> sorted(kg.__all__)[:3]
['Article', 'Facts', 'Finder']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.errors import InputError, KgError, OutputError, QueryError, UsageError, VocabularyError
    from kg.find import Finder
    from kg.model import Article, Facts, Problem
    from kg.read import read_article
    from kg.vocabulary import Vocabulary

__version__ = "0.1.0"

_HOMES = {
    "Article": "kg.model",
    "Facts": "kg.model",
    "Finder": "kg.find",
    "InputError": "kg.errors",
    "KgError": "kg.errors",
    "OutputError": "kg.errors",
    "Problem": "kg.model",
    "QueryError": "kg.errors",
    "UsageError": "kg.errors",
    "Vocabulary": "kg.vocabulary",
    "VocabularyError": "kg.errors",
    "read_article": "kg.read",
}

__all__ = [
    "Article",
    "Facts",
    "Finder",
    "InputError",
    "KgError",
    "OutputError",
    "Problem",
    "QueryError",
    "UsageError",
    "Vocabulary",
    "VocabularyError",
    "__version__",
    "read_article",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
