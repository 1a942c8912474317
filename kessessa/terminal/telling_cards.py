"""The founding, the news, questions and their answers, as plain lines."""

from __future__ import annotations

from kessessa.language import counted, pick, table
from kessessa.language import round as said
from kessessa.language.speech import unit
from kessessa.rules import news
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Founding, News, Reveal
from kessessa.session import wording
from kessessa.session.views import face
from kessessa.terminal.naming import changes, team_name
from kessessa.terminal.plain import sentences


def founding(state: State, _turn: Founding, language: str) -> list[str]:
    """Tell the pitch, the goals and who is who."""
    tale = state.book.scenario
    lines = [pick(tale.pitch, language), f"{pick(said.GOALS, language)} :"]
    lines += [
        f"{counted(goal.stars, table.STARS_ONE, table.STARS_MANY, language)} : "
        f"{pick(wording.goal_text(state, goal), language)}"
        for goal in tale.goals
    ]
    if state.book.roles:
        lines.append(f"{pick(said.ROLES, language)} :")
    for at, team in enumerate(state.teams):
        role = state.book.roles.get(team.role)
        if role:
            about = sentences(pick(role.name, language), pick(role.line, language))
            lines.append(f"{team_name(state, at, language)} : {about}")
    return lines


def told_news(state: State, turn: News, language: str) -> list[str]:
    """Tell an event: what happens, and what it does or did."""
    event = state.book.events[turn.event]
    lines = [f"{pick(said.NEWS, language)} : {pick(event.title, language)}", pick(event.text, language)]
    if turn.told:
        return [*lines, *changes(state, turn.changes, language)]
    shown = wording.effect_lines(state.book, news.acting(state, turn), language)
    lines += [f"{line.words.removesuffix('.')} : {line.value}" for line in shown]
    if news.softened(state, turn):
        why = pick(event.softened_because, language)
        softened = pick(said.SOFTENED, language, why=why) if why else pick(said.SOFTENED_PLAIN, language)
        lines.append(softened)
    return lines


def asking(state: State, turn: Asking, language: str) -> list[str]:
    """Tell an open question, without its answers."""
    card = state.book.questions[turn.card]
    lines = [f"{pick(said.QUESTION, language)} : {pick(card.question, language)}"]
    if turn.returning:
        lines.insert(0, pick(said.CAME_BACK, language))
    if turn.given:
        lines.append(pick(said.HELPER_ANSWERS, language, team=team_name(state, turn.helper, language)))
    return lines


def reveal(state: State, turn: Reveal, language: str) -> list[str]:
    """Tell what was answered, what is right, and why."""
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
    if pick(card.neighbour, language):
        lines.append(f"{pick(said.NEIGHBOUR, language)} : {pick(card.neighbour, language)}")
    if turn.comes_back:
        lines.append(pick(said.COMES_BACK, language, unit=unit(state.book.scenario.round_name, 3, language)))
    if card.source:
        lines.append(pick(said.SOURCE, language, source=card.source.title))
    return lines + changes(state, turn.changes, language)
