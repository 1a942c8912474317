"""`kessessa deck graph SCENARIO`: what unlocks what, as lines, as a page or as a picture."""

from __future__ import annotations

from argparse import Namespace

from kessessa.cli.arguments import WrongUsageError
from kessessa.cli.desk import FINE, Desk, PlainProblemError
from kessessa.cli.scenarios import find_scenario
from kessessa.language import authoring, pick
from kessessa.language import graph as words
from kessessa.report.graph import as_drawing, as_page, free, rows


def run(desk: Desk, asked: Namespace) -> int:
    """Print the links, or write a page or a picture."""
    if asked.to is not None and asked.to.suffix.lower() not in {".html", ".svg"}:
        raise WrongUsageError(pick(words.WRONG_ENDING, desk.language, path=asked.to))
    scenario = find_scenario(desk, asked.scenario)
    if asked.to is None:
        lines = rows(scenario, desk.language)
        for card, option, does, other in lines:
            desk.line(f"{card}{f' ({option})' if option else ''} {does} {other}")
        if not lines:
            desk.say(words.NO_LINKS)
        desk.line(free(scenario, desk.language))
        return FINE
    drawn = as_drawing if asked.to.suffix.lower() == ".svg" else as_page
    try:
        asked.to.write_text(drawn(scenario, desk.language), encoding="utf-8")
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise PlainProblemError(pick(authoring.NOT_WRITTEN, desk.language, path=asked.to, why=why)) from error
    desk.say(authoring.WRITTEN, path=asked.to)
    return FINE
