"""The cascade: from an article to its facts. Each stage reads only the ones before it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.find.abroad import states_around
from kg.find.agreements import AgreementGrammar
from kg.find.anchors import AnniversaryGrammar, lead_day
from kg.find.appointments import appoint
from kg.find.asides import drop
from kg.find.authors import author, mean
from kg.find.context import Context
from kg.find.headed import chronicle, headed, places_at_head
from kg.find.late_posts import late_posts
from kg.find.lexicon import Lexicon
from kg.find.lines import Line, with_short_forms
from kg.find.localities import localities
from kg.find.meanings import Meant, meanings
from kg.find.meeting_spoken import spoken_at
from kg.find.meetings import MeetingGrammar
from kg.find.names import PersonMention
from kg.find.officials import Person, Register
from kg.find.people import PersonGrammar
from kg.find.post_references import refer
from kg.find.projects import ProjectGrammar
from kg.find.quoted_titles import unquote
from kg.find.references import Resolver
from kg.find.roster import Roster
from kg.find.sentences import Splitter
from kg.find.sides import issuer, local_states, reported_from, sides_of, states, without_names, written_in
from kg.find.statements import StatementGrammar
from kg.find.statements_turns import first_persons
from kg.find.themes import ThemeGrammar
from kg.find.units import units_of
from kg.find.unnamed import UnnamedHolders
from kg.find.view import View
from kg.find.yearless import agreements_told, day_of_no_year, meetings_told
from kg.model import Article, Facts
from kg.read.dates import Day
from kg.vocabulary import Vocabulary

READ = frozenset({"title", "caption", "body", "letter"})
"""The kinds of blocks that facts are read from."""


_APPOSED = 12
"""Within how many tokens what is set apart behind a name ends."""


class Finder:
    """Finds the facts of articles; made once from a vocabulary, used for any number of articles."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.lexicon = Lexicon(vocabulary)
        self._splitter = Splitter(vocabulary)
        self._people = PersonGrammar(self.lexicon)
        self._roster = Roster(self.lexicon)
        self._meetings = MeetingGrammar(self.lexicon)
        self._anniversaries = AnniversaryGrammar(self.lexicon)
        self._themes = ThemeGrammar(self.lexicon)
        self._agreements = AgreementGrammar(self.lexicon)
        self._projects = ProjectGrammar(self.lexicon)
        self._statements = StatementGrammar(self.lexicon)

    def context(self, article: Article) -> Context:
        """Sentences, names, persons and references of an article: all that the fact patterns build on."""
        return self._context(article)[0]

    def _context(self, article: Article) -> tuple[Context, UnnamedHolders]:
        """The context, and the posts whose holders the article does not name."""
        lexicon = self.lexicon
        sentences = self._splitter.split(article, READ)
        lines = [Line.of(s.tokens, lexicon.names.matches(s.tokens)) for s in sentences]
        found = [self._people.find(line) for line in with_short_forms(lines)]
        register = Register(lexicon)
        meant = meanings(lexicon, sentences, lines, [persons for persons, _ in found], register)
        late_posts(lexicon, lines, meant, [posts for _, posts in found])
        written = written_in(lexicon, article)
        told = without_names(lines, meant)
        home, partner = sides_of(lexicon, told, register.persons, written, article.agency)
        other = partner if home == "VN" else issuer(lexicon, told, register.persons)
        named = states(lexicon, told) | ({written} if written else frozenset())
        listed = states_around(lexicon, lines, meant, other)
        local = local_states(lexicon, sentences, told, partner) if home == "VN" else {}
        wired = reported_from(lexicon, article)
        officials = self._roster.settle(register.persons, other, named, local, listed, wired)
        kept = {id(p) for p in officials}
        views = [
            View(s, units_of(lexicon, article, s, line, [(m, p) for m, p in mentions if id(p) in kept]))
            for s, line, mentions in zip(sentences, lines, meant, strict=True)
        ]
        for view in views:
            drop(view)
            unquote(view)
        if home == "VN":
            for view in views:
                localities(view, lexicon.vocabulary.scheme("country")["vn"].iri)
        anchor = Day.of(article.published) or lead_day(views) or self._anniversaries.year(views, partner)
        yearless = day_of_no_year(article, views) if anchor is None else None
        days = headed(lexicon.calendar, article, views, anchor or yearless)
        context = Context(article, lexicon, views, officials, partner, anchor, yearless, home=home, headed=days)
        context.stages = places_at_head(views) if days else {}
        context.chronicle = chronicle(article, days)
        free = [
            refer(lexicon, v, posts, officials) if posts else [] for v, (_, posts) in zip(views, found, strict=True)
        ]
        unnamed = UnnamedHolders(context, self._roster)
        context.author = author(context)
        if context.author is not None:
            mean(context, context.author[0])
        Resolver(context, _strangers(lexicon, lines, meant, kept)).run()
        self._statements.listen(context)
        for view, posts in zip(views, free, strict=True):
            if posts:
                appoint(view, posts)
                unnamed.stand(view, posts)
        return context, unnamed

    def find(self, article: Article) -> Facts:
        """All facts of one article; the same article always gives the same facts."""
        context, unnamed = self._context(article)
        with first_persons(context):
            meetings, met = self._meetings.find(context)
        themes = self._themes.find(context)
        projects = self._projects.find(context, themes)
        agreements, named = self._agreements.find(context)
        statements = self._statements.find(context, themes, agreements, named, meetings, met, projects)
        meetings = spoken_at(context, meetings, met, context.exchanges)
        return Facts(
            article,
            officials=tuple(self._roster.official(p, article.plain) for p in context.officials),
            meetings=meetings_told(context, unnamed.meetings(meetings)),
            agreements=agreements_told(context, agreements),
            projects=projects,
            statements=unnamed.statements(statements),
        )


