"""A scenario's cards as authors write them, turned into values of the rules. What is given here was checked."""

from kessessa.decks.build_effects import Words, worth
from kessessa.decks.models_cards import (
    ActivityModel,
    EventModel,
    MatterModel,
    OptionModel,
    OrientationModel,
    RoleModel,
)
from kessessa.decks.models_shared import SourceModel
from kessessa.decks.naming import option_ids
from kessessa.rules.cards import Activity, Event, Matter, Orientation, Role, Source, Way


def build_source(model: SourceModel | None) -> Source | None:
    """Return a source, or None for none."""
    return None if model is None else Source(model.title, model.url or "", model.year or 0)


def build_ways(words: Words, card: str, options: list[OptionModel]) -> tuple[Way, ...]:
    """Return the options of a card as the rules know them; those without an id get one."""
    names = option_ids([{"id": option.id, "do": option.do} for option in options])
    return tuple(_way(words, card, name, option) for name, option in zip(names, options, strict=True))


def _way(words: Words, card: str, name: str, option: OptionModel) -> Way:
    place = f"{card}-{name}"
    effects = words.effects(option.effects, place)
    if option.work is not None:
        effects = (words.site(option.work.model_dump(), place), *effects)
    return Way(
        id=name,
        do=words.text(option.do),
        line=words.text(option.line),
        because=words.text(option.because),
        cost=option.cost,
        pays=option.pays or "",
        effects=effects,
        principles=tuple(option.principles.items()),
        when=words.maybe_condition(option.when),
    )


def build_event(words: Words, model: EventModel) -> Event:
    """Return a piece of news; without a word on it, it is good when its effects are."""
    effects = words.effects(model.effects, model.id)
    soft = model.softened
    return Event(
        id=model.id,
        title=words.text(model.title),
        text=words.text(model.text),
        good=worth(effects) >= 0 if model.good is None else model.good,
        effects=effects,
        because=words.maybe(model.because),
        ways=build_ways(words, model.id, model.options or []),
        when=words.maybe_condition(model.when),
        softened_when=words.maybe_condition(soft.when if soft else None),
        softened=words.effects(soft.effects, model.id) if soft else (),
        softened_because=words.maybe(soft.because if soft else None),
        principles=tuple(model.principles.items()),
        picture=words.own.shown(model.picture),
        place=words.own.shown(model.place),
        notes=words.maybe(model.notes),
        tags=tuple(model.tags),
    )


def build_matter(words: Words, model: MatterModel) -> Matter:
    """Return a project or a dilemma."""
    dilemma = model.dilemma
    return Matter(
        id=model.id,
        title=words.text(model.title),
        line=words.text(model.line),
        text=words.text(model.text),
        ways=build_ways(words, model.id, model.options),
        project=dilemma is None,
        rounds=dilemma.rounds if dilemma else 0,
        default=dilemma.default if dilemma else "",
        left=words.effects(model.left, model.id),
        left_because=words.maybe(model.left_because),
        when=words.maybe_condition(model.when),
        method=model.method or "",
        picture=words.own.shown(model.picture),
        notes=words.maybe(model.notes),
        tags=tuple(model.tags),
    )


def build_activity(words: Words, model: ActivityModel) -> Activity:
    """Return an activity."""
    return Activity(
        id=model.id,
        title=words.text(model.title),
        line=words.text(model.line),
        picture=words.own.shown(model.picture),
        staff=model.staff,
        each_round=words.effects(model.each_round, model.id),
        unstaffed=words.effects(model.unstaffed, model.id),
        because=words.maybe(model.because),
        unstaffed_because=words.maybe(model.unstaffed_because),
    )


def build_orientation(words: Words, model: OrientationModel) -> Orientation:
    """Return a course that All for one can choose."""
    return Orientation(
        id=model.id,
        title=words.text(model.title),
        text=words.text(model.text),
        effects=words.effects(model.effects, model.id),
        each_round=words.effects(model.each_round, model.id),
        income=model.income,
        charges=model.charges,
        because=words.maybe(model.because),
        principles=tuple(model.principles.items()),
        picture=words.own.shown(model.picture),
        pillar=model.pillar or "",
        notes=words.maybe(model.notes),
    )


def build_role(words: Words, model: RoleModel) -> Role:
    """Return a role."""
    return Role(model.id, words.text(model.name), model.power, words.text(model.line), model.college or "")
