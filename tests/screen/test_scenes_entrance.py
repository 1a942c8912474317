"""From the title screen into a session and out again, by real keys and clicks: set-up, decks, panel."""

from __future__ import annotations

import pygame
import pytest
from outside_double import Nearby, waiting
from visitor import Visitor

from kessessa.language import comfort, pick
from kessessa.rules.moves import SetAside, SetLevel, SetRounds
from kessessa.rules.turns import Asking, Founding, News, Reveal
from kessessa.screen.dress import Dress
from kessessa.session.bell import noted_bell
from kessessa.session.views import open_votes


@pytest.fixture
def outside() -> Nearby:
    return Nearby()


def founded(outside: Nearby) -> Visitor:
    visitor = Visitor(outside)
    visitor.keys("return", "return", "return", "return")
    return visitor


def test_five_enters_found_a_cooperative_of_four_teams_with_different_roles(outside: Nearby) -> None:
    visitor = founded(outside)
    assert visitor.here == "founding"
    (sitting,) = outside.begun
    opening = sitting.table.opening
    assert len({role for _, role in opening.teams}) == len(opening.teams) == 4
    assert (opening.length, opening.without) == ("standard", ())
    visitor.until(lambda: not isinstance(sitting.table.state.turn, Founding), lambda: visitor.key("return"), 5)
    assert isinstance(sitting.table.state.turn, News)


def test_teams_roles_length_and_bell_are_set_without_typing_a_name(outside: Nearby) -> None:
    visitor = Visitor(outside)
    visitor.keys("n", "return", "-", "-", "n")
    visitor.press("role-0")
    visitor.press("length:short")
    visitor.press("bell-more")
    visitor.press("bell-more")
    visitor.keys("return")
    assert visitor.here == "teams"
    visitor.press("go")
    visitor.press("sensitive")
    visitor.press("go")
    table = outside.begun[0].table
    assert [team for team, _ in table.opening.teams] == ["palombes", "oyats"]
    assert len({role for _, role in table.opening.teams}) == 2
    assert (table.opening.length, table.opening.without) == ("short", ("sensitive",))
    rings = noted_bell(table.notes, outside.moment())
    assert rings is not None
    assert f"{rings:%H:%M}" in {"10:35", "10:40"}


def test_escape_goes_back_step_by_step_and_asks_before_closing(outside: Nearby) -> None:
    visitor = Visitor(outside)
    visitor.keys("n", "return", "return")
    met = []
    for _ in range(4):
        met.append(visitor.here)
        visitor.key("escape")
    assert met == ["comfort", "teams", "shelf", "title"]
    assert (visitor.here, visitor.app.focus) == ("confirm", "no")
    visitor.key("return")
    assert visitor.here == "title"
    visitor.keys("q", "o")
    assert not visitor.app.running


@pytest.mark.parametrize("calm", [False, True])
def test_the_title_lives_for_five_seconds_and_then_rests(outside: Nearby, calm: bool) -> None:
    visitor = Visitor(outside, Dress(calm=calm))
    assert visitor.app.projector.filming is not calm
    visitor.clock.time += 5.1
    visitor.app.frame()
    visitor.look()
    assert not visitor.app.projector.filming
    assert not visitor.app.frame()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_pause_shows_one_amber_button_and_no_other(outside: Nearby, scale: float) -> None:
    visitor = Visitor(outside, Dress(scale=scale))
    visitor.until(lambda: visitor.here == "news", lambda: visitor.key("return"), 80)
    visitor.key("escape")
    assert visitor.here == "panel"
    go = next(node for node in visitor.nodes if node.id == "go")
    surface = visitor.app.surface.copy()
    surface.fill("black", visitor.app.stage.around(go))
    rest = surface.subsurface(surface.get_rect().move(0, round(surface.get_height() * 0.88)).clip(
        surface.get_rect()))  # fmt: skip
    raw = pygame.image.tobytes(rest, "RGB")
    amber = [at for at in range(0, len(raw), 3) if raw[at] > 120 and raw[at + 2] < 0.5 * raw[at]]
    assert not amber


