"""The parts of the format's reference page in their order: which model, under which heading, with which example."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel

from kessessa.decks import models_cards as cards
from kessessa.decks import models_questions as questions
from kessessa.decks import models_scenarios as scenarios
from kessessa.decks.glossary import GlossaryModel, TermModel
from kessessa.decks.models_shared import FileHead, SourceModel
from kessessa.language import Text
from kessessa.language import reference as words


@dataclass(frozen=True, slots=True)
class Part:
    """A table of the page: a model's fields but for those of `base`, below a heading.

    `example`: what of the starter decks shows it, a card's id or a field of the head; else see EXAMPLES.
    """

    model: type[BaseModel]
    title: Text
    example: str = ""
    base: type[BaseModel] | None = None


def _same(title: str) -> Text:
    return {"fr": title, "en": title}


FILE: Final = Part(FileHead, {"fr": "Tout fichier", "en": "Every file"})
SOURCE: Final = Part(SourceModel, _same("source"), "source")
DECK: Final = Part(
    questions.QuestionDeckModel, {"fr": "Paquet de questions", "en": "Question deck"}, "deck", base=FileHead
)
QUESTION: Final = Part(questions.CardHead, {"fr": "Toute question", "en": "Every question"})
QUESTIONS: Final = (
    Part(questions.ChoiceCard, {"fr": "Choix (options)", "en": "Choice (options)"}, "who-decides", questions.CardHead),
    Part(questions.RightOption, {"fr": "Réponse juste", "en": "Right answer"}),
    Part(questions.WrongOption, {"fr": "Réponse fausse", "en": "Wrong answer"}),
    Part(
        questions.TrueFalseCard,
        {"fr": "Vrai ou faux (answer)", "en": "True or false (answer)"},
        "profit-or-not",
        questions.CardHead,
    ),
    Part(
        questions.EstimateCard,
        {"fr": "Estimation (number)", "en": "Estimate (number)"},
        "how-many-principles",
        questions.CardHead,
    ),
    Part(questions.OrderCard, {"fr": "Ordre (order)", "en": "Order"}, "from-idea-to-opening", questions.CardHead),
    Part(questions.OrderItem, {"fr": "Étape", "en": "Step"}),
    Part(questions.PairsCard, {"fr": "Paires (pairs)", "en": "Pairs"}, "words-and-meanings", questions.CardHead),
    Part(questions.PairItem, {"fr": "Paire", "en": "Pair"}),
    Part(
        questions.DiscussCard,
        {"fr": "Discussion (discuss)", "en": "Discussion (discuss)"},
        "what-would-you-share",
        questions.CardHead,
    ),
)
OWN_PRINCIPLE: Final[Text] = {"fr": "Principe du cadre", "en": "Principle of the framework"}
SCENARIO: Final = Part(scenarios.ScenarioModel, {"fr": "Scénario", "en": "Scenario"}, base=FileHead)
HEAD: Final = (
    Part(scenarios.PlaceModel, _same("place"), "place"),
    Part(scenarios.LengthModel, _same("length"), "length"),
    Part(scenarios.QuestionsModel, _same("questions"), "questions"),
    Part(scenarios.AgendaModel, _same("agenda"), "agenda"),
    Part(scenarios.EconomyModel, _same("economy"), "economy"),
    Part(scenarios.FormModel, _same("form"), "form"),
    Part(scenarios.GoalModel, _same("goals"), "goals"),
    Part(scenarios.GoalTextsModel, {"fr": "Un but pour chaque durée (texts)", "en": "A goal for each length (texts)"}),
    Part(scenarios.DangerModel, _same("dangers"), "dangers"),
    Part(scenarios.PromptsModel, _same("prompts"), "prompts"),
    Part(scenarios.RealModel, _same("real"), "real"),
    Part(scenarios.ResourceModel, _same("resources"), "resources"),
    Part(scenarios.PillarModel, _same("pillars"), "pillars"),
    Part(scenarios.CollegeModel, _same("colleges"), "colleges"),
    Part(scenarios.FrameworkModel, _same("framework"), "framework"),
    Part(scenarios.PrincipleModel, OWN_PRINCIPLE),
)
CARD: Final = Part(cards.CardModel, {"fr": "Toute carte", "en": "Every card"})
CARDS: Final = (
    Part(cards.EventModel, {"fr": "Nouvelles (events)", "en": "News (events)"}, "broken-fridge", cards.CardModel),
    Part(cards.SoftenedModel, _same("softened")),
    Part(
        cards.MatterModel,
        {"fr": "Affaires (matters)", "en": "Matters"},
        "who-holds-the-till",
        cards.CardModel,
    ),
    Part(cards.DilemmaModel, _same("dilemma")),
    Part(cards.OptionModel, {"fr": "Les options d’une carte", "en": "The options of a card"}),
    Part(cards.ActivityModel, {"fr": "Activités (activities)", "en": "Activities"}, "kiosk", cards.CardModel),
    Part(
        cards.OrientationModel,
        {"fr": "Caps (orientations)", "en": "Courses (orientations)"},
        "save-up",
        cards.CardModel,
    ),
    Part(cards.RoleModel, {"fr": "Rôles (roles)", "en": "Roles"}, "roles", cards.CardModel),
)
OF_EFFECTS: Final = (
    Part(cards.WorkModel, _same("work")),
    Part(cards.LaterModel, _same("later")),
    Part(cards.ChanceModel, _same("chance")),
)
OF_CONDITIONS: Final = (
    Part(cards.RangeModel, _same("min, max")),
    Part(cards.ShareModel, _same("share")),
)
GLOSSARY: Final = Part(GlossaryModel, {"fr": "Glossaire", "en": "Glossary"}, "glossary", base=FileHead)
TERM: Final = Part(TermModel, {"fr": "Mot (terms)", "en": "Term (terms)"})
ALL: Final = (
    FILE, SOURCE, DECK, QUESTION, *QUESTIONS, SCENARIO, *HEAD, CARD, *CARDS, *OF_EFFECTS, *OF_CONDITIONS, GLOSSARY,
    TERM,
)  # fmt: skip
START: Final[Text] = _same("start")

EXAMPLES: Final[dict[str, Text]] = {
    "source": _same('source: {title: "Rapport annuel 2024", url: "https://example.org/rapport", year: 2024}'),
    "deck": {
        "fr": 'kessessa: 1\ndeck: my-village\nlanguage: fr\ntitle: "Mon village"\ncards:\n'
        '  - {id: the-river, question: "Notre rivière est propre.", level: 1, principles: [community],\n'
        '     answer: true, explain: "Une association la nettoie chaque printemps."}',
        "en": 'kessessa: 1\ndeck: my-village\nlanguage: en\ntitle: "My village"\ncards:\n'
        '  - {id: the-river, question: "Our river is clean.", level: 1, principles: [community],\n'
        '     answer: true, explain: "An association cleans it every spring."}',
    },
    "questions": _same("questions: [cooperative-basics, {deck: money-and-decisions, level: [1, 2]}]"),
    "agenda": _same("agenda: {short: 1, standard: 2, long: 3}"),
    "start": _same("start: {treasury: 900, members: 10, pillars: {viability: 4, democracy: 6}, opened: [kiosk]}"),
    "real": {
        "fr": 'real:\n  - name: "Une vraie coopérative"\n    where: Herm\n    text: "Ce qu’elle fait, en clair."',
        "en": 'real:\n  - name: "A real cooperative"\n    where: Herm\n    text: "What it does, in two sentences."',
    },
    "resources": {"fr": 'resources: {tools: {name: "Outils"}}', "en": 'resources: {tools: {name: "Tools"}}'},
    "pillars": {
        "fr": "pillars:\n"
        '  viability: {name: "Viabilité", look: viability}\n'
        '  democracy: {name: "Démocratie", look: democracy}\n'
        '  river: {name: "Rivière", look: environment}',
        "en": "pillars:\n"
        '  viability: {name: "Viability", look: viability}\n'
        '  democracy: {name: "Democracy", look: democracy}\n'
        '  river: {name: "River", look: environment}',
    },
    "colleges": {
        "fr": "decisions: colleges\ncolleges:\n"
        '  - {id: users, name: "Usagers", weight: 50}\n'
        '  - {id: staff, name: "Salariés", weight: 50}',
        "en": "decisions: colleges\ncolleges:\n"
        '  - {id: users, name: "Users", weight: 50}\n'
        '  - {id: staff, name: "Employees", weight: 50}',
    },
    "framework": {
        "fr": 'framework:\n  title: "Notre charte"\n  principles:\n'
        '    - {id: welcome, name: "Accueillir tout le monde", short: "Accueil", line: "La porte est ouverte.",\n'
        "       cards: [cooperative-basics/open-door, cooperative-basics/who-are-the-members]}\n"
        '    - {id: learning, name: "Apprendre ensemble", short: "Apprendre", line: "Chacun explique.",\n'
        "       cards: [cooperative-basics/why-train-members, cooperative-basics/rotate-the-jobs]}\n"
        '    - {id: helping, name: "Aider les autres", short: "Aider", line: "On partage ce qu’on sait.",\n'
        "       cards: [cooperative-basics/concern-for-community, cooperative-basics/licoornes]}",
        "en": 'framework:\n  title: "Our charter"\n  principles:\n'
        '    - {id: welcome, name: "Welcoming everyone", short: "Welcome", line: "The door is open.",\n'
        "       cards: [cooperative-basics/open-door, cooperative-basics/who-are-the-members]}\n"
        '    - {id: learning, name: "Learning together", short: "Learning", line: "Everyone explains.",\n'
        "       cards: [cooperative-basics/why-train-members, cooperative-basics/rotate-the-jobs]}\n"
        '    - {id: helping, name: "Helping others", short: "Helping", line: "We share what we know.",\n'
        "       cards: [cooperative-basics/concern-for-community, cooperative-basics/licoornes]}",
    },
    "roles": {
        "fr": 'roles:\n  - {id: treasurer, name: "Trésorerie", power: study, line: "Une étude d’impact gratuite"}',
        "en": 'roles:\n  - {id: treasurer, name: "Treasurer", power: study, line: "One free impact study"}',
    },
    "glossary": {
        "fr": 'kessessa: 1\nglossary: my-words\nlanguage: fr\ntitle: "Mes mots"\nterms:\n'
        '  - {id: mjc, term: "Maison des jeunes et de la culture", short: [MJC], means: "Un lieu pour tous."}',
        "en": 'kessessa: 1\nglossary: my-words\nlanguage: en\ntitle: "My words"\nterms:\n'
        '  - {id: mjc, term: "Youth and culture centre", short: [MJC], means: "A place for everyone."}',
    },
}
"""Of what the starter decks do not show."""
EFFECTS: Final[dict[str, Text]] = {
    "pillar": _same("{democracy: +1, viability: -1}"),
    "resource": _same("{treasury: -200, members: +2}"),
    "income": _same("{income: {snacks: 80}}"),
    "charges": _same("{charges: {supplies: 120}}"),
    "set": _same("{set: rules-written}"),
    "unset": _same("{unset: rules-written}"),
    "add": _same("{add: who-holds-the-till}"),
    "remove": _same("{remove: broken-fridge}"),
    "open": _same("{open: kiosk}"),
    "close": _same("{close: kiosk}"),
    "later": {
        "fr": '{later: {rounds: 2, effects: {social: +1}, text: "Les habitués reviennent."}}',
        "en": '{later: {rounds: 2, effects: {social: +1}, text: "The regulars come back."}}',
    },
    "chance": _same("{chance: {odds: 0.5, effects: {treasury: +100}, else: {social: -1}}}"),
    "work": {
        "fr": '{work: {tokens: 3, name: "Le four", effects: {territory: +1}}}',
        "en": '{work: {tokens: 3, name: "The oven", effects: {territory: +1}}}',
    },
}
CONDITIONS: Final[dict[str, str]] = {
    "measured": "{democracy: {min: 5}, members: {max: 20}}",
    "round": "{round: {min: 3}}",
    "teams": "{teams: {min: 2}}",
    "opened_count": "{opened_count: {min: 2}}",
    "pillars": "{pillars: {min: 5}}",
    "flag": "{flag: rules-written}",
    "opened": "{opened: [kiosk, game-library]}",
    "all": "{all: [{round: 3}, {members: 12}]}",
    "any": "{any: [{partners: 1}, {knowledge: 3}]}",
    "share": "{share: {of: grants, min: 0.4}}",
    "not": "{not: {opened: kiosk}}",
}
FIRST_WORDS: Final[dict[str, Text]] = {
    "pillar": words.A_PILLAR,
    "resource": words.A_RESOURCE,
    "measured": words.MEASURED,
}
"""What the rows of the tables of effects and conditions say that stand for many words."""
