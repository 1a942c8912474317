"""The track of rounds in the header: a node a round, or "Mois 3 sur 6" where text is large."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.tools import tools_left

APART = 24.0
"""How far what stands in the header keeps from its neighbour."""
_PILL = 850.0
"""How wide the words of a short track may be; longer ones say 5/10 in place of 5 sur 10."""
_AFTER = 60.0
"""How much of the pill lies behind the middle of the last node."""


@dataclass(frozen=True, slots=True)
class Track:
    """The rounds of a session: `now` of `total`, those that open with All for one, and whether the assembly is on."""

    name: str
    now: int
    total: int
    debates: tuple[int, ...] = ()
    assembly: bool = False


def middle(page: Page) -> Box:
    """Return the box between title and tools, for the track or for steps."""
    x, y, wide, high = page.kit.tokens.box("track")
    return (x, y, min(wide, tools_left(page) - APART - x), high)


def draw_track(page: Page, rounds: Track) -> None:
    """Draw the track of rounds; at large text it becomes "Mois 3 sur 6"."""
    box = middle(page)
    label = pick(said.ROUND, page.language, name=rounds.name, n=rounds.now)
    wide, _ = page.measure(label, 40, 900, "headline")
    room = box[2] - wide - 120
    if page.large or room < 60 * (rounds.total + 1):
        text, (x, y, wide, high) = short_track(page, rounds)
        page.panel((x, y, wide, high), radius=46)
        page.text(text, (x, y - 8, wide, high + 16), 40, face="headline", align="centre", valign="middle")
        return
    page.panel(box, radius=46)
    page.text(label, (box[0] + 34, box[1], wide + 4, box[3]), 40, face="headline", valign="middle")
    _nodes_of_track(page, rounds, box[0] + 34 + wide + 52, box[0] + box[2] - _AFTER)


def short_track(page: Page, rounds: Track) -> tuple[str, Box]:
    """Return the words of the track at large text, and the box of its pill."""
    text = pick(said.ROUND_OF, page.language, name=rounds.name, n=rounds.now, total=rounds.total)
    if page.measure(text, 40, 2000, "headline")[0] > _PILL:
        text = pick(said.ROUND, page.language, name=rounds.name, n=f"{rounds.now}/{rounds.total}")
    if rounds.assembly:
        text = pick(said.ASSEMBLY_SHORT, page.language)
    wide, _ = page.measure(text, 40, _PILL, "headline")
    x, y, full, high = middle(page)
    return text, (x + full - wide - 88, y, wide + 88, high)


def _nodes_of_track(page: Page, rounds: Track, x: float, end: float) -> None:
    """Draw the nodes from `x` to the one of the assembly at `end`; where they stand close they are smaller."""
    y = middle(page)[1] + 46
    early = 0.5 if 1 in rounds.debates else 0.0
    step = (end - x) / (rounds.total + early)
    x += step * early
    page.flat((x, y - 5, end - x, 10), "track", 5)
    done = x + step * (rounds.total if rounds.assembly else max(0, rounds.now - 1))
    page.flat((x, y - 5, max(1, done - x), 10), "primary", 5)
    radius = min(26.0, max(20.0, step / 2 - 14)) if rounds.debates else 26.0
    for number in range(1, rounds.total + 1):
        at = x + step * (number - 1)
        past = number < rounds.now or rounds.assembly
        if number in rounds.debates:
            half = min(23.0, max(13.0, step / 2 - radius))
            _debate_mark(page, at - step / 2, y, half, past=past or number == rounds.now)
        _round_mark(page, number, at, y, radius, past=past, now=number == rounds.now)
    _assembly_mark(page, end, y, on=rounds.assembly)


def _round_mark(page: Page, number: int, x: float, y: float, radius: float, *, past: bool, now: bool) -> None:
    small = radius * 19 / 26
    if past:
        page.flat((x - small, y - small, 2 * small, 2 * small), "primary", small)
        page.icon("check", x - small * 0.7, y - small * 0.7, small * 1.4, "on_primary")
    elif now:
        page.flat((x - radius, y - radius, 2 * radius, 2 * radius), "accent", radius)
        box = (x - 26, y - 26, 52.0, 52.0)
        size = max(28.0, 34 * radius / 26)
        page.text(
            str(number), box, size, face="headline", colour="on_accent", align="centre", valign="middle", fixed=True
        )
    else:
        small -= 2
        page.flat((x - small, y - small, 2 * small, 2 * small), "surface", small, "line_strong", 5)


def _debate_mark(page: Page, x: float, y: float, half: float, *, past: bool) -> None:
    page.shape("diamond", x - half, y - half, 2 * half, "primary" if past else "line_strong")
    if not past:
        inner = half * 17 / 23
        page.shape("diamond", x - inner, y - inner, 2 * inner, "surface")
    dot = half * 3 / 23
    for dx, dy in ((0, -2), (-2, 5 / 3), (2, 5 / 3)):
        spot = (x + (dx - 1) * dot, y + (dy - 1) * dot, 2 * dot, 2 * dot)
        page.flat(spot, "surface" if past else "line_strong", dot)


def _assembly_mark(page: Page, x: float, y: float, *, on: bool) -> None:
    text = pick(said.ASSEMBLY_SHORT, page.language)
    wide = max(58.0, page.measure(text, 28, 200, "headline")[0] + 20)
    box = (x + 29 - wide, y - 29, wide, 58.0)
    page.flat(box, "accent" if on else "surface", 16, "line_strong", 5)
    page.text(text, box, 28, face="headline", colour="on_accent" if on else "ink_soft", align="centre", valign="middle",
              fixed=True)  # fmt: skip
