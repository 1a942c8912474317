"""Things that people must be told before they go on: what was lost of a session, why a scenario does not open."""

from __future__ import annotations

from kessessa.language import Text, entry, pick
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import broken
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.phases import page_mark
from kessessa.screen.scene import Pop, Replace, Scene, Transition
from kessessa.screen.widgets import button_width, draw_button

_SPANS = ((310.0, 1300.0), (110.0, 1700.0))
"""Left edge and width of the card, and those for large text."""
_TOP = 140.0
_LEAST_HIGH = 380.0
_SIZES = (40.0, 38.0, 36.0, 34.0, 32.0)


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
        """Draw the card, as high as its sentences."""
        page.ground("sky", "bg_bottom")
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        left, wide = _SPANS[page.large]
        title, room, most = pick(self._title, page.language), wide - 120, page.foot - 48 - _TOP
        shown = self._words if level == 0 else self._words[index : index + 1]
        head = max(120.0, page.measure(title, 56, wide - 260, "headline")[1])
        for size in _SIZES:
            sentences = [broken(page, sentence, size, room) for sentence in shown]
            need = 130 + head + sum(page.measure(sentence, size, room)[1] + 28 for sentence in sentences)
            if need <= most:
                break
        high = min(most, max(_LEAST_HIGH, need))
        y = _TOP + (most - high) * 0.4
        amber = Button("go", pick(entry.UNDERSTOOD, page.language), "return", "arrow-right")
        amber = frame.dots(page, index, self.pages(level), amber)
        with enters(page, (left, y, wide, high)):
            page.panel((left, y, wide, high), line="line_strong", width=4)
            page.icon("info", left + 60, y + 56, 110, "info", filled=True)
            page.text(title, (left + 210, y + 52, wide - 260, head), 56, face="headline", valign="middle")
            top = y + 90 + head + max(0.0, (high - need) / 2)
            for sentence in sentences:
                top += page.text(sentence, (left + 60, top, room, y + high - 20 - top), size) + 28
        button = button_width(page, amber)
        draw_button(page, amber, (left + wide - button, y + high + 44, button, 92), primary=True)
        if self.pages(level) > 1:
            page_mark(page, left, y + high + 90, left + wide - button - 40)
        page.amber = amber.id

    def press(self, node: str) -> Transition:
        """Go on."""
        return Pop() if self._after is None else Replace(self._after)

    def back(self) -> Transition | None:
        """Go on as well."""
        return self.press("go")
