"""Meetings told without their noun: joy at being there, a coming that is spoken of, a great moment."""

from __future__ import annotations

from collections.abc import Iterator

from kg.find.view import View
from kg.text import late

_SHARP = (
    "delighted|glad|happy|pleased|proud|honou?red|privileged|thrilled|moved|excited|grateful|fortunate|lucky|wonderful|"
    "good|pleasure|honou?r|delight|joy|privilege|occasion|time|moment"
)
_FEELING = frozenset(_SHARP.replace("u?", "u").split("|")) | frozenset(_SHARP.replace("u?", "").split("|"))
_THERE = (
    r"(?:(?:in|at|on|to|upon) (?:the )?(?:\S+ )?(?:<[CL]\d+>|city|country|capital|port|soil|base|airport)"
    r"|here|there|back)"
)
_BEING = late(
    rf" (?:{_SHARP}) (?:<P\d+> )?(?:\S+ ){{0,5}}?to (?P<v>be|come|return|arrive|stand|set foot|call|visit|travel|sail) "
    rf"(?:(?:back|here|again|once more|home|today|with (?:you|them)) ){{0,2}}{_THERE}"
)
"""A feeling about a visit: "delighted to be in the city again", "an honour to return to <C>"."""
_TO_BE = late(
    r"(?:^|(?<=[“\"] ))to (?P<v>be|come|return|stand|meet|speak|talk|sit down|see|host|welcome) "
    r"(?:[^\s,;.]\S* ){1,12}?"
    rf"(?:is|was|has been|had been|filled|fills|moved|moves|gave|gives|means|meant) (?:[^\s,;.]\S* ){{0,5}}?"
    rf"(?:{_SHARP})(?= )"
)
"""The same the other way round: "To be back in <L> was a great joy to him"."""
_SHIPS = late(
    r"(?:^|(?<=[,;:“\"–] )|(?<= that )|(?<= and ))(?:[^\s,;.]\S* ){1,8}?"
    r"(?P<v>(?:will|would|is|are|was|were) (?:also |again |once more )?"
    r"(?:be in|to be in|(?:to )?(?:put in at|drop anchor (?:in|off|at)|moor (?:in|at)|dock (?:in|at)|call (?:in|at)|"
    r"anchor (?:in|off)|sail (?:in)?to|tie up (?:in|at)))) (?:the )?(?:port of |bay of )?<[CL]\d+>"
)
"""A call that is to come: "the frigate will be in <L> from <D>", "two ships are to put in at <L>"."""
_JOINING = late(
    rf" (?:{_SHARP}) (?:(?:\S+ |for <P\d+> ){{0,3}}?to|of|at) (?:have |having )?(?:been |be |being )?(?:able to )?"
    r"(?P<v>attend(?:ing|ed)?|join(?:ing|ed)?|host(?:ing|ed)?|witness(?:ing|ed)?|"
    r"tak(?:e|en|ing) part|participat(?:e|ing)|"
    r"present|part|here|there|speak(?:ing)?|presid(?:e|ing)|celebrat(?:e|ing)|mark(?:ing)?) (?:\S+ ){0,9}?"
    r"(?:ceremony|event|meeting|dialogue|conference|occasion|visit|launch|celebration|handover|opening|workshop|"
    r"exercise|gathering|forum|summit|inauguration|talks|commemoration|reception|seminar|exhibition)s?(?= )"
)
"""A feeling about taking part: "an honour to attend the ceremony", "glad to be present at so solemn an event"."""
_THAT_CAME = late(
    r"(?:^|(?:appreciated|glad|pleased|delighted|grateful|happy|proud|honou?red|moved|welcomed|touched|significant) )"
    r"that (?:(?:the )?(?:<[PS]\d+>|delegation|minister|president|secretary|ship|vessel|carrier)(?: \S+){0,3}? "
    r"(?P<v>came|comes|has come|had come|is coming|visits|visited|is visiting|has chosen to|chose to|"
    r"(?:is|was|were) here)"
    r"|(?:it|this|these|they|the (?:[^\s,;.<]\S* ){1,4}?) (?P<w>(?:is|was|are|were|has been|had been) (?:being )?"
    r"(?:held|hosted|convened|taking place|staged|organi[sz]ed)))(?= )"
)
"""A coming or a meeting of which a clause tells: "That he came so soon shows ...", "glad that it is held here"."""
_MOMENT = late(
    r"(?:^|(?<= ))(?P<v>this|it|today|here) (?:is|was|has been|had been|marks|marked) (?:\S+ly |indeed |also )?"
    r"(?:(?:an?|the|one of the|such an?) (?:[^\s,;.<]\S* ){0,4}?(?:moments?|occasions?|events?)"
    r"|(?:an?|such an?) (?:\S+ly )?[^\s,;.<]\S* days?)(?= )"
    r"|(?:spoke of|speaks of|called it|calls it|hailed|termed it|described it as) (?P<w>an?) (?:[^\s,;.<]\S* ){1,3}?"
    r"(?:moment|occasion|day|event)(?= )"
)
"""What the event of an article is for somebody: "for her it was a solemn moment", "today is a special day"."""
_COME = late(
    r" (?:<[PS]\d+>|ships?|vessels?|carriers?|delegations?|ministers?|presidents?|secretar(?:y|ies)|commanders?|"
    r"chiefs?|leaders?|senators?|officials?|generals?) (?:[^\s,;.<]\S* ){0,4}?"
    r"(?P<v>(?:has|have|had|is|are|was|were) "
    r"(?:(?:ever|never|before|first|last|now|also|just|not|once|twice|already) ){0,2}"
    r"(?:come|coming|called|calling|returned|returning|arrived|sailing|sailed|flown|flying|been"
    r"|visited(?= (?:the )?<[CL]))) "
    r"(?:here |back )?(?:(?:(?:to|in|at|on) )?(?:the )?<[CL]\d+>|here|again|"
    r"attests?|shows?|means?|proves?|testif\w+|is|,)"
)
"""A coming that is spoken of: "no minister had ever come to the <L>", "that its minister is coming attests to"."""
_THAT = frozenset({"that"})
_AFLOAT = frozenset(
    "frigate frigates destroyer destroyers ship ships vessel vessels carrier carriers warship warships corvette "
    "cruiser cutter submarine flotilla crew crews sailors squadron uss hmas ins hms usns".split()
)
_MOMENTS = frozenset("moment moments occasion occasions day days event events".split())
_COMING = frozenset(
    "come coming called calling returned returning arrived sailing sailed flown flying been visited".split()
)
_TOLD = (
    (_BEING, _FEELING),
    (_TO_BE, _FEELING),
    (_SHIPS, _AFLOAT),
    (_JOINING, _FEELING),
    (_COME, _COMING),
    (_THAT_CAME, _THAT),
    (_MOMENT, _MOMENTS),
)
"""Wordings of meetings without their noun, with words of which a sentence must have one."""


def moments(view: View) -> Iterator[int]:
    """The units at which a sentence so tells of a meeting."""
    for pattern, signs in _TOLD:
        told = None if view.words.isdisjoint(signs) else pattern.search(view.text + " ")
        if told is not None:
            yield view.unit_at(max(told.span(group)[0] for group in told.groupdict()))
