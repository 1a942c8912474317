"""The accounts of a round: the film of coins and gauges, and pages that hold what they show at very large text."""

from __future__ import annotations

from functools import partial

import pygame
import pytest
from robot import ASSETS, Clock, shipped
from staged import Sitting, Staged

from kessessa import rules
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts
from kessessa.screen.app import App
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.film import LONGEST
from kessessa.screen.gauge_steps import STEP
from kessessa.screen.page import Page
from kessessa.screen.scene import Push
from kessessa.screen.scenes.accounts import AccountsScene
from kessessa.screen.seat import Seat
from kessessa.screen.show import Stage
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.simulate.games import bot_move, seats


@pytest.fixture(scope="module")
def state() -> State:
    """Accounts with income and charges in which at least two pillars moved."""
    pygame.display.init()
    pygame.font.init()
    scenario = shipped()
    table = Table(Opening(scenario, seats(scenario, 4), 7, "standard"))
    choose = partial(bot_move, seed=7)
    while True:
        turn, now = table.state.turn, table.state.pillars
        if isinstance(turn, Accounts) and turn.income and turn.charges:
            moved = sum(before != after for before, after in zip(turn.pillars_before, now, strict=True))
            if moved > 1:
                return table.state
        assert not isinstance(table.play(choose(table.state)), rules.Refusal)


def scene_of(state: State) -> AccountsScene:
    seat = Seat(Sitting(Staged(state)), None, scene_for)  # type: ignore[arg-type]
    scene = scene_for(seat)
    assert isinstance(scene, AccountsScene)
    return scene


def picture(surface: pygame.Surface, area: pygame.Rect) -> bytes:
    return pygame.image.tobytes(surface.subsurface(area), "RGB")


def test_the_treasury_counts_from_before_to_after_and_the_gauges_step_cell_by_cell(state: State) -> None:
    stage = Stage(ASSETS)
    stage.wear(Dress(), (1920, 1080))
    scene, window = scene_of(state), pygame.Surface((1920, 1080))
    film = stage.film()
    shown = stage.paint(scene, window, stage.level_of(scene), 0, film=film)
    turn = state.turn
    assert isinstance(turn, Accounts)
    steps = sum(abs(after - before) for before, after in zip(turn.pillars_before, state.pillars, strict=True))
    cells = [motion for motion in film.motions if motion.stays and motion.span == STEP]
    assert len(cells) == steps
    assert max(motion.end for motion in film.motions) <= LONGEST
    spent = next(box for text, box in shown.texts if text.startswith(f"{turn.after:,}".replace(",", "\xa0")))
    area = Page(stage.kit).rect(spent)
    seen = set()
    still = window.copy()
    for frame in range(round(LONGEST * 30)):
        film.play(still, window, frame / 30)
        seen.add(picture(window, area))
    plain = pygame.Surface((1920, 1080))
    stage.paint(scene, plain, stage.level_of(scene), 0)
    assert len(seen) > 5, "the sum passes through others"
    assert picture(window, area) == picture(plain, area)


def test_where_motion_is_reduced_no_coin_travels(state: State) -> None:
    stage = Stage(ASSETS)
    stage.wear(Dress(calm=True), (1280, 720))
    film, scene = stage.film(), scene_of(state)
    stage.paint(scene, pygame.Surface((1280, 720)), stage.level_of(scene), 0, film=film)
    assert all(motion.start == 0 and motion.span <= 0.12 for motion in film.motions if motion.stays)
    assert all(motion.stays or motion.span == 2 for motion in film.motions)  # a passing "+1" stands still


def test_at_twice_the_size_every_pillar_and_note_is_read_on_some_page(state: State) -> None:
    app = App(ASSETS, pygame.display.set_mode((1024, 768)), Dress(scale=2.0, wide=True), Clock())
    scene = scene_of(state)
    app.follow(Push(scene))
    app.draw()
    assert app.shown is not None
    told: set[str] = set()
    for index in range(app.shown.pages):
        page = app.stage.measured(scene, app.shown.level, index)
        assert page.problems == []
        told |= {node.id for node in page.nodes}
    assert {f"pillar-{pillar.id}" for pillar in state.book.scenario.pillars} <= told


def test_a_decision_is_told_by_what_was_chosen_not_by_the_title_of_its_matter() -> None:
    scenario = shipped()
    table = Table(Opening(scenario, seats(scenario, 4), 7, "standard"))
    titles = {card.title["fr"] for card in scenario.matters}
    told: list[str] = []
    stage = Stage(ASSETS)
    stage.wear(Dress(), (1280, 720))
    while table.state.round < 5:
        if isinstance(table.state.turn, Accounts):
            shown = stage.paint(scene_of(table.state), pygame.Surface((1280, 720)), 0, 0)
            told += [node.value.partition(", ")[2] for node in shown.nodes if node.id.startswith("pillar-")]
        table.play(bot_move(table.state, 7))
    assert any(reason.startswith("Décision : ") for reason in told)
    assert not titles & set(told)


def test_four_sources_are_named_and_what_is_various_is_among_the_others(state: State) -> None:
    turn = state.turn
    assert isinstance(turn, Accounts)
    charges = (("rent", 500), ("various", 450), ("works", 400), ("dues", 300), ("surplus", 200), ("paint", 100))
    stage = Stage(ASSETS)
    stage.wear(Dress(), (1280, 720))
    shown = stage.paint(scene_of(state.evolve(turn=turn.evolve(charges=charges))), pygame.Surface((1280, 720)), 0, 0)
    spoken = [text.replace("\u00a0", " ") for text in shown.spoken]
    assert {"Travaux", "Excédent partagé"} <= set(spoken)
    assert "Divers" not in spoken
    assert spoken[spoken.index("Excédent partagé") :].count("Autres") == 1
    assert "−550 €" in spoken
