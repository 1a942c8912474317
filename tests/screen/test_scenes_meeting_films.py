"""What moves in a meeting, and what large text shows of it: votes one by one, nothing of a secret, every team."""

from __future__ import annotations

from itertools import pairwise

import pygame
import pytest
from robot import Robot
from test_scenes_board import at, meeting, open_by_vote, type_keys

from kessessa.rules.moves import Object
from kessessa.rules.turns import Meeting, Tabling
from kessessa.screen.dress import Dress
from kessessa.screen.film import LONGEST

_STEP = 1 / 30


def press(robot: Robot, key: str) -> None:
    """Press a key, and let no time pass."""
    code = pygame.K_RETURN if key == "return" else pygame.key.key_code(key)
    typed = key if len(key) == 1 else ""
    robot.app.handle(pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode=typed, repeat=False))


def picture(robot: Robot) -> bytes:
    return pygame.image.tobytes(robot.app.surface, "RGB")


def watch(robot: Robot, seconds: float) -> list[bytes]:
    """Return the pictures of so many seconds."""
    shots = []
    for _ in range(round(seconds / _STEP)):
        robot.app.frame()
        shots.append(picture(robot))
        robot.clock.time += _STEP
    return shots


def painted(robot: Robot) -> bytes:
    """Return the page as it is painted without a film, with its ring."""
    app = robot.app
    surface = app.surface.copy()
    level = app.stage.level_of(app.scene)
    shown = app.stage.paint(app.scene, surface, level, 0)
    node = shown.node(app.focus)
    assert node is not None
    app.stage.ring(surface, node)
    return pygame.image.tobytes(surface, "RGB")


def counted(robot: Robot) -> Meeting:
    """Let every team vote and open the ballot box; the film has not begun yet."""
    open_by_vote(robot)
    for team in range(len(robot.seat.state.teams)):
        type_keys(robot, str(team % 2 + 1), "return")
    turn = robot.seat.state.turn
    assert isinstance(turn, Meeting)
    assert turn.stage == "count"
    press(robot, "return")
    return turn


def cues(robot: Robot) -> list[tuple[float, str]]:
    """Return the list into which all sounds of the window go from now on, with their moments."""
    heard: list[tuple[float, str]] = []

    def play(cue: str, dress: Dress) -> None:
        assert dress.sound
        heard.append((robot.clock.time, cue))

    robot.app.sounds.play = play  # type: ignore[method-assign]
    return heard


def test_votes_are_told_one_by_one_and_leave_the_finished_page() -> None:
    robot = Robot(teams=6)
    turn = counted(robot)
    shots = watch(robot, LONGEST)
    changes = sum(one != two for one, two in pairwise(shots))
    assert changes > len([ballot for ballot in turn.ballots if ballot])
    assert shots[0] != shots[-1] == painted(robot)


def test_the_cue_of_the_vote_is_heard_when_the_adopted_option_shows() -> None:
    robot = Robot(teams=3)
    turn = counted(robot)
    heard, began = cues(robot), robot.clock.time
    watch(robot, LONGEST)
    assert not turn.lot
    assert [cue for _, cue in heard if cue] == ["vote"]
    assert heard[-1][0] - began > 3 * 0.22


def test_a_key_ends_the_telling_at_once_and_goes_on() -> None:
    robot = Robot(teams=6)
    counted(robot)
    watch(robot, 0.5)
    press(robot, "return")
    assert robot.app.scene.name == "told"


def test_motion_reduced_shows_all_votes_within_a_moment() -> None:
    robot = Robot(dress=Dress(calm=True), teams=6)
    counted(robot)
    shots = watch(robot, 1)
    assert len(set(shots[8:])) == 1
    assert shots[-1] == painted(robot)


def ballot(key: str, dress: Dress) -> tuple[list[bytes], list[tuple[float, str]], object]:
    """Vote for an option as the first of four teams; return all pictures, sounds, and what can be read aloud."""
    robot = Robot(dress=dress)
    open_by_vote(robot)
    watch(robot, LONGEST)
    heard = cues(robot)
    press(robot, key)
    shots = watch(robot, 1)
    read = robot.app.shown
    assert read is not None
    robot.key("return")
    return shots + watch(robot, 1), heard, (read.nodes, read.spoken, robot.app.shown and robot.app.shown.spoken)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_tells_which_key_a_team_has_pressed(scale: float) -> None:
    dress = Dress(scale=scale)
    one, two = ballot("1", dress), ballot("2", dress)
    assert one == two
    assert len(set(one[0])) > 1


def test_the_title_of_a_matter_flies_into_the_agenda() -> None:
    robot = Robot(length="standard")
    at(robot, lambda state: isinstance(state.turn, Tabling))
    watch(robot, LONGEST)
    press(robot, "1")
    shots = watch(robot, 1)
    assert len(set(shots)) > 4
    assert shots[-1] == painted(robot)
    assert all(shot == shots[-1] for shot in shots[15:])


