"""What of a post stands after its head noun: the body it belongs to, the post it serves."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.bodies import BodyGrammar
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.name_words import POSITIONS
from kg.find.post_ships import past_ship
from kg.find.post_where import owned_body, where_met
from kg.text import Token, acronym

PREPOSITIONS = frozenset({"of", "for", "to", "at", "in", "on"})
SERVING = frozenset(
    "advisor adviser aide assistant cabinet counsel counselor counsellor secretary spokesperson staff".split()
)
"""Those who serve somebody in office: "Head of Cabinet to the President of …"."""
_SENT_TO_NOBODY = frozenset("minister president premier chairman chairwoman chancellor king governor".split())
"""Those who are never in office "to" anybody, as ambassadors are."""
_AFFAIRS = (["'", "affairs"], ["’", "affairs"])
_JUNIOR = frozenset({("secretary", "of", "state"), ("minister", "of", "state"), ("minister", "delegate")})
"""Members of a government below a minister: "Secretary of State to the Minister for the Armed Forces"."""

_BEFORE_A_BODY = frozenset({"the", "its", "both", "ruling", "governing"})
_DUTIES = 12  # how many words may tell of what somebody is in charge, with "in charge of"


_LEADERS = frozenset("commander commodore staff commandant".split())
_UNITS = frozenset(
    "force fleet group squadron wing brigade division army corps command forces agency navy pacific detachment "
    "regiment battalion base region center centre unit".split()
)
"""What officers lead, and what they are called who lead it."""
_OF_FIELDS = frozenset("secretary director commissioner adviser advisor general counsellor minister".split())
_BELOW = frozenset({"deputy", "assistant", "associate"})
_HOUSEHOLDS = frozenset({"office", "cabinet", "department", "secretariat"})
_OF_PLACES = frozenset({"mayor", "governor", "mayoress", "prefect"})
_FIELD, _FIELD_WORD = 10, 4  # how many words a field in brackets may have, how many letters one alone at least

_TIMES = frozenset(
    (of, the, time)
    for of, times in (("of", "day time period era moment"), ("at", "time moment"), ("in", "period"))
    for time in times.split()
    for the in ("the", "that")
)
_OF_THE_TIME = frozenset(t[0] for t in _TIMES)


class PostEnds:
    """Finds where a post ends."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._bodies = BodyGrammar(lexicon)

    def end(self, line: Line, at: int) -> int:
        tokens, first = line.tokens, at
        end = at = past_field(tokens, self._field(line, at))
        while at < len(tokens):
            token = tokens[at]
            if size := of_the_time(tokens, at):
                end = at = at + size
            elif (reached := self._in_charge(line, at)) > at:
                end = at = reached
            elif token.norm in PREPOSITIONS and (not token.capital or _in_capitals(tokens, at)):
                if token.norm == "to" and tokens[first - 1].norm in _SENT_TO_NOBODY:
                    break  # "a letter from the Minister of Health to UNDP Director X"
                if token.norm in {"in", "at"} and where_met(line, first, at):
                    break  # "met the Australian Deputy Prime Minister in Singapore"
                start = at + 1
                while start < len(tokens) and tokens[start].norm in _BEFORE_A_BODY:
                    start += 1
                if (reached := past_ship(tokens, start)) > start:
                    end = at = reached
                    continue
                if (reached := self._office_of_post(line, start)) > start:
                    end = at = reached
                    continue
                if start < len(tokens) and self._bodies.new_post(line, start) and tokens[start].norm != "office":
                    serves = token.norm in {"to", "for"} or (token.norm == "of" and tokens[at - 1].norm == "office")
                    if not serves or not (size := self._served(line, at, start)):
                        break
                    end = at = start + size
                    continue
                reached = self._bodies.body_run(line, start)
                if reached <= start or (at > first and self._bodies.of_the_event(line, at)):
                    break
                if [t.norm for t in tokens[reached : reached + 2]] in _AFFAIRS:
                    reached += 2  # "Minister for Veterans' Affairs"
                if end_before := self._another(line, first, at, reached):
                    end = end_before
                    break
                end = at = owned_body(line, reached)
            elif (reached := self._going_on(line, first, at)) > at:
                end = at = reached
            elif size := ad_interim(tokens, at) or self._office_of_body(line, at) or _posted_from(line, at):
                end = at = at + size
            elif (
                token.raw == "("
                and at + 2 < len(tokens)
                and tokens[at + 2].raw == ")"
                and acronym(tokens[at + 1].raw)
                and end > 0
            ):
                if at + 3 >= len(tokens) or len(tokens[at + 1].raw) < 2:
                    break
                end = at = at + 3
            else:
                break
        if self._second_body(line, end):
            end = self._bodies.body_run(line, end + 2)
        return end

    def _going_on(self, line: Line, first: int, at: int) -> int:
        """The end of what else may belong to a post: a superior body, one in apposition, an association's noun."""
        led = self._commanded(line, first, at)
        led = max(led, _its_state(line, first, at))
        return max(self._superior(line, at), self._apposed(line, at), led, self._of_members(line, at))

    def _apposed(self, line: Line, at: int) -> int:
        """The end of "…, Bureau of Defence Policy, Ministry of Defence X": bodies between a post and the name."""
        tokens, heads, end = line.tokens, self._lex.body_heads, at
        while end + 2 < len(tokens) and tokens[end].raw == "," and tokens[end + 1].norm in heads:
            reached = self._bodies.body_run(line, end + 1)
            if reached < end + 3 or tokens[end + 2].norm not in {"of", "for"}:
                break
            end = reached
        name = tokens[end : end + 2]
        return end if len(name) == 2 and all(t.capital and t.norm not in heads for t in name) else at

    def _commanded(self, line: Line, first: int, at: int) -> int:
        """The end of "commander, Task Force 73", "commanding officer, USS X": what is led, after a comma."""
        tokens = line.tokens
        head = tokens[at - 1].norm
        leads = head in _LEADERS or (head in {"officer", "general"} and at > 1 and tokens[at - 2].norm == "commanding")
        if at > first or tokens[at].raw != "," or at + 2 >= len(tokens) or not (leads or head == "director"):
            return at
        start, known = at + 1, line.starts(at + 1)
        if (end := past_ship(tokens, start)) == start:
            listed = known.last if known is not None and known.entry.kind == "O" else 0
            end = max(self._bodies.body_run(line, start), listed) if leads or listed else start
            if not tokens[start].capital or _UNITS.isdisjoint(t.norm for t in tokens[start:end]):
                return at
            if end + 2 < len(tokens) and tokens[end].raw == "(" and tokens[end + 2].raw == ")":
                end += 3
            if end < len(tokens) and tokens[end].raw.isdigit():
                end += 1
        after = tokens[end] if end < len(tokens) else None
        ranked = after is not None and self._lex.ranks.match_at(tokens, end) is not None
        return at if after is not None and after.capital and not ranked else end  # "Commander, X Fleet, Adm. Y"

    def _of_members(self, line: Line, at: int) -> int:
        """Past "' Association" in "President of the Hanoi War Veterans' Association"."""
        tokens = line.tokens
        if tokens[at].raw not in {"'", "’"} or at + 1 >= len(tokens) or not tokens[at - 1].norm.endswith("s"):
            return at
        body = tokens[at + 1]
        return at + 2 if tokens[at - 1].capital and body.capital and body.norm in self._lex.body_heads else at

    def _superior(self, line: Line, at: int) -> int:
        """The end of the body that a post's own belongs to: "Director of the … Department under the Ministry of …"."""
        tokens = line.tokens
        start = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].norm == "the")
        if tokens[at].norm != "under" or start >= len(tokens) or self._bodies.new_post(line, start):
            return at
        reached = self._bodies.body_run(line, start)
        named = line.starts(start)
        known = named is not None and named.entry.kind == "O"
        return reached if known or any(t.norm in self._lex.body_heads for t in tokens[start:reached]) else at

    def _field(self, line: Line, at: int) -> int:
        """Past the field that follows a head without "of": "Vice-Minister National Defense", "Chairman External …"."""
        tokens, lex, end = line.tokens, self._lex, at
        named = lex.of_bodies
        while end < len(tokens) and tokens[end].capital and tokens[end].norm in named:
            end += 1
            link = tokens[end : end + 2]
            if len(link) > 1 and link[0].norm in {",", "and", "&"} and link[1].capital and link[1].norm in lex.fields:
                end += 1  # "Deputy Secretary Strategy, Policy and Industry at the Department"
        if end == at or tokens[at].norm not in lex.fields or lex.heads.match_at(tokens, end - 1) is not None:
            return at
        after = tokens[end] if end < len(tokens) else None
        person = end + 1 < len(tokens) and tokens[end].capital and tokens[end + 1].capital
        if person and tokens[at - 1].norm == "secretary" and tokens[at - 2].norm in _BELOW and at > 1:
            return end  # "Deputy Secretary Defence People X", as Australia's are called
        if end - at < 2:
            return at
        return end if after is None or after.raw in {",", ";", ".", ")"} or after.norm in {"of", "at"} else at

    def _served(self, line: Line, at: int, start: int) -> int:
        """The size of the post served in "Advisor to the Prime Minister of Chad"; 0 after "Ambassador to …"."""
        before = tuple(t.norm for t in line.tokens[max(0, at - 3) : at])
        if before[-1] not in SERVING | {"office"} and before not in _JUNIOR and before[1:] not in _JUNIOR:
            return 0
        entries = self._lex.heads.match_at(line.tokens, start)
        if entries is None:
            return 0
        after = line.tokens[start + entries[0].size : start + entries[0].size + 1]
        named = start == at + 1 and any(t.capital for t in after)  # "State Secretary to Prime Minister X"
        return 0 if named else entries[0].size

    def _office_of_post(self, line: Line, start: int) -> int:
        """The end of "Danish Prime Minister's Office" in "Secretary of State at the …", or `start`."""
        tokens, at = line.tokens, start
        state = line.starts(at) if at < len(tokens) else None
        at = state.last if state is not None and state.entry.kind in "JC" else at
        entries = self._lex.heads.match_at(tokens, at) if at < len(tokens) else None
        end = at + entries[0].size if entries is not None else len(tokens)
        owned = end + 1 < len(tokens) and tokens[end].norm == "'s" and tokens[end + 1].norm in _HOUSEHOLDS
        return end + 2 if owned and tokens[end + 1].capital else start

    def _named_head(self, line: Line, at: int) -> bool:
        """Does a post begin here with the name of who holds it behind it?"""
        entries = self._lex.heads.match_at(line.tokens, at) if at < len(line.tokens) else None
        return entries is not None and any(t.capital for t in line.tokens[at + entries[0].size :][:1])

    def _another(self, line: Line, first: int, at: int, reached: int) -> int:
        """Where the post ends if what follows it is the post of somebody else, else 0."""
        tokens = line.tokens
        links = [k for k in range(at, reached) if tokens[k].norm in PREPOSITIONS]
        if self._named_head(line, reached) and (served := next((k for k in links if _of_cabinet(tokens, k)), 0)):
            return served  # "Chief of Cabinet for European Commission President X"
        if tokens[first - 1].norm not in _SENT_TO_NOBODY or reached == len(tokens):
            return 0
        if self._lex.heads.match_at(tokens, reached) is None:
            return 0
        return next((k for k in links if tokens[k].norm == "to"), 0)  # "from the Minister of Health to UNDP Director X"

    def _in_charge(self, line: Line, at: int) -> int:
        """The end of "in charge of external relations" before a name, else `at`."""
        tokens = line.tokens
        if [t.norm for t in tokens[at : at + 3]] != ["in", "charge", "of"]:
            return at
        end = self._bodies.body_run(line, at + 3)
        while end < len(tokens) and end < at + _DUTIES and (line.starts(end) is not None or tokens[end].raw.islower()):
            match = line.starts(end)
            end = match.last if match is not None else end + 1
        named = end < len(tokens) and tokens[end].capital and tokens[end - 1].norm not in PREPOSITIONS
        return end if named and end > at + 3 else at

    def _office_of_body(self, line: Line, at: int) -> int:
        """The size of "'s Secretariat" right after a body: "member of the Party Central Committee's Secretariat"."""
        tokens, body = line.tokens, line.cover[at - 1]
        if body is None or body.entry.kind != "O" or body.last != at:
            return 0
        size = 1 + (tokens[at].norm == "'s")
        part = tokens[at + size - 1] if at + size <= len(tokens) else None
        return size if part is not None and part.capital and part.norm in self._lex.body_heads else 0

    @staticmethod
    def _second_body(line: Line, at: int) -> bool:
        """ "…and the" with a body after it: "member of the Party Committee and the Military Commission"."""
        joined = [t.norm for t in line.tokens[at : at + 2]] == ["and", "the"]
        match = line.starts(at + 2) if joined else None
        of_member = any(t.norm == "member" for t in line.tokens[max(0, at - 6) : at])
        return of_member and match is not None and match.entry.kind == "O"


