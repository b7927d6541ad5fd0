"""Shapes of a sentence by which a reporting clause is told: questions, additions, actors, what stands before."""

from __future__ import annotations

from kg.find.statements_heads import Head
from kg.find.statements_subjects import Subject
from kg.find.statements_words import AROUND, ARTICLES, BE, HAVE, INVERTED, MODALS, POSSESSIVES, kind, word, words_in
from kg.find.view import View
from kg.text import late

STARTERS = frozenset(
    "on in at for later earlier meanwhile also however besides after before during to from as then moreover "
    "furthermore addressing speaking receiving with among of".split()
)
"""Openings of a sentence that alone, before a comma, say nothing."""
RELATIVES = frozenset("that which what whom".split())
_NO_VERB = frozenset("this that these those such all both any some each every one two requests request".split())
_SACRIFICE = frozenset("sacrifice sacrifices sacrificed".split())
_LAID = frozenset("laid gave given lost offered".split())
_SEARCH = frozenset(
    "search searching searches find finding found locate locating recover recovering recovery repatriate repatriating "
    "repatriation identify identifying identification collect collecting collection information documents records dna "
    "accounting remains".split()
)
"""What makes thanks to the fallen thanks for a search."""
_PROMISES = frozenset("promise promises pledge pledges commitment commitments assurances vows words".split())
_THINGS = frozenset("something thing wish idea point matter task proposal aim goal".split())
_WHENS = frozenset("when whenever if once until unless before after".split())
"""What opens a clause in which a verb without ending tells no speech: "when they single out the technology"."""
_PUT_IN = 5
"""How many units at most a reporting clause has behind its verb that stands within what is said."""
_FRONT = 2
"""How many units at least what is told before "is something that" has."""
_RECEIVING = frozenset("receive get receiving".split())
_NEAR_HOPE = 5
"""Within how many units behind a verb of hoping what is hoped for begins."""
_TAKEN_UP = 10
"""Within how many units behind a verb the pronoun stands that is the object of what is asked or promised."""
_VERBS = BE | HAVE | MODALS | frozenset("did does do that".split())
_BEFORE_SUBJECT = frozenset("that and but if because as when while where so since , to with from".split())
_FOR_IT = 6
"""How many units behind a verb of thanking "for it" may take."""
_ASKING = frozenset("would could might ought".split())
_MADE_KNOWN = frozenset("know known clear plain public".split())
_ASSURING = ("assur", "guarant", "inform", "promis", "reassur", "remind", "warn")
_ATTACHED = frozenset("who whose which where as after before when while following".split())
"""What opens a clause or phrase on those who were told, or on the time of telling."""
_SAYING_ON = BE | HAVE | MODALS | frozenset("that of about to : “ did does do".split())
"""What shows that what they were told follows behind them."""
_GATHERED = frozenset("hearing meeting session committee conference members group gathering crowd".split())
_HEARERS = 16
"""How many units at most name them, with place and time."""
_GOES_ON = frozenset("if since as for provided because though".split())
"""With what go on the words that a reporting clause has broken off."""
_CALLING = ("call", "term", "describ", "dub", "hail", "label", "characteri", "prais", "laud", "regard", "consider")
"""Openings of verbs that tell what somebody thinks of a thing."""
_SAID = "(?:said|says|told|added|explained|recalled|recounted|remembered|noted|whispered|laughed|sighed|smiled)"
_SOMEBODY = late(
    rf"[,.!?…] [”\"] (?:{_SAID} (?!it |they |he |she |we |i |(?:\S+ ){{0,3}}<[PSBOC])"
    r"|(?!it |they |he |she |we |i |this |that )"
    r"(?!(?:[^\s<,]+ ){0,4}"
    r"(?:statement|release|readout|embassy|ministry|agency|side|letter|report|paper|message|post) )"
    rf"(?:[^\s<“\"]+ ){{1,12}}?{_SAID} )"
)
"""The clause behind a quotation of one whom no post, side or pronoun names."""
_BIDDEN = late(r"(?:give|send|lend|grant|show|tell|help) (?:us|me) ")
_BIDDING = late(
    r"(?:^|[,;:.?!“\"—–-] |(?<!\S)(?:and|but|so|then|now|please|kindly|just|only|also|you|could|can|may|might|must"
    r"|should|do|(?:ask|need|want|beg) you to) )$"
)
"""What asks by the plain verb alone, "Help us find them", and what stands before it."""


