"""What cards on paper say: the right answer under its letter, effects in words, conditions that people can check."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from kessessa.language import pick
from kessessa.paper.answers import answer_key
from kessessa.paper.booklet import cards_of
from kessessa.paper.guide import guide
from kessessa.paper.order import Order
from kessessa.paper.questions import coded, mixed, question_card
from kessessa.paper.saying import Language, Saying
from kessessa.rules.cards import Choice, Option, Pairs, Question, TrueFalse
from kessessa.rules.cards import Order as Sequence
from kessessa.rules.effects import (
    All,
    Change,
    Door,
    Flag,
    IsOpen,
    Later,
    Money,
    Not,
    Odds,
    Raised,
    Range,
    Share,
    Shift,
    Site,
)  # fmt: skip
from kessessa.rules.scenario import Scenario

SAY = Language("en")
NOT_SAID = str.maketrans("", "", "*\ue002\ue003")


def tale_of(order: Order) -> Scenario:
    assert order.scenario is not None
    return order.scenario


@pytest.fixture
def saying(cafe: Order) -> Saying:
    return Saying(tale_of(cafe), "en")


def plain(words: str) -> str:
    """Return words without pictures, markup and spaces that do not break."""
    parts = words.split("\ue000")
    shown = parts[0] + "".join(part.partition("\ue001")[2] for part in parts[1:])
    return " ".join(shown.translate(NOT_SAID).replace("\u00a0", " ").split())


def lettered(question: Question) -> tuple[dict[str, str], dict[str, str]]:
    """Return the options of a card's front, and the right ones of its back, by letter."""
    card = question_card(question, "Q1", "", SAY)
    front = {block.letter: plain(block.words) for block in card.front.blocks if block.letter}
    back = {block.letter: plain(block.words) for block in card.back.blocks if block.letter and "**" in block.words}
    return front, back


def test_the_right_option_stands_under_the_same_letter_on_both_faces(cafe: Order) -> None:
    choices = [question for question in cafe.questions if isinstance(question.body, Choice)]
    assert len(choices) > 30
    for question in choices:
        assert isinstance(question.body, Choice)
        front, back = lettered(question)
        assert sorted(front.values()) == sorted(plain(pick(option.text, "en")) for option in question.body.options)
        right = sorted(plain(pick(option.text, "en")) for option in question.body.options if option.right)
        assert sorted(back.values()) == right
        assert all(front[letter] == words for letter, words in back.items())


def test_right_answers_are_spread_over_the_letters(cafe: Order) -> None:
    found: Counter[str] = Counter()
    for question in cafe.questions:
        if isinstance(question.body, Choice):
            found.update(list(lettered(question)[1]))
    assert set(found) >= set("ABC")
    assert max(found.values()) <= 0.5 * found.total()


def test_lines_that_must_be_ordered_are_never_printed_in_order() -> None:
    for count in range(2, 7):
        for number in range(200):
            order = mixed(f"deck/card-{number}", count)
            assert order != list(range(count))
            assert sorted(order) == list(range(count))


def test_an_order_is_answered_by_its_letters(cafe: Order) -> None:
    for question in cafe.questions:
        if isinstance(question.body, Sequence):
            front, back = lettered(question)
            texts = [plain(pick(step.text, "en")) for step in question.body.steps]
            assert [front[letter] for letter in back] == texts  # the back lists them in their right order
            assert list(front.values()) != texts


def test_pairs_are_answered_by_their_numbers(cafe: Order) -> None:
    question = next(item for item in cafe.questions if isinstance(item.body, Pairs))
    assert isinstance(question.body, Pairs)
    card = question_card(question, "Q1", "", SAY)
    numbers = dict(plain(block.words).split(" ", 1) for block in card.front.blocks if plain(block.words)[:1].isdigit())
    answers = [plain(block.words) for block in card.back.blocks if block.letter]
    for pair, said in zip(question.body.pairs, answers, strict=True):
        number, words = said.split(" ", 1)
        assert numbers[number] == plain(pick(pair.right, "en"))
        assert words == f"{plain(pick(pair.left, 'en'))} = {plain(pick(pair.right, 'en'))}"


def test_true_and_false_are_a_and_b() -> None:
    body = TrueFalse(answer=False, because={"en": "No."})
    question = Question("d/c", {"en": "Is it?"}, 1, (), body, {"en": "Because."}, {})
    assert lettered(question) == ({"A": "True", "B": "False"}, {"B": "False"})


