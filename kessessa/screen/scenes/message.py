"""Things that people must be told before they go on: what was lost of a session, why a scenario does not open."""

from __future__ import annotations

from kessessa.language import Text, entry, pick
from kessessa.screen import frame
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Replace, Scene, Transition
from kessessa.screen.widgets import Button, button_width, draw_button

_CARD = (310.0, 110.0, 1300.0, 760.0)


class MessageScene(Scene):
    """Sentences, one after the other, and one button; `after` is the scene that follows, or the one below."""

    name = "message"

    def __init__(self, words: tuple[str, ...], after: Scene | None = None, title: Text = entry.MUST_KNOW) -> None:
        """Say these sentences, which are in the language of the screen already."""
        self._words, self._after, self._title = words, after, title

    def pages(self, level: int) -> int:
        """Return one page, or one a sentence where the text is large."""
        return 1 if level == 0 else len(self._words)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card."""
        page.ground("sky", "bg_bottom")
        x, y, wide, high = _CARD
        page.panel(_CARD, line="line_strong", width=4)
        page.icon("info", x + 60, y + 56, 110, "info", filled=True)
        words = pick(self._title, page.language)
        tall = page.text(words, (x + 210, y + 64, wide - 260, 240), 56, face="headline")
        top = y + max(220.0, 100 + tall)
        for sentence in self._words if level == 0 else self._words[index : index + 1]:
            top += page.text(sentence, (x + 60, top, wide - 120, y + high - 40 - top), 40) + 28
        amber = Button("go", pick(entry.UNDERSTOOD, page.language), "return", "arrow-right")
        amber = frame.dots(page, index, self.pages(level), amber)
        room = button_width(page, amber)
        draw_button(page, amber, (x + wide - room, 920, room, 92), primary=True)
        page.amber = amber.id

    def press(self, node: str) -> Transition:
        """Go on."""
        return Pop() if self._after is None else Replace(self._after)

    def back(self) -> Transition | None:
        """Go on as well."""
        return self.press("go")
