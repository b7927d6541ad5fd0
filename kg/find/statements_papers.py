"""Minutes, communiques, fact sheets: papers in which sides speak and what a side "will" do is its promise."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.statements_actors import actor_of
from kg.find.statements_heads import Head
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import kind, word
from kg.text import late

_PAPER = late(
    r"\b(?:communique|minutes|(?:joint|shared|vision|common) (?:vision )?(?:statement|declaration)|fact ?sheet"
    r"|joint (?:press )?release|(?:record|summary) of (?:discussions?|decisions|the \S+ (?:meeting|session)))\b"
)
_HEAD = 5
"""Within how many lines the paper says what it is."""
_OPENING = 14
"""Within how many units a side is named that will do something."""
_WILL = frozenset({"will", "shall"})
_DOING = frozenset(
    "allocate assist bear build carry clear complete conduct continue contribute cooperate cover create deliver donate "
    "ensure equip establish expand extend facilitate finance fund give grant hand help implement increase invest "
    "maintain make meet offer open organise organize pay prepare provide publish release repatriate resume return "
    "search send set share spend start step supply support survey take train treat undertake".split()
)
"""What is promised so; not what a thing will be, cost or need."""
_SMALL = frozenset("also both further jointly therefore together then".split())


def paper(context: Context) -> bool:
    """Is the article a paper of sides itself, as its first lines say?"""
    heads = (v.text for v in context.views[:_HEAD] if v.sentence.kind == "title")
    return any(_PAPER.search(text) for text in heads)


def undertaken(context: Context, number: int) -> list[Spoken]:
    """The head of "The Lao side will contribute 2 billion kip" in such a paper."""
    view = context.views[number]
    for i, unit in view.of_kind("SCB"):
        if i > _OPENING:
            break
        verb = i + 2 + (word(view, i + 2) in _SMALL or word(view, i + 2).endswith("ly"))
        opens = i <= 2 or kind(view, i - 1) in {"D", "L", "O", "w"}
        if word(view, i + 1) in _WILL and word(view, verb) in _DOING and opens and word(view, i - 1) != "that":
            act = "agree" if unit.kind == "B" else "pledge"
            return [
                Spoken(Head(i + 1, verb, act, "finite", word(view, i + 1)), actor_of(context, view, i), i, False, True)
            ]
    return []
