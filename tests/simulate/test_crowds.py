"""Many games: what is seen of each, the same sums wherever they were played, and what they are said to show."""

from __future__ import annotations

from collections import Counter

import pytest
from tiny import tiny, way

from kessessa.rules.book import Book
from kessessa.rules.cards import Matter
from kessessa.rules.effects import Change, Raised, Text
from kessessa.rules.scenario import Resource, Scenario
from kessessa.simulate.card_lines import best_in_all, card_lines, option_lines
from kessessa.simulate.crowd import Cells, Plan, chunks, gathered, play_chunk
from kessessa.simulate.findings import BOUNDS, Findings, findings
from kessessa.simulate.games import play_game, policies_of
from kessessa.simulate.tally import Tally
from kessessa.simulate.watching import DECISION_SECONDS, DILEMMA_SECONDS, TOKEN_SECONDS, watch_game

SCENARIO = tiny()
BOOK = Book(SCENARIO)
POLICIES = policies_of(SCENARIO)
PLAN = Plan(("random", "money", "cooperative"), (2, 3), ("short", "long"), 40, 7)
NOTHING: Text = {}


def played(scenario: Scenario, plan: Plan) -> Cells:
    book = Book(scenario)
    return gathered(plan, (play_chunk(book, chunk) for chunk in chunks(plan)))


def told(plan: Plan, wins: dict[str, int], games: int = 100) -> Findings:
    """Return findings over made-up wins in every cell."""
    cells = {cell: Tally() for cell in plan.cells}
    for (policy, _, _), tally in cells.items():
        tally.plain.update(games=games, wins=wins[policy])
    return findings(SCENARIO, plan, cells)


def test_a_plan_is_cut_into_chunks_that_cover_it_once() -> None:
    met = Counter(
        (chunk.cell, seed) for chunk in chunks(PLAN) for seed in range(chunk.first, chunk.first + chunk.count)
    )
    assert set(met.values()) == {1}
    assert {cell for cell, _ in met} == set(PLAN.cells)
    assert {seed for _, seed in met} == set(range(7, 47))


def test_what_is_played_first_says_something_of_every_cell() -> None:
    early = [chunk.cell for chunk in chunks(PLAN)][: len(PLAN.cells)]
    assert set(early) == set(PLAN.cells)


def test_sums_do_not_depend_on_the_order_of_the_chunks() -> None:
    one = [play_chunk(BOOK, chunk) for chunk in chunks(PLAN)]
    assert gathered(PLAN, one) == gathered(PLAN, reversed(one)) == played(SCENARIO, PLAN)


@pytest.mark.parametrize("policy", POLICIES)
def test_watching_changes_nothing(policy: str) -> None:
    for seed in range(5):
        seen = watch_game(BOOK, policy, 3, "long", seed)
        assert seen.result == play_game(BOOK, policy, 3, "long", seed)
        assert seen.chosen <= seen.offered
        assert len(seen.months) == sum(seen.led.values()) + 1
        tokens = sum(seen.given.values())
        spent = seen.decisions * DECISION_SECONDS + seen.dilemmas * DILEMMA_SECONDS + tokens * TOKEN_SECONDS
        assert seen.seconds == spent


def test_a_longer_game_with_more_teams_takes_a_class_longer() -> None:
    cells = played(SCENARIO, Plan(("cooperative",), (2, 6), ("short", "long"), 20))
    minutes = {cell: sum(spent * games for spent, games in tally.minutes.items()) for cell, tally in cells.items()}
    assert minutes["cooperative", 2, "short"] < minutes["cooperative", 6, "short"]
    assert minutes["cooperative", 2, "short"] < minutes["cooperative", 2, "long"]


def test_every_card_and_option_has_a_line() -> None:
    cells = played(SCENARIO, PLAN)
    cards = {(line.kind, line.card) for line in card_lines(SCENARIO, cells)}
    assert len(cards) == sum(
        len(items)
        for items in (
            SCENARIO.events, SCENARIO.matters, SCENARIO.activities, SCENARIO.orientations, SCENARIO.questions,
        )
    )  # fmt: skip
    options = option_lines(SCENARIO, cells)
    assert all(0 <= line.chosen <= line.offered for line in options)
    assert all(line.chosen == sum(chosen for _, _, chosen in line.by_policy) for line in options)


