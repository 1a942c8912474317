"""The coach: a card beside what a screen of the lesson is about, over the screen itself. What it says is data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kessessa.language import learning as words
from kessessa.language import pick
from kessessa.screen import paint
from kessessa.screen.nodes import overlap
from kessessa.screen.page import Kit, Page
from kessessa.screen.scene import LEVELS, Replace, Scene, Transition
from kessessa.screen.seat import Seat, team_name
from kessessa.screen.tokens import REFERENCE, Box
from kessessa.screen.widgets import Button, button_width, draw_button, icon_growth, keycap, keycap_width

DIGITS = "digits"
"""As the key of a card: the digits of the nodes that it shows."""
_WIDTHS = (780.0, 900.0, 1040.0, 1200.0, 1400.0, 1620.0, 1800.0)
_PAD, _MARGIN, _GAP, _ARROW = 44.0, 36.0, 62.0, 68.0
_VEIL = 0.5
_ACROSS = 1.25
"""A card is wider than high, by so much, where there is room."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card of the coach: which lesson it gives, when, and what it points at.

    `step`: the place in the lesson, from 0. `marks`: ids of nodes, or what they begin with, the best first; the first
    one found on the screen is shown. `key`: the key that the card explains.
    """

    lesson: str
    step: int
    marks: tuple[str, ...] = ()
    key: str = "return"


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of the screen below: layout level and page, and the nodes that the card is about."""

    level: int
    index: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands, on which side of what it is about ("": on its own), and the area that it leaves free."""

    box: Box
    side: str = ""
    area: Box | None = None


class CoachScene(Scene):
    """One card over a screen; understood, the next card or the screen itself comes. `known` is told of each card."""

    name = "coach"

    def __init__(
        self, seat: Seat, below: Scene, cards: tuple[Card, ...], steps: int, known: Callable[[str], None]
    ) -> None:
        """Show the first of these cards over a screen; the lesson has so many `steps`."""
        self.seat, self.below = seat, below
        self._cards, self._steps, self._known = cards, steps, known
        self._seen: tuple[Kit, Sight] | None = None

    @property
    def card(self) -> Card:
        """The card that is shown."""
        return self._cards[0]

    # what is shown

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the screen, a veil with a window on what the card is about, and the card beside it."""
        sight = self._sight(page.kit)
        if page.surface is not None:
            self.below.draw(Page(page.kit, page.surface), sight.level, sight.index)
        place = self._place(page, sight)
        _veil(page, place.area)
        self._panel(page, place.box, sight)
        if place.area is not None:
            _arrow(page, place.box, place.side, place.area)
            page.says(self._lesson(page)[0], place.area, "shown")
        page.amber = "go"

    def _sight(self, kit: Kit) -> Sight:
        if self._seen is None or self._seen[0] is not kit:
            self._seen = (kit, _look(self.below, kit, self.card.marks))
        return self._seen[1]

    def _lesson(self, page: Page) -> tuple[str, str, str]:
        """Return title, idea and what to do, in the language of the page and in a team's name."""
        state = self.seat.state
        team = team_name(state, max(0, getattr(state.turn, "team", state.coordinator)), page.language)
        lesson = words.LESSONS[self.card.lesson]
        title, says, do = (pick(text, page.language, team=team) for text in (lesson.title, lesson.says, lesson.do))
        return title, says, do

    def _place(self, page: Page, sight: Sight) -> Place:
        """Return where the card stands: beside all that it is about, else beside the first of that, else alone."""
        whole = REFERENCE[1] + page.kit.spare
        sizes = [(wide, self._high(page, wide)) for wide in _WIDTHS]
        sizes.sort(key=lambda size: size[0] < size[1] * _ACROSS)  # those that are wide enough for their height first
        areas = (_around(sight.boxes), sight.boxes[0]) if sight.boxes else ()
        for area in areas:
            for wide, high in sizes:
                place = _beside(area, wide, high, whole)
                if place is not None:
                    return place
        wide, high = next((size for size in sizes if size[1] <= whole - 2 * _MARGIN), sizes[-1])
        return Place(((REFERENCE[0] - wide) / 2, max(0.0, (whole - high) / 2), wide, high))

    # the card

    def _high(self, page: Page, wide: float) -> float:
        room = wide - 2 * _PAD
        title, says, do = self._lesson(page)
        side = _side(page)
        head = max(side, page.measure(title, 48, room - side - 24, "headline")[1])
        hint = self._hint_high(page, do, room)
        return _PAD + head + 18 + page.measure(says, 38, room)[1] + 20 + hint + 26 + self._foot_high(page, room) + 34

    def _key(self, sight: Sight) -> str:
        if self.card.key != DIGITS:
            return self.card.key
        return "1" if len(sight.boxes) == 1 else f"1 – {len(sight.boxes)}"

    def _hint_high(self, page: Page, do: str, room: float) -> float:
        cap = keycap_width(page, self._key(self._sight(page.kit)))
        return max(64.0, page.measure(do, 36, room - cap - 76, "semibold")[1] + 24)

    def _foot_high(self, page: Page, room: float) -> float:
        go, skip = _buttons(page)
        high = _button_high(page)
        return high if _button_wide(page, go, skip) <= room else 2 * high + 24

    def _panel(self, page: Page, box: Box, sight: Sight) -> None:
        x, y, wide, high = box
        title, says, do = self._lesson(page)
        page.panel(box, radius=40, line="accent", width=6, lip="accent_dark")
        left, top, room, side = x + _PAD, y + _PAD, wide - 2 * _PAD, _side(page)
        tall = max(side, page.measure(title, 48, room - side - 24, "headline")[1])
        page.flat((left, top + (tall - side) / 2, side, side), "primary", side / 2)
        inner = side * 0.62
        spot = (left + (side - inner) / 2, top + (tall - inner) / 2)
        page.icon("graduation-cap", *spot, inner, "on_primary", filled=True)
        page.text(title, (left + side + 24, top, room - side - 24, tall), 48, face="headline", valign="middle")
        top += tall + 18
        top += page.text(says, (left, top, room, y + high - top), 38) + 20
        hint = self._hint_high(page, do, room)
        page.flat((left, top, room, hint), "info_soft", 22)
        key = self._key(sight)
        cap = keycap_width(page, key)
        keycap(page, key, left + 20, top + hint / 2)
        page.text(do, (left + 38 + cap, top, room - cap - 58, hint), 36, face="semibold", valign="middle")
        self._foot(page, (left, top + hint + 26, room, y + high - top - hint - 26))

    def _foot(self, page: Page, box: Box) -> None:
        """Draw the way out, how far the lesson is, and the amber button; one above the other where they are large."""
        x, y, room, _ = box
        go, skip = _buttons(page)
        high = _button_high(page)
        wide, other = button_width(page, go, size=36), button_width(page, skip, size=32)
        beside = _button_wide(page, go, skip) <= room
        draw_button(page, go, (x + room - wide, y, wide, high), primary=True, size=36)
        low = y if beside else y + high + 24
        draw_button(page, skip, (x, low + 4, other, high - 8), size=32)
        dots = (x + other, x + room - wide) if beside else (x, x + room - wide)
        self._dots(page, dots[0], dots[1], y + high / 2)

    def _dots(self, page: Page, left: float, right: float, middle: float) -> None:
        """Draw one dot a step between two places, where they fit; the step is said in any case."""
        step, size = 24.0, 14.0
        wide = self._steps * step
        told = pick(words.STEP, page.language, n=self.card.step + 1, total=self._steps)
        page.says(told, (left, middle - 20, max(1.0, right - left), 40), "step")
        if right - left < wide + 30:
            return
        x = left + (right - left - wide) / 2
        for at in range(self._steps):
            now = at == self.card.step
            side = size + 8 if now else size
            ink = "accent_dark" if now else "primary" if at < self.card.step else "track"
            page.flat((x + at * step + (step - side) / 2, middle - side / 2, side, side), ink, side / 2)

    # what is done

    def press(self, node: str) -> Transition:
        """Go on to the next card or to the screen, or leave the lesson."""
        if node == "skip":
            return self.seat.leave()
        self._known(self.card.lesson)
        if self._cards[1:]:
            return Replace(CoachScene(self.seat, self.below, self._cards[1:], self._steps, self._known))
        return Replace(self.below)

    def back(self) -> Transition | None:
        """Escape opens the facilitator's panel, as on the screen below."""
        return None


