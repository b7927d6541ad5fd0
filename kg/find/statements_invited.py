"""Invitations that are accepted: by what words, and whose they are.

"Accepted an invitation from the minister", "said yes to the minister's invitation" tell of two statements: the
minister invites, the other promises to come.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.statements_actors import actor_of, country_of, side
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import kind, word, words_in
from kg.find.view import View
from kg.model import Actor
from kg.text import late

_INVITER = late(
    r"(?P<p><P\d+>) 's (?:[^\s<;.]+ ){0,3}?invitation"
    r"|invitation (?:[^\s<;.]+ ){0,4}?(?:from|of|by) (?:the )?(?P<p><P\d+>)"
    r"|invitation (?:(?:[^\s<;.]\S*|<[CLDEO]\d+>) ){0,12}?(?:which|that) (?:the )?(?P<p><P\d+>) (?:had |has )?"
    r"(?:extended|sent|made|given|issued|handed|conveyed|passed|written|repeated|brought)"
)
_COMING = late(
    r"(?:that )?(?:to |(?<=to )|(?:he|she|<P\d+>) would )(?:be (?:there|present|(?:back )?in <L\d+>)|come|attend|return"
    r"|pay (?:a|another) visit|visit <[LC]\d+>|take part)(?= )"
)
_CONSENTING = late(
    r"(?:that )?(?:yes|<P\d+> (?:would|will)(?: gladly| certainly| of course| not fail to| try to| do (?:his|her) best"
    r" to| be (?:\S+ )?(?:glad|happy|delighted|pleased|honou?red) to)?(?: come| be there| be present| attend| do so"
    r"| accept| take part| go| visit <[LC]\d+>| make the (?:trip|journey))?(?: \S+(?: \S+){0,5})?) ?(?=[.,;”\"]|$)"
)
"""What follows on "said" or "replied" where somebody says that he will come."""
_EVENT = late(
    r"(?:(?:<[PSCO]\d+>|him|her|them) )?(?:also )?to (?:(?:lead|bring|head|send) (?:an?|the|his|her) (?:\S+ ){0,3}?"
    r"(?:delegation|team|party|group|mission) |(?:the|an?|its|their|this|next) (?:[^\s,;.]+ ){1,7}?"
    r"(?:(?:in|at) (?:the )?<[LC]\d+>|in <D\d+>|on <D\d+>))"
)
"""An event or journey that somebody is invited to: "to lead a delegation", "to the radar show in <L>"."""
_YES = frozenset({"yes", "aye"})
_SAYING = ("said", "say", "repl", "answer")
_CARRYING = ("brought", "bring", "carr", "convey", "deliver", "extend", "hand", "pass", "present", "relay", "transmit")
_NEAR = 4
"""Within how many units behind "accepted" or "yes to" the invitation is named."""


def accepts(view: View, head: Spoken) -> bool:
    """Does the head say yes to an invitation: "accepted it", "said yes to <P>'s invitation"?"""
    if "invit" not in view.text or not any(w.startswith("invit") for w in view.words):
        return False
    said = words_in(view, head.head.first, head.head.last + 1)
    return head.head.verb.startswith("accept") or not _YES.isdisjoint(said)


def in_turn(view: View, head: Spoken, spoken: Sequence[Spoken]) -> bool:
    """Does a head invite whose speaker has just accepted: "accepted the invitation and invited the general to <L>"?"""
    own = (s for s in spoken if s.speaker == head.speaker and s is not head)
    return head.head.act == "invite" and head.head.verb.startswith("invit") and any(accepts(view, s) for s in own)


def comes(view: View, head: Spoken) -> bool:
    """Does a pledge promise to come or be there: "promised to be there", "gave her word to be in <L>"?"""
    first = head.head.last - (word(view, head.head.last - 1) == "to")
    return head.head.act == "pledge" and _COMING.match(view.text + " ", view.offset(first)) is not None


def consents(view: View, head: Spoken) -> bool:
    """Does the head say so: "said that she would", "replied that he would be glad to attend"?"""
    return (
        head.head.act in {"affirm", "pledge", "agree"}
        and not head.tail
        and (
            (head.head.act == "agree" and word(view, head.head.last) in {"", ".", ";", ","})
            or _CONSENTING.match(view.text + " ", view.offset(head.head.last)) is not None
            or (word(view, head.head.last - 1) in _YES and head.head.verb.startswith(_SAYING))
        )
    )


def carries(head: Spoken, senders: Sequence[Spoken]) -> bool:
    """Does the head but bring the invitation of another: "delivered an invitation from the minister"?"""
    if head.head.act != "invite" or not head.head.verb.startswith(_CARRYING):
        return False
    return any(s.head.first < head.head.last <= s.head.last and s.speaker != head.speaker for s in senders)


def inviter(context: Context, view: View, head: Spoken) -> Actor | None:
    """The official whose invitation the head accepts, where its clause names him."""
    start = view.offset(head.head.first)
    match = _INVITER.search(view.text + " ", start)
    if match is None or view.unit_at(match.start()) > head.head.last + _NEAR:
        return None
    actor = actor_of(context, view, int(match["p"][2:-1]))
    return actor if actor != head.speaker else None


def somewhere(view: View, first: int) -> bool:
    """Does "to <place>" or an event somewhere follow: "an invitation to Washington", "to the ... show in <L>"?"""
    if _EVENT.match(view.text + " ", view.offset(first)) is not None:
        return True
    return any(word(view, i) == "to" and kind(view, i + 1) in {"L", "C"} for i in range(first, first + 6))


def passed_on(context: Context, view: View, governor: Spoken) -> Actor | None:
    """Whom an invitation is for that another is to bring: "asked <P> to convey his invitation to <P> to visit"."""
    first = next((i for i in (governor.head.last - 1, governor.head.last) if word(view, i) == "invitation"), -1)
    k = first + 2 + (word(view, first + 2) in {"the", "his", "her"})
    if first < 0 or word(view, first + 1) not in {"to", "for"}:
        return None
    guest = actor_of(context, view, k) if kind(view, k) in {"P", "C", "J", "S"} else None
    bearer = next((i for i in range(governor.head.first + 1, first) if kind(view, i) == "P"), None)
    if guest is None and bearer is not None and kind(view, k) == "w" and word(view, k - 1) == "the":
        guest = side((country_of(context, actor_of(context, view, bearer)),))  # "to the Secretary of Defence"
    return guest if (guest != governor.speaker and bearer is not None) or kind(view, k) == "P" else None
