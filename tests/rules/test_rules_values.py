"""The ground that the rules stand on: chance, conditions, forecasts, records and their plain form, beginnings."""

from __future__ import annotations

import pickle
from collections import Counter

import pytest
from playing import calm, table
from tiny import EVENTS, MATTERS, tiny

from kessessa import rules
from kessessa.rules.book import Book
from kessessa.rules.chance import below, shuffled, word
from kessessa.rules.codec import UnreadableError, decode, encode
from kessessa.rules.conditions import holds, shares
from kessessa.rules.effects import (
    All,
    AnyOf,
    Change,
    Condition,
    IsOpen,
    Later,
    Money,
    Not,
    Odds,
    Raised,
    Range,
    Share,
    Site,
)
from kessessa.rules.forecast import certain, forecast, of_way, tokens_of
from kessessa.rules.moves import Answer, Propose
from kessessa.rules.refusal import WORDS, Refusal
from kessessa.rules.state import Entry

STATE = rules.start(tiny(opened=("cafe",)), table(3), 1)


# Chance


def test_the_generator_gives_the_published_words() -> None:
    chance, words = 1234567, []
    for _ in range(5):
        drawn, chance = word(chance)
        words.append(drawn)
    assert words == [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ]


def test_draws_below_a_bound_are_even() -> None:
    chance, drawn = 7, Counter[int]()
    for _ in range(6000):
        value, chance = below(chance, 6)
        drawn[value] += 1
    assert sorted(drawn) == list(range(6))
    assert all(900 < count < 1100 for count in drawn.values())


def test_a_draw_past_the_last_whole_multiple_is_drawn_again() -> None:
    bound, again = 2**63 + 1, 0
    for seed in range(50):
        first, chance = word(seed)
        if first >= bound:  # only one whole multiple of this bound fits
            again += 1
        while first >= bound:
            first, chance = word(chance)
        assert below(seed, bound) == (first, chance)
    assert 10 < again < 40


@pytest.mark.parametrize("bound", [0, -1])
def test_nothing_is_drawn_below_nothing(bound: int) -> None:
    with pytest.raises(ValueError, match="cannot draw"):
        below(1, bound)


def test_a_shuffle_keeps_the_items_and_reaches_every_order() -> None:
    orders = Counter(shuffled(seed, "abc")[0] for seed in range(600))
    assert len(orders) == 6
    assert min(orders.values()) > 60
    assert all(sorted(order) == ["a", "b", "c"] for order in orders)


# Conditions


@pytest.mark.parametrize(
    ("condition", "wanted"),
    [
        (None, True),
        (Range("social", least=5), True),
        (Range("social", least=6), False),
        (Range("social", most=4), False),
        (Range("treasury", least=1, most=2000), True),
        (Range("round", most=0), True),
        (Range("teams", least=3, most=3), True),
        (Range("opened_count", least=1), True),
        (Raised("loud"), False),
        (IsOpen("cafe"), True),
        (IsOpen("garden"), False),
        (Not(IsOpen("cafe")), False),
        (All((IsOpen("cafe"), Raised("loud"))), False),
        (AnyOf((IsOpen("cafe"), Raised("loud"))), True),
        (All(()), True),
        (AnyOf(()), False),
        (Share("largest", least=1), False),
    ],
)
def test_a_condition_looks_at_the_state(condition: Condition | None, wanted: bool) -> None:
    assert holds(STATE, condition) is wanted


def test_the_share_of_a_source_is_its_part_of_all_income() -> None:
    ledger = (
        Entry(1, "grants", 600, "running", "x"),
        Entry(1, "rent", -900, "running", "x"),
        Entry(2, "sales", 200, "running", "x"),
    )
    assert shares(ledger) == {"grants": 75, "sales": 25}
    assert shares((*ledger, Entry(3, "gifts", 1, "running", "x")), 1000) == {"grants": 749, "sales": 249, "gifts": 1}
    state = STATE.evolve(ledger=ledger)
    assert holds(state, Share("largest", least=75, most=75))
    assert holds(state, Share("sales", most=25))
    assert not holds(state, Share("gifts", least=1))


def test_what_is_not_in_the_game_cannot_be_asked_about() -> None:
    with pytest.raises(KeyError):
        holds(STATE, Range("happiness", least=1))


