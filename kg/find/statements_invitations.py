"""Invitations told by their structure: in the passive, as a thing received, as a wish, in the words of a quotation.

"<P> was invited by <P> to visit <L>", "an invitation was handed to <P>", "“Come to <L>,” <P> told <P>", "would be
glad, he said, to see <P> in <L>". "At the invitation of <P>" and "<P>, who was invited by" tell none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.find.context import Context
from kg.find.statements_actors import actor_of, other_official
from kg.find.statements_state import Found
from kg.find.statements_topics import MEETING
from kg.find.view import View
from kg.find.worded import Worded, first_of
from kg.model import Actor

_BY = r"(?:the |his |her )?(?P<by><[PSO]\d+>)(?= )(?! 's)"
_GUEST = r"(?:the |his |her )?(?P<q><P\d+>)(?= )(?! 's)"
_ANY = r"(?: (?:[^\s.;]\S*))"
_ADVERBS = r"(?:(?:also|then|now|already|again|in turn|\S+ly|on this occasion|<D\d+>) )*"
_TO_COME = (
    r"to (?:(?:come|go|travel|return|visit|attend|be|join|take part|pay)\b|(?:back to |over to )?(?:the )?<[CLJOE]\d+>"
    r"|(?:the|a|an|his|her|its|their|this) )"
)
_BEEN = r"(?:was|were|is|are|has been|have been|had been)"
_HANDED = (
    r"(?:handed(?: over)?|given|extended|delivered|conveyed|passed(?: on)?|presented|sent|issued|made|transmitted|"
    r"relayed)"
)
_GLAD = r"(?:glad|happy|delighted|pleased|honou?red|proud)"
_SEE = r"(?:see|have|welcome|receive|host|greet)"
_INVITING = frozenset("invited invitation invitations asked bidden".split())
_WISHING = frozenset("glad happy delighted pleased honoured honored proud wish hope desire".split())
_OPEN = frozenset({"open", "welcome"})
_CLOSED = frozenset('" ”'.split())
_COMING = frozenset("come visit return".split())
_ACCEPTING = frozenset("accept accepted accepting accepts take took taken up".split())


_P = r"(?P<p><P\d+>)"
_BRINGING = frozenset(
    "brought carried convey conveyed conveying deliver delivered delivering extend extended extending forwarded hand "
    "handed handing passed presented relay relayed relaying transmitted transmitting".split()
)
_BROUGHT = rf"(?:{'|'.join(sorted(_BRINGING))})(?: over| on)?"
_NO_FRAME = "".join(rf"(?<!\b{w} )(?<!\b{w} the )" for w in ("at", "on", "upon", "by", "following"))
INVITING = (
    Worded(
        rf"(?<!\S)from {_P} (?:\S+ ){{0,2}}?(?:brought|carried|conveyed|delivered|handed|passed|presented) "
        r"(?:\S+ ){0,4}?invitation",
        ("from",),
        ("invitation", "invitations"),
        symbol="<P",
    ),
    Worded(
        rf"(?<!\S)(?:letter|message|note) (?:(?:from|by|of) (?:the )?{_P} )?(?:[^\s,;.<]\S* ){{0,3}}?inviting(?= <)",
        ("inviting",),
    ),
    Worded(
        r"(?<!\S)(?<!\bat )(?<!\bon )(?<!\bupon )(?:an|another|the|his|her|new|fresh|standing|formal) invitation "
        r"(?:[^\s,;]\S* ){0,6}?(?:from|by|in the name of|on behalf of|of(?= (?:the )?<P\d+> to )) "
        rf"(?:the )?{_P}",
        ("invitation",),
        symbol="<P",
    ),
    Worded(
        rf"(?<!\S){_NO_FRAME}{_P} 's (?:\S+ ){{0,2}}?invitation(?= )",
        ("invitation",),
        ("'s",),
        symbol="<P",
    ),
    Worded(  # "conveyed the invitation of the <C> Secretary of Defence to <P>": of a minister who is not named
        rf"(?<!\S){_BROUGHT} (?:to (?:the )?<P\d+> )?(?:the|an|another) (?:\S+ )?invitation (?:to (?:the )?<P\d+> )?"
        r"(?:of|from|by) (?:the )?(?:(?P<p><[CJ]\d+>) (?:'s )?(?:[a-z]+ ){1,5}?|(?P<p><S\d+>) )(?=to |for |asking )",
        ("invitation",),
        _BRINGING,
    ),
    Worded(
        rf"(?<!\S){_BROUGHT} (?:to (?:the )?<P\d+> )?(?:the )?"
        r"(?:(?P<p><[CJ]\d+>) (?:'s )?(?:[a-z]+ ){1,5}?|(?P<p><S\d+>) )'s (?:\S+ )?invitation(?= )",
        ("invitation",),
        _BRINGING,
    ),
)
"""Nouns by which an official is told to invite, for the reader of nouns: "an invitation from <P>"."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who invites whom, as far as the words tell; `accepted` where the guest says yes in the same breath."""

    host: Actor | None
    guest: Actor | None
    accepted: bool = False


