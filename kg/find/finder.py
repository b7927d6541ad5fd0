"""The cascade: from an article to its facts. Each stage reads only the ones before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from kg.find.anchors import AnniversaryGrammar
from kg.find.appointments import appoint
from kg.find.context import Context
from kg.find.gazetteer import Match
from kg.find.lexicon import Lexicon
from kg.find.money import Money
from kg.find.officials import Person, Register, Roster, short_mentions
from kg.find.people import PersonGrammar, PersonMention
from kg.find.posts import Line
from kg.find.references import Resolver
from kg.find.sentences import Sentence, Splitter
from kg.find.view import Unit, View
from kg.model import Article, Facts
from kg.read.dates import DateMention, Day
from kg.vocabulary import Vocabulary

READ = frozenset({"title", "caption", "body"})
"""The kinds of blocks that facts are read from."""


class Finder:
    """Finds the facts of articles; made once from a vocabulary, used for any number of articles."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.lexicon = Lexicon(vocabulary)
        self._splitter = Splitter(vocabulary)
        self._people = PersonGrammar(self.lexicon)
        self._roster = Roster(self.lexicon)
        self._anniversaries = AnniversaryGrammar(self.lexicon)

    def context(self, article: Article) -> Context:
        """Sentences, names, persons and references of an article: all that the fact patterns build on."""
        sentences = self._splitter.split(article, READ)
        lines = [Line.of(s.tokens, self.lexicon.names.matches(s.tokens)) for s in sentences]
        register, groups, free = Register(self.lexicon), [], []
        for sentence, line in zip(sentences, lines, strict=True):
            persons, posts = self._people.find(line)
            groups.append(persons)
            free.append(posts)
        meant = self._meanings(sentences, lines, groups, register)
        home, partner = _sides_of(self.lexicon, lines, register.persons)
        officials = self._roster.settle(register.persons, partner if home == "VN" else _issuer(self.lexicon, lines))
        keep = {id(p) for p in officials}
        views = [
            View(s, self._units(article, s, line, [(m, p) for m, p in found if id(p) in keep]))
            for s, line, found in zip(sentences, lines, meant, strict=True)
        ]
        anchor = Day.of(article.published) or self._anniversaries.year(views, partner)
        context = Context(article, self.lexicon, views, officials, partner, anchor, home)
        Resolver(context).run()
        for view, posts in zip(views, free, strict=True):
            if posts:
                appoint(view, posts)
        return context

    def find(self, article: Article) -> Facts:
        """All facts of one article; the same article always gives the same facts."""
        context = self.context(article)
        return Facts(article, officials=tuple(self._roster.official(p) for p in context.officials))

    def _meanings(
        self, sentences: Sequence[Sentence], lines: Sequence[Line], groups: Sequence[list[PersonMention]], register: Register
    ) -> list[list[tuple[PersonMention, Person]]]:
        """Every mention with its person: full names first, as a short name may stand before the full one."""
        meant: list[list[tuple[PersonMention, Person]]] = [[] for _ in sentences]
        for full in (True, False):
            for k, (sentence, persons) in enumerate(zip(sentences, groups, strict=True)):
                for mention in persons:
                    if (len(mention.words) > 1) == full and (person := register.enter(mention, sentence)) is not None:
                        meant[k].append((mention, person))
        for k, (sentence, line) in enumerate(zip(sentences, lines, strict=True)):
            taken = {i for m, _ in meant[k] for i in range(m.first, m.last)}
            for mention in short_mentions(line, register, taken, self.lexicon):
                person = register.by_short_name(mention.words[0], mention)
                if person is not None:
                    meant[k].append((mention, person))
                    if sentence not in person.sentences:
                        person.sentences.append(sentence)
            meant[k].sort(key=lambda pair: pair[0].first)
        _lend_posts(meant)
        for person in register.persons:
            person.sentences.sort(key=lambda s: s.index)
        return meant

    def _units(self, article: Article, sentence: Sentence, line: Line, persons: Sequence[tuple[PersonMention, Person]]) -> list[Unit]:
        spans: dict[int, tuple[int, str, object]] = {}
        taken: set[int] = set()

        def put(first: int, last: int, kind: str, value: object) -> None:
            if first < last and not any(i in taken for i in range(first, last)):
                spans[first] = (last, kind, value)
                taken.update(range(first, last))

        for mention, person in persons:
            put(mention.first, mention.last, "P", person)
        for found in (*self._money(article, sentence), *self._dates(article, sentence)):
            first, last = _tokens_of(sentence, found.start, found.end)
            put(first, last, "M" if isinstance(found, Money) else "D", found)
        for match in dict.fromkeys(m for m in line.cover if m is not None):
            put(match.first, match.last, _letter(match), match.entry.concept)
        return _as_units(article, sentence, spans)

    def _money(self, article: Article, sentence: Sentence) -> list[Money]:
        if self.lexicon.purse.words.isdisjoint([t[3] for t in sentence.tokens]):
            return []
        return list(self.lexicon.purse.mentions(article.text, sentence.start, sentence.end))

    def _dates(self, article: Article, sentence: Sentence) -> list[DateMention]:
        return self.lexicon.calendar.mentions_in(article.text, sentence.tokens)


