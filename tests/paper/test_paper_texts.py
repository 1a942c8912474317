"""Texts on paper: nothing is cut off, nothing leaves its card, nothing overlaps, nothing is too small to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from kessessa.paper.blocks import SMALLEST, Block
from kessessa.paper.booklet import cards_of, pages
from kessessa.paper.cards import Card, Face, sides
from kessessa.paper.letters import ASCENT, LEADING, POINT, Letters
from kessessa.paper.marks import Mark, Page, Picture, Words
from kessessa.paper.order import Order
from kessessa.paper.turning import HIGH, WIDE

EDGE = 3.5
"""The frame of a card stands so many millimetres inside its cut."""
PRINTABLE = 4.0
"""What most printers leave blank along the edges of a sheet."""
A_FEW = 4
MARKUP = re.compile("\ue000[^\ue001]*\ue001|[*\ue002\ue003]")


def box(mark: Words) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the letters themselves, ascenders to descenders."""
    size = mark.size * POINT
    return mark.x, mark.y - 0.75 * size, mark.x + mark.wide, mark.y + 0.22 * size


def leaving(marks: tuple[Mark, ...], left: float, top: float, right: float, low: float) -> Iterator[str]:
    for mark in marks:
        if isinstance(mark, Words):
            x, y, to_x, to_y = box(mark)
            if x < left - 0.01 or y < top or to_x > right + 0.01 or to_y > low:
                yield mark.said
        elif isinstance(mark, Picture) and (
            mark.x < left or mark.y < top or mark.x + mark.size > right or mark.y + mark.size > low
        ):
            yield mark.name


def overlapping(marks: tuple[Mark, ...]) -> Iterator[tuple[str, str]]:
    held = [(box(mark), mark.said) for mark in marks if isinstance(mark, Words) and mark.said.strip()]
    for (one, first), (two, second) in combinations(held, 2):
        if one[0] < two[2] and two[0] < one[2] and one[1] < two[3] - 0.05 and two[1] < one[3] - 0.05:
            yield first, second


def every(shipped: dict[str, Order]) -> Iterator[Order]:
    """Yield every deck in both languages; the questions of a scenario are tried in their own decks."""
    for order in shipped.values():
        for language in ("fr", "en"):
            yield replace(order, language=language, questions=order.questions[: A_FEW if order.scenario else None])


def touching(marks: tuple[Mark, ...]) -> Iterator[tuple[str, str]]:
    """Yield letters in their shapes that touch each other."""
    shapes = [mark for mark in marks if isinstance(mark, Picture) and mark.name.startswith("shapes/")]
    for one, two in combinations(shapes, 2):
        if abs(one.x - two.x) < one.size and abs(one.y - two.y) < min(one.size, two.size) - 0.05:
            yield one.name, two.name


def test_no_text_leaves_its_card(shipped: dict[str, Order], letters: Letters, assets: Path) -> None:
    wrong = []
    for order in every(shipped):
        for card in cards_of(order, assets):
            for side in (side for both in sides(card, letters) for side in both):
                wrong += [(card.code, said) for said in leaving(side, EDGE, EDGE, WIDE - EDGE, HIGH - EDGE)]
                wrong += [(card.code, *both) for both in (*overlapping(side), *touching(side))]
    assert wrong == []


def test_no_text_leaves_its_page_lies_on_another_or_is_too_small(
    shipped: dict[str, Order], letters: Letters, assets: Path
) -> None:
    wrong: list[tuple[object, ...]] = []
    for order in every(shipped):
        for number, page in enumerate(pages(order, assets, letters), start=1):
            wide, high = page.size
            around = (PRINTABLE, PRINTABLE, wide - PRINTABLE, high - PRINTABLE)
            wrong += [(page.part, number, said) for said in leaving(page.marks, *around)]
            texts = [mark for mark in page.marks if isinstance(mark, Words)]
            wrong += [(page.part, number, mark.said, mark.size) for mark in texts if mark.size < SMALLEST - 0.01]
            if page.part != "cards":  # tried card by card above
                wrong += [(page.part, number, *both) for both in overlapping(page.marks)]
    assert wrong == []


def test_large_scenarios_keep_to_their_board_and_ballots(cafe: Order, letters: Letters, assets: Path) -> None:
    tale = cafe.scenario
    assert tale is not None
    rich = tuple(item.evolve(start=134_000) if item.id == "treasury" else item for item in tale.resources)
    named = tuple(pillar.evolve(name={"fr": "Transformation écologique"}) for pillar in tale.pillars)
    large = tale.evolve(resources=rich, lengths=(8, 10, 12), agenda=(1, 2, 2), pillars=named)
    order = replace(cafe, scenario=large, parts=("board", "tokens", "ballots", "guide"))
    for page in pages(order, assets, letters):
        wide, high = page.size
        assert list(leaving(page.marks, PRINTABLE, PRINTABLE, wide - PRINTABLE, high - PRINTABLE)) == []
        assert list(overlapping(page.marks)) == []


