"""How the text version names things: teams, options with what they lead to, targets of work, changes."""

from __future__ import annotations

from kessessa.language import counted, euros, month, pick, table
from kessessa.language import meeting as meets
from kessessa.language.teams import EMBLEMS
from kessessa.rules import forecast, work
from kessessa.rules.cards import Way
from kessessa.rules.happenings import Changed
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.rules.table import here, scaled
from kessessa.rules.turns import Assembly, Meeting, News, Working
from kessessa.session import wording
from kessessa.terminal.plain import sentences


def team_name(state: State, team: int, language: str) -> str:
    """Return the name of a team."""
    emblem = state.teams[team].id
    return pick(EMBLEMS.get(emblem), language) or emblem


def way_title(state: State, turn: Meeting, way: str, language: str) -> str:
    """Return the words of an option of what is being decided."""
    if turn.kind == "matter":
        return pick(state.book.ways[turn.matter][way].do, language)
    return pick(state.book.orientations[way].title, language)


def way_words(state: State, name: str, language: str) -> str:
    """Return an option as it is offered: its words, its cost, and where it leads as far as that is known."""
    turn = state.turn
    if isinstance(turn, Assembly):
        return pick(month.FOR if name == "yes" else month.AGAINST, language)
    if isinstance(turn, News):
        return _with_forecast(state, state.book.ways[turn.event][name], language, figures=False)
    if not isinstance(turn, Meeting):
        return name
    if turn.kind == "matter":
        return _with_forecast(state, state.book.ways[turn.matter][name], language, figures=turn.studied)
    course = state.book.orientations[name]
    known = forecast.forecast((*course.effects, *course.each_round))
    leads = directions(state, known, language, figures=turn.studied)
    return sentences(pick(course.title, language), pick(course.text, language), leads)


def _with_forecast(state: State, way: Way, language: str, *, figures: bool) -> str:
    parts = []
    if way.cost:
        parts.append(pick(table.COSTS, language, sum=euros(way.cost, language)))
    tokens = scaled(forecast.tokens_of(way), here(state.teams))
    if tokens:
        parts.append(counted(tokens, meets.TOKENS_ONE, meets.TOKENS_MANY, language))
    leads = directions(state, forecast.of_way(way), language, figures=figures)
    leads = ", ".join((*parts, leads) if leads else parts)
    return sentences(pick(way.do, language), pick(way.line, language), f"{leads[:1].upper()}{leads[1:]}")


def directions(state: State, sums: tuple[tuple[str, int], ...], language: str, *, figures: bool) -> str:
    """Return where something leads: each pillar or resource with its way, or with its figure once that is known."""
    return ", ".join(_direction(state, target, amount, language, figures=figures) for target, amount in sums)


def _direction(state: State, target: str, amount: int, language: str, *, figures: bool) -> str:
    sign = pick(table.UP if amount > 0 else table.DOWN, language)
    if figures:
        sign = wording.amount_text(target, amount, language)
    return f"{pick(state.book.name_of(target), language)} {sign}"


def target_name(state: State, target: str, language: str) -> str:
    """Return the name of something that time is given to."""
    if target == work.LIFE:
        return pick(month.LIFE, language)
    if target == work.REST:
        return pick(month.REST, language)
    name = target.partition(":")[2]
    if target.startswith(work.ACTIVITY):
        return pick(state.book.activities[name].title, language)
    site = next((item for item in state.works if item.id == name), None)
    return pick(site.name, language) if site else name


def target_words(state: State, turn: Working, target: str, language: str) -> str:
    """Return something that time is given to, with the tokens that it has and needs."""
    name = target_name(state, target, language)
    if target == work.REST:
        return pick(table.REST, language, name=name, line=pick(month.REST_LINE, language))
    placed = sum(place == target for _, place in turn.placed)
    left = max(0, work.room(state, turn, target))
    done = placed
    if target.startswith(work.WORK):
        done += next(item.done for item in state.works if f"{work.WORK}{item.id}" == target)
    return pick(table.GIVEN, language, name=name, done=done, need=done + left)


def changes(state: State, changed: tuple[Changed, ...], language: str) -> list[str]:
    """Return one line a change: what, from where to where, and why (once, where several share their reason)."""
    lines = []
    told = ""
    for item in changed:
        name = pick(state.book.name_of(item.target), language)
        money = item.target == TREASURY
        before, after = (euros(value, language) if money else str(value) for value in (item.before, item.after))
        line = pick(table.FROM_TO, language, name=name, before=before, after=after)
        why = wording.cause_words(state, item.cause, item.because, language)
        lines.append(line if why == told else f"{line} {why}".strip())
        told = why
    return lines
