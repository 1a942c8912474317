"""The parts of the board: gauges, stock (treasury, knowledge, members, time), works under way, pills of one line."""

from __future__ import annotations

from kessessa.language import euros, pick, things
from kessessa.rules.scenario import KNOWLEDGE, MEMBERS, PARTNERS, TREASURY
from kessessa.rules.state import State
from kessessa.rules.table import TOKENS, here
from kessessa.rules.work import extra_tokens
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import cells, gauge, icon_growth, pillar_badge

_PILL = 84.0
_WORKS = 3
_LABELS = (34.0, 32.0, 30.0, 28.0)
_LINE = 1300.0
_GROWS = 1.25
"""A gauge takes so much of the height that is left over, for larger cells."""
_BETWEEN = 16.0
"""What stays free between two things that can be pressed."""


def _row_high(page: Page) -> float:
    return max(94.0, max(46.0, page.measure("A", 34, 99, "semibold")[1] + 2) + 26 + _BETWEEN + 2)


def gauges_high(page: Page, state: State) -> float:
    """Return how high the gauges are, one under another."""
    return _row_high(page) * len(state.pillars)


def draw_gauges(page: Page, state: State, box: Box, columns: int) -> None:
    """Draw every pillar's gauge; each can be pressed. In a very wide column each stands on one line."""
    x, y, wide, high = box
    lines = -(-len(state.pillars) // columns)
    one = (wide - 60 * (columns - 1)) / columns
    line = one >= _LINE
    tallest = max(page.measure("A", 40, 99, "headline")[1], page.measure("A", 34, 99, "semibold")[1])
    least = max(94.0, tallest + _BETWEEN + 2) if line else _row_high(page)
    each = max(least, min(high / lines, 170.0))
    for at, pillar in enumerate(state.book.scenario.pillars):
        tall = min(each, least * _GROWS) - _BETWEEN
        spot = (x + at % columns * (one + 60), y + at // columns * each, one, tall)
        name = pick(pillar.name, page.language)
        paint = _long_gauge if line else gauge
        paint(page, pillar.look, name, state.pillars[at], spot, f"gauge-{pillar.id}")
        if spot[1] + spot[3] > y + high + 8:
            page.problems.append(f"too high: gauge {name!r} ends below {y + high:.0f}")


def _long_gauge(page: Page, look: str, name: str, value: int, box: Box, node: str) -> None:
    """Draw a gauge on one line: badge, name, cells, number."""
    x, y, wide, high = box
    badge = min(72 * icon_growth(page), high)
    pillar_badge(page, look, x, y + (high - badge) / 2, badge)
    number = page.measure("10", 40, 200, "headline")[0] + 12
    left, least = badge + 20, page.measure(name, 34, 2000, "semibold")[0] + 4
    step = max(46.0, min(46.0 * icon_growth(page), (wide - left - least - number - 20) * 38 / 440))
    row = 10 * step * 44 / 38
    room = wide - left - row - number - 20
    page.text(name, (x + left, y, room, high), 34, face="semibold", valign="middle")
    cells(page, look, x + wide - number - row, y + (high - step * 26 / 38) / 2, value, size=step)
    spot = (x + wide - number, y, number, high)
    page.text(str(value), spot, 40, face="headline", align="right", valign="middle")
    page.node(Node(node, BUTTON, name, (x - 10, y, wide + 20, high), f"{value}/10"))


def time_of_round(state: State) -> int:
    """Return how many time tokens the teams will have this round."""
    each = TOKENS[here(state.teams) - 1]
    return sum(each + team.saved for team in state.teams if team.here) + extra_tokens(state)


def draw_stock(page: Page, state: State, box: Box) -> float:
    """Draw the treasury, and under it knowledge, members and time; return the height that they took."""
    x, y, wide, most = box
    language = page.language
    amount, name = euros(state.stock[state.book.treasury], language), pick(things.TREASURY, language)
    least = page.measure(name, _LABELS[-1], 900, "semibold")[0]
    size = fitting(page, amount, (52.0, 46.0, 40.0), (wide - 104 - least, 400), "headline")
    sum_wide, sum_high = page.measure(amount, size, 900, "headline")
    high = max(80.0, sum_high)
    page.picture("coin.svg", (x + 6, y + high / 2 - 31, 62, 62))
    ink = "danger" if state.stock[state.book.treasury] < 0 else "ink"
    spot = (x + wide - sum_wide - 2, y, sum_wide + 4, high)
    page.text(amount, spot, size, face="headline", colour=ink, valign="middle")
    room = wide - sum_wide - 100
    size = fitting(page, name, _LABELS, (room, high), "semibold")
    under = 0.0
    if page.measure(name, size, room, "semibold")[0] <= room + 1:  # as much as the choice of sizes allows
        page.text(name, (x + 82, y, room, high), size, face="semibold", valign="middle")
    else:
        under = page.text(name, (x, y + high, wide, 200), size, face="semibold", colour="ink_soft", align="right")
    high += under
    page.node(Node("gauge-treasury", BUTTON, name, (x - 10, y, wide + 20, high), amount))
    used = high + 10 + _resources(page, state, (x, y + high + 10, wide, 0))
    if used > most:
        page.problems.append(f"too high: the stock takes {used:.0f} of {most:.0f}")
    return used


def _resources(page: Page, state: State, box: Box) -> float:
    x, y, wide, _ = box
    book = state.book
    shown = [
        (f"resources/{name}.svg", state.stock[book.resource_at[name]], book.name_of(name))
        for name in (KNOWLEDGE, MEMBERS)
        if name in book.resource_at
    ]
    shown.append(("resources/time.svg", time_of_round(state), things.TIME))
    names = [pick(name, page.language) for _, _, name in shown]
    size, columns = _columns(page, names, wide - 12)
    number_high = max(56.0, page.measure("0", 44, 99, "headline")[1])
    name_high = page.measure("A", size, 99, "semibold")[1]
    page.flat((x, y, wide, number_high + name_high + 16), "surface_alt", 24)
    left = x + 6
    for at, ((picture, count, _), name, each) in enumerate(zip(shown, names, columns, strict=True)):
        number = page.measure(str(count), 44, 300, "headline")[0]
        start = left + (each - number - 62) / 2
        page.picture(picture, (start, y + 6 + number_high / 2 - 25, 50, 50))
        page.text(str(count), (start + 62, y + 6, number + 4, number_high), 44, face="headline", valign="middle")
        page.text(
            name, (left, y + 6 + number_high, each, name_high), size, face="semibold", colour="ink_soft", align="centre"
        )
        page.says(f"{name} {count}", (left, y, each, number_high + name_high), f"stock-{at}")
        left += each
    return number_high + name_high + 16


def allies(state: State, language: str) -> str:
    """Return partners and what the scenario counts of its own, in a line; empty where there is none of all that."""
    counts = {name: state.stock[at] for name, at in state.book.resource_at.items()}
    own = [name for name in counts if name not in (TREASURY, KNOWLEDGE, MEMBERS, PARTNERS)]
    shown = (PARTNERS, *own) if own or counts.get(PARTNERS) else ()
    return " · ".join(f"{pick(state.book.name_of(name), language)} {counts[name]}" for name in shown)


def _columns(page: Page, names: list[str], wide: float) -> tuple[float, list[float]]:
    """Return the size of the names under the numbers, and how wide the column of each is."""
    for size in (32.0, 30.0, 28.0):
        wides = [page.measure(name, size, 900, "semibold")[0] + 4 for name in names]
        if sum(wides) + 20 * len(names) <= wide:
            break
    spare = (wide - sum(wides)) / len(names)
    return size, [each + spare for each in wides]


def pill(
    page: Page, text: str, icon: str, spot: tuple[float, float], *, fill: str = "surface", ink: str = "ink"
) -> float:
    """Draw a line on a raised pill and return its height."""
    wide, high = page.measure(text, 34, 1250, "semibold")
    tall = max(_PILL - 8, high + 20)
    x, y = spot
    page.panel((x, y, wide + 116, tall), fill, radius=30)
    page.icon(icon, x + 28, y + tall / 2 - 22, 44, ink, filled=True)
    page.text(text, (x + 84, y, wide + 4, tall), 34, face="semibold", valign="middle")
    page.says(text, (x, y, wide + 116, tall))
    return tall


def works_high(page: Page, state: State) -> float:
    """Return how high the works are at most, one under another."""
    return len(state.works[:_WORKS]) * (max(76.0, page.measure("A", 36, 99, "semibold")[1] + 20) + 14)


def draw_works(page: Page, state: State, spot: tuple[float, float, float], *, upwards: bool) -> float:
    """Draw the works under way, one line each with a cell a token; return the height that they took.

    `spot`: x, y and the width there is; `upwards` stacks them on top of y, as raised pills.
    """
    x, y, room = spot
    taken = 0.0
    for work in state.works[:_WORKS]:
        name = pick(work.name, page.language)
        count = f"{work.done}/{work.need}"
        count_wide = page.measure(count, 38, 300, "headline")[0]
        cells = min(work.need * 28.0, 250.0) if upwards else 0.0
        taken_up = 160 + count_wide + (cells + 20 if cells else 0.0)
        names = min(page.measure(name, 36, 2000, "semibold")[0], room - taken_up) + 2
        size = fitting(page, name, (36, 34, 32, 30, 28), (names, page.measure("A", 36, 99)[1]), "semibold")
        name_high = page.measure(name, size, names, "semibold")[1]
        tall = max(76.0, name_high + 20)
        top = y - taken - tall if upwards else y + taken
        wide = 84 + names + 20 + (cells + 20 if cells else 0) + count_wide + 34
        if upwards:
            page.panel((x, top, wide, tall), radius=30)
        left = x + (28 if upwards else 0)
        page.icon("hammer", left, top + tall / 2 - 22, 44, "accent_dark", filled=True)
        left += 56
        page.text(name, (left, top, names, tall), size, face="semibold", valign="middle")
        left += names + 20
        if cells:
            _cells(page, work.done, work.need, (left, top + tall / 2 - 16, cells, 32))
            left += cells + 20
        page.text(count, (left, top, count_wide + 4, tall), 38, face="headline", valign="middle")
        page.says(f"{name} {count}", (x, top, wide, tall))
        taken += tall + 14
    return taken


def _cells(page: Page, done: int, need: int, box: Box) -> None:
    x, y, wide, high = box
    step = wide / need
    for at in range(need):
        full = at < done
        spot = (x + at * step, y, step - 6, high)
        page.flat(spot, "accent" if full else "gauge_empty", 7, "accent_dark" if full else "line_strong", 3)
