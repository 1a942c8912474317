"""The numbered choices of the text version: each is words and the move that it stands for."""

from __future__ import annotations

from kessessa import rules
from kessessa.language import meeting as meets
from kessessa.language import pick, table, things
from kessessa.language import round as said
from kessessa.language.speech import unit
from kessessa.rules import moves, work
from kessessa.rules.cards import Choice, Discuss, TrueFalse
from kessessa.rules.moves import Answer, Move
from kessessa.rules.state import State
from kessessa.rules.turns import Asking
from kessessa.session import wording
from kessessa.session.views import face
from kessessa.terminal.naming import target_name, team_name, way_words
from kessessa.terminal.typing_answers import is_typed

Pair = tuple[str, Move]

_APART = (moves.UsePower, moves.CallAid, moves.Halve)


def choices(state: State, language: str) -> list[Pair]:
    """Return what can be chosen by number now; empty where the answer is typed."""
    if is_typed(state):
        return []
    plain = (move for move in rules.legal(state).plain if not isinstance(move, _APART))
    return [*_answers(state, language), *((_words(state, move, language), move) for move in plain)]


def extras(state: State, language: str) -> list[Pair]:
    """Return what can be done beside the choice itself: mutual aid, half of the options, powers of roles."""
    plain = rules.legal(state).plain
    return [(_words(state, move, language), move) for move in plain if isinstance(move, _APART)]


def for_facilitator(state: State, language: str) -> list[Pair]:
    """Return the facilitator's moves that are possible now."""
    return [(_facilitator_words(state, move, language), move) for move in rules.for_facilitator(state)]


def numbered(offered: list[Pair], words: str) -> Move | None:
    """Return the move of a typed number, from 1; an empty answer takes the only choice there is."""
    words = words.strip()
    if not words and len(offered) == 1:
        return offered[0][1]
    if not (words.isascii() and words.isdecimal()) or len(words) > len(str(len(offered))):
        return None
    return offered[int(words) - 1][1] if 1 <= int(words) <= len(offered) else None


def _answers(state: State, language: str) -> list[Pair]:
    """Return the answers that are few enough to be numbered: one option, true or false, a judgement."""
    turn, shown = state.turn, face(state)
    if not isinstance(turn, Asking) or shown is None:
        return []
    body = state.book.questions[turn.card].body
    if isinstance(body, Choice):
        return [(pick(text, language), Answer((at,))) for at, text in shown.lines if at not in turn.removed]
    if isinstance(body, TrueFalse):
        return [(pick(said.TRUE, language), Answer((1,))), (pick(said.FALSE, language), Answer((0,)))]
    if isinstance(body, Discuss):
        return [(wording.answer_words(body, (at,), language), Answer((at,))) for at in (2, 1, 0)]
    return []


def _words(state: State, move: Move, language: str) -> str:
    match move:
        case moves.Propose(way) | moves.Vote(way) | moves.Choose(way):
            return way_words(state, way, language)
        case moves.CallAid(team):
            return f"{pick(said.AID, language)} : {team_name(state, team, language)}"
        case moves.NameRisk(pillar):
            return pick(state.book.name_of(pillar), language)
        case moves.Object(pillar):
            return f"{pick(meets.OBJECT, language)} : {pick(state.book.name_of(pillar), language)}"
        case moves.UsePower():
            return _power_words(state, move, language)
        case _:
            return pick(_PLAIN[type(move)], language)


_PLAIN = {
    moves.Proceed: meets.GO_ON,
    moves.Halve: table.HALVE,
    moves.Study: table.STUDY,
    moves.Consent: meets.AGREE,
    moves.PassToVote: meets.TO_VOTE,
}


def _power_words(state: State, move: moves.UsePower, language: str) -> str:
    role = state.book.roles[state.teams[move.team].role]
    power = pick(things.POWERS[role.power], language)
    words = pick(table.POWER, language, team=team_name(state, move.team, language), power=power)
    target = _power_target(state, role.power, move.target, language)
    return f"{words}, {target}" if target else words


def _power_target(state: State, power: str, target: str, language: str) -> str:
    if power == "train":
        return team_name(state, int(target), language)
    if power == "build":
        return target_name(state, f"{work.WORK}{target}", language)
    if target in state.book.pillar_at:
        return pick(state.book.name_of(target), language)
    return wording.title_of(state.book, target, language) if target else ""


def _facilitator_words(state: State, move: Move, language: str) -> str:
    match move:
        case moves.SetAside(team):
            return pick(table.SET_ASIDE, language, team=team_name(state, team, language))
        case moves.BringBack(team):
            return pick(table.BRING_BACK, language, team=team_name(state, team, language))
        case moves.SetRounds(rounds):
            return pick(table.ROUNDS, language, n=rounds, unit=unit(state.book.scenario.round_name, rounds, language))
        case moves.SetLevel(shift):
            return pick(table.LEVEL[shift], language)
        case moves.Replace():
            return pick(table.REPLACE, language)
        case _:
            return pick(table.SKIP, language)