def test_after_a_study_only_the_figures_come_in() -> None:
    robot = Robot()
    meeting(robot, "propose")
    robot.key("i")
    assert robot.app.scene.name == "matter"
    scene = robot.app.scene
    assert not scene.fresh  # type: ignore[attr-defined]
    assert robot.app.shown is not None
    assert any("+1" in node.name for node in robot.app.shown.nodes if node.id.startswith("lead-"))


def test_consent_is_heard_once_where_it_has_brought_something() -> None:
    robot = Robot(teams=2)
    meeting(robot, "consent")
    robot.key("1")
    heard = cues(robot)
    press(robot, "return")
    watch(robot, LONGEST)
    assert robot.app.scene.name == "told"
    assert [cue for _, cue in heard].count("juste") == 1


@pytest.mark.parametrize("font", ["atkinson", "opendyslexic"])
def test_every_team_is_on_some_page_of_the_consent_at_the_largest_text(font: str) -> None:
    robot = Robot(dress=Dress(scale=2.0, font=font, wide=True), teams=6)
    meeting(robot, "consent")
    robot.sitting.table.play(Object("social"))
    meeting(robot, "consent")
    told = set()
    assert robot.app.shown is not None
    for _ in range(robot.app.shown.pages):
        shown = robot.app.shown
        assert shown is not None
        assert shown.problems == ()
        told |= {node.id for node in shown.nodes if node.id.startswith("said-")}
        press(robot, "tab")
        while robot.app.shown is shown and robot.app.focus != "tool-pause":
            press(robot, "tab")
        robot.key("tab")
    assert len(told) == 5


@pytest.mark.parametrize("stage", ["propose", "told"])
def test_a_page_says_which_one_it_is_even_when_the_choice_is_made(stage: str) -> None:
    robot = Robot(dress=Dress(scale=2.0))
    meeting(robot, stage)
    if stage == "propose":
        robot.key("1")
    assert robot.app.shown is not None
    assert f"Page 1 sur {robot.app.shown.pages}" in robot.app.shown.spoken


@pytest.mark.parametrize(("scale", "told"), [(1.0, "tape en secret le numéro"), (2.0, "tapez 1, 2 ou 3")])
def test_the_first_page_of_a_vote_says_what_to_press(scale: float, told: str) -> None:
    robot = Robot((1920, 1080), Dress(scale=scale))
    turn = open_by_vote(robot)
    shown = robot.app.shown
    assert shown is not None
    ways = robot.seat.state.book.matters[turn.matter].ways
    assert shown.index == 0
    assert told in " ".join(shown.spoken)
    assert all(way.do["fr"] in shown.spoken for way in ways)
    assert any(words.startswith("Bulletins") for words in shown.spoken)


def test_confirm_waits_for_a_digit_and_says_so() -> None:
    robot = Robot((1920, 1080), Dress(scale=2.0))
    open_by_vote(robot)
    before = len(robot.sitting.table.history)
    robot.key("return")
    assert len(robot.sitting.table.history) == before
    assert robot.app.scene.notice.startswith("Tapez d’abord un numéro")  # type: ignore[attr-defined]  # scenes of turns
    type_keys(robot, "2", "return")
    assert len(robot.sitting.table.history) == before + 1


def test_only_the_very_next_team_is_called_next_and_all_teams_stand_on_one_page() -> None:
    robot = Robot((1920, 1080), Dress(scale=2.0), teams=6)
    open_by_vote(robot)
    robot.click(next(node for node in robot.nodes if node.id == "turn-page"))
    shown = robot.app.shown
    assert shown is not None
    assert (shown.index, shown.pages) == (1, 2)
    assert len([node for node in shown.nodes if node.id.startswith("team-")]) == 6
    assert shown.spoken.count("ensuite") == 1
    assert shown.spoken.count("en attente") == 4


def test_all_ballots_are_in_on_one_page() -> None:
    robot = Robot((1920, 1080), Dress(scale=2.0), teams=6)
    open_by_vote(robot)
    for _ in range(6):
        type_keys(robot, "1", "return")
    shown = robot.app.shown
    assert shown is not None
    assert (robot.app.scene.name, shown.pages, shown.problems) == ("count", 1, ())
    assert shown.spoken.count("a voté") == 6


def test_the_first_card_of_a_debate_says_what_it_is_for_at_the_largest_text() -> None:
    robot = Robot((1920, 1080), Dress(scale=2.0), length="standard")
    meeting(robot, "propose", "orientation")
    shown = robot.app.shown
    assert shown is not None
    assert "Une demi-journée ensemble pour choisir le cap" in shown.spoken


def test_when_all_have_voted_their_cards_do_not_come_in_again() -> None:
    robot = Robot()
    open_by_vote(robot)
    for team in range(len(robot.seat.state.teams)):
        type_keys(robot, str(team % 2 + 1))
        press(robot, "return")
        robot.app.frame()
        filming = robot.app.projector.filming
        robot.look()
    assert robot.app.scene.name == "count"
    assert not filming
