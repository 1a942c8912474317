"""What can be typed after `kessessa`, in both languages; reading it, not doing it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn

from kessessa.cli import arguments_deck
from kessessa.cli.reading_arguments import Readers
from kessessa.decks.suggestions import suggest
from kessessa.language import Text, pick, report
from kessessa.language import commands as words

COMMANDS = ("play", "resume", "sessions", "report", "demo", "deck", "doctor")
LENGTHS = ("short", "standard", "long")
LANGUAGES = ("fr", "en")
THEMES = ("landes", "daltonien", "contraste")
FONTS = ("atkinson", "andika", "opendyslexic")
MOST_TEAMS = 6
USUAL_TEAMS = 4
LARGEST_SEED = 2**63 - 1

_PROBLEMS: tuple[tuple[re.Pattern[str], Text], ...] = (
    (re.compile(r"unrecognized arguments: (?P<words>.*)", re.DOTALL), words.UNRECOGNISED),
    (re.compile(r"the following arguments are required: (?P<words>.*)"), words.REQUIRED),
    (re.compile(r"argument (?P<words>\S+): expected (at least )?one argument"), words.EXPECTED),
    (re.compile(r"argument (?P<words>\S+): ignored explicit argument"), words.NOT_EXPECTED),
    (re.compile(r"argument (?P<words>\S+): (?P<problem>.*)", re.DOTALL), words.AT),
)
_NO_SUCH_COMMAND = re.compile(r"argument \S+: invalid choice: (?P<quote>['\"])(?P<word>.*)(?P=quote) \(", re.DOTALL)


class WrongUsageError(Exception):
    """What was typed is no command of ours; the text says so in the user's language."""


def read(argv: list[str], language: str) -> argparse.Namespace:
    """Return what was asked for; `command` is empty for the window.

    Raises WrongUsageError; help is printed and ends the program by SystemExit(0).
    """
    asked = _Program(language).parse_args(argv)
    asked.command = asked.command or ""
    return asked


def unknown(text: Text, word: str, known: Iterable[str], language: str) -> str:
    """Return a sentence about a word that is none of the known ones, with what was probably meant."""
    known = list(known)
    near = suggest(word, known)
    said = pick(text, language, word=word)
    if near:
        return f"{said} {pick(words.DID_YOU_MEAN, language, word=near)}"
    return f"{said} {pick(words.KNOWN_ONES, language, words=', '.join(known))}" if known else said


class _Parser(argparse.ArgumentParser):
    """Says everything in the user's language, and raises instead of leaving."""

    def __init__(self, language: str = "fr", **named: Any) -> None:
        self.language = language
        self.commands: tuple[str, ...] = ()
        super().__init__(add_help=False, allow_abbrev=False, **named)
        self.formatter_class = _french_formatter if language == "fr" else _english_formatter
        self.options = self.add_argument_group(pick(words.OPTIONS, language))
        self.options.add_argument("-h", "--help", action="help", help=pick(words.HELP_HELP, language))

    def error(self, message: str) -> NoReturn:
        """Raise what argparse complains about, in words of ours."""
        hint = pick(words.SEE_HELP, self.language, command=self.prog)
        raise WrongUsageError(f"{self._explained(message)} {hint}")

    def _explained(self, message: str) -> str:
        command = _NO_SUCH_COMMAND.match(message)
        if command:
            return unknown(words.UNKNOWN_COMMAND, command["word"], self.commands, self.language)
        for pattern, text in _PROBLEMS:
            found = pattern.match(message)
            if found:
                return pick(text, self.language, **found.groupdict())
        return pick(words.WRONG, self.language, words=message)

    def option(self, *names: str, text: Text, metavar: Text | None = None, **named: Any) -> None:
        """Add an option with its help; where it is not given, nothing is set that an outer parser has set."""
        if metavar is not None:
            named["metavar"] = pick(metavar, self.language)
        self.options.add_argument(*names, help=pick(text, self.language), **named)

    def place(self, name: str, text: Text, metavar: Text, **named: Any) -> None:
        """Add an argument without a name."""
        group = self.add_argument_group(pick(words.ARGUMENTS, self.language))
        group.add_argument(name, help=pick(text, self.language), metavar=pick(metavar, self.language), **named)

    def everywhere(self) -> None:
        """Add the options that every command has."""
        code = one_of(LANGUAGES, self.language)
        self.option("--lang", text=words.LANG_HELP, metavar=words.CODE, type=code, default=argparse.SUPPRESS)
        folder = existing_folder(self.language)
        self.option("--decks", text=words.DECKS_HELP, metavar=words.FOLDER, type=folder, default=argparse.SUPPRESS)


