"""Secondary buttons whose words have no room are folded into one, and the header grows with the text."""

from __future__ import annotations

from itertools import pairwise

import pygame
import pytest
from every_screen import Onlooker, every
from robot import ASSETS, Robot

from kessessa.screen import frame
from kessessa.screen.app import App
from kessessa.screen.button import Button
from kessessa.screen.dress import Dress
from kessessa.screen.page import Page
from kessessa.screen.phases import page_wide
from kessessa.screen.purse import Purse
from kessessa.screen.scene import Scene, Stay, Transition
from kessessa.screen.show import Stage
from kessessa.screen.typography import plain
from kessessa.screen.widgets import keycap_width

LARGE = Dress("fr", "landes", 2.0)


class Crowded(Scene):
    """A screen with more buttons than there is room for; it remembers what was pressed."""

    name = "crowded"

    def __init__(self, *more: Button) -> None:
        self.pressed: list[str] = []
        self.more = more

    def draw(self, page: Page, level: int, index: int) -> None:
        page.ground()
        frame.title(page, "Conseil")
        frame.tools(page, sound=True)
        others = (
            Button("study", "Étude d’impact", "i", "magnifying-glass", cost="1"),
            Button("vote", "Passer au vote", "v", "ticket"),
            Button("never", "Pas maintenant", "x", "x", enabled=False),
            Button("tool-read", "Lire", "l", "speaker-high"),
            *self.more,
        )
        frame.footer(page, Button("go", "Valider", "return"), others, phase=2)

    def press(self, node: str) -> Transition:
        self.pressed.append(node)
        return Stay()


def crowded(*more: Button, dress: Dress = LARGE) -> tuple[Onlooker, Crowded]:
    scene = Crowded(*more)
    return Onlooker(scene, dress), scene


def ids(robot: Robot) -> list[str]:
    return [node.id for node in robot.nodes]


def test_what_is_chosen_in_the_list_is_pressed_on_the_screen_below() -> None:
    robot, scene = crowded()
    robot.key("p")
    assert robot.app.scene.name == "more"
    assert ids(robot)[:3] == ["more:study", "more:vote", "more:tool-read"]
    assert robot.app.focus == "more:vote"  # what costs something waits until it is chosen
    robot.key("return")
    assert (robot.app.scene, scene.pressed) == (scene, ["vote"])
    robot.key("p")
    robot.click(next(node for node in robot.nodes if node.id == "more:study"))
    robot.key("p")
    robot.key("i")
    assert (robot.app.scene, scene.pressed) == (scene, ["vote", "study", "study"])


def test_a_tool_in_the_list_is_asked_of_the_window_once_the_screen_is_back() -> None:
    robot, scene = crowded()
    read: list[Scene] = []

    def aloud(_key: str) -> Transition:
        read.append(robot.app.scene)
        return Stay()

    robot.app.services["l"] = aloud
    robot.key("p")
    robot.key("l")
    assert (read, scene.pressed) == ([scene], [])


def test_keys_of_folded_buttons_work_on_the_screen_and_leave_the_focus_alone() -> None:
    robot, scene = crowded()
    for key in ("v", "x"):
        robot.key(key)
    assert (scene.pressed, robot.app.focus) == (["vote"], "go")
    robot.key("p")
    robot.key("escape")
    assert (robot.app.scene, scene.pressed) == (scene, ["vote"])


def test_two_keys_reach_everything_in_the_list() -> None:
    robot, scene = crowded(dress=Dress("fr", "landes", 2.0, scanning=True))
    robot.walk_to(next(node for node in robot.nodes if node.id == "folded"))
    robot.key("return")
    robot.walk_to(next(node for node in robot.nodes if node.id == "more:study"))
    robot.key("return")
    assert scene.pressed == ["study"]


def test_the_button_takes_another_key_where_its_own_is_taken() -> None:
    robot, _ = crowded(Button("print", "Imprimer", "p", "printer"))
    assert next(node.key for node in robot.nodes if node.id == "folded") == "u"
    robot.key("u")
    assert robot.app.scene.name == "more"


def test_a_single_button_keeps_its_words() -> None:
    stage = Stage(ASSETS)
    stage.wear(LARGE, (1920, 1080))
    page = Page(stage.kit)
    frame.footer(page, Button("go", "Valider", "return"), (Button("read", "Lire", "l", "speaker-high"),), phase=2)
    assert "Lire" in page.spoken
    assert page.folded == ()


