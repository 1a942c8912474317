"""What is heard of the window: L in reading order, what takes the focus, and that every node has something to say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from listener import Listener
from outside_double import Nearby, waiting
from robot import Memory, Nowhere, Robot, shipped
from test_layout import Dice
from visitor import Visitor

from kessessa.rules.cards import Choice
from kessessa.rules.turns import Ended
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.ports import Habits
from kessessa.screen.reading import parts, reading
from kessessa.screen.seat import Seat
from kessessa.screen.show import Shown, Stage
from kessessa.session.record import Opening
from kessessa.simulate.games import seats


def plain(text: str) -> str:
    """Return a text without the spaces and apostrophes of typography."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


def test_l_reads_who_answers_the_question_and_the_answers_with_their_letters() -> None:
    listener = Listener(Habits(voice_level=50))
    body = listener.at_a_choice().body
    assert isinstance(body, Choice)
    listener.key("2")
    listener.key("l")
    (said,) = listener.voice.said
    question = listener.app.shown.node("question")  # type: ignore[union-attr]
    assert question is not None
    assert said.index(question.name) > 0
    texts = [plain(option.text["fr"]) for option in body.options]
    begin = said.index(question.name) + 1
    answers = said[begin : begin + len(texts)]
    assert set(said[begin + len(texts) :]) <= {"Savoir 1"}  # the purse, where the footer has room for it
    assert [answer.partition(" : ")[0] for answer in answers] == [f"Réponse {letter}" for letter in "ABCD"]
    assert ["choisie" in answer for answer in answers] == [False, True, False, False]
    assert all(text in plain(answer) for text, answer in zip(texts, answers, strict=True))
    assert not any(word in " ".join(said) for word in ("F1", "Valider", "Entrée"))
    assert (listener.voice.levels, listener.voice.languages) == ([50], ["fr"])


def test_a_second_l_stops_and_a_third_begins_again() -> None:
    listener = Listener()
    listener.at_a_choice()
    listener.key("l")
    assert listener.voice.speaking
    listener.key("l")
    assert not listener.voice.speaking
    listener.key("l")
    assert len(listener.voice.said) == 2


def test_the_button_of_the_footer_does_what_l_does_and_gives_the_focus_back() -> None:
    listener = Listener(dress=Dress("en"))
    listener.at_a_choice()
    before = listener.app.focus
    listener.click(next(node for node in listener.nodes if node.id == "tool-read"))
    assert listener.voice.speaking
    assert listener.voice.languages == ["en"]
    assert listener.app.focus == before


def test_a_reading_ends_with_its_screen_and_the_next_one_has_the_explanation() -> None:
    listener = Listener()
    card = listener.at_a_choice()
    listener.key("l")
    listener.key("1")
    assert listener.voice.speaking
    listener.key("return")
    assert listener.app.scene.name == "reveal"
    assert not listener.voice.speaking
    listener.key("l")
    said = " ".join(listener.voice.said[-1])
    assert plain(card.explain["fr"]) in plain(said)


def test_nothing_is_said_unasked_unless_that_is_wanted() -> None:
    quiet = Listener()
    quiet.at_a_choice()
    quiet.key("down")
    assert quiet.voice.said == []
    unasked = Listener(Habits(read_options=True))
    unasked.at_a_choice()
    unasked.key("right")
    focused = unasked.app.shown.node(unasked.app.focus)  # type: ignore[union-attr]
    assert focused is not None
    assert unasked.voice.said[-1] == (f"Réponse B : {focused.name}",)
    title = unasked.voice.said[-2][0]
    assert title in unasked.app.shown.spoken  # type: ignore[union-attr]
    silenced = Listener(Habits(read_options=True, voice=False))
    silenced.at_a_choice()
    assert silenced.voice.said == []


@pytest.mark.parametrize(
    ("habits", "why", "wanted"),
    [(Habits(), "Installez espeak-ng.", "Installez espeak-ng."), (Habits(voice=False), "", "Confort (F4)")],
)
def test_where_nothing_can_be_read_a_sentence_says_so(habits: Habits, why: str, wanted: str) -> None:
    listener = Listener(habits, why=why)
    listener.at_a_choice()
    listener.key("l")
    assert listener.app.scene.name == "message"
    assert any(wanted in text for text in listener.app.shown.spoken)  # type: ignore[union-attr]
    listener.key("return")
    assert listener.app.scene.name == "question-choice"


def test_a_voice_that_breaks_off_is_told_once() -> None:
    listener = Listener()
    listener.at_a_choice()
    listener.key("l")
    listener.voice.why, listener.voice.speaking = "La voix ne répond pas.", False
    listener.tick()
    assert listener.app.scene.name == "message"
    listener.key("return")
    listener.tick()
    assert listener.app.scene.name == "question-choice"


def test_l_is_left_to_a_page_that_needs_it() -> None:
    listener = Listener()
    listener.at_a_choice()
    shown = listener.app.shown
    assert shown is not None
    listener.app.shown = replace(shown, nodes=(*shown.nodes, Node("late", CHOICE, "En retard", (0, 0, 9, 9), key="l")))
    assert listener.hearing.read() is None
    assert listener.voice.said == []


# every screen


def silent(nodes: tuple[Node, ...], language: str) -> set[str]:
    """Return the nodes that would be read as nothing."""
    return {node.id for node in nodes if not node.speak(language).strip(" ,.")}


def painted(stage: Stage, seat: Seat) -> list[Shown]:
    """Return every page of the scene of a state, as it would be shown."""
    scene = scene_for(seat)
    level = stage.level_of(scene)
    shown = []
    for index in range(scene.pages(level)):
        page = Page(stage.kit)
        scene.draw(page, level, index)
        texts = tuple(page.texts)
        shown.append(Shown(tuple(page.nodes), level, index, 1, "", page.amber, (), tuple(page.spoken), texts))
    return shown


@pytest.mark.parametrize(("language", "scale"), [("fr", 1.0), ("en", 1.5)])
def test_every_node_of_every_screen_of_a_session_is_said(language: str, scale: float) -> None:
    listener = Robot(dress=Dress(language, "landes", scale))
    scenario, player = shipped(), Dice(3)
    sitting = Memory(Opening(scenario, seats(scenario, 4), 3, "standard"))
    seat = Seat(sitting, Nowhere(), scene_for)  # type: ignore[arg-type]
    met = set()
    while not isinstance(sitting.table.state.turn, Ended):
        for notes in ({}, {"board": str(sitting.table.state.round)}):
            seat.notes = dict(notes)
            name = scene_for(seat).name
            for shown in painted(listener.app.stage, seat):
                assert silent(shown.nodes, language) == set(), name
                assert reading(shown, language), name
                assert {node.id for node in shown.nodes if node.focusable} <= {
                    part.node.id for part in parts(shown, language)
                }
            met.add(name)
        sitting.table.play(player(sitting.table.state))
    assert len(met) > 12


def test_every_node_of_the_screens_around_a_session_is_said() -> None:
    outside = Nearby()
    outside.saved = [waiting("old", finished=True), waiting("torn", damaged=True)]
    visitor = Visitor(outside)
    met = set()
    for keys in ("f1", "escape", "f4", "escape", "n", "return", "return", "return", "return", "escape"):
        visitor.key(keys)
        shown = visitor.app.shown
        assert shown is not None
        assert silent(shown.nodes, "fr") == set()
        assert reading(shown, "fr")
        met.add(visitor.here)
    assert {"help", "settings", "shelf", "teams", "comfort"} <= met
