"""What the window needs from outside, as protocols: sessions, scenarios, settings; given by who composes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from kessessa.language import Text
from kessessa.screen.dress import Dress
from kessessa.screen.tokens import Box

if TYPE_CHECKING:  # the rules come with these, and the first frame does without
    from kessessa.rules.moves import Move
    from kessessa.rules.scenario import Scenario
    from kessessa.session.classes import Classes
    from kessessa.session.record import Opening
    from kessessa.session.table import Table


@dataclass(frozen=True, slots=True)
class Habits:
    """What people chose beside the dress. `sensitive`: cards on hard topics are played; `open_votes`: not secret.

    `voice`: L reads aloud, at `voice_level` percent; `read_options`: what takes the focus is said without asking.
    `timer`: the minutes that are shown for each step, 0 for none.
    """

    sensitive: bool = True
    open_votes: bool = False
    full_screen: bool = True
    welcomed: bool = False
    voice: bool = True
    voice_level: int = 100
    read_options: bool = False
    timer: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    """A scenario on the shelf of the set-up. `lengths` are rounds for short, standard, long."""

    id: str
    title: Text
    pitch: Text
    place: str
    ages: str
    teaches: Text
    picture: str
    lengths: tuple[int, int, int]
    round_name: Text


@dataclass(frozen=True, slots=True)
class DeckState:
    """A deck in the list of decks. `trouble` is empty where it is ready.

    `trouble` holds one entry a problem: (file, line, the line's text, where it is marked from, how long, what is
    wrong, what was meant or empty).
    """

    name: str
    kind: str
    trouble: tuple[tuple[str, int, str, int, int, str, str], ...] = ()
    warnings: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A saved session: its name on the disk and what people are told about it.

    `group` is the class that it belongs to and `begun` what tells it from the others of that class; empty without one.
    `day` is when it was played last (ISO 8601), `unit` what a round is called.
    """

    name: str
    title: Text
    round: int
    rounds: int
    teams: tuple[str, ...]
    played: str
    finished: bool
    damaged: bool
    trouble: str = ""
    group: str = ""
    begun: str = ""
    day: str = ""
    unit: Text = field(default_factory=dict)


class Sitting(Protocol):
    """A session being played; every move is on the disk before it is shown."""

    @property
    def table(self) -> Table:
        """The game under way."""

    def warnings(self, language: str) -> tuple[str, ...]:
        """Return what people must be told: what was lost, that nothing can be saved just now."""

    def unsaved(self, language: str) -> str:
        """Return why nothing can be saved just now; empty while everything is."""

    def close(self) -> None:
        """Let the session go."""


class Outside(Protocol):
    """Everything beyond the window."""

    def headings(self) -> Sequence[Heading]:
        """Return the scenarios that can be played."""

    def scenario(self, name: str) -> Scenario | str:
        """Return a scenario, or a sentence that says why it cannot be played."""

    def picture(self, name: str) -> bytes | None:
        """Return the PNG of an author's picture by its name ("scenarios/ID/NAME"); None where it is gone or broken."""

    def decks(self, language: str) -> Sequence[DeckState]:
        """Return every deck with what is wrong with it."""

    def reload(self) -> None:
        """Read all decks again."""

    def folder(self) -> str:
        """Return the path of the folder of the author's decks."""

    def install(self, file: str, language: str) -> str:
        """Take in a packed deck; return in a sentence what came of it."""

    def take_in(self, language: str) -> tuple[str, ...]:
        """Take in the packed decks that lie in the author's folder; return a sentence for each."""

    def open_folder(self) -> str:
        """Show the folder of the author's decks to the user where the system can; return its path."""

    def sessions(self, language: str) -> Sequence[Waiting]:
        """Return the saved sessions, the one played last first."""

    def begin(self, opening: Opening) -> Sitting:
        """Begin a session."""

    def resume(self, name: str, language: str) -> Sitting | str:
        """Take a session up again, or say in a sentence why that cannot be done."""

    def delete(self, name: str) -> None:
        """Erase a session for good."""

    def write_report(self, sitting: Sitting, language: str) -> str:
        """Write the report of a session where its people find it; return where it is, or why not, a sentence a line."""

    def classes(self, language: str) -> tuple[Classes, str]:
        """Return the classes, and what people must be told about their file; empty where all is well."""

    def change_classes(self, edit: Callable[[Classes], Classes], language: str) -> str:
        """Change the classes and keep them at once; return what people must be told, empty where all is well."""

    def habits(self) -> Habits:
        """Return what was chosen beside the dress."""

    def keep(self, dress: Dress, habits: Habits) -> None:
        """Keep the settings."""

    def bot_move(self, table: Table) -> Move:
        """Return what a bot does now, in place of the team whose turn it is."""

    def seed(self) -> int:
        """Return a seed for a new game."""

    def moment(self) -> datetime:
        """Return the time of day."""


class Voice(Protocol):
    """What reads aloud. No call waits for what is being said, and none raises."""

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""

    def trouble(self, language: str) -> str:
        """Return why nothing is heard, in a sentence that says what to do; empty while all is well."""

    def say(self, sentences: tuple[str, ...], language: str, level: int = 100) -> None:
        """Say sentences at a level in percent, in place of what is being said."""

    def stop(self) -> None:
        """Be quiet at once."""


@dataclass(frozen=True, slots=True)
class Widget:
    """A widget as screen readers are told of it; `role` and `state` as in nodes.py, `box` in pixels of the window."""

    id: str
    role: str
    name: str
    value: str
    state: str
    box: Box


@dataclass(frozen=True, slots=True)
class Picture:
    """What is on the screen, for screen readers: widgets in reading order, the focused one, what is announced."""

    title: str
    language: str
    widgets: tuple[Widget, ...]
    focus: str
    announced: str


class Readers(Protocol):
    """The screen readers of this computer; `early`: they are opened before the window is first shown."""

    early: bool

    @property
    def listening(self) -> bool:
        """Whether one of them has asked what is on the screen."""

    def open(self, window: object, picture: Callable[[], Picture], asked: Callable[[str, str], None]) -> None:
        """Let them read a window (its handle); from any thread they call `asked`: "press" or "focus", and an id."""

    def show(self) -> None:
        """Tell them that the picture has changed."""

    def attend(self, *, focused: bool) -> None:
        """Tell them whether the window has the keyboard."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A card of a deck that an author looks at: its kind (as the lists of a scenario are called) and its id."""

    kind: str
    name: str


class Bench(Protocol):
    """A deck on its author's bench."""

    @property
    def name(self) -> str:
        """The deck's name."""

    def cards(self) -> Sequence[Shelved]:
        """Return the cards that can be seen; none while the deck has errors."""

    def sitting(self, at: int) -> Sitting | None:
        """Return a game that has come to a card; None where it does not come up."""

    def changed(self) -> bool:
        """Return whether a file was saved since this was last asked, and read everything again if so."""
