"""Chips that say where an option leads: a badge and an arrow, after an impact study a figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kessessa.language import council as words
from kessessa.language import pick, signed, table
from kessessa.rules import forecast
from kessessa.rules.cards import Orientation, Way
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.screen.film import show
from kessessa.screen.motion import enters
from kessessa.screen.nodes import TEXT, Node
from kessessa.screen.page import Page
from kessessa.screen.seat import look_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, target_badge
from kessessa.session.wording import amount_text

GAP = 14.0
TURN = 0.09
"""Seconds after which the next arrow turns into its figure."""
_SIZE = 34.0


@dataclass(frozen=True, slots=True)
class Lead:
    """Something that an option raises, lowers, or both; `figure` is said instead where known.

    `depends`: which way depends on the option that is taken.
    """

    target: str
    rises: bool
    falls: bool
    figure: str = ""
    depends: bool = False


def of_way(way: Way, language: str, *, figures: bool) -> tuple[Lead, ...]:
    """Return where an option leads, its cost aside."""
    return of_sums(forecast.of_way(way), language, figures=figures)


def of_course(course: Orientation, language: str, *, figures: bool) -> tuple[Lead, ...]:
    """Return where an orientation leads: its effects now and each round, and what it does to income and charges."""
    known = forecast.forecast((*course.effects, *course.each_round))
    return (*of_sums(known, language, figures=figures), *of_money(course, language, figures=figures))


def of_money(course: Orientation, language: str, *, figures: bool) -> tuple[Lead, ...]:
    """Return what an orientation does to income and charges."""
    money = tuple(
        Lead(TREASURY, good, not good, pick(text, language, n=signed(percent)) if figures else "")
        for text, percent, good in (
            (words.INCOME_BY, course.income, course.income > 0),
            (words.CHARGES_BY, course.charges, course.charges < 0),
        )
        if percent
    )
    if not figures and len(money) > 1:
        money = (Lead(TREASURY, any(lead.rises for lead in money), any(lead.falls for lead in money)),)
    return money


def of_sums(known: tuple[tuple[str, int], ...], language: str, *, figures: bool) -> tuple[Lead, ...]:
    """Return the direction of each signed sum."""
    return tuple(
        Lead(target, amount > 0, amount < 0, amount_text(target, amount, language) if figures else "")
        for target, amount in known
    )


def of_any(state: State, ways: Iterable[Way]) -> tuple[Lead, ...]:
    """Return which pillars a matter can move, and which way, over all its options."""
    signs: dict[str, set[bool]] = {}
    for way in ways:
        for target, amount in forecast.of_way(way):
            if target in state.book.pillar_at:
                signs.setdefault(target, set()).add(amount > 0)
    ordered = sorted(signs, key=lambda target: state.book.pillar_at[target])
    return tuple(
        Lead(target, True in signs[target], False in signs[target], depends=len(signs[target]) > 1)
        for target in ordered
    )


def _chip_size(page: Page, lead: Lead, part: float) -> tuple[float, float]:
    growth = icon_growth(page) * part
    if lead.figure:
        wide, high = page.measure(lead.figure, _SIZE, 900, "headline")
    else:
        wide, high = 40 * growth * (lead.rises + lead.falls), 0.0
    return 58 * growth + wide + 28, max(high, 50 * growth) + 14


def _rows(page: Page, leads: tuple[Lead, ...], width: float, part: float) -> list[list[Lead]]:
    rows: list[list[Lead]] = []
    room = 0.0
    for lead in leads:
        wide = _chip_size(page, lead, part)[0]
        if not rows or wide > room:
            rows.append([])
            room = width
        rows[-1].append(lead)
        room -= wide + GAP
    return rows


def measure(page: Page, leads: tuple[Lead, ...], width: float, part: float = 1.0) -> tuple[float, float]:
    """Return how wide and high the chips will be, flowing in `width`; `part` of their full size."""
    if not leads:
        return (0.0, 0.0)
    rows = _rows(page, leads, width, part)
    wides = [sum(_chip_size(page, lead, part)[0] + GAP for lead in row) - GAP for row in rows]
    each = max(_chip_size(page, lead, part)[1] for lead in leads)
    return max(wides), len(rows) * (each + GAP) - GAP


def draw(
    page: Page, state: State, leads: tuple[Lead, ...], box: Box, *, middle: bool = False, part: float = 1.0,
    turn: float | None = None,
) -> float:  # fmt: skip
    """Draw the chips flowing in a box and return the height that they take; `middle` centres them in its height.

    From the second `turn` on, arrows turn into figures one by one.
    """
    if not leads:
        return 0.0
    wide, high = measure(page, leads, box[2], part)
    if high > box[3] + 2 or wide > box[2] + 2:
        page.problems.append(f"too high: directions take {wide:.0f} x {high:.0f} of {box[2]:.0f} x {box[3]:.0f}")
    y = box[1] + ((box[3] - high) / 2 if middle else 0)
    each = max(_chip_size(page, lead, part)[1] for lead in leads)
    for row in _rows(page, leads, box[2], part):
        x = box[0]
        for lead in row:
            own = (x, y, _chip_size(page, lead, part)[0], each)
            if turn is None:
                _chip(page, state, lead, own, part)
            else:
                _turn(page, state, lead, own, part, turn)
                turn += TURN
            x += own[2] + GAP
        y += each + GAP
    return high


def _turn(page: Page, state: State, lead: Lead, box: Box, part: float, at: float) -> None:
    """Draw a chip whose arrow turns into its figure at a second of the film."""
    if page.film is not None and not page.film.calm:
        _chip(Page(page.kit, page.surface), state, replace(lead, figure=""), box, part)
    with enters(page, box, at=at, span="gauge_step", paint=show, margin=0):
        _chip(page, state, lead, box, part)


def _chip(page: Page, state: State, lead: Lead, box: Box, part: float) -> None:
    x, y, wide, high = box
    look = look_of(state, lead.target)
    growth = icon_growth(page) * part
    ink = f"{look}.fg" if look else "ink"
    page.flat(box, f"{look}.soft" if look else "surface_alt", 20)
    badge = 48 * growth
    target_badge(page, lead.target, look, x + 10, y + (high - badge) / 2, badge)
    left, side = x + 10 + badge + 8, 36 * growth
    if lead.figure:
        room = (left + 4, y, wide - badge - 26, high)
        page.text(lead.figure, room, _SIZE, face="headline", colour=ink, valign="middle")
    else:
        for icon, on in (("arrow-up", lead.rises), ("arrow-down", lead.falls)):
            if on:
                page.icon(icon, left, y + (high - side) / 2, side, ink)
                left += side + 4
    page.nodes.append(Node(f"lead-{len(page.nodes)}", TEXT, spoken(state, lead, page.language), box))


def spoken(state: State, lead: Lead, language: str) -> str:
    """Return a direction as it is said aloud."""
    name = pick(state.book.name_of(lead.target), language)
    if lead.figure:
        return f"{name} {lead.figure}"
    ways = [pick(text, language) for text, on in ((table.UP, lead.rises), (table.DOWN, lead.falls)) if on]
    said = f"{name} {pick(words.EITHER, language).join(ways)}"
    return f"{said} {pick(words.DEPENDS, language)}" if lead.depends else said
