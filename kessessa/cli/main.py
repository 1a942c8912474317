"""The program's entry: reads the command line, opens the desk, hands over to one command, and ends quietly.

Each command's own module is imported only when it is asked for, with all that it needs.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from kessessa.cli import arguments
from kessessa.cli.desk import (
    FINE,
    INTERRUPTED,
    PROBLEMS,
    WRONG_USAGE,
    Desk,
    PlainProblemError,
    language_asked,
    open_desk,
    program_version,
)
from kessessa.language import commands as words
from kessessa.language import pick
from kessessa.storage.words import StorageError

_MODULES = {"": "window"} | {name: name for name in arguments.COMMANDS}


class Command(Protocol):
    """A module of this room that does what one command says."""

    def run(self, desk: Desk, asked: Namespace) -> int:
        """Do it and return the exit code."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words of the command line say (those of this process where not given); return the exit code."""
    typed = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # it would precede what programs read from us
    desk = open_desk(language_asked(typed))
    try:
        code = _run(desk, typed)
        sys.stdout.flush()
    except BrokenPipeError:
        _leave_the_pipe()
        return PROBLEMS
    except KeyboardInterrupt:
        desk.complain("", pick(words.STOPPED, desk.language))
        return INTERRUPTED
    return code


def _run(desk: Desk, typed: list[str]) -> int:
    try:
        asked = arguments.read(typed, desk.language)
    except arguments.WrongUsageError as error:
        desk.complain(str(error))
        return WRONG_USAGE
    except SystemExit:
        return FINE  # the help has been printed
    if asked.version:
        desk.line(f"Kess’Essa {program_version()}")
        return FINE
    desk.complain(*(notice.words(desk.language) for notice in desk.notices))
    module = import_module(f"kessessa.cli.{_MODULES[asked.command]}")
    return _do(cast("Command", module), replace(desk, added=asked.decks), asked)


def _do(command: Command, desk: Desk, asked: Namespace) -> int:
    try:
        return command.run(desk, asked)
    except arguments.WrongUsageError as error:
        desk.complain(str(error))
        return WRONG_USAGE
    except StorageError as error:
        desk.complain(error.notice.words(desk.language))
        return PROBLEMS
    except PlainProblemError as error:
        desk.complain(str(error))
        return PROBLEMS
    except BrokenPipeError:
        raise
    except FileNotFoundError as error:
        desk.complain(pick(words.PART_MISSING, desk.language, path=error.filename or error))
        _keep_trace(desk.folders.home)
        return PROBLEMS
    except Exception as error:  # noqa: BLE001  users never see a traceback: it is kept in a file instead
        desk.complain(pick(words.SOMETHING_WRONG, desk.language, words=type(error).__name__))
        path = _keep_trace(desk.folders.home)
        if path is not None:
            desk.complain(pick(words.TRACE_KEPT, desk.language, path=path))
        return PROBLEMS


def _keep_trace(home: Path) -> Path | None:
    path = home / "error.txt"
    try:
        home.mkdir(parents=True, exist_ok=True)
        path.write_text(traceback.format_exc(), encoding="utf-8")
    except OSError:
        return None
    return path


def _speak_utf8() -> None:
    """Let every console, Windows' own too, take any letter; one that it cannot show becomes a question mark."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _leave_the_pipe() -> None:
    """Nobody reads any more: let what is still buffered go nowhere, so that Python's own exit stays quiet."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
