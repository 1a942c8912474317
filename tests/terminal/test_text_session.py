"""A whole session in text, as somebody at a keyboard (or a screen reader) meets it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from keyboard import Typist, converse
from playing import matter
from tiny import seats, text, tiny

from kessessa import rules
from kessessa.rules.moves import Consent, Move, Object, PassToVote, Proceed, Vote
from kessessa.rules.scenario import College, Scenario
from kessessa.rules.state import State
from kessessa.rules.turns import Ended, Meeting, Tabling, Working
from kessessa.session.debrief import debrief
from kessessa.session.record import Opening, fingerprint
from kessessa.session.table import Table
from kessessa.simulate.games import bot_move, steps
from kessessa.simulate.policies import Random
from kessessa.terminal.game import Conversation
from kessessa.terminal.plain import spoken
from kessessa.terminal.telling_board import meeting

CONTROL = re.compile(r"[\x00-\x1f\x7f]")
READ_BADLY = re.compile(r"[│─┌★→·\u2212]|" + CONTROL.pattern)


def table(seed: int = 1, teams: int = 3, length: str = "short", scenario: Scenario | None = None) -> Table:
    return Table(Opening(scenario or tiny(), seats(teams), seed, length))


def any_move(seed: int) -> Callable[[State], Move]:
    dice = random.Random(seed)

    def choose(state: State) -> Move:
        return dice.choice(rules.legal(state).every())

    return choose


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("teams", [1, 2, 6])
def test_a_bot_that_types_plays_the_same_game_as_one_that_does_not(language: str, teams: int) -> None:
    seat = table(teams=teams)
    typist = Typist(seat)
    assert converse(seat, typist, language).run()
    direct = table(teams=teams)
    while not isinstance(direct.state.turn, Ended):
        direct.play(bot_move(direct.state, 1))
    assert fingerprint(seat.state) == fingerprint(direct.state)
    assert list(debrief(seat.notes, teams).words) == ["fiers"] * teams


@pytest.mark.parametrize("seed", range(12))
def test_every_legal_move_can_be_typed(seed: int) -> None:
    seat = table(seed, teams=1 + seed % 6, length=("short", "standard", "long")[seed % 3])
    assert converse(seat, Typist(seat, any_move(seed))).run()
    assert isinstance(seat.state.turn, Ended)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_said_that_a_screen_reader_reads_badly(language: str) -> None:
    seat = table(4, length="long")
    typist = Typist(seat, any_move(4))
    converse(seat, typist, language).run()
    assert [line for line in typist.lines if READ_BADLY.search(line)] == []


def until(seat: Table, kind: type, **wanted: str) -> None:
    """Play on to a place, objecting and voting so that every stage is met."""
    chance = 1
    while not (
        isinstance(seat.state.turn, kind) and all(getattr(seat.state.turn, at) == is_ for at, is_ in wanted.items())
    ):
        plain = rules.legal(seat.state).plain
        move = next((move for move in plain if isinstance(move, (PassToVote, Object))), None)
        if move is None or not isinstance(seat.state.turn, Meeting):
            move, chance = Random().choose(seat.state, rules.legal(seat.state), chance)
        seat.play(move)


def said(seat: Table, *typed: str | None, language: str = "fr") -> list[str]:
    """Return what is said while these lines are typed and the session is then left."""
    lines: list[str] = []
    rest = [*typed, "q"]
    talk = Conversation(seat, lines.append, lambda _: rest.pop(0), lambda _: rest.pop(0), language)
    assert not talk.run()
    return lines


def test_a_ballot_is_asked_in_secret_and_never_repeated() -> None:
    seat = table(2)
    until(seat, Meeting, stage="vote")
    rest = ["9", "1", None]
    lines: list[str] = []
    open_asked: list[str] = []

    def ask_openly(prompt: str) -> None:
        open_asked.append(prompt)

    talk = Conversation(seat, lines.append, ask_openly, lambda _: rest.pop(0))
    assert not talk.run()
    assert open_asked == []
    assert not any("« 9 »" in line for line in lines)
    assert any(line.startswith("Vote secret") for line in lines)
    assert any(line.endswith("a voté.") for line in lines)


def test_the_facilitator_can_open_the_votes() -> None:
    seat = table(2)
    until(seat, Meeting, stage="vote")
    typist = Typist(seat)
    assert converse(seat, typist).run()
    assert typist.secrets > 0
    seat = table(2)
    until(seat, Meeting, stage="vote")
    assert said(seat, "f", "2", "1")
    typist = Typist(seat)
    assert converse(seat, typist).run()
    assert typist.secrets == 0


def test_several_tokens_are_given_in_one_line_and_taken_back() -> None:
    seat = table(3, teams=2)
    until(seat, Working)
    turn = seat.state.turn
    assert isinstance(turn, Working)
    said(seat, "1 2")
    given = seat.state.turn
    assert isinstance(given, Working)
    assert sum(given.tokens) == sum(turn.tokens) - 2
    said(seat, "-1 -2")
    assert seat.state.turn == turn


def test_tokens_for_one_team_are_not_given_by_the_next() -> None:
    seat = table(3, teams=2)
    until(seat, Working)
    turn = seat.state.turn
    assert isinstance(turn, Working)
    said(seat, "0 1 1")
    after = seat.state.turn
    assert isinstance(after, Working)
    assert (after.team, after.placed) == (turn.waiting[0], ())


def test_an_agenda_of_the_wrong_size_is_refused_in_words() -> None:
    seat = table(3)
    until(seat, Tabling)
    before = seat.state
    assert any("ordre du jour doit compter" in line for line in said(seat, "1 2 3"))
    assert seat.state is before


def test_what_a_site_will_bring_is_told_with_the_decision() -> None:
    seat = table()
    while not (isinstance(seat.state.turn, Meeting) and seat.state.turn.work == "cafe-site"):
        seat.play(bot_move(seat.state, 1))
    assert any("à la fin du chantier : social " in line for line in said(seat))


def test_undo_goes_back_one_decision() -> None:
    seat = table(3)
    until(seat, Tabling)
    before = seat.state
    lines = said(seat, "1", "a")
    assert seat.state == before
    assert any(line.startswith("Annulé") for line in lines)
    assert any(line.startswith("Undone") for line in said(seat, "1", "u", language="en"))


def test_the_language_switches_in_the_middle() -> None:
    lines = said(table(), "l", "?")
    assert any(line.startswith("Vos buts") for line in lines)
    assert any(line.startswith("Your goals") for line in lines)
    assert any(line.startswith("r: read again") for line in lines)


def test_the_menu_lets_a_team_be_set_aside_and_a_bot_play() -> None:
    seat = table()
    seat.play(Proceed())
    lines = said(seat, "f", "0")
    at = next(line.split(".")[0] for line in lines if "Mettre de côté" in line)
    said(seat, "f", at)
    assert sum(team.here for team in seat.state.teams) == 2
    moves = len(seat.history)
    said(seat, "f", "1")
    assert len(seat.history) > moves


def test_what_is_read_is_not_read_twice_unless_asked() -> None:
    assert sum(line == "Tiny" for line in said(table(), "nonsense", "7")) == 1
    assert sum(line == "Tiny" for line in said(table(), "r")) == 2


def test_trouble_with_saving_is_said_once() -> None:
    lines: list[str] = []
    rest = ["x", "", "q"]
    talk = Conversation(table(), lines.append, lambda _: rest.pop(0), lambda _: None, trouble=lambda _: "disk full")
    talk.run()
    assert lines.count("disk full") == 1


def test_the_end_of_what_comes_in_leaves_the_session() -> None:
    for stop in range(40):
        seat = table(5)
        left = Typist(seat)
        count = [stop]

        def ask(prompt: str, left: Typist = left, count: list[int] = count) -> str | None:
            count[0] -= 1
            return None if count[0] < 0 else left.ask(prompt)

        assert not Conversation(seat, left.say, ask, ask).run()


def test_a_debrief_that_was_left_goes_on_at_its_step() -> None:
    seat = table(6)
    for move, _ in steps(seat.state, Random(), 6):
        seat.play(move)
    words = iter(["fiers", "", "", "", None])
    lines: list[str] = []
    assert not Conversation(seat, lines.append, lambda _: next(words), lambda _: None).run()
    assert debrief(seat.notes, 3).step == "learnt"
    lines.clear()
    assert Conversation(seat, lines.append, lambda _: "", lambda _: None).run()
    assert not any("étape 1 sur 4" in line for line in lines)
    assert any("étape 3 sur 4" in line for line in lines)


JUNK = [
    "", " ", "0", "-1", "+", "--", "9" * 21, "1 1 1 1", "²", "١", "é", "\x1b[31m", "{team}", "%s", "-", "1.5", "1,2",
    "p", "n", "?", "h", "r", "l", "f", "a", "\u2212", "\x00", "a" * 5000, "1 " * 500, "60 10 30", "1e9",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(8))
def test_no_line_that_can_be_typed_raises(seed: int) -> None:
    dice = random.Random(seed)
    seat = table(seed, teams=1 + seed % 4)
    typist = Typist(seat)
    count = [1500]

    def ask(prompt: str) -> str | None:
        count[0] -= 1
        if count[0] < 0:
            return None
        return dice.choice(JUNK) if dice.random() < 0.5 else typist.ask(prompt)

    Conversation(seat, typist.say, ask, ask).run()
    assert [line for line in typist.lines if CONTROL.search(line)] == []


def test_the_debrief_tells_moments_principles_and_where_a_score_comes_from() -> None:
    seat = table(8, length="long")
    for move, _ in steps(seat.state, Random(), 8):
        seat.play(move)
    words = iter(["", "", "", "", "2", "77", "x", "", ""])
    lines: list[str] = []
    assert Conversation(seat, lines.append, lambda _: next(words), lambda _: None, "en").run()
    assert any(line.startswith("You chose: ") for line in lines)
    assert any(line.startswith("Computed, not invented") for line in lines)
    assert any(line.startswith("2. Democratic member control: ") for line in lines)
    assert any(line.startswith("Month ") and ", practised, " in line for line in lines)
    assert lines.count("One of the numbers is needed.") == 2


def test_consent_is_heard_aloud() -> None:
    seat = table(2)
    while Consent() not in rules.legal(seat.state).plain:
        seat.play(bot_move(seat.state, 2))
    assert any("parlent" in line for line in said(seat, "1"))


@pytest.mark.parametrize(("language", "shares"), [("fr", ["50 %", "50 %"]), ("en", ["50%", "50%"])])
def test_votes_by_college_are_told_as_shares(language: str, shares: list[str]) -> None:
    colleges = (College("users", text("u"), 50), College("staff", text("s"), 50))
    seat = table(teams=2, scenario=tiny(colleges=colleges, matters=(matter("keys").evolve(method="colleges"),)))
    while not (isinstance(turn := seat.state.turn, Meeting) and turn.stage == "count" and turn.matter):
        votes = [move for move in rules.legal(seat.state).every() if isinstance(move, PassToVote | Vote)]
        place = turn.team if isinstance(turn, Meeting) else 0
        seat.play(votes[place % len(votes)] if votes else bot_move(seat.state, 1))
    told = " ".join(spoken(line, language) for line in meeting(seat.state, turn, language))
    assert re.findall(r"\d+ ?%", told) == shares, told