def is_question(view: View) -> bool:
    """Is the sentence a question that opens with its verb: "Might she, he begged, send more?"?"""
    return word(view, 0) in _ASKING or (word(view, 0) in INVERTED and "?" in view.words)


def apposed(view: View, first: int, head: Head) -> bool:
    """Does a head with its subject at `first` tell of what stands before: ", a task <P> termed", "that <P> called"?"""
    if head.act not in {"affirm", "thank", "appeal"} or head.form != "finite":
        return False
    which = word(view, first - 1) in RELATIVES
    if which and head.verb.startswith(_CALLING):
        return True
    comma = next((i for i in range(first - 1, max(-1, first - 6), -1) if word(view, i) == ","), None)
    if comma is None:
        return False
    return (which and comma == first - 2) or word(view, comma + 1) in ARTICLES | {"one", "something"}


def fronted(view: View, first: int) -> bool:
    """Is what is said told before the subject at `first`: "Whether to meet again is something <B> agreed to study"?"""
    k = first - 1
    if word(view, k) in {"for", "about", "of", "to", "on"}:
        k -= 1
    k -= word(view, k) in {"that", "which"}
    if word(view, k) == "what":
        return word(view, k - 1) in BE and k > _FRONT
    if word(view, k) in _THINGS:
        k -= 1 + (word(view, k - 1) in {"a", "one", "the", "another", "also"})
    return first - 1 > k > _FRONT and word(view, k) in BE


def promises(view: View, first: int) -> bool:
    """Does the subject at unit `first` stand behind promises told of: "the promises which their leaders made"?"""
    return bool(words_in(view, first - 2, first) & _PROMISES)


def several(view: View, subject: Subject, head: Head) -> bool:
    """Are the subject's actors several, as a verb without ending needs? "that the US supply more" is no statement."""
    if subject.actor is not None and len(subject.actor.sides) > 1:
        return True
    if word(view, subject.first - 1) == "and":
        return True
    if kind(view, subject.first) == "P" and view.units[subject.first].text.lower() in {"i", "you"}:
        return True
    before = word(view, head.first - 1)
    return before.endswith("s") or before in {"also", "people", "they", "we", "i", "me"}


def clause(view: View, end: int) -> bool:
    """True where more than an adverb stands before unit `end`: "Later in the day" is no clause."""
    if end > 4 or words_in(view, 0, end) & {"is", "are", "was", "will", "would", "has", "have"}:
        return True
    return end > 0 and word(view, 0) not in STARTERS


def cleft(view: View, first: int) -> bool:
    """Does "that" before unit `first` bring in no relative clause: "It was then that she asked", "For that he ..."?"""
    if word(view, first - 1) != "that":
        return False
    so = "so" in words_in(view, first - 4, first - 1)  # "went so well that both agreed to go on"
    return so or word(view, 0) == "it" or (first == 2 and word(view, 0) in {"for", "at", "with"})


def complement(view: View, first: int) -> bool:
    """Does a "that" behind unit `first` bring in what is said, and no relative clause: "the talks that ended today"?"""
    for i in range(first, len(view.units)):
        verb = word(view, i + 1)
        if word(view, i) == "that" and not (verb in BE | HAVE | MODALS or (verb.endswith("ed") and i > first)):
            return True
    return False


