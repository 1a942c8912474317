"""From pygame events to the names of keys that scenes know: keyboard, numeric pad, presenter's remote, gamepad."""

from __future__ import annotations

import pygame

from kessessa.screen.dress import Dress
from kessessa.screen.keymap import meant

_NAMED = {
    pygame.K_RETURN: "return",
    pygame.K_KP_ENTER: "return",
    pygame.K_ESCAPE: "escape",
    pygame.K_TAB: "tab",
    pygame.K_SPACE: "space",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_PLUS: "+",
    pygame.K_KP_PLUS: "+",
    pygame.K_MINUS: "-",
    pygame.K_KP_MINUS: "-",
}
_REMOTE = {pygame.K_PAGEDOWN: "return", pygame.K_PAGEUP: "page-back", pygame.K_F5: "escape"}
"""What the buttons of a presenter's remote mean, whatever keys were chosen; its B is seen to by the window."""
_GAMEPAD = {
    pygame.CONTROLLER_BUTTON_A: "return",
    pygame.CONTROLLER_BUTTON_B: "escape",
    pygame.CONTROLLER_BUTTON_Y: "l",
    pygame.CONTROLLER_BUTTON_START: "pause",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "shift+tab",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "tab",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
}
_PAD = {getattr(pygame, f"K_KP{digit}"): str(digit) for digit in range(10)}
_FUNCTION = {getattr(pygame, f"K_F{number}"): f"f{number}" for number in range(1, 13)}
_AZERTY = {"&": "1", "é": "2", '"': "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0"}
"""What the digit row of a French keyboard types without Shift: a digit is meant."""

HEARD = (
    pygame.QUIT, pygame.KEYDOWN, pygame.CONTROLLERBUTTONDOWN, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP,
    pygame.VIDEORESIZE, pygame.WINDOWEXPOSED, pygame.WINDOWSIZECHANGED, pygame.DROPFILE,
)  # fmt: skip
"""The kinds of events that the window listens to."""
PRESSES = frozenset({pygame.KEYDOWN, pygame.CONTROLLERBUTTONDOWN})
"""The kinds of events that press a key or a button."""
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
REPEATING = frozenset({*ARROWS, "+", "-"})
"""Keys that may repeat while held; all others act once."""


class Hands:
    """What hands do, as names of keys. It remembers when Enter was last heard, so that no second one slips in."""

    def __init__(self) -> None:
        """Begin without anything pressed."""
        self._accepted = float("-inf")

    def key(self, event: pygame.event.Event, dress: Dress, now: float) -> str:
        """Return what an event of a key or a gamepad means, empty where it means nothing; `now` in seconds."""
        name = _named(event, dress)
        if getattr(event, "repeat", False) and name not in REPEATING:
            return ""
        if name == "return":
            if now - self._accepted < dress.patience:
                return ""
            self._accepted = now
        return name


def _named(event: pygame.event.Event, dress: Dress) -> str:
    if event.type == pygame.CONTROLLERBUTTONDOWN:
        return _GAMEPAD.get(event.button, "")
    if event.key in _REMOTE:
        return _REMOTE[event.key]
    name = meant(dress.keys, name_of(event))
    return "tab" if dress.scanning and name == "space" else name


def name_of(event: pygame.event.Event) -> str:
    """Return the name of the key of a KEYDOWN event: "a", "1", "f4", "return" ...; empty for one without a use."""
    code = event.key
    if event.mod & pygame.KMOD_CTRL:
        return f"ctrl+{pygame.key.name(code)}" if code < 0x40000000 else ""  # noqa: PLR2004  scan codes begin there
    if code == pygame.K_TAB and event.mod & pygame.KMOD_SHIFT:
        return "shift+tab"
    named = _NAMED.get(code) or _PAD.get(code) or _FUNCTION.get(code)
    if named:
        return named
    typed = getattr(event, "unicode", "")
    if typed in _AZERTY and pygame.key.name(code) not in "abcdefghijklmnopqrstuvwxyz0123456789":
        return _AZERTY[typed]
    return typed.lower() if typed.strip() else pygame.key.name(code)
