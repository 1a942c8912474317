"""`kessessa demo [SCENARIO]`: bots play a whole session, watched in the window or told as a result."""

from __future__ import annotations

import json
from argparse import Namespace

from kessessa.cli import window
from kessessa.cli.desk import FINE, PROBLEMS, Desk
from kessessa.cli.play import opening_of
from kessessa.cli.results import as_lines, result_of
from kessessa.cli.scenarios import first_scenario
from kessessa.language import commands as words
from kessessa.language import pick
from kessessa.rules.refusal import Refusal
from kessessa.rules.turns import Ended
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.simulate.games import MOST_MOVES, StuckError, bot_move
from kessessa.storage.sessions import Sitting


def run(desk: Desk, asked: Namespace) -> int:
    """Let bots play a whole session."""
    asked.scenario = asked.scenario or first_scenario(desk)
    opening = opening_of(desk, asked)
    if asked.shots is not None:
        return _photograph(desk, asked, opening)
    if not asked.no_window:
        return window.open_window(desk, window.Wish(opening=opening, bots=True))
    if not asked.keep:
        return finish(desk, Table(opening), as_json=asked.json)
    with desk.shelf.begin(opening) as sitting:
        if sitting.trouble is None:
            desk.complain(pick(words.KEPT_AS, desk.language, name=sitting.name))
        return finish_kept(desk, sitting, as_json=asked.json)


def _photograph(desk: Desk, asked: Namespace, opening: Opening) -> int:
    """Save a picture of every kind of screen that the bots meet; no display is needed."""
    from kessessa.cli.albums import photograph  # noqa: PLC0415  the window's code is loaded only for this

    seat = Table(opening)
    code = photograph(desk, asked, seat)
    if code == FINE and asked.json:
        return finish(desk, seat, as_json=True)
    return code


def finish(desk: Desk, seat: Table, *, as_json: bool) -> int:
    """Let bots play a table to its end, print what came of it, and return the exit code."""
    try:
        play_on(seat)
    except StuckError as error:
        desk.complain(pick(words.STUCK, desk.language, words=error))
        return PROBLEMS
    result = result_of(seat)
    if as_json:
        desk.line(json.dumps(result, ensure_ascii=False))
    else:
        for line in as_lines(seat, result, desk.language):
            desk.line(line)
    return FINE


def finish_kept(desk: Desk, sitting: Sitting, *, as_json: bool) -> int:
    """Do the same with a session that is being kept; what could not be saved makes the exit code say so."""
    code = finish(desk, sitting.table, as_json=as_json)
    if sitting.trouble is None:
        return code
    desk.complain(sitting.trouble.words(desk.language))
    return PROBLEMS


def play_on(seat: Table) -> None:
    """Let bots play a table from where it stands to its end: what they do depends on its state and seed alone.

    Raises StuckError where the game does not go on.
    """
    for _ in range(MOST_MOVES):
        if isinstance(seat.state.turn, Ended):
            return
        move = bot_move(seat.state, seat.opening.seed)
        played = seat.play(move)
        if isinstance(played, Refusal):
            raise StuckError(f"{move!r} is refused: {played.code}")
    raise StuckError(f"no end after {MOST_MOVES} moves")
