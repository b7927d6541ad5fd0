"""What else tells whom a person serves: "of the Ministry of …", "who heads …", a rank or counterpart in apposition."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.bodies import BodyGrammar
from kg.find.fallen import fallen
from kg.find.gazetteer import Match
from kg.find.honoured import honoured
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.name_words import acts
from kg.find.names import PersonMention
from kg.find.posts import PostMention
from kg.text import Token
from kg.vocabulary import Concept

_LEADING = frozenset({"been", "in", "charge", "of", "over", "for", "after"})
"""What may stand between the verb and the body in "is in charge of the office"."""
_BEFORE_LEADING = frozenset(
    "has had been now currently also still then once formerly previously earlier later used to until recently since is "
    "was who both and".split()
)
"""What may stand before the verb: "who used to command", "had earlier commanded"."""
_FORMERLY = frozenset("once formerly previously earlier used had until".split())
_LED = {
    form: noun
    for noun, forms in {
        "head": "head heads headed heading lead leads led leading run runs ran running oversee oversees oversaw in "
        "looks handles handled responsible",
        "commander": "command commands commanded commanding",
        "chairman": "chair chairs chaired chairing",
        "president": "presides presided presiding",
        "spokesperson": "speaks spoke speaking",
        "director": "direct directs directed directing manage manages managed",
        "coordinator": "coordinate coordinates coordinated",
        "governor": "govern governs governed governing",
    }.items()
    for form in forms.split()
}
"""The post that a verb gives to whom it is said of."""
_COMMANDED = frozenset(
    "carrier ship frigate destroyer cruiser vessel submarine squadron fleet unit regiment brigade division region base "
    "detachment corps command committee office department centre center institute agency ministry commission bureau "
    "embassy consulate secretariat academy administration".split()
)

_OF_COMPANIES = frozenset("president director manager chief chairman chairwoman executive founder head officer".split())
_COMPANIES = frozenset(
    "company firm foundation charity contractor group ngo organisation organization university school association bank "
    "club chamber newspaper hotel hospital factory shipyard manufacturer fund trust airline".split()
)
"""Posts that companies and clubs have, and how these are called."""
_MATTERS = frozenset(
    "ties relations aid assistance efforts operations training policy cooperation programmes programs support "
    "exchanges sales strategy interests engagement activities".split()
)
"""What somebody sees to that is no body, though it begins with the name of one."""
_DUTY = 7
"""How many words may tell what somebody sees to, before the body he does it at."""
_HIGH = frozenset({"general", "admiral", "colonel", "brigadier", "commodore"})
"""Ranks that one word in small letters tells."""
_HOUSES = frozenset({"Pentagon", "White House", "Kremlin"})
_LOCAL = frozenset({"provincial", "municipal", "local", "national", "regional", "district", "city"})
"""What may stand in small letters before the name of a body: "who chairs the provincial People's Committee"."""
_OF_PLACES = frozenset("senator representative congressman congresswoman governor mayor".split())
"""Posts of a part of a state, which tells the state."""

_LEADERS = frozenset({"president", "minister", "premier", "chancellor", "king"})
_NAMED = 3
"""Of how many words, at most, is the name of a leader who is told by his title too."""


class ServiceGrammar:
    """Reads the body, state or rank that stands after a name, and who is no official."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._bodies = BodyGrammar(lexicon)

    def rank_after(self, tokens: Sequence[Token], start: int, attached: bool = False) -> Concept | None:
        """ "X, a Senior Lieutenant General as well", "X, the lieutenant general in charge of …": a rank in apposition.

        `attached` where a post stands before it: "X, Deputy Minister and Senior Lieutenant General".
        """
        entries = self._lex.ranks.match_at(tokens, start) if start < len(tokens) else None
        joined = attached and tokens[start - 1].norm == "and"
        if entries is None and not attached and tokens[start - 1].norm in {"a", "the"}:
            return self.small_rank(tokens, start)
        if entries is None or (tokens[start - 1].norm not in {"a", "an", "the"} and not joined):
            return None
        if not tokens[start].capital and (entries[0].size < 2 or joined):
            return None
        end = start + entries[0].size
        return None if end < len(tokens) and tokens[end].capital else entries[0].concept

    def small_rank(self, tokens: Sequence[Token], start: int) -> Concept | None:
        """ "a lieutenant general", "a colonel": the rank told in small letters at `start`."""
        for size in (3, 2, 1):
            spelt = tuple(t.norm for t in tokens[start : start + size])
            if spelt in self._lex.rank_nouns and (size > 1 or spelt[0] in _HIGH):
                after = tokens[start + size] if start + size < len(tokens) else None
                return None if after is not None and after.capital else self._lex.rank_nouns[spelt]
        return None

    def of_state(self, line: Line, person: PersonMention, at: int) -> None:
        """ "President X of Ukraine", "Colonel Y of the VNOSMP": the state or body that the person serves."""
        tokens = line.tokens
        start = at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].norm == "the" else at + 1
        match = line.starts(start)
        held = person.posts[-1] if person.posts else None
        plain = held is not None and held.bare and held.organisation is None and held.country is None
        if plain and (match is None or match.entry.kind in "OL") and not self._bodies.new_post(line, start):
            self._of_body(line, person, start)
        if match is not None and match.entry.kind == "L" and held is not None and held.head[-1] in _OF_PLACES:
            sure = not match.entry.concept.flag("ambiguous")  # "Mayor X of St. Petersburg"
            person.country = person.country or (self._lex.country(match.entry.concept) if sure else None)
        if match is None or match.entry.kind not in "COJ":
            return
        country = self._lex.country(match.entry.concept)
        owned = match.last < len(tokens) and tokens[match.last].norm == "'s"  # "of Vietnam's Military Region 7"
        end = match.last if match.entry.kind != "J" and not owned else self._bodies.body_run(line, start)
        if country is not None and (match.entry.kind != "J" or end > match.last):
            person.country, person.last = country, end
            if end + 2 < len(tokens) and tokens[end].raw == "(" and tokens[end + 2].raw == ")":
                person.last = end + 3

    def _of_body(self, line: Line, person: PersonMention, start: int) -> None:
        """ "Director Philippa Gaunt of the Veterans Office": the body belongs to the post before the name."""
        end = self._bodies.body_run(line, start)
        if end <= start or not line.tokens[start].capital:
            return
        post = person.posts[-1]
        of = " of the " if line.tokens[start - 1].norm == "the" else " of "
        post.label += of + _spelt(line.tokens, start, end)
        post.bare, person.last = False, end

    def owned(self, line: Line, person: PersonMention) -> None:
        """ "Japan's X", "USAID's X", "the foreign ministry's X": whose servant somebody is."""
        owner, word = line.cover[person.first - 2], line.tokens[person.first - 2]
        if owner is None:
            common = not word.capital and (word.norm in self._lex.government or word.norm in _COMMANDED)
            person.serves |= len(person.words) > 1 and common
            return
        person.country = self._lex.country(owner.entry.concept)
        if len(person.words) > 1 and (owner.entry.kind in "CO" or _employs(owner)):
            told = owner.entry.kind == "C" and acts(line, person.last, self._lex)
            person.serves = told or _employs(owner)
            person.first = owner.first

    def of_company(self, line: Line, post: PostMention) -> bool:
        """True of "Trigon's vice president, X" and "the foundation's director, X": whom no state has."""
        if post.first < 2 or line.tokens[post.first - 1].norm != "'s" or post.country is not None:
            return False
        word, covering = line.tokens[post.first - 2], line.cover[post.first - 2]
        if covering is not None or not set(post.head) & _OF_COMPANIES or post.organisation is not None:
            return False
        if not word.capital:
            return word.norm in _COMPANIES
        return word.norm not in self._lex.body_words and post.head[-1] != "minister"

    def serving(self, line: Line, person: PersonMention, at: int) -> None:
        """ "Le Van Tam of the Ministry of Foreign Affairs": an official whose post is not told."""
        tokens = line.tokens
        start = at + 2 if at + 1 < len(tokens) and tokens[at + 1].norm == "the" else at + 1
        match = line.starts(start) if start < len(tokens) else None
        if match is not None and _employs(match):
            person.serves = True
            person.country, person.last = self._lex.country(match.entry.concept), match.last
            if match.last < len(tokens) and tokens[match.last].norm == "'s":
                person.last = max(match.last, self._bodies.body_run(line, start))
            return
        if match is not None and match.entry.kind in "JC" and (end := self._ministry(tokens, match.last)):
            person.serves, person.country, person.last = True, self._lex.country(match.entry.concept), end
            return
        end = self._bodies.body_run(line, start) if len(person.words) > 1 else start
        named = {t.norm for t in tokens[start:end] if t.capital} & self._lex.government
        local = start < len(tokens) and tokens[start].norm in _LOCAL and tokens[end - 1].norm in self._lex.body_heads
        if end > start and (named or local):  # "of the provincial health service"
            person.serves, person.last = True, end

    def _ministry(self, tokens: Sequence[Token], at: int) -> int:
        """Past "armed forces ministry" after "the French"; 0 where no body of government follows."""
        words = [t.norm for t in tokens[at : at + 4]]
        size = next((n for n, w in enumerate(words, 1) if w in self._lex.government), 0)
        return at + size if size and all(w in self._lex.fields | {"and", "armed"} for w in words[: size - 1]) else 0

    def leads(self, line: Line, person: PersonMention, verb: int) -> bool:
        """ "Nguyen Van Hung, who heads the Engineering Division of …", "who used to command the carrier": his post."""
        tokens = line.tokens
        start = verb
        while start < len(tokens) and tokens[start].norm in _BEFORE_LEADING:
            start += 1
        former = any(t.norm in _FORMERLY for t in tokens[verb:start])
        noun = _LED.get(tokens[start].norm) if start < len(tokens) else None
        if noun is None or (
            tokens[start].norm == "in" and [t.norm for t in tokens[start + 1 : start + 2]] != ["charge"]
        ):
            return False
        start += 1
        while start < len(tokens) and tokens[start].norm in _LEADING:
            start += 1
        determined = start < len(tokens) and tokens[start].norm in {"the", "its", "a", "an", "this", "his", "their"}
        start += determined
        name = start + (start < len(tokens) and tokens[start].norm in _LOCAL)
        end = self._bodies.body_run(line, name)
        place = line.cover[name] if name < len(tokens) else None
        region = place is not None and place.entry.kind in "LC" and place.last == end and not _employs(place)
        if place is not None and end <= name and _employs(place):
            end = place.last  # "who runs the Pentagon"
        small = end <= name or not tokens[name].capital or region
        if noun == "governor":
            return self._governs(line, person, start)
        if end < len(tokens) and tokens[end].norm in _MATTERS:
            return False  # "who oversees US military ties with"
        if small:
            end = self._plain_body(tokens, start) if determined else start
            if end <= start:
                return self._runs_at(line, person, start)
        if noun == "chairman" and "thi" in person.words[1:-1]:
            noun = "chairwoman"
        label = noun + " of the " + _spelt(tokens, start, end)
        match = next((m for m in line.cover[start:end] if m is not None and (m.entry.kind == "O" or _employs(m))), None)
        concept = match.entry.concept if match else None
        post = PostMention(start, end, label, (noun,), self._lex.country(concept), concept)
        post.former, post.owned = former, small
        if tokens[end - 1].norm != "delegation" or not person.posts:  # who leads a delegation holds a post besides
            person.posts.append(post)
        person.last = end
        return True

    def _governs(self, line: Line, person: PersonMention, start: int) -> bool:
        """ "who governs the Lao province of Oudomxay": a governor of the state in which that province lies."""
        match = next((m for k in range(start, start + _DUTY) if (m := line.starts(k)) and m.entry.kind == "L"), None)
        if match is None:
            return False
        country = self._lex.country(match.entry.concept)
        post = PostMention(start, match.last, f"governor of {match.entry.form}", ("governor",), country, None)
        person.posts.append(post)
        person.last = match.last
        return True

    def _runs_at(self, line: Line, person: PersonMention, start: int) -> bool:
        """ "who runs strategy at the defence ministry", "who looks after Asia at the Pentagon": an official there."""
        tokens = line.tokens
        stop = min(start + _DUTY, len(tokens) - 1)
        at = next((k for k in range(start, stop) if tokens[k].norm in {"at", "for", "in"}), stop)
        if all(t.raw not in {",", ".", ";"} for t in tokens[start:at]):
            self.serving(line, person, at)
        return person.serves

    def _plain_body(self, tokens: Sequence[Token], start: int) -> int:
        """The end of "carrier" or "provincial committee": a body told by a common noun; `start` where there is none."""
        for end in range(start + 1, min(start + 4, len(tokens)) + 1):
            if tokens[end - 1].capital or not tokens[end - 1].raw.isalpha():
                return start
            if tokens[end - 1].norm in _COMMANDED or tokens[end - 1].norm in self._lex.government:
                return end
        return start

    def private(self, line: Line, person: PersonMention) -> None:
        """Marks a person whose only post is one of a company, a club or the press."""
        lex, tokens = self._lex, line.tokens
        before = tuple(t.norm for t in tokens[max(0, person.first - 2) : person.first])
        person.private = bool(before) and (before[-1:] in lex.private or before in lex.private) and not person.serves
        person.private |= len(person.posts) == 1 and self.of_company(line, person.posts[0])
        person.private |= any(_executive(tokens, post.last) for post in person.posts) or honoured(lex, line, person)
        person.fallen = not person.posts and bool(person.ranks) and fallen(tokens, person)
        if person.private or person.posts or person.ranks:
            return
        at = person.last
        if at + 1 < len(tokens) and tokens[at].raw == ",":
            near = [t.norm for t in tokens[at + 1 : at + 5]]
            person.private = any((w,) in lex.private for w in near) and "." not in near


