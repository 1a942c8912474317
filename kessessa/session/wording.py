"""Effects, answers, goals and names in words, for the window and the text version. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kessessa.language import meeting as meets
from kessessa.language import pick, signed, signed_euros, things
from kessessa.language import round as said
from kessessa.language.speech import unit
from kessessa.rules import forecast
from kessessa.rules.book import Book
from kessessa.rules.cards import Body, Choice, Discuss, Estimate, Order, Pairs, TrueFalse
from kessessa.rules.effects import (
    All,
    AnyOf,
    Change,
    Condition,
    Door,
    Effect,
    Flag,
    Later,
    Money,
    Odds,
    Range,
    Shift,
    Site,
    Text,
)
from kessessa.rules.meeting import AWAY
from kessessa.rules.methods import COLLEGES, PARTS
from kessessa.rules.scenario import LENGTHS, TREASURY, Goal
from kessessa.rules.state import State
from kessessa.rules.table import colleges_of
from kessessa.rules.turns import Meeting

LETTERS = "ABCDEF"


@dataclass(frozen=True, slots=True)
class Line:
    """One consequence: `target` is a pillar or resource (empty for others), `words` name it, `value` is signed."""

    target: str
    words: str
    value: str
    amount: int = 0


@dataclass(frozen=True, slots=True)
class Promise:
    """What a decision will do later: when (and what happens then), and what it moves for certain."""

    words: str
    sums: tuple[tuple[str, int], ...] = ()


def amount_text(target: str, amount: int, language: str) -> str:
    """Return a change as it is written: euros for the treasury, else a signed number."""
    return signed_euros(amount, language) if target == TREASURY else signed(amount)


def account_name(book: Book, account: str, language: str) -> str:
    """Return the name of an account of the ledger."""
    for name, text in book.scenario.sources:
        if name == account:
            return pick(text, language)
    return pick(things.ACCOUNTS.get(account), language) or account.replace("-", " ").capitalize()


def effect_lines(book: Book, effects: tuple[Effect, ...], language: str) -> tuple[Line, ...]:
    """Return what effects do, line by line; flags say nothing, and cards to come stay a surprise."""
    lines: list[Line] = []
    for effect in effects:
        lines += _LINES[type(effect)](book, effect, language)
    return tuple(lines)


def _change(book: Book, effect: Change, language: str) -> list[Line]:
    name = pick(book.name_of(effect.target), language)
    return [Line(effect.target, name, amount_text(effect.target, effect.amount, language), effect.amount)]


def _money(book: Book, effect: Money, language: str) -> list[Line]:
    name = account_name(book, effect.source, language)
    return [Line(TREASURY, name, signed_euros(effect.amount, language), effect.amount)]


def _later(_book: Book, effect: Later, language: str) -> list[Line]:
    return [Line("", pick(effect.text, language), pick(things.LATER_SHORT, language))]


def _odds(book: Book, effect: Odds, language: str) -> list[Line]:
    likely = effect_lines(book, effect.effects, language)
    perhaps = pick(said.PERHAPS, language, odds=effect.percent)
    return [Line(line.target, f"{perhaps} : {line.words}", line.value, line.amount) for line in likely]


def _site(_book: Book, effect: Site, language: str) -> list[Line]:
    many = meets.TOKENS_ONE if effect.tokens == 1 else meets.TOKENS_MANY
    return [Line("", pick(effect.name, language), pick(many, language, n=effect.tokens))]


def _door(book: Book, effect: Door, language: str) -> list[Line]:
    text = things.OPENS if effect.opened else things.CLOSES
    return [Line("", pick(book.activities[effect.activity].title, language), pick(text, language))]


_LINES: dict[type, Callable[[Book, Any, str], list[Line]]] = {
    Change: _change,
    Money: _money,
    Later: _later,
    Odds: _odds,
    Site: _site,
    Door: _door,
    Flag: lambda _book, _effect, _language: [],
    Shift: lambda _book, _effect, _language: [],
}


def answer_words(body: Body, value: tuple[int, ...], language: str) -> str:
    """Return an answer as the players would say it."""
    match body:
        case Choice(options):
            return " · ".join(pick(options[at].text, language) for at in value)
        case TrueFalse():
            return pick(said.TRUE if value[0] else said.FALSE, language)
        case Estimate():
            return f"{value[0]} {pick(body.unit, language)}".strip()
        case Order(steps):
            return " · ".join(pick(steps[at].text, language) for at in value)
        case Pairs(pairs):
            sides = zip(pairs, value, strict=True)
            return " · ".join(f"{pick(pair.left, language)} : {pick(pairs[at].right, language)}" for pair, at in sides)
        case Discuss():
            return pick((said.NOT_YET, said.PARTLY, said.FULLY)[value[0]], language)


def because_of(body: Body, value: tuple[int, ...], language: str) -> str:
    """Return what is said to a team that gave this wrong answer, empty where the card says nothing."""
    match body:
        case Choice(options):
            wrong = [options[at].because for at in value if not options[at].right]
            return " ".join(pick(text, language) for text in wrong)
        case TrueFalse(answer, because) if value != (int(answer),):
            return pick(because, language)
        case _:
            return ""


def cause_words(state: State, cause: str, because: Text | None, language: str) -> str:
    """Return why something changed: the card's own words, else what the rules call it."""
    return pick(because, language) or pick(things.CAUSES.get(cause), language) or title_of(state.book, cause, language)


