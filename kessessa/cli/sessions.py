"""`kessessa sessions`: lists what is kept, the one played last first."""

from __future__ import annotations

from argparse import Namespace

from kessessa.cli.desk import FINE, Desk
from kessessa.language import commands as words
from kessessa.language import counted, pick
from kessessa.storage.reading import SessionInfo


def run(desk: Desk, _asked: Namespace) -> int:
    """Print one line a session."""
    infos = desk.shelf.sessions()
    for info in infos:
        desk.say(words.NAMED, name=info.name, value=described(info, desk.language))
    if not infos:
        desk.say(words.NO_SESSIONS)
    return FINE


def described(info: SessionInfo, language: str) -> str:
    """Return what a session is and where it stands, in one line."""
    if info.trouble is not None:
        return info.trouble.words(language)
    place = pick(words.IN_ROUND, language, unit=pick(info.unit, language), n=info.round, total=info.rounds)
    parts = [
        pick(info.title, language),
        counted(len(info.teams), words.TEAMS_ONE, words.TEAMS_MANY, language),
        pick(words.FINISHED, language) if info.finished else place,
        pick(words.PLAYED, language, when=info.played[:16].replace("T", " ")),
    ]
    if info.damaged:
        parts.append(pick(words.DAMAGED, language))
    return ", ".join(parts)
