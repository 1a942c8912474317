"""A table to begin with: three questions filled in, one of each of the commonest kinds."""

from typing import Any, Final

from kessessa.decks.exchange.files import write_cards
from kessessa.language import Text, pick

_TITLE: Final[Text] = {"fr": "Mes questions", "en": "My questions"}
_NAME: Final[Text] = {"fr": "mes-questions", "en": "my-questions"}
_FRENCH: Final[list[dict[str, Any]]] = [
    {
        "id": "une-personne-une-voix",
        "question": "Dans une coopérative, combien de voix a un membre qui possède dix parts ?",
        "level": 1,
        "principles": ["democratic-control"],
        "options": [
            {"wrong": "Dix", "because": "C’est la règle d’une société par actions."},
            {"right": "Une"},
            {"wrong": "Deux", "because": "Il n’y a aucune voix en plus, même avec mille parts."},
        ],
        "explain": "L’argent aide à démarrer, mais il n’achète pas la décision.",
        "neighbour": "Dans ton club, une personne compte-t-elle double ?",
        "source": {"title": "La Louve - FAQ", "url": "https://cooplalouve.fr/faq", "year": 2024},
    },
    {
        "id": "benefices-interdits",
        "question": "Une coopérative n’a pas le droit de faire des bénéfices.",
        "level": 1,
        "principles": ["economic-participation"],
        "answer": False,
        "because": "Sans bénéfices, on a du mal à durer et à investir.",
        "explain": "Elle peut gagner de l’argent. Ses membres décident de ce qu’il devient.",
        "source": {"title": "Cooperative Grocer", "url": "https://archives.grocer.coop/node/7258", "year": 2000},
    },
    {
        "id": "membres-dans-le-monde",
        "question": "En 2017, sur 100 personnes dans le monde, combien étaient membres d’une coopérative ?",
        "level": 2,
        "principles": ["voluntary-membership"],
        "number": 12,
        "range": [0, 60],
        "tolerance": 5,
        "unit": "personnes sur 100",
        "explain": "Environ une sur huit : plus d’un milliard d’adhésions.",
        "source": {"title": "Co-operatives UK", "url": "https://www.uk.coop/", "year": 2017},
    },
]
_ENGLISH: Final[list[dict[str, Any]]] = [
    {
        "id": "one-member-one-vote",
        "question": "In a cooperative, how many votes does a member with ten shares have?",
        "level": 1,
        "principles": ["democratic-control"],
        "options": [
            {"wrong": "Ten", "because": "That is how a company with shareholders works."},
            {"right": "One"},
            {"wrong": "Two", "because": "There is no extra vote, even with a thousand shares."},
        ],
        "explain": "Money helps to get started, but it does not buy decisions.",
        "neighbour": "Does somebody count twice in your club?",
        "source": {"title": "La Louve - FAQ", "url": "https://cooplalouve.fr/faq", "year": 2024},
    },
    {
        "id": "no-profit-allowed",
        "question": "A cooperative is not allowed to make a profit.",
        "level": 1,
        "principles": ["economic-participation"],
        "answer": False,
        "because": "Without profit it is hard to last or to invest.",
        "explain": "It may earn money. Its members decide what becomes of it.",
        "source": {"title": "Cooperative Grocer", "url": "https://archives.grocer.coop/node/7258", "year": 2000},
    },
    {
        "id": "members-of-the-world",
        "question": "In 2017, out of 100 people in the world, how many belonged to a cooperative?",
        "level": 2,
        "principles": ["voluntary-membership"],
        "number": 12,
        "range": [0, 60],
        "tolerance": 5,
        "unit": "people out of 100",
        "explain": "About one in eight: more than a billion memberships.",
        "source": {"title": "Co-operatives UK", "url": "https://www.uk.coop/", "year": 2017},
    },
]


def template(ending: str, language: str) -> bytes:
    """Return a table of three questions, as one of `files.TABLES`; raise RefusedFileError as writing it does."""
    head = {"deck": pick(_NAME, language), "language": language, "title": pick(_TITLE, language)}
    return write_cards(head, _FRENCH if language == "fr" else _ENGLISH, ending, language)