def test_a_scenario_that_does_not_open_is_told_and_nothing_else_happens(outside: Nearby) -> None:
    outside.broken = True
    visitor = Visitor(outside)
    visitor.keys("n", "return")
    assert visitor.here == "message"
    visitor.key("return")
    assert visitor.here == "shelf"


def test_a_broken_deck_shows_its_line_and_is_read_again(outside: Nearby) -> None:
    outside.broken = True
    visitor = Visitor(outside)
    assert visitor.app.shown is not None
    title = " ".join(visitor.app.shown.spoken)
    assert "mon-cafe" in title
    assert "mine/matters.yaml, ligne 42" in title
    visitor.key("p")
    spoken = " ".join(visitor.app.shown.spoken)
    assert "mine/matters.yaml" in spoken
    assert any("effects: {democratie: 1}" in node.name for node in visitor.app.shown.nodes)
    visitor.press("go")
    assert outside.reloads == 1
    assert "mine/matters.yaml" not in " ".join(visitor.app.shown.spoken)


def test_up_and_down_show_the_errors_of_a_deck_one_by_one_with_their_word_marked(outside: Nearby) -> None:
    outside.broken, outside.troubles = True, 3
    visitor = Visitor(outside)
    visitor.keys("p", "p")
    lines = []
    for _ in range(3):
        assert visitor.app.shown is not None
        lines.append(next(words for words in visitor.app.shown.spoken if words.startswith("ligne ")))
        assert "democratie" in visitor.app.shown.spoken
        visitor.key("down")
    assert lines == ["ligne 43", "ligne 44", "ligne 42"]
    visitor.key("up")
    assert visitor.app.shown is not None
    assert "ligne 42" in visitor.app.shown.spoken


def test_settings_apply_at_once_are_kept_and_come_back_to_the_same_screen(outside: Nearby) -> None:
    visitor = founded(outside)
    visitor.key("f4")
    visitor.press("scale:1.25")
    visitor.press("tab-see")
    visitor.press("theme:contraste")
    visitor.press("tab-pace")
    visitor.press("open-votes")
    assert (outside.worn.scale, outside.worn.theme) == (1.25, "contraste")
    assert outside.chosen.open_votes
    visitor.keys("f3", "s")
    assert (outside.worn.language, outside.worn.sound) == ("en", False)
    assert visitor.app.dress == outside.worn
    visitor.key("f4")
    assert visitor.here == "founding"


def test_help_is_one_key_away_from_every_screen_and_one_key_back(outside: Nearby) -> None:
    visitor = Visitor(outside)
    for leads_on in ("n", "return", "return", "return"):
        before = visitor.here
        visitor.key("f1")
        assert visitor.here == "help"
        visitor.key("f1")
        assert visitor.here == before
        visitor.key(leads_on)


def test_the_panel_sets_a_team_aside_shortens_rings_and_opens_votes(outside: Nearby) -> None:
    visitor = founded(outside)
    table = outside.begun[0].table
    visitor.keys("escape", "d", "-", "1", "return")
    assert visitor.here == "panel"
    visitor.keys("c", "+", "return", "v")
    visitor.keys("a", "2", "return")
    assert visitor.here == "founding"
    assert [step.move for step in table.history] == [SetRounds(5), SetLevel(-1), SetAside(1)]
    assert noted_bell(table.notes, outside.moment()) is not None
    assert open_votes(table.notes)


def test_the_b_of_a_remote_pauses_a_session_and_nothing_else(outside: Nearby) -> None:
    visitor = Visitor(outside)
    visitor.key("b")
    assert visitor.here == "title"
    visitor = founded(outside)
    visitor.key("b")
    assert visitor.here == "panel"
    visitor.key("b")
    assert visitor.here == "founding"
    assert not outside.begun[-1].table.history


