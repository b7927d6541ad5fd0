"""Set phrases in which English tells that a paper was signed, is still to be signed, or came of a meeting."""

from __future__ import annotations

from kg.text import late

UNMADE = late(
    r"\b(?:will|would|to be|ought to|should|not been|not yet|is being|soon|plan\w* to|expected to|hope\w*|in "
    r"the making|prepar\w+|negotiat\w+|ready|pending|await\w*|stalled|draft\w*|early signature|yet to|drawing board"
    r"|press\w* for|call\w* for|asked for|urg\w+|wish\w*|propos\w+|aim\w* (?:to|at)|looks? forward"
    r"|(?:towards?|for|on|hasten|speed up|early|possible) (?:the |an )?(?:early )?(?:signing|conclusion))\b"
)
"""What tells that a paper is not made yet."""

RELATIVE = late(r"\b(?:after|before|since|until|following)(?: [^\s,;]+){0,5} $")
"""What stands before a name from whose making another day is only counted."""

AFTER_MAKING = late(
    r"\b(?:after|before|since|until|following) (?:the )?(?:\S+ )?"
    r"(?:signing|conclusion|adoption|issuance|establishment) of (?:\S+ ){0,3}$"
)
"""What stands before a name from whose making something else is counted or followed."""

PENNED = late(
    r"\b(?:put|set|sets|affixed|appended|lent|gave|laid) "
    r"(?:(?:\S+ ){0,3}(?:pens?|names?|seals?|signatures?|hands?|initials|ink)) "
    r"(?:to|under|beneath|on|below) (?:\S+ ){0,4}$"
)
"""Set phrases of signing before a name."""

OUTCOME = late(
    r"\b(?:(?:emerged|parted|returned|ended|concluded|culminated|resulted|bore fruit|rounded off|closed|wound up"
    r"|crowned|(?:came|walked) (?:out|away)) (?:with|in|by)|yielded|produced)\b (?:\S+ ){0,8}$"
)
"""What tells before a name that a meeting brought it about."""

OUTCOME_AFTER = late(
    r"^(?:,(?: \S+){1,7} ,)? ?(?:,? ?signed (?:and sealed|there and then|on the spot|before their eyes)|changed hands"
    r"|(?:was|were|is) (?:what|the (?:fruit|outcome|upshot|result|yield))|crowned|rounded off|came (?:out )?of"
    r"|sealed the|concluded the|(?:was|were) (?:handed|read|made public|released|unveiled))\b"
)
"""The same after it."""

WAS_MADE = late(
    r"(?:, )?(?:(?:which|that) )?(?:between (?:[^\s,;]+ ){1,12}?)?"
    r"(?:(?:was|were|being|been|had been|has been) (?:also |jointly |then |duly )*"
    r"(?P<new>signed|inked|issued|adopted|concluded|exchanged|sealed|initialled|initialed|penned)"
    r"|(?:was|were|being|been) (?:born|forged|formed|founded|proclaimed)"
    r"|(?:had|has)? ?(?:come|came|entered) into (?:force|effect|being|life|operation))\b"
)
"""How a name goes on where it is told that the paper was made; `new` where that may be at the meeting told of."""


GOES_ON = late(
    r"^(?:it|this|both|these|they|(?:the|that|this|said) "
    r"(?:paper|document|text|instrument|papers|documents|texts|two))"
    r" (?:also |itself |all )?(?:(?:was|were|had been|has been) (?:\S+ ){0,2}?"
    r"(?:signed|inked|issued|adopted|concluded|exchanged|sealed"
    r"|initialled|initialed|agreed|drawn up|finalised|finalized|made public|proclaimed|renewed|ratified|approved)"
    r"|(?:bears?|bore|carr(?:y|ies|ied)) the dates?|dates?(?: back)?|dated|goes back|go back|came into|entered into"
    r"|took effect|had come into|saw the light)\b"
)
"""How a sentence begins that goes on about a paper named in the one before."""


FIXED = late(r"\b(?:will|(?:is|are|was|were|due|set|expected|scheduled|planned|about) to)\b")
TO_MAKE = frozenset(
    "sign signed ink inked adopt adopted issue issued conclude concluded exchange exchanged initial initialled "
    "release released".split()
)

OPENING = late(
    r"\b(?:in (?:force|effect|being|place) since|the year) (?P<day><D\d+>) (?:, |brought |saw |gave \S+ )(?:\S+ )?$"
)
"""A date before the name: "in force since 2011, the …", "the year 2013 brought the …"."""

FORMED = late(r"upgrad|elevat|establish|announc|form|set|lift|rais|launch|forg|creat|found|proclaim|seal|sign|conclud")
"""How the verbs begin by which a partnership comes into being."""
