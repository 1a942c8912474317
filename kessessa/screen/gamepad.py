"""Gamepads: opened when one is there, after the first picture. Their buttons then come as events; see `keys`."""

from __future__ import annotations

import pygame


class Gamepads:
    """The gamepads of this computer that SDL knows the buttons of."""

    def __init__(self) -> None:
        """Look for none yet."""
        self._count = -1
        self._open: list[object] = []

    def look(self) -> None:
        """Open what has been plugged in since the last look; costs nothing where nothing has changed."""
        if self._count < 0:
            pygame.joystick.init()
        if pygame.joystick.get_count() != self._count:
            self._count = pygame.joystick.get_count()
            self._open = _opened(self._count)


def _opened(count: int) -> list[object]:
    """Return the gamepads among `count` joysticks; they are heard for as long as they are held."""
    if not count:
        return []
    from pygame._sdl2 import controller  # noqa: PLC0415  seldom needed

    controller.init()
    return [controller.Controller(at) for at in range(count) if controller.is_controller(at)]
