"""`kessessa doctor`: describes this installation as plain text, to be sent to the IT service. It never fails."""

from __future__ import annotations

import json
import locale
import os
import platform
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kessessa import rules
from kessessa.aloud.tree import available
from kessessa.aloud.voices import choose
from kessessa.cli.desk import FINE, Desk, program_version
from kessessa.language import commands as words
from kessessa.language import pick
from kessessa.language.aloud import NO_READER_PACKAGE
from kessessa.storage.folders import can_write

PACKAGES = ("pygame-ce", "PyYAML", "pydantic", "platformdirs")
PATIENCE = 20
"""Seconds that the graphics library has to answer."""

# Asked in a process of its own: a broken driver can hang or crash, and that is just what must be told.
_PROBE = """
import json
import pygame
told = {"sdl": ".".join(map(str, pygame.get_sdl_version()))}
try:
    pygame.display.init()
    told["video"] = pygame.display.get_driver()
    told["screen"] = ["%d x %d" % size for size in pygame.display.get_desktop_sizes()]
except pygame.error as error:
    told["video"] = str(error)
try:
    pygame.mixer.init()
    told["audio"] = pygame.mixer.get_driver() if hasattr(pygame.mixer, "get_driver") else str(pygame.mixer.get_init())
except pygame.error as error:
    told["audio"] = str(error)
print(json.dumps(told))
"""

Told = list[tuple[str, str]]


def run(desk: Desk, _asked: Namespace) -> int:
    """Print everything that can be found out; what cannot says so itself."""
    for part in (_versions, _language, _drivers, _voices, _fonts, _folders, _decks):
        for name, value in _careful(desk, part):
            desk.say(words.NAMED, name=name, value=value)
    return FINE


def _careful(desk: Desk, part: Callable[[Desk], Told]) -> Told:
    """Return what a part tells, or that it is not available; a diagnosis must outlive what is broken."""
    try:
        return part(desk)
    except Exception as error:  # noqa: BLE001  see above
        name = part.__name__.strip("_").capitalize()
        return [(name, pick(words.UNAVAILABLE, desk.language, words=f"{type(error).__name__}: {error}"))]


def _named(desk: Desk, name: str) -> str:
    return pick(words.DOCTOR_WORDS[name], desk.language)


def _versions(desk: Desk) -> Told:
    told = [
        (_named(desk, "program"), f"{program_version()} (rules {rules.VERSION})"),
        (_named(desk, "python"), f"{platform.python_version()} {platform.python_implementation()}, {sys.executable}"),
        (_named(desk, "system"), f"{platform.platform()}, {platform.machine()}"),
    ]
    for package in PACKAGES:
        try:
            told.append((package, version(package)))
        except PackageNotFoundError:
            told.append((package, pick(words.NONE, desk.language)))
    return told


def _language(desk: Desk) -> Told:
    here = ".".join(part or "?" for part in locale.getlocale())
    return [(_named(desk, "language"), f"{desk.language}, {here}, {sys.stdout.encoding}")]


def _drivers(desk: Desk) -> Told:
    told = _ask_graphics()
    nothing = pick(words.NONE, desk.language)
    return [
        ("SDL", told.get("sdl", nothing)),
        (_named(desk, "video"), told.get("video", nothing)),
        (_named(desk, "screen"), ", ".join(told.get("screen", [])) or nothing),
        (_named(desk, "audio"), told.get("audio", nothing)),
    ]


def _ask_graphics() -> dict[str, str]:
    """Return what the graphics library says of itself, or why it says nothing."""
    environment = os.environ | {"PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    try:
        asked = subprocess.run(  # noqa: S603  our own interpreter and our own words
            [sys.executable, "-c", _PROBE], env=environment, capture_output=True, timeout=PATIENCE, check=True
        )
        told: dict[str, str] = json.loads(asked.stdout)
    except subprocess.CalledProcessError as error:
        last = error.stderr.decode(errors="replace").strip().splitlines()[-1:]
        return {"video": " ".join(last) or f"{error.returncode}"}
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        return {"video": str(error)}
    return told


def _voices(desk: Desk) -> Told:
    voice = choose()
    readers = f"accesskit {version('accesskit')}" if available() else pick(NO_READER_PACKAGE, desk.language)
    return [
        (_named(desk, "voice"), voice.trouble(desk.language) or voice.name),
        (_named(desk, "readers"), readers),
    ]


def _fonts(desk: Desk) -> Told:
    found = sorted(path.name for path in (desk.folders.assets / "fonts").glob("*.[to]tf"))
    return [(_named(desk, "fonts"), ", ".join(found) or pick(words.NONE, desk.language))]


def _folders(desk: Desk) -> Told:
    folders = desk.folders
    kept = (("home", folders.home), ("sessions", folders.sessions), ("settings", folders.settings.parent))
    told = [(_named(desk, name), _place(desk, path)) for name, path in kept]
    told.append((_named(desk, "home-kind"), folders.kind))
    told += [(_named(desk, "decks"), str(desk.added or folders.decks)), (_named(desk, "shipped"), str(folders.shipped))]
    count = len(desk.shelf.sessions())
    return [*told, (f"{_named(desk, 'sessions')} (n)", str(count))]


def _place(desk: Desk, path: Path) -> str:
    yes = pick(words.YES if can_write(path) else words.NO, desk.language)
    return pick(words.WRITABLE, desk.language, path=path, yes=yes)


def _decks(desk: Desk) -> Told:
    # Imported here: what reads YAML may be just what is missing on this computer.
    known = import_module("kessessa.cli.scenarios").deck_report(desk)
    nothing = pick(words.NONE, desk.language)
    return [(_named(desk, "scenarios"), ", ".join(known.ready) or nothing)] + [
        (_named(desk, "left-out"), line) for line in known.left_out or (nothing,)
    ]