def _of_cabinet(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at - 1].norm == "cabinet"


def _in_capitals(tokens: Sequence[Token], at: int) -> bool:
    """True of the "FOR" of a line in capitals, not of the name in "General Secretary To Lam"."""
    return tokens[at].norm != "to" and tokens[at].raw.isupper() and tokens[at - 1].raw.isupper()


def _posted_from(line: Line, at: int) -> int:
    """The size of "from Hanoi" in "the Chinese consul general from Hanoi, X"."""
    seat = line.starts(at + 1) if line.tokens[at].norm == "from" else None
    closed = seat is not None and seat.last < len(line.tokens) and line.tokens[seat.last].raw == ","
    return seat.last - at if seat is not None and closed and seat.entry.kind == "L" else 0


def _its_state(line: Line, first: int, at: int) -> int:
    """The end of "Mayor of Tucson, Arizona, X", "Governor of Aimag, Mongolia, Y": the state in which the place lies."""
    tokens = line.tokens
    local = first and tokens[first - 1].norm in _OF_PLACES and at > first + 1 and tokens[at].raw == ","
    state = line.starts(at + 1) if local else None
    closed = state is not None and state.last < len(tokens) and tokens[state.last].raw == ","
    named = state is not None and closed and [t.capital for t in tokens[state.last + 1 : state.last + 3]] == [True] * 2
    return state.last if state is not None and named and state.entry.kind in "LC" else at


