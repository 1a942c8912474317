"""A whole scenario as authors write it, turned into the value that the rules play. What is given here was checked."""

from dataclasses import dataclass
from math import ceil
from typing import Any

from kessessa.decks import defaults
from kessessa.decks.build_cards import (
    build_activity,
    build_event,
    build_matter,
    build_orientation,
    build_role,
    build_source,
)
from kessessa.decks.build_effects import Words
from kessessa.decks.build_questions import build_questions
from kessessa.decks.glossary import own_term
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.models_scenarios import (
    EconomyModel,
    FormModel,
    FrameworkModel,
    GoalTextsModel,
    RealModel,
    ScenarioModel,
)
from kessessa.decks.own_pictures import NO_PICTURES, OwnPictures
from kessessa.language import Text
from kessessa.language.things import ACCOUNTS, LONG_PILLARS, PILLARS, RESOURCES
from kessessa.rules.cards import Question
from kessessa.rules.principles import OWN, Framework, Principle
from kessessa.rules.scenario import College, Danger, Economy, Form, Goal, Pillar, Place, Resource, Scenario

LIFE_PILLAR = "democracy"
PROFIT_PILLAR = "viability"


@dataclass(frozen=True)
class Parts:
    """All that a scenario is built from: head, cards by list, the question decks that it names, own pictures."""

    head: ScenarioModel
    cards: dict[str, list[Any]]
    decks: list[QuestionDeckModel]
    own: OwnPictures = NO_PICTURES


def build_scenario(parts: Parts) -> Scenario:
    """Return the scenario, defaults filled in."""
    head, cards = parts.head, parts.cards
    words = Words(head.language, tuple(head.pillars or PILLARS), parts.own)
    roles = tuple(build_role(words, model) for model in cards["roles"])
    return Scenario(
        id=head.scenario,
        title=words.text(head.title),
        pitch=words.text(head.pitch),
        lengths=(head.length.short, head.length.standard, head.length.long),
        round_name=words.text(head.round) or defaults.ROUND,
        pillars=_pillars(words, head),
        resources=_resources(words, head),
        events=tuple(build_event(words, model) for model in cards["events"]),
        matters=tuple(build_matter(words, model) for model in cards["matters"]),
        activities=tuple(build_activity(words, model) for model in cards["activities"]),
        orientations=tuple(build_orientation(words, model) for model in cards["orientations"]),
        roles=roles or defaults.ROLES,
        questions=_questions(words, parts),
        goals=tuple(
            Goal(goal.stars, words.condition(goal.need), words.text(goal.text), _goal_texts(words, goal.texts))
            for goal in sorted(head.goals, key=lambda goal: goal.stars)
        ),
        dangers=_dangers(words, head),
        form=_form(words, head.form),
        economy=_economy(words, head.economy),
        sources=_accounts(words, head),
        surplus_project=words.text(head.surplus_project),
        win=words.text(head.win),
        lose=words.text(head.lose),
        decisions=head.decisions,
        colleges=tuple(College(item.id, words.text(item.name), item.weight) for item in head.colleges),
        agenda=(head.agenda.short, head.agenda.standard, head.agenda.long),
        all_for_one=tuple(head.all_for_one),
        opened=_opened(head),
        **_about(words, head),
    )


def _about(words: Words, head: ScenarioModel) -> dict[str, Any]:
    """Return what is told about a scenario and never counts."""
    prompts = head.prompts
    return {
        "place": head.place.name if head.place else "",
        "region": (head.place.region or "") if head.place else "",
        "shore": head.place.shore if head.place else "sea",
        "ages": head.ages or "",
        "teaches": words.maybe(head.teaches),
        "subtitle": words.maybe(head.subtitle),
        "goal_line": words.maybe(head.goal_line),
        "picture": words.own.shown(head.picture),
        "real": tuple(_real(words, item) for item in head.real),
        "discuss": tuple(words.text(item) for item in head.discuss),
        "prompts": tuple((step, tuple(words.text(item) for item in asked)) for step, asked in prompts if asked),
        "framework": _framework(words, head.framework),
        "terms": tuple(own_term(name, words.text(text)) for name, text in head.glossary.items()),
    }


def _goal_texts(words: Words, model: GoalTextsModel | None) -> tuple[Text | None, ...]:
    return () if model is None else tuple(words.maybe(text) for text in (model.short, model.standard, model.long))


