from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_games import BOOK, played
from tiny import QUESTIONS, seats, text, tiny

from kessessa import rules
from kessessa.rules.book import Book
from kessessa.rules.effects import Change
from kessessa.rules.principles import OWN, Framework, Principle
from kessessa.rules.state import Answered, Decided, Deed, State
from kessessa.scoring.evidence import KNOWN, PRACTISED, Evidence, evidence, for_principle
from kessessa.scoring.frameworks import BY_ID, COOPERATIVE, LAW, PRINCIPLES, of_framework, principle_of
from kessessa.scoring.indicators import Indicator, indicators
from kessessa.scoring.reports import financial, moral
from kessessa.scoring.scores import known, practised, scores
from kessessa.scoring.teams import contributions

games = st.tuples(st.integers(0, 60), st.integers(1, 6))


def test_the_frameworks_are_complete_and_numbered() -> None:
    assert [item.number for item in of_framework(tiny(), COOPERATIVE)] == [1, 2, 3, 4, 5, 6, 7]
    assert [item.number for item in of_framework(tiny(), LAW)] == [1, 2, 3]
    for item in PRINCIPLES:
        assert BY_ID[item.id] is item
        for words in (item.name, item.short, item.line):
            assert words["fr"]
            assert words["en"] != words["fr"]


def test_a_scenario_may_bring_a_framework_of_its_own() -> None:
    charter = (Principle("roots", OWN, 1, text("roots"), text("r"), text("line")),)
    first = QUESTIONS[0].evolve(principles=(*QUESTIONS[0].principles, "roots"))
    tale = tiny(framework=Framework(text("charter"), charter), questions=(first, *QUESTIONS[1:]))
    assert of_framework(tale, OWN) == charter
    assert of_framework(tiny(), OWN) == ()
    assert principle_of(tale, "roots") == charter[0]
    assert principle_of(tiny(), "roots") is None
    start = rules.start(Book(tale), seats(2), 1, "standard")
    answer = Answered(1, first.id, 0, -1, True, (True,), False, (0,))
    answered = start.evolve(
        answers=(answer,),
        deeds=(Deed(1, BOOK.scenario.matters[0].id, BOOK.scenario.matters[0].ways[0].id, "roots", -1),),
    )
    (score,) = (item for item in scores(answered) if item.principle == "roots")
    assert (score.known, score.practised) == (10, practised(for_principle(evidence(answered), "roots", PRACTISED)))
    assert score.practised is not None
    assert score.practised < 5
    assert "roots" not in {item.principle for item in scores(rules.start(BOOK, seats(2), 1, "standard"))}


@given(games)
def test_every_score_is_explained_by_its_evidence(game: tuple[int, int]) -> None:
    _, end = played(*game)
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
def test_answers_and_deeds_all_become_evidence(game: tuple[int, int]) -> None:
    _, end = played(*game)
    found = evidence(end)
    asked = sum(len(BOOK.questions[item.card].principles) for item in end.answers)
    assert sum(item.kind == KNOWN for item in found) == asked
    assert sum(item.kind == PRACTISED for item in found) == len(end.deeds) + len(indicators(end))


@given(games)
def test_a_return_counts_double(game: tuple[int, int]) -> None:
    _, end = played(*game)
    for item in evidence(end):
        if item.kind == KNOWN:
            back = any(a.returning and a.card == item.card and a.round == item.round for a in end.answers)
            assert item.weight == (2 if back else 1)


@given(games)
def test_the_reports_add_up(game: tuple[int, int]) -> None:
    _, end = played(*game)
    report = financial(end)
    assert report.surplus == sum(a for _, a in report.income) - sum(a for _, a in report.charges)
    start = end.past[0].treasury
    assert end.stock[BOOK.treasury] == start + report.surplus - report.invested
    assert [item.after for item in moral(end)] == list(end.pillars)