def marks(*ways: object) -> dict[str, str]:
    """Return the marks of the options of a project that lies on the table from the first round on."""
    card = Matter("choice", {"fr": "choix"}, NOTHING, NOTHING, ways, project=True)  # type: ignore[arg-type]
    scenario = tiny(matters=(card,))
    cells = played(scenario, Plan(("money", "cooperative"), (2,), ("short",), 30))
    return {line.option: line.mark for line in option_lines(scenario, cells) if line.card == "choice"}


def test_an_option_that_beats_all_others_is_told() -> None:
    good, poor = way("good", Change("treasury", 500), Change("social", 2)), way("poor", Change("social", -2))
    assert marks(good, poor) == {"good": "dominant", "poor": "dead"}


def test_an_option_that_is_never_possible_is_told() -> None:
    ways = way("a", Change("social", 1)), way("b", Change("democracy", 1)), way("shut", when=Raised("never"))
    assert marks(*ways)["shut"] == "closed"


def test_only_what_is_as_good_in_everything_is_best_in_all() -> None:
    plain, better, dearer = (
        way("plain"),
        way("better", Change("social", 1)),
        way("dearer", Change("social", 2), cost=50),
    )
    assert best_in_all((plain, better)) == "better"
    assert best_in_all((plain, better, dearer)) == ""
    assert best_in_all((plain, way("same"))) == ""
    assert best_in_all((plain,)) == ""


def test_a_gauge_that_never_moves_is_told() -> None:
    stone = Resource("stone", {"fr": "pierre"}, 3)
    scenario = tiny(resources=(*SCENARIO.resources, stone))
    plan = Plan(("cooperative",), (2,), ("short",), 5)
    still = [gauge.gauge for gauge in findings(scenario, plan, played(scenario, plan)).gauges if not gauge.moves]
    assert still == ["stone"]


@pytest.mark.parametrize(
    ("cooperative", "money", "answer"),
    [(70, 20, "better"), (20, 70, "worse"), (50, 50, "unclear"), (51, 49, "unclear")],
)
def test_the_verdict_follows_the_wins(cooperative: int, money: int, answer: str) -> None:
    wins = {"random": 5, "money": money, "cooperative": cooperative}
    found = told(PLAN, wins).verdict
    assert found.answer == answer
    assert found.taught[0] == pytest.approx(cooperative / 100)
    assert found.profit[0] == pytest.approx(money / 100)


def test_there_is_no_verdict_without_both_ways_to_play() -> None:
    plan = PLAN.evolve(policies=("cooperative",))
    assert told(plan, {"cooperative": 70}).verdict.answer == "unasked"


@pytest.mark.parametrize(("wins", "state"), [(10, "inside"), (17, "doubtful"), (40, "outside")])
def test_bounds_are_surely_broken_only_where_the_interval_says_so(wins: int, state: str) -> None:
    found = told(PLAN, {"random": wins, "money": 20, "cooperative": 70})
    states = {(line.policy, line.measure): line.state for line in found.bounds}
    assert states["random", "wins"] == state
    assert states["cooperative", "wins"] == states["money", "wins"] == "inside"
    assert states["pillar:", "wins"] == "unasked"
    assert len(found.bounds) == len(BOUNDS)


def test_months_are_means_over_the_games_that_got_there() -> None:
    found = findings(SCENARIO, PLAN, played(SCENARIO, PLAN))
    first = [month for month in found.months if month.round == 0]
    assert all(month.games == 80 for month in first)
    assert all(month.pillars == tuple(pillar.start for pillar in SCENARIO.pillars) for month in first)
    for before, after in zip(found.months, found.months[1:], strict=False):
        if after.round:
            assert after.games <= before.games


def test_seats_share_the_rounds_out() -> None:
    found = findings(SCENARIO, PLAN, played(SCENARIO, PLAN))
    for teams in (2, 3):
        seats = [seat for seat in found.seats if seat.teams == teams]
        assert [seat.seat for seat in seats] == list(range(teams))
        rounds = [line.rounds for line in found.lines if line.teams == teams]
        assert sum(seat.led for seat in seats) == pytest.approx(sum(rounds) / len(rounds))


def test_perils_count_the_games_that_were_lost_to_them() -> None:
    cells = played(SCENARIO, PLAN)
    found = findings(SCENARIO, PLAN, cells)
    for peril in found.perils:
        assert 1 <= peril.first_round <= peril.mean_round
        assert peril.interval[0] <= peril.share <= peril.interval[1]
    lost = sum(sum(tally.lost.values()) for tally in cells.values())
    assert sum(peril.games for peril in found.perils) == lost > 0
