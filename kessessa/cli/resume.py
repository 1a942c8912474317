"""`kessessa resume [SESSION]`: goes on with a session, in the window, in text, or with bots to its end."""

from __future__ import annotations

from argparse import Namespace

from kessessa.cli import window
from kessessa.cli.demo import finish_kept
from kessessa.cli.desk import Desk
from kessessa.cli.talking import talk


def run(desk: Desk, asked: Namespace) -> int:
    """Take the session up and go on."""
    if not (asked.text or asked.bots):
        return window.open_window(desk, window.Wish(session=asked.session, resume=True))
    with desk.shelf.resume(asked.session) as sitting:
        if not asked.bots:
            return talk(desk, sitting)
        desk.complain(*(notice.words(desk.language) for notice in sitting.notices))
        return finish_kept(desk, sitting, as_json=asked.json)
