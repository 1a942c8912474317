"""A screen reader of few words: run by the system's Python with pyatspi, it plays to a question and writes what it met.

Its answer is one line of JSON. It acts through the system's accessibility service only.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 40.0
MOST = 30
STATES = ("focused", "focusable", "checked", "enabled")

announced: list[str] = []


def hear(event: Any) -> None:
    """Write down what the program announces by itself."""
    announced.append(str(event.any_data))


def wait() -> None:
    """Let what has happened arrive."""
    loop = GLib.MainLoop()
    GLib.timeout_add(300, loop.quit)
    loop.run()


def every(thing: Any) -> Iterator[Any]:
    """Return a thing and all that is in it."""
    yield thing
    for at in range(thing.childCount):
        yield from every(thing.getChildAtIndex(at))


def seen() -> list[tuple[str, str, tuple[str, ...], Any]]:
    """Return role, name and states of all that the game shows, and the thing itself."""
    found = []
    for program in pyatspi.Registry.getDesktop(0):
        for thing in every(program):
            names = {pyatspi.stateToString(state) for state in thing.getState().getStates()}
            found.append((thing.getRoleName(), thing.name, tuple(name for name in STATES if name in names), thing))
    return found


def there() -> list[tuple[str, str, tuple[str, ...], Any]]:
    """Return all that is shown once something has the focus; where it changes meanwhile, it is asked again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        wait()
        try:
            found = seen()
        except Exception:  # noqa: BLE001, S112  a thing may be gone before it has answered
            continue
        if any("focused" in states for _, _, states, _ in found):
            return found
    sys.exit("no window with a focus")


def press(thing: Any) -> None:
    """Do what a screen reader's user does on a widget."""
    thing.queryAction().doAction(0)


def onward(found: list[tuple[str, str, tuple[str, ...], Any]], tried: str) -> Any:
    """Return what to press: what has the focus, or the first choice that is free where that was `tried` in vain."""
    focused = next(part for part in found if "focused" in part[2])
    free = [part for part in found if part[0] == "radio button" and "focusable" in part[2] and "checked" not in part[2]]
    return (free[0] if focused[1] == tried and free else focused)[1::2]


def main() -> None:
    """Go on until answers are shown, then press the second one; tell what was there."""
    pyatspi.Registry.registerEventListener(hear, "object:announcement")
    first = found = there()
    tried = ""
    for _ in range(MOST):
        if any(name.startswith("Réponse B") for _, name, _, _ in found):
            break
        tried, thing = onward(found, tried)
        sys.stderr.write(f"pressed: {tried}\n")
        press(thing)
        wait()
        found = there()
    press(next(thing for _, name, _, thing in found if name.startswith("Réponse B")))
    wait()
    told = {"first": first, "question": found, "chosen": there()}
    plain = {when: [part[:3] for part in parts] for when, parts in told.items()}
    sys.stdout.write(json.dumps(plain | {"announced": announced}) + "\n")


main()