def words_of(marks: tuple[Mark, ...]) -> list[str]:
    return " ".join(mark.said for mark in marks if isinstance(mark, Words)).split()


def missing(face: Face, found: list[tuple[Mark, ...]]) -> list[str]:
    """Return the words of a face that its sides do not show; a word may be cut over two lines."""
    shown = "".join("".join(words_of(marks)) for marks in found)
    return [word for block in face.blocks for word in MARKUP.sub(" ", block.words).split() if word.strip() not in shown]


def test_every_word_of_every_card_is_printed(shipped: dict[str, Order], letters: Letters, assets: Path) -> None:
    lost = []
    for order in every(shipped):
        for card in cards_of(order, assets):
            both = sides(card, letters)
            lost += [(card.code, word) for word in missing(card.front, [front for front, _ in both])]
            lost += [(card.code, word) for word in missing(card.back, [back for _, back in both])]
    assert lost == []


def test_a_long_text_goes_on_on_a_second_card(letters: Letters) -> None:
    told = " ".join(f"mot{number}" for number in range(400))
    face = Face("Réponse", "icons/check-bold", (Block(told),))
    short = Face("Question", "icons/question-bold", (Block("Pourquoi ?", "title"),))
    both = sides(Card("Q1", short, face), letters)
    assert len(both) > 1
    assert [word for word in told.split() if word not in {w for _, back in both for w in words_of(back)}] == []
    for number, (front, back) in enumerate(both, start=1):
        mark = f"({number}/{len(both)})"
        assert mark in words_of(front)
        assert mark in words_of(back)
        assert "Pourquoi" in words_of(front)  # whoever holds a second card sees what it is about
        assert list(leaving(back, EDGE, EDGE, WIDE - EDGE, HIGH - EDGE)) == []


def test_an_option_stays_with_its_reason_when_a_card_goes_on(letters: Letters) -> None:
    blocks = tuple(
        block
        for letter in "ABCD"
        for block in (
            Block(f"option-{letter} " + "et encore " * 12, letter=letter, keep=True),
            Block("parce que " * 8 + f"reason-{letter}", "small", inset=True),
        )
    )
    face = Face("Suites", "icons/check-bold", blocks)
    found = [words_of(front) for front, _ in sides(Card("D1", face, face), letters)]
    assert len(found) == 2
    for letter in "ABCD":
        assert [f"option-{letter}" in words for words in found] == [f"reason-{letter}" in words for words in found]
    assert [sum(word.startswith("option") for word in words) for words in found] == [2, 2]


def test_few_words_get_large_letters_and_many_small_ones(letters: Letters) -> None:
    def size(count: int) -> float:
        face = Face("Question", "icons/question-bold", (Block("mot " * count),))
        ((front, _),) = sides(Card("Q1", face, face), letters)
        return max(mark.size for mark in front if isinstance(mark, Words) and mark.said.startswith("mot"))

    assert size(5) > size(90) > size(150) >= SMALLEST


def test_a_word_wider_than_its_line_is_cut_after_a_sign(letters: Letters) -> None:
    address = "https://example.org/" + "un-long-chemin/" * 8
    lines = letters.lines(address, "body", 9, 40)
    told = ["".join(piece.words for piece in line) for line in lines]
    assert "".join(told) == address
    assert all(line[-1] in "/-." for line in told)
    assert all(sum(piece.wide for piece in line) <= 40 for line in lines)


def test_letters_that_a_face_lacks_come_from_another(letters: Letters) -> None:
    pieces = letters.line("α ≥ 漢", "body", 10)
    assert [(piece.words, piece.face) for piece in pieces] == [
        ("α", "wide"), (" ", "body"), ("≥", "wide"), (" ?", "body"),
    ]  # fmt: skip


def test_emphasis_becomes_strong(letters: Letters) -> None:
    pieces = letters.line("un *mot* **fort**", "body", 10)
    assert [(piece.words, piece.face) for piece in pieces] == [
        ("un ", "body"), ("mot", "strong"), (" ", "body"), ("fort", "strong"),
    ]  # fmt: skip


def test_lines_stand_in_even_steps(letters: Letters) -> None:
    face = Face("Question", "icons/question-bold", (Block("mot " * 60),))
    ((front, _),) = sides(Card("Q1", face, face), letters)
    lines = sorted({mark.y: mark.size for mark in front if isinstance(mark, Words) and "mot" in mark.said}.items())
    size = lines[0][1]
    steps = {round((low[0] - up[0]) / (size * LEADING * POINT), 3) for up, low in pairwise(lines)}
    assert steps == {1.0}
    assert lines[0][0] > size * ASCENT * POINT


@pytest.mark.parametrize("part", ["guide", "board", "tokens", "votes", "ballots", "answers"])
def test_every_part_of_a_scenario_has_words(cafe: Order, letters: Letters, assets: Path, part: str) -> None:
    found: list[Page] = list(pages(replace(cafe, parts=(part,)), assets, letters))
    assert {page.part for page in found} == {part}
    assert any(words_of(page.marks) for page in found)