def promises(state: State, turn: Meeting, language: str) -> tuple[Promise, ...]:
    """Return what a decision will do later: once its site is done, then round by round; what chance decides is kept."""
    found = [
        Promise(pick(meets.WHEN_DONE, language), sums)
        for work in state.works
        if work.id == turn.work and (sums := forecast.certain(work.effects))
    ]
    name = pick(state.book.scenario.round_name, language)
    for number, text in turn.scheduled:
        waiting = (item.effects for item in state.pending if (item.round, item.text) == (number, text))
        sums = forecast.certain(next(waiting, ()))
        what = pick(text, language)
        found.append(Promise(pick(meets.LATER, language, name=name, n=number, what=what), sums))
    return tuple(found)


def lasting(state: State, turn: Meeting, language: str) -> Promise | None:
    """Return what an orientation does from now on, round by round or next year; None for a matter."""
    if turn.kind == "matter":
        return None
    course = state.book.orientations[turn.proposal]
    if turn.kind == "orientation":
        each = unit(state.book.scenario.round_name, 1, language)
        return Promise(pick(meets.EACH_ROUND, language, unit=each), forecast.certain(course.each_round))
    return Promise(pick(meets.ALL_YEAR, language), forecast.certain((*course.effects, *course.each_round)))


def title_of(book: Book, card: str, language: str) -> str:
    """Return the title of a card of any kind, empty where there is none of that id."""
    shelves: tuple[dict[str, Any], ...] = (book.matters, book.events, book.activities, book.orientations)
    for shelf in shelves:
        if card in shelf:
            return pick(shelf[card].title, language)
    if card in book.questions:
        return pick(book.questions[card].question, language)
    return account_name(book, card, language) if card in things.ACCOUNTS else ""


def goal_text(state: State, goal: Goal) -> Text:
    """Return what a goal asks for in a session of so many rounds; all of it where no length asks for the same.

    The facilitator may have changed the length; goals ask for more from some round on.
    """
    lengths, own = state.book.scenario.lengths, LENGTHS.index(state.length)
    by_round = _by_round(goal.need, state.rounds)
    alike = [at for at, rounds in enumerate(lengths) if by_round and _by_round(goal.need, rounds) == by_round]
    same = [at for at, rounds in enumerate(lengths) if rounds == state.rounds] or alike
    if not goal.texts or not same:
        return goal.text
    return goal.texts[own if own in same else same[0]] or goal.text


def _by_round(need: Condition | None, rounds: int) -> tuple[bool, ...]:
    """Return which of the parts of a condition that look at the round hold at the end of so many."""
    if isinstance(need, All | AnyOf):
        return tuple(held for part in need.parts for held in _by_round(part, rounds))
    if isinstance(need, Range) and need.what == "round":
        return ((need.least is None or rounds >= need.least) and (need.most is None or rounds <= need.most),)
    return ()


def points_words(state: State, turn: Meeting, points: int) -> str:
    """Return the votes of an option, or its share of all votes where each college weighs what it weighs."""
    if turn.method != COLLEGES:
        return str(points)
    seats = zip(turn.ballots, colleges_of(state), strict=True)
    voting = {seat for ballot, seat in seats if ballot and ballot != AWAY}
    weights = (college.weight for at, college in enumerate(state.book.scenario.colleges) if at in voting)
    whole = PARTS * (sum(weights) or 100)
    return f"{(200 * points + whole) // (2 * whole)} %"
