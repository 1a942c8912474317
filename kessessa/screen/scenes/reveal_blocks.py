"""What is told after an answer, as blocks: what was chosen and why, what is right, the principle, what comes next."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import Text, pick, window_round
from kessessa.language import round as said
from kessessa.rules.cards import Choice, Estimate, Order, Pairs, Question, TrueFalse
from kessessa.rules.principles import OWN, Principle
from kessessa.rules.scenario import Scenario
from kessessa.rules.state import State
from kessessa.rules.turns import Reveal
from kessessa.scoring.frameworks import COOPERATIVE, LAW, principle_of
from kessessa.screen.blocks import Block, Row
from kessessa.screen.rail import Marks
from kessessa.screen.seat import team_name, unit_of
from kessessa.session import wording
from kessessa.session.views import face

_MOST = 4
"""So many principles are named at most."""


def main_blocks(state: State, turn: Reveal, language: str, *, apart: bool = False) -> tuple[Block, ...]:
    """Return why an answer is right, preceded by what was chosen where that was not right.

    `apart`: lines and pairs stand in a block of their own, before what explains them.
    """
    card = state.book.questions[turn.card]
    chosen: list[Block] = []
    if not turn.marks[0] and isinstance(card.body, (Choice, TrueFalse)):
        chosen.append(_chosen(state, turn, 0, language))
        if not all(turn.marks) and len(turn.given) > 1 and not turn.marks[1] and turn.given[1] != turn.given[0]:
            chosen.append(_chosen(state, turn, 1, language))
    right = _right(card, turn, chosen=bool(chosen), language=language, state=state)
    if right.rows and (apart or isinstance(card.body, Choice)):
        why = pick(said.WHY, language)
        explained = replace(right, title=why, rows=(), axis=False, linked=False)
        return (*chosen, replace(right, text="", source=""), explained)
    return (*chosen, right)


def side_blocks(state: State, turn: Reveal, language: str, *, returns: bool = False) -> tuple[Block, ...]:
    """Return the principle, then a question for one's neighbour, or that nothing is lost (`returns`: and when)."""
    card = state.book.questions[turn.card]
    blocks = list(_principle(state.book.scenario, card, language))
    if turn.right and pick(card.neighbour, language):
        text = pick(card.neighbour, language)
        blocks.append(Block(pick(said.NEIGHBOUR, language), text, icon="chats-circle", ink="info"))
    if turn.comes_back:
        picture = "resources/knowledge.svg"
        text = pick(said.WORTH_TWO, language)
        text = f"{comes_back(state, language)}. {text}" if returns else text
        blocks.append(Block(pick(said.NOTHING_LOST, language), text, picture=picture))
    return tuple(blocks)


def comes_back(state: State, language: str) -> str:
    """Return when a missed question returns."""
    return pick(said.COMES_BACK, language, unit=unit_of(state, 3, language))


def asked_again(state: State, turn: Reveal, language: str) -> Block:
    """Return the question as it was asked, for pages with room for it."""
    card = state.book.questions[turn.card]
    picture = f"vignettes/{card.picture or 'speech-balloon'}.svg"
    return Block(pick(said.QUESTION, language), pick(card.question, language), picture=picture)


def letters(turn: Reveal, card: Question, value: tuple[int, ...]) -> str:
    """Return the letters of an answer as they stood on the screen, empty for answers without letters."""
    return ", ".join(wording.LETTERS[place] for place in _places(turn, card, value))


def _places(turn: Reveal, card: Question, value: tuple[int, ...]) -> list[int]:
    if isinstance(card.body, Choice):
        return sorted(turn.shown.index(at) for at in value)
    return [1 - value[0]] if isinstance(card.body, TrueFalse) else []


def _chosen(state: State, turn: Reveal, who: int, language: str) -> Block:
    card = state.book.questions[turn.card]
    value = turn.given[who]
    answer = wording.answer_words(card.body, value, language)
    if who:
        title = pick(window_round.THEY_CHOSE, language, team=team_name(state, turn.helper, language), answer=answer)
    else:
        title = pick(said.YOU_CHOSE, language, answer=answer)
    places = _places(turn, card, value)
    letter = places[0] if len(places) == 1 else -1
    return Block(title, wording.because_of(card.body, value, language), letter=letter)