def _strangers(
    lexicon: Lexicon,
    lines: Sequence[Line],
    meant: Sequence[Meant],
    kept: Set[int],
) -> dict[int, dict[int, Person]]:
    """Who is named and is no official, by sentence and token: "he" may mean him. Not names of streets and prizes."""
    found: dict[int, dict[int, Person]] = {}
    others = [
        (number, line, mention, person)
        for number, (line, mentions) in enumerate(zip(lines, meant, strict=True))
        for mention, person in mentions
        if id(person) not in kept
    ]
    for _, line, mention, person in others:
        person.speaks |= _speaks(lexicon, line, mention)
    for number, line, mention, person in others:
        known = person.private or person.courtesy or (person.vietnamese and len(person.words) > 2)
        after = line.tokens[mention.last : mention.last + 1]
        thing = any(t.capital or t.norm == "'s" for t in after) or line.tokens[mention.first - 1].norm == "the"
        if person.speaks or (known and not (thing and not person.private)):
            found.setdefault(number, {})[mention.first] = person
    return found


def _speaks(lexicon: Lexicon, line: Line, mention: PersonMention) -> bool:
    """Does a mention stand at a verb of speaking: "Tom Hale said", "noted Hale", "Hale, a farmer, said"?

    Within a sentence only behind such a verb, or set apart itself: "a farmer, Tom Hale, said".
    """
    tokens, first, last = line.tokens, mention.first, mention.last
    if first and tokens[first - 1].norm in lexicon.speaking:
        return True
    commas = [k for k in range(last, min(last + _APPOSED, len(tokens))) if tokens[k].raw == ","]
    if first:
        apart = tokens[first - 1].raw == "," and first > 1 and not tokens[first - 2].capital
        after = last + 1 if apart and commas[:1] == [last] else len(tokens)
    else:
        after = commas[1] + 1 if commas[:1] == [last] and len(commas) > 1 else last
    return after < len(tokens) and tokens[after].norm in lexicon.speaking
