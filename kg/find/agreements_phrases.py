"""Set phrases in which English tells that a paper was signed, is still to be signed, or came of a meeting."""

from __future__ import annotations

from kg.text import late

UNMADE = late(
    r"\b(?:will|would|to be|ought to|should|not been|not yet|is being|soon|plan\w* to|expected to|hope\w*|in "
    r"the making|prepar\w+|negotiat\w+|ready|pending|await\w*|stalled|draft\w*|early signature|yet to|drawing board"
    r"|press\w* for|call\w* for|asked for|urg\w+|wish\w*|propos\w+|aim\w* (?:to|at)|looks? forward"
    r"|(?:towards?|for|on|hasten|speed up|early|possible|discuss\w*|stud(?:y|ied|ying)|consider\w*|explor\w+|mull\w*"
    r"|talked over|possibility of|weigh\w*) (?:the |an )?(?:early |possible )?(?:signing|conclusion))\b"
)
"""What tells that a paper is not made yet."""

RELATIVE = late(
    r"\b(?:after|before|since|until|following)(?! (?:[^\s,;]+ ){0,3}?(?:talks|meetings?|ceremony|session|dialogue|visit"
    r"|deliberations|discussions) an? )(?: [^\s,;]+){0,5} $"
)
"""What stands before a name from whose making another day is only counted."""

AFTER_MAKING = late(
    r"\b(?:after|before|since|until|following) (?:the )?(?:\S+ )?"
    r"(?:signing|conclusion|adoption|issuance|establishment) of (?:\S+ ){0,3}$"
)
"""What stands before a name from whose making something else is counted or followed."""

PRAISED = late(
    r"\b(?:treasur|valu|welcom|hail|prais|appreciat|noted|noting|recall|congratulat|highlight|mention|citing|cited|includ"
    r"|especially|particularly|notably|such as|namely)[^,;]*(?:, (?:especially|particularly|notably|including) )?"
    r"the (?:recent )?signing of [^,;]*$"
)
"""What tells of a signing as of something done before: "treasured …, particularly the signing of"."""

PENNED = late(
    r"\b(?:put|set|sets|affixed|appended|lent|gave|laid) "
    r"(?:(?:\S+ ){0,3}(?:pens?|names?|seals?|signatures?|hands?|initials|ink)) "
    r"(?:to|under|beneath|on|below) (?:\S+ ){0,4}$"
)
"""Set phrases of signing before a name."""

OUTCOME = late(
    r"\b(?:(?:emerged|parted|returned|ended|concluded|culminated|resulted|bore fruit|rounded off|closed|wound up"
    r"|crowned|(?:came|walked) (?:out|away)) (?:with|in|by)|yielded|produced"
    r"|(?:the|its|their) (?:\S+ )?(?:outcome|result|upshot|fruit|product)s?(?: of (?:\S+ ){1,6}?)? ?(?:was|were|is)"
    r"|out of (?:it|them|this|these|the (?:talks|meeting|session)) came)\b (?:\S+ ){0,8}$"
)
"""What tells before a name that a meeting brought it about."""

OUTCOME_AFTER = late(
    r"^(?:,(?: \S+){1,7} ,)? ?(?:,? ?signed (?:and sealed|there and then|on the spot|before their eyes)|changed hands"
    r"|(?:was|were|is) (?:what|the (?:fruit|outcome|upshot|result|yield))|crowned|rounded off|came (?:out )?of"
    r"|sealed the|concluded the|(?:was|were) (?:handed|read|made public|released|unveiled))\b"
)
"""The same after it."""

WAS_MADE = late(
    r"(?:\( \S+ \) )?(?:, [^,;]{5,130} , )?(?:, )?(?:(?:which|that) )?(?:between (?:[^\s,;]+ ){1,12}?)?"
    r"(?:(?:was|were|being|been|had been|has been) (?:also |jointly |then |duly )*"
    r"(?P<new>signed|inked|awarded|issued|adopted|agreed (?:up)?on|concluded|exchanged|sealed|initialled|initialed"
    r"|penned)"
    r"|(?:was|were|being|been) (?:born|forged|formed|founded|proclaimed|announced|unveiled|released"
    r"|made (?:public|known))"
    r"|(?:followed|ensued|came|dates from|stems from) (?:in|on)"
    r"|took effect|(?:had|has)? ?(?:come|came|entered) into (?:force|effect|being|life|operation))\b"
)
"""How a name goes on where it is told that the paper was made; `new` where that may be at the meeting told of."""


GOES_ON = late(
    r"^(?:[^\s,]+ly , |later , |\S+ , )?(?:it|this|both|these|they"
    r"|(?:(?:the|that|this|said|its|their) )(?:(?!<|other|second|new|first|third|next|older|earlier)\S+ )?"
    r"(?P<noun>paper|document|text|instrument|papers|documents|texts|two|plan|programme|program|partnership"
    r"|memorandum|mou|agreement|treaty|accord|pact|protocol|statement|declaration|letter|contract|arrangement"
    r"|framework|deal|roadmap|convention|tie|relationship|grant|loan|annex|annexe|map|communique|upgrade|link))"
    r" (?:also |itself |all |both )?(?:(?:was|were|had been|has been|have been) (?:\S+ ){0,2}?"
    r"(?:signed|inked|issued|adopted|concluded|exchanged|sealed|announced|established|formed|launched|declared|set up"
    r"|initialled|initialed|agreed|drawn up|finalised|finalized|made public|proclaimed|renewed|ratified|approved"
    r"|reached|struck|penned|forged|founded|created|born|put on paper|put to paper|put in place|entered into"
    r"|negotiated|elevated|upgraded|raised|unveiled|awarded|released|read out|clinched|cemented|enacted|settled)"
    r"|(?:bears?|bore|carr(?:y|ies|ied)|has|had) (?:the|a|its) dates?|dates?(?: back)?|dated|goes back|go back"
    r"|came into|entered into|came about|took effect|had come into|has existed since|stems? from|is from|are from"
    r"|saw the light|took shape|began|has been in \w+ since"
    r"|(?:is|was) the (?:work|fruit|child|outcome|product) of)\b(?! that\b)"
)
"""How a sentence begins that goes on about a paper named before; `noun` where it says by which noun."""