def _buttons(page: Page) -> tuple[Button, Button]:
    go = Button("go", pick(words.UNDERSTOOD, page.language), "return", "check")
    return go, Button("skip", pick(words.SKIP, page.language), "p")


def _button_wide(page: Page, go: Button, skip: Button) -> float:
    return button_width(page, go, size=36) + button_width(page, skip, size=32) + 30


def _button_high(page: Page) -> float:
    return max(84.0, page.measure("X", 36, 99, "semibold")[1] + 24)


def _side(page: Page) -> float:
    return 72 * icon_growth(page)


def _look(scene: Scene, kit: Kit, marks: tuple[str, ...]) -> Sight:
    """Return how a scene is laid out (as the stage does), and where the first mark that it shows stands."""
    tries = []
    for level in range(LEVELS):
        pages = [Page(kit) for _ in range(scene.pages(level))]
        for index, page in enumerate(pages):
            scene.draw(page, level, index)
        tries.append(pages)
        if not any(page.problems for page in pages):
            break
    level = min(range(len(tries)), key=lambda at: sum(len(page.problems) for page in tries[at]))
    for mark in marks:
        for index, page in enumerate(tries[level]):
            starts = (f"{mark}-", f"{mark}:")
            boxes = tuple(node.box for node in page.nodes if node.id == mark or node.id.startswith(starts))
            if boxes:
                return Sight(level, index, boxes)
    return Sight(level, 0, ())


