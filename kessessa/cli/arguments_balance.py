"""What can be typed after `kessessa deck balance`; reading it, not doing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from kessessa.language import Text, commands
from kessessa.language import balance as words

LENGTHS = ("short", "standard", "long")
TEAMS = ("1", "2", "3", "4", "5", "6")
POLICIES = ("random", "crowd", "money", "pillar", "cooperative")
USUAL_GAMES, MOST_GAMES, LARGEST_SEED = 100, 100_000, 2**62
MOST_JOBS = 61
"""What Windows allows a pool of processes."""


class Parser(Protocol):
    """What this page needs of a parser of `arguments`."""

    def option(self, *names: str, text: Text, metavar: Text | None = None, **named: Any) -> None:
        """Add an option with its help."""

    def place(self, name: str, text: Text, metavar: Text, **named: Any) -> None:
        """Add an argument without a name."""


def listed(read_one: Callable[[str], str]) -> Callable[[str], tuple[str, ...]]:
    """Return what reads words between commas, each once."""

    def read_list(typed: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(read_one(word.strip()) for word in typed.split(",")))

    return read_list


def add_to(
    parser: Parser,
    one_of: Callable[[tuple[str, ...]], Callable[[str], str]],
    number: Callable[[int, int], Callable[[str], int]],
) -> None:
    """Add what the command takes; the two readers are those of every other command, in the user's language."""

    def some(name: str, text: Text, known: tuple[str, ...]) -> None:
        parser.option(name, text=text, metavar=words.LIST, type=listed(one_of(known)), default=known)

    parser.place("scenario", commands.SCENARIO_HELP, commands.SCENARIO)
    games, jobs, seed = number(1, MOST_GAMES), number(1, MOST_JOBS), number(0, LARGEST_SEED)
    parser.option("--games", text=words.GAMES_HELP, metavar=commands.NUMBER, type=games, default=USUAL_GAMES)
    some("--policies", words.POLICIES_HELP, POLICIES)
    some("--lengths", words.LENGTHS_HELP, LENGTHS)
    some("--teams", words.TEAMS_HELP, TEAMS)
    parser.option("--seed", text=words.SEED_HELP, metavar=commands.NUMBER, type=seed, default=0)
    parser.option("--html", text=words.HTML_HELP, metavar=words.FILE, type=Path)
    parser.option("--json", text=commands.JSON_HELP, action="store_true")
    parser.option("--jobs", text=words.JOBS_HELP, metavar=commands.NUMBER, type=jobs)
    parser.option("--scheduler", text=words.SCHEDULER_HELP, metavar=words.ADDRESS, default="")
