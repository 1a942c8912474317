"""The whole printed game, part after part: pages as values, then as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kessessa.language import paper_parts as words
from kessessa.paper.answers import answer_key
from kessessa.paper.ballots import ballot_pages, voting_pages
from kessessa.paper.board import board_pages
from kessessa.paper.cards import Card, sides
from kessessa.paper.flow import flowing
from kessessa.paper.guide import guide
from kessessa.paper.letters import Letters
from kessessa.paper.marks import Page
from kessessa.paper.order import Order
from kessessa.paper.parts import ANSWERS, BALLOTS, BOARD, CARDS, GUIDE, TOKENS, VOTES
from kessessa.paper.pen import Pen
from kessessa.paper.photos import photos
from kessessa.paper.questions import coded, question_card
from kessessa.paper.saying import Language, Saying
from kessessa.paper.scenario_cards import Shown, scenario_cards
from kessessa.paper.sheets import sheets
from kessessa.paper.tokens import token_pages


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, and how many pages it has."""

    pdf: bytes
    pages: int


def booklet(order: Order, assets: Path) -> Printed:
    """Return the document. `assets` is the folder of pictures and letters.

    Raises OSError where it is not whole.
    """
    say = Language(order.language)
    own = photos(order.pictures)
    order = replace(order, pictures={name: order.pictures[name] for name in own})
    pen = Pen(assets, say.text(words.DOCUMENT, title=say.text(order.title)), order.language, own)
    held = list(pages(order, assets, pen.letters))
    return Printed(pen.write(held), len(held))


def pages(order: Order, assets: Path, letters: Letters) -> Iterator[Page]:
    """Yield the pages; each part begins on the front of a sheet."""
    for part in order.chosen:
        held = list(_MAKERS[part](order, assets, letters))
        yield from held
        if len(held) % 2:
            yield Page(part)


def _label(order: Order, part: str) -> str:
    say = Language(order.language)
    return say.text(words.LABEL, title=say.text(order.title), part=say.text(words.NAMES[part]))


def _pictures(assets: Path, own: Collection[str]) -> Shown:
    """Return what finds a card's picture: its author's, a vignette, or a building of the village."""

    def shown(name: str) -> str:
        if name in own:
            return name
        places = (f"vignettes/{name}", f"village/buildings/{name}")
        return next((place for place in places if name and (assets / f"{place}.svg").is_file()), "")

    return shown


def cards_of(order: Order, assets: Path) -> list[Card]:
    """Return all cards, in the order in which they are printed."""
    say, shown = Language(order.language), _pictures(assets, order.pictures)
    asked = [question_card(question, code, shown(question.picture), say) for code, question in coded(order.questions)]
    own = scenario_cards(Saying(order.scenario, order.language), shown) if order.scenario else ()
    return [*own, *asked]


def _cards(order: Order, assets: Path, letters: Letters) -> Iterator[Page]:
    faces = (side for card in cards_of(order, assets) for side in sides(card, letters))
    return sheets(CARDS, faces, order.flip, _label(order, CARDS), letters)


def _votes(order: Order, _assets: Path, letters: Letters) -> Iterator[Page]:
    return voting_pages(Language(order.language), order.flip, _label(order, VOTES), letters)


def _answers(order: Order, _assets: Path, letters: Letters) -> Iterator[Page]:
    say = Language(order.language)
    key = tuple(answer_key(coded(order.questions), say))
    title = f"{say.text(words.NAMES[ANSWERS])} – {say.text(order.title)}"
    return flowing(ANSWERS, title, _label(order, ANSWERS), key, letters)


def _guide(order: Order, _assets: Path, letters: Letters) -> Iterator[Page]:
    say = _saying(order)
    title = f"{say.text(words.NAMES[GUIDE])} – {say.text(order.title)}"
    return flowing(GUIDE, title, _label(order, GUIDE), tuple(guide(say)), letters)


def _board(order: Order, _assets: Path, letters: Letters) -> Iterator[Page]:
    return board_pages(_saying(order), letters)


def _tokens(order: Order, _assets: Path, letters: Letters) -> Iterator[Page]:
    say = _saying(order)
    return token_pages(say, say.text(words.NAMES[TOKENS]), letters)


def _ballots(order: Order, _assets: Path, letters: Letters) -> Iterator[Page]:
    return ballot_pages(_saying(order), _label(order, BALLOTS), letters)


def _saying(order: Order) -> Saying:
    """Return the words of an order's scenario; only a scenario has the parts that ask for them."""
    if order.scenario is None:
        raise ValueError(order.parts)
    return Saying(order.scenario, order.language)


_MAKERS: dict[str, Callable[[Order, Path, Letters], Iterator[Page]]] = {
    GUIDE: _guide,
    CARDS: _cards,
    BOARD: _board,
    TOKENS: _tokens,
    VOTES: _votes,
    BALLOTS: _ballots,
    ANSWERS: _answers,
}
