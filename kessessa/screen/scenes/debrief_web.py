"""The web of a framework's principles: two outlines, their legend, and every axis with its name and both scores."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.rules.principles import Principle
from kessessa.scoring.scores import Score
from kessessa.screen import radar
from kessessa.screen.links import sweep
from kessessa.screen.motion import enters
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.scenes.principle_scores import draw_numbers, numbers_size, spoken
from kessessa.screen.tokens import Box

Lines = tuple[tuple[Principle, Score], ...]

_BESIDE = 400.0
"""How wide the last line of the legend may be beside the web."""
_WIDE, _LEGEND_END = 1400.0, 1820.0


def draw(page: Page, web: Lines, box: Box, *, unmet: bool) -> None:
    """Draw a framework's principles as a web with two outlines; `unmet`: some principle has no score."""
    x, y, wide, high = box
    page.panel(box)
    stacked = wide > _WIDE
    foot = legend(page, x + 46, y + 24, unmet=unmet, stacked=stacked)
    if stacked:  # the legend stands beside the web
        foot = y
    radius = min(232.0 + page.kit.spare / 6, high * 0.3)
    centre = (x + wide * (0.58 if stacked else 0.5), foot + 16 + (y + high - foot - 16) / 2 + radius * 0.06)
    known = tuple(score.known for _, score in web)
    practised = tuple(score.practised for _, score in web)
    around = (centre[0] - radius - 26, centre[1] - radius - 26, 2 * radius + 52, 2 * radius + 52)
    places = {at: radar.direction(at, len(web)) for at in range(len(web))}
    for at, (dx, dy) in sorted(places.items(), key=lambda place: (round(place[1][1], 3), place[1][0])):
        principle, score = web[at]
        spot = (centre[0] + dx * (radius + 34), centre[1] + dy * (radius + 34))
        _axis(page, principle, score, spot, (dx, dy), box)
    with enters(page, around, span="camera", paint=sweep, margin=0):  # in its place: names reach into its box
        radar.draw(page, centre, radius, known, practised)


def legend(page: Page, x: float, y: float, *, unmet: bool, stacked: bool = False) -> float:
    """Draw what the two outlines stand for, side by side or stacked; return where the legend ends."""
    high, left = page.measure("A", 34, 99, "semibold")[1], x
    for at, text in enumerate((words.KNOWN, words.PRACTISED)):
        radar.sample(page, x, y + high / 2, 80, square=at == 1)
        word = pick(text, page.language)
        wide = page.measure(word, 34, 900, "semibold")[0]
        page.text(word, (x + 98, y, wide + 4, high + 2), 34, face="semibold")
        if stacked:
            y += high + 10
        else:
            x += 98 + wide + 56
    if unmet:
        word = f"– {pick(words.NOT_MET, page.language)}"
        wide = page.measure(word, 32, 2000)[0]
        if x + wide > _LEGEND_END and not stacked:
            x, y = left, y + high
        room = min(wide, _BESIDE) if stacked else wide
        tall = max(high, page.measure(word, 32, room + 4)[1])
        page.text(word, (x, y, room + 4, tall + 2), 32, colour="ink_soft", valign="middle")
    return y + high


def _axis(
    page: Page, principle: Principle, score: Score, spot: tuple[float, float],
    towards: tuple[float, float], box: Box,
) -> None:  # fmt: skip
    """Write the name of an axis with both scores, outside the web; it opens the evidence."""
    dx, dy = towards
    name = pick(principle.short, page.language)
    side = abs(dx) > 0.1  # noqa: PLR2004  all axes but the one that points upwards
    room = (box[0] + box[2] - 24 - spot[0] if dx > 0 else spot[0] - box[0] - 24) if side else 700.0
    room = min(room, 420.0 * max(1.0, page.scale))
    name_wide, name_high = page.measure(name, 32, room, "semibold")
    numbers_wide, numbers_high = numbers_size(page, score)
    wide, high = max(name_wide, numbers_wide), name_high + numbers_high
    left = spot[0] if dx > 0 and side else spot[0] - wide if side else spot[0] - wide / 2
    lift = 0.5 if abs(dy) > 0.8 else -0.08  # noqa: PLR2004  names above and below the web keep clear of it
    top = spot[1] - high * (0.5 - dy * lift) - (0 if side else 12 * page.scale)
    if top < box[1] or top + high > box[1] + box[3]:
        page.problems.append(f"outside: {name!r} leaves the panel of the web")  # a table is shown instead
    align = "centre" if not side else "left" if dx > 0 else "right"
    page.text(name, (left, top, wide + 2, name_high + 2), 32, face="semibold", align=align)
    start = left if align == "left" else left + wide - numbers_wide
    start = left + (wide - numbers_wide) / 2 if align == "centre" else start
    draw_numbers(page, score, start, top + name_high)
    area = (left - 12, top - 2, wide + 24, high + 6)
    page.node(Node(f"principle-{principle.id}", BUTTON, name, area, spoken(score, page.language), radius=18))
