"""The first chapters of a report: how the session ended, its goals, what turned it, and who took part."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.language import commands, counted, month
from kessessa.language import report as words
from kessessa.language import round as said
from kessessa.language import window_round as told
from kessessa.report.markup import NOTHING, Html, joined, paragraphs, table, tag
from kessessa.report.subject import Subject
from kessessa.rules import endings
from kessessa.rules.cards import Role
from kessessa.rules.conditions import holds
from kessessa.rules.turns import Ended
from kessessa.scoring.moments import turning_point
from kessessa.scoring.teams import Contribution, contributions
from kessessa.session.wording import goal_text


def summary(subject: Subject) -> Html:
    """Return what session this is, how it stands or ended, its goals, and the pitch of its scenario."""
    return joined([_facts(subject), *_warnings(subject), _ending(subject), _goals(subject), _pitch(subject)])


def _facts(subject: Subject) -> Html:
    pairs = joined(joined([tag("dt", name), tag("dd", value)]) for name, value in _lines(subject) if value)
    return tag("dl", pairs)


def _lines(subject: Subject) -> Iterator[tuple[str, str]]:
    """Yield the facts of the session, each with its name."""
    tale, state = subject.tale, subject.state
    begun, last = subject.day(subject.begun), subject.day(subject.last)
    yield subject.say(words.PLAYED), subject.say(words.PLAYED_TO, begun=begun, last=last) if last != begun else begun
    yield subject.say(words.PLACE), ", ".join(part for part in (tale.place, tale.region) if part)
    rounds = subject.say(words.ROUNDS, name=subject.round_name, n=state.round, total=state.rounds)
    length = subject.say(commands.LENGTHS[state.length])
    yield subject.say(words.LENGTH), f"{length} ({rounds})"
    yield subject.say(words.TEAMS_COUNT), str(len(state.teams))
    earned = state.turn.stars if isinstance(state.turn, Ended) else endings.stars(state)
    yield subject.say(words.STARS), subject.say(words.OUT_OF_THREE, n=earned)


def _warnings(subject: Subject) -> Iterator[Html]:
    """Yield what a reader must know before believing what follows."""
    state = subject.state
    if subject.cut:
        yield tag("p", subject.say(words.CUT), class_="notice")
    if not state.round:
        yield tag("p", subject.say(words.NOT_BEGUN), class_="notice")
    elif not subject.finished:
        line = subject.say(words.SO_FAR, name=subject.round_name, n=state.round, total=state.rounds)
        yield tag("p", line, class_="notice")


def _ending(subject: Subject) -> Html:
    turn, tale = subject.state.turn, subject.tale
    if not isinstance(turn, Ended):
        return NOTHING
    title = tag("p", tag("strong", subject.say(tale.win if turn.stars else tale.lose)))
    if turn.stars:
        stars = counted(turn.stars, month.STARS_ONE, month.STARS_MANY, subject.language)
        return joined([title, tag("p", stars)])
    found = [subject.say(danger.ending) for danger in endings.dangers(subject.state) if danger.id == turn.ending]
    kind = "" if turn.ending == endings.INSOLVENT else subject.say(month.REAL_ONES_TOO)
    return joined([title, paragraphs(*found, kind), _turned(subject)])


def _turned(subject: Subject) -> Html:
    """Return the decision that everything turned on, where there is one."""
    history = [(step.before, step.move) for step in subject.table.history]
    moment = turning_point(history, subject.state)
    if moment is None:
        return NOTHING
    stars = moment.would.stars
    text = told.TURNED_STOOD
    if stars:
        text = told.TURNED_STARS_ONE if stars == 1 else told.TURNED_STARS_MANY
    line = subject.say(
        text, name=subject.round_name, n=moment.round, matter=subject.say(subject.book.matters[moment.matter].title),
        way=subject.say(subject.book.ways[moment.matter][moment.other].do), stars=stars,
    )  # fmt: skip
    return tag("p", tag("strong", f"{subject.say(month.TURNED)}. "), line, class_="notice")


def _goals(subject: Subject) -> Html:
    goals = sorted(subject.tale.goals, key=lambda goal: goal.stars)
    if not goals:
        return NOTHING
    rows = [
        (
            subject.say(goal_text(subject.state, goal)),
            counted(goal.stars, month.STARS_ONE, month.STARS_MANY, subject.language),
            subject.say(words.YES if holds(subject.state, goal.need) else words.NO),
        )
        for goal in goals
    ]
    heads = [subject.say(text) for text in (words.GOAL, words.STARS_OF, words.REACHED)]
    order = tag("p", subject.say(words.ORDER), class_="soft")
    return joined([table(subject.say(words.GOALS), heads, rows), order])


def _pitch(subject: Subject) -> Html:
    title = tag("h3", subject.say(said.FOUNDING))
    return joined([title, paragraphs(subject.say(subject.tale.pitch), subject.say(subject.tale.form.name))])


def teams(subject: Subject) -> Html:
    """Return each team's part, in seating order, with its word of the debrief where any was said."""
    spoke = any(subject.feelings)
    texts = (
        words.TEAM, words.ROLE, words.ANSWERED, words.RIGHT, words.HELPED, words.ADOPTED, words.TOKENS,
    )  # fmt: skip
    heads = [subject.say(text) for text in (*texts, *((words.WORD,) if spoke else ()))]
    rows = [_team(subject, part, said=spoke) for part in contributions(subject.state)]
    caption = subject.say(words.TEAMS_BROUGHT)
    return joined([tag("p", subject.say(words.TEAMS_SAY)), table(caption, heads, rows)])


def _team(subject: Subject, part: Contribution, *, said: bool) -> list[str]:
    role: Role | None = subject.book.roles.get(subject.state.teams[part.team].role)
    counts = (part.answered, part.right, part.helped, part.adopted, part.tokens)
    name = subject.say(role.name) if role is not None else "–"
    word = [subject.feelings[part.team] or "–"] if said else []
    return [subject.team(part.team), name, *(str(count) for count in counts), *word]