def _right(card: Question, turn: Reveal, *, chosen: bool, language: str, state: State) -> Block:
    explain = pick(card.explain, language)
    source = pick(said.SOURCE, language, source=card.source.title) if card.source else ""
    rows = _rows(card, turn, language)
    shown = face(state)
    letter = -1
    title = pick(_title_of(card), language)
    named = chosen or isinstance(card.body, (Choice, Estimate, TrueFalse))
    if isinstance(card.body, Choice) and rows:
        title = pick(window_round.THE_ANSWERS, language)
    elif named and shown is not None and shown.right is not None:
        title = pick(said.THE_ANSWER, language, answer=wording.answer_words(card.body, shown.right, language))
        places = _places(turn, card, shown.right)
        letter = places[0] if len(places) == 1 else -1
    fill = "surface" if turn.marks[0] else "ok_soft"
    return Block(
        title, explain, rows, source, letter=letter, fill=fill, ink="success", axis=isinstance(card.body, Order),
        linked=isinstance(card.body, Pairs), marks=_marks(state, turn, language),
    )  # fmt: skip


def _marks(state: State, turn: Reveal, language: str) -> Marks | None:
    """Return how near the answers came to a number: as marks on a rail, each with its distance in words."""
    body = state.book.questions[turn.card].body
    if not isinstance(body, Estimate):
        return None
    given = []
    for who, (number,) in enumerate(turn.given):
        far = abs(number - body.number)
        off = pick(said.OFF_BY, language, n=far) if far else pick(window_round.SPOT_ON, language)
        name = team_name(state, turn.helper, language) if who else ""
        words = pick(window_round.THEY_SAID if who else window_round.YOU_SAID, language, team=name, n=number)
        given.append((number, f"{words} · {off}"))
    return Marks(body.low, body.high, (body.number, str(body.number)), tuple(given))


def _title_of(card: Question) -> dict[str, str]:
    match card.body:
        case Order():
            return dict(window_round.RIGHT_ORDER)
        case Pairs():
            return dict(window_round.RIGHT_PAIRS)
        case _:
            return dict(said.WHY)


def _rows(card: Question, turn: Reveal, language: str) -> tuple[Row, ...]:
    value = turn.given[0]
    match card.body:
        case Order(steps):
            return tuple(
                Row(pick(step.detail, language), pick(step.text, language), _mark(at < len(value) and value[at] == at))
                for at, step in enumerate(steps)
            )
        case Pairs(pairs):
            return tuple(
                Row(
                    pick(pair.left, language), pick(pair.right, language), _mark(value[at] == at),
                    turn.shown.index(at) + 1, note=_said_instead(turn, at, language),
                )
                for at, pair in enumerate(pairs)
            )  # fmt: skip
        case Choice(options):
            right = [at for at, option in enumerate(options) if option.right]
            places = _places(turn, card, tuple(right)) if len(right) > 1 else []
            return tuple(Row("", pick(options[turn.shown[place]].text, language), letter=place) for place in places)
        case _:
            return ()


def _said_instead(turn: Reveal, at: int, language: str) -> str:
    """Return the number that a letter was linked to, where it was not its own."""
    value = turn.given[0]
    return "" if value[at] == at else pick(window_round.YOU_SAID, language, n=turn.shown.index(value[at]) + 1)


def _mark(right: bool) -> str:
    return "right" if right else "wrong"


def _principle(scenario: Scenario, card: Question, language: str) -> tuple[Block, ...]:
    found = (principle_of(scenario, name) for name in card.principles)
    known = [principle for principle in found if principle is not None]
    if not known:
        return ()
    frameworks = {principle.framework for principle in known}
    title = _framework_name(scenario, frameworks)
    if len(known) > 1 and title is said.PRINCIPLE:
        title = window_round.PRINCIPLES
    panel = Block(pick(title, language), fill="democracy.soft", ink="democracy.fg")
    if len(known) == 1:
        return (replace(panel, text=pick(known[0].name, language), number=known[0].number, strong=True),)
    mixed = len(frameworks) > 1  # two principles may bear the same number
    rows = tuple(Row("", _named(scenario, one, language, mixed=mixed), number=one.number) for one in known[:_MOST])
    return (replace(panel, rows=rows),)


def _named(scenario: Scenario, principle: Principle, language: str, *, mixed: bool) -> str:
    """Return a principle's short name; among those of several frameworks its whole one, and whose it is."""
    if not mixed:
        return pick(principle.short, language)
    name = pick(principle.name, language)
    whose = (
        "" if principle.framework == COOPERATIVE else pick(_framework_name(scenario, {principle.framework}), language)
    )
    return f"{name} ({whose})" if whose else name


def _framework_name(scenario: Scenario, frameworks: set[str]) -> Text:
    """Return what names the principles of these frameworks; a scenario's own ones bear the name of its charter."""
    if frameworks == {LAW}:
        return window_round.LAW_CONDITION
    if frameworks == {OWN} and scenario.framework is not None:
        return scenario.framework.title
    return said.PRINCIPLE if frameworks == {COOPERATIVE} else said.PRINCIPLES_OF_ALL
