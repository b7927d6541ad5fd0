"""What stands before and after the name of a body that pays for, manages or does work, or that does not."""

from __future__ import annotations

from kg.text import late

AGENT = late(
    r"(?:\b(?:(?<!\b(?:photo|written|translated|edited|compiled|approved|endorsed|announced|reported|published|quoted|cited|confirmed|released|welcomed"
    r"|joined|accompanied|attended|represented|invited|hosted|estimated|followed|ratified|told|said|seen) )by|through"
    r"|via|(?<!\b(?:invitation|information|response|letter|message|news|reply"
    r"|(?:they|delegates|participants|guests|experts|officials|visitors) (?:come|came|are|were)) )from)"
    r"|\bin the (?:hands|care|charge) of|\b(?:lies|lay|lie|rests|rested|fell|falls|left) (?:with|to)"
    r"|\b(?:in charge|at the helm|behind)(?: of(?: [^\s,;]+){1,6})? (?:is|are|was|were)"
    r"|\b(?:is|are|was|were|been) (?:a|the) (?:joint )?(?:work|doing|achievement|brainchild|initiative|undertaking) of"
    r"|\b(?:project|programme|program|scheme|it|work|undertaking) (?:has|had)"
    r"|\b(?:owners?|investors?|managers?|partners?|donors?|sponsors?|agenc(?:y|ies)|contractors?)"
    r" (?:is|are|was|were|:)"
    r"|(?<!^)(?<!\b(?:come|came|spoke|speaking|speaks|signed|attended|there) )\bon behalf of"
    r"|\bunder the (?:management|supervision|direction|guidance|leadership|coordination|auspices|oversight|aegis) of"
    r"|\b(?:bodies|agencies|organi[sz]ations|offices|institutions|partners) (?:that|which|who) [^,;:]{3,60} ,"
    r"|\b(?:signed|initialled|initialed|inked|concluded|launched|teamed up|joined hands)"
    r"(?: \w+ly| today| yesterday| <D\d+>)? with|\b(?:teams?|sappers|searchers|experts|diggers"
    r"|nurses|soldiers|engineers|specialists|deminers|scientists|staff|units?|laborator\w+|volunteers"
    r"|doctors|teachers|trainers|therapists|surgeons|divers|historians|librarians|archivists|crews?|researchers"
    r"|machines|funds|money|purse|camps|workshops?|clinics?|offices?|parties|squads?) (?:of|from)"
    r"|\b(?:entrusted|assigned|channelled|transferred|given|allocated|awarded) to"
    r"|\b(?:entrust|assign|delegat)\w*(?: [^\s,;]+){1,14} to"
    r"|\bwith (?:the )?(?:support|help|funding|aid|grant|assistance|cooperation|backing) (?:of|from)"
    r"|\b(?:organi[sz]ations|agencies|bodies|partners|donors|including|groups) (?:like|such as|including)"
    r"|\btogether with(?: units of)?|\bin (?:cooperation|collaboration|coordination|partnership|conjunction) with"
    r"|\b(?:cooperat|co operat|collaborat|partner|coordinat|work)\w*(?: (?:so|very|more|hand in hand|side by side))?"
    r"(?: \w+ly)?(?: together)? with|\bcooperation (?:of|between)"
    r"|(?<![)>] )\bunder)(?: the)?(?: <[CJ]\d+>(?: 's)?| (?:\w+|<[CL]\d+>) based)?(?: [“‘'])? $"
)
HELPED = late(
    r"\b(?:help|helps|helped|helping|assist|assisting|support|supporting|supply|supplying|provide|providing"
    r"|provided|supplied|equip|equipping|train|training)(?: the)?(?: <[CJ]\d+>(?: 's)?)? $"
)
TASKED = late(
    r"\b(?:requested|asked|urged|tasked|assigned|instructed|directed|ordered|entrusted)(?: the)?"
    r"(?: <[CJ]\d+>(?: 's)?)? $"
)
PAID_TO = late(
    r"\b(?:g[ai]ve[ns]?|giving|provid\w+|grant\w*|award\w*|donat\w+|contribut\w+|allocat\w+|channel\w+|hand\w*"
    r"|deliver\w+|presented)\b [^,;.]{0,70} to(?: the)?(?: <[CJ]\d+>(?: 's)?)?(?: charity| organi[sz]ation)? $"
)
FOR_WORK = late(r"(?:\( \S+ \) )?(?:(?:of|in|based in|from) [^;.]{1,50}?, )?(?:for|to|so that|in order to)\b")
"""What stands before and after a body that is given money or tools for the work."""