def assures(view: View, head: Head) -> bool:
    """Does a head report what stands before it in words of its own: "made known", "guaranteed <P>"?"""
    assured = kind(view, head.last) == "P" and head.verb.startswith(_ASSURING)
    return assured or word(view, head.last - 1) in _MADE_KNOWN


def _lets_know(view: View, first: int, head: Head) -> bool:
    """Does the head stand within what is said: "..., she let the minister know before he left, if some ..."?"""
    known = word(view, head.last - 1) in _MADE_KNOWN and head.act == "affirm" and head.last - head.first > 2
    end = next((i for i in range(head.last, head.last + _PUT_IN) if word(view, i) in {",", "–", "—"}), 0)
    return known and word(view, first - 1) == "," and clause(view, first - 1) and word(view, end + 1) in _GOES_ON


def to_receive(view: View, head: Head) -> bool:
    """Does a head hope for more from whom was just thanked: "hoped to receive further support"? No other is named."""
    said = words_in(view, head.first, head.last + _NEAR_HOPE)
    return not said.isdisjoint(_RECEIVING) and "from" not in said


def to_do(view: View, i: int) -> bool:
    """ "Has agreed to open three sites", "decided to give": what one side alone agrees to do, which is no noun."""
    k = i if word(view, i) == "to" else i - 1
    after = word(view, k + 1)
    return word(view, k) == "to" and after[:1].isalpha() and after not in ARTICLES | POSSESSIVES | _NO_VERB


def honours(view: View) -> bool:
    """Is somebody thanked for the lives of the fallen, and not for a search: "grateful for their sacrifice"?"""
    lives = "lives" in view.words and not view.words.isdisjoint(_LAID)
    return (lives or not view.words.isdisjoint(_SACRIFICE)) and view.words.isdisjoint(_SEARCH)


def by_the_way(view: View, first: int, head: Head) -> bool:
    """Does the reporting clause stand within what is said: "the work, as <P> stressed, is a priority"?"""
    if _lets_know(view, first, head):
        return True
    inserted = word(view, first - 1) == "as" and word(view, first - 2) in {",", "–", "—"}
    end = next((i for i in range(head.last, head.last + _PUT_IN) if word(view, i) in {",", "–", "—"}), 0)
    return inserted and head.act == "affirm" and end > 0 and clause(view, first - 2)


def told_whom(view: View, first: int, head: Head) -> bool:
    """Does a verb of telling close what was said, with its hearers: "..., <P> told some 200 families who had come"?"""
    words = [word(view, i) for i in range(head.last, len(view.units))]
    end = next((k for k, w in enumerate(words) if w in _ATTACHED), len(words))
    if head.form != "finite" or complement(view, head.last) or not 0 < end <= _HEARERS:
        return False
    words = [w for w, noun in zip(words, ["", *words], strict=False) if w != "of" or noun not in _GATHERED]
    if _SAYING_ON.intersection(words[:end]):
        return False  # "told the guests the work would go on"
    if word(view, first - 1) in {"”", '"'} or word(view, first - 2) in {"”", '"'}:
        return True
    return word(view, 0) not in AROUND and bool(words_in(view, 0, first - 1) & (BE | HAVE | MODALS))


def whole(view: View, head: Head) -> bool:
    """Has the head its object in itself: ", he hailed <C>'s contributions."?"""
    return head.act == "thank" and any(
        kind(view, i) in {"P", "B", "S", "C", "O", "J"} for i in range(head.first, head.last)
    )


def aside(view: View, subject: Subject, head: Head) -> bool:
    """Is it but told by the way: "for which <P> had sent it", "when they single out the technology"?"""
    before = word(view, subject.first - 1)
    sent = before == "which" and word(view, subject.first - 2) != "to"  # but "to which he invited his guest" is one
    return (head.act == "invite" and sent) or (head.form == "bare" and before in _WHENS)


