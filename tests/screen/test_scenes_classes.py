"""The memory of a class, by real keys and clicks: chosen beside the teams, filled by a session, shown, erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from outside_double import NOW, Nearby, waiting
from robot import shipped
from visitor import Visitor

from kessessa import rules
from kessessa.rules.moves import Answer
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Ended, Founding, Reveal
from kessessa.scoring.frameworks import PRINCIPLES
from kessessa.screen.dress import Dress
from kessessa.session.classes import Asked, Classroom, Lesson, Level, found, noted_class
from kessessa.simulate.games import bot_move

TITLES = ({"fr": "L’ESS à l’école", "en": "SSE at school"}, {"fr": "La recyclerie", "en": "The recycling centre"})


def lesson(at: int, *, title: int = 0) -> Lesson:
    """A session `at` days before now, in which everything was known a little better each time."""
    stamp = (NOW - timedelta(days=at)).isoformat()
    levels = tuple(Level(item.id, max(0, 8 - at), None if item.number == 7 else 5) for item in PRINCIPLES)
    asked = tuple(Asked(card.id, card.question, right=False) for card in shipped().questions[at : at + 2])
    return Lesson(stamp, stamp, "cafe-herm", TITLES[title], 2, 4, levels, asked)


@pytest.fixture
def outside() -> Nearby:
    kept = Nearby()
    kept.school = (Classroom("grue"), Classroom("courlis", tuple(lesson(at, title=at % 2) for at in (8, 6, 2, 1))))
    return kept


def spoken(visitor: Visitor) -> str:
    assert visitor.app.shown is not None
    return " ".join(visitor.app.shown.spoken)


def chosen(visitor: Visitor) -> str:
    return next(node.id for node in visitor.nodes if node.state == "selected")


def end(visitor: Visitor, outside: Nearby, *, wrong: int = 0) -> State:
    """Play a founded session to its end, the first answers wrong; its last move is made in the window."""
    table = outside.begun[-1].table
    seat = visitor.window.entrance.seat_among(visitor.app.scenes)
    assert seat is not None
    for _ in range(2000):
        turn = table.state.turn
        if isinstance(turn, Ended):
            return table.state
        move = bot_move(table.state, 3)
        if isinstance(turn, Asking) and wrong and isinstance(move, Answer):
            wrong -= 1
            answers = [other for other in rules.legal(table.state).every() if isinstance(other, Answer)]
            move = next(other for other in answers if other != move)
        assert seat.follow(move) is not None
    raise AssertionError("the session does not end")


def test_a_first_class_is_made_without_typing_and_played_with_from_its_page() -> None:
    outside = Nearby()
    visitor = Visitor(outside)
    visitor.key("c")
    assert (visitor.here, outside.school) == ("classes", ())
    visitor.key("return")
    assert outside.school == (Classroom("courlis"),)
    assert "Classe Courlis" in spoken(visitor)
    visitor.keys("return", "return")
    assert visitor.here == "teams"
    assert "Classe : Courlis" in " ".join(visitor.app.shown.spoken if visitor.app.shown else ())


def test_c_beside_the_teams_goes_round_the_classes_a_new_one_and_none(outside: Nearby) -> None:
    visitor = Visitor(outside)
    visitor.keys("n", "return")
    told = []
    for _ in range(5):
        told.append(next(node.name for node in visitor.nodes if node.id == "class"))
        visitor.key("c")
    assert [words.replace("\u00a0", " ") for words in told] == [
        "Classe : aucune", "Classe : Grue", "Classe : Courlis", "Nouvelle classe : Arbousier", "Classe : aucune",
    ]  # fmt: skip
    assert visitor.app.focus == "go"
    visitor.keys("return", "return")
    assert noted_class(outside.begun[0].table.notes) is not None
    assert len(outside.school) == 2


def test_a_session_without_a_class_is_remembered_by_nobody() -> None:
    outside = Nearby()
    visitor = Visitor(outside)
    visitor.keys("n", "return", "return", "return")
    end(visitor, outside)
    assert outside.school == ()


def test_a_session_fills_the_page_of_its_class_and_what_it_missed_comes_back_first_a_week_later() -> None:
    outside = Nearby()
    visitor = Visitor(outside)
    visitor.keys("n", "return", "c", "return", "return")
    table = outside.begun[0].table
    assert isinstance(table.state.turn, Founding)
    assert table.state.missed == ()
    state = end(visitor, outside, wrong=3)
    (kept,) = found(outside.school, "courlis").lessons
    missed = [asked.card for asked in kept.asked if not asked.right]
    assert missed
    assert isinstance(state.turn, Ended)
    assert kept.stars == state.turn.stars

    outside.now = NOW + timedelta(days=7)
    visitor = Visitor(outside)
    visitor.key("c")
    page = spoken(visitor)
    assert "1 partie" in page.replace("\u00a0", " ")
    first = shipped().questions
    words = {card.id: card.question["fr"] for card in first}
    assert words[missed[0]].replace("\u00a0", " ")[:20] in page.replace("\u00a0", " ")
    visitor.keys("return", "return")
    told = next(node.value for node in visitor.nodes if node.id == "class")
    assert told.startswith(f"{len(missed[:3])} à revoir")
    visitor.keys("return", "return")
    again = outside.begun[1].table
    assert [item.card for item in again.state.missed] == missed[:3]
    seat = visitor.window.entrance.seat_among(visitor.app.scenes)
    assert seat is not None
    while not isinstance(again.state.turn, Asking):
        seat.follow(bot_move(again.state, 3))
    assert (again.state.turn.card, again.state.turn.returning) == (missed[0], True)
    while not isinstance(again.state.turn, Reveal):
        seat.follow(bot_move(again.state, 3))


def test_what_cannot_be_kept_is_told_once_and_kept_when_it_can_be_again() -> None:
    outside = Nearby()
    visitor = Visitor(outside)
    visitor.keys("n", "return", "c", "return", "return")
    outside.school_trouble = "Les classes n’ont pas pu être enregistrées."
    end(visitor, outside)
    assert found(outside.school, "courlis").lessons == ()
    outside.school_trouble = ""
    seat = visitor.window.entrance.seat_among(visitor.app.scenes)
    assert seat is not None
    seat.leave()
    assert len(found(outside.school, "courlis").lessons) == 1


def test_up_and_down_choose_a_session_and_the_principles_follow(outside: Nearby) -> None:
    visitor = Visitor(outside)
    visitor.key("c")
    assert (visitor.app.focus, chosen(visitor)) == ("session-3", "session-3")

    def autonomy() -> str:
        assert visitor.app.shown is not None
        return next(node.name for node in visitor.app.shown.nodes if "Autonomie" in node.name)

    assert "Connu 7 sur 10, 0 la première fois" in autonomy()
    visitor.keys("up", "up")
    assert visitor.app.focus == "session-1"
    assert "Connu 2 sur 10, 0 la première fois" in autonomy()
    visitor.key("down")
    assert chosen(visitor) == "session-2"


def test_left_and_right_turn_to_the_other_classes(outside: Nearby) -> None:
    visitor = Visitor(outside)
    visitor.key("c")
    assert "Classe Courlis" in spoken(visitor)
    visitor.key("right")
    assert "Classe Grue" in spoken(visitor)
    visitor.press("class-before")
    assert "Classe Courlis" in spoken(visitor)
    visitor.key("+")
    assert [room.id for room in outside.school] == ["grue", "courlis", "arbousier"]
    assert "Classe Arbousier" in spoken(visitor)


def test_a_session_that_waits_is_taken_up_from_its_class(outside: Nearby) -> None:
    outside.saved = [replace(waiting("later"), group="courlis", begun="x", day=NOW.isoformat()), waiting("other")]
    visitor = Visitor(outside)
    visitor.key("c")
    assert chosen(visitor) == "session-4"
    assert "à reprendre, mois 3 sur 6" in spoken(visitor)
    visitor.key("return")
    assert visitor.here == "founding"


def test_erasing_asks_and_enter_keeps_everything(outside: Nearby) -> None:
    before = outside.school
    visitor = Visitor(outside)
    visitor.keys("c", "delete")
    assert (visitor.here, visitor.app.focus) == ("erase", "no")
    visitor.key("return")
    assert (visitor.here, outside.school) == ("classes", before)
    visitor.keys("delete", "escape")
    assert outside.school == before


def test_one_session_is_erased_with_its_saved_game_or_the_whole_class(outside: Nearby) -> None:
    courlis = outside.school[1]
    last = courlis.lessons[-1]
    outside.saved = [
        replace(waiting("played", finished=True), group="courlis", begun=last.begun, day=NOW.isoformat()),
        replace(waiting("begun"), group="courlis", begun="y", day=(NOW - timedelta(days=30)).isoformat()),
        waiting("other"),
    ]
    visitor = Visitor(outside)
    visitor.keys("c", "delete", "1")
    assert visitor.here == "classes"
    assert outside.school[1].lessons == courlis.lessons[:-1]
    assert [game.name for game in outside.saved] == ["begun", "other"]
    visitor.keys("delete", "2")
    assert outside.school == (Classroom("grue"),)
    assert [game.name for game in outside.saved] == ["other"]
    assert "Classe Grue" in spoken(visitor)


def test_a_damaged_file_is_told_before_the_page_and_before_the_teams(outside: Nearby) -> None:
    outside.school_trouble = "Le fichier des classes était abîmé."
    for keys in (("c",), ("n", "return")):
        visitor = Visitor(outside)
        visitor.keys(*keys)
        assert visitor.here == "message"
        assert outside.school_trouble in spoken(visitor)
        visitor.key("return")
        assert visitor.here in {"classes", "teams"}


def test_questions_that_do_not_all_fit_are_reached_by_their_buttons(outside: Nearby) -> None:
    visitor = Visitor(outside)
    visitor.key("c")
    words = [card.question["fr"][:15] for card in shipped().questions if card.id in
             {review.card for review in outside.school[1].reviews()}]  # fmt: skip
    seen = spoken(visitor)
    for _ in range(12):
        if any(node.id == "review-after" for node in visitor.nodes):
            visitor.press("review-after")
            seen += spoken(visitor)
    assert all(word in seen for word in words)


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("case", ["empty", "fresh", "full"])
def test_the_page_of_a_class_fits(outside: Nearby, scale: float, language: str, case: str) -> None:
    outside.school = {"empty": (), "fresh": (Classroom("chene-liege-2"),), "full": outside.school}[case]
    visitor = Visitor(outside, Dress(language, "landes", scale))
    visitor.key("c")
    for keys in ((), ("delete",)):
        visitor.keys(*keys)
        shown = visitor.app.shown
        assert shown is not None
        pages = (visitor.app.stage.measured(visitor.app.scene, shown.level, index) for index in range(shown.pages))
        assert [problem for page in pages for problem in page.problems] == []
