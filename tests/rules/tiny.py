"""A small scenario that uses every word of the rules, for tests that need a game and no deck."""

from __future__ import annotations

from kessessa.rules.cards import (
    Activity,
    Choice,
    Discuss,
    Estimate,
    Event,
    Matter,
    Option,
    Order,
    Orientation,
    Pair,
    Pairs,
    Question,
    Role,
    Step,
    TrueFalse,
    Way,
)
from kessessa.rules.effects import (
    All,
    AnyOf,
    Change,
    Door,
    Flag,
    IsOpen,
    Later,
    Money,
    Not,
    Odds,
    Raised,
    Range,
    Share,
    Shift,
    Site,
    Text,
)
from kessessa.rules.moves import POWERS
from kessessa.rules.scenario import Danger, Economy, Form, Goal, Pillar, Resource, Scenario

PILLARS = ("viability", "democracy", "social", "environment", "territory")
EMBLEMS = ("gemmeurs", "echassiers", "palombes", "oyats", "abeilles", "vagues")


def text(words: str) -> Text:
    return {"fr": words, "en": words}


NOTHING = text("")


def seats(count: int) -> tuple[tuple[str, str], ...]:
    return tuple(zip(EMBLEMS[:count], POWERS[:count], strict=True))


def question(name: str, body: object, level: int = 1) -> Question:
    return Question(name, text(name), level, ("democratic-control",), body, text("because"), NOTHING)  # type: ignore[arg-type]


def choice(rights: tuple[bool, ...], *, shuffle: bool = True) -> Choice:
    return Choice(tuple(Option(text(str(at)), right, NOTHING) for at, right in enumerate(rights)), shuffle)


QUESTIONS = (
    question("d/one", choice((True, False, False, False))),
    question("d/two", choice((True, True, False, False)), 2),
    question("d/three", TrueFalse(True, NOTHING), 2),
    question("d/four", Estimate(40, 5, 0, 100, 5, NOTHING), 3),
    question("d/five", Order(tuple(Step(text(str(at)), NOTHING) for at in range(4))), 3),
    question("d/six", Pairs(tuple(Pair(text(str(at)), text(str(at))) for at in range(3))), 1),
    question("d/seven", Discuss((text("listen"),)), 2),
    question("d/eight", choice((False, True), shuffle=False)),
    question("d/nine", TrueFalse(False, NOTHING), 3),
)


def way(name: str, *effects: object, cost: int = 0, when: object = None) -> Way:
    principles = (("democratic-control", 1 if name == "a" else -1),)
    return Way(name, text(name), NOTHING, text(f"because {name}"), cost, "", effects, principles, when)  # type: ignore[arg-type]


