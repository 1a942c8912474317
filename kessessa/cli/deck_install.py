"""`kessessa deck install FILE.kess`: takes a deck that somebody gave, after a close look."""

from __future__ import annotations

from argparse import Namespace

from kessessa.cli.desk import FINE, Desk
from kessessa.cli.packages import install
from kessessa.language import package as words


def run(desk: Desk, asked: Namespace) -> int:
    """Install the package and say what it is called."""
    done = install(desk, asked.file, replace=asked.replace)
    desk.say(words.INSTALLED, name=done.name)
    if done.kept:
        desk.say(words.KEPT, path=done.kept)
    return FINE