_TELLING = (
    Worded(
        rf"{_GUEST}(?: ,[^;.]{{1,90}}? ,)? {_BEEN} {_ADVERBS}(?:invited|asked|bidden)(?:{_ANY}{{0,16}}?)? by {_BY}"
        rf"(?={_ANY}{{0,4}} {_TO_COME})",
        _INVITING,
        ("by",),
        symbol="<P",
    ),
    Worded(
        rf"{_GUEST}(?: ,[^;.]{{1,90}}? ,)? {_BEEN} {_ADVERBS}(?:invited|asked|bidden)(?: <D\d+>)? {_TO_COME}"
        rf"(?:{_ANY}{{0,16}}? by {_BY})?",
        _INVITING,
        symbol="<P",
    ),
    Worded(
        rf"(?:an?|the|another|his|her|formal|official) (?:\S+ )?invitation(?:{_ANY}){{0,16}}? {_BEEN} "
        rf"{_ADVERBS}{_HANDED} to {_GUEST}(?:[^.;]{{0,60}}? by {_BY})?",
        ("invitation",),
        symbol="<P",
    ),
    Worded(
        rf"{_GUEST}(?:{_ANY}){{0,3}}? (?:received|receives|got|was given|was handed|was brought|took home|carried home"
        rf"|has|had|holds) (?:{_ANY[3:-1]} ){{0,2}}?(?:from {_BY} )?(?:\S+ ){{0,3}}?invitation(?= )(?! of| 's)"
        rf"(?:{_ANY}{{0,12}}? from {_BY})?",
        ("invitation", "invitations"),
        symbol="<P",
    ),
    Worded(
        rf"{_BY} (?:\S+ly )?(?:would|will) (?:always )?be (?:\S+ )?{_GLAD}(?: ,[^,;.]{{1,30}},)? to {_SEE} {_GUEST} "
        r"(?:[^\s.;]\S* ){0,3}?(?:in|at|as his|as her|as its|back) ",
        _WISHING,
        symbol="<P",
    ),
    Worded(rf"(?:wish|hope|desire) of {_BY} to {_SEE} {_GUEST} (?:\S+ ){{0,2}}?in <[CL]\d+>", _WISHING, symbol="<P"),
    Worded(
        rf"(?P<by><P\d+>) 's (?:\S+ )?(?:wish|hope|desire) (?:was|is) to {_SEE} {_GUEST} (?:\S+ ){{0,2}}?in <[CL]\d+>",
        _WISHING,
        symbol="<P",
    ),
    Worded(
        rf"{_BY} (?:told|assured|promised|let) {_GUEST} (?:know )?(?:that )?(?:<P\d+> |he |she )(?:would|will|was|is) "
        r"(?:always |at any time )?(?:be )?welcome (?:\S+ )?(?:in|at|to) ",
        _OPEN,
        symbol="<P",
    ),
    Worded(
        rf"{_BY} (?:\S+ ){{1,5}}?(?:door|doors|gates?) of (?:the |his |her )?<[CLOS]\d+> (?:\S+ ){{0,3}}?open "
        rf"(?:to|for) {_GUEST}",
        _OPEN,
        symbol="<P",
    ),
    Worded(
        r"(?:^|(?<=[“\"] ))(?:(?:do|please|just|you (?:really |simply )?(?:must|should|have to|ought to)) )?"
        r"(?:come(?! what| hell| rain)|visit|return|be our guest|pay us)\b[^”\"]*[”\"] "
        rf"{_BY} (?:told|tells|said to|says to|urged|urges|begged|begs|wrote to|writes to|called to|asked) {_GUEST}",
        _CLOSED,
        _COMING,
        symbol="<P",
    ),
)