def _framework(words: Words, model: FrameworkModel | None) -> Framework | None:
    if model is None:
        return None
    principles = (
        Principle(item.id, OWN, number, words.text(item.name), words.text(item.short), words.text(item.line))
        for number, item in enumerate(model.principles, 1)
    )
    return Framework(words.text(model.title), tuple(principles))


def _real(words: Words, item: RealModel) -> Place:
    return Place(
        words.text(item.name), item.where, words.text(item.text), build_source(item.source),
        words.own.shown(item.picture),
    )  # fmt: skip


def _pillars(words: Words, head: ScenarioModel) -> tuple[Pillar, ...]:
    start = head.start.get("pillars", defaults.PILLAR_START)
    starts = start if isinstance(start, dict) else dict.fromkeys(words.pillars, start)

    def at_start(name: str) -> int:
        return int(starts.get(name, defaults.PILLAR_START))

    if head.pillars is None:
        return tuple(Pillar(name, text, at_start(name), name, LONG_PILLARS.get(name)) for name, text in PILLARS.items())
    return tuple(
        Pillar(name, words.text(model.name), at_start(name), model.look, words.maybe(model.long_name))
        for name, model in head.pillars.items()
    )


def _resources(words: Words, head: ScenarioModel) -> tuple[Resource, ...]:
    names: dict[str, Text] = {**RESOURCES, **{name: words.text(model.name) for name, model in head.resources.items()}}
    return tuple(
        Resource(name, text, int(head.start.get(name, defaults.STARTS.get(name, 0)))) for name, text in names.items()
    )


def _opened(head: ScenarioModel) -> tuple[str, ...]:
    opened = head.start.get("opened", [])
    return tuple(opened) if isinstance(opened, list) else (opened,)


def _accounts(words: Words, head: ScenarioModel) -> tuple[tuple[str, Text], ...]:
    own = {name: words.text(text) for name, text in head.accounts.items()}
    return tuple({**ACCOUNTS, **own}.items())


def _questions(words: Words, parts: Parts) -> tuple[Question, ...]:
    levels: dict[str, set[int]] = {}
    for item in parts.head.questions:
        name, wanted = (item["deck"], item["level"]) if isinstance(item, dict) else (item, (1, 2, 3))
        levels.setdefault(name, set()).update(wanted)
    targets = {*words.pillars, *RESOURCES, *parts.head.resources}
    decks = {deck.deck: deck for deck in parts.decks}
    built = (
        question
        for name, deck in decks.items()
        for question in build_questions(deck, words.pillars, targets, levels[name])
    )
    return tuple(_taught(parts.head.framework, question) for question in built)


def _taught(model: FrameworkModel | None, question: Question) -> Question:
    """Return a question with the principles of the scenario's own framework that it teaches."""
    own = tuple(item.id for item in model.principles if question.id in item.cards) if model else ()
    return question.evolve(principles=(*question.principles, *own)) if own else question


def _dangers(words: Words, head: ScenarioModel) -> tuple[Danger, ...]:
    return tuple(
        Danger(
            item.id,
            words.condition(item.when),
            item.rounds,
            words.text(item.title),
            words.text(item.warning),
            words.text(item.ending),
            words.text(item.advice),
        )
        for item in head.dangers
    )


def _form(words: Words, model: FormModel) -> Form:
    least = model.reserve_minimum
    return Form(
        words.text(model.name),
        ceil(least),
        model.member_return,
        words.text(model.law),
        build_source(model.source),
        words.maybe(model.return_line),
        0 if least == ceil(least) else round(least * 10),
    )


def _economy(words: Words, model: EconomyModel) -> Economy:
    first = words.pillars[0]
    profit = model.profit_pillar or (PROFIT_PILLAR if PROFIT_PILLAR in words.pillars else first)
    life = model.life_pillar or (LIFE_PILLAR if LIFE_PILLAR in words.pillars else first)
    return Economy(
        running=tuple(model.running.items()),
        dues=model.dues,
        welcome=model.welcome or "",
        members_a_token=model.members_a_token,
        neglect=model.neglect,
        exempt=tuple(model.exempt) or (profit,),
        profit_pillar=profit,
        life_pillar=life,
        life_tokens=model.life_tokens,
    )
