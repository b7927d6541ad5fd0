"""One project over all articles: a theme at a site, or a theme at large.

Sites are one where the vocabulary's concept or the folded name is: an airbase goes by the name of
its town, and one site by several spellings.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.unify.clusters import Pair, cluster, entities
from kg.unify.fold import local_name, slug
from kg.unify.records import Entity, Member

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.model import Facts, Project


def unify_projects(facts: Sequence[Facts]) -> list[Entity]:
    """Projects with keys of the form ``dioxin-remediation/bien-hoa``, or the theme alone."""
    found = {Member(item.article.id, project.id): project for item in facts for project in item.projects}
    alike: dict[tuple[str, str], list[Member]] = defaultdict(list)
    for member in sorted(found):
        for name in _site_names(found[member]):
            alike[found[member].theme, name.replace("-", "")].append(member)
    pairs: list[Pair] = [(1, members[0], other) for members in alike.values() for other in members[1:]]
    groups = cluster(found, pairs, lambda _left, _right: True)
    return entities("project", groups, lambda group: _key([found[member] for member in group]))


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