@given(games)
def test_the_moral_report_names_only_decisions_that_move_the_pillar(game: tuple[int, int]) -> None:
    _, end = played(*game)
    for at, item in enumerate(moral(end)):
        if item.decision is None:
            continue
        moved = end.past[item.round].pillars[at] - end.past[item.round - 1].pillars[at]
        way = BOOK.ways[item.decision.matter][item.decision.way]
        says = sum(e.amount for e in way.effects if isinstance(e, Change) and e.target == item.pillar)
        assert moved * says > 0
        assert item.decision.round == item.round


def practice(*amounts: int) -> tuple[Evidence, ...]:
    return tuple(Evidence("community", PRACTISED, 1, "card", {}, {}, amount, abs(amount)) for amount in amounts)


def test_practice_is_a_balance_that_grows_with_deeds_and_never_runs_over() -> None:
    assert practised(()) is None
    assert practised(practice(0)) == 5
    assert practised(practice(1, -1)) == 5
    assert practised(practice(1)) == 7
    assert practised(practice(*[1] * 8)) == 9
    assert practised(practice(*[1] * 8, -2)) == 8
    assert practised(practice(*[-1] * 8)) == 1


def answer(card: str, *, right: bool, helper: int = -1, returning: bool = False) -> Answered:
    value = {"d/one": (2,), "d/three": (0,), "d/four": (90,), "d/five": (3, 2, 1, 0)}[card]
    return Answered(2, card, 0, helper, right, (right,), returning, value)


@pytest.mark.parametrize(
    ("given_answer", "french", "english"),
    [
        (answer("d/one", right=False), "Manquée : « 2 »", "Missed: “2”"),
        (answer("d/three", right=False), "Manquée : « Faux »", "Missed: “False”"),
        (answer("d/four", right=False), "Manquée : « 90 »", "Missed: “90”"),
        (answer("d/five", right=False), "Manquée", "Missed"),
        (
            answer("d/one", right=True, helper=1),
            "Réussie du premier coup, avec entraide",
            "Right at the first try, with mutual aid",
        ),
        (answer("d/one", right=True, returning=True), "Revenue et réussie", "Came back and got right"),
    ],
)
def test_evidence_says_how_an_answer_went(given_answer: Answered, french: str, english: str) -> None:
    state = rules.start(BOOK, seats(2), 1, "standard").evolve(answers=(given_answer,))
    (item,) = (found for found in evidence(state) if found.kind == KNOWN)
    assert item.words["fr"] == french
    assert item.words["en"] == english


def decided(round_: int, proposer: int, how: str) -> Decided:
    return Decided(round_, "matter", "m", "w", how, proposer, (), (), lot=False)


def indicator(state: State, name: str) -> Indicator | None:
    return next((item for item in indicators(state) if item.id == name), None)


def test_coordinating_in_turn_asks_no_more_teams_than_there_were_rounds() -> None:
    start = rules.start(BOOK, seats(6), 1, "standard")
    turns = tuple(decided(at + 1, at, "consent") for at in range(4))
    whole = indicator(start.evolve(decided=turns, round=4), "rotation")
    assert whole is not None
    assert (whole.value, whole.amount) == (4, 1)
    kept = indicator(start.evolve(decided=turns[:2], round=4), "rotation")
    assert kept is not None
    assert (kept.value, kept.amount) == (2, 0)


def test_a_team_alone_is_not_said_to_lack_consent() -> None:
    start = rules.start(BOOK, seats(1), 1, "standard")
    assert indicator(start.evolve(decided=(decided(1, 0, "alone"),) * 4), "consent") is None
    both = indicator(start.evolve(decided=(decided(1, 0, "consent"), decided(2, 0, "majority"))), "consent")
    assert both is not None
    assert both.value == 50


@given(games)
def test_contributions_hold_every_answer_and_token_once(game: tuple[int, int]) -> None:
    _, end = played(*game)
    parts = contributions(end)
    assert [item.team for item in parts] == list(range(len(end.teams)))
    assert sum(item.answered for item in parts) == len(end.answers)
    assert sum(item.tokens for item in parts) == sum(g.tokens for g in end.given if g.team >= 0)
