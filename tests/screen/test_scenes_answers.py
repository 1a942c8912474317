"""What follows an answer and what helps with it: pages that hold everything, what moves, calling a team."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pygame
import pytest
from robot import ASSETS, Robot, shipped
from staged import Sitting, Staged, asking, at_a_question
from test_accessible_pixels import Weighed
from test_scenes_questions_kinds import wrong

from kessessa.rules import answers
from kessessa.rules.cards import Body, Choice, Discuss, Estimate, Order, Pairs, Question, TrueFalse
from kessessa.rules.moves import Answer
from kessessa.rules.turns import Asking, Reveal
from kessessa.scoring.frameworks import principle_of
from kessessa.screen.blocks import Block, Row, column_need
from kessessa.screen.director import scene_for
from kessessa.screen.dress import THEMES, Dress
from kessessa.screen.film import Film
from kessessa.screen.packing import packed
from kessessa.screen.page import Page
from kessessa.screen.scene import Scene
from kessessa.screen.scenes.reveal_bar import BAR
from kessessa.screen.seat import Seat
from kessessa.screen.show import Shown, Stage

SIZE = (1280, 720)
ROOM = (1760.0, 600.0)


@pytest.fixture
def stage() -> Iterator[Stage]:
    pygame.display.init()
    pygame.font.init()
    made = Stage(ASSETS)
    made.wear(Dress(), SIZE)
    yield made
    pygame.display.quit()


def card_of(kind: type[Body]) -> Question:
    return next(card for card in shipped().questions if isinstance(card.body, kind))


def scene_of(table: Staged) -> Scene:
    return Seat(Sitting(table), None, scene_for).scene()  # type: ignore[arg-type]  # a staged table plays like one


def answered(kind: type[Body], value: tuple[int, ...]) -> Scene:
    """Return the screen after an answer to a card of a kind."""
    table = Staged(asking(card_of(kind), at_a_question()))
    table.play(Answer(value))
    return scene_of(table)


def filmed(stage: Stage, scene: Scene) -> tuple[Film, Shown]:
    """Return the film of the first page of a scene, and what it shows."""
    film = stage.film()
    return film, stage.paint(scene, pygame.Surface(SIZE), stage.level_of(scene), 0, film=film)


# pages


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_sentence_and_row_finds_a_page_that_holds_it(stage: Stage, scale: float) -> None:
    stage.wear(Dress(scale=scale), SIZE)
    page = Page(stage.kit)
    text = " ".join(f"Voici la phrase numéro {number}, qui n’est pas très longue." for number in range(1, 31))
    rows = tuple(Row(f"Étape {number}", "Ce qui se passe alors, en quelques mots.") for number in range(1, 8))
    pages = packed(page, (Block("Pourquoi ?", text, source="Une source"), Block("Le bon ordre", "", rows)), ROOM)
    blocks = [block for part in pages for block in part]
    assert " ".join(block.text for block in blocks if block.text) == text
    assert tuple(row for block in blocks for row in block.rows) == rows
    assert [block.source for block in blocks if block.source] == ["Une source"]
    assert all(column_need(page, part, 32, ROOM[0]) <= ROOM[1] for part in pages)


def test_short_blocks_share_a_page(stage: Stage) -> None:
    blocks = tuple(Block(f"Titre {number}", "Une phrase.") for number in range(3))
    assert packed(Page(stage.kit), blocks, ROOM) == (blocks,)


# what moves


def test_the_verdict_comes_first_and_what_was_earned_flies_to_the_purse(stage: Stage) -> None:
    card = card_of(Choice)
    film, shown = filmed(stage, answered(Choice, answers.solution(card.body)))
    page = Page(stage.kit)
    first = min(film.motions, key=lambda motion: motion.start)
    assert first.rect.contains(page.rect(BAR))
    flight = next(motion for motion in film.motions if not motion.stays)
    purse = [node for node in shown.nodes if node.role == "text" and node.box[1] >= page.foot - 1]
    assert any(flight.rect.collidepoint(page.rect(node.box).midleft) for node in purse)


def test_nothing_flies_where_nothing_was_earned_or_motion_is_reduced(stage: Stage) -> None:
    right = answers.solution(card_of(Choice).body)
    wrong = next((at,) for at in range(2) if (at,) != right)
    film, _ = filmed(stage, answered(Choice, wrong))
    assert all(motion.stays for motion in film.motions)
    stage.wear(Dress(calm=True), SIZE)
    film, _ = filmed(stage, answered(Choice, right))
    assert film.motions
    assert all(motion.stays for motion in film.motions)


def test_a_new_link_is_drawn_while_all_else_stands_still(stage: Stage) -> None:
    scene = scene_of(Staged(asking(card_of(Pairs), at_a_question())))
    film, _ = filmed(stage, scene)
    assert len(film.motions) > 1
    assert getattr(scene.key("2", "left-0"), "act", False)
    film, shown = filmed(stage, scene)
    left, right = shown.node("left-0"), next(node for node in shown.nodes if node.value == "A")
    assert left is not None
    assert len(film.motions) == 1
    between = Page(stage.kit).rect((left.box[0] + left.box[2], 0, right.box[0] - left.box[0] - left.box[2], 1))
    way = film.motions[0].rect
    assert way.left <= between.left < between.right <= way.right
    assert way.width < 1.2 * between.width  # the dots at both ends lie on the rows


def test_an_estimate_shows_both_numbers_and_says_how_far_they_are_apart(stage: Stage) -> None:
    body = card_of(Estimate).body
    assert isinstance(body, Estimate)
    scene = answered(Estimate, (body.low,))
    shown = stage.paint(scene, pygame.Surface(SIZE), stage.level_of(scene), 0)
    distance = f"À {abs(body.number - body.low)} près"
    assert any(str(body.low) in text and distance in text.replace("\u00a0", " ") for text in shown.spoken)
    assert str(body.number) in shown.spoken


# calling a team


@pytest.fixture
def helped() -> Iterator[Robot]:
    """Give a robot whose team looks for help among five others, at text so large that they take several pages."""
    robot = Robot(dress=Dress(scale=2.0), teams=6)
    robot.until(lambda: isinstance(robot.seat.state.turn, Asking), robot.by_keys)
    robot.key("e")
    assert robot.app.scene.name == "aid"
    yield robot
    pygame.display.quit()


def test_a_team_that_is_chosen_is_called_from_its_own_page(helped: Robot) -> None:
    shown = helped.app.shown
    assert shown is not None
    assert shown.pages > 1
    assert shown.amber == "turn-page"
    helped.key("5")
    shown = helped.app.shown
    assert shown is not None
    assert shown.amber == "go"
    assert any(node.key == "5" and node.state == "selected" for node in helped.nodes)
    helped.key("return")
    assert helped.app.scene.name != "aid"
    turn = helped.seat.state.turn
    assert isinstance(turn, Asking)
    assert turn.helper == 5


def test_every_page_of_teams_is_reached_with_the_mouse_alone(helped: Robot) -> None:
    met: set[str] = set()
    for _ in range(4):
        met |= {node.key for node in helped.nodes if node.id.startswith("team-")}
        onward = next((node for node in helped.nodes if node.id == "turn-page"), None)
        if onward is not None:
            helped.click(onward)
    assert met == {"1", "2", "3", "4", "5"}
    helped.click(next(node for node in helped.nodes if node.id == "turn-back"))
    helped.click(next(node for node in helped.nodes if node.id.startswith("team-")))
    helped.click(next(node for node in helped.nodes if node.id == "go"))
    assert helped.app.scene.name != "aid"


# letters that stand out


@pytest.mark.parametrize("theme", THEMES)
def test_01_every_kind_of_question_and_answer_stands_out_from_what_it_is_written_on(stage: Stage, theme: str) -> None:
    stage.wear(Dress(theme=theme), SIZE)
    faint: list[str] = []
    for kind in (Choice, TrueFalse, Order, Pairs, Estimate, Discuss):
        card = card_of(kind)
        table = Staged(asking(card, at_a_question(), helper=1))
        scenes = [scene_of(table)]
        scenes[0].key("1", "")  # chosen, taken, linked or typed
        for value in (wrong(card.body), answers.solution(card.body)):
            table.play(Answer(value))
        scenes.append(scene_of(table))
        for scene in scenes:
            level = stage.level_of(scene)
            for index in range(scene.pages(level)):
                page = Weighed(stage, pygame.Surface(SIZE))
                scene.draw(page, level, index)
                faint += [f"{scene.name}: {words}" for words in page.faint]
    assert faint == []


# who said what


def test_both_teams_are_named_with_what_each_answered(stage: Stage) -> None:
    card = next(card for card in shipped().questions if isinstance(card.body, Choice))
    table = Staged(asking(card, at_a_question(), helper=1))
    for value in (wrong(card.body), answers.solution(card.body)):
        table.play(Answer(value))
    scene = scene_of(table)
    for scale in (1.0, 2.0):
        stage.wear(Dress(scale=scale), SIZE)
        shown = stage.paint(scene, pygame.Surface(SIZE), stage.level_of(scene), 0)
        said = " | ".join(node.name for node in shown.nodes).replace("\u00a0", " ")
        turn = table.state.turn
        assert isinstance(turn, Reveal)
        for team, given in zip((0, 1), turn.given, strict=True):
            letter = "ABCDEF"[turn.shown.index(given[0])]
            assert re.search(rf"Les \w+ : {letter}\b", said), (team, said)


def test_a_missed_pair_says_which_number_had_been_linked(stage: Stage) -> None:
    card = card_of(Pairs)
    size = answers.size(card.body)
    table = Staged(asking(card, at_a_question()))
    table.play(Answer((1, 0, *range(2, size))))
    scene = scene_of(table)
    shown = stage.paint(scene, pygame.Surface(SIZE), stage.level_of(scene), 0)
    texts = [text.replace("\u00a0", " ") for text in shown.spoken]
    # The right sides lay from last to first: the second one was number `size - 1`, the first one number `size`.
    assert [text for text in texts if text.startswith("Vous : ")] == [f"Vous : {size - 1}", f"Vous : {size}"]


def one_of_several() -> Question:
    """Return a card that ships and has several right answers."""
    return next(
        card
        for card in shipped().questions
        if isinstance(card.body, Choice) and sum(option.right for option in card.body.options) > 1
    )


def test_several_right_answers_are_listed_under_each_other(stage: Stage) -> None:
    card = one_of_several()
    assert isinstance(card.body, Choice)
    table = Staged(asking(card, at_a_question()))
    table.play(Answer(answers.solution(card.body)))
    scene = scene_of(table)
    shown = stage.paint(scene, pygame.Surface(SIZE), stage.level_of(scene), 0)
    right = {option.text["fr"] for option in card.body.options if option.right}
    assert "Les bonnes réponses" in shown.spoken
    assert right <= set(shown.spoken)


def test_a_missed_one_of_several_still_says_what_was_chosen(stage: Stage) -> None:
    card = one_of_several()
    assert isinstance(card.body, Choice)
    table = Staged(asking(card, at_a_question()))
    missed = next(at for at, option in enumerate(card.body.options) if not option.right)
    table.play(Answer((missed,)))
    scene = scene_of(table)
    level = stage.level_of(scene)
    pages = [stage.paint(scene, pygame.Surface(SIZE), level, index) for index in range(scene.pages(level))]
    spoken = " ".join(text for shown in pages for text in shown.spoken)
    assert card.body.options[missed].text["fr"] in spoken
    assert "Les bonnes réponses" in spoken
    assert card.explain["fr"].replace("*", "")[:30] in spoken.replace("\u00a0", " ")


def test_every_principle_of_a_card_is_named(stage: Stage) -> None:
    card = max(shipped().questions, key=lambda card: len(card.principles))
    table = Staged(asking(card, at_a_question()))
    table.play(Answer(answers.solution(card.body)))
    scene = scene_of(table)
    level = stage.level_of(scene)
    pages = [stage.paint(scene, pygame.Surface(SIZE), level, index) for index in range(scene.pages(level))]
    spoken = {text for shown in pages for text in shown.spoken}
    names = [principle_of(shipped(), name) for name in card.principles]
    assert len(names) > 1
    assert all(
        spoken & {one.short["fr"], one.name["fr"]} or f"{one.name['fr']} (" in str(spoken) for one in names if one
    )
