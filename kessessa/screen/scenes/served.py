"""Principles as they are drawn: number in its shape, name, and whether a decision served or forgot one."""

from __future__ import annotations

from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.rules.principles import OWN, Principle
from kessessa.scoring.frameworks import COOPERATIVE, LAW
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

_SHAPES = {COOPERATIVE: "hex", LAW: "shield", OWN: "circle"}
"""On what a principle's number stands, by its framework."""
_LABELS = (34.0, 32.0, 30.0, 28.0)
_NAMES = (46.0, 42.0, 38.0, 36.0, 32.0)
_SIDE, _LEAST = 88.0, 104.0
"""How wide a principle's number is at most, and how high its card is at least."""


def number_badge(
    page: Page, principle: Principle | None, x: float, y: float, side: float, colour: str = "primary"
) -> None:
    """Draw a principle's number: on a hexagon, a shield or a disc, by its framework; "?" for an unknown one."""
    framework = principle.framework if principle else COOPERATIVE
    page.shape(_SHAPES[framework], x, y, side, colour)
    box = (x, y - (side * 0.03 if framework == LAW else 0), side, side)
    text = str(principle.number) if principle else "?"
    page.text(text, box, side * 0.5, face="headline", colour="on_primary", align="centre", valign="middle", fixed=True)


def _label(page: Page, known: Principle | None, amount: int) -> str:
    """Return what is said over a principle's name; one that the scenario brings is of its charter."""
    label = pick(meets.SERVED if amount > 0 else meets.BROKEN, page.language)
    if known is None or known.framework != OWN:
        return label
    return pick(words.CHARTER, page.language, what=label.lower())


def card_need(page: Page, principle: str, known: Principle | None, amount: int, wide: float) -> float:
    """Return how high the card of a principle must be at least."""
    room = wide - 84 - _SIDE
    label = page.measure(_label(page, known, amount), _LABELS[-1], room - 60, "semibold")[1]
    name = pick(known.short, page.language) if known else principle
    return max(_LEAST, label + page.measure(name, _NAMES[-1], room, "headline")[1] + 20)


def principle_card(page: Page, principle: str, known: Principle | None, amount: int, box: Box) -> None:
    """Draw a principle that a decision served (green, ticked) or forgot (resin, triangle)."""
    x, y, wide, high = box
    served = amount > 0
    ink, icon = ("success", "check") if served else ("warning", "warning")
    page.panel(box, "ok_soft" if served else "warning_soft")
    label = _label(page, known, amount)
    name = pick(known.name, page.language) if known else principle
    side = min(_SIDE, high - 32)
    beside = high < 220 * page.scale
    left, room = x + 40, wide - 76
    if beside:
        left, room = x + 30 + side + 26, wide - side - 84
    label_room = room - 60 - (0.0 if beside else side + 26)
    label_most = min(60 * page.scale, high * 0.46) if beside else 60 * page.scale
    label_size = fitting(page, label, _LABELS, (label_room, label_most), "semibold")
    label_high = page.measure(label, label_size, label_room, "semibold")[1]
    head = label_high if beside else max(side, label_high) + 12
    size = fitting(page, name, _NAMES, (room, high - head - 28), "headline")
    name_high = page.measure(name, size, room, "headline")[1]
    if beside and known and name_high + head > high - 16:
        name = pick(known.short, page.language)
        size = fitting(page, name, _NAMES, (room, high - head - 18), "headline")
        name_high = page.measure(name, size, room, "headline")[1]
    top = y + max(8.0, (high - head - name_high) / 2)
    if beside:
        number_badge(page, known, x + 30, y + (high - side) / 2, side, ink)
        across, middle = left, top + label_high / 2
    else:
        number_badge(page, known, left, top, side, ink)
        across, middle = left + side + 26, top + max(side, label_high) / 2
    page.icon(icon, across, middle - 22, 44, ink, filled=not served)
    area = (across + 56, middle - label_high / 2, label_room, label_high + 2)
    page.text(label, area, label_size, face="semibold", colour=ink)
    page.text(name, (left, top + head, room, y + high - top - head), size, face="headline")
    page.says(f"{label} : {name}", box, f"principle-{principle}")
