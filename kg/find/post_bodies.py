"""The body behind a post and a comma, as lists of those present have it: "X, Administrator, Small Business …"."""

from __future__ import annotations

from dataclasses import replace

from kg.find.bodies import BodyGrammar
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.post_labels import label_of
from kg.find.posts import PostMention

_HOUSE = "White House"


class PostBodies:
    """Finds such bodies."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._bodies = BodyGrammar(lexicon)

    def with_its_body(self, line: Line, post: PostMention) -> PostMention:
        """The post with the body of a state that follows it after a comma, where nothing else tells whose it is.

        "X, Member, Council of Economic Advisers", "X, Senior Advisor, White House Office of Y"; not "X, Chairman, USAID
        staff and others".
        """
        tokens, at = line.tokens, post.last + 1
        told = post.country is not None or post.organisation is not None or not post.bare or post.head == ("justice",)
        if told or at >= len(tokens) or tokens[post.last].raw != ",":
            return post
        match = line.starts(at)
        if match is None or not tokens[at].capital:
            return post
        concept = match.entry.concept
        state = match.entry.kind == "O" and concept.flag("isGovernment")
        end = max(match.last, self._bodies.body_run(line, at))
        state |= concept.label == _HOUSE and end > match.last
        closed = end >= len(tokens) or tokens[end].raw in {",", ";", ".", ")"} or tokens[end].norm == "and"
        if not (state and closed):
            return post
        label = f"{label_of(self._lex, tokens, post.first, post.last)}, {label_of(self._lex, tokens, at, end)}"
        organisation = concept if match.entry.kind == "O" else None
        return replace(
            post, last=end, label=label, organisation=organisation, country=self._lex.country(concept), bare=False
        )
