"""A question before something that cannot be taken back; the safe answer has the focus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kessessa.language import Text, pick
from kessessa.screen.button import Button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.panels import curtain
from kessessa.screen.scene import Pop, Scene, Transition
from kessessa.screen.widgets import button_width, draw_button

_YES_KEYS = {"fr": "o", "en": "y"}


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what follows from a yes, and both answers in words."""

    asked: Text
    why: Text
    yes: Text
    no: Text


class ConfirmScene(Scene):
    """A card over the scene below. `then` answers a yes; a no, and Escape, change nothing."""

    name = "confirm"
    over = True

    def __init__(
        self, question: Question, then: Callable[[], Transition], icon: str = "question", **slots: object
    ) -> None:
        """Ask; `slots` fill the names of the question's second sentence."""
        self._question, self._then, self._icon, self._slots = question, then, icon, slots

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card above a veil."""
        language = page.language
        curtain(page, 0.88)
        asked, why = pick(self._question.asked, language), pick(self._question.why, language, **self._slots)
        wide, left = 1240.0, 340.0
        one = page.measure(asked, 56, wide - 260, "headline")[1]
        two = page.measure(why, 40, wide - 120)[1]
        yes = Button("yes", pick(self._question.yes, language), _YES_KEYS.get(language, "y"))
        no = Button("no", pick(self._question.no, language), "return")
        beside = button_width(page, yes) + button_width(page, no) + 36 <= wide - 120
        high = 60 + max(one, 110) + 30 + two + 50 + (92 if beside else 208) + 60
        top = (1080 + page.kit.spare - high) / 2
        with enters(page, (left, top, wide, high)):
            page.panel((left, top, wide, high))
            page.icon(self._icon, left + 60, top + 60, 110, "primary", filled=True)
            spot = (left + 200, top + 60, wide - 260, max(one, 110) + 4)
            page.text(asked, spot, 56, face="headline", valign="middle")
            y = top + 90 + max(one, 110)
            page.text(why, (left + 60, y, wide - 120, two + 4), 40)
            self._answers(page, (yes, no), left + wide - 60, y + two + 50, beside=beside)

    def _answers(self, page: Page, answers: tuple[Button, Button], right: float, y: float, *, beside: bool) -> None:
        """Draw yes left of no, or no above yes; the safe one is amber and has the focus."""
        yes, no = answers
        wide, other = button_width(page, no), button_width(page, yes)
        safe = (right - wide, y, wide, 92.0)
        if beside:
            draw_button(page, yes, (right - wide - 36 - other, y, other, 92))
            draw_button(page, no, safe, primary=True)
        else:
            draw_button(page, no, safe, primary=True)
            draw_button(page, yes, (right - other, y + 116, other, 92))
        page.amber = page.focus = "no"

    def press(self, node: str) -> Transition:
        """Answer."""
        return self._then() if node == "yes" else Pop()