SIGNED_IT = late(
    r"\b(?:(?:put|set|sets|affixed|appended|lent|gave|laid) (?:\S+ ){0,3}?(?:pens?|names?|seals?|signatures?|hands?"
    r"|initials|ink) (?:to|under|beneath|on|below)|signed|inked|initialled|initialed|penned|concluded|sealed|adopted"
    r"|exchanged|issued|agreed on|agreed upon|agreed to) (?:it|them|this|(?:the|that|this|both) "
    r"(?:\S+ )?(?:paper|papers|document|documents|text|texts|instrument|instruments|two))\b"
)
"""How a sentence tells that somebody signed the paper named in the one before."""

SINCE = late(
    r"^(?:(?:\( \S+ \) )?, )?(?:(?:as|which|in|that|a|binding|existing|with|dating|called|known|so) )"
    r"(?:(?:paper|document|text|instrument|deal|pact|accord|legacy|product|fruit|child|relic) (?:of|from|dating from) "
    r"(?=<D)|(?:[^\s,;]+ ){0,9}?since )(?:the (?:\S+ ){0,3}?(?:of )?)?(?P<day><D\d+>)"
)
"""After a name: "…, as the tie has been labelled since 2013", "which has bound the two since 2010"."""


AT_IT = late(
    r"\b(?:there|then|at (?:the|that|this) (?:\S+ )?(?:time|meeting|event|ceremony|talks|dialogue|session)"
    r"|on (?:that|this|the same) occasion|in (?:its|their) course)\b"
)
"""What ties a making to the event told of just before, however that is dated."""

AT_THE_TALKS = late(
    r"\b(?:(?:at|after|during|following|towards?|upon|on|in) (?:the )?(?:\S+ of )?"
    r"(?:the|their|its|his|her|this|that|these) "
    r"(?:\S+ ){0,2}?(?:talks|meeting|visit|dialogue|session|ceremony|trip|stay|tour|course|summit|event)|there)\b"
)
"""What ties a signing still to come to the event told of just before."""

FIXED = late(r"\b(?:will|(?:is|are|was|were|due|set|expected|scheduled|planned|about|agreed) to)\b")
TO_MAKE = frozenset(
    "sign signed ink inked adopt adopted issue issued conclude concluded exchange exchanged initial initialled "
    "release released".split()
)

OPENING = late(
    r"\b(?:in (?:force|effect|being|place) since|the year) (?P<day><D\d+>) (?:, |brought |saw |gave \S+ )(?:\S+ )?$"
)
"""A date before the name: "in force since 2011, the …", "the year 2013 brought the …"."""

FORMED = late(
    r"declar|upgrad|elevat|establish|announc|form|set|lift|rais|launch|forg|creat|found|proclaim|seal|sign|conclud|enter|ris|rose"
)
"""How the verbs begin by which a partnership comes into being."""

DOUBTFUL = late(
    r"\b(?:whether|hopes? (?:for|of)|rumours? (?:of|about)|talk of|without an?|without any)\b(?: \S+){0,9} $"
    r"|\b(?:no(?! \d)|any)\b(?: \S+){0,4} $"
)
"""What puts a paper in doubt before its name."""

STRAIGHT = late(
    r"^\S+ (?:, [^,]{0,40} , )?(?:(?:the|their|its|an?|this|that|old|existing|joint|<D\d+>|,|on|today) ?)*$"
)
"""What may stand between "renewed" and the paper, so that no commitment to it is what was renewed."""
RIGHT_AFTER = late(r"(?:(?:between|by) (?:[^\s,]+ ){1,9}?)?(?:(?:in|on|back in) )?<D(?P<day>\d+)>(?: [,.;)]|$)")
"""How the day of a making goes on that something else is counted from: "since the signing of … in 2013, ..."."""
REPLACED = late(r"\b(?:replac\w+|supersed\w+|succeed\w+|(?:in )?place of|the (?:one|ones|version|text))\b")
"""What stands between a paper and the making of the one before it."""
OF_OLD = late(
    r"\b(?:signed|concluded|existing|inked) (?:(?:cooperation|bilateral|defence|defense|legal) )?"
    r"(?:documents|agreements|papers|texts|commitments|instruments|deals)(?: and agreements)?"
    r"(?:(?: ,)? (?:especially|particularly|including|such as|notably|namely|like)"
    r"| [^.;]{0,40}(?:especially|including|such as))[^;]*$"
)
"""What stands before papers that were signed some time, and not at the event told of."""
TAKEN_UP = late(r"\b(?:ratif\w+|acced\w+ to|joined|rejoined|withdr\w+ from|left|quit) (?:the )?(?:\S+ )?$")
"""What a state does with a paper that others made."""
FORMER = late(
    r"\b(?:replac|supersed|succeed)\w+ (?:the |an? )?(?:\S+ )?"
    r"(?:one|ones|version|memorandum|agreement|text)\b"
)
"""What stands between a new paper and the day of the one before it."""
