"""The parts of a page in the forms that agencies give them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from kg.errors import InputError
from kg.model import Article
from kg.read import MAX_BYTES, read_article
from kg.read.decoding import decode
from kg.vocabulary import Vocabulary

STORY = "The two delegations met for talks on defence cooperation and agreed to go on with their joint work."
LONG = " ".join([STORY] * 4)


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(b.kind, article.text[b.start : b.end].strip()) for b in article.blocks]


@pytest.mark.parametrize(
    ("head", "published", "place"),
    [
        (f" date 2022-09-12 VIETNAM, September 12 - HÀ NỘI — {STORY}", "2022-09-12", "Hà Nội"),
        (f"Talks held in the capital\nNovember 22, 2019 | 09:59\n{STORY}", "2019-11-22", None),
        (f"Talks held in the capital\n02/06/2015 07:40\n\nHanoi (VNA) – {STORY}", "2015-06-02", "Hanoi"),
        (f"Update: June, 02/2014 - 08:26\n\nSINGAPORE (VNS)— {STORY}", "2014-06-02", "Singapore"),
        (f"Thursday, 19:52, 22/07/2021\n\nVOV.VN - {STORY}", "2021-07-22", None),
        (f"Talks held in the capital\n\nHanoitimes / Sep 12, 2021 / 09:15\n\n{STORY}", "2021-09-12", None),
        (f"NEWS | July 29, 2021\n\nTalks held in the capital\n\nWASHINGTON -- {STORY}", "2021-07-29", "Washington"),
        (f"Quang Binh, 9 March 2018 – {STORY}", "2018-03-09", "Quang Binh"),
        (f"DA NANG, Vietnam (March 5, 2018) -- {STORY}", "2018-03-05", "Da Nang"),
        (f"Talks held\n\nWASHINGTON, Friday, November 11, 2022. {STORY}", "2022-11-11", "Washington"),
        (f"Talks held\n\nMEKONG REVIEW, 20 August 2023. {STORY}", "2023-08-20", None),
        (f"Talks held\n\nHanoi, Saturday 4 May 2024 (Red Delta Courier) — {STORY}", "2024-05-04", "Hanoi"),
        (
            f"Who pays\nNotes from the yearly meeting of donors, Ho Chi Minh City, 4 April 2023\n\n{STORY}",
            "2023-04-04",
            None,
        ),
        (
            f"Talks held\n\nPTI | New Delhi | Updated: 08-07-2022 20:14 IST | Created: 08-07-2022 19:51 IST\n\n{STORY}",
            "2022-07-08",
            "New Delhi",
        ),
        (f"Talks held\nSunday, 23 April 2023 | by our correspondent in Hue\n\n{STORY}", "2023-04-23", None),
        (f"Talks held in the capital\nby VTV4 05 October 2015 Last updated at 13:25 PM\n\n{STORY}", "2015-10-05", None),
        (f"Talks held in the capital\nPosted on October 5, 2015 by tinquehuong\n\n{STORY}", "2015-10-05", None),
        (f"Talks held\n2024-03-12T10:33:00+07:00\n\n{STORY}", "2024-03-12", None),
        (f"Talks held\nVol. 12, No. 3 - 12 March 2024\n\n{STORY}", "2024-03-12", None),
        (f"Talks held\n\nHue (VNA) – 4 May 2024\n\n{STORY}", "2024-05-04", "Hue"),
        (f"U.S. MISSION | Da Nang, 4 May 2024\n\n{STORY}", "2024-05-04", "Da Nang"),
        (f"ROSEBURG, Va., May 4, 2024 – {STORY}", "2024-05-04", "Roseburg"),
        (f"ELKVIEW, Texas, May 4, 2024 – {STORY}", "2024-05-04", "Elkview"),
        (f"Washington, May 4, 2024 (State Dept.) -- {STORY}", "2024-05-04", "Washington"),
        (f"New Delhi, Jul 8 (PTI) {STORY}", None, "New Delhi"),
        (f"HANOI, March 12. /TASS/. {STORY}", None, "Hanoi"),
        (f"CANBERRA: {STORY}", None, "Canberra"),
        (f"New Delhi: {STORY}", None, "New Delhi"),
        (f"DIGEST\nNo. 19, covering 6-12 May 2024. Issued Monday, 13 May 2024\n\n{STORY}", "2024-05-13", None),
        (f"DIGEST\nWeek of 6-12 May 2024\n\n{STORY}", "2024-05-12", None),
        (f"Thứ Năm, 20 tháng 6, 2013\n\nTalks held\n\n{STORY}", "2013-06-20", None),
        (f"Mine Group | Development News, October 2023\n\nTalks held\n\n{STORY}", "2023-10", None),
        (f"Hanoi (VNA) – {STORY}", None, "Hanoi"),
        (STORY, None, None),
    ],
)
def test_date_and_place_of_the_header(
    read: Callable[..., Article], head: str, published: str | None, place: str | None
) -> None:
    article = read(head)
    assert (article.published.value if article.published else None) == published
    assert (article.dateline_place.label if article.dateline_place else None) == place
    assert kinds(article)[-1] == ("body", STORY)


def test_captions_bylines_and_sign_offs_are_told_from_the_story(read: Callable[..., Article]) -> None:
    article = read(f"Talks held in the capital\n\nAt the talks (Photo: VNA)\n\n{STORY}./.\n\nTranslated by Mai Anh")
    assert [k for k, _ in kinds(article)] == ["title", "caption", "body", "signoff"]


def test_a_date_is_no_part_of_the_wrapped_line_above_it(read: Callable[..., Article]) -> None:
    links = "\n".join(["- Two neighbours hold the fourth dialogue on security at sea"] * 3)
    article = read(
        f"Two countries meet for the tenth round of their dialogue on defence\n26/03/2019\n\n{links}\n\n{STORY}"
    )
    assert article.published is not None
    assert article.published.value == "2019-03-26"


@pytest.mark.parametrize(
    ("cut", "blocks"),
    [
        ("in Hanoi on Tuesday, February\n14. They spoke of ties.", 1),
        ("in Hanoi in the presence of all\n– officers of both sides among them – on Tuesday.", 1),
        ("in Hanoi on Tuesday about two questions;\n2. They spoke of ties.", 2),
    ],
)
def test_a_figure_or_dash_at_the_head_of_a_wrapped_line_is_a_bullet_only_in_a_list(
    read: Callable[..., Article], cut: str, blocks: int
) -> None:
    story = "\n".join(textwrap.wrap(" ".join([STORY] * 6), 72))
    article = read(f"Talks held in the capital\n\nGeneral Mac Van Duong met Senator Oliver Tansley {cut}\n\n{story}")
    assert len([b for b in article.blocks if b.kind not in {"title", "header"}]) == blocks + 1


def test_a_short_text_below_a_long_headline_is_wrapped_too(read: Callable[..., Article]) -> None:
    """The headline is no line that an editor wrapped: its length tells nothing of the others."""
    call = "Call with the Head of the Presidential Office Per Lund of Norway"
    headline = f"Statement by the Spokesperson on the National Security Advisor's {call}"
    lead = "National Security Advisor John Carver spoke by phone today with\nthe head of the office, Per Lund of the"
    text = f"{headline}\n date 2021-01-22\n\n{lead}\nKingdom of Norway. Mr. Carver stressed the\nstrength of ties."
    article = read(text)
    assert [text[b.start : b.end].count("\n") for b in article.blocks if b.kind == "body"] == [3]


@pytest.mark.parametrize("width", [60, 80, 100, 125])
def test_lines_that_an_editor_wrapped_are_one_paragraph(read: Callable[..., Article], width: int) -> None:
    story = " ".join([STORY] * 6)
    article = read("Talks held in the capital\n\n" + "\n".join(textwrap.wrap(story, width)))
    assert [k for k, _ in kinds(article)] == ["title", "body"]


def test_a_long_headline_above_its_date_hides_no_wrapping(read: Callable[..., Article]) -> None:
    headline = (
        "Readout of the Vice President's Meeting with the Prime Minister and the Foreign Minister of a Friendly State"
    )
    told = (
        "General Mac Van Duong met Senator Oliver Tansley and Ambassador Ana Ruiz at the Ministry in Hanoi on Monday. "
    )
    story = "\n".join(textwrap.wrap(told * 8, 72))
    article = read(f"{headline}\n date 2021-06-15\n\n{story}")
    assert [k for k, _ in kinds(article) if k != "header"] == ["title", "body"]


def test_a_template_left_in_the_page_does_not_end_the_story(read: Callable[..., Article]) -> None:
    article = read(f"Talks held in the capital\n\n{STORY}\n\n{STORY}\n\n{{keywords}}\n\nAt the talks\n\n{STORY}")
    assert [k for k, _ in kinds(article)] == ["title", "body", "body", "header", "caption", "body"]


def test_the_items_of_a_digest_are_all_its_story(read: Callable[..., Article]) -> None:
    items = [
        f"Item number {n}\n{STORY} {STORY} {STORY} ({source})" for n, source in ((1, "VNA"), (2, "VOV"), (3, "VNA"))
    ]
    article = read("The week in brief\n14 April 2025\n\n" + "\n\n".join(items))
    assert [k for k, _ in kinds(article)].count("body") == 3


def test_short_items_of_a_digest_are_its_story_by_the_paper_that_each_names(read: Callable[..., Article]) -> None:
    items = [
        f"Item number {n}\n\n{STORY} {STORY} ({paper})" for n, paper in enumerate(("Tuoi Tre", "VNA", "VnExpress"), 1)
    ]
    article = read("The week in brief\n14 April 2025\n\n" + "\n\n".join(items) + "\n\nTo unsubscribe, write to us.")
    assert [k for k, _ in kinds(article)].count("body") == 3
    assert kinds(article)[-1][0] == "teaser"


def test_a_note_to_editors_below_the_end_mark_belongs_to_the_release(read: Callable[..., Article]) -> None:
    article = read(f"Call held\n\n{STORY} {STORY}\n\n###\n\nNotes to editors\n\n{STORY} {STORY} {STORY}")
    assert [k for k, _ in kinds(article)].count("body") == 2


def test_leads_of_other_stories_behind_the_sign_off_stay_teasers(read: Callable[..., Article]) -> None:
    article = read(f"Talks held\n\n{STORY} {STORY} {STORY} — VNS\n\nMinister visits a port\n{STORY}\n\nOther\n{STORY}")
    assert [k for k, _ in kinds(article)].count("body") == 1


def test_teasers_of_other_stories_are_no_part_of_the_story(read: Callable[..., Article]) -> None:
    article = read(
        f"Talks held in the capital\n\n{STORY} — VNS\n\nRELATED NEWS\n\nMinister visits a port\nThe minister visited a port on Monday."
    )
    assert [k for k, _ in kinds(article)] == ["title", "body", "teaser", "teaser", "teaser"]


def test_a_heading_above_other_stories_that_stands_above_this_one_does_not_hide_it(
    read: Callable[..., Article],
) -> None:
    full = f"{STORY} {STORY} {STORY}"
    page = (
        f"Talks held in the capital\nLatest\nMinister visits a port\n| General Mac welcomes Ms Ruiz. |\n{full}\n{full}"
    )
    assert [k for k, _ in kinds(read(page))] == ["title", "teaser", "teaser", "caption", "body", "body"]
    others = f"Talks held in the capital\nLatest\nMinister visits a port\n{STORY}\n{full} And so he...\n"
    assert "body" not in [k for k, _ in kinds(read(others))]


def test_a_long_list_that_goes_on_is_no_teaser(read: Callable[..., Article]) -> None:
    article = read(
        f"Talks held in the capital\n{STORY}\n{STORY} {STORY} {STORY} These are training, ships and trade...\n{STORY}"
    )
    assert [k for k, _ in kinds(article)] == ["title", "body", "body", "body"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("U.S. Secretary Ana Ruiz receiving General Mac Van Duong.", "caption"),
        ("Gen. Mac Van Duong (right) presenting a souvenir to Ms. Ruiz.", "caption"),
        ("The delegation attending the ceremony included Ms. Ruiz.", "body"),
        ("After receiving the guests, General Mac Van Duong left.", "body"),
        ("General Mac Van Duong attending, the ceremony was held in Hue.", "body"),
    ],
)
def test_a_line_without_a_verb_stands_below_a_picture(read: Callable[..., Article], line: str, kind: str) -> None:
    assert kinds(read(f"Talks held in the capital\n{STORY}\n{line}\n{STORY}"))[2][0] == kind


def test_a_headline_in_the_row_of_a_picture_is_one_of_another_story(read: Callable[..., Article]) -> None:
    page = f"Talks held in the capital\n![]() | Minister visits a port |\n![]() |\n| General Mac welcomes Ms Ruiz. |\n{STORY}"
    assert [k for k, _ in kinds(read(page))] == ["title", "teaser", "header", "caption", "body"]


def test_links_with_double_arrows_lead_to_other_stories(read: Callable[..., Article]) -> None:
    article = read(f"Talks held in the capital\n{STORY}\n>> Minister visits a port >> Envoy praises town\n{STORY}")
    assert [k for k, _ in kinds(article)] == ["title", "body", "teaser", "body"]


def test_a_slot_of_the_template_that_nobody_filled_ends_no_story(read: Callable[..., Article]) -> None:
    article = read(f"Talks held in the capital\n\n{STORY}\n\n{{keywords}}\n\nThe ministers in Hanoi\n\n{STORY}")
    assert [k for k, _ in kinds(article)] == ["title", "body", "header", "caption", "body"]


def test_the_headline_behind_a_pointer_is_one_of_another_story(read: Callable[..., Article]) -> None:
    body = "Minister Nam met the envoy in Hanoi on May 4. They spoke about mines."
    article = read(f"Minister receives envoy in Hanoi\n\n{body}\n\nRelated: Ten years of lessons in schools")
    assert [k for k, _ in kinds(article)] == ["title", "body", "teaser"]


def test_a_lead_that_is_cut_off_before_the_story_is_a_teaser(read: Callable[..., Article]) -> None:
    article = read(
        f"Minister visits a port\nThe minister visited a port on Monday and told its workers ...\n\nTalks held in the capital\n02/06/2015 07:40\n\n{STORY}"
    )
    assert [k for k, _ in kinds(article)] == ["teaser", "teaser", "title", "header", "body"]


def test_pictures_of_other_stories_carry_the_title_in_small_letters(read: Callable[..., Article]) -> None:
    article = read(
        f"Talks held in the capital\n\n{STORY}\n\ntalks held in the capital Minister visits a port\n\nThe minister visited a port on Monday.\n\n{STORY}"
    )
    assert [k for k, _ in kinds(article)] == ["title", "body", "teaser", "teaser", "body"]


def test_blocks_cover_the_text_in_order(read: Callable[..., Article]) -> None:
    article = read(f" date 2022-09-12 Talks held in the capital\n\nHanoi (VNA) – {STORY}\n\n{STORY}")
    assert all(a.end <= b.start for a, b in zip(article.blocks, article.blocks[1:], strict=False))
    covered = {i for b in article.blocks for i in range(b.start, b.end)}
    assert all(c.isspace() for i, c in enumerate(article.text) if i not in covered)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no text"),
        (b" \n\n ", "no text"),
        (b"abc\x00def", "binary"),
        ("Hà Nội".encode("utf-16"), "UTF-16"),
        ("line one\nHà N".encode("cp1258"), "line 2"),
        (b"x" * (MAX_BYTES + 1), "at most"),
    ],
)
def test_what_is_no_article_is_refused_with_a_remedy(vocabulary: Vocabulary, data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read_article(data, "bad.txt", vocabulary)


def test_text_is_stored_in_nfc_without_byte_order_mark() -> None:
    assert decode(b"\xef\xbb\xbfa\r\nb", "x") == "a\nb"
    assert decode("Hà Nội".encode(), "x") == "Hà Nội"
    assert decode("a\u2028b\x0cc".encode(), "x") == "a\nb c"


def test_equal_bytes_and_names_give_equal_articles(vocabulary: Vocabulary) -> None:
    data = f"Talks held in the capital\n02/06/2015 07:40\n\nHanoi (VNA) – {STORY}".encode()
    assert read_article(data, "a.txt", vocabulary) == read_article(data, "a.txt", vocabulary)


@pytest.mark.parametrize("end", ["./.", "./. VNA", ". (VNA)", ". — VNS", ".”/. VNA", ""])
def test_the_last_paragraph_is_story_however_the_agency_signs(read: Callable[..., Article], end: str) -> None:
    last = "At the end of it the two sides agreed to hold the next such talks in the capital of the other in October"
    article = read(f"Talks held in the capital\n\n{STORY}\n\n{last}{end}")
    assert [k for k, _ in kinds(article)] == ["title", "body", "body"]


def test_a_short_line_without_a_full_stop_is_a_heading(read: Callable[..., Article]) -> None:
    article = read(f"Talks held in the capital\n\n{STORY}\n\nWhat comes next\n\n{STORY}")
    assert [k for k, _ in kinds(article)] == ["title", "body", "header", "body"]


def test_captions_stand_in_the_story_without_a_full_stop(vocabulary: Vocabulary) -> None:
    text = (
        "Dioxin project inspected\n\nThe delegation looked at the work done so far on the airbase, and at what is "
        "still to be done there before the end of the year. Its members heard reports by the two sides.\n\n"
        "Deputy Defence Minister General Mac Van Khue (center) and delegates\n\n"
        "General Mac Van Khue shaking hands with Ambassador Maud Ferrant\n\n"
        "leftcenterrightdel\nThe two officials at the gate\n\nThey will meet again.\n\nMore about dioxin\n\nThe end.\n"
    )
    article, _ = read_article(text.encode(), "x.txt", vocabulary)
    kinds = {text[b.start : b.end]: b.kind for b in article.blocks}
    assert kinds["Deputy Defence Minister General Mac Van Khue (center) and delegates"] == "caption"
    assert kinds["General Mac Van Khue shaking hands with Ambassador Maud Ferrant"] == "caption"
    assert kinds["The two officials at the gate"] == "caption"
    assert kinds["More about dioxin"] == "header"


def test_of_a_text_of_endless_paragraphs_the_first_ten_thousand_are_read(vocabulary: Vocabulary) -> None:
    text = "Talks held in the capital\n\n" + f"{STORY}\n\n" * 10_100
    article, problems = read_article(text.encode(), "x.txt", vocabulary)
    assert len(article.blocks) == 10_000
    assert [problem.message for problem in problems] == ["10,101 paragraphs, of which the first 10,000 were read"]


def test_a_short_sentence_that_begins_like_a_byline_ends_no_story(read: Callable[..., Article]) -> None:
    text = "Talks in Hue\n\n" + LONG + "\n\nBy evening there was something on paper.\n\n" + LONG
    assert [k for k, _ in kinds(read(text))] == ["title", "body", "body", "body"]
    signed = "Talks in Hue\n\n" + LONG + "\n\nBy Anna Lane\n\nOther news\n\nA lead of another story."
    assert [k for k, _ in kinds(read(signed))] == ["title", "body", "signoff", "teaser", "teaser"]


def test_a_story_in_short_paragraphs_goes_on_below_the_name_of_a_paper(read: Callable[..., Article]) -> None:
    short = "The general told the senator that the work in the province will go on next year.\n\n"
    story = "Talks in Hue\n\n" + LONG + "\n\nVNA\n\n"
    assert [k for k, _ in kinds(read(story + 3 * short))][-3:] == ["body"] * 3
    assert [k for k, _ in kinds(read(story + "Other news\n\n" + 2 * short))][-3:] == ["teaser"] * 3
    ended = story.replace("VNA", "###")
    assert [k for k, _ in kinds(read(ended + 3 * short))][-3:] == ["teaser"] * 3


def test_the_papers_in_brackets_below_short_items_end_none_of_a_digest(read: Callable[..., Article]) -> None:
    item = "Talks in Hue\n\nThe general received the senator in Hue on Monday, and they spoke of mines.\n\n({})\n\n"
    text = "The week\n\n" + LONG + "\n\n(VNA)\n\n" + item.format("VOV") + item.format("VNS")
    assert [k for k, _ in kinds(read(text))].count("body") == 3
