"""What `deck check` lets pass fits on the screen: the longest question card, at the largest size, in every font."""

from __future__ import annotations

import sys
from pathlib import Path

import pygame
import pytest
from robot import ASSETS, Memory, Nowhere

from kessessa.decks import checks_texts
from kessessa.decks.checks_fit import BECAUSE, EXPLAIN, OPTION, QUESTION, Room
from kessessa.decks.letter_widths import lines_of
from kessessa.decks.library import Library
from kessessa.rules.moves import Answer
from kessessa.rules.scenario import Scenario
from kessessa.rules.turns import Asking, Ended, Reveal
from kessessa.screen.director import scene_for
from kessessa.screen.dress import FONTS, Dress
from kessessa.screen.page import Page
from kessessa.screen.seat import Seat
from kessessa.screen.show import Stage
from kessessa.session.record import Opening
from kessessa.simulate.games import bot_move, seats

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "decks"))
from scenario_samples import scenario

TEXT = "une coopérative appartient à ses membres et chacun y pèse une voix quand vient le moment de voter"
HEAD = "kessessa: 1\ndeck: basics\nlanguage: fr\ntitle: Jeu\ncards:\n"


def longest(room: Room) -> str:
    """The longest text that a room admits."""
    text = ""
    for word in TEXT.split() * 20:
        longer = f"{text} {word}".strip()
        if lines_of(longer, room.wide) > room.lines:
            return text
        text = longer
    raise AssertionError("the room has no end")


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    folder = tmp_path_factory.mktemp("decks")
    options = f"      - right: {longest(OPTION)}\n" + "".join(
        f"      - {{wrong: {longest(OPTION)[:-1]}{letter}, because: {longest(BECAUSE)}}}\n" for letter in "xyz"
    )
    card = (
        f"  - id: long\n    question: {longest(QUESTION)}\n    level: 1\n    principles: [autonomy]\n"
        f"    explain: {longest(EXPLAIN)}\n    source: {{title: Loi de 1947, year: 1947}}\n    options:\n{options}"
    )
    (folder / "cards").mkdir()
    (folder / "cards" / "basics.yaml").write_text(HEAD + card, encoding="utf-8")
    (folder / "scenarios" / "small").mkdir(parents=True)
    (folder / "scenarios" / "small" / "scenario.yaml").write_text(scenario(), encoding="utf-8")
    library = Library([folder])
    assert [problem.code for problem in library.check_deck("basics") if problem.code == "KE0361"] == []
    found = library.scenario("small")
    assert isinstance(found, Scenario), found
    return found


def cut(count: int) -> str:
    """A text of so many letters."""
    text = (TEXT * 3)[:count].rstrip()
    return text + "x" * (count - len(text))


def fields(limits: dict[str, int]) -> str:
    return ", ".join(f"{key}: {cut(count)}" for key, count in limits.items())


@pytest.fixture(scope="module")
def wordy(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """A scenario of which every text is as long as the check lets pass."""
    folder = tmp_path_factory.mktemp("wordy")
    (folder / "cards").mkdir()
    card = "  - {id: q, question: a ?, level: 1, principles: [autonomy], explain: Une voix chacun., answer: true}\n"
    (folder / "cards" / "basics.yaml").write_text(HEAD + card, encoding="utf-8")
    options = f"options: [{{id: a, {fields(checks_texts.OPTION)}}}, {{id: b, {fields(checks_texts.OPTION)}}}]"
    event, matter = checks_texts.LONGEST["events"], checks_texts.LONGEST["matters"]
    cards = f"events: [{{id: e, {fields(event)}, effects: {{social: 1}}, {options}}}]\nmatters:\n" + "".join(
        f"  - {{id: m{number}, project: true, {fields(matter)}, {options}}}\n" for number in range(3)
    )
    opening = "options: [{do: c, because: d, effects: {open: cafe}}, {do: e, because: f}]"
    cards += f"  - {{id: build, project: true, title: a, text: b, {opening}}}\n"
    (folder / "scenarios" / "wordy").mkdir(parents=True)
    (folder / "scenarios" / "wordy" / "scenario.yaml").write_text(scenario(cards), encoding="utf-8")
    library = Library([folder])
    assert "KE0348" not in {problem.code for problem in library.check()}
    found = library.scenario("small")
    assert isinstance(found, Scenario), found
    return found


def troubles(stage: Stage, seat: Seat) -> list[str]:
    scene = scene_for(seat)
    level = stage.level_of(scene)
    found = []
    for index in range(scene.pages(level)):
        page = Page(stage.kit)
        scene.draw(page, level, index)
        # The frame round the card is another test's business.
        outgrown = [problem for problem in page.problems if problem.startswith("too ")]
        found += [f"{scene.name} (level {level}, page {index + 1}): {problem}" for problem in outgrown]
    return found


@pytest.mark.parametrize("font", FONTS)
def test_the_longest_question_and_its_answer_fit(font: str, played: Scenario) -> None:
    pygame.display.init()
    pygame.font.init()
    stage = Stage(ASSETS)
    stage.wear(Dress("fr", "landes", 2.0, font), (1280, 720))
    sitting = Memory(Opening(played, seats(played, 3), 7, "short"))
    seat = Seat(sitting, Nowhere(), scene_for)  # type: ignore[arg-type]
    found: list[str] = []
    seen = set()
    for _ in range(60):
        if len(seen) == 2:
            break
        turn = sitting.table.state.turn
        if isinstance(turn, (Asking, Reveal)):
            seen.add(type(turn))
            found += troubles(stage, seat)
        wrong = isinstance(turn, Asking)
        sitting.table.play(Answer((1,)) if wrong else bot_move(sitting.table.state, seed=7))
    assert seen == {Asking, Reveal}
    assert not found, "\n".join(found)


def test_a_scenario_of_longest_texts_fits_on_every_screen(wordy: Scenario) -> None:
    pygame.display.init()
    pygame.font.init()
    stage = Stage(ASSETS)
    stage.wear(Dress("fr", "landes", 2.0, "opendyslexic"), (1280, 720))
    sitting = Memory(Opening(wordy, seats(wordy, 3), 7, "short"))
    seat = Seat(sitting, Nowhere(), scene_for)  # type: ignore[arg-type]
    found: dict[str, None] = {}
    for _ in range(300):
        if isinstance(sitting.table.state.turn, Ended):
            break
        found.update(dict.fromkeys(troubles(stage, seat)))
        sitting.table.play(bot_move(sitting.table.state, seed=7))
    assert isinstance(sitting.table.state.turn, Ended)
    assert not found, "\n".join(found)
