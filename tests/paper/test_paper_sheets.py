"""Sheets: eight cards a page, each back behind its front however the sheet is turned, parts on sheets of their own."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from kessessa.paper.booklet import booklet, cards_of, pages
from kessessa.paper.cards import sides
from kessessa.paper.drawings import read_drawing
from kessessa.paper.letters import Letters
from kessessa.paper.marks import A4, Line, Page, Words
from kessessa.paper.order import Order
from kessessa.paper.parts import OF_QUESTIONS, PARTS
from kessessa.paper.turning import HIGH, LEFT, PER_PAGE, TOP, WIDE

CODE = re.compile(r"\b([NPDAORQ]\d+(?: \(\d/\d\))?)$")
TEAM_CARDS = 24


def places(page: Page) -> dict[tuple[int, int], str]:
    """Return which card lies in which column and row of a page, by the code in its head."""
    found = {}
    for mark in page.marks:
        code = CODE.search(mark.said) if isinstance(mark, Words) else None
        if code and isinstance(mark, Words):
            column, row = int((mark.x - LEFT) // WIDE), int((mark.y - TOP) // HIGH)
            if (mark.y - TOP) % HIGH < 12:  # the head of the card
                found[column, row] = code[1]
    return found


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("flip", ["long", "short"])
def test_each_back_lies_behind_its_front(cafe: Order, letters: Letters, assets: Path, flip: str, language: str) -> None:
    found = list(pages(replace(cafe, parts=("cards",), flip=flip, language=language), assets, letters))
    assert len(found) > 20
    for front, back in zip(found[::2], found[1::2], strict=True):
        turned = {
            ((1 - column, row) if flip == "long" else (column, 3 - row)): code
            for (column, row), code in places(back).items()
        }
        assert turned == places(front) != {}


def test_eight_cards_a_page_and_none_is_lost(cafe: Order, letters: Letters, assets: Path) -> None:
    count = sum(len(sides(card, letters)) for card in cards_of(cafe, assets))
    found = list(pages(replace(cafe, parts=("cards",)), assets, letters))
    assert len(found) == 2 * -(-count // PER_PAGE)
    codes = [code for page in found[::2] for code in places(page).values()]
    assert len(codes) == len(set(codes)) == count
    tale = cafe.scenario
    assert tale is not None
    kinds = Counter(code[0] for code in codes if "/" not in code or "(1/" in code)
    assert kinds == {
        "N": len(tale.events), "P": sum(item.project for item in tale.matters),
        "D": sum(not item.project for item in tale.matters), "A": len(tale.activities),
        "O": len(tale.orientations), "R": len(tale.roles), "Q": len(tale.questions),
    }  # fmt: skip


def test_cut_marks_stand_outside_the_cards_at_every_edge(cafe: Order, letters: Letters, assets: Path) -> None:
    for page in list(pages(replace(cafe, parts=("cards",)), assets, letters))[:2]:
        outside = [
            mark
            for mark in page.marks
            if isinstance(mark, Line) and (max(mark.y, mark.to_y) < TOP or max(mark.x, mark.to_x) < LEFT)
        ]
        assert {round(mark.x, 2) for mark in outside if mark.x == mark.to_x} == {10.0, 105.0, 200.0}
        assert {round(mark.y, 2) for mark in outside if mark.y == mark.to_y} == {10.5, 79.5, 148.5, 217.5, 286.5}


def test_every_part_begins_on_the_front_of_a_sheet(cafe: Order, letters: Letters, assets: Path) -> None:
    found = [page.part for page in pages(cafe, assets, letters)]
    assert list(dict.fromkeys(found)) == list(PARTS)
    assert all(found.index(part) % 2 == 0 for part in PARTS)
    assert len(found) % 2 == 0


def test_what_is_printed_on_one_side_has_a_blank_back(cafe: Order, letters: Letters, assets: Path) -> None:
    for part in ("board", "tokens", "ballots"):
        found = list(pages(replace(cafe, parts=(part,)), assets, letters))
        assert all(page.marks for page in found[::2])
        assert not any(page.marks for page in found[1::2])


def test_the_parts_come_in_their_order_whatever_the_order_asked(cafe: Order, letters: Letters, assets: Path) -> None:
    asked = replace(cafe, parts=("ballots", "board"))
    assert list(dict.fromkeys(page.part for page in pages(asked, assets, letters))) == ["board", "ballots"]


def test_a_question_deck_has_cards_votes_and_answers(shipped: dict[str, Order], letters: Letters, assets: Path) -> None:
    found = list(pages(shipped["landes"], assets, letters))
    assert list(dict.fromkeys(page.part for page in found)) == list(OF_QUESTIONS)
    votes = [page for page in found if page.part == "votes"]
    assert len(votes) == 2 * TEAM_CARDS // PER_PAGE


def test_a_voting_card_has_its_team_behind_its_letter(cafe: Order, letters: Letters, assets: Path) -> None:
    front, back = list(pages(replace(cafe, parts=("votes",)), assets, letters))[:2]
    shown = [mark.said for mark in front.marks if isinstance(mark, Words) and len(mark.said) == 1]
    assert Counter(shown) == dict.fromkeys("ABCD", 2)
    teams = {(int((m.x - LEFT) // WIDE), int((m.y - TOP) // HIGH)): m.said for m in back.marks if isinstance(m, Words)}
    assert [teams[column, row] for row in range(4) for column in range(2)] == [
        *["Les Gemmeurs"] * 4,
        *["Les Échassiers"] * 4,
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_pdf_has_the_pages_their_words_and_our_letters(cafe: Order, assets: Path, language: str) -> None:
    printed = booklet(replace(cafe, language=language, questions=cafe.questions[:4]), assets)
    pdf = PdfReader(io.BytesIO(printed.pdf))
    assert len(pdf.pages) == printed.pages
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in pdf.pages}
    assert sizes == {(595, 842), (842, 595)}
    told = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    tale = cafe.scenario
    assert tale is not None
    for text in (tale.title, tale.matters[0].title, tale.events[0].title, tale.roles[0].name, tale.goals[0].text):
        assert " ".join(text[language].split()) in told.replace("\u00a0", " ").replace("  ", " ")
    fonts = {font["/BaseFont"] for page in pdf.pages for font in fonts_of(page)}
    assert fonts
    assert all(re.match(r"/[A-Z]{6}\+(AtkinsonHyperlegible|BricolageGrotesque|Andika)", name) for name in fonts)
    assert pdf.metadata is not None
    assert tale.title[language] in str(pdf.metadata.title)


def fonts_of(page: object) -> list[dict[str, str]]:
    resources = page["/Resources"]  # type: ignore[index]
    fonts = resources.get("/Font", {})
    return [font.get_object() for font in fonts.values()]


def test_the_same_deck_gives_the_same_bytes(shipped: dict[str, Order], assets: Path) -> None:
    order = shipped["ess-law"]
    assert booklet(order, assets).pdf == booklet(order, assets).pdf
    assert booklet(order, assets).pdf != booklet(replace(order, flip="short"), assets).pdf


def test_every_picture_that_a_card_can_show_is_read_whole(assets: Path) -> None:
    folders = ("vignettes", "village/buildings", "icons", "shapes", "pillars", "teams", "resources")
    files = [*(file for folder in folders for file in (assets / folder).glob("*.svg")), assets / "coin.svg"]
    assert len(files) > 300
    for file in files:
        drawing = read_drawing(file)
        points = [point for outline in drawing.outlines for segment in outline.segments for point in segment]
        assert points, file.name
        slack = 0.25 * max(drawing.wide, drawing.high)  # a curve's bends may lie outside of what they bend
        for x, y in points:
            assert -slack <= x <= drawing.wide + slack, file.name
            assert -slack <= y <= drawing.high + slack, file.name
        ends = [segment[-1] for outline in drawing.outlines for segment in outline.segments]
        assert max(x for x, _ in ends) - min(x for x, _ in ends) > 0.1 * drawing.wide, file.name


def test_pages_are_a4(cafe: Order, letters: Letters, assets: Path) -> None:
    assert {tuple(sorted(page.size)) for page in pages(cafe, assets, letters)} == {A4}