CAFE = Site("cafe-site", text("site"), 3, "cafe", "cafe", (Change("social", 1),))
MATTERS = (
    Matter(
        "build",
        text("build"),
        NOTHING,
        NOTHING,
        (way("a", CAFE, cost=500), way("b", Change("territory", 1), Change("democracy", -1))),
        project=True,
    ),
    Matter(
        "garden",
        text("garden"),
        NOTHING,
        NOTHING,
        (way("a", Site("plot", text("plot"), 2, "garden")), way("b", Door("garden"), cost=900)),
        project=True,
    ),
    Matter(
        "keys",
        text("keys"),
        NOTHING,
        NOTHING,
        (
            way("a", Change("democracy", 1), Change("treasury", -100)),
            way("b", Flag("locked"), Change("members", -2)),
            way("c", Change("partners", 1), when=Range("treasury", least=100)),
        ),
        rounds=2,
        default="b",
        left=(Change("democracy", -1),),
        left_because=text("left"),
    ),
    Matter(
        "loan",
        text("loan"),
        NOTHING,
        NOTHING,
        (
            way("a", Money("bank", 800), Later(2, (Money("bank", -500),), text("pay back"))),
            way("b", Odds(50, (Change("social", 1),), (Change("social", -1),))),
        ),
        rounds=1,
        default="a",
        left=(Change("viability", -1),),
        method="majority",
    ),
    Matter(
        "noise",
        text("noise"),
        NOTHING,
        NOTHING,
        (way("a", Door("cafe", opened=False)), way("b", Shift("party"), Flag("loud"))),
        rounds=3,
        default="a",
        when=IsOpen("cafe"),
    ),
    Matter(
        "more",
        text("more"),
        NOTHING,
        NOTHING,
        (way("a", Shift("noise", add=False), Change("environment", 1)), way("b", Change("environment", -1))),
        project=True,
    ),
)
EVENTS = (
    Event("late", text("late"), NOTHING, good=False, effects=(Change("treasury", -300), Change("viability", -1))),
    Event(
        "storm",
        text("storm"),
        NOTHING,
        good=False,
        effects=(Money("repairs", -400),),
        softened_when=AnyOf((Range("partners", least=1), Raised("insured"))),
        softened=(Money("repairs", -100),),
        tags=("sensitive",),
    ),
    Event("gift", text("gift"), NOTHING, good=True, effects=(Money("gifts", 300), Change("environment", 1))),
    Event(
        "offer",
        text("offer"),
        NOTHING,
        good=True,
        ways=(way("a", Money("sponsor", 500), Change("democracy", -1)), way("b", Change("territory", 1))),
    ),
    Event("luck", text("luck"), NOTHING, good=True, effects=(Odds(60, (Money("gifts", 200),)),)),
    Event("party", text("party"), NOTHING, good=True, effects=(Change("social", 1),), when=Raised("loud")),
    Event(
        "rich",
        text("rich"),
        NOTHING,
        good=False,
        effects=(Change("territory", -1),),
        when=All((Share("largest", least=40), Not(IsOpen("garden")))),
    ),
)

ACTIVITIES = (
    Activity(
        "cafe",
        text("cafe"),
        NOTHING,
        "cafe",
        2,
        (Money("sales", 300), Money("supplies", -100), Change("social", 1)),
        (Change("social", -1),),
    ),
    Activity("garden", text("garden"), NOTHING, "shared-garden", 1, (Change("environment", 1),)),
)
ORIENTATIONS = (
    Orientation("open", text("open"), NOTHING, each_round=(Change("social", 1),), charges=20),
    Orientation("ally", text("ally"), NOTHING, effects=(Change("partners", 1),)),
    Orientation("save", text("save"), NOTHING, income=-10, charges=-20),
    Orientation("share", text("share"), NOTHING, effects=(Change("democracy", 1),)),
)


def tiny(**changes: object) -> Scenario:
    """Return the small scenario, with the given fields changed."""
    scenario = Scenario(
        id="tiny",
        title=text("Tiny"),
        pitch=text("pitch"),
        lengths=(3, 5, 8),
        round_name=text("month"),
        pillars=tuple(Pillar(name, text(name), 5, name) for name in PILLARS),
        resources=(
            Resource("treasury", text("treasury"), 2000),
            Resource("knowledge", text("knowledge"), 1),
            Resource("members", text("members"), 12),
            Resource("partners", text("partners"), 0),
        ),
        events=EVENTS,
        matters=MATTERS,
        activities=ACTIVITIES,
        orientations=ORIENTATIONS,
        roles=tuple(Role(power, text(power), power, NOTHING) for power in POWERS),
        questions=QUESTIONS,
        goals=(
            Goal(1, IsOpen("cafe"), text("cafe")),
            Goal(2, Range("treasury", least=1000), text("money")),
            Goal(3, Range("democracy", least=8), text("democracy")),
        ),
        dangers=(Danger("deserted", Range("democracy", most=0), 2, text("t"), text("w"), text("e"), text("a")),),
        form=Form(text("SCIC"), 58, 15, text("law")),
        economy=Economy(running=(("rent", -200), ("gifts", 20)), dues=5, welcome="social"),
        sources=(),
        surplus_project=text("oven"),
        win=text("won"),
        lose=text("lost"),
    )
    return scenario.evolve(**changes)
