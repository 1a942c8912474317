"""The debrief in the window, with real keys: words, moments, principles with their evidence, places, and home."""

from __future__ import annotations

import pygame
import pytest
from robot import ASSETS, shipped
from talked import now, onwards, press, talking

from kessessa.language import pick
from kessessa.rules.cards import Choice
from kessessa.rules.principles import OWN, Framework, Principle
from kessessa.rules.scenario import Scenario
from kessessa.scoring.answered import missed
from kessessa.scoring.frameworks import PRINCIPLES
from kessessa.screen import radar
from kessessa.screen.dress import Dress
from kessessa.screen.page import Page
from kessessa.screen.scenes.debrief_happened import HappenedScene
from kessessa.screen.scenes.principle import PrincipleScene
from kessessa.screen.show import Stage


def missed_by_bots(chance: int) -> bool:
    """Whether the bots of this chance miss a card: which cards come depends on the decks that ship."""
    return bool(missed(talking(chance=chance).sitting.table.state))


def test_in_large_letters_each_table_says_which_principles_it_holds() -> None:
    robot = talking("learnt", dress=Dress("fr", scale=2.0), scenario=chartered())
    found = []
    for _ in range(5):
        assert robot.app.shown is not None
        heading = next((text for text in robot.app.shown.spoken if text.endswith("sur 10")), "")
        found += [(heading, node.id) for node in robot.nodes if node.id.startswith("principle-")]
        press(robot, "turn-page")
    assert {heading for heading, name in found if name.startswith("principle-own")} == {"La charte du pôle, sur 10"}
    assert sum(heading == "Les 7 principes, sur 10" for heading, _ in found) == 7


def test_arrows_walk_through_the_moments() -> None:
    robot = talking("happened")
    scene = robot.app.scene
    assert isinstance(scene, HappenedScene)
    first, count = scene.moment, len(scene.talk.moments)
    robot.key("right")
    assert scene.moment == (first + 1) % count
    robot.key("left")
    assert scene.moment == first
    press(robot, f"moment-{scene.moment}")
    robot.key("return")
    assert now(robot).step == "learnt"


def test_what_ifs_are_computed_once_for_the_whole_debrief() -> None:
    robot = talking("happened")
    first = robot.app.scene
    onwards(robot)
    robot.key("backspace")
    again = robot.app.scene
    assert isinstance(first, HappenedScene)
    assert isinstance(again, HappenedScene)
    assert again is not first
    assert again.talk.moments is first.talk.moments


def test_p_opens_the_evidence_of_the_focused_principle_and_arrows_the_others() -> None:
    robot = talking("learnt")
    robot.walk_to(next(node for node in robot.nodes if node.id == "principle-autonomy"))
    robot.key("p")
    scene = robot.app.scene
    assert isinstance(scene, PrincipleScene)
    assert scene.principle.id == "autonomy"
    robot.key("right")
    other = robot.app.scene
    assert isinstance(other, PrincipleScene)
    assert other.principle.id == PRINCIPLES[scene.at + 1].id
    robot.key("escape")
    assert robot.app.scene.name == "debrief-learnt"


def test_a_missed_card_is_thought_about_once_more_before_its_answer_is_told() -> None:
    robot = talking("learnt", chance=next(chance for chance in range(40) if missed_by_bots(chance)))
    state = robot.sitting.table.state
    cards = missed(state)
    why = pick(state.book.questions[cards[0]].explain, "fr")
    robot.key("1")
    assert robot.app.scene.name == "debrief-again"
    assert robot.app.shown is not None
    assert not any(why in node.name for node in robot.app.shown.nodes)
    body = state.book.questions[cards[0]].body
    if isinstance(body, Choice):
        letters = [node.id for node in robot.app.shown.nodes if node.id.startswith("answer-")]
        assert letters == [f"answer-{letter}" for letter in "ABCD"[: len(body.options)]]
    robot.key("return")
    assert any(why in node.name for node in robot.app.shown.nodes)
    robot.key("return")
    assert robot.app.scene.name == "debrief-learnt"


def test_each_card_behind_a_score_is_told_again_from_its_principle() -> None:
    robot = talking("learnt")
    press(robot, "principle-education")
    found = [node.id for node in robot.nodes if node.id.startswith(("known-", "practised-"))]
    assert found
    for name in found:
        press(robot, name)
        assert robot.app.scene.name in {"debrief-again", "principle-moment"}
        robot.key("return")
        assert robot.app.scene.name == "principle"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_in_large_letters_every_button_of_the_debrief_stays_within_reach_of_the_mouse(language: str) -> None:
    robot = talking("here", dress=Dress(language, scale=2.0))
    assert robot.app.shown is not None
    pages = robot.app.shown.pages
    for at in range(pages):
        folded = robot.app.shown.folded if robot.app.shown else ()
        reached = {node.id for node in robot.nodes} | {button.id for button in folded}
        assert {"report", "turn-back" if at else "back"} <= reached
        if any(node.id == "turn-page" for node in robot.nodes):
            press(robot, "turn-page")
    for _ in range(pages - 1):
        press(robot, "turn-back")
    press(robot, "back")
    assert now(robot).step == "learnt"


def test_the_last_step_leads_home() -> None:
    robot = talking("here")
    onwards(robot)
    assert not robot.app.running, "without a title screen the window closes"


def test_the_two_outlines_differ_without_colour() -> None:
    """In grey, with both strokes of one colour, the radar of (known, practised) is not that of (practised, known)."""
    pygame.display.init()
    pygame.font.init()
    stage = Stage(ASSETS)
    stage.wear(Dress(), (960, 540))
    primary = stage.kit.tokens.colour("primary")
    stage.kit.tokens.colour("accent_dark").update(primary)
    drawn = []
    for known, practised in (((9,) * 7, (3,) * 7), ((3,) * 7, (9,) * 7)):
        surface = pygame.Surface((960, 540))
        radar.draw(Page(stage.kit, surface), (960, 540), 232, known, practised)
        drawn.append(pygame.image.tobytes(surface, "RGB"))
    assert drawn[0] != drawn[1]


def chartered() -> Scenario:
    """Return the shipped scenario with a charter of four principles."""
    names = ("Ancrage local", "Mise en commun", "Ouverture", "Utilité")
    charter = tuple(
        Principle(f"own-{at}", OWN, at, {"fr": name}, {"fr": name}, {"fr": f"{name}, toujours."})
        for at, name in enumerate(names, 1)
    )
    return shipped().evolve(framework=Framework({"fr": "La charte du pôle"}, charter))


def test_a_scenario_with_a_charter_shows_its_web_on_a_key() -> None:
    robot = talking("learnt", scenario=chartered())
    assert next(node for node in robot.nodes if node.id == "other").name == "La charte du pôle"
    robot.key("v")
    shown = [node.name for node in robot.nodes if node.id.startswith("principle-")]
    assert sorted(shown) == ["Ancrage local", "Mise en commun", "Ouverture", "Utilité"]
    press(robot, "principle-own-2")
    scene = robot.app.scene
    assert isinstance(scene, PrincipleScene)
    assert scene.principle.id == "own-2"
    assert any("La charte du pôle" in node.name for node in robot.app.shown.nodes)  # type: ignore[union-attr]
    robot.key("escape")
    robot.key("v")
    assert sum(node.id.startswith("principle-") for node in robot.nodes) == 7


def test_without_a_charter_there_is_no_such_key() -> None:
    robot = talking("learnt")
    assert not any(node.id == "other" for node in robot.nodes)