class _Formatter(argparse.HelpFormatter):
    language = "fr"

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, pick(words.USAGE, self.language) if prefix is None else prefix)


class _EnglishFormatter(_Formatter):
    language = "en"


def _french_formatter(prog: str) -> _Formatter:
    return _Formatter(prog, max_help_position=30)


def _english_formatter(prog: str) -> _Formatter:
    return _EnglishFormatter(prog, max_help_position=30)


def one_of(known: tuple[str, ...], language: str) -> Callable[[str], str]:
    """Return what reads one of the known words."""

    def read_word(word: str) -> str:
        if word not in known:
            raise argparse.ArgumentTypeError(unknown(words.UNKNOWN_WORD, word, known, language))
        return word

    return read_word


def whole_number(low: int, high: int, language: str) -> Callable[[str], int]:
    """Return what reads a whole number of a range."""

    def read_number(word: str) -> int:
        plain = word.isascii() and word.isdecimal() and len(word) <= len(str(high))
        if not plain or not low <= int(word) <= high:
            raise argparse.ArgumentTypeError(pick(words.WHOLE_NUMBER, language, low=low, high=high))
        return int(word)

    return read_number


def window_size(language: str) -> Callable[[str], tuple[int, int]]:
    """Return what reads a window size as WIDTHxHEIGHT, from 640x360 to 3840x2160."""

    def read_size(word: str) -> tuple[int, int]:
        wide, _, high = word.lower().partition("x")
        if not (wide.isdecimal() and high.isdecimal() and 640 <= int(wide) <= 3840 and 360 <= int(high) <= 2160):  # noqa: PLR2004  the range told
            raise argparse.ArgumentTypeError(pick(words.NO_SIZE, language, word=word))
        return int(wide), int(high)

    return read_size


def existing_folder(language: str) -> Callable[[str], Path]:
    """Return what reads the path of a folder that is there."""

    def read_folder(word: str) -> Path:
        if not Path(word).is_dir():
            raise argparse.ArgumentTypeError(pick(words.NO_FOLDER, language, word=word))
        return Path(word).absolute()

    return read_folder


