"""What stands before the players, as plain lines: where we are, how we stand, and what lies on the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kessessa.language import euros, pick
from kessessa.language import round as said
from kessessa.rules.cards import Discuss
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import (
    Accounts,
    Alert,
    Asking,
    Assembly,
    Ended,
    Founding,
    Meeting,
    News,
    Reveal,
    Tabling,
    Working,
)
from kessessa.session.views import notes_to_read
from kessessa.terminal import telling_board, telling_cards, telling_month
from kessessa.terminal.naming import team_name


def heading(state: State, language: str) -> str:
    """Return where the session stands: round and coordinating team."""
    name = pick(state.book.scenario.round_name, language).capitalize()
    if not state.round:
        return pick(state.book.scenario.title, language)
    place = pick(said.ROUND_OF, language, name=name, n=state.round, total=state.rounds)
    team = team_name(state, state.coordinator, language)
    return f"{place}. {team} {pick(said.COORDINATES, language)}, {pick(said.NEW_VOICE, language)}."


def status(state: State, language: str) -> list[str]:
    """Return how the cooperative stands, in two lines."""
    stock = [
        f"{pick(item.name, language)} {euros(count, language) if item.id == TREASURY else count}"
        for item, count in zip(state.book.scenario.resources, state.stock, strict=True)
    ]
    gauges = [
        f"{pick(pillar.name, language)} {value}"
        for pillar, value in zip(state.book.scenario.pillars, state.pillars, strict=True)
    ]
    return [", ".join(stock) + ".", ", ".join(gauges) + "."]


def tell(state: State, language: str) -> list[str]:
    """Return the lines to read before choosing."""
    return [line for line in _TELL[type(state.turn)](state, state.turn, language) if line]


def notes(state: State, language: str) -> list[str]:
    """Return what the facilitator alone should read now: the card's notes, and what to listen for."""
    lines = [pick(notes_to_read(state), language)]
    if isinstance(state.turn, Asking):
        body = state.book.questions[state.turn.card].body
        if isinstance(body, Discuss):
            heard = "; ".join(pick(text, language).rstrip(".") for text in body.listen_for)
            lines.append(f"{pick(said.LISTEN_FOR, language)} : {heard}.")
    return [line for line in lines if line]


_TELL: dict[type, Callable[[State, Any, str], list[str]]] = {
    Founding: telling_cards.founding,
    News: telling_cards.told_news,
    Asking: telling_cards.asking,
    Reveal: telling_cards.reveal,
    Tabling: telling_board.tabling,
    Meeting: telling_board.meeting,
    Working: telling_month.working,
    Accounts: telling_month.accounts,
    Alert: telling_month.alert,
    Assembly: telling_month.assembly,
    Ended: telling_month.ended,
}
