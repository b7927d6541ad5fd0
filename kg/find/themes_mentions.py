"""What the finder of themes gives to those of projects and statements: where a sentence speaks of which work."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Term


@dataclass(frozen=True, slots=True)
class ThemeMention:
    """Units ``[first, last)`` of ``Context.views[view]`` that speak of a theme (key of the scheme).

    `sites` are the places of that work as the text names them, without words such as airport;
    `general` is true where the sentence names none. `work` is false where only harm, need or
    history is told. `inherited` marks a theme taken over from an earlier sentence by its site, `aside` a site that
    the work told of is only compared with ("with the experience gained at X"), `further` sites to which it is carried.
    """

    view: int
    first: int
    last: int
    theme: str
    sites: tuple[Term, ...] = ()
    general: bool = True
    work: bool = True
    inherited: bool = False
    aside: bool = False
    further: bool = False
