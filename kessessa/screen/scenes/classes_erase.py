"""Erasing a session or a whole class: asked once, and the safe answer has the focus."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import classes as words
from kessessa.language import pick
from kessessa.screen.button import Button
from kessessa.screen.page import Page
from kessessa.screen.panels import curtain
from kessessa.screen.scene import Pop, Scene, Transition
from kessessa.screen.widgets import button_width, draw_button


class EraseScene(Scene):
    """A card over a class's page. `when` is the day of the session that can be erased, empty where there is none."""

    name = "erase"
    over = True

    def __init__(
        self, name: str, when: str, session: Callable[[], Transition], everything: Callable[[], Transition]
    ) -> None:
        """Ask about a class and one of its sessions."""
        self._name, self._when = name, when
        self._session, self._everything = session, everything

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card above a veil; its answers one under another."""
        language = page.language
        curtain(page)
        wide, left = 1240.0, 340.0
        asked = pick(words.ERASE_ASK, language)
        why = pick(words.ERASE_WHY, language, name=self._name)
        one = max(110.0, page.measure(asked, 56, wide - 260, "headline")[1])
        two = page.measure(why, 38, wide - 120)[1]
        answers = [Button("class", pick(words.ERASE_CLASS, language), "2" if self._when else "1", "trash")]
        if self._when:
            what = pick(words.ERASE_SESSION, language, when=self._when)
            answers.insert(0, Button("session", what, "1", "calendar"))
        answers.append(Button("no", pick(words.KEEP_ALL, language), "return"))
        high = 130 + one + two + 116 * len(answers)
        top = (1080 + page.kit.spare - high) / 2
        page.panel((left, top, wide, high))
        page.icon("trash", left + 60, top + 40 + (one - 100) / 2, 100, "primary", filled=True)
        page.text(asked, (left + 200, top + 40, wide - 260, one + 4), 56, face="headline", valign="middle")
        y = top + 64 + one
        page.text(why, (left + 60, y, wide - 120, two + 4), 38)
        y += two + 34
        least = max(button_width(page, answer) for answer in answers)
        for answer in answers:
            box = (left + wide - 60 - least, y, least, 92.0)
            draw_button(page, answer, box, primary=answer.id == "no")
            y += 116
        page.amber = "no"

    def press(self, node: str) -> Transition:
        """Answer."""
        return {"session": self._session, "class": self._everything}.get(node, Pop)()
