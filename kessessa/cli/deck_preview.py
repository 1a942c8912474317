"""`kessessa deck preview DECK`: its cards on the real screens, in a window or as pictures."""

from __future__ import annotations

import os
import time
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kessessa.cli.arguments import WrongUsageError
from kessessa.cli.desk import FINE, PROBLEMS, Desk, PlainProblemError
from kessessa.cli.outside import Beyond
from kessessa.cli.scenarios import USUAL, deck_folders, library_of
from kessessa.cli.window import has_display
from kessessa.decks.build_questions import build_questions
from kessessa.decks.library import Library
from kessessa.decks.render import as_text
from kessessa.decks.suggestions import suggest
from kessessa.language import commands, pick
from kessessa.language import preview as words
from kessessa.rules.scenario import Scenario
from kessessa.screen.ports import Shelved
from kessessa.screen.unkept import Unkept
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.simulate.games import seats
from kessessa.simulate.staging import QUESTIONS, TEAMS, cards, moves_to, only

_SEED = 7
_WATCHED = ("*.y*ml", "*.png")


class Workbench:
    """A scenario or a question deck, read from its files again whenever one was saved."""

    def __init__(self, desk: Desk, name: str) -> None:
        """Read it. Raises WrongUsageError where nothing is called so."""
        self._desk, self._name = desk, name
        self._files = self._seen()
        self._library = library_of(desk)
        known = (*self._library.scenario_ids(), *self._library.ids())
        if name not in known:
            near = suggest(name, known)
            told = pick(words.NO_DECK, desk.language, word=name, known=", ".join(known))
            meant = f" {pick(words.MEANT, desk.language, word=near)}" if near else ""
            raise WrongUsageError(f"{told}.{meant}")
        self._read()

    @property
    def name(self) -> str:
        """The deck's name."""
        return self._name

    def cards(self) -> Sequence[Shelved]:
        """Return the cards that can be seen; none while the deck has errors."""
        return self._cards

    def problems(self) -> list[str]:
        """Return what is wrong with the deck, as `deck check` shows it."""
        scenario = self._name in self._library.scenario_ids()
        found = self._library.check_scenario(self._name) if scenario else self._library.check_deck(self._name)
        return [as_text(problem, self._desk.language) for problem in found]

    def sitting(self, at: int) -> Unkept | None:
        """Return a game that has come to a card; None where it does not come up."""
        card = self._cards[at]
        moves = moves_to(self._scenario, card.kind, card.name, _SEED) if self._scenario else None
        if moves is None or self._scenario is None:
            return None
        scenario = only(self._scenario, card.kind, card.name)
        table = Table(Opening(scenario, seats(scenario, TEAMS), _SEED, "standard"))
        for move in moves:
            table.play(move)
        return Unkept(table)

    def changed(self) -> bool:
        """Return whether a file was saved since this was last asked, and read everything again if so."""
        seen = self._seen()
        if seen == self._files:
            return False
        self._files = seen
        self._library = library_of(self._desk)
        self._read()
        return True

    def _read(self) -> None:
        self._scenario = _scenario_of(self._library, self._name)
        found = cards(self._scenario) if self._scenario is not None else ()
        whole = self._name in self._library.scenario_ids()
        self._cards = tuple(Shelved(kind, name) for kind, name in found if whole or kind == QUESTIONS)

    def _seen(self) -> dict[Path, tuple[int, int]]:
        """Return when each file of the author's folders was saved, and how long it is."""
        shipped = self._desk.folders.shipped
        folders = [folder for folder in deck_folders(self._desk) if folder != shipped] or [shipped]
        files = {path for folder in folders for kind in _WATCHED for path in folder.glob(f"*/**/{kind}")}
        found = {}
        for path in files:
            try:
                state = path.stat()
            except OSError:
                continue  # it is being saved
            found[path] = (state.st_mtime_ns, state.st_size)
        return found


def _scenario_of(library: Library, name: str) -> Scenario | None:
    """Return a scenario, or the usual one with the questions of a deck; None while there are errors."""
    if name in library.scenario_ids():
        found = library.scenario(name)
        return found if isinstance(found, Scenario) else None
    deck, usual = library.deck(name), library.scenario(USUAL)
    if deck is None or not isinstance(usual, Scenario):
        return None
    pillars = tuple(pillar.id for pillar in usual.pillars)
    targets = {*pillars, *(resource.id for resource in usual.resources)}
    return usual.evolve(questions=library.illustrated(build_questions(deck, pillars, targets)))


def run(desk: Desk, asked: Namespace) -> int:
    """Show the cards; the exit code of `--shots` says whether all of them fit."""
    bench = Workbench(desk, asked.deck)
    first = _first(desk, bench, asked.card)
    if asked.shots is not None:
        return _photograph(desk, bench, asked)
    if not has_display(os.environ):
        desk.complain(pick(commands.NO_DISPLAY, desk.language, command=f"kessessa deck preview {asked.deck} --shots ."))
        return PROBLEMS
    return _open(desk, bench, first)


def _first(desk: Desk, bench: Workbench, card: str) -> int:
    names = [each.name for each in bench.cards()]
    wanted = [at for at, name in enumerate(names) if card in {name, name.partition("/")[2]}]
    if wanted or not card:
        return wanted[0] if wanted else -1
    near = suggest(card, names)
    told = pick(words.NO_CARD, desk.language, word=card, known=", ".join(names[:20]))
    raise WrongUsageError(f"{told}. {pick(words.MEANT, desk.language, word=near)}" if near else told)


def _photograph(desk: Desk, bench: Workbench, asked: Namespace) -> int:
    from kessessa.screen.preview import photograph_all  # noqa: PLC0415  pygame comes with it
    from kessessa.screen.shots import Album  # noqa: PLC0415  as above

    if not bench.cards():
        raise PlainProblemError("\n".join(bench.problems()))
    outside = Beyond(desk)
    dress = replace(outside.dress(), scale=float(asked.scale))
    album = Album(
        desk.folders.assets, asked.shots.absolute(), dress, asked.size or (1920, 1080), 10_000, own=outside.picture
    )
    try:
        photograph_all(album, bench, outside)
    except OSError as error:
        raise PlainProblemError(pick(commands.SHOTS_FAILED, desk.language, folder=asked.shots, words=error)) from error
    desk.complain(pick(commands.SHOTS_DONE, desk.language, n=len(album.saved), folder=asked.shots))
    for trouble in dict.fromkeys(album.troubles):
        desk.complain(trouble)
    return PROBLEMS if album.troubles else FINE


def _open(desk: Desk, bench: Workbench, first: int) -> int:
    from kessessa.screen.preview import Preview  # noqa: PLC0415  pygame comes with it
    from kessessa.screen.window import NoDisplayError, open_surface  # noqa: PLC0415  as above

    outside = Beyond(desk)
    title = pick(words.TITLE, desk.language, name=bench.name)
    try:
        surface = open_surface(full_screen=False, title=title)
    except NoDisplayError as error:
        raise PlainProblemError(pick(commands.NO_DISPLAY, desk.language, command="--shots .")) from error
    preview = Preview(desk.folders.assets, surface, outside.dress(), outside, bench, time.monotonic, time.sleep)
    if first >= 0:
        preview.app.follow(preview.see(first))
    preview.run()
    return FINE