def test_the_panel_lets_a_bot_play_and_takes_decisions_back(outside: Nearby) -> None:
    visitor = founded(outside)
    table = outside.begun[0].table
    visitor.keys("escape", "r")
    assert len(table.history) == 1
    visitor.keys("escape", "z")
    assert not table.history
    assert visitor.here == "founding"


def test_a_question_that_gives_way_to_another_after_an_undo_says_so(outside: Nearby) -> None:
    visitor = founded(outside)
    table = outside.begun[0].table
    visitor.until(lambda: isinstance(table.state.turn, Asking), lambda: visitor.key("return"), 9)
    before = table.state.turn
    while not isinstance(table.state.turn, Reveal):
        table.play(outside.bot_move(table))
    visitor.keys("escape", "z")
    assert isinstance(table.state.turn, Asking)
    assert table.state.turn != before
    assert visitor.app.shown is not None
    assert pick(comfort.OTHER_INSTEAD, "fr") in visitor.app.shown.spoken


def test_leaving_a_session_asks_and_goes_back_to_the_title(outside: Nearby) -> None:
    visitor = founded(outside)
    visitor.keys("escape", "q", "return")
    assert visitor.here == "panel"
    visitor.keys("q", "o")
    assert visitor.here == "title"


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_screen_on_the_way_fits(outside: Nearby, scale: float, language: str) -> None:
    outside.saved = [waiting("a"), waiting("b", damaged=True), waiting("c", trouble="Le début est abîmé.")]
    outside.broken = True
    found: list[str] = []
    visitor = Visitor(outside, Dress(language, "landes", scale))

    def note() -> None:
        shown = visitor.app.shown
        assert shown is not None
        for index in range(shown.pages):
            page = visitor.app.stage.measured(visitor.app.scene, shown.level, index)
            found.extend(f"{visitor.here}: {problem}" for problem in page.problems)

    def see(*names: str) -> None:
        for name in names:
            visitor.key(name)
            note()

    note()
    see("f1", "f1", "r", "delete", "escape", "escape", "p", "escape", "f4")
    for tab in ("see", "hear", "command", "pace"):
        visitor.press(f"tab-{tab}")
        note()
    outside.broken = False
    see("f4", "n")
    visitor.until(lambda: visitor.here == "teams", lambda: see("return"), 4)
    see("+", "+")
    visitor.until(lambda: visitor.here == "founding", lambda: see("return"), 20)
    see("escape", "d", "return", "c", "+", "return", "a", "return", "escape", "q")
    assert found == []


def test_saving_that_begins_to_fail_is_told_once_before_going_on(outside: Nearby) -> None:
    visitor = founded(outside)
    (sitting,) = outside.begun
    sitting.trouble = "Impossible d’enregistrer."
    visitor.until(lambda: visitor.here == "message", lambda: visitor.key("return"), 5)
    visitor.key("return")
    assert not isinstance(sitting.table.state.turn, Founding)
    moves = len(sitting.table.history)
    visitor.until(lambda: len(sitting.table.history) > moves, lambda: visitor.keys("1", "return"), 40)
    assert visitor.here != "message"
    visitor.keys("escape", "q")
    assert visitor.here == "confirm"
    assert visitor.app.shown is not None
    assert sitting.trouble in visitor.app.shown.spoken


@pytest.mark.parametrize("hands", ["keys", "mouse", "arrows"])
def test_every_scenario_on_the_shelf_is_reached(outside: Nearby, hands: str) -> None:
    names = [heading.id for heading in outside.headings()]
    assert len(names) > 4, "more than a page of the shelf"
    visitor = Visitor(outside)
    visitor.keys("n")
    last = f"card-{len(names) - 1}"
    for _ in range(len(names)):
        if last in visitor.ids():
            break
        if hands == "arrows":
            visitor.key("right")
        elif hands == "keys":
            visitor.key("p")
        else:
            visitor.press("more")
    visitor.press(last)
    assert "selected" in next(node.state for node in visitor.nodes if node.id == last)
    visitor.key("return")
    assert visitor.here == "teams"
