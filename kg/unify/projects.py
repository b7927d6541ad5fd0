"""One project over all articles: a theme at a site, or a theme at large.

Sites are one where the vocabulary's concept or the folded name is: an airbase goes by the name of
its town, and one site by several spellings.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.unify.clusters import Pair, Regroup, cluster, entity, keyed
from kg.unify.dates import bounds, told_on
from kg.unify.fold import local_name, slug
from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.model import Facts, Project
    from kg.unify.records import Entity


def unify_projects(facts: Sequence[Facts], regroup: Regroup | None = None) -> list[Entity]:
    """Projects with keys of the form ``dioxin-remediation/bien-hoa``, or the theme alone."""
    found = {Member(item.article.id, project.id): project for item in facts for project in item.projects}
    alike: dict[tuple[str, str], list[Member]] = defaultdict(list)
    for member in sorted(found):
        for name in _site_names(found[member]):
            alike[found[member].theme, name.replace("-", "")].append(member)
    pairs: list[Pair] = [(1, members[0], other) for members in alike.values() for other in members[1:]]
    groups = cluster(found, pairs, lambda _: None, lambda _left, _right: True, once=False)
    if regroup:
        groups = regroup("project", groups)
    named = [(_key([found[member] for member in group]), group) for group in groups]
    taken = {key for key, _ in named}
    if len(taken) < len(named):  # only where people decided that two of one name are different
        days = {item.article.id: bounds(told_on(item))[0] or "9999" for item in facts}
        own = {member: key for key, group in named for member in group}
        return keyed("project", groups, own, {member: days[member.article] for member in found})
    return sorted(entity("project", key, group, _brought(group, found), taken) for key, group in named)


def _brought(group: Iterable[Member], found: Mapping[Member, Project]) -> Iterator[tuple[str, Member]]:
    """The keys by which each of these goes where no other article tells of it."""
    for member in group:
        for site in _site_names(found[member]):
            yield "/".join(part for part in (slug(found[member].theme), site) if part), member


def _site_names(project: Project) -> list[str]:
    """The names by which the site can be known; the one of no site is empty."""
    if project.site is None:
        return [""]
    known = [local_name(project.site.concept)] if project.site.concept else []
    return [slug(project.site.label), *known]


def _key(projects: Sequence[Project]) -> str:
    """The shortest of the site's names: ``bien-hoa`` rather than ``bien-hoa-airbase``."""
    names = {name for project in projects for name in _site_names(project)}
    site = min(names, key=lambda name: (len(name.replace("-", "")), -len(name), name))
    return "/".join(part for part in (slug(projects[0].theme), site) if part)


def project_key(project: Project) -> str:
    """Theme and site of one article's project."""
    return _key([project])