def test_what_a_wrong_answer_means_stands_on_the_back() -> None:
    options = tuple(Option({"en": f"option {n}"}, n == 0, {"en": f"why not {n}"} if n else {}) for n in range(3))
    question = Question("d/c", {"en": "Which?"}, 1, (), Choice(options, shuffle=False), {"en": "Because."}, {})
    told = [(block.letter, plain(block.words)) for block in question_card(question, "Q1", "", SAY).back.blocks]
    assert told == [("A", "option 0"), ("", "Because."), ("B", "why not 1"), ("C", "why not 2")]


def test_every_question_of_the_key_has_its_answer_and_its_source(cafe: Order) -> None:
    told = [plain(block.words) for block in answer_key(coded(cafe.questions), SAY)]
    heads = [words for words in told if words.startswith("Q")]
    assert len([words for words in heads if words.split(" ")[0][1:].isdigit()]) == len(cafe.questions)
    for question in cafe.questions:
        assert plain(pick(question.explain, "en")) in told
        assert question.source is not None
        assert any(question.source.url in words for words in told)


def test_effects_in_words(saying: Saying) -> None:
    grant = Money("grants", 500)
    later = Later(2, (Odds(60, (grant,), (Change("social", -1),)),), {"en": "The answer comes."})
    said = plain(saying.effects((Change("democracy", 1), Change("treasury", -80), Money("repairs", -150), later)))
    assert said == (
        "Democracy +1 · Treasury −€80 · −€150 (Repairs) · In 2 months: The answer comes. "
        "Perhaps (draw a chance token, 1 to 12): +€500 (Grants). Otherwise: Social usefulness −1."
    )
    site = Site("cafe", {"en": "Post office works"}, 6, "cafe", effects=(Change("members", 2), Change("democracy", 1)))
    assert plain(saying.effects((site, Change("territory", 1)))) == (  # what happens at once stands first
        "Territory +1 · Site “Post office works”: 6 tokens. Opens: The café. When done: Members +2, Democracy +1."
    )
    assert plain(saying.effects((Door("cafe", opened=False),))) == "“The café” closes"
    card = tale_of_matter(saying)
    assert plain(saying.effects((Shift(card[0]),))) == f"add the card “{card[1]}”"


def tale_of_matter(saying: Saying) -> tuple[str, str]:
    matter = saying.scenario.matters[0]
    return matter.id, pick(matter.title, "en")


def test_a_choice_is_to_be_remembered_only_where_a_card_asks_for_it(saying: Saying) -> None:
    asked = next(event.when.flag for event in saying.scenario.events if isinstance(event.when, Raised))
    assert saying.effects((Flag(asked),)) == "remember this choice: it will matter"
    assert saying.effects((Flag("nobody-asks"),)) == ""


def test_conditions_in_words(saying: Saying) -> None:
    asked = All((IsOpen("cafe"), Range("treasury", None, 1300), Range("round", 2)))
    assert saying.condition(asked) == "“The café” is open, Treasury at €1,300 or less and from month 2 on"
    assert saying.condition(Range("democracy", 3, 5)) == "Democracy from 3 to 5"
    assert saying.condition(Share("grants", 40)) == "Grants: 40% of all income or more"
    assert saying.condition(Not(IsOpen("cafe"))) == "not this: “The café” is open"
    flag = next(event.when for event in saying.scenario.events if isinstance(event.when, Raised))
    assert saying.condition(flag).startswith("you chose “")  # the choice, not the name of a flag


def test_the_front_of_a_matter_shows_directions_and_the_back_figures(cafe: Order, assets: Path) -> None:
    card = next(card for card in cards_of(replace(cafe, language="en"), assets) if card.code == "P1")
    front, back = (" ".join(block.words for block in face.blocks) for face in (card.front, card.back))
    assert "icons/arrow-up-bold" in front
    assert "pillars/territory" in front
    assert "+1" not in front
    assert "Territory +1" in plain(back)


def test_the_run_sheet_follows_the_lengths_of_the_scenario(saying: Saying) -> None:
    told = [plain(block.words) for block in guide(saying)]
    for name, rounds in zip(("short", "standard", "long"), saying.scenario.lengths, strict=True):
        at = told.index(f"A {name} game: {rounds} months")
        lines = told[at + 2 : at + 2 + rounds]
        assert [line.split(" ")[1] for line in lines] == [f"{number}:" for number in range(1, rounds + 1)]
        assert [("All for one" in line) for line in lines] == [n >= 3 and n % 2 == 1 for n in range(1, rounds + 1)]
        assert "Question 1" in lines[0]
        assert "Question 3" in lines[-1]
        assert [line.endswith("General assembly") for line in lines] == [False] * (rounds - 1) + [True]
    for goal in saying.scenario.goals:
        assert any(plain(pick(goal.text, "en")) in words for words in told)
