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

if TYPE_CHECKING:  # the rules are not needed for the first picture
    from kessessa.cli.outside import Beyond, Seated
    from kessessa.screen.window import Window
    from kessessa.session.record import Opening


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
    from kessessa.aloud.tree import Tree, available  # noqa: PLC0415  nothing that needs no window waits for it
    from kessessa.aloud.voices import FirstAsked  # noqa: PLC0415  as above
    from kessessa.cli.outside import Beyond  # noqa: PLC0415  as above
    from kessessa.screen.window import NoDisplayError, Window, open_surface  # noqa: PLC0415  as above

    outside = Beyond(desk)
    resumed = outside.resume(wish.session, desk.language) if wish.resume else None
    if isinstance(resumed, str):
        desk.complain(resumed)
        return PROBLEMS
    readers = Tree() if available() else None
    early = readers is not None and readers.early
    try:
        surface = open_surface(full_screen=desk.settings.full_screen, hidden=early)
    except NoDisplayError:
        if resumed is not None:
            resumed.close()
        return _no_display(desk, wish)
    window = Window(desk.folders.assets, surface, outside.dress(), outside, voice=FirstAsked(), readers=readers)
    _begin(wish, window, outside, resumed)
    window.run()
    return FINE


def _begin(wish: Wish, window: Window, outside: Beyond, resumed: Seated | None) -> None:
    """Give the window its first scene."""
    if resumed is not None:
        window.sit(resumed)
    elif wish.opening is None:
        window.title()
    elif wish.bots:
        from kessessa.screen.unkept import Unkept  # noqa: PLC0415  as above
        from kessessa.session.table import Table  # noqa: PLC0415  as above

        window.watch(Unkept(Table(wish.opening)))
    else:
        window.sit(outside.begin(wish.opening))


def _no_display(desk: Desk, wish: Wish) -> int:
    desk.complain(pick(words.NO_DISPLAY, desk.language, command=wish.in_text))
    return PROBLEMS
