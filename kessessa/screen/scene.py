"""Scenes: what the window shows, drawn on pages, answering with a transition. A transition is a value, not an act."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.screen.dress import Dress
from kessessa.screen.page import Page

LEVELS = 3
"""Layout levels: 0 all on one page, 1 a panel a page, 2 one column a page. The first that fits is shown."""


@dataclass(frozen=True, slots=True)
class Stay:
    """Remain here; the page is drawn again. `focus` moves the focus, `page` turns to a page (-1: as it is).

    `act`: what comes in on the page (motion.py) comes in now, as on a screen that is shown for the first time.
    """

    focus: str = ""
    page: int = -1
    cue: str = ""
    act: bool = False


@dataclass(frozen=True, slots=True)
class Push:
    """Show a scene above this one."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Pop:
    """Leave this scene for the one below, which has come in before; `act`: it does so once more."""

    act: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """Leave this scene, and press a node of the one below."""

    node: str


@dataclass(frozen=True, slots=True)
class Replace:
    """Show another scene instead of this one; `all` leaves everything below too."""

    scene: Scene
    all: bool = False
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Wear:
    """Change language, letters, size, theme, motion or sound at once, and keep that; `focus` moves the focus."""

    dress: Dress
    focus: str = ""


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the window."""


Transition = Stay | Push | Pop | Press | Replace | Wear | Quit


class Scene:
    """Base of all scenes. Override `draw` and `press`; the rest has sensible answers."""

    name = "scene"
    """What the scene is called in file names of pictures and in tests."""
    explains = True
    """Whether words of its sentences are underlined and explained: not where that would give an answer away."""
    over = False
    """Whether it is drawn above the scene below (with a veil)."""
    fleeting = False
    """Whether its words were taken from the scene below: it closes when the language changes."""
    left_at = 0
    """The page that was shown when another scene was laid over it: there one is again afterwards."""

    def fit(self, page: Page) -> None:
        """Hear what texts measure, before pages are counted: for scenes that part long texts over pages."""

    def pages(self, level: int) -> int:
        """Return how many pages the scene has at a layout level."""
        return 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw page `index` of a layout level. `page.focus` proposes the first focus, `page.amber` names the button."""
        raise NotImplementedError

    def press(self, node: str) -> Transition:
        """Answer a pressed node."""
        return Stay()

    def key(self, key: str, focus: str) -> Transition | None:
        """Answer a key before everyone else; None lets the window see to it."""
        return None

    def back(self) -> Transition | None:
        """Answer Escape; None opens the facilitator's panel where there is one."""
        return Pop()

    def restocked(self) -> None:
        """Hear that decks have come in."""

    def dressed(self) -> None:
        """Hear that language, theme or size have changed."""
