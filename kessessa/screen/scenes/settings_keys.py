"""Other keys for the main actions: choose an action, press its key. What keys may be is decided in `keymap`."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from kessessa.language import Text, comfort, keys, pick
from kessessa.language.keys import key_name
from kessessa.screen import frame, pile
from kessessa.screen.button import Button
from kessessa.screen.dress import Dress
from kessessa.screen.keymap import ACTIONS, KEPT, TAKEN, action_of, changed, key_of, pressed_for, refusal
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Scene, Stay, Transition, Wear
from kessessa.screen.widgets import choice_box, keycap, keycap_width

_ROW = 104.0
_WAITS = "…"
_SAID = (comfort.PRESS_A_KEY, comfort.KEY_KEPT, comfort.KEY_TAKEN)


class KeysScene(Scene):
    """The main actions with their keys; `waiting` is the one whose key is asked for."""

    name = "settings-keys"

    def __init__(self) -> None:
        """Begin with nothing asked for."""
        self.waiting = ""
        self._notice: tuple[Text, dict[str, str]] | None = None
        self._dress = Dress()
        self._count = 1

    def pages(self, level: int) -> int:
        """Return one page, or as many as were needed when it was drawn last."""
        return self._count if level else 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw a row for each action, in two columns or over several pages."""
        self._dress = page.kit.dress
        page.ground()
        line = pick(comfort.KEYS_LINE, page.language) if level == 0 else ""
        frame.title(page, pick(comfort.KEYS, page.language), line)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        blocks = [partial(self._row, action) for action in ACTIONS]
        rest = page.bottom - 160 - self._say(page)
        if level == 0:
            for x, half in ((60.0, blocks[:4]), (978.0, blocks[4:])):
                pile.draw(page, half, (x, 160, 882, rest))
        else:
            spread = pile.spread(page, blocks, 1800, rest)
            self._count = len(spread)
            pile.draw(page, spread[min(index, self._count - 1)], (60, 160, 1800, rest))
        page.focus = next(node.id for node in page.nodes if node.id.startswith("key:"))
        self._footer(page, index, self.pages(level))

    def _row(self, action: str, page: Page, x: float, y: float, room: float) -> float:
        """Draw an action with its key, or with a sign that a key is waited for."""
        words = pick(comfort.ACTIONS[action], page.language)
        asked = action == self.waiting
        key = _WAITS if asked else ACTIONS[action]
        cap = keycap_width(page, key)
        inner = room - cap - 100
        high = max(_ROW, page.measure(words, 38, inner, "semibold")[1] + 28)
        value = "" if asked else key_name(key_of(self._dress.keys, action), page.language)
        node = Node(f"key:{action}", CHOICE, words, (x, y, room, high), value, "selected" if asked else "", "", 32)
        choice_box(page, node.box, node.state)
        page.text(words, (x + 36, y, inner, high), 38, face="semibold", valign="middle")
        keycap(page, key, x + room - cap - 30, y + high / 2)
        page.node(node)
        return high

    def _say(self, page: Page) -> float:
        """Say at the end of the body what is waited for, or why a key cannot be; return the room kept for that."""
        room = 1800.0 - 84
        action = pick(comfort.ACTIONS["aloud"], page.language)
        longest = (pick(text, page.language, key="ctrl+z", action=action) for text in _SAID)
        kept = max(page.measure(words, 36, room, "semibold")[1] for words in longest) + 24
        if self._notice is not None:
            text, slots = self._notice
            words = pick(text, page.language, **self._worded(slots, page.language))
            spot = (60.0, page.bottom - kept + 12, 1800.0, kept - 12)
            page.flat(spot, "info_soft", 24)
            page.icon("info", 84, spot[1] + spot[3] / 2 - 22, 44, "info", filled=True)
            page.text(words, (144, spot[1], room, spot[3]), 36, face="semibold", valign="middle")
        return kept + 12

    def _footer(self, page: Page, index: int, total: int) -> None:
        page.turns = (index, total)
        go = Button("go", pick(comfort.BACK, page.language), "" if self.waiting else "return", "arrow-left")
        reset = Button("reset", pick(comfort.USUAL_KEYS, page.language), "0", "arrow-counter-clockwise")
        turn, icon = ("turn-page", "caret-right") if index < total - 1 else ("turn-back", "caret-left")
        words = keys.NEXT_PAGE if index < total - 1 else keys.PAGE_BEFORE
        more = Button(turn, pick(words, page.language), "p", icon)
        frame.footer(page, go, (more,) if total > 1 else (), back=reset)

    @staticmethod
    def _worded(slots: dict[str, str], language: str) -> dict[str, str]:
        worded = {"key": key_name(slots.get("key", ""), language)}
        if "action" in slots:
            worded["action"] = pick(comfort.ACTIONS[slots["action"]], language)
        return worded

    def key(self, key: str, focus: str) -> Transition | None:
        """Take any key for the action that waits for one."""
        if not self.waiting:
            return None
        chosen, action = self._dress.keys, self.waiting
        pressed = pressed_for(chosen, key)
        if pressed == "escape" and ACTIONS[action] != "escape":
            self.waiting, self._notice = "", None
            return Stay(focus=f"key:{action}")
        why = refusal(chosen, action, pressed)
        if why == KEPT:
            self._notice = (comfort.KEY_KEPT, {"key": pressed})
        elif why == TAKEN:
            self._notice = (comfort.KEY_TAKEN, {"key": pressed, "action": action_of(chosen, pressed)})
        else:
            self.waiting, self._notice = "", None
            return Wear(replace(self._dress, keys=changed(chosen, action, pressed)), focus=f"key:{action}")
        return Stay(focus=focus)

    def press(self, node: str) -> Transition:
        """Ask for the key of an action, give all their usual keys back, or go back to the settings."""
        self.waiting, self._notice = "", None
        if node.startswith("key:"):
            self.waiting = node.removeprefix("key:")
            self._notice = (comfort.PRESS_A_KEY, {})
            return Stay(focus=node)
        if node == "reset":
            return Wear(replace(self._dress, keys=()), focus="go")
        return Pop()
