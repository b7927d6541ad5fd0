"""The records that flow from stage to stage: frozen, compared by value, free of behaviour and of RDF.

`read` makes an :class:`Article`; `find` turns it into :class:`Facts`; `unify` and `describe` read
those. Text offsets are code points of ``Article.text`` (Unicode NFC), start inclusive, end
exclusive, so that ``article.text[e.start:e.end] == e.quote`` for every :class:`Evidence`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The verbatim sentence (or header line) that a fact was read from."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date that keeps its precision: ``YYYY-MM-DD``, ``YYYY-MM``, ``YYYY``, ``--MM-DD`` or ``--MM``.

    `last` is the last day of a span of days, in the same form. `inferred` says in plain words why a
    part that the sentence itself does not state (mostly the year) was filled in; None where all of
    the value stands in the text.
    """

    value: str
    last: str | None = None
    inferred: str | None = None

    @property
    def whole(self) -> bool:
        """True of a day of a month, be its year known or not."""
        return len(self.value) == len("--01-31" if self.value.startswith("--") else "2020-01-31")


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """A thing as the text names it, and the vocabulary concept it was recognised as (IRI), if any."""

    label: str
    concept: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article: `id` is the input file's name without folder and extension.

    `sha256` is that of the input's bytes. `blocks` cover the text in order. `bare` is the text with blanks for
    markup that was left in it, of the same length; empty where it has none.
    """

    id: str
    text: str
    sha256: str
    title: str | None = None
    published: PartialDate | None = None
    dateline_place: Term | None = None
    dateline_date: PartialDate | None = None
    agency: str | None = None
    blocks: tuple[Block, ...] = ()
    bare: str = ""

    @property
    def plain(self) -> str:
        """The text as it is read, without markup; its offsets are those of `text`."""
        return self.bare or self.text


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """A stretch of the article's text with its function.

    `kind` is ``title``, ``header`` (date lines, bylines, tags), ``caption``, ``body``, ``letter`` (the greeting
    and the signature of one), ``teaser`` (headlines and leads of other stories: no facts are read from them)
    or ``signoff``.
    """

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True, order=True)
class Post:
    """A post as the text names it; `concept` and `organisation` are vocabulary IRIs where recognised."""

    label: str
    concept: str | None = None
    organisation: str | None = None
    former: bool = False


@dataclass(frozen=True, slots=True)
class Official:
    """A named person who holds or held a public post. `id` is unique within the article.

    `assumed` is true where no word tells the state of the official: it is taken from the name, or to be that of the
    article's other side.
    """

    id: str
    name: str
    country: str | None
    posts: tuple[Post, ...] = ()
    ranks: tuple[Term, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    assumed: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Actor:
    """Who speaks or is spoken to: an official (its `id` in the article) or one or more sides.

    `sides` are country codes (``("VN",)``, ``("US", "VN")``), sorted; empty where `official` is set.
    `post` is that by which the text names who speaks for a single side, where it tells no name.
    """

    official: str | None = None
    sides: tuple[str, ...] = ()
    post: Post | None = None


@dataclass(frozen=True, slots=True, order=True)
class Unnamed:
    """A post of a state, in place of its holder whom the article does not name; `country` is the code."""

    post: Post
    country: str


@dataclass(frozen=True, slots=True, order=True)
class Participant:
    """An official in a meeting: `role` is host, guest, co-chair, chair, speaker or participant."""

    official: str
    role: str = "participant"


@dataclass(frozen=True, slots=True)
class Meeting:
    """An encounter or event; `kind`, `status` are keys of the vocabulary's meeting-kind, meeting-status.

    `part_of` is the id of the visit it was held during, `name` the event's own name in the text
    ("13th Vietnam - US Defence Policy Dialogue"), `sides` the country codes that take part, `unnamed` the
    posts by which those of a side are told that names nobody.
    """

    id: str
    kind: str
    status: str
    date: PartialDate | None = None
    place: Term | None = None
    participants: tuple[Participant, ...] = ()
    name: str | None = None
    part_of: str | None = None
    sides: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    unnamed: tuple[Unnamed, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreement:
    """A named instrument or framework. `parties` are country codes, or names of bodies of no state.

    `kind` is a key of agreement-kind; `framework` the concept IRI of a framework of the vocabulary.
    """

    id: str
    name: str
    kind: str
    alternatives: tuple[str, ...] = ()
    date: PartialDate | None = None
    parties: tuple[str, ...] = ()
    framework: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Amount:
    """Money in whole currency units; `currency` is ISO 4217, `kind` a key of amount-kind or None.

    amount-kind: ``committed``, ``requested``, ``spent``, ``total``.
    """

    value: Decimal
    currency: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """War-legacy work: one per pair of `theme` (key of the theme scheme) and `site`."""

    id: str
    theme: str
    site: Term | None = None
    status: str | None = None
    amounts: tuple[Amount, ...] = ()
    organisations: tuple[Term, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """Who said what to whom. `theme` is a key of the theme scheme, or ``agreement`` or ``meeting``.

    `act` is a key of speech-act. `about` is the id of the project, agreement or meeting of this
    article that it speaks of, where that could be told.
    """

    id: str
    speaker: Actor
    act: str
    theme: str
    addressee: Actor | None = None
    site: Term | None = None
    about: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something a user should look at: it never stops the other articles.

    `where` names the file and, where known, line and column; `remedy` says what to do.
    """

    where: str
    message: str
    remedy: str = ""
    severity: str = "warning"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was found in one article."""

    article: Article
    officials: tuple[Official, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    projects: tuple[Project, ...] = ()
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = field(default=())