def _employs(match: Match) -> bool:
    """True of a body of government, also of one that is called after its house."""
    concept = match.entry.concept
    return concept.flag("isGovernment") if match.entry.kind == "O" else concept.label in _HOUSES


def _executive(tokens: Sequence[Token], at: int) -> bool:
    """ "president and CEO of …", "director and chief executive": the head of a company or a foundation."""
    after = [t.norm for t in tokens[at : at + 3]]
    return after[:2] in (["and", "ceo"], ["&", "ceo"]) or after == ["and", "chief", "executive"]


def _spelt(tokens: Sequence[Token], start: int, end: int) -> str:
    """The name of a body as the text writes it, without its acronym in brackets."""
    parts = [tokens[k].raw for k in range(start, end) if not _bracketed(tokens, k)]
    return " ".join(parts).replace(" ’s", "’s").replace(" 's", "'s")


def _bracketed(tokens: Sequence[Token], k: int) -> bool:
    """True for the three tokens of "(NATO)"."""
    return tokens[k].raw in {"(", ")"} or (k > 0 and tokens[k - 1].raw == "(")


def of_an_office(lexicon: Lexicon, tokens: Sequence[Token], mark: int) -> bool:
    """True of "President X's", "the Prime Minister's", "the department's", with the "'s" at token `mark`."""
    if mark and tokens[mark - 1].norm in lexicon.government:
        return True
    for i in range(mark - 1, max(-1, mark - _NAMED - 2), -1):
        if tokens[i].norm in _LEADERS:
            return tokens[i - 1].norm != "vice" if i else True
        if not tokens[i].capital:
            return False
    return False
