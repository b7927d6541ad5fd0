"""Finding: an article becomes facts with quotes, by a cascade of finite-state stages."""

from kg.find.finder import Finder

__all__ = ["Finder"]
