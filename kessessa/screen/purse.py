"""The purse in the footer: money, knowledge, members, as far as there is room for them."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.screen.page import Page


@dataclass(frozen=True, slots=True)
class Purse:
    """One thing of the purse: its picture, how much, and what it is for the reader."""

    picture: str
    amount: str
    name: str


def purse_width(page: Page, purse: tuple[Purse, ...]) -> float:
    """Return how wide the purse is, gaps behind its things included."""
    return sum(_width(page, item) + 20 for item in purse)


def _width(page: Page, item: Purse) -> float:
    return page.measure(item.amount, 40, 500, "headline")[0] + 62


def draw_purse(page: Page, purse: tuple[Purse, ...], x: float, y: float, high: float) -> None:
    """Draw the things of the purse side by side, from `x` on."""
    for item in purse:
        wide = _width(page, item)
        page.picture(item.picture, (x, y + high / 2 - 25, 50, 50))
        page.text(item.amount, (x + 60, y - 8, wide - 58, high + 16), 40, face="headline", valign="middle")
        page.says(f"{item.name} {item.amount}", (x, y, wide, high))
        x += wide + 20
