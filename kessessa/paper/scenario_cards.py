"""A scenario's own cards on paper: news, matters, activities, orientations, roles. Backs tell what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kessessa.language import meeting, things
from kessessa.language import paper as words
from kessessa.language import round as said
from kessessa.paper.blocks import Block, letter_at
from kessessa.paper.cards import Card, Face
from kessessa.paper.letters import figure
from kessessa.paper.saying import Saying
from kessessa.rules.cards import Activity, Event, Matter, Orientation, Role, Way
from kessessa.rules.scenario import TREASURY

Shown = Callable[[str], str]
"""Returns where a card's picture lies among the assets, or nothing where it has none."""

_BACK = "icons/arrow-u-up-left-bold"
GOOD, BAD = "icons/sun-bold", "icons/cloud-rain-bold"
PROJECT, DILEMMA = "icons/hammer-bold", "icons/hourglass-medium-bold"
ACTIVITY, CLOSED = "icons/storefront-bold", "icons/moon-bold"
ORIENTATION, ROLE, USED = "icons/signpost-bold", "icons/user-bold", "icons/check-fat-bold"


def scenario_cards(say: Saying, shown: Shown) -> Iterator[Card]:
    """Yield all cards of a scenario but its questions, kind after kind."""
    tale = say.scenario
    for number, event in enumerate(tale.events, start=1):
        yield _event(event, f"N{number}", say, shown)
    for letter, project in (("P", True), ("D", False)):
        matters = [matter for matter in tale.matters if matter.project is project]
        for number, matter in enumerate(matters, start=1):
            yield _matter(matter, f"{letter}{number}", say, shown)
    for number, activity in enumerate(tale.activities, start=1):
        yield _activity(activity, f"A{number}", say, shown)
    for number, orientation in enumerate(tale.orientations, start=1):
        yield _orientation(orientation, f"O{number}", say, shown)
    for number, role in enumerate(tale.roles, start=1):
        yield _role(role, f"R{number}", say)


def _event(event: Event, code: str, say: Saying, shown: Shown) -> Card:
    front = [Block(say.text(event.title), "title"), Block(say.text(event.text))]
    if event.when is not None:
        front.append(Block(say.text(words.ONLY_IF, what=say.condition(event.when)), "small"))
    front += [_offered(way, at, say) for at, way in enumerate(event.ways)]
    back = list(_happens(event, say))
    for at, way in enumerate(event.ways):
        back += _followed(way, at, say)
    if event.notes:
        back.append(Block(say.text(words.NOTES, words=say.text(event.notes)), "small", gap=0.6, ruled=True))
    kind = words.GOOD_NEWS if event.good else words.BAD_NEWS
    icon = GOOD if event.good else BAD
    note = say.text(words.CHOICE) if event.ways else ""
    return Card(
        code,
        Face(say.text(kind), icon, tuple(front), shown(event.picture), note),
        Face(say.text(words.FOLLOWS), _BACK, tuple(back)),
    )


def _happens(event: Event, say: Saying) -> Iterator[Block]:
    done = say.effects(event.effects)
    if done or not event.ways:
        yield Block(done or say.text(words.NOTHING), "asked")
    if event.because:
        yield Block(say.text(event.because))
    if event.softened_when is not None:
        yield Block(say.text(words.SOFTENED_IF, what=say.condition(event.softened_when)), gap=0.6)
        yield Block(say.effects(event.softened) or say.text(words.NOTHING))
        if event.softened_because:
            yield Block(say.text(event.softened_because))
    elif not event.good and done:
        yield Block(say.text(words.HALVED), "small", gap=0.6)


def _matter(matter: Matter, code: str, say: Saying, shown: Shown) -> Card:
    front = [Block(say.text(matter.title), "title"), Block(say.text(matter.text))]
    front += [_offered(way, at, say) for at, way in enumerate(matter.ways)]
    if matter.when is not None:
        front.append(Block(say.text(words.COMES_IF, what=say.condition(matter.when)), "small"))
    back: list[Block] = []
    for at, way in enumerate(matter.ways):
        back += _followed(way, at, say)
    method = matter.method if matter.method != say.scenario.decisions else ""
    if method in words.BY_METHOD:
        front.append(Block(say.text(words.BY_METHOD[method]), "small"))
    note = ""
    if not matter.project:
        note = say.counted(matter.rounds, meeting.STILL_ONE, meeting.STILL_MANY, unit=say.unit(matter.rounds))
        back += _left_aside(matter, say)
    kind = meeting.PROJECT if matter.project else meeting.DILEMMA
    return Card(
        code,
        Face(say.text(kind), PROJECT if matter.project else DILEMMA, tuple(front), shown(matter.picture), note),
        Face(say.text(words.FIGURES), _BACK, tuple(back)),
    )


