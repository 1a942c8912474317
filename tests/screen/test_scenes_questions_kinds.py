from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest
from robot import ASSETS, Robot, shipped
from staged import Sitting, Staged, asking, at_a_question

from kessessa.rules import answers
from kessessa.rules.cards import Body, Choice, Discuss, Estimate, Order, Pairs, Question, TrueFalse
from kessessa.rules.moves import Answer, CallAid
from kessessa.rules.turns import Asking, Reveal
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.nodes import Node
from kessessa.screen.scene import Replace
from kessessa.screen.seat import Seat
from kessessa.screen.show import Stage

KINDS: tuple[type[Body], ...] = (Order, Pairs, Estimate, Discuss)


def a_card(kind: type[Body]) -> Question:
    return next(card for card in shipped().questions if isinstance(card.body, kind))


@pytest.fixture
def robot() -> Iterator[Robot]:
    yield Robot()
    pygame.display.quit()


def ask(robot: Robot, kind: type[Body], scale: float = 1.0) -> Staged:
    """Show a question of a kind in the robot's window."""
    table = Staged(asking(a_card(kind), at_a_question()))
    robot.seat.sitting = Sitting(table)  # type: ignore[assignment]  # a staged table plays like one
    robot.app.wear(Dress(scale=scale))
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    return table


def node(robot: Robot, name: str) -> Node:
    return next(item for item in robot.nodes if item.id == name)


def keys(robot: Robot, *names: str) -> None:
    for name in names:
        robot.key(name)


def test_lines_are_put_in_order_with_space_and_arrows(robot: Robot) -> None:
    table = ask(robot, Order)
    lines = answers.size(a_card(Order).body)
    # They lie from last to first: each first line is carried down to its place.
    for place in range(lines - 1, 0, -1):
        robot.walk_to(next(item for item in robot.nodes if item.value == "1"))
        keys(robot, "space", *["down"] * place, "space")
    robot.key("tab")
    robot.walk_to(node(robot, "go"))
    robot.key("return")
    assert table.moves == [Answer(tuple(range(lines)))]
    assert isinstance(table.state.turn, Reveal)
    assert table.state.turn.right


def test_a_clicked_line_goes_where_the_next_click_is(robot: Robot) -> None:
    table = ask(robot, Order)
    lines = answers.size(a_card(Order).body)
    robot.click(node(robot, "row-0"))
    robot.click(node(robot, f"row-{lines - 1}"))
    robot.click(node(robot, "go"))
    assert table.moves == [Answer((0, *range(lines - 1, 0, -1)))]


def test_details_of_lines_stay_hidden_until_the_answer(robot: Robot) -> None:
    ask(robot, Order)
    body = a_card(Order).body
    assert isinstance(body, Order)
    details = {step.detail["fr"] for step in body.steps if step.detail}
    shown = robot.app.shown
    assert details
    assert shown is not None
    assert not details & set(shown.spoken)
    robot.click(node(robot, "go"))
    shown = robot.app.shown
    assert shown is not None
    assert details <= set(shown.spoken)


def test_escape_puts_a_held_line_down_and_keeps_the_question(robot: Robot) -> None:
    ask(robot, Order)
    scene = robot.app.scene
    keys(robot, "space")
    held = robot.app.focus
    keys(robot, "escape", "down")
    assert robot.app.scene is scene
    assert robot.app.focus != held
    assert all(item.state != "selected" for item in robot.nodes)


def test_letters_are_linked_by_typing_numbers(robot: Robot) -> None:
    table = ask(robot, Pairs)
    pairs = answers.size(a_card(Pairs).body)
    robot.key("1")
    robot.walk_to(node(robot, "left-0"))
    robot.key(str(pairs))  # another number moves the line
    for number in range(pairs - 1, 0, -1):
        robot.key(str(number))
    assert robot.app.focus == "go"
    robot.key("return")
    assert table.moves == [Answer(tuple(range(pairs)))]


def test_pairs_are_confirmed_only_once_every_letter_is_linked(robot: Robot) -> None:
    table = ask(robot, Pairs)
    for number in range(1, answers.size(a_card(Pairs).body) + 1):
        robot.key(str(number))
    robot.walk_to(node(robot, "left-1"))
    robot.key("backspace")
    robot.walk_to(node(robot, "go"))
    robot.key("return")
    assert table.moves == []
    assert robot.app.focus == "left-1"


def test_pairs_are_linked_with_the_mouse_alone(robot: Robot) -> None:
    table = ask(robot, Pairs)
    pairs = answers.size(a_card(Pairs).body)
    for at in range(pairs):
        robot.click(node(robot, f"left-{at}"))
        robot.click(node(robot, f"right-{at}"))
    robot.click(node(robot, "go"))
    assert table.moves == [Answer(tuple(range(pairs)))]