class _Program(_Parser):
    """The whole command line."""

    def __init__(self, language: str) -> None:
        super().__init__(language, prog="kessessa", description=pick(words.ABOUT, language))
        self.option("--version", text=words.VERSION_HELP, action="store_true")
        self.everywhere()
        self.set_defaults(decks=None)
        self.commands = COMMANDS
        title = pick(words.COMMANDS, language)
        metavar = pick(words.COMMAND, language)
        self._places = self.add_subparsers(title=title, metavar=metavar, dest="command", parser_class=_Parser)
        self._play()
        self._resume()
        self._command("sessions", words.SESSIONS)
        self._report()
        self._demo()
        self._deck()
        self._command("doctor", words.DOCTOR)

    def _command(self, name: str, text: Text) -> _Parser:
        about = pick(text, self.language)
        parser: _Parser = self._places.add_parser(
            name, help=about, description=f"{about[:1].upper()}{about[1:]}.", language=self.language
        )
        parser.everywhere()
        return parser

    def _play(self) -> None:
        parser = self._command("play", words.PLAY)
        parser.place("scenario", words.SCENARIO_HELP, words.SCENARIO)
        parser.option("--text", text=words.TEXT_HELP, action="store_true")
        self._game(parser)

    def _game(self, parser: _Parser) -> None:
        teams = whole_number(1, MOST_TEAMS, self.language)
        seed = whole_number(0, LARGEST_SEED, self.language)
        parser.option("--teams", text=words.TEAMS_HELP, metavar=words.NUMBER, type=teams, default=USUAL_TEAMS)
        length = one_of(LENGTHS, self.language)
        parser.option("--length", text=words.LENGTH_HELP, metavar=words.LENGTH, type=length, default="standard")
        parser.option("--seed", text=words.SEED_HELP, metavar=words.NUMBER, type=seed)

    def _resume(self) -> None:
        parser = self._command("resume", words.RESUME)
        parser.place("session", words.SESSION_HELP, words.SESSION, nargs="?", default="")
        parser.option("--text", text=words.TEXT_HELP, action="store_true")
        parser.option("--bots", text=words.BOTS_HELP, action="store_true")
        parser.option("--json", text=words.JSON_HELP, action="store_true")

    def _report(self) -> None:
        parser = self._command("report", report.COMMAND)
        parser.place("session", report.SESSION_HELP, words.SESSION, nargs="?", default="")
        parser.option("--html", text=report.HTML_HELP, metavar=report.FILE, type=Path)
        parser.option("--csv", text=report.CSV_HELP, metavar=report.FILE, type=Path)
        parser.option("--comma", text=report.COMMA_HELP, action="store_true")

    def _demo(self) -> None:
        parser = self._command("demo", words.DEMO)
        parser.place("scenario", words.SCENARIO_HELP, words.SCENARIO, nargs="?", default="")
        parser.option("--no-window", text=words.NO_WINDOW_HELP, action="store_true")
        self._game(parser)
        parser.option("--shots", text=words.SHOTS_HELP, metavar=words.FOLDER, type=Path)
        parser.option("--size", text=words.SIZE_HELP, metavar=words.SIZE, type=window_size(self.language))
        scale = one_of(arguments_deck.SCALES, self.language)
        parser.option("--scale", text=words.SCALE_HELP, metavar=words.NUMBER, type=scale, default="1.0")
        parser.option("--theme", text=words.THEME_HELP, metavar=words.STYLE, type=one_of(THEMES, self.language))
        parser.option("--font", text=words.FONT_HELP, metavar=words.STYLE, type=one_of(FONTS, self.language))
        parser.option("--strict-layout", text=words.STRICT_LAYOUT_HELP, action="store_true")
        parser.option("--json", text=words.JSON_HELP, action="store_true")
        parser.option("--keep", text=words.KEEP_HELP, action="store_true")

    def _deck(self) -> None:
        parser = self._command("deck", words.DECK)
        title, metavar = pick(words.COMMANDS, self.language), pick(words.COMMAND, self.language)
        inner = parser.add_subparsers(
            title=title, metavar=metavar, dest="deck_command", required=True, parser_class=_Parser
        )
        parser.commands = tuple(arguments_deck.COMMANDS)
        readers = Readers(self._one_of, self._number, window_size(self.language))
        for name, (about, add_to) in arguments_deck.COMMANDS.items():
            add_to(self._inner(inner, name, about), readers)

    def _one_of(self, known: tuple[str, ...]) -> Callable[[str], str]:
        return one_of(known, self.language)

    def _number(self, low: int, high: int) -> Callable[[str], int]:
        return whole_number(low, high, self.language)

    def _inner(self, places: Any, name: str, text: Text) -> _Parser:
        about = pick(text, self.language)
        parser: _Parser = places.add_parser(name, help=about, description=f"{about}.", language=self.language)
        parser.everywhere()
        return parser
