"""One project over all articles: a theme at a site, or a theme at large."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kg.model import Facts, Project
from kg.unify.clusters import entities
from kg.unify.fold import local_name, slug
from kg.unify.records import Entity, Member


def unify_projects(facts: Sequence[Facts]) -> list[Entity]:
    """Projects with keys of the form ``dioxin-remediation/bien-hoa``, or the theme alone."""
    groups: dict[str, list[Member]] = defaultdict(list)
    for item in facts:
        for project in item.projects:
            groups[project_key(project)].append(Member(item.article.id, project.id))
    keys = {tuple(sorted(members)): key for key, members in groups.items()}
    return entities("project", sorted(sorted(members) for members in groups.values()), lambda group: keys[tuple(group)])


def project_key(project: Project) -> str:
    """Theme and site; a site that the vocabulary does not know goes by its folded label."""
    if project.site is None:
        return slug(project.theme)
    site = local_name(project.site.concept) if project.site.concept else slug(project.site.label)
    return f"{slug(project.theme)}/{site}"
