"""`kessessa` without a command: opens the window, or says in one sentence how to play without one."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kessessa.cli.desk import PROBLEMS, Desk
from kessessa.language import commands as words
from kessessa.language import pick
from kessessa.session.record import Opening


@dataclass(frozen=True, slots=True)
class Wish:
    """What the window is opened for: its title screen, a new game, or (`resume`) a session (the last one: empty).

    `bots`: they play. `shots`: a folder for a picture of every screen met, or None.
    """

    opening: Opening | None = None
    session: str = ""
    resume: bool = False
    bots: bool = False
    shots: Path | None = None

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
    return _no_display(desk, wish)


def _no_display(desk: Desk, wish: Wish) -> int:
    desk.complain(pick(words.NO_DISPLAY, desk.language, command=wish.in_text))
    return PROBLEMS
