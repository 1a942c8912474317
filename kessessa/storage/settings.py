"""The settings of this computer: how the game looks, sounds and speaks. A broken file gives the defaults."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from kessessa.storage.words import Notice


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a person can set. Volumes are percents; `text_scale` is one of the steps in CHOICES.

    `sensitive_topics`: cards about hard things may be drawn. `welcomed`: the first questions were answered.
    `voice`: L reads aloud; `read_options`: what takes the focus is said without asking. `scanning`: two keys do
    everything. `confirm_delay`: seconds in which a second Enter does nothing. `keys`: (action, key) where not usual.
    `timer_minutes`: what the facilitator's timer shows for each step, 0 for none.
    """

    language: str = "fr"
    theme: str = "landes"
    text_scale: float = 1.0
    font: str = "standard"
    spacing: bool = False
    reduced_motion: bool = False
    full_screen: bool = True
    sound: bool = True
    sensitive_topics: bool = True
    open_votes: bool = False
    welcomed: bool = False
    voice: bool = True
    voice_level: int = 100
    read_options: bool = False
    effects_level: int = 100
    scanning: bool = False
    confirm_delay: float = 0.3
    keys: tuple[tuple[str, str], ...] = ()
    timer_minutes: int = 0


CHOICES: dict[str, tuple[str | float, ...]] = {
    "language": ("fr", "en"),
    "theme": ("landes", "daltonien", "contraste"),
    "text_scale": (0.9, 1.0, 1.25, 1.5, 2.0),
    "font": ("standard", "easy_read", "dyslexia"),
    "voice_level": (25, 50, 75, 100),
    "effects_level": (25, 50, 75, 100),
    "confirm_delay": (0.3, 0.6, 1.0),
    "timer_minutes": (0, 2, 3, 5, 10),
}
"""What the settings that are no switches can be."""


def load(path: Path) -> tuple[Settings, Notice | None]:
    """Return the settings of a file, and what to tell where it was broken (it is then kept aside).

    A missing file or a value out of place gives the default.
    """
    try:
        held = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), Notice("settings-unread", error.strerror or path.name)
    except (ValueError, RecursionError):
        return Settings(), _put_aside(path)
    if not isinstance(held, dict):
        return Settings(), _put_aside(path)
    held["keys"] = _pairs(held.get("keys"))
    kept = {field.name: held[field.name] for field in fields(Settings) if _fits(field.name, held.get(field.name))}
    return Settings(**kept), None


def save(path: Path, settings: Settings) -> Notice | None:
    """Write the settings, whole or not at all; return what to tell where that fails."""
    from kessessa.storage.journal import sync_folder, write_through  # noqa: PLC0415  the rules come with it

    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"
    new = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_through(new, text.encode())
        new.replace(path)
        sync_folder(path.parent)
    except OSError:
        return Notice("settings-unsaved", str(path.parent))
    return None


def _fits(name: str, value: Any) -> bool:
    if name in CHOICES:
        return not isinstance(value, bool) and value in CHOICES[name]
    return isinstance(value, tuple if name == "keys" else bool)


def _pairs(value: Any) -> tuple[tuple[str, str], ...]:
    """Return the pairs of words in a list read from a file; what is none is left out."""
    pairs = (tuple(pair) for pair in value if isinstance(pair, list)) if isinstance(value, list) else ()
    return tuple(pair for pair in pairs if len(pair) == 2 and all(isinstance(word, str) for word in pair))  # noqa: PLR2004  a pair


def _put_aside(path: Path) -> Notice:
    broken = path.with_suffix(".broken.json")
    try:
        path.replace(broken)
    except OSError:
        return Notice("settings", path.name)
    return Notice("settings", broken.name)
