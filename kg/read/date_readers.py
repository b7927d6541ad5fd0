"""What each form of a date says: one reader per row of the grammar, from its groups to a DateMention."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kg.read.date_names import Names
from kg.read.mentions import DateMention
from kg.text import fold_word, words

_BACK = frozenset({"earlier", "before", "beforehand", "prior", "previous", "previously", "preceding", "eve", "last"})
"""Words that count back."""
_Groups = dict[str, str]


# -- days and months by name -----------------------------------------------------------------


def _iso(_: Names, base: DateMention, g: _Groups) -> DateMention:
    return replace(base, year=int(g["iy"]), month=int(g["im"]), day=int(g["id"]))


def _dmy(names: Names, base: DateMention, g: _Groups) -> DateMention:
    day, month, year = int(g["dd"]), int(g["dm"]), int(g["dy"])
    if (month > 12 >= day) or _other_order(names, g.get("dw"), year, month, day):
        day, month = month, day  # the American order
    return replace(base, year=year, month=month, day=day)


def _other_order(names: Names, weekday: str | None, year: int, month: int, day: int) -> bool:
    """True where only the American order falls on the weekday told before the date."""
    if weekday is None or max(day, month) > 12:
        return False
    told = names.weekdays[fold_word(weekday)]
    return date(year, month, day).isoweekday() != told == date(year, day, month).isoweekday()


def _vietnamese(_: Names, base: DateMention, g: _Groups) -> DateMention:
    return replace(base, year=int(g["vy"]), month=int(g["vm"]), day=int(g["vd"]))


def _slashed(_: Names, base: DateMention, g: _Groups) -> DateMention:
    if "sy" in g:
        return replace(base, year=int(g["sy"]), month=int(g["sm2"]))
    last = (None, int(g["sd2"])) if "sd2" in g else (None, None)
    return replace(base, month=int(g["sm"]), day=int(g["sd"]), last=last)


def _odd(names: Names, base: DateMention, g: _Groups) -> DateMention:
    return replace(base, year=int(g["oy"]), month=names.month(g["om"]), day=int(g["od"]))


def _month_day(names: Names, base: DateMention, g: _Groups) -> DateMention:
    last = (names.month(g.get("m2")), int(g["d2"])) if "d2" in g else (None, None)
    day = int(g["d1"]) if "d1" in g else names.ordinal(g["o1"])
    return _with_year(replace(base, month=names.month(g["m1"]), day=day, last=last), g.get("y1"), g.get("yr1"))


def _day_month(names: Names, base: DateMention, g: _Groups) -> DateMention:
    last = (names.month(g.get("n2")), int(g["e3"])) if "e3" in g else (None, int(g["e2"]) if "e2" in g else None)
    day = int(g["e1"]) if "e1" in g else names.ordinal(g["o2"])
    return _with_year(replace(base, month=names.month(g["n1"]), day=day, last=last), g.get("y2"), g.get("yr2"))


def _edge(names: Names, base: DateMention, g: _Groups) -> DateMention:
    """ "The last day of July", "the first day of next month"."""
    day = 1 if g["eg"].lower() in {"first", "opening"} else 31
    if g.get("eu") == "year":
        return replace(base, month=1 if day == 1 else 12, day=day, relative=f"year:{_step(g['ew'])}")
    if "ew" in g:
        return replace(base, day=day, relative=f"month:{_step(g['ew'])}")
    month = names.month(g["m7"]) or 1
    day = min(day, 28 if month == 2 else 30 if month in {4, 6, 9, 11} else 31)
    return _with_year(replace(base, month=month, day=day), g.get("y7"), g.get("yr7"))


def _month_year(names: Names, base: DateMention, g: _Groups) -> DateMention:
    return _with_year(replace(base, month=names.month(g["m3"])), g.get("y3"), g.get("yr3"))


def _with_year(base: DateMention, year: str | None, word: str | None) -> DateMention:
    if year:
        return replace(base, year=int(year))
    if not word:
        return base
    spelt = set(word.lower().split())
    if spelt & {"same", "that"}:
        return replace(base, relative="toldspan:year:0")
    if "before" in spelt and "last" in spelt:
        return replace(base, relative="year:-2")
    if spelt & {"before", "previous"}:
        return replace(base, relative="toldspan:year:-1")
    if spelt & {"after", "following"} or spelt >= {"the", "next"}:
        return replace(base, relative="toldspan:year:1")
    return replace(base, relative=f"year:{_step(word)}")


def _step(word: str) -> int:
    spelt = set(word.lower().split())
    return -1 if spelt & {"last", "past", "previous"} else 1 if spelt & {"next", "coming", "following"} else 0


def _last_month(names: Names, base: DateMention, g: _Groups) -> DateMention:
    """ "Last May", "this coming May", "May last", "the May before"."""
    if "m8" in g:
        month = names.month(g["m8"])
        if "lm2" in g:
            return replace(base, month=month, relative=f"toldmonth:{-1 if g['lm2'] == 'before' else 1}")
        return replace(base, month=month, relative="lastmonth:-1")
    word, month = g["lm"].lower(), names.month(g["m4"])
    step = _step(word)
    if word in {"this", "that"} or word.endswith("same"):
        return replace(base, month=month, relative="year:0" if word == "this" else "toldspan:year:0")
    if word.endswith(("previous", "following", "the next")):
        return replace(base, month=month, relative=f"toldmonth:{step}")
    return replace(base, month=month, relative=f"lastmonth:{step}")


def _nth_weekday(names: Names, base: DateMention, g: _Groups) -> DateMention:
    """ "The first Monday of June": the month is told, the day worked out in it."""
    weekday, word = names.weekdays[fold_word(g["w2"])], g["nw"].lower()
    nth = 5 if word == "last" else names.numbers[word]
    if "m11" in g:
        return _with_year(replace(base, month=names.month(g["m11"]), nth=(nth, weekday)), g.get("y11"), None)
    return replace(base, relative=f"month:{_step(g['nl'])}", nth=(nth, weekday))


def _plain_month(names: Names, base: DateMention, g: _Groups) -> DateMention:
    word = g.get("m5") or g.get("m6") or g.get("m9") or g.get("m10")
    return replace(base, month=names.month(word))


# -- days counted ------------------------------------------------------------------------------


def _about(_: Names, base: DateMention, g: _Groups) -> DateMention | None:
    """ "The day before yesterday", "the week after next"."""
    unit = (g.get("ab") or g.get("au2") or "day").lower()
    step = -2 if (g.get("ad") or g.get("ad2") or "").lower() == "before" else 2
    towards = {"tomorrow", "next"} if step > 0 else {"yesterday", "last"}
    if base.text.lower().split()[-1] not in towards:
        return None
    return replace(base, relative=f"{unit}:{step}", vague=unit == "week")


def _day_of_month(names: Names, base: DateMention, g: _Groups) -> DateMention:
    if "g2" in g:
        return replace(base, day=int(g["g2"]), relative="monthday")
    day = int(g["g1"]) if "g1" in g else names.ordinal(g["o3"])
    word = " ".join(g["gw"].lower().split())
    if word in {"last", "next", "this", "the current"}:
        return replace(base, day=day, relative=f"month:{_step(word)}")
    return replace(base, day=day, relative=f"toldspan:month:{_step(word)}")


def _week_day(names: Names, base: DateMention, g: _Groups) -> DateMention:
    weekday = names.weekdays[fold_word(g["w1"])]
    if "wd" in g:
        return replace(base, day=int(g["wd"]), relative="monthday")
    if "lw2" in g:
        word = " ".join(g["lw2"].lower().split())
        told = word in {"that", "the same", "the following", "the previous"}
        return replace(base, relative=f"{'told' if told else ''}weekofday:{weekday}:{_step(word)}")
    word = " ".join((g.get("lw") or "").lower().split())
    if "lw4" in g:
        return replace(base, relative=f"toldweekday:{weekday}:{-1 if g['lw4'] == 'before' else 1}")
    if word in {"the following", "the previous", "the next", "that", "that same", "the same"}:
        return replace(base, relative=f"toldweekday:{weekday}:{1 if word == 'the next' else _step(word)}")
    if word == "this":
        return replace(base, relative=f"thisweekday:{weekday}")
    return replace(base, relative=f"weekday:{weekday}:{-1 if 'lw3' in g else _step(word)}")


def _told(names: Names, base: DateMention, g: _Groups) -> DateMention | None:
    word = (g.get("tw") or g.get("tn") or g.get("tm") or g.get("te") or g.get("tx") or g.get("ty") or "").lower()
    count = names.number(g["tq"]) if "tq" in g else 1
    if "th" in g:
        hours = names.number(g["th"]) or 24
        count = hours // 24
    return None if count is None else replace(base, relative=f"told:{-count if word in _BACK else count}")


def _ago(names: Names, base: DateMention, g: _Groups) -> DateMention | None:
    half = g["aq"].lower().startswith("half")
    count, unit = (1 if half else names.number(g["aq"])), g["au"].lower()
    if count is None:
        return None
    count, unit = _halved(count, unit, half)
    if "an" in g:
        return replace(base, month=names.month(g["an"]), relative=f"{unit}:{-count}") if unit == "year" else None
    if "am" in g:
        shift = -1 if g["al"].lower() == "last" else 0
        months = count * (12 if unit == "year" else 1)
        return replace(base, relative=f"month:{shift - months}") if unit in {"year", "month"} else None
    if "ae" in g:
        return replace(base, relative=f"exact:{unit}:{-count}")
    return replace(base, relative=f"{unit}:{-count}", vague=True)


def _halved(count: int, unit: str, half: bool) -> tuple[int, str]:
    """Fortnights as weeks, half a year as months."""
    if unit == "fortnight":
        return 2 * count, "week"
    if unit == "decade":
        return 5 if half else 10 * count, "year"
    if half:
        return (6, "month") if unit == "year" else (2, "week") if unit == "month" else (count, unit)
    return count, unit


def _ahead(names: Names, base: DateMention, g: _Groups) -> DateMention | None:
    count, unit = names.number(g.get("hq") or g["hq2"]), (g.get("hu") or g["hu2"]).lower()
    if count is None:
        return None
    count, unit = _halved(count, unit, False)
    return replace(base, relative=f"{unit}:{count}", vague=unit != "day")


def _span(names: Names, base: DateMention, g: _Groups) -> DateMention | None:
    """ "A week later", "two years before", "the following month", "that year"."""
    if "sq" not in g:
        unit = (g.get("su2") or g["su3"]).lower()
        word = (g.get("sw") or g.get("sa3") or "").lower()
        step = -1 if word in _BACK else 1 if word in {"following", "ensuing", "after"} else 0
        return replace(base, relative=f"toldspan:{unit}:{step}", vague=unit == "week")
    half = g["sq"].lower().startswith("half")
    count = 1 if half else names.number(g["sq"])
    if count is None:
        return None
    count, unit = _halved(count, g["su"].lower(), half)
    count = -count if g["sa"].lower() in _BACK else count
    exact = "se" in g or unit == "week"
    return replace(base, relative=f"toldspan:{'exact-' if exact else ''}{unit}:{count}")


def _relative_span(_: Names, base: DateMention, g: _Groups) -> DateMention:
    if "rw" in g:
        return replace(base, relative=f"weekday:6:{_step(g['rw'])}")
    unit = (g.get("ru") or g.get("ru2") or g.get("ru3") or g.get("ru4") or "year").lower()
    word = g.get("rq") or g.get("rp") or ""
    return replace(base, relative=f"{unit}:{_step(word)}", vague=unit == "week")


def _season(names: Names, base: DateMention, g: _Groups) -> DateMention:
    month = int(names.seasons[g["sn"].lower()])
    word = " ".join(g["sp"].lower().split())
    step = -1 if "sx" in g else 1 if word == "come" else _step(word)
    return replace(base, relative=f"season:{month}:{step}", vague=True)


def _holiday(names: Names, base: DateMention, g: _Groups) -> DateMention:
    month, day = names.holidays[" ".join(words(g.get("hn") or g["hn2"]))].split("-")
    return replace(base, month=int(month), day=int(day) if "hn" in g else None)


def _year(_: Names, base: DateMention, g: _Groups) -> DateMention:
    return replace(base, year=int(g["y4"]), bare_year=True, vague="y5" in g)


READERS: dict[str, Callable[[Names, DateMention, _Groups], DateMention | None]] = {
    "iso": _iso,
    "dmy": _dmy,
    "vi": _vietnamese,
    "slash": _slashed,
    "odd": _odd,
    "md": _month_day,
    "dmon": _day_month,
    "edge": _edge,
    "my": _month_year,
    "lastm": _last_month,
    "nth": _nth_weekday,
    "pm": _plain_month,
    "inm": _plain_month,
    "bare": _plain_month,
    "about": _about,
    "dom": _day_of_month,
    "wday": _week_day,
    "today": lambda _, base, __: replace(base, relative="day:0"),
    "yesterday": lambda _, base, __: replace(base, relative="day:-1"),
    "tomorrow": lambda _, base, __: replace(base, relative="day:1"),
    "same": lambda _, base, __: replace(base, relative="same"),
    "told": _told,
    "ago": _ago,
    "ahead": _ahead,
    "span": _span,
    "rel": _relative_span,
    "season": _season,
    "holiday": _holiday,
    "yr": _year,
}