def strange(view: View, subject: Subject, head: Head) -> bool:
    """Do the words of somebody who is no side stand before his naming: "“...,” the organization stated"?"""
    strange = subject.actor is None and not subject.own and head.form == "finite"
    return strange and word(view, subject.first - 1) in {"”", '"'} and word(view, head.last) in {".", ""}


def of_it(view: View, head: Head) -> bool:
    """Does a plain statement speak of "it" alone: "called it a milestone", "said that it had helped many"?"""
    if head.act != "affirm" or not head.last:
        return False
    at = head.last + (word(view, head.last) == "that")
    verb = word(view, at + 1) if word(view, at) in {"it", "this"} else ""
    called = head.verb.startswith(_CALLING) and word(view, head.first + 1) == "it"
    return called or (verb in BE | HAVE | MODALS and word(view, at + 2) != "not")


def thanks_for_it(view: View, head: tuple[int, int], end: int) -> bool:
    """ "pledged help, for which <P> thanked them", "... and <P> thanked them for it": for the work just told of?"""
    first, last = head
    said = words_in(view, last, end)
    it = bool(said & {"it", "this"}) and "for" in said and end - last < _FOR_IT
    return it or (word(view, first - 2) == "for" and word(view, first - 1) == "which")


_CLOSED = frozenset(["", ".", ",", ";", "”", '"', "in", "until", "for", "next", "with"])
"""What follows on "to do so", where "so" is what was told before."""


def has_for_object(view: View, first: int, last: int) -> bool:
    """Is "it" or "them" the object of a verb behind a head: "hoped Japan would keep helping them"?"""
    for i in range(first, min(last, first + _TAKEN_UP)):
        after, before = word(view, i + 1), word(view, i - 1)
        asked = before == "that" and after == "be"  # "asked that it be renewed"
        done = i > first and after not in _VERBS and before not in _BEFORE_SUBJECT
        if word(view, i) in {"it", "them"} and (asked or done):
            return True
        if word(view, i) in {"so", "that"} and before in {"do", "doing"} and after in _CLOSED:
            return True  # "has funded the clinic and intends to go on doing so"
    return False


def somebody_says(view: View) -> bool:
    """Is a quotation closed by a clause on one who is nobody known: "“...,” a farmer said", "“...,” said Tom Hale"?"""
    return _SOMEBODY.search(view.text + " ") is not None


def told_of(text: str, at: int) -> bool:
    """Is the "help us" at `at` no request but told of: "efforts to help us find them", "who give us hope"?"""
    return _BIDDEN.match(text, at) is not None and not _BIDDING.search(text, 0, at)


_ENDING = frozenset(
    "cancel cut cutting discontinue end ending freeze freezing halt halting pause pausing reduce reducing scale scrap "
    "shelve slash stop stopping suspend suspending terminate terminating withdraw withdrawing wind".split()
)
_ENDED = late(
    r"(?<!not )(?:would|will|to|and|of|is|are) (?:\w+ly |soon |also |temporarily )?"
    rf"(?:{'|'.join(sorted(_ENDING))}) (?:(?:back|down|off|from|of|by|all|most|its|their|her|his|the|us|american|"
    r"\w+ing|financial|<[CJSMOD]\d+>|'s) ){0,5}?(?:aid|assistance|contributions?|financing|funding|funds|grants?|help|"
    r"money|involvement|participation|programmes?|programs?|projects?|support)\b"
)
"""What nobody promises who tells that help is to end: "said that it would suspend funding for the work"."""


_DENIED = 3
"""Within how many words before it that is denied: "has no intention of cutting funds"."""


def ends_aid(view: View, head: Head) -> bool:
    """Does a sentence tell of help that is cut or suspended, and not that it will not be?"""
    if _ENDING.isdisjoint(view.words):
        return False
    match = _ENDED.search(view.text, 0 if head.last == 0 else view.offset(head.first))
    return match is not None and {"no", "not", "never"}.isdisjoint(view.text[: match.start()].split()[-_DENIED:])