def _offered(way: Way, at: int, say: Saying) -> Block:
    """Return an option as it is put to the teams: what, and in which direction."""
    line = say.text(way.line)
    parts = [f"**{say.text(way.do)}**", *([line] if line else [])]
    directions = say.directions(way)
    said_so = " – ".join(parts)
    only = f" ({say.text(words.ONLY_IF, what=say.condition(way.when))})" if way.when is not None else ""
    return Block(f"{said_so}{only}{'  ' + directions if directions else ''}", letter=letter_at(at), gap=0.35)


def _followed(way: Way, at: int, say: Saying) -> Iterator[Block]:
    """Yield what follows from an option: figures, then why."""
    cost = f"{say.text(words.COSTS, sum=figure(say.amount(TREASURY, way.cost)))}\u00a0· " if way.cost else ""
    done = say.effects(way.effects) or say.text(words.NOTHING)
    yield Block(f"{cost}{done}", letter=letter_at(at), gap=0.4, keep=bool(way.because))
    if way.because:
        yield Block(say.text(way.because), "small", gap=0.1, inset=True)


def _left_aside(matter: Matter, say: Saying) -> Iterator[Block]:
    left = say.effects(matter.left)
    lines = [say.text(words.LEFT_ASIDE, unit=say.unit(1), what=left)] if left else []
    at = next((number for number, way in enumerate(matter.ways) if way.id == matter.default), None)
    if at is not None:
        lines.append(say.text(words.BY_DEFAULT, letter=letter_at(at)))
    if lines:
        yield Block(". ".join(lines), "small", gap=0.5, ruled=True)


def _activity(activity: Activity, code: str, say: Saying, shown: Shown) -> Card:
    staffed = (
        Block(say.text(activity.title), "title"),
        Block(say.text(activity.line)),
        Block(say.text(words.NEEDS, n=activity.staff, unit=say.unit(1)), picture="resources/time", gap=0.5),
        Block(say.effects(activity.each_round) or say.text(words.NOTHING), "asked", gap=0.5),
        *((Block(say.text(activity.because), "small"),) if activity.because else ()),
    )
    alone = (
        Block(say.text(activity.title), "title"),
        Block(say.effects(activity.unstaffed) or say.text(words.NOTHING), "asked", gap=0.5),
        *((Block(say.text(activity.unstaffed_because), "small"),) if activity.unstaffed_because else ()),
    )
    picture = shown(activity.picture)
    return Card(
        code,
        Face(say.text(words.STAFFED), ACTIVITY, staffed, picture),
        Face(say.text(words.UNSTAFFED), CLOSED, alone, picture),
    )


def _orientation(course: Orientation, code: str, say: Saying, shown: Shown) -> Card:
    back = [Block(say.effects(course.effects), "asked")] if course.effects else []
    if course.each_round:
        back.append(Block(say.text(words.EACH_ROUND, unit=say.unit(1), what=say.effects(course.each_round)), "asked"))
    for percent, text in ((course.income, words.INCOME), (course.charges, words.CHARGES)):
        if percent:
            back.append(Block(say.text(text, n=f"{percent:+d}".replace("-", "−")), "asked"))
    if course.because:
        back.append(Block(say.text(course.because), gap=0.5))
    if course.notes:
        back.append(Block(say.text(words.NOTES, words=say.text(course.notes)), "small", gap=0.6, ruled=True))
    front = (Block(say.text(course.title), "title"), Block(say.text(course.text)))
    return Card(
        code,
        Face(say.text(said.ALL_FOR_ONE), ORIENTATION, front, shown(course.picture)),
        Face(say.text(words.FOLLOWS), _BACK, tuple(back)),
    )


def _role(role: Role, code: str, say: Saying) -> Card:
    power = say.text(things.POWERS.get(role.power))
    front = (
        Block(say.text(role.name), "title"),
        Block(say.text(role.line)),
        Block(f"**{power}.** {say.text(words.POWERS.get(role.power))}", gap=0.6),
        Block(say.text(words.ONCE), "small", gap=0.6),
    )
    back = (Block(say.text(role.name), "title"), Block(say.text(words.USED_LINE)))
    return Card(code, Face(say.text(words.ROLE), ROLE, front), Face(say.text(words.USED), USED, back))
