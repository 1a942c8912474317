"""The debrief in the window, with real keys: words, moments, principles with their evidence, places, and home."""

from __future__ import annotations

import pygame
import pytest
from robot import ASSETS, Robot, shipped

from kessessa.language import pick
from kessessa.language.closing import FEELINGS
from kessessa.rules.principles import OWN, Framework, Principle
from kessessa.rules.scenario import Scenario
from kessessa.rules.turns import Ended
from kessessa.scoring.answered import missed
from kessessa.scoring.frameworks import PRINCIPLES
from kessessa.screen import radar
from kessessa.screen.dress import Dress
from kessessa.screen.page import Page
from kessessa.screen.scene import Replace
from kessessa.screen.scenes.debrief import debrief_scene
from kessessa.screen.scenes.debrief_happened import HappenedScene
from kessessa.screen.scenes.principle import PrincipleScene
from kessessa.screen.show import Stage
from kessessa.session.debrief import Debrief, debrief, step_note
from kessessa.simulate.games import bot_move


def talking(
    step: str = "",
    teams: int = 4,
    dress: Dress | None = None,
    scenario: Scenario | None = None,
    chance: int = 7,
) -> Robot:
    """Play a session to its end and sit down to talk, at a step."""
    robot = Robot(teams=teams, dress=dress, scenario=scenario)
    table = robot.sitting.table
    while not isinstance(table.state.turn, Ended):
        table.play(bot_move(table.state, chance))
    if step:
        table.note(step_note(step))
    robot.app.follow(Replace(debrief_scene(robot.seat), all=True))
    robot.look()
    return robot


def missed_by_bots(chance: int) -> bool:
    """Whether the bots of this chance miss a card: which cards come depends on the decks that ship."""
    return bool(missed(talking(chance=chance).sitting.table.state))


def now(robot: Robot) -> Debrief:
    return debrief(robot.sitting.table.notes, len(robot.sitting.table.state.teams))


def said(at: int) -> str:
    """Return a word that is offered."""
    return pick(FEELINGS[at], "fr")


def press(robot: Robot, name: str) -> None:
    robot.click(next(node for node in robot.nodes if node.id == name))


def onwards(robot: Robot) -> None:
    """Press the amber button through all pages of a step."""
    before = now(robot).step
    for _ in range(12):
        press(robot, "turn-page" if any(node.id == "turn-page" for node in robot.nodes) else "go")
        if now(robot).step != before or not robot.app.running:
            return


def test_each_team_says_a_word_and_a_word_may_be_said_twice() -> None:
    robot = talking(teams=2)
    for _ in range(2):
        press(robot, "word-5")
        robot.key("return")
    assert now(robot).words == (said(5), said(5))
    onwards(robot)
    assert now(robot).step == "happened"


def test_a_word_that_is_not_offered_is_spelt_out() -> None:
    robot = talking(teams=2)
    press(robot, "word-11")
    for letter in ("s", "e", "r", "e", "i", "n"):  # S and R are not sound or report here
        robot.key(letter)
    press(robot, "letter-s")
    robot.key("backspace")
    robot.key("return")
    robot.key("return")
    assert now(robot).words == ("serein", "")


def test_a_team_may_take_its_word_back_by_saying_another() -> None:
    robot = talking(teams=2)
    press(robot, "word-0")
    robot.key("return")
    press(robot, "team-0")
    press(robot, "word-1")
    robot.key("return")
    assert now(robot).words == (said(1), "")


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
    for _ in range(robot.app.shown.pages):
        folded = robot.app.shown.folded if robot.app.shown else ()
        reached = {node.id for node in robot.nodes} | {button.id for button in folded}
        assert {"report", "back"} <= reached
        if any(node.id == "turn-page" for node in robot.nodes):
            press(robot, "turn-page")
    press(robot, "back")
    assert now(robot).step == "learnt"


def test_a_word_comes_in_on_the_card_of_its_team_and_leaves_the_still_page_behind() -> None:
    robot = talking(teams=2)
    press(robot, "word-5")
    robot.app.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="", repeat=False))
    robot.app.frame()
    assert robot.app.projector.filming
    robot.look()
    assert not robot.app.projector.filming
    still = pygame.image.tobytes(robot.app.surface, "RGB")
    robot.app.draw()
    robot.app.projector.finish()
    robot.look()
    assert pygame.image.tobytes(robot.app.surface, "RGB") == still


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
