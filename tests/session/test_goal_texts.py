"""What a goal says in a session: that of its length, and all of it where the length was changed."""

from __future__ import annotations

from tiny import seats, text, tiny

from kessessa import rules
from kessessa.rules.effects import IsOpen
from kessessa.rules.moves import SetRounds
from kessessa.rules.scenario import Goal
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


def test_a_goal_without_texts_of_its_own_says_the_same_in_all() -> None:
    plain = Goal(1, IsOpen("cafe"), ALL)
    assert goal_text(rules.start(tiny(goals=(plain,)), seats(2), 1, "short"), plain) == ALL