def test_a_number_is_moved_by_arrows_signs_and_buttons(robot: Robot) -> None:
    table = ask(robot, Estimate)
    body = a_card(Estimate).body
    assert isinstance(body, Estimate)
    middle = (body.low + body.high) // 2
    keys(robot, "right", "right", "left", "+")
    robot.click(node(robot, "more-ten"))
    robot.click(node(robot, "go"))
    assert table.moves == [Answer((middle + 2 + 10,))]


def test_a_number_is_typed_and_confirmed_with_enter(robot: Robot) -> None:
    table = ask(robot, Estimate)
    keys(robot, "3", "9", "backspace", "1", "return", "return")
    assert table.moves == [Answer((31,))]


def test_a_number_never_leaves_its_range(robot: Robot) -> None:
    card = next(card for card in shipped().questions if isinstance(card.body, Estimate) and card.body.low > 1)
    body = card.body
    assert isinstance(body, Estimate)
    table = ask(robot, Estimate)
    table.state = asking(card, table.state)
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    robot.key("1")
    robot.click(node(robot, "go"))
    shown = robot.app.shown
    assert table.moves == []
    assert shown is not None
    assert any(str(body.low) in text and str(body.high) in text for text in shown.spoken)
    for _ in range(body.high):
        robot.key("-")
    robot.click(node(robot, "go"))
    assert table.moves == [Answer((body.low,))]


def test_the_facilitator_judges_a_discussion(robot: Robot) -> None:
    table = ask(robot, Discuss)
    robot.walk_to(node(robot, "go"))
    robot.key("return")
    assert table.moves == []
    keys(robot, "2", "return")
    assert table.moves == [Answer((1,))]
    assert isinstance(table.state.turn, Reveal)
    assert table.state.turn.right


@pytest.mark.parametrize("kind", [Order, Estimate])
def test_a_helper_answers_after_the_team_that_called_it(robot: Robot, kind: type[Body]) -> None:
    table = ask(robot, kind)
    keys(robot, "e", "return")
    robot.walk_to(node(robot, "go"))
    robot.key("return")
    assert any(isinstance(move, CallAid) for move in table.moves)
    for _ in range(2):
        assert isinstance(table.state.turn, Asking)
        robot.walk_to(node(robot, "go"))
        robot.key("return")
    assert isinstance(table.state.turn, Reveal)
    assert len(table.state.turn.given) == 2


def wrong(body: Body) -> tuple[int, ...]:
    right = answers.solution(body)
    match body:
        case Order() | Pairs():
            return tuple(reversed(right))
        case Estimate():
            return (body.low,)
        case TrueFalse():
            return (1 - right[0],)
        case Choice(options):
            return (next(at for at in range(len(options)) if at not in right),)
        case Discuss():
            return (0,)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("scale", [0.9, 1.0, 1.25, 1.5])
def test_every_shipped_card_fits_before_and_after_its_answer(language: str, scale: float) -> None:
    pygame.display.init()
    pygame.font.init()
    stage = Stage(ASSETS)
    stage.wear(Dress(language=language, scale=scale), (1920, 1080))
    start = at_a_question()
    for card in shipped().questions:
        if not isinstance(card.body, KINDS):
            continue
        table = Staged(asking(card, start, helper=1))
        seat = Seat(Sitting(table), None, scene_for)  # type: ignore[arg-type]  # a staged table plays like one
        assert troubles(stage, seat) == [], card.id
        for value in dict.fromkeys((wrong(card.body), answers.solution(card.body))):
            table.play(Answer(value))
        assert isinstance(table.state.turn, Reveal)
        assert troubles(stage, seat) == [], card.id


def troubles(stage: Stage, seat: Seat) -> list[str]:
    """Return what does not fit on any page of the scene that is shown now."""
    scene = seat.scene()
    level = stage.level_of(scene)
    return [trouble for at in range(scene.pages(level)) for trouble in stage.measured(scene, level, at).problems]


def test_the_facilitators_buttons_stand_under_a_line_addressed_to_the_facilitator(robot: Robot) -> None:
    for scale in (1.0, 1.5, 2.0):
        ask(robot, Discuss, scale)
        for _ in range(3):
            if any(item.id == "judge-0" for item in robot.nodes):
                break
            robot.click(node(robot, "go") if any(item.id == "go" for item in robot.nodes) else node(robot, "turn-page"))
        shown = robot.app.shown
        assert shown is not None
        assert any(text.startswith("Animateur") for text in shown.spoken), scale


def test_meanings_on_a_page_of_their_own_say_which_letter_they_are_for(robot: Robot) -> None:
    ask(robot, Pairs, 2.0)
    stage, scene = robot.app.stage, robot.app.scene
    page = pygame.Surface((1280, 720))
    shown = stage.paint(scene, page, 2, 2)
    assert any("Pour A" in text for text in shown.spoken)
    scene.key("1", "left-0")
    shown = stage.paint(scene, page, 2, 2)
    assert any("Pour B" in text for text in shown.spoken)


def test_large_text_still_names_the_keys_that_put_lines_in_order(robot: Robot) -> None:
    ask(robot, Order, 2.0)
    shown = robot.app.shown
    assert shown is not None
    assert "Espace" in shown.spoken
