"""What can be typed after `kessessa deck balance`; reading it, not doing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kessessa.cli.reading_arguments import Parser, Readers
from kessessa.language import Text, commands
from kessessa.language import balance as words

LENGTHS = ("short", "standard", "long")
TEAMS = ("1", "2", "3", "4", "5", "6")
POLICIES = ("random", "crowd", "money", "pillar", "cooperative")
USUAL_GAMES, MOST_GAMES, LARGEST_SEED = 100, 100_000, 2**62
MOST_JOBS = 61
"""What Windows allows a pool of processes."""


def listed(read_one: Callable[[str], str]) -> Callable[[str], tuple[str, ...]]:
    """Return what reads words between commas, each once."""

    def read_list(typed: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(read_one(word.strip()) for word in typed.split(",")))

    return read_list


def add_to(parser: Parser, read: Readers) -> None:
    """Add what the command takes."""

    def some(name: str, text: Text, known: tuple[str, ...]) -> None:
        parser.option(name, text=text, metavar=words.LIST, type=listed(read.one_of(known)), default=known)

    parser.place("scenario", commands.SCENARIO_HELP, commands.SCENARIO)
    games, jobs, seed = read.number(1, MOST_GAMES), read.number(1, MOST_JOBS), read.number(0, LARGEST_SEED)
    parser.option("--games", text=words.GAMES_HELP, metavar=commands.NUMBER, type=games, default=USUAL_GAMES)
    some("--policies", words.POLICIES_HELP, POLICIES)
    some("--lengths", words.LENGTHS_HELP, LENGTHS)
    some("--teams", words.TEAMS_HELP, TEAMS)
    parser.option("--seed", text=words.SEED_HELP, metavar=commands.NUMBER, type=seed, default=0)
    parser.option("--html", text=words.HTML_HELP, metavar=words.FILE, type=Path)
    parser.option("--json", text=commands.JSON_HELP, action="store_true")
    parser.option("--jobs", text=words.JOBS_HELP, metavar=commands.NUMBER, type=jobs)
    parser.option("--scheduler", text=words.SCHEDULER_HELP, metavar=words.ADDRESS, default="")
