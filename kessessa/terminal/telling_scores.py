"""What play was worth, as plain lines: key moments with their what-ifs, principles, and the evidence behind a score."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.language import counted, euros, pick, signed, table, things
from kessessa.language import meeting as meets
from kessessa.rules.state import State
from kessessa.scoring.evidence import evidence
from kessessa.scoring.frameworks import principles_of
from kessessa.scoring.moments import Moment, key_moments
from kessessa.scoring.scores import Score, scores
from kessessa.session.table import Table
from kessessa.terminal.plain import sentences


def moment_lines(seat: Table, language: str) -> Iterator[str]:
    """Yield the decisions that moved the outcome most, and what another option would have led to."""
    moments = key_moments([(step.before, step.move) for step in seat.history], seat.state)
    if not moments:
        yield pick(table.NO_MOMENTS, language)
        return
    for moment in moments:
        yield from _moment(seat.state, moment, language)
    yield pick(table.COMPUTED, language)


def _moment(state: State, moment: Moment, language: str) -> Iterator[str]:
    book = state.book
    place = pick(book.scenario.round_name, language).capitalize()
    how = pick(meets.HOW.get(moment.how), language)
    yield sentences(f"{place} {moment.round} : {pick(book.matters[moment.matter].title, language)}", how)
    chosen, other = (pick(book.ways[moment.matter][way].do, language) for way in (moment.way, moment.other))
    yield pick(table.CHOSEN, language, way=chosen)
    yield pick(table.OTHERWISE, language, way=other, outcome=_difference(state, moment, language))


def _difference(state: State, moment: Moment, language: str) -> str:
    """Return what would have been different at the end: stars, money and pillars, from what was to what would be."""
    real, would = moment.real, moment.would
    parts = []
    if real.stars != would.stars:
        parts.append(counted(would.stars, table.STARS_ONE, table.STARS_MANY, language))
    if real.treasury != would.treasury:
        parts.append(f"{pick(things.TREASURY, language)} {euros(would.treasury, language)}")
    for pillar, before, after in zip(state.book.scenario.pillars, real.pillars, would.pillars, strict=True):
        if before != after:
            parts.append(f"{pick(pillar.name, language)} {after} ({signed(after - before)})")
    return f"{', '.join(parts)}." if parts else pick(table.SAME_END, language)


def principle_lines(state: State, language: str) -> Iterator[str]:
    """Yield every principle with how well it is known and practised, numbered."""
    named = principles_of(state.book.scenario)
    for number, (principle, score) in enumerate(zip(named, scores(state), strict=True), 1):
        name = f"{number}. {pick(principle.name, language)}"
        known, practised = _known(score, language), _practised(score, language)
        yield pick(table.PRINCIPLE_LINE, language, name=name, known=known, practised=practised)


def _known(score: Score, language: str) -> str:
    if score.known is None:
        return pick(table.NOT_KNOWN, language)
    return pick(table.KNOWN, language, n=score.known)


def _practised(score: Score, language: str) -> str:
    if score.practised is None:
        return pick(table.NOT_PRACTISED, language)
    return pick(table.PRACTISED, language, n=score.practised)


def evidence_lines(state: State, number: str, language: str) -> list[str]:
    """Return where the scores of the principle of a typed number come from."""
    named = principles_of(state.book.scenario)
    if number not in {str(known) for known in range(1, len(named) + 1)}:
        return [pick(table.NOT_A_NUMBER, language)]
    principle = named[int(number) - 1]
    name = pick(state.book.scenario.round_name, language).capitalize()
    lines = [f"{pick(principle.name, language)}. {pick(principle.line, language)}"]
    for item in evidence(state):
        if item.principle == principle.id:
            kind = pick(table.KINDS[item.kind], language)
            title = sentences(pick(item.title, language), pick(item.words, language), pick(item.meant, language))
            amount = signed(item.amount)
            lines.append(
                pick(table.EVIDENCE_LINE, language, name=name, n=item.round, kind=kind, amount=amount, title=title)
            )
    return lines if len(lines) > 1 else [*lines, pick(table.NO_EVIDENCE, language)]
