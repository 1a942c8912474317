"""What stands before the players, as plain lines: one function a turn. Nothing is chosen here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kessessa.language import euros, month, pick, signed_euros, things
from kessessa.language import meeting as meets
from kessessa.language import round as said
from kessessa.language.teams import EMBLEMS
from kessessa.rules import endings, news
from kessessa.rules.cards import Order, Pairs
from kessessa.rules.happenings import Changed
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
from kessessa.session import wording
from kessessa.session.views import Face, face


def team_name(state: State, team: int, language: str) -> str:
    """Return the name of a team."""
    emblem = state.teams[team].id
    return pick(EMBLEMS.get(emblem), language) or emblem


def heading(state: State, language: str) -> str:
    """Return where the session stands: round and coordinating team."""
    name = pick(state.book.scenario.round_name, language).capitalize()
    if not state.round:
        return pick(state.book.scenario.title, language)
    place = pick(said.ROUND_OF, language, name=name, n=state.round, total=state.rounds)
    return f"{place}. {team_name(state, state.coordinator, language)} {pick(said.COORDINATES, language)}."


def status(state: State, language: str) -> list[str]:
    """Return how the cooperative stands, in two lines."""
    book = state.book
    stock = [
        f"{pick(item.name, language)} {euros(count, language) if at == book.treasury else count}"
        for at, (item, count) in enumerate(zip(book.scenario.resources, state.stock, strict=True))
    ]
    gauges = [
        f"{pick(pillar.name, language)} {value}"
        for pillar, value in zip(book.scenario.pillars, state.pillars, strict=True)
    ]
    return [", ".join(stock) + ".", ", ".join(gauges) + "."]


def tell(state: State, language: str) -> list[str]:
    """Return the lines to read before choosing."""
    return [line for line in _TELL[type(state.turn)](state, state.turn, language) if line]


def changes(state: State, changed: tuple[Changed, ...], language: str) -> list[str]:
    """Return one line a change: what, from where to where, and why."""
    lines = []
    for item in changed:
        name = pick(state.book.name_of(item.target), language)
        money = item.target == state.book.scenario.resources[state.book.treasury].id
        before, after = (euros(value, language) if money else str(value) for value in (item.before, item.after))
        why = wording.cause_words(state, item.cause, item.because, language)
        lines.append(f"{name} : {before} → {after}." + (f" {why}" if why else ""))
    return lines


def _founding(state: State, _turn: Founding, language: str) -> list[str]:
    tale = state.book.scenario
    lines = [pick(tale.pitch, language), f"{pick(said.GOALS, language)} :"]
    lines += [f"{goal.stars} ★ {pick(goal.text, language)}" for goal in tale.goals]
    lines.append(f"{pick(said.ROLES, language)} :")
    for at, team in enumerate(state.teams):
        role = state.book.roles.get(team.role)
        if role:
            lines.append(f"{team_name(state, at, language)} : {pick(role.name, language)}. {pick(role.line, language)}")
    return lines


def _news(state: State, turn: News, language: str) -> list[str]:
    event = state.book.events[turn.event]
    lines = [f"{pick(said.NEWS, language)} : {pick(event.title, language)}", pick(event.text, language)]
    if turn.told:
        return [*lines, *changes(state, turn.changes, language)]
    shown = wording.effect_lines(state.book, news.acting(state, turn), language)
    lines += [f"{line.words} {line.value}" for line in shown]
    if news.softened(state, turn):
        why = pick(event.softened_because, language)
        lines.append(
            pick(said.SOFTENED, language, why=why) if why else pick(said.SOFTENED_PLAIN, language),
        )
    return lines


def _asking(state: State, turn: Asking, language: str) -> list[str]:
    card = state.book.questions[turn.card]
    lines = [f"{pick(said.QUESTION, language)} : {pick(card.question, language)}"]
    if turn.returning:
        lines.insert(0, pick(said.CAME_BACK, language))
    if turn.given:
        lines.append(pick(said.HELPER_ANSWERS, language, team=team_name(state, turn.helper, language)))
    shown = face(state)
    if shown is not None and isinstance(card.body, (Order, Pairs)):
        lines += laid_out(shown, language)
    return lines


def laid_out(shown: Face, language: str) -> list[str]:
    """Return the lines of an order, or both sides of pairs, as they are numbered."""
    left = [f"{wording.LETTERS[at]}. {pick(text, language)}" for at, text in enumerate(shown.left)]
    return left + [f"{at}. {pick(text, language)}" for at, (_, text) in enumerate(shown.lines, 1)]


def _reveal(state: State, turn: Reveal, language: str) -> list[str]:
    card = state.book.questions[turn.card]
    verdict = said.TO_REVIEW
    if turn.right:
        verdict = said.RIGHT if turn.marks[0] else said.RIGHT_TOGETHER
    lines = [pick(verdict, language)]
    for value, mark in zip(turn.given, turn.marks, strict=True):
        lines.append(pick(said.YOU_CHOSE, language, answer=wording.answer_words(card.body, value, language)))
        if not mark:
            lines.append(wording.because_of(card.body, value, language))
    shown = face(state)
    if shown is not None and shown.right is not None and not turn.right:
        right = wording.answer_words(card.body, shown.right, language)
        lines.append(pick(said.THE_ANSWER, language, answer=right))
    lines.append(pick(card.explain, language))
    if turn.comes_back:
        lines.append(pick(said.COMES_BACK, language))
    if card.source:
        lines.append(pick(said.SOURCE, language, source=card.source.title))
    return lines + changes(state, turn.changes, language)


def _tabling(state: State, turn: Tabling, language: str) -> list[str]:
    lines = [pick(meets.SETS_AGENDA, language, team=team_name(state, state.coordinator, language))]
    lines.append(pick(meets.AGENDA_ONE if turn.size == 1 else meets.AGENDA_MANY, language, n=turn.size))
    for item in state.table:
        card = state.book.matters[item.matter]
        kind = pick(meets.PROJECT if card.project else meets.DILEMMA, language)
        left = ""
        if item.left:
            text = meets.LAST_CHANCE if item.left == 1 else meets.STILL_MANY
            left = f" ({pick(text, language, n=item.left)})"
        lines.append(f"{kind}{left} : {pick(card.title, language)}. {pick(card.line, language)}")
    return lines


def _meeting(state: State, turn: Meeting, language: str) -> list[str]:
    if turn.kind == "matter":
        card = state.book.matters[turn.matter]
        lines = [pick(card.title, language), pick(card.text, language)]
    else:
        title = said.ALL_FOR_ONE if turn.kind == "orientation" else meets.NEXT_YEAR
        lines = [pick(title, language)]
    return [*lines, *_STAGE[turn.stage](state, turn, language)]


def way_title(state: State, turn: Meeting, way: str, language: str) -> str:
    """Return the words of an option of what is being decided."""
    if turn.kind == "matter":
        return pick(state.book.ways[turn.matter][way].do, language)
    return pick(state.book.orientations[way].title, language)


def _proposal(state: State, turn: Meeting, language: str) -> list[str]:
    team = pick(meets.PROPOSES, language, team=team_name(state, state.coordinator, language))
    return [f"{team} : {way_title(state, turn, turn.proposal, language)}"]


def _consent(state: State, turn: Meeting, language: str) -> list[str]:
    return [*_proposal(state, turn, language), pick(meets.SPEAKS, language, team=team_name(state, turn.team, language))]


def _amend(state: State, turn: Meeting, language: str) -> list[str]:
    lines = [*_proposal(state, turn, language), pick(meets.AMEND_TITLE, language)]
    for at, opinion in enumerate(turn.opinions):
        if opinion in state.book.pillar_at:
            pillar = pick(state.book.name_of(opinion), language)
            lines.append(f"{team_name(state, at, language)} : {pick(meets.OBJECT, language)}, {pillar}")
    return lines


def _vote(state: State, turn: Meeting, language: str) -> list[str]:
    return [f"{team_name(state, turn.team, language)} : {pick(meets.VOTES_NOW, language)}"]


def _count(state: State, turn: Meeting, language: str) -> list[str]:
    lines = [pick(meets.COUNT_TITLE, language)]
    lines += [f"{way_title(state, turn, way, language)} : {points}" for way, points in turn.tally]
    if turn.lot:
        lines.append(f"{pick(meets.TIE, language)}. {pick(meets.TIE_WHY, language)}")
    return lines


def _told(state: State, turn: Meeting, language: str) -> list[str]:
    lines = [f"{pick(meets.HOW[turn.how], language)} : {way_title(state, turn, turn.proposal, language)}"]
    lines += changes(state, turn.changes, language) or [pick(meets.NOTHING_CHANGES, language)]
    name = pick(state.book.scenario.round_name, language)
    lines += [
        pick(meets.LATER, language, name=name, n=number, what=pick(text, language)) for number, text in turn.scheduled
    ]
    return lines


_STAGE: dict[str, Callable[[State, Meeting, str], list[str]]] = {
    "risk": lambda _state, _turn, language: [pick(meets.RISK_TITLE, language)],
    "propose": lambda _state, _turn, _language: [],
    "consent": _consent,
    "amend": _amend,
    "vote": _vote,
    "count": _count,
    "told": _told,
}


def _working(state: State, turn: Working, language: str) -> list[str]:
    left = turn.tokens[turn.team]
    text = month.PLACES_ONE if left == 1 else month.PLACES_MANY
    return [pick(text, language, team=team_name(state, turn.team, language), n=left)]


def _accounts(state: State, turn: Accounts, language: str) -> list[str]:
    lines = [pick(said.ACCOUNTS, language), f"{pick(month.COMES_IN, language)} :"]
    book = state.book
    lines += [f"{wording.account_name(book, name, language)} {signed_euros(sum_, language)}" for name, sum_ in turn.income]
    lines.append(f"{pick(month.GOES_OUT, language)} :")
    lines += [
        f"{wording.account_name(book, name, language)} {signed_euros(-sum_, language)}" for name, sum_ in turn.charges
    ]
    lines.append(f"{pick(things.TREASURY, language)} : {euros(turn.before, language)} → {euros(turn.after, language)}.")
    lines += [pick(text, language) for text in turn.later]
    pillars = tuple(item for item in turn.changes if item.target in book.pillar_at)
    lines += changes(state, pillars, language)
    if turn.unstaffed:
        names = ", ".join(pick(book.activities[name].title, language) for name in turn.unstaffed)
        lines.append(pick(month.UNSTAFFED, language, names=names))
    return lines


def _alert(state: State, turn: Alert, language: str) -> list[str]:
    known = {danger.id: danger for danger in endings.dangers(state)}
    lines = [pick(month.ALERT_CHIP, language)]
    for name in turn.dangers:
        danger = known[name]
        lines += [pick(danger.title, language), pick(danger.warning, language), pick(danger.advice, language)]
    return lines


def _assembly(state: State, turn: Assembly, language: str) -> list[str]:
    lines = [pick(month.ASSEMBLY, language)]
    if turn.stage == "financial":
        text = month.SURPLUS if turn.surplus > 0 else month.LOSS
        return [*lines, f"{pick(text, language)} : {euros(turn.surplus, language)}"]
    if turn.stage == "moral":
        start = state.past[0].pillars
        return lines + [
            f"{pick(pillar.name, language)} : {before} → {after}."
            for pillar, before, after in zip(state.book.scenario.pillars, start, state.pillars, strict=True)
        ]
    lines.append(pick(month.SPLIT_TITLE, language, sum=euros(turn.surplus, language)))
    lines.append(pick(state.book.scenario.form.law, language))
    if turn.stage == "split" and turn.tries:
        lines.append(pick(month.REFUSED_ONCE, language))
    if turn.stage in {"resolve", "resolved"}:
        parts = zip((month.RESERVES, month.RETURN, month.COMMON), turn.split, strict=True)
        lines += [f"{pick(text, language)} : {part} %" for text, part in parts]
    if turn.stage == "resolve":
        lines.append(f"{team_name(state, turn.team, language)} : {pick(meets.VOTES_NOW, language)}")
    if turn.stage == "resolved":
        lines.append(pick(month.ADOPTED if turn.adopted else month.REFUSED, language))
    return lines


def _ended(state: State, turn: Ended, language: str) -> list[str]:
    tale = state.book.scenario
    if turn.stars:
        text = month.STARS_ONE if turn.stars == 1 else month.STARS_MANY
        return [pick(tale.win, language), pick(text, language, n=turn.stars)]
    known = {danger.id: danger for danger in endings.dangers(state)}
    why = pick(known[turn.ending].ending, language) if turn.ending in known else pick(month.REAL_ONES_TOO, language)
    return [pick(tale.lose, language), why]


_TELL: dict[type, Callable[[State, Any, str], list[str]]] = {
    Founding: _founding,
    News: _news,
    Asking: _asking,
    Reveal: _reveal,
    Tabling: _tabling,
    Meeting: _meeting,
    Working: _working,
    Accounts: _accounts,
    Alert: _alert,
    Assembly: _assembly,
    Ended: _ended,
}
