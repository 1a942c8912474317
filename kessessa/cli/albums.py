"""`kessessa demo --shots DIR`: an album of every screen that a session of bots meets, in any dress."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from kessessa.cli.desk import FINE, PROBLEMS, Desk
from kessessa.cli.outside import Beyond
from kessessa.language import commands as words
from kessessa.language import pick
from kessessa.screen.shots import Album
from kessessa.screen.shots import photograph as play_and_take
from kessessa.screen.unkept import Unkept
from kessessa.session.table import Table
from kessessa.simulate.games import bot_move


def photograph(desk: Desk, asked: Namespace, seat: Table) -> int:
    """Let bots play the table to its end, saving pictures on the way; tell what did not fit on them."""
    outside = Beyond(desk)
    dress = outside.dress()
    chosen = {"theme": asked.theme, "font": asked.font, "scale": float(asked.scale)}
    dress = replace(dress, **{name: value for name, value in chosen.items() if value is not None})
    album = Album(desk.folders.assets, asked.shots.absolute(), dress, asked.size or (1920, 1080), own=outside.picture)
    try:
        play_and_take(album, Unkept(seat), outside, lambda state: bot_move(state, seat.opening.seed))
    except OSError as error:
        desk.complain(pick(words.SHOTS_FAILED, desk.language, folder=asked.shots, words=error))
        return PROBLEMS
    desk.complain(pick(words.SHOTS_DONE, desk.language, n=len(album.saved), folder=asked.shots))
    for trouble in dict.fromkeys(album.troubles):
        desk.complain(trouble)
    return PROBLEMS if asked.strict_layout and album.troubles else FINE
