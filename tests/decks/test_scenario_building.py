import pytest
from scenario_samples import read

from kessessa.decks.defaults import ROLES
from kessessa.language.things import ACCOUNTS, PILLARS, RESOURCES
from kessessa.rules import start
from kessessa.rules.cards import Event, Question, TrueFalse, Way
from kessessa.rules.effects import (
    All,
    AnyOf,
    Change,
    Condition,
    Door,
    Effect,
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
)
from kessessa.rules.principles import OWN
from kessessa.rules.scenario import Economy, Scenario


def built(fragment: str = "", **further: str | bytes) -> Scenario:
    scenario, problems = read(fragment, **further)
    assert scenario is not None, problems
    return scenario


def event(rest: str) -> Event:
    return built(f"events: [{{id: late, title: a, text: b, {rest}}}]").events[0]


def test_defaults_of_a_small_scenario() -> None:
    scenario = built()
    assert [(pillar.id, pillar.name, pillar.look, pillar.start) for pillar in scenario.pillars] == [
        (name, text, name, 5) for name, text in PILLARS.items()
    ]
    assert [resource.id for resource in scenario.resources] == list(RESOURCES)
    assert scenario.lengths == (4, 6, 10)
    assert scenario.agenda == (1, 2, 2)
    assert scenario.round_name == {"fr": "mois", "en": "month"}
    assert scenario.roles == ROLES
    assert len({role.power for role in scenario.roles}) == 6
    assert scenario.all_for_one == ()
    assert dict(scenario.sources) == {**ACCOUNTS, "sales": {"fr": "Ventes"}, "rent": {"fr": "Loyer"}}
    assert scenario.economy == Economy(running=(("rent", -100), ("sales", 10)), welcome="social", exempt=("viability",))


def test_a_built_scenario_begins() -> None:
    state = start(built(), [("palombes", "mediate")], seed=1)
    assert state.stock == (2000, 1, 10, 0)


@pytest.mark.parametrize(
    ("written", "effects"),
    [
        ("democracy: +1, treasury: -600", (Change("democracy", 1), Change("treasury", -600))),
        ("income: {sales: 500}, charges: {rent: 180}", (Money("sales", 500), Money("rent", -180))),
        ("later: {rounds: 2, effects: {social: 1}, text: Oui}", (Later(2, (Change("social", 1),), {"fr": "Oui"}),)),
        ("later: [{rounds: 0, effects: {}, text: a}, {rounds: 1, effects: {}, text: b}]",
         (Later(0, (), {"fr": "a"}), Later(1, (), {"fr": "b"}))),
        ("chance: {odds: 0.58, effects: {social: 1}}", (Odds(58, (Change("social", 1),)),)),
        ("chance: {odds: 1, effects: {}, else: {social: -1}}", (Odds(100, (), (Change("social", -1),)),)),
        ("set: a, unset: [b, c]", (Flag("a"), Flag("b", up=False), Flag("c", up=False))),
        ("add: keys, remove: [late]", (Shift("keys"), Shift("late", add=False))),
        ("open: cafe", (Door("cafe"),)),
        ("close: [cafe]", (Door("cafe", opened=False),)),
        ("work: {tokens: 3, opens: cafe, name: A, picture: cafe, effects: {social: 1}}",
         (Site("cafe", {"fr": "A"}, 3, "cafe", "cafe", (Change("social", 1),)),)),
        ("work: {tokens: 3, name: A}", (Site("late", {"fr": "A"}, 3),)),
    ],
)  # fmt: skip
def test_every_word_of_effects_becomes_its_value(written: str, effects: tuple[Effect, ...]) -> None:
    assert event(f"effects: {{{written}}}").effects == effects


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        ("social: 5", Range("social", 5)),
        ("round: {min: 2, max: 4}", Range("round", 2, 4)),
        ("treasury: {max: -1}", Range("treasury", None, -1)),
        ("flag: a", Raised("a")),
        ("opened: [cafe]", IsOpen("cafe")),
        ("flag: [a, b]", All((Raised("a"), Raised("b")))),
        ("share: {of: largest, min: 0.29}", Share("largest", 29)),
        ("teams: 2, not: {opened: cafe}", All((Range("teams", 2), Not(IsOpen("cafe"))))),
        ("any: [{social: 5}, {flag: a, opened_count: 2}]",
         AnyOf((Range("social", 5), All((Raised("a"), Range("opened_count", 2)))))),
        ("all: [{social: 5}]", All((Range("social", 5),))),
        ("pillars: {min: 4}", All(tuple(Range(name, 4) for name in PILLARS))),
    ],
)  # fmt: skip
def test_every_word_of_conditions_becomes_its_value(written: str, condition: Condition) -> None:
    assert event(f"effects: {{social: 1}}, when: {{{written}}}").when == condition


@pytest.mark.parametrize(
    ("written", "good"),
    [
        ("effects: {social: 1}", True),
        ("effects: {social: 1, democracy: -2}", False),
        ("effects: {social: 1, treasury: -300}", False),
        ("effects: {charges: {rent: 50}}", False),
        ("effects: {chance: {odds: 0.4, effects: {social: 1}, else: {social: -1}}}", False),
        ("good: true, effects: {social: -1}", True),
    ],
)
def test_an_event_is_good_when_its_effects_are_unless_it_says_so(written: str, good: bool) -> None:
    assert event(written).good is good


