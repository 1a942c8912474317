"""The numbered choices of the text version: each is words and the move that it stands for."""

from __future__ import annotations

from kessessa import rules
from kessessa.language import euros, month, pick, table, things
from kessessa.language import meeting as meets
from kessessa.language import round as said
from kessessa.rules import forecast, moves, work
from kessessa.rules.cards import Choice, Discuss, TrueFalse, Way
from kessessa.rules.moves import Answer, Move
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Assembly, Meeting, News
from kessessa.session import wording
from kessessa.session.views import face
from kessessa.terminal.telling import team_name, way_title

Pair = tuple[str, Move]


def choices(state: State, language: str) -> list[Pair]:
    """Return what can be chosen by number now (typed answers aside), the way on first where there is one."""
    return [*_answers(state, language), *(_pair(state, move, language) for move in rules.legal(state).plain)]


def for_facilitator(state: State, language: str) -> list[Pair]:
    """Return the facilitator's moves that are possible now."""
    return [(_facilitator_words(state, move, language), move) for move in rules.for_facilitator(state)]


def _answers(state: State, language: str) -> list[Pair]:
    """Return the answers that are few enough to be numbered: one option, true or false, a judgement."""
    turn, shown = state.turn, face(state)
    if not isinstance(turn, Asking) or shown is None:
        return []
    body = state.book.questions[turn.card].body
    if isinstance(body, Choice) and shown.kind == "choice":
        return [(pick(text, language), Answer((at,))) for at, text in shown.lines if at not in turn.removed]
    if isinstance(body, TrueFalse):
        return [(pick(said.TRUE, language), Answer((1,))), (pick(said.FALSE, language), Answer((0,)))]
    if isinstance(body, Discuss):
        return [(wording.answer_words(body, (at,), language), Answer((at,))) for at in (2, 1, 0)]
    return []


def _pair(state: State, move: Move, language: str) -> Pair:
    return _words(state, move, language), move


def _words(state: State, move: Move, language: str) -> str:  # noqa: PLR0911  one line a move
    match move:
        case moves.Propose(way) | moves.Vote(way) | moves.Choose(way):
            return _way_words(state, way, language)
        case moves.CallAid(team):
            return f"{pick(said.AID, language)} : {team_name(state, team, language)}"
        case moves.SetAgenda(matters):
            return ", ".join(pick(state.book.matters[name].title, language) for name in matters)
        case moves.NameRisk(pillar):
            return pick(state.book.name_of(pillar), language)
        case moves.Object(pillar):
            return f"{pick(meets.OBJECT, language)} : {pick(state.book.name_of(pillar), language)}"
        case moves.Place(target):
            return f"{pick(month.PUT_HERE, language)} : {target_words(state, target, language)}"
        case moves.TakeBack(target):
            return f"{pick(month.TAKE_BACK, language)} : {target_words(state, target, language)}"
        case moves.Split(reserves, members, project):
            parts = zip((month.RESERVES, month.RETURN, month.COMMON), (reserves, members, project), strict=True)
            return ", ".join(f"{pick(text, language)} {part} %" for text, part in parts)
        case moves.UsePower():
            return _power_words(state, move, language)
        case _:
            return pick(_PLAIN[type(move)], language)


_PLAIN = {
    moves.Proceed: meets.GO_ON,
    moves.Halve: said.HALVE,
    moves.Study: meets.STUDY,
    moves.Consent: meets.AGREE,
    moves.PassToVote: meets.TO_VOTE,
    moves.Done: month.DONE_PLAIN,
}


def _way_words(state: State, name: str, language: str) -> str:
    turn = state.turn
    if isinstance(turn, Assembly):
        return pick(month.FOR if name == "yes" else month.AGAINST, language)
    if isinstance(turn, News):
        return _with_forecast(state, state.book.ways[turn.event][name], language, figures=False)
    if not isinstance(turn, Meeting):
        return name
    if turn.kind == "matter":
        return _with_forecast(state, state.book.ways[turn.matter][name], language, figures=turn.studied)
    return f"{way_title(state, turn, name, language)}. {pick(state.book.orientations[name].text, language)}"


def _with_forecast(state: State, way: Way, language: str, *, figures: bool) -> str:
    """Return an option with its cost and where it leads: directions, or figures once they are known."""
    parts = [pick(way.do, language)]
    if way.cost:
        parts.append(euros(-way.cost, language))
    tokens = forecast.tokens_of(way)
    if tokens:
        parts.append(pick(meets.TOKENS_ONE if tokens == 1 else meets.TOKENS_MANY, language, n=tokens))
    for target, amount in forecast.of_way(way):
        sign = wording.amount_text(target, amount, language) if figures else "+" if amount > 0 else "−"
        parts.append(f"{pick(state.book.name_of(target), language)} {sign}")
    return ", ".join(parts)


def target_words(state: State, target: str, language: str) -> str:
    """Return the name of something that time is given to."""
    if target == work.LIFE:
        return pick(month.LIFE, language)
    if target == work.REST:
        return pick(month.REST, language)
    kind, name = target.split(":", 1)
    if f"{kind}:" == work.ACTIVITY:
        return pick(state.book.activities[name].title, language)
    site = next((item for item in state.works if item.id == name), None)
    return f"{pick(site.name, language)} ({site.done}/{site.need})" if site else name


def _power_words(state: State, move: moves.UsePower, language: str) -> str:
    role = state.book.roles[state.teams[move.team].role]
    power = pick(things.POWERS[role.power], language)
    words = pick(table.POWER, language, team=team_name(state, move.team, language), power=power)
    return f"{words} {_power_target(state, role.power, move.target, language)}".strip()


def _power_target(state: State, power: str, target: str, language: str) -> str:
    if power == "train":
        return team_name(state, int(target), language)
    if power == "build":
        return target_words(state, f"{work.WORK}{target}", language)
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
            return pick(table.ROUNDS, language, n=rounds)
        case moves.Replace():
            return pick(table.REPLACE, language)
        case _:
            return pick(table.SKIP, language)
