"""Speech heads: the verbs and phrases of a sentence that make a statement, with their form.

The vocabulary's scheme ``speech-act`` lists them by act. This module finds them in a `View` and sorts
out what only looks like one: nouns ("his hope"), passives, negated verbs, courtesies, questions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.find.agreements_wording import title_case
from kg.find.lexicon import Lexicon
from kg.find.openings import Openings
from kg.find.statements_words import ARTICLES, BE, HAVE, MODALS, POSSESSIVES, drawn_up, kind, word, words_in
from kg.find.view import View, capital
from kg.text import words

NONE, CLOSING, LEADING = "none", "closing", "leading"
"""A phrase that only looks like speech; a verb that reports only after its words ("..., the two found"); one that
leads up to a verb of speech ("went on to", "did not fail to", "lost no time in")."""

_ORDER = ("appeal", "pledge", "invite", "agree", "thank", "affirm", CLOSING)
_NOUNS_AFTER = ARTICLES | POSSESSIVES | frozenset("this any such no these those 's ' of with into from".split())
_NEGATIONS = frozenset("not never neither nor hardly without refused declined denied n't".split())
_ADVERBS = frozenset("also again once further so just always even still likewise then both all".split())
_BETWEEN = frozenset("again already also always now once still then therefore thus very".split())
_PAIRS = frozenset({("very", "much"), ("once", "more"), ("once", "again"), ("as", "well"), ("yet", "again")})
_NO_ADVERBS = frozenset("ally apply early family fly imply july likely only rally rely reply supply".split())
_TRIPS = frozenset("visit visits trip trips".split())
_MOST = 3
"""How many adverbs at most stand within a phrase of speech, as in "is now also ready to"."""
_SOURCES = frozenset(
    "according in by as for from so to such this that it there agreement consensus understanding unanimity "
    "accord concord".split()
)
_QUESTIONS = frozenset("about how if what when whether why".split())
_BEFORE_PARTICIPLES = frozenset(', by in and or while when before after also besides “ " ( – —'.split())
_CLAUSES = frozenset('; : “ " – — but and that'.split())
_NAMED = frozenset("PSOC")
_TOLD = frozenset("add announce confirm inform point report reveal state tell".split())
"""What somebody "could report" he reports."""
_DISCLOSED = frozenset("announced disclosed revealed stated recalled remarked observed noted explained added".split())
_ON = frozenset("on during for at to in who his her".split())
_STEPS = frozenset("journey journeys path road steps measures reforms efforts process initiatives".split())
_FEW = 7
_NOTHING = frozenset(
    "promise promises pledge pledges commitment commitments assurance assurances guarantee guarantees request requests "
    "appeal proposal proposals offer comment comments statement mention word".split()
)
"""What nobody makes who "made no promise"."""
_ASIDE = 14
"""How many units may be said of somebody between his name and his verb."""
_NOUN_KINDS = frozenset("PBSCOLM")
_WEAK = frozenset("want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping".split()) | BE
"""A head of these words gives way to the one that follows at once: "wants to stress"."""


@dataclass(frozen=True, slots=True)
class Head:
    """Units ``[first, last)`` that make a statement of the kind `act`.

    `form` is ``finite``, ``participle`` ("stressing that"), ``infinitive`` ("took the occasion to
    thank"), ``passive`` ("it was proposed by"), ``owned`` ("the general's wish was that"), ``closing``
    or ``source`` ("according to", "in the general's words": the speaker stands inside the phrase),
    ``noun`` ("his request that"), ``bare`` an infinitive's form that only several actors can be the
    subject of. `verb` is the head's first word.
    """

    first: int
    last: int
    act: str
    form: str
    verb: str


class HeadGrammar:
    """Finds the heads of a sentence by their first word, then by the phrase that begins there."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._openings = Openings(_rows(lexicon), lexicon.inflection)
        bases = _bases(lexicon)
        self._bare = _bare_forms(lexicon, bases)
        self._past = {f for b in bases for f in lexicon.inflection.forms(b)[1:]} - bases

    def find(self, view: View) -> list[Head]:
        """The heads in order, without overlap."""
        openings = self._openings.words
        if openings.isdisjoint(view.words):
            return []
        text = view.text + " "
        heads: list[Head] = []
        done = 0
        for i, unit in enumerate(view.units):
            if unit.text not in openings or unit.kind != "w" or i < done:
                continue
            act, last = self._match(view, text, i)
            led = bool(heads) and heads[-1].act == LEADING
            if led:
                leading = heads.pop()
                if leading.last == i and act not in {None, NONE, LEADING, CLOSING}:
                    heads.append(Head(leading.first, last, str(act), leading.form, leading.verb))
                    done = last
                    continue
            form = _form(view, i, last, unit.text in self._past) if act not in {None, NONE} else None
            if act == CLOSING:
                act, form = "affirm", CLOSING if form == "finite" else None
            if form == "finite" and word(view, i) in self._bare and word(view, i - 1) != "could":
                form = "bare" if i else None  # "Praise went to the teams"
            if form == "finite" and act == "agree" and word(view, i) in BE and "by" in words_in(view, last, last + 2):
                form = "passive"  # "was agreed upon by the two ministers"
            if form == "passive" and heads and _postmodifier(view, i):
                form = None
            if act is not None and form is not None:
                head = Head(i, last, act, form, word(view, i))
                plain = heads and heads[-1].last == i and heads[-1].verb in _WEAK
                if plain and all(kind(view, k) == "w" for k in range(heads[-1].first, i)):  # not "wanted her to think"
                    weak = heads.pop()
                    head = Head(weak.first, last, act, weak.form, weak.verb)
                heads.append(head)
            done = last if act == NONE or form is not None else i + 1
        return [h for h in heads if h.act != LEADING]

    def _match(self, view: View, text: str, i: int) -> tuple[str | None, int]:
        """The act of the phrase that begins at unit `i`, and its end."""
        found = self._openings.ends(view, text, i)
        for skip in range(1, _adverbs(view, i + 1) + 1):  # "is also ready to", "spoke very highly of"
            further = self._openings.ends(view, text, i, skip=skip)
            found = {k: max(found.get(k, 0), further.get(k, 0)) for k in {*found, *further}}
        if not found:
            return None, i + 1
        ends = {act: min(view.unit_at(max(view.offset(i), end - 2)) + 1, len(view.units)) for act, end in found.items()}
        leading = ends.pop(LEADING, 0)
        longer = leading > max(ends.values(), default=0) and leading < len(view.units)
        longer = longer and "," not in words_in(view, i, leading)  # "in the time to come, both agreed to go on"
        if longer and view.units[leading].text in self._openings.words and self._openings.ends(view, text, leading):
            return LEADING, leading
        if not ends:
            return None, i + 1
        if NONE in ends and _visit(view, i, ends[NONE]):
            return "affirm", i + 1
        act = _strongest(ends, i)
        return act, ends[act]


def _adverbs(view: View, i: int) -> int:
    """How many units of adverbs stand from unit `i` on: "also", "very much", "once more"."""
    k = i
    while k - i < _MOST:
        text, after = word(view, k), word(view, k + 1)
        if (text, after) in _PAIRS:
            k += 2
        elif text in _BETWEEN or (text.endswith("ly") and text not in _NO_ADVERBS):
            k += 1
        else:
            break
    return k - i


def _bases(lexicon: Lexicon) -> frozenset[str]:
    """The infinitives with which verbs and phrases of speech begin."""
    found = {v for c in lexicon.vocabulary.scheme("speech-act").values() for v in c.values("verb")}
    found |= {
        i[1:]
        for c in lexicon.vocabulary.scheme("speech-act").values()
        for q in c.values("cue")
        for i in q.split(" ")[0].split("|")
        if i[:1] == "~"
    }
    return frozenset(words(b)[0] for b in found)


def _bare_forms(lexicon: Lexicon, bases: frozenset[str]) -> frozenset[str]:
    """Verbs in the infinitive's form whose past differs: after one actor no statement ("that Laos supply more")."""
    return frozenset(h for h in bases if any(not f.endswith(("s", "ing")) for f in lexicon.inflection.forms(h)[1:]))


def _strongest(ends: dict[str, int], first: int) -> str:
    """The act of a phrase that several acts list; "hope to" is a plain statement, "hope that" an appeal."""
    if NONE in ends:
        return NONE
    others = sorted((a for a in ends if a not in {"affirm", CLOSING}), key=lambda a: (-ends[a], _ORDER.index(a)))
    if not others:
        return CLOSING if ends.get(CLOSING, 0) > ends.get("affirm", 0) else "affirm"
    if ends.get("affirm", 0) == first + 2 and ends[others[0]] == first + 1:
        return "affirm"
    return others[0]


def _form(view: View, i: int, last: int, past: bool) -> str | None:
    """The grammatical form of the phrase at unit `i`, or None where it makes no statement; is it in the `past`?"""
    verb = word(view, i)
    if any(word(view, k) == "," and word(view, k + 1) in {"”", '"'} for k in range(i, last)):
        return None  # "This was a useful call," <P> said in a statement
    named = i and last == i + 1 and capital(view, i) and (word(view, i - 1).isalnum() or word(view, i - 1) == ",")
    if named and not title_case(view):
        return None  # "the Lao Party and State"
    if word(view, i + 1) == "on" and word(view, i + 2).endswith("ing") and not verb.startswith("agree"):
        return None  # "suggested that both go on working"
    if verb in _SOURCES:
        return "source" if verb not in {"to", "for"} or _opens(view, i) or _source(view, i, last) else None
    if verb in {"his", "her"}:
        return "noun"
    if verb.startswith("undert") and _STEPS & words_in(view, max(0, i - _FEW), i):
        return None  # "the long journey the two countries have undertaken to build it"
    if verb.startswith(("quot", "cit")) and "as" in words_in(view, i, last):
        whom = next(k for k in range(i, last) if word(view, k) == "as") - 1  # "quoted the agency's <P> as saying"
        return "source" if kind(view, whom) in _NAMED else "finite"
    if kind(view, last - 1) in _NAMED and {word(view, last - 2), word(view, last - 3)} & {"from", "of"}:
        return "source"
    if i == 1 and word(view, 0) in {"his", "her"} and words_in(view, i, last) & BE:
        return "noun"  # "His wish was that"
    if word(view, i - 1) == "'s" and words_in(view, i, last) & BE:
        return "owned" if kind(view, i - 2) in _NAMED else None
    j = i - 1
    while word(view, j) in _ADVERBS or word(view, j).endswith("ly"):
        j -= 1
    before = word(view, j)
    if word(view, i + 1) == "no" and word(view, i + 2) in _NOTHING:
        return None
    if (_negated(view, i) and before != "only") or _is_other(view, i, last):
        return None
    reports = before == "could" and verb in _TOLD and word(view, last) == "that"
    if before in MODALS and verb != "would" and not reports:
        return None
    if (verb == "regarding" and i == 0) or (verb.endswith("s") and last == i + 1 and word(view, last) == "of"):
        return None  # "lists of victims", "reports of progress"
    if verb.endswith("ing") and len(verb) > 4:
        joined = before in _BEFORE_PARTICIPLES or (kind(view, j) in _NAMED and _with(view, j))
        return "finite" if before in BE else "participle" if j < 0 or joined else None
    if before == "to":
        return "infinitive"
    if verb == "plans" and drawn_up(view, i):
        return None
    if verb == "meant" and not before.isalpha() and kind(view, j) not in _NAMED | {"B"}:
        return None  # "an arrangement, meant to make known what ..."
    if verb.endswith(("ed", "en", "ought", "orn")) or verb in {"said", "told", "sought", "made"}:
        if i == 0 and ("by" not in words_in(view, last - 1, last + 3) or word(view, 1) in _QUESTIONS):
            return None  # "Asked whether ..., the general nodded"
        return _past(view, j, last)
    noun = (
        before in _NOUNS_AFTER
        or before in {"in", "on", "for", "by", "at"}
        or (kind(view, j) in {"J", "O"} and not (past or verb.endswith(("s", "ly"))) and not _joined(view, j))
    )
    return None if noun else "finite"


def _source(view: View, i: int, last: int) -> bool:
    """Do "to quote <P>" and "to the general's mind" tell whose words are told?"""
    return word(view, last - 1) == "mind" or word(view, i + 1) == "quote"


def _visit(view: View, i: int, last: int) -> bool:
    """Is it a visit that is welcomed, and no guest: "welcomed the coming visit to <C>", "welcomed <P>'s visit"?"""
    if not word(view, i).startswith("welcom"):
        return False
    if kind(view, i + 1) == "P" and word(view, i + 2) == "'s":
        return not _TRIPS.isdisjoint(words_in(view, i + 3, i + 6))
    at = next((k for k in range(i + 1, last) if word(view, k) in _TRIPS), i)
    plain = all(kind(view, k) in {"w", "J", "C", "S"} and word(view, k) not in _ON for k in range(i + 1, at))
    return at > i and plain and word(view, at + 1) == "to"


def _with(view: View, j: int) -> bool:
    """Does "with" stand before the one named at unit `j`: "reviewed the work, with <P> asking for more"?"""
    return "with" in {word(view, j - 1), word(view, j - 2) if word(view, j - 1) in ARTICLES else ""}


def _opens(view: View, i: int) -> bool:
    """Does a sentence or clause begin at unit `i`, as "to the ministry, this was ..." does?"""
    return i == 0 or word(view, i - 1) in _CLAUSES


def _joined(view: View, j: int) -> bool:
    """Is the body at unit `j` the second of two that do something: "the Government and the Department remain ..."?"""
    first = j - 2 if word(view, j - 1) == "the" else j - 1
    return kind(view, j) == "O" and word(view, first) == "and" and kind(view, first - 1) in {"P", "S", "O", "C"}


def _negated(view: View, i: int) -> bool:
    """Is the verb at unit `i` negated just before, in its own phrase?"""
    near = [word(view, k) for k in range(i - 3, i)]
    return bool(_NEGATIONS.intersection(near[near.index(",") if "," in near else 0 :]))


def _past(view: View, j: int, last: int) -> str | None:
    """The form of a past tense or participle after the word at `j`."""
    before = word(view, j)
    if before in BE:
        return "passive" if last < len(view.units) else None
    if word(view, last) == "by" and before not in HAVE:
        return "passive"
    return None if before in _NOUNS_AFTER - {"of", "with", "from"} else "finite"


def _postmodifier(view: View, i: int) -> bool:
    """True for a participle right after the noun it belongs to: "the sum announced by the US"."""
    return kind(view, i - 1) in _NOUN_KINDS or (word(view, i - 1)[:1].isalpha() and word(view, i - 1) not in BE | HAVE)


def _is_other(view: View, i: int, last: int) -> bool:
    """ "added 200 gifts", "all told", a participle after a noun (", concluded in 2011"): no speech."""
    verb, after = word(view, i), word(view, last)
    if verb.startswith("add") and (kind(view, last) == "M" or after[:1].isdigit()):
        return True
    if verb in _DISCLOSED and word(view, i - 1) == "," and _named_aside(view, i - 2):
        return False  # "..., Colonel X, who heads the centre, disclosed on Saturday"
    if word(view, i - 1) == "as" and verb.endswith("ed") and last == i + 1 and after != "by":
        return True  # "as requested in the course of the call"
    circumstance = last == i + 1 and after in {"in", "on", "at", "by", "between", "from"}
    return word(view, i - 1) == "," and verb.endswith("ed") and circumstance


def _named_aside(view: View, last: int) -> bool:
    """Does an official with what is said of him stand before `last`, behind a comma: ", <P> , who heads it"?"""
    named = next((k for k in range(last, max(0, last - _ASIDE), -1) if kind(view, k) == "P"), 0)
    return named > 0 and word(view, named - 1) == "," and (named == last or word(view, named + 1) == ",")


def _rows(lexicon: Lexicon) -> Iterator[tuple[str, list[str]]]:
    """The acts with their verbs and phrases, and what is no speech or closes it."""
    vocabulary = lexicon.vocabulary
    for concept in vocabulary.scheme("speech-act").values():
        yield concept.key, [*("~" + v for v in concept.values("verb")), *concept.values("cue")]
    yield NONE, [*vocabulary.get("word-class", "no-speech-act").values("cue")]
    yield LEADING, [*vocabulary.get("word-class", "leading-phrase").values("cue")]
    yield CLOSING, ["~" + v for v in vocabulary.get("word-class", "closing-verb").values("verb")]
