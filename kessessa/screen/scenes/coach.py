"""The coach: a card beside what a screen of the lesson is about, over the screen itself. What it says is data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kessessa.language import learning as words
from kessessa.language import listed, pick
from kessessa.language.keys import key_name
from kessessa.screen.button import Button
from kessessa.screen.kit import Kit
from kessessa.screen.page import Page
from kessessa.screen.scene import Replace, Scene, Transition
from kessessa.screen.scenes.coach_place import View, arrow, look, place, veil
from kessessa.screen.seat import Seat, team_name
from kessessa.screen.tokens import REFERENCE, Box
from kessessa.screen.widgets import button_width, draw_button, icon_growth, keycap, keycap_width

AMBER = "go turn-page"
"""The mark of the amber button, which every screen has."""
DIGITS = "digits"
"""As the key of a card: the digits of the nodes that it shows."""
_PAD = 40.0
_DOT = 24.0
_ROOMY = 800.0


@dataclass(frozen=True, slots=True)
class Card:
    """A card of the coach: which lesson it gives, when, and what it points at.

    `step`: the place in the lesson, from 0. `marks`: ids of nodes, or what they begin with (several in one, parted by
    spaces), the best first; the first mark that is found on the screen is shown. `key`: the key that the card explains.
    """

    lesson: str
    step: int
    marks: tuple[str, ...] = ()
    key: str = "return"


class CoachScene(Scene):
    """One card over a screen; understood, the next card or the screen itself comes. `known` is told of each card."""

    name = "coach"

    def __init__(
        self, seat: Seat, below: Scene, cards: tuple[Card, ...], steps: int, known: Callable[[str], None]
    ) -> None:
        """Show the first of these cards over a screen; the lesson has so many `steps`."""
        self.seat, self.below = seat, below
        self._cards, self._steps, self._known = cards, steps, known
        self._seen: tuple[Kit, View] | None = None

    @property
    def card(self) -> Card:
        """The card that is shown."""
        return self._cards[0]

    # what is shown

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the screen, a veil with a window on what the card is about, and the card beside it."""
        view = self._view(page.kit)
        where = place(view, REFERENCE[1] + page.kit.spare, lambda wide: self._high(page, wide))
        if page.surface is not None:
            self.below.draw(Page(page.kit, page.surface), view.level, where.index)
        veil(page, where.area)
        self._panel(page, where.box)
        arrow(page, where)
        if where.area is not None:
            names = listed(list(where.names), page.language)
            page.says(pick(words.LOOK_AT, page.language, names=names), where.area, "shown")
        page.amber = "go"

    def _view(self, kit: Kit) -> View:
        if self._seen is None or self._seen[0] is not kit:
            self._seen = (kit, look(self.below, kit, (*self.card.marks, AMBER)))
        return self._seen[1]

    def _lesson(self, page: Page) -> tuple[str, str, str]:
        """Return title, idea and what to do, in the language of the page and with the team whose turn it is."""
        state = self.seat.state
        team = team_name(state, max(0, getattr(state.turn, "team", state.coordinator)), page.language)
        lesson = words.LESSONS[self.card.lesson]
        title, says, do = (pick(text, page.language, team=team) for text in (lesson.title, lesson.says, lesson.do))
        return title, says, do

    def _high(self, page: Page, wide: float) -> float:
        """Return how high the card must be at a width."""
        room = wide - 2 * _PAD
        title, says, do = self._lesson(page)
        body = page.measure(says, 38, room)[1] + self._hint_high(page, do, room) + _foot_high(page, room)
        return 36 + self._head_high(page, title, room) + 14 + body + 18 + 24 + 32

    def _dots_wide(self, room: float) -> float:
        """Return how wide the dots of the steps are; a narrow card does without."""
        wide = self._steps * _DOT + 24
        return wide if room >= _ROOMY else 0.0

    def _head_room(self, page: Page, room: float) -> float:
        return room - _side(page) - 24 - self._dots_wide(room)

    def _head_high(self, page: Page, title: str, room: float) -> float:
        return max(_side(page), page.measure(title, 48, self._head_room(page, room), "headline")[1])

    def _key(self, page: Page) -> str:
        """Return what stands on the key cap: the key of the card, or the digits of what it shows."""
        choices = self._view(page.kit).choices
        digits = f"1 – {choices}" if choices > 1 else "1"
        return digits if self.card.key == DIGITS else self.card.key

    def _hint_high(self, page: Page, do: str, room: float) -> float:
        cap = keycap_width(page, self._key(page))
        return max(64.0, page.measure(do, 36, room - cap - 58, "semibold")[1] + 22)

    def _panel(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        title, says, do = self._lesson(page)
        page.panel(box, radius=40, line="accent", width=6, lip="accent_dark")
        left, top, room = x + _PAD, y + 36, wide - 2 * _PAD
        tall = self._head_high(page, title, room)
        self._head(page, title, (left, top, room, tall))
        top += tall + 14
        top += page.text(says, (left, top, room, y + high - top), 38) + 18
        hint = self._hint_high(page, do, room)
        page.flat((left, top, room, hint), "info_soft", 22)
        key = self._key(page)
        cap = keycap_width(page, key)
        keycap(page, key, left + 20, top + hint / 2)
        page.text(do, (left + 38 + cap, top, room - cap - 58, hint), 36, face="semibold", valign="middle")
        page.says(f"{key_name(key, page.language)} {do}".strip(), (left, top, room, hint), "hint")
        _foot(page, (left, top + hint + 24, room, y + high - top - hint - 24))

    def _head(self, page: Page, title: str, box: Box) -> None:
        """Draw the sign of the lesson, the card's title, and one dot a step."""
        x, y, room, high = box
        side = _side(page)
        page.flat((x, y + (high - side) / 2, side, side), "primary", side / 2)
        inner = side * 0.62
        spot = (x + (side - inner) / 2, y + (high - inner) / 2)
        page.icon("graduation-cap", *spot, inner, "on_primary", filled=True)
        words_box = (x + side + 24, y, self._head_room(page, room), high)
        page.text(title, words_box, 48, face="headline", valign="middle")
        told = pick(words.STEP, page.language, n=self.card.step + 1, total=self._steps)
        page.says(told, (x, y, room, high), "step")
        left = x + room - self._steps * _DOT
        for at in range(self._steps if self._dots_wide(room) else 0):
            big = 22.0 if at == self.card.step else 14.0
            ink = "accent_dark" if at == self.card.step else "primary" if at < self.card.step else "line_strong"
            page.flat((left + at * _DOT + (_DOT - big) / 2, y + (high - big) / 2, big, big), ink, big / 2)

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


def _side(page: Page) -> float:
    return 68 * icon_growth(page)


def _buttons(page: Page) -> tuple[Button, Button]:
    go = Button("go", pick(words.UNDERSTOOD, page.language), "return", "check")
    return go, Button("skip", pick(words.SKIP, page.language), "p")


def _sizes(page: Page, room: float) -> tuple[float, float, float, bool]:
    """Return how wide both buttons are, how high each is, and whether they stand side by side."""
    go, skip = _buttons(page)
    wide, other = button_width(page, go, size=36), button_width(page, skip, size=32)
    return wide, other, max(80.0, page.measure("X", 36, 99, "semibold")[1] + 22), wide + other + 30 <= room


def _foot_high(page: Page, room: float) -> float:
    _, _, high, beside = _sizes(page, room)
    return high if beside else 2 * high + 24


def _foot(page: Page, box: Box) -> None:
    """Draw the way out and the amber button, side by side or one under the other."""
    x, y, room, _ = box
    go, skip = _buttons(page)
    wide, other, high, beside = _sizes(page, room)
    draw_button(page, go, (x + room - wide, y, wide, high), primary=True, size=36)
    draw_button(page, skip, (x, y if beside else y + high + 24, other, high), size=32)