def test_options_get_ids_from_their_english_words() -> None:
    do = ("{fr: Trousseau, en: 'A set of keys, each!'}", "{fr: Autre, en: A set of keys each}", "À deux", "b")
    options = ", ".join(f"{{do: {text}, because: x}}" for text in do[:3]) + ", {id: box, do: b, because: x}"
    ways = event(f"options: [{options}]").ways
    assert [way.id for way in ways] == ["a-set-of-keys-each", "a-set-of-keys-each-2", "a-deux", "box"]


def test_an_option_with_everything() -> None:
    option = (
        "{id: a, do: Faire, line: Vite, cost: 800, pays: rent, because: Bien, effects: {social: 1}, "
        "principles: {autonomy: -1, education: 2}, when: {treasury: 800}, work: {tokens: 6, name: Chantier}}"
    )
    (way, _) = event(f"options: [{option}, {{do: b, because: c}}]").ways
    assert way == Way(
        id="a",
        do={"fr": "Faire"},
        line={"fr": "Vite"},
        because={"fr": "Bien"},
        cost=800,
        pays="rent",
        effects=(Site("late-a", {"fr": "Chantier"}, 6), Change("social", 1)),
        principles=(("autonomy", -1), ("education", 2)),
        when=Range("treasury", 800),
    )


def test_softened_news() -> None:
    found = event(
        "effects: {treasury: -600}, because: Tard, place: cafe, tags: [sensitive], "
        "softened: {when: {partners: 1}, effects: {treasury: -100}, because: Ouf}"
    )
    assert (found.softened_when, found.softened) == (Range("partners", 1), (Change("treasury", -100),))
    assert (found.softened_because, found.because) == ({"fr": "Ouf"}, {"fr": "Tard"})
    assert (found.place, found.tags) == ("cafe", ("sensitive",))


def test_projects_wait_for_ever_and_dilemmas_do_not() -> None:
    keys, build, _ = built().matters
    assert (keys.project, keys.rounds, keys.default, keys.left) == (False, 2, "box", (Change("democracy", -1),))
    assert (build.project, build.rounds, build.default) == (True, 0, "")


def test_texts_are_by_language_with_the_files_own_first_and_french_spaces_set() -> None:
    scenario = built("title: {en: Why?, fr: Pourquoi ?}")
    assert list(scenario.title.items()) == [("fr", "Pourquoi\u00a0?"), ("en", "Why?")]
    assert scenario.pitch == {"fr": "On commence."}
    assert built("language: en\npitch: Ready ?").pitch == {"en": "Ready ?"}


def test_questions_are_named_by_their_deck_and_keep_only_effects_that_the_scenario_knows() -> None:
    question, _ = built().questions
    assert isinstance(question, Question)
    assert (question.id, question.effects) == ("basics/one-vote", (Change("democracy", 1),))
    assert question.body == TrueFalse(answer=True, because={})
    assert question.neighbour == {}


def test_own_pillars_and_resources() -> None:
    own = "{name: %s, look: %s}"
    fragment = (
        f"pillars: {{social: {own % ('Lien', 'social')}, sea: {own % ('Mer', 'environment')}, "
        f"democracy: {own % ('Voix', 'democracy')}}}\n"
        "resources: {shells: {name: Coquillages}}\nstart: {shells: 7, pillars: {sea: 3}, opened: cafe}"
    )
    scenario = built(fragment)
    assert [(p.id, p.start, p.look) for p in scenario.pillars] == [
        ("social", 5, "social"),
        ("sea", 3, "environment"),
        ("democracy", 5, "democracy"),
    ]
    assert [(r.id, r.start) for r in scenario.resources][-1] == ("shells", 7)
    assert (scenario.economy.profit_pillar, scenario.economy.life_pillar) == ("social", "democracy")
    assert scenario.opened == ("cafe",)


def test_cards_of_all_files_come_in_order() -> None:
    more = "kessessa: 1\nevents: [{id: more, title: a, text: b, effects: {social: 1}}]\n"
    assert [card.id for card in built("files: [more.yaml]", more_yaml=more).events] == ["article", "more"]


def test_a_framework_of_its_own_is_taught_by_the_questions_it_names() -> None:
    principles = ", ".join(
        f"{{id: {name}, name: {name}, short: b, line: c, cards: [{cards}]}}"
        for name, cards in (("roots", "basics/one-vote"), ("care", "basics/other, basics/one-vote"), ("open", ""))
    )
    tale = built(f"framework: {{title: La charte, principles: [{principles}]}}")
    assert tale.framework is not None
    assert tale.framework.title == {"fr": "La charte"}
    assert [(item.id, item.framework, item.number) for item in tale.framework.principles] == [
        ("roots", OWN, 1), ("care", OWN, 2), ("open", OWN, 3),
    ]  # fmt: skip
    taught = {question.id: question.principles for question in tale.questions}
    assert taught["basics/one-vote"][-2:] == ("roots", "care")
    assert taught["basics/other"][-1] == "care"