def invitations(context: Context, number: int, read: Sequence[Found]) -> list[Invitation]:
    """The invitations that a sentence tells so, besides what is `read` of it."""
    view = context.views[number]
    if view.sentence.kind != "body" or next(view.of_kind("P"), None) is None:
        return []
    found = [i for i in _told(context, view) if i.host is None or i.host != i.guest]
    return [*found, *_accepted(context, view, read)]


def _told(context: Context, view: View) -> Iterator[Invitation]:
    for match in first_of(_TELLING, view):
        groups = match.groupdict()
        guest = actor_of(context, view, int(groups["q"][2:-1]))
        by = groups.get("by")
        host = actor_of(context, view, int(by[2:-1])) if by else None
        if host is None and "invitation" in match[0] and " to " in match[0]:
            host = other_official(context, view, guest)
        yield Invitation(host, guest)


_TAKEN = Worded(
    r"(?:(?:to|gladly|readily|happily|gratefully) accept|accepting|accepted|take up|took up|taken up) "
    r"(?:(?:gladly|with \S+|at once|in principle) )*(?P<by><P\d+>) 's (?:\S+ ){0,3}?invitation(?= )",
    _ACCEPTING,
    symbol="<P",
)
_PLEASED = Worded(
    rf"invitation[^.;]{{0,90}}?, which (?:the )?(?P<q><P\d+>) (?:(?:was|is) (?:\S+ )?{_GLAD} to accept"
    r"|(?:\S+ly |at once )?accepted)",
    ("invitation",),
    symbol="<P",
)


def _accepted(context: Context, view: View, read: Sequence[Found]) -> Iterator[Invitation]:
    """ "Was happy to accept <P>'s invitation", "an invitation to <L>, which <P> was pleased to accept"."""
    if any(f.act == "pledge" and f.theme == MEETING for f in read):
        return
    for match in first_of((_TAKEN,), view):
        host = actor_of(context, view, int(match["by"][2:-1]))
        guests = {a for i, _ in view.of_kind("P") if (a := actor_of(context, view, i)) != host}
        if len(guests) == 1:
            yield Invitation(host, guests.pop(), True)
    hosts = [f.speaker for f in read if f.act == "invite"]
    for match in first_of((_PLEASED,), view) if hosts else ():
        yield Invitation(hosts[0], actor_of(context, view, int(match["q"][2:-1])), True)


def entered(invitation: Invitation, read: Sequence[Found]) -> Iterator[Found]:
    """The statements of an invitation that are not among those `read`; an addressee not told there is filled in."""
    host, guest = invitation.host, invitation.guest
    if host is None:
        return
    known = next((f for f in read if f.act == "invite" and f.speaker == host), None)
    if known is not None:
        known.addressee = known.addressee or guest
    else:
        yield Found(host, "invite", MEETING, guest, None, None)
    if invitation.accepted and guest is not None:
        yield Found(guest, "pledge", MEETING, host if host.official else None, None, None)