TO_DO = late(r"(?:\( \S+ \) )?(?:and (?:\S+ ){1,4}?)?(?:not )?(?:to|with)\b")
"""What stands before and after a body that is told to do the work."""

THANKED = late(
    r"\b(?:thanked|praised|complimented|commended|appreciated|between|what|partnership with|works? with|working "
    r"with)(?: the)?(?: <[CJ]\d+>(?: 's)?)? $"
)
ITS_WORK = late(
    r"(?:projects?|programmes?|programs?|funded|led|supported|backed|run|financed|grants?|money|funding|funds|aid|teams?"
    r"|contracts?|sappers|experts|searchers|machines)\b"
    r"|(?:\( \S+ \) )?(?:also |jointly |\w+ly |has |have |is |are |will )*(?:supports?|supported|supporting|assisted"
    r"|facilitated|coordinated) (?:the|this|these|both|its|all) (?:[^\s,;<]+ ){0,2}?(?:work|project|projects|efforts?"
    r"|missions?|excavations?|search|operations?|programme|program|activity|activities|recovery|recoveries|dig)\b"
)
"""What makes of a body's name before it the one who pays or works."""

OWN_WORK = late(
    r"'s (?:[^\s,;.]+ ){0,5}?(?:project|projects|programme|program|programmes|programs|clearance|demining|clean up"
    r"|remediation|excavations?|sappers|deminers|teams?)\b"
)
"""Work that is called somebody's: "UNICEF's mine risk education programme"."""

ROLE = late(
    r"(?:\( \S+ \) )?(?:(?:is|was|are|were|acts?|acted|serves?|served|came in) (?:as )?|as )?"
    r"(?:(?:the|its|their|an?|one of the|joint) )?(?:[^\s,.;<]+ ){0,2}?"
    r"(?:donors?|owners?|sponsors?|managers?|partners?|investors?|coordinators?|contractors?|implementers?|funders?)\b"
)
"""What a body is for the work, told behind its name: "KOICA is the donor, VNMAC the owner"."""

BESIDE = late(
    r"\b(?:photos?|pictures?|images?)(?: :)? (?:by|courtesy(?: of)?|from|of) (?:\S+ ){0,3}$"
    r"|\b(?:at|statement (?:from|by|of)|in the name of|thanked|to)"
    r"(?: the)?(?: <[CJ]\d+>(?: 's)?)? $"
)
"""What stands before a body that is only a place, a source of news or somebody's office."""

ASKED = late(
    r"\b(?:ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|press(?:es|ed|ing)?|request(?:s|ed|ing)?"
    r"|begs?|begged|invites?|invited|encouraged?|encourages|a word with)"
    r"(?: the)?(?: <[CJ]\d+>(?: 's)?)? $|\baccording to (?:\S+ ){0,3}(?<!<P\d+> (?:, )?)$"
)
KEEP_ON = late(
    r"(?:\( \S+ \) )?(?:not to (?:stop|slacken|cut|end|give up)|to (?:go on|continue|keep|carry on|maintain|complete"
    r"|finish|expand|extend|speed up|step up|accelerate|increase|raise|resume|treat|clear|clean|search|survey|dig"
    r"|remove|excavate|identify|train|help|support|assist|fund|finance|pay|provide|carry|share|teach))\b"
)
"""What stands before a body that is only asked, told or quoted, and what is asked of one that works, or is to work."""
