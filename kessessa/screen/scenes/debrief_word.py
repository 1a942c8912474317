"""A keyboard for one word that is not among those offered: letters on the screen, or typed."""

from __future__ import annotations

from typing import Protocol

from kessessa.language import closing as words
from kessessa.language import keys, pick
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Scene, Stay, Transition

LONGEST = 14
_ROWS = {
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbnéèêà", "âçîïôûù’-"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm’-"),
}
_DIGITS = {"2": "é", "7": "è", "9": "ç", "0": "à", "'": "’", "4": "’", "6": "-"}
"""What a French keyboard writes with its digit row; a word has no digits."""


class Taker(Protocol):
    """Who wants the word."""

    def take(self, word: str) -> None:
        """Take the word."""


class WordScene(Scene):
    """One word, letter by letter."""

    name = "debrief-word"

    def __init__(self, taker: Taker) -> None:
        """Begin with no letter."""
        self._taker = taker
        self.word = ""

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the word and the letters."""
        language = page.language
        page.ground()
        frame.title(page, pick(words.WORD_TITLE, language), pick(words.WORD_LINE, language), wide=frame.ALONE)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        page.panel((260, 140, 1400, 180))
        word = self.word or "…"
        size = fitting(page, word, (76, 66, 56, 48, 40), (1320, 168), "headline")
        page.text(word, (300, 146, 1320, 168), size, face="headline", align="centre", valign="middle")
        wide, high = 140.0, 118.0 + page.kit.spare / 5
        for row, letters in enumerate(_ROWS.get(language, _ROWS["fr"])):
            left = 960 - len(letters) * wide / 2
            for at, letter in enumerate(letters):
                self._letter(page, letter, (left + at * wide + 8, 352 + row * (high + 18), wide - 16, high))
        erase = Button("erase", pick(words.ERASE, language), "backspace", "arrow-left", enabled=bool(self.word))
        roomy = page.scale <= 1.5  # noqa: PLR2004  else Escape has its tool above
        back = Button("leave", pick(keys.BACK, language), "escape", "x") if roomy else None
        go = Button("go", pick(words.WORD_DONE, language), "return", "check", enabled=bool(self.word))
        frame.footer(page, go, (erase,), back=back)
        page.focus = "letter-a"

    def _letter(self, page: Page, letter: str, box: tuple[float, float, float, float]) -> None:
        page.panel(box, "key", radius=22, lip="key_lip", lip_height=6, shadow=False)
        page.text(letter, box, 54, face="semibold", align="centre", valign="middle", fixed=True)
        page.node(Node(f"letter-{letter}", BUTTON, letter, box, radius=22))

    def key(self, key: str, focus: str) -> Transition | None:
        """Take typed letters before anything else hears them."""
        if key == "backspace":
            self.word = self.word[:-1]
            return Stay(focus="go" if self.word else "letter-a")
        letter = _DIGITS.get(key, key)
        if len(letter) == 1 and (letter.isalpha() or letter in "’-"):
            self._add(letter)
            return Stay(focus="go")
        return None

    def _add(self, letter: str) -> None:
        if len(self.word) < LONGEST and (self.word or letter.isalpha()):
            self.word += letter

    def press(self, node: str) -> Transition:
        """Add a letter, erase the last one, keep the word or leave without."""
        if node.startswith("letter-"):
            self._add(node.removeprefix("letter-"))
            return Stay()
        if node == "erase":
            self.word = self.word[:-1]
            return Stay(focus="" if self.word else "letter-a")
        if node == "go" and self.word:
            self._taker.take(self.word)
            return Pop(act=True)
        return Pop()
