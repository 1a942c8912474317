"""From pygame events to the names of keys that scenes know; a presenter's remote and the numeric pad included."""

from __future__ import annotations

import pygame

_NAMED = {
    pygame.K_RETURN: "return",
    pygame.K_KP_ENTER: "return",
    pygame.K_PAGEDOWN: "return",
    pygame.K_ESCAPE: "escape",
    pygame.K_PAGEUP: "page-back",
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
_PAD = {getattr(pygame, f"K_KP{digit}"): str(digit) for digit in range(10)}
_FUNCTION = {getattr(pygame, f"K_F{number}"): f"f{number}" for number in range(1, 13)}
_AZERTY = {"&": "1", "é": "2", '"': "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0"}
"""What the digit row of a French keyboard types without Shift: a digit is meant."""

HEARD = (
    pygame.QUIT, pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.VIDEORESIZE,
    pygame.WINDOWEXPOSED, pygame.WINDOWSIZECHANGED,
)  # fmt: skip
"""The kinds of events that the window listens to."""
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
REPEATING = frozenset({*ARROWS, "+", "-"})
"""Keys that may repeat while held; all others act once."""


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