def test_the_list_closes_when_its_words_would_be_in_another_language() -> None:
    robot, scene = crowded()
    robot.key("p")
    robot.app.wear(Dress("en", "landes", 2.0))
    robot.look()
    assert robot.app.scene is scene


def test_advice_and_purse_give_way_before_any_button_is_folded() -> None:
    stage = Stage(ASSETS)
    stage.wear(Dress("fr"), (1920, 1080))
    advice, purse = "Parlez-en par équipe, puis décidez.", (Purse("coin.svg", "3 000 €", "Trésorerie"),)
    others = tuple(Button(key, "Un bouton", key, "flag") for key in "abc")
    shown = []
    for count in range(4):
        page = Page(stage.kit)
        frame.footer(page, Button("go", "Valider", "return"), others[:count], purse, 2, advice)
        assert page.folded == ()
        shown.append((advice in page.spoken, any("3" in words and "€" in words for words in page.spoken)))
    assert shown[0] == (True, True)
    assert shown[-1] == (False, False)
    assert all(before >= after for one, two in pairwise(shown) for before, after in zip(one, two, strict=True))


def test_which_page_this_is_keeps_its_distance_from_the_purse() -> None:
    stage = Stage(ASSETS)
    stage.wear(LARGE, (1920, 1080))
    for euros in range(0, 400_000, 20_000):
        page = Page(stage.kit)
        purse = (Purse("coin.svg", f"{euros} €", "Trésorerie"),)
        amber = frame.dots(page, 1, 2, Button("go", "Au conseil", "return", "arrow-right"))
        frame.footer(page, amber, (), purse)
        told = next((node.box[0] for node in page.nodes if node.name.startswith("Trésorerie")), None)
        ends = [box[0] + box[2] for words, box in page.texts if words.startswith("Page")]
        assert told is None or told >= max(ends) + frame.GAP - 1
        assert page_wide(page) > 0


def bare(app: App) -> list[str]:
    """Return the buttons with a key whose words are nowhere to be seen, tools and the way back aside."""
    shown = app.shown
    assert shown is not None
    written = " ".join(shown.spoken)
    foot = [
        node for node in shown.nodes if node.role == "button" and node.key not in {"", "+", "-"} and node.box[1] > 900
    ]
    back = {"back", "cancel", "leave", "skip", "turn-back"}
    return [node.id for node in foot if plain(node.name) not in written and node.id not in back]


@pytest.mark.parametrize("scale", [1.25, 2.0])
def test_no_screen_shows_a_button_without_its_words(scale: float) -> None:
    for app in every(Dress("fr", "landes", scale)):
        assert bare(app) == [], app.scene.name
        assert app.shown is not None
        keys = [node.key for node in app.shown.nodes if node.focusable and len(node.key) == 1]
        assert len(keys) == len(set(keys)), (app.scene.name, keys)


def test_the_tools_grow_with_the_text_as_far_as_the_header_goes() -> None:
    wides = []
    for scale in (1.0, 1.5, 2.0):
        stage = Stage(ASSETS)
        stage.wear(Dress("fr", "landes", scale), (1920, 1080))
        page = Page(stage.kit)
        frame.title(page, "La Pigne, un pôle landais", wide=frame.ALONE)
        frame.tools(page, sound=True)
        assert page.problems == []
        tools = [node.box for node in page.nodes]
        assert max(box[1] + box[3] for box in tools) < 140
        wides.append(min(box[2] for box in tools))
        label = max(box[3] for words, box in page.texts if words == "F4")
        assert label >= (50 if scale > 1 else 30)
    assert wides[0] == 80
    assert wides[2] >= wides[1] > wides[0]


def test_the_key_that_erases_is_not_named_like_the_way_back() -> None:
    for language, word in (("fr", "Retour"), ("en", "Back")):
        stage = Stage(ASSETS)
        stage.wear(Dress(language), (1920, 1080))
        page = Page(stage.kit)
        frame.footer(page, Button("go", "Oui", "return"), (Button("back", "Reprendre", "backspace"),))
        assert word not in page.spoken
        assert keycap_width(page, "backspace") > 44  # a sign stands there


pygame.font.init()
