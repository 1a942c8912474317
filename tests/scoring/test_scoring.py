from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st
from tiny import seats, tiny

from kessessa import rules
from kessessa.rules.book import Book
from kessessa.rules.chance import below
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.scoring.evidence import KNOWN, PRACTISED, evidence, for_principle
from kessessa.scoring.frameworks import BY_ID, COOPERATIVE, LAW, PRINCIPLES, of_framework
from kessessa.scoring.indicators import indicators
from kessessa.scoring.moments import key_moments, outcome, turning_point
from kessessa.scoring.reports import financial, moral
from kessessa.scoring.scores import known, practised, scores
from kessessa.scoring.teams import contributions
from kessessa.scoring.what_if import Played, replay

BOOK = Book(tiny())


@cache
def played(seed: int, teams: int) -> tuple[tuple[Played, ...], State]:
    """Play a random game and return its moves with the states before them, and its end."""
    state = rules.start(BOOK, seats(teams), seed, "standard")
    chance, history = seed, []
    while not isinstance(state.turn, Ended):
        moves = rules.legal(state).every()
        at, chance = below(chance, len(moves))
        after = rules.play(state, moves[at])
        assert not isinstance(after, rules.Refusal)
        history.append((state, moves[at]))
        state = after[0]
    return tuple(history), state


games = st.tuples(st.integers(0, 60), st.integers(1, 6)).map(lambda drawn: played(*drawn))


def test_the_frameworks_are_complete_and_numbered() -> None:
    assert [item.number for item in of_framework(COOPERATIVE)] == [1, 2, 3, 4, 5, 6, 7]
    assert [item.number for item in of_framework(LAW)] == [1, 2, 3]
    for item in PRINCIPLES:
        assert BY_ID[item.id] is item
        for text in (item.name, item.short, item.line):
            assert text["fr"]
            assert text["en"] != text["fr"]


@given(games)
def test_every_score_is_explained_by_its_evidence(game: tuple[tuple[Played, ...], State]) -> None:
    _, end = game
    found = evidence(end)
    for score in scores(end):
        knows = for_principle(found, score.principle, KNOWN)
        does = for_principle(found, score.principle, PRACTISED)
        assert score.known == known(knows)
        assert score.practised == practised(does)
        assert (score.known is None) == (not knows)
        assert (score.practised is None) == (not does)
        assert score.known is None or 0 <= score.known <= 10
        assert score.practised is None or 0 <= score.practised <= 10


@given(games)
def test_answers_and_deeds_all_become_evidence(game: tuple[tuple[Played, ...], State]) -> None:
    _, end = game
    found = evidence(end)
    asked = sum(len(BOOK.questions[item.card].principles) for item in end.answers)
    assert sum(item.kind == KNOWN for item in found) == asked
    assert sum(item.kind == PRACTISED for item in found) == len(end.deeds) + len(indicators(end))


@given(games)
def test_a_return_counts_double(game: tuple[tuple[Played, ...], State]) -> None:
    for item in evidence(game[1]):
        if item.kind == KNOWN:
            back = any(a.returning and a.card == item.card and a.round == item.round for a in game[1].answers)
            assert item.weight == (2 if back else 1)


@given(games)
def test_replaying_the_class_changes_nothing(game: tuple[tuple[Played, ...], State]) -> None:
    history, end = game
    assert replay(history[0][0], history) == end


@given(games)
def test_what_ifs_are_games_played_to_their_end(game: tuple[tuple[Played, ...], State]) -> None:
    history, end = game
    moments = key_moments(history, end)
    assert len(moments) <= 4
    for moment in moments:
        assert moment.real == outcome(end)
        assert moment.other != moment.way
        assert moment.would.ending
        assert any(item.matter == moment.matter and item.way == moment.way for item in end.decided)
    turned = turning_point(history, end)
    assert turned is None or turned.would != turned.real


@given(games)
def test_the_reports_add_up(game: tuple[tuple[Played, ...], State]) -> None:
    _, end = game
    report = financial(end)
    assert report.surplus == sum(a for _, a in report.income) - sum(a for _, a in report.charges)
    start = end.past[0].treasury
    assert end.stock[BOOK.treasury] == start + report.surplus - report.invested
    assert [item.after for item in moral(end)] == list(end.pillars)


@given(games)
def test_contributions_hold_every_answer_and_token_once(game: tuple[tuple[Played, ...], State]) -> None:
    _, end = game
    parts = contributions(end)
    assert [item.team for item in parts] == list(range(len(end.teams)))
    assert sum(item.answered for item in parts) == len(end.answers)
    assert sum(item.tokens for item in parts) == sum(g.tokens for g in end.given if g.team >= 0)