def _lend_posts(meant: Sequence[Sequence[tuple[PersonMention, Person]]]) -> None:
    """A counterpart holds, for his own country, the post of the person last named before him."""
    last: Person | None = None
    for found in meant:
        for mention, person in found:
            if mention.counterpart and not person.posts and last is not None:
                person.posts.extend(replace(p, label=p.plain, country=mention.country, organisation=None) for p in last.posts[:1])
                if mention.country:
                    person.votes[mention.country] += 3
            if person.posts and not mention.counterpart:
                last = person


def _letter(match: Match) -> str:
    return match.entry.kind


def _tokens_of(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    tokens = sentence.tokens
    first = next((i for i, t in enumerate(tokens) if t.end > start), len(tokens))
    last = next((i for i in range(first, len(tokens)) if tokens[i].start >= end), len(tokens))
    return first, last


def _as_units(article: Article, sentence: Sentence, spans: dict[int, tuple[int, str, object]]) -> list[Unit]:
    units: list[Unit] = []
    i = 0
    tokens = sentence.tokens
    while i < len(tokens):
        if i in spans:
            last, kind, value = spans[i]
            start, end = tokens[i].start, tokens[last - 1].end
            units.append(Unit(kind, article.text[start:end], i, last, start, end, value))
            i = last
        else:
            token = tokens[i]
            units.append(Unit("w", token.norm.replace("<", "(").replace(">", ")"), i, i + 1, token.start, token.end))
            i += 1
    return units


def _counts(lexicon: Lexicon, lines: Sequence[Line]) -> tuple[Counter[str], Counter[str]]:
    """How often each state is named, and how often a body of it."""
    counts: Counter[str] = Counter()
    bodies: Counter[str] = Counter()
    for line in lines:
        for match in dict.fromkeys(m for m in line.cover if m is not None):
            code = lexicon.country(match.entry.concept) if match.entry.kind in "CJO" else None
            if code is not None and code not in {"UN", "EU", "ASEAN"}:
                counts[code] += 2 if match.entry.kind in "CJ" else 1
                bodies[code] += match.entry.kind == "O"
    return counts, bodies


def _issuer(lexicon: Lexicon, lines: Sequence[Line]) -> str | None:
    """The state whose release an article about no Vietnamese matter is: the one whose bodies it names most."""
    counts, bodies = _counts(lexicon, lines)
    ranked = sorted((-n, c) for c, n in bodies.items() if n)
    return ranked[0][1] if ranked else "US" if counts["US"] else None


def _sides_of(lexicon: Lexicon, lines: Sequence[Line], persons: Sequence[Person]) -> tuple[str | None, str | None]:
    """The country at home in the article (Viet Nam wherever it occurs) and the other one named most."""
    counts, bodies = _counts(lexicon, lines)
    home = "VN" if counts.get("VN") or any(p.vietnamese and p.official for p in persons) else None
    if home is None and (owners := sorted((-n, c) for c, n in bodies.items() if n)):
        home = owners[0][1]
    ranked = sorted((-n, c) for c, n in counts.items() if c != home)
    if home is None:
        return (ranked[0][1] if ranked else None, ranked[1][1] if len(ranked) > 1 else None)
    return home, ranked[0][1] if ranked else None
