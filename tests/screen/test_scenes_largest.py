"""The largest text, with real keys: nothing is left unsaid there, and every key that works is printed and told."""

from __future__ import annotations

from dataclasses import replace

from outside_double import Nearby, waiting
from robot import Memory, Robot, shipped
from talked import press, talking
from test_scenes_assembly import at
from test_scenes_board import open_by_vote
from test_scenes_large_entrance import large
from visitor import Visitor

from kessessa.language import closing, entry, month, pick
from kessessa.scoring.evidence import KNOWN, PRACTISED
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.page import Page
from kessessa.screen.pile import GAP, Block, spread
from kessessa.screen.scenes.debrief_happened import HappenedScene
from kessessa.screen.scenes.principle import PrincipleScene
from kessessa.screen.scenes.question_choice import ChoiceScene
from kessessa.screen.seat import team_name
from kessessa.session.record import Opening
from kessessa.simulate.games import bot_move, seats

LARGEST = Dress(scale=2.0)


def spoken(robot: Robot) -> tuple[str, ...]:
    assert robot.app.shown is not None
    return robot.app.shown.spoken


def page(robot: Robot) -> int:
    assert robot.app.shown is not None
    return robot.app.shown.index


def test_each_moment_of_the_debrief_prints_its_digit_which_works_beside_its_story_too() -> None:
    robot = talking("happened", dress=LARGEST)
    scene = robot.app.scene
    assert isinstance(scene, HappenedScene)
    digits = [str(number + 1) for number in range(len(scene.talk.moments))]
    assert len(digits) > 1
    assert set(digits) <= set(spoken(robot))
    press(robot, "turn-page")
    for digit in digits:
        robot.key(digit)
        assert (scene.moment, page(robot)) == (int(digit) - 1, 1)


def test_a_principle_says_which_half_of_it_nothing_spoke_of() -> None:
    robot = talking("learnt", dress=LARGEST)
    press(robot, next(node.id for node in robot.nodes if node.id.startswith("principle-")))
    halves = 0
    for _ in range(10):
        scene = robot.app.scene
        assert isinstance(scene, PrincipleScene)
        empty = [kind for kind in (KNOWN, PRACTISED) if not scene.found[kind]]
        names = {KNOWN: closing.KNOWN, PRACTISED: closing.PRACTISED}
        if len(empty) == 1:
            halves += 1
            said = pick(closing.NOT_MET_YET, "fr", kind=pick(names[empty[0]], "fr"))
            assert said.replace(" :", " :") in " ".join(spoken(robot))
        robot.key("right")
    assert halves


def test_the_month_of_a_saved_game_can_be_left_by_a_button_that_changes_nothing() -> None:
    outside, tale = Nearby(), shipped()
    outside.played = Memory(Opening(tale, seats(tale, 2), 7, "short"))
    table = outside.played.table
    while table.state.round < 3:
        table.play(bot_move(table.state, 7))
    outside.saved, played = [waiting("old")], len(table.history)
    visitor = Visitor(outside)
    visitor.keys("r", "m", "-")
    visitor.press("cancel")
    assert (visitor.here, len(table.history)) == ("saved", played)


def test_the_page_of_the_teams_begins_on_the_way_back_to_what_is_voted_on() -> None:
    robot = Robot(dress=LARGEST)
    open_by_vote(robot)
    press(robot, "turn-page")
    assert (robot.app.focus, page(robot)) == ("turn-back", 1)
    robot.key("return")
    assert page(robot) == 0


def test_each_part_of_the_surplus_says_what_it_is_for() -> None:
    robot = Robot(dress=LARGEST)
    state = at(robot, "split")
    told = (month.RESERVES_LINE, month.RETURN_LINE, state.book.scenario.surplus_project)
    assert {pick(line, "fr") for line in told} <= set(spoken(robot))


def test_the_way_back_to_the_page_before_prints_its_key() -> None:
    robot = talking("happened", dress=LARGEST)
    press(robot, "turn-page")
    assert [node.key for node in robot.nodes if node.id == "turn-back"] == ["page-back"]
    robot.key("page-back")
    assert page(robot) == 0


def test_the_digits_of_the_shelf_go_on_over_its_pages() -> None:
    visitor = large(Nearby())
    visitor.key("return")
    first = {node.key: node.name for node in visitor.nodes if node.id.startswith("card-")}
    visitor.press("turn-page")
    others = [node.key for node in visitor.nodes if node.id.startswith("card-")]
    assert [*first, *others] == [str(number + 1) for number in range(len(first) + len(others))]
    key, name = first.popitem()
    visitor.key(key)
    assert name in spoken(visitor)
    assert not any(node.id.startswith("card-") for node in visitor.nodes)


def test_no_page_of_a_deck_that_did_not_open_is_left_to_one_sentence() -> None:
    outside = Nearby(broken=True, troubles=3)
    outside.worn = LARGEST
    visitor = Visitor(outside, LARGEST)
    visitor.key("p")
    while any(node.id == "turn-page" for node in visitor.nodes):
        visitor.press("turn-page")
    last = [text for text in spoken(visitor) if text.endswith((".", "?"))]
    assert pick(entry.OTHERS_WORK, "fr").split(" :")[0] in " ".join(last)
    assert len(last) > 1


def test_four_options_stand_on_one_page_though_a_word_is_too_long_for_two_columns() -> None:
    robot = Robot(dress=LARGEST)
    table = robot.sitting.table
    while not isinstance(scene := scene_for(robot.seat), ChoiceScene):
        table.play(bot_move(table.state, 7))
    long = ("Des aliments purs, pesés sans tricher", "Un cadeau à chaque nouveau client")
    last = ("Le plus grand choix de la ville", "Des prix qui n’augmenteraient jamais")
    scene.face = replace(scene.face, lines=tuple((at, {"fr": text}) for at, text in enumerate((*long, *last))))
    assert scene.pages(robot.app.stage.level_of(scene)) == 2


def test_pages_of_the_founding_hold_about_equally_many_teams() -> None:
    robot = Robot(dress=Dress(scale=1.5), teams=4)
    names = [team_name(robot.seat.state, team, "fr") for team in range(4)]
    told = []
    while True:
        told.append(sum(any(text.startswith(name) for name in names) for text in spoken(robot)))
        if not any(node.id == "turn-page" for node in robot.nodes):
            break
        press(robot, "turn-page")
    assert [count for count in told if count] == [2, 2]


def test_blocks_fill_as_few_pages_as_they_need_about_equally() -> None:
    blocks: list[Block] = [lambda _page, _x, _y, _wide: 100.0 for _ in range(5)]
    shared = spread(Page(Robot().app.stage.kit), blocks, 800, 4 * 100 + 3 * GAP)
    assert [len(each) for each in shared] == [3, 2]
