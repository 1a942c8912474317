"""What is told of one deck: that it is ready, or its problem with the line where it is; one block each."""

from __future__ import annotations

from functools import partial

from kessessa.language import entry, pick
from kessessa.screen.fitting import broken
from kessessa.screen.page import Page
from kessessa.screen.pile import Block
from kessessa.screen.ports import DeckState
from kessessa.screen.widgets import icon_growth

Trouble = tuple[str, int, str, int, int, str, str]
_PAD = 30.0
_CUT = "…"


def detail_blocks(deck: DeckState, problem: int, language: str) -> list[Block]:
    """Return the blocks of a deck, or of one of its problems where it has some."""
    blocks: list[Block] = [partial(_head, deck)]
    if deck.trouble:
        trouble = deck.trouble[min(problem, len(deck.trouble) - 1)]
        blocks += [partial(_place, trouble), partial(_signed, "x-circle", "danger", trouble[5])]
        if trouble[6]:
            blocks.append(partial(_meant, pick(entry.MEANT, language, word=trouble[6])))
        blocks.append(partial(_soft, pick(entry.OTHERS_WORK, language)))
    else:
        blocks.append(partial(_soft, pick(entry.IS_READY_SAYS, language)))
    return blocks


def _head(deck: DeckState, page: Page, x: float, y: float, wide: float) -> float:
    sign, colour = ("warning", "warning") if deck.trouble else ("check-circle", "success")
    said = entry.DID_NOT_OPEN if deck.trouble else entry.IS_READY
    words = broken(page, pick(said, page.language, name=deck.name), 48, wide - 100, "headline")
    high = max(84.0, page.measure(words, 48, wide - 100, "headline")[1])
    page.icon(sign, x, y + high / 2 - 38, 76, colour, filled=True)
    page.text(words, (x + 100, y, wide - 100, high + 2), 48, face="headline", valign="middle")
    return high


def _signed(icon: str, colour: str, words: str, page: Page, x: float, y: float, wide: float) -> float:
    side = 48 * icon_growth(page)
    left = side + 22
    said = broken(page, words, 38, wide - left, "semibold")
    high = page.measure(said, 38, wide - left, "semibold")[1]
    first = page.measure("X", 38, wide, "semibold")[1]
    page.icon(icon, x, y + first / 2 - side / 2, side, colour)
    page.text(said, (x + left, y, wide - left, high + 2), 38, face="semibold")
    return max(high, side)


def _meant(words: str, page: Page, x: float, y: float, wide: float) -> float:
    side = 48 * icon_growth(page)
    left = _PAD + side + 24
    said = broken(page, words, 38, wide - left - _PAD, "semibold")
    high = page.measure(said, 38, wide - left - _PAD, "semibold")[1] + 36
    page.flat((x, y, wide, high), "ok_soft", 26)
    page.icon("lightbulb", x + _PAD, y + (high - side) / 2, side, "success")
    page.text(said, (x + left, y, wide - left - _PAD, high), 38, face="semibold", valign="middle")
    return high


def _soft(words: str, page: Page, x: float, y: float, wide: float) -> float:
    said = broken(page, words, 34, wide)
    return page.text(said, (x, y, wide, 900), 34, colour="ink_soft")


def _place(trouble: Trouble, page: Page, x: float, y: float, wide: float) -> float:
    """Show the file and its line, with the wrong word underlined."""
    file, number, text, start, length = trouble[:5]
    side = 40 * icon_growth(page)
    path = broken(page, file, 32, wide - 3 * _PAD - side, "semibold")
    one = page.measure(path, 32, wide - 3 * _PAD - side, "semibold")[1]
    first = page.measure("X", 32, wide, "semibold")[1]
    mark = pick(entry.LINE, page.language, n=number)
    mark_wide, mark_high = page.measure(mark, 34, 900, "bold")
    two = page.measure("X", 36, wide, "semibold")[1]
    beside = mark_wide + 30 < wide * 0.3
    line = y + 24 + one + (0 if beside else mark_high)
    high = line + two + 30 - y
    page.flat((x, y, wide, high), "surface_alt", 26)
    page.icon("file-text", x + _PAD, y + 16 + first / 2 - side / 2, side, "ink")
    page.text(path, (x + 2 * _PAD + side, y + 16, wide - 3 * _PAD - side, one + 2), 32, face="semibold")
    spot = (x + _PAD, line if beside else y + 20 + one, mark_wide + 4, two if beside else mark_high + 4)
    page.text(mark, spot, 34, face="bold", colour="ink_soft", valign="middle")
    left = x + _PAD + (mark_wide + 30 if beside else 0)
    _quote(page, text, (start, length), (left, line, x + wide - _PAD - left, two))
    return high


def _quote(page: Page, text: str, marked: tuple[int, int], box: tuple[float, float, float, float]) -> None:
    """Write so much of a line as fits around its marked part, in its own spaces, that part in red and underlined."""
    x, y, wide, high = box
    with page.written(language="en"):
        pieces = _cut_around(page, text, marked, wide)
        left = x
        for piece, colour in zip(pieces, ("ink", "danger", "ink"), strict=True):
            left += _gap(page, len(piece) - len(piece.lstrip()) if left > x else 0)
            shown = piece.strip()
            long = _long(page, shown)
            page.text(shown, (left, y, long + 4, high + 2), 36, face="semibold", colour=colour)
            if colour == "danger":
                page.rule(left, y + high, long, "danger", 6)
            left += long + _gap(page, len(piece) - len(piece.rstrip()) if shown else 0)
    page.says("".join(pieces), box)


def _gap(page: Page, spaces: int) -> float:
    """Return how wide so many spaces are."""
    return spaces * (_long(page, "a a") - 2 * _long(page, "a"))


def _long(page: Page, words: str) -> float:
    return page.measure(words, 36, 9000, "semibold")[0] if words else 0.0


def _cut_around(page: Page, text: str, marked: tuple[int, int], room: float) -> tuple[str, str, str]:
    """Return what precedes the mark, the mark and what follows, cut where there is too little room."""
    start, length = marked
    word = text[start : start + length].strip()
    before, after = text[:start].lstrip(), text[start + length :].rstrip()
    while word and sum(_long(page, piece) for piece in (before, word, after)) + _gap(page, 2) > room:
        if len(after.strip(_CUT)) > len(before.strip(_CUT)) or len(before.strip(_CUT)) < 2:  # noqa: PLR2004  keep a little
            if not after.strip(_CUT):
                word = word[:-1]
            after = f"{after.rstrip(_CUT)[:-1]}{_CUT}"
        else:
            before = f"{_CUT}{before.lstrip(_CUT)[1:]}"
    return before, word, after
