"""What a goal says in a session: that of its length, and all of it where the length was changed."""

from __future__ import annotations

from tiny import seats, text, tiny

from kessessa import rules
from kessessa.language import euros
from kessessa.rules.conditions import value_of
from kessessa.rules.effects import All, AnyOf, IsOpen, Range, Share
from kessessa.rules.moves import SetRounds
from kessessa.rules.scenario import Goal
from kessessa.rules.state import Entry
from kessessa.session.had import had
from kessessa.session.wording import goal_text

SHORT, LONG, ALL = text("short"), text("long"), text("all")
GOAL = Goal(1, IsOpen("cafe"), ALL, (SHORT, None, LONG))


def test_a_goal_is_told_for_the_length_of_the_session() -> None:
    for length, told in (("short", SHORT), ("standard", ALL), ("long", LONG)):
        state = rules.start(tiny(goals=(GOAL,)), seats(2), 1, length)
        assert goal_text(state, GOAL) == told


def test_where_the_length_was_changed_a_goal_is_told_for_all() -> None:
    state = rules.start(tiny(goals=(GOAL,)), seats(2), 1, "short")
    changed = rules.play(state, SetRounds(6))
    assert not isinstance(changed, rules.Refusal)
    assert goal_text(changed[0], GOAL) == ALL


def test_where_it_was_changed_to_another_known_length_a_goal_is_told_for_that_one() -> None:
    scenario = tiny(goals=(GOAL,))
    for rounds, told in zip(scenario.lengths, (SHORT, ALL, LONG), strict=True):
        state = rules.start(scenario, seats(2), 1, "standard")
        changed = rules.play(state, SetRounds(rounds))
        assert not isinstance(changed, rules.Refusal)
        assert goal_text(changed[0], GOAL) == told


def test_between_two_lengths_a_goal_is_told_for_the_one_that_asks_for_the_same() -> None:
    more = AnyOf((Range("round", most=3), All((Range("round", most=6), IsOpen("cafe"))), IsOpen("garden")))
    texts = tuple(text(name) for name in ("short", "standard", "long"))
    goal = Goal(1, All((IsOpen("cafe"), more)), ALL, texts)
    scenario = tiny(goals=(goal,))
    assert scenario.lengths == (3, 5, 8)
    for rounds, told in ((2, 0), (4, 1), (6, 1), (7, 2), (9, 2)):
        changed = rules.play(rules.start(scenario, seats(2), 1, "short"), SetRounds(rounds))
        assert not isinstance(changed, rules.Refusal)
        assert goal_text(changed[0], goal) == texts[told]


def test_a_goal_without_texts_of_its_own_says_the_same_in_all() -> None:
    plain = Goal(1, IsOpen("cafe"), ALL)
    assert goal_text(rules.start(tiny(goals=(plain,)), seats(2), 1, "short"), plain) == ALL


def test_a_missed_goal_is_told_with_what_there_was_of_what_can_be_counted() -> None:
    need = All((Range("opened_count", least=2), Range("round", most=1), AnyOf((Range("treasury", least=10**6),))))
    goal = Goal(1, need, ALL)
    state = rules.start(tiny(goals=(goal,)), seats(2), 1, "short")
    money = euros(value_of(state, "treasury"), "en")
    assert had(state, goal, "en").startswith("0 activities, ")
    assert had(state, goal, "en").endswith(f" {money}")
    assert not had(state, Goal(1, Range("opened_count", least=0), ALL), "en")
    other = AnyOf((All((Range("round", least=50), Range("treasury", least=10**6))), Range("opened_count", least=2)))
    assert had(state, Goal(1, other, ALL), "en") == "0 activities", "not what is asked in a session of another length"
    assert not had(state, GOAL, "en")


def test_a_goal_missed_because_one_source_brings_too_much_says_how_much() -> None:
    need = All((AnyOf((All((Range("round", most=4), Share("largest", most=40))), Share("largest", most=30))),))
    goal = Goal(3, need, ALL)
    state = rules.start(tiny(goals=(goal,)), seats(2), 1, "short")
    earned = (Entry(1, "sales", 310, "running", "a"), Entry(1, "gifts", 690, "running", "b"))
    assert had(state.evolve(ledger=earned), goal, "en") == "69% from one source"
    assert not had(state.evolve(ledger=earned[:0]), goal, "en"), "nobody brings too much"