def _around(boxes: tuple[Box, ...]) -> Box:
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, low = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    return (left, top, right - left, low - top)


def _beside(area: Box, wide: float, high: float, whole: float) -> Place | None:
    """Return a place for a card of a size beside an area, or None where it would hide some of it."""
    x, y = area[0] + area[2] / 2 - wide / 2, area[1] + area[3] / 2 - high / 2
    x = min(max(x, _MARGIN), REFERENCE[0] - _MARGIN - wide)
    y = min(max(y, _MARGIN), whole - _MARGIN - high)
    places = {
        "above": (x, area[1] - _GAP - high, wide, high),
        "below": (x, area[1] + area[3] + _GAP, wide, high),
        "left": (area[0] - _GAP - wide, y, wide, high),
        "right": (area[0] + area[2] + _GAP, y, wide, high),
    }
    for side, box in places.items():
        inside = box[0] >= _MARGIN and box[1] >= _MARGIN and box[0] + wide <= REFERENCE[0] - _MARGIN
        if inside and box[1] + high <= whole - _MARGIN and not overlap(box, area):
            return Place(box, side, area)
    return None


def _veil(page: Page, area: Box | None) -> None:
    """Cover the screen lightly, but for what the card is about, which is outlined."""
    if page.surface is None or area is None:
        page.veil("ink", _VEIL)
        return
    x, y, wide, high = area
    rect = page.rect((x - 12, y - 12, wide + 24, high + 24)).clip(page.surface.get_rect())
    kept = page.surface.subsurface(rect).copy()
    page.veil("ink", _VEIL)
    page.surface.blit(kept, rect)
    paint.ring(page.surface, rect, page.px(30), page.colour("accent"), page.px(8))
    paint.ring(page.surface, rect.inflate(-page.px(8), -page.px(8)), page.px(26), page.colour("ink"), page.px(3))


_ARROWS = {"above": "arrow-down", "below": "arrow-up", "left": "arrow-right", "right": "arrow-left"}


def _arrow(page: Page, box: Box, side: str, area: Box) -> None:
    """Draw a disc with an arrow on the edge of the card that faces what it is about."""
    if not side:
        return
    x = min(max(area[0] + area[2] / 2, box[0] + 80), box[0] + box[2] - 80)
    y = min(max(area[1] + area[3] / 2, box[1] + 80), box[1] + box[3] - 80)
    x = {"left": box[0] + box[2], "right": box[0]}.get(side, x)
    y = {"above": box[1] + box[3], "below": box[1]}.get(side, y)
    half = _ARROW / 2
    page.flat((x - half, y - half, _ARROW, _ARROW), "accent", half, "accent_dark", 4)
    page.icon(_ARROWS[side], x - 22, y - 22, 44, "on_accent")
