"""What a head does to its topic: the act, settled by modal words, and whom it is directed to."""

from __future__ import annotations


from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.statements_speakers import Spoken, actor_of, country_of
from kg.find.statements_topics import AGREEMENT, MEETING, Topic
from kg.find.view import View
from kg.model import Actor

_PREPOSITIONS = frozenset({"in", "with", "at", "for", "of", "between", "by", "from", "into", "during", "over", "through", "under", "against", "via"})
_PRONOUNS = frozenset({"it", "they", "we", "he", "she", "i"})
_LOCALS = frozenset({"province", "authorities", "locality", "localities", "locals", "city"})
_PUSH = frozenset({"assure", "assured", "assures", "assuring", "reassured", "reassure"})


class ActGrammar:
    """Settles acts and addressees."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.vocabulary.words
        self._nouns = frozenset(w.lower() for w in words("speaking-noun"))
        self._future = frozenset(w.lower() for w in words("pledging-word"))
        self._duty = frozenset(w.lower() for w in words("appealing-word"))
        self._verbs = frozenset(
            f for v in (lexicon.vocabulary.get("word-class", "meeting-verb").values("verb")) for f in lexicon.inflection.forms(v)
        )

    # -- act ------------------------------------------------------------------------------------

    def act(self, context: Context, view: View, governor: Spoken, topic: Topic) -> str | None:
        """The act of a head towards a topic; None where the topic is no matter of the statement."""
        act = governor.head.act
        if topic.theme == MEETING:
            return self._meeting(view, governor, topic)
        if act == "invite":
            return "appeal" if topic.theme != AGREEMENT else None
        if act == "agree" and (governor.speaker is None or len(governor.speaker.sides) < 2):
            act = "agree" if governor.head.verb.startswith(("agree", "concur")) else "affirm"
        if act == "affirm" and governor.head.form != "source":
            return self._refined(context, view, governor, topic)
        return act

    def _meeting(self, view: View, governor: Spoken, topic: Topic) -> str | None:
        act = governor.head.act
        units = view.units
        if act == "invite":
            return "invite"
        if topic.role == "visit":
            return act if act in {"affirm", "appeal", "agree", "pledge"} else None
        if topic.role == "subject":
            return "affirm" if act == "affirm" and (governor.tail or topic.start - governor.head.last <= 4) else None
        if governor.tail:
            return None
        between = [u.text for u in units[governor.head.last : topic.start] if u.kind == "w"]
        if act in {"appeal", "agree", "pledge"}:
            return act if any(w in self._verbs for w in between) or governor.head.verb.startswith("accept") else None
        if act == "thank":
            return act if len(between) <= 6 and units[topic.first].text != "reception" else None
        return act if len(between) <= 3 and not set(between) & (_PREPOSITIONS - {"of", "for"}) else None

    def _refined(self, context: Context, view: View, governor: Spoken, topic: Topic) -> str:
        """A plain statement becomes a pledge by "will" of the own side, an appeal by "should"."""
        units = view.units
        first, last = (0, governor.first) if governor.tail and topic.first < governor.first else (governor.head.last, len(units))
        for i in range(first, last):
            unit = units[i]
            if unit.kind != "w":
                continue
            if unit.text in self._duty:
                return "appeal"
            if unit.text in self._future and (governor.head.verb in _PUSH or self._own(context, view, governor, first, i)):
                return "pledge"
        return "affirm"

    def _own(self, context: Context, view: View, governor: Spoken, first: int, i: int) -> bool:
        """Is the subject of the modal word at unit `i` the speaker or his side (or both sides)?"""
        units = view.units
        mine = country_of(context, governor.speaker)
        k = i - 1
        while k >= first and units[k].kind == "w" and (units[k].text.endswith("ly") or units[k].text in {"also", "always", ")", "and"}):
            k = next((n for n in range(k, first - 1, -1) if units[n].text == "("), k) - 1 if units[k].text == ")" else k - 1
        if k < first:
            return governor.explicit and not governor.tail
        if any(u.kind == "w" and u.text in {"and", ","} for u in units[k + 1 : i]):
            return self._coordinated(context, view, governor, first)
        unit = units[k]
        if unit.kind != "w" and k > first and units[k - 1].kind == "w" and units[k - 1].text in _PREPOSITIONS | {"the", "to", "and"} and _governed(view, k):
            return False
        if unit.kind in "PBSCOL":
            actor = actor_of(context, view, k)
            if actor is None:
                return False
            if actor.official is not None:
                return actor == governor.speaker
            return len(actor.sides) > 1 or mine in actor.sides
        if unit.kind != "w":
            return False
        if unit.text in _PRONOUNS:
            return True
        if unit.text in self._nouns:
            code = next((context.code(u) for u in units[max(first, k - 5) : k] if u.kind in "CJO"), None)
            return code is None or code == mine
        return False

    def _coordinated(self, context: Context, view: View, governor: Spoken, first: int) -> bool:
        """ "... and will": the subject is that of the clause, which opens with the own side or is the speaker's."""
        if governor.head.last - governor.head.first > 1:
            return True
        for k in range(first, min(first + 4, len(view.units))):
            unit = view.units[k]
            if unit.kind in "PBSCOL":
                actor = actor_of(context, view, k)
                mine = country_of(context, governor.speaker)
                return actor is not None and (actor == governor.speaker or mine in actor.sides or len(actor.sides) > 1)
            if unit.kind == "w" and unit.text in self._nouns:
                return True
        return False

    # -- addressee ----------------------------------------------------------------------------------

    def addressee(self, context: Context, view: View, governor: Spoken, act: str, topic: Topic, before: Actor | None = None) -> Actor | None:
        """Whom a statement is directed to: an official or one other side; `before` is meant by "asked it to"."""
        if act in {"affirm", "agree"}:
            return None
        if act == "pledge":
            return self._told(context, view, governor)
        mine = country_of(context, governor.speaker)
        limit = min(topic.first if act == "appeal" else topic.last, governor.head.last + 12) if topic.first >= governor.head.last else governor.head.last + 8
        found: Actor | None = None
        for i in range(governor.head.first + 1, min(limit, len(view.units))):
            unit = view.units[i]
            if unit.kind == "w" and unit.text == "it" and i == governor.head.first + 1:
                return before
            if unit.kind == "w" and unit.text in _LOCALS and act == "thank" and context.home not in {None, mine}:
                return Actor(sides=(str(context.home),))
            if unit.kind not in "PBSCOLJ":
                continue
            if act == "appeal" and _governed(view, i) and unit.kind != "P":
                continue
            actor = actor_of(context, view, i)
            if unit.kind == "B":
                return None
            if actor is None or actor == governor.speaker:
                continue
            code = country_of(context, actor)
            if unit.kind in "CJO" and act in {"invite", "appeal"} and (meant := self._holder(context, view, i, code)) is not None:
                return meant
            if unit.kind != "P" and code == mine:
                return found if act != "appeal" else None
            return actor
        return found

    def _holder(self, context: Context, view: View, i: int, code: str | None) -> Actor | None:
        """The official of "the US Secretary of State", where the article names him."""
        noun = view.units[i + 1].text if i + 1 < len(view.units) and view.units[i + 1].kind == "w" else ""
        held = [p for p in context.officials if noun in self._nouns and p.country == code and p.holds(noun)]
        return Actor(official=held[0].id) if len(held) == 1 else None

    def _told(self, context: Context, view: View, governor: Spoken) -> Actor | None:
        """The official of "told the minister", "assured him"."""
        for spoken in (governor, governor.outer):
            if spoken is None:
                continue
            i = spoken.head.last
            if i < len(view.units) and view.units[i].kind == "P":
                actor = actor_of(context, view, i)
                if actor != governor.speaker:
                    return actor
        return None


def _governed(view: View, i: int) -> bool:
    k = i - 1
    while k > 0 and view.units[k].kind == "w" and view.units[k].text in {"the", "its", "their"}:
        k -= 1
    return view.units[k].kind == "w" and view.units[k].text in _PREPOSITIONS
