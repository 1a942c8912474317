"""A sitting played in text on this console: joins the terminal room to the keyboard, the shelf and the settings."""

from __future__ import annotations

import getpass
import sys

from kessessa.cli.desk import FINE, INTERRUPTED, PROBLEMS, Desk
from kessessa.language import pick, table
from kessessa.storage.classes import remember
from kessessa.storage.clock import SystemClock
from kessessa.storage.sessions import Sitting
from kessessa.terminal.game import Conversation


def talk(desk: Desk, sitting: Sitting) -> int:
    """Play a sitting in text until its end or until it is left, and return the exit code."""
    for notice in sitting.notices:
        desk.line(notice.words(desk.language))

    def trouble(language: str) -> str:
        found = sitting.trouble
        return "" if found is None else found.words(language)

    conversation = Conversation(
        sitting.table, desk.line, ask, ask_secret, desk.language, desk.settings.open_votes, trouble
    )
    try:
        ended, code = conversation.run(), FINE
    except KeyboardInterrupt:
        desk.line()
        ended, code = False, INTERRUPTED
    unkept = remember(desk.folders.classes, sitting.table, SystemClock().moment())
    if unkept is not None:
        desk.line(unkept.words(conversation.language))
    if sitting.trouble is not None:
        desk.line(sitting.trouble.words(conversation.language))
        return PROBLEMS if code == FINE else code
    text = table.GOODBYE if ended else table.KEPT
    desk.line(pick(text, conversation.language, name=sitting.name))
    return code


def ask(prompt: str) -> str | None:
    """Return the line that is typed after a prompt, or None at the end of what comes in."""
    try:
        return input(prompt)
    except EOFError:
        sys.stdout.write("\n")
        return None


def ask_secret(prompt: str) -> str | None:
    """Return a line that is not shown while it is typed; what is piped in was never shown."""
    if not sys.stdin.isatty():
        return ask(prompt)
    try:
        return getpass.getpass(prompt)
    except EOFError:
        sys.stdout.write("\n")
        return None