# Forecasts


def test_a_forecast_sums_what_is_now_later_and_likelier() -> None:
    effects = (
        Change("social", 2),
        Money("gifts", 100),
        Later(2, (Money("bank", -300), Change("social", -1)), {}),
        Odds(50, (Change("territory", 1),), (Change("territory", -1),)),
        Odds(49, (Change("environment", 1),)),
        Site("s", {}, 4, effects=(Change("democracy", 1),)),
        Change("viability", 1),
        Change("viability", -1),
    )
    assert dict(forecast(effects)) == {"social": 1, "treasury": -200, "territory": 1, "democracy": 1}
    assert dict(certain(effects)) == {"social": 1, "treasury": -200, "democracy": 1}


def test_a_way_tells_its_tokens_and_its_cost_apart() -> None:
    build = MATTERS[0].ways[0]
    assert tokens_of(build) == 3
    assert "treasury" not in dict(of_way(build))


# Records


def test_a_value_is_changed_only_by_making_another() -> None:
    move = Propose("a")
    with pytest.raises(AttributeError, match="evolve"):
        move.way = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del move.way  # type: ignore[misc]
    assert move.evolve(way="b") == Propose("b") != move
    with pytest.raises(AttributeError):
        move.evolve(path="b")
    assert hash(Propose("a")) == hash(move)
    assert repr(move) == "Propose(way='a')"


@pytest.mark.parametrize("value", [Propose("a"), tiny(), Answer((1, 2))], ids=["move", "scenario", "answer"])
def test_a_value_survives_pickling_and_the_plain_form(value: object) -> None:
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301  our own bytes
    assert decode(encode(value)) == value


@pytest.mark.parametrize(
    "plain",
    [
        {"is": "moves.Vanish"},
        {"is": 7},
        {"is": ["moves.Propose"]},
        {"is": "moves.Propose"},
        {"is": "moves.Propose", "way": "a", "path": "b"},
        1.5,
        [1.5],
        {"is": "moves.Propose", "way": 1.5},
    ],
)
def test_what_is_no_value_of_the_rules_cannot_be_read(plain: object) -> None:
    with pytest.raises(UnreadableError):
        decode(plain)


@pytest.mark.parametrize("value", [1.5, object(), {1, 2}, b"x"])
def test_what_is_no_value_of_the_rules_cannot_be_written(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)


# Books, beginnings and refusals


def test_books_are_equal_where_their_scenarios_are() -> None:
    assert Book(tiny()) == Book(tiny())
    assert Book(tiny()) != Book(calm())
    assert rules.start(tiny(), table(4), 5) != rules.start(tiny(lengths=(3, 5, 9)), table(4), 5)


def test_a_book_knows_the_names_of_pillars_resources_and_dangers() -> None:
    book = Book(tiny())
    assert book.name_of("social")["en"] == "social"
    assert book.name_of("members")["en"] == "members"
    assert book.danger("deserted").rounds == 2
    with pytest.raises(KeyError):
        book.name_of("happiness")


def test_the_same_seed_begins_the_same_game_and_another_a_different_one() -> None:
    assert rules.start(tiny(), table(4), 5) == rules.start(tiny(), table(4), 5)
    assert rules.start(tiny(), table(4), -1) == rules.start(tiny(), table(4), (1 << 64) - 1)
    orders = {rules.start(tiny(), table(4), seed).events for seed in range(5)}
    assert len(orders) > 1
    assert all(len(order) == len(EVENTS) for order in orders)


@pytest.mark.parametrize(("teams", "length"), [(0, "short"), (7, "short"), (2, "endless")])
def test_an_impossible_game_is_not_begun(teams: int, length: str) -> None:
    with pytest.raises(ValueError, match="no game"):
        rules.start(calm(), (table(6) * 2)[:teams], 1, length)


@pytest.mark.parametrize("code", WORDS)
def test_each_refusal_has_words_in_both_languages(code: str) -> None:
    refusal = Refusal(code, "7")
    assert refusal.words("fr") != refusal.words("en")
    assert refusal.words("oc") == refusal.words("fr")
    assert "{" not in refusal.words("fr") + refusal.words("en")
