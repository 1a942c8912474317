"""`kessessa` without a command: opens the window, or says in one sentence how to play without one."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kessessa.cli.desk import FINE, PROBLEMS, Desk
from kessessa.language import commands as words
from kessessa.language import pick
from kessessa.session.record import Opening
from kessessa.session.table import Table

if TYPE_CHECKING:
    from kessessa.cli.outside import Beyond
    from kessessa.screen.window import Window


@dataclass(frozen=True, slots=True)
class Wish:
    """What the window is opened for: its title screen, a new game, or (`resume`) a session (the last one: empty).

    `bots`: they play while people watch.
    """

    opening: Opening | None = None
    session: str = ""
    resume: bool = False
    bots: bool = False

    @property
    def in_text(self) -> str:
        """The command that does the same without a window."""
        if self.resume:
            return f"kessessa resume {self.session} --text".replace("  ", " ")
        scenario = self.opening.scenario.id if self.opening else "cafe-herm"
        return f"kessessa demo {scenario} --no-window" if self.bots else f"kessessa play {scenario} --text"


def run(desk: Desk, _asked: Namespace) -> int:
    """Open the window on its title screen."""
    return open_window(desk, Wish())


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Return whether a window can be expected to open; only X11 and Wayland systems say so beforehand."""
    if environment.get("SDL_VIDEODRIVER") or environment.get("SDL_VIDEO_DRIVER"):
        return True
    if platform in {"win32", "darwin", "cygwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def open_window(desk: Desk, wish: Wish) -> int:
    """Open the window for a wish and return the exit code; without a display, name the command for text."""
    if not has_display(os.environ):
        return _no_display(desk, wish)
    import pygame  # noqa: PLC0415  nothing that needs no window waits for it

    from kessessa.cli.outside import Beyond  # noqa: PLC0415  as above
    from kessessa.screen.window import Window, open_surface  # noqa: PLC0415  as above

    try:
        surface = open_surface(full_screen=desk.settings.full_screen)
    except pygame.error:
        return _no_display(desk, wish)
    outside = Beyond(desk)
    try:
        window = Window(desk.folders.assets, surface, outside.dress(), outside)
        code = _begin(desk, wish, window, outside)
        if code == FINE:
            window.run()
    finally:
        pygame.quit()
    return code


def _begin(desk: Desk, wish: Wish, window: Window, outside: Beyond) -> int:
    """Give the window its first scene; a session that cannot be resumed is told and nothing opens."""
    if wish.opening is None and not wish.resume:
        window.title()
        return FINE
    if wish.opening is not None and wish.bots:
        from kessessa.cli.albums import Kept  # noqa: PLC0415  as above

        window.watch(Kept(Table(wish.opening)))
        return FINE
    found = outside.begin(wish.opening) if wish.opening else outside.resume(wish.session, desk.language)
    if isinstance(found, str):
        desk.complain(found)
        return PROBLEMS
    window.sit(found)
    return FINE


def _no_display(desk: Desk, wish: Wish) -> int:
    desk.complain(pick(words.NO_DISPLAY, desk.language, command=wish.in_text))
    return PROBLEMS
