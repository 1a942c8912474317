"""What stands beside the changes of a decision: the site that it opens, the principles that it serves or forgets."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import council as words
from kessessa.language import pick
from kessessa.rules.scenario import Scenario
from kessessa.rules.state import Work
from kessessa.scoring.frameworks import principle_of
from kessessa.screen.film import build
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.panels import on_land
from kessessa.screen.scenes.served import card_need, principle_card
from kessessa.screen.tokens import Box
from kessessa.screen.village import SCAFFOLD

_GAP, _BETWEEN = 28.0, 20.0
_BROAD = 1000.0
"""From so much width on, site and principles may stand side by side."""
_SITE = 306.0
_LEAST, _PICTURE = 120.0, 150.0
"""How high a site's card is at least, and how wide its picture."""
_PICTURES = (0.4, 0.36, 0.32, 0.28)
"""What part of its width a site's picture takes: less, where its name would take more than two lines."""
_TWO_LINES = 100.0
_EDGE, _UNDER = 24.0, 44.0
"""How far words stand from the edge of a site's card, and how far its picture reaches under them."""
_TALL = 0.62
"""Where a site's card is higher than this part of its width, its picture stands under its words."""


@dataclass(frozen=True, slots=True)
class Side:
    """A site, or None, and principles with what was done to them."""

    scenario: Scenario
    site: Work | None = None
    served: tuple[tuple[str, int], ...] = ()

    def __bool__(self) -> bool:
        """Return whether there is anything to show."""
        return self.site is not None or bool(self.served)


def need(page: Page, side: Side, wide: float) -> float:
    """Return how high site and principles must be at least, the way that takes less."""
    stacked = _stacked_need(page, side, wide)
    return min(stacked, _beside_need(page, side, wide)) if _both(side) and wide >= _BROAD else stacked


def draw(page: Page, side: Side, box: Box) -> None:
    """Draw site and principles, side by side where the box is broad and high enough, else one under another."""
    x, y, wide, high = box
    if _both(side) and wide >= _BROAD and _beside_need(page, side, wide) <= high:
        half = (wide - _GAP) / 2
        _enter_site(page, side, (x, y, half, high))
        _principles(page, side, (x + half + _GAP, y, half, high))
        return
    if side.site is not None:
        least = _site_need(page, side.site, wide)
        rest = _served_need(page, side, wide) * 1.15 + _GAP
        site_high = max(least, min(_SITE * max(1.0, page.scale * 0.8), high * 0.52, high - rest))
        _enter_site(page, side, (x, y, wide, site_high if side.served else high))
        y, high = y + site_high + _GAP, high - site_high - _GAP
    _principles(page, side, (x, y, wide, high))


def _both(side: Side) -> bool:
    return side.site is not None and bool(side.served)


def _stacked_need(page: Page, side: Side, wide: float) -> float:
    site = _site_need(page, side.site, wide) if side.site is not None else 0.0
    return site + _served_need(page, side, wide) + (_GAP if _both(side) else 0)


def _beside_need(page: Page, side: Side, wide: float) -> float:
    half = (wide - _GAP) / 2
    site = _site_need(page, side.site, half) if side.site is not None else 0.0
    return max(site, _served_need(page, side, half))


def _served_need(page: Page, side: Side, wide: float) -> float:
    if not side.served:
        return 0.0
    needs = [card_need(page, name, principle_of(side.scenario, name), amount, wide) for name, amount in side.served]
    return max(needs) * len(needs) + _BETWEEN * (len(needs) - 1)


def _principles(page: Page, side: Side, box: Box) -> None:
    x, y, wide, high = box
    each = (high - _BETWEEN * (len(side.served) - 1)) / max(1, len(side.served))
    for at, (principle, amount) in enumerate(side.served):
        own = (x, y + at * (each + _BETWEEN), wide, each)
        with enters(page, own, 3 + at, margin=8):
            principle_card(page, principle, principle_of(side.scenario, principle), amount, own)


def _enter_site(page: Page, side: Side, box: Box) -> None:
    if side.site is not None:
        with enters(page, box, 2, span="build", paint=build):
            _site(page, side.site, box)


def _site_words(page: Page, work: Work, room: float) -> tuple[str, str, float, float]:
    name = pick(work.name, page.language)
    done = pick(words.SITE, page.language, done=work.done, need=work.need)
    return name, done, page.measure(name, 36, room, "semibold")[1], page.measure(done, 32, room)[1]


def _site_need(page: Page, work: Work, wide: float) -> float:
    return max(_LEAST, sum(_site_words(page, work, wide - _PICTURE - 190)[2:]) + 44)


def _site(page: Page, work: Work, box: Box) -> None:
    """Draw the site under its name: what is given and what it needs, and its picture beside or under that."""
    x, y, wide, high = box
    page.panel(box, "sky")
    tall = high > wide * _TALL
    for part in _PICTURES:
        room = wide - 172 if tall else wide - 190 - max(_PICTURE, min(wide * part, high * 1.1))
        if page.measure(pick(work.name, page.language), 36, room, "semibold")[1] <= _TWO_LINES * page.scale:
            break
    if not tall and sum(_site_words(page, work, room)[2:]) + 44 > high:
        room = wide - 190 - _PICTURE
    name, done, name_high, done_high = _site_words(page, work, room)
    chip = max(page.measure(name, 36, room, "semibold")[0], page.measure(done, 32, room)[0]) + 112
    label = name_high + done_high + 20
    top = y + _EDGE if tall or high > label + 140 else y + (high - label) / 2
    if tall:
        land = (x + 40, top + label + 16, wide - 80, y + high - top - label - 40)
    else:
        under = _UNDER if top == y + _EDGE else 0.0
        land = (x + chip + 40 - under, y + 16, wide - chip - 64 + under, high - 32)
    on_land(page, work.picture, land, SCAFFOLD)
    page.panel((x + 24, top, chip, label), radius=22, shadow=False)
    page.icon("hammer", x + 42, top + label / 2 - 22, 44, "accent_dark", filled=True)
    page.text(name, (x + 104, top + 10, chip - 108, name_high + 2), 36, face="semibold")
    page.text(done, (x + 104, top + 10 + name_high, chip - 108, done_high + 2), 32, colour="ink_soft")
    page.says(f"{name} : {done}", box, "site")
