"""Gauges that step: cells change one by one, with a pin beside them that says by how much and passes."""

from __future__ import annotations

from kessessa.language import signed
from kessessa.screen.film import show
from kessessa.screen.motion import enters, passes
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import cells

STEP = 0.09
"""Seconds between two cells."""


def step_cells(
    page: Page, look: str, spot: tuple[float, float], value: int, before: int, *, size: float, at: float = 0.0
) -> None:  # fmt: skip
    """Draw a gauge's ten cells; from `at` seconds on they change one by one from what they were `before`.

    They lie on a panel of the colour `surface`; without motion they are drawn as widgets.cells draws them.
    """
    x, y = spot
    if page.film is None or page.surface is None or value == before:
        cells(page, look, x, y, value, before=before, size=size)
        return
    cells(page, look, x, y, before, size=size)
    order = range(before, value) if value > before else range(before - 1, value - 1, -1)
    start = page.film.after + at
    for count, cell in enumerate(order):
        left = x + cell * size * 44 / 38
        above, high = size * 0.55, size * 26 / 38
        box = (left - 2, y - above, size + 4, above + high)
        with enters(page, box, at=start + count * STEP, span="gauge_step", paint=show, margin=0):
            page.flat((left - 2, y, size + 4, high), "surface", 0)
            _cell(page, look, (left, y), gained=value > before, size=size)


def _cell(page: Page, look: str, spot: tuple[float, float], *, gained: bool, size: float) -> None:
    """Draw one cell as it ends: gained with its triangle above, or lost."""
    x, y = spot
    name = f"{page.kit.dress.theme}-{look}{'' if gained else '-lost'}"
    page.picture(f"pillars/cells/{name}.svg", (x, y, size, size * 26 / 38))
    if gained:
        page.icon("caret-up", x + size * 0.2, y - size * 0.55, size * 0.6, f"{look}.fg", filled=True)


def step_pin(page: Page, look: str, change: int, box: Box, at: float = 0.0) -> None:
    """Let a pin with the change of a gauge stand in a box for two seconds from `at` on."""
    with passes(page, box, at):
        page.flat(box, "surface", box[3] / 2, f"{look}.fg", 5)
        words = signed(change)
        page.text(words, box, 34, face="bold", colour=f"{look}.fg", align="centre", valign="middle", fixed=True)
