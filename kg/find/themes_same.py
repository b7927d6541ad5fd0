"""When two names of a site are one place."""

from __future__ import annotations

from kg.model import Term
from kg.text import fold


def site_key(site: Term) -> str:
    """A site's letters alone, folded: "Da Nang" and "Danang" are one."""
    return letters(site.label)


def letters(label: str) -> str:
    return "".join(c for c in fold(label) if c.isalnum())


def same_site(one: Term, other: Term) -> bool:
    """True for one place under two names: the same concept, or the same letters."""
    return (one.concept is not None and one.concept == other.concept) or site_key(one) == site_key(other)