def past_field(tokens: Sequence[Token], at: int) -> int:
    """Past the field in "Secretary (East)", "Joint Secretary (Disarmament & Security Affairs)", or `at`."""
    if at + 2 >= len(tokens) or tokens[at].raw != "(" or tokens[at - 1].norm not in _OF_FIELDS:
        return at
    for k in range(at + 1, min(at + _FIELD, len(tokens))):
        if tokens[k].raw == ")":
            alone = k == at + 2 and (acronym(tokens[at + 1].raw) or len(tokens[at + 1].raw) < _FIELD_WORD)
            return at if k == at + 1 or alone else k + 1
        if not (tokens[k].capital or tokens[k].norm in {"and", "&", ",", "-"}) or tokens[k].norm in POSITIONS:
            return at
    return at


def ad_interim(tokens: Sequence[Token], at: int) -> int:
    """The size of "a.i." after a post."""
    return 4 if tokens[at].raw == "a" and [t.raw for t in tokens[at + 1 : at + 4]] == [".", "i", "."] else 0


def of_the_time(tokens: Sequence[Token], at: int) -> int:
    """The size of "of the day", "at the time", "in that period" after a post: when it was held."""
    if tokens[at].norm not in _OF_THE_TIME:
        return 0
    return 3 if tuple(t.norm for t in tokens[at : at + 3]) in _TIMES else 0


def serves(tokens: Sequence[Token], end: int, first: int) -> bool:
    """Does the post that ends before `end` serve the one that begins at `first`: "Chief of Cabinet for … President"?"""
    link = [t.norm for t in tokens[end:first]]
    return link[:1] in (["to"], ["for"], ["of"]) and link[1:] in ([], ["the"]) and tokens[end - 1].norm in SERVING
