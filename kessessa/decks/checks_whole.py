"""Everything that must hold between the files of one scenario: calls the checks in their order. No rule stands here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from kessessa.decks import catalogue_folders as folder_words
from kessessa.decks import catalogue_frameworks as framework_words
from kessessa.decks import catalogue_names as name_words
from kessessa.decks import catalogue_reach as reach_words
from kessessa.decks import catalogue_scenarios as scenario_words
from kessessa.decks.checks_cards import Card, check_card, check_flags, check_ids
from kessessa.decks.checks_framework import check_names, check_teaching, own_principles, taught_by
from kessessa.decks.checks_reach import check_reach
from kessessa.decks.checks_scenario import asked, check_counts, check_head, check_questions, items
from kessessa.decks.checks_texts import check_goal_line, check_lengths, check_texts
from kessessa.decks.checks_unused import check_listed, check_taught, check_unused
from kessessa.decks.deck_folder import SCENARIO_FILE
from kessessa.decks.defaults import PRINCIPLES
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.document import Document
from kessessa.decks.looking import Look, Names, Spot
from kessessa.decks.models_cards import KINDS
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.source import Limits
from kessessa.language.things import ACCOUNTS, PILLARS, RESOURCES

_NEED_EVERY_FILE = (
    name_words.UNKNOWN_CARD,
    name_words.UNKNOWN_ACTIVITY,
    folder_words.NOT_LISTED,
    reach_words.FLAG_NEVER_SET,
    reach_words.FLAG_NEVER_READ,
    reach_words.ACTIVITY_NEVER_OPENS,
    reach_words.NEVER_DRAWN,
    reach_words.NEVER_OPEN_FOR_IT,
    reach_words.NEVER_SO_HIGH,
    reach_words.GOAL_OUT_OF_REACH,
    reach_words.GOAL_TOO_HIGH,
    reach_words.ACCOUNT_UNUSED,
    reach_words.NEVER_CHANGES,
    reach_words.COLLEGES_UNUSED,
    reach_words.FEW_QUESTIONS,
    framework_words.PRINCIPLE_UNTOUCHED,
)
"""What is not known to be wrong while one of the files could not be read."""


class QuestionDecks(Protocol):
    """The question decks that a scenario can name."""

    def ids(self) -> Collection[str]:
        """Return the ids of all decks, broken ones too."""

    def deck(self, name: str) -> QuestionDeckModel | None:
        """Return a deck, or None where it has errors."""


@dataclass(frozen=True)
class Whole:
    """A scenario as it was read. `there`: the names of the files in its folder; `complete`: all listed ones were read.

    `shaped`: scenario.yaml has the format's shape. `explained`: abbreviations that a glossary explains, or None.
    """

    main: Document
    documents: Sequence[Document]
    cards: Sequence[Card]
    there: Sequence[str]
    shaped: bool
    complete: bool
    limits: Limits
    explained: frozenset[str] | None = None


def check_whole(
    whole: Whole, decks: QuestionDecks, pictures: frozenset[str] | None
) -> tuple[list[Diagnostic], list[QuestionDeckModel]]:
    """Return what is wrong between the fields, cards and files of a scenario, and the question decks that it has."""
    raw = whole.main.data if isinstance(whole.main.data, dict) else {}
    top = Spot(whole.main, ())
    look = Look(_names(raw, whole.cards, pictures), whole.limits.problems)
    check_head(look, top, raw)
    check_names(look, top, raw)
    check_goal_line(look, top, raw)
    for card in whole.cards:
        check_card(look, card)
        check_lengths(look, *card)
    check_ids(look, whole.cards)
    check_flags(look)
    questions = _questions(look, whole, raw, top.at("questions"), decks)
    brought = frozenset(target for deck in questions for card in deck.cards for target in card.effects)
    check_reach(look, raw, whole.cards, list(items(top.at("goals"), raw.get("goals"))), brought)
    check_unused(look, top, raw, whole.cards, brought)
    if whole.complete:
        check_listed(look, top, raw, whole.there, SCENARIO_FILE)
        check_counts(look, top, {kind: sum(card[0] == kind for card in whole.cards) for kind in KINDS})
    else:
        look.problems = [problem for problem in look.problems if problem.entry not in _NEED_EVERY_FILE]
    language = raw.get("language")
    for document in whole.documents:
        plain = language if isinstance(language, str) else "fr"
        look.problems += check_texts(document, plain, raw.get("ages"), whole.explained)
    return look.problems, questions


def _questions(
    look: Look, whole: Whole, head: dict[str, Any], spot: Spot, decks: QuestionDecks
) -> list[QuestionDeckModel]:
    raw = head.get("questions")
    before = len(look.problems)
    found: list[QuestionDeckModel] = []
    for name, here in check_questions(look, spot, raw, decks.ids()):
        deck = decks.deck(name)
        if deck is None:
            look.say(reach_words.BROKEN_DECK, here, name=name)
        else:
            found.append(deck)
    if whole.shaped and len(look.problems) == before:
        if questions := asked(raw, found):
            check_taught(look, spot, whole.cards, questions.values(), taught_by(head))
            check_teaching(look, Spot(whole.main, ()), head, questions)
        else:
            look.say(scenario_words.NO_QUESTION, spot, of_key=True)
    return found


def _ids(raw: Any) -> frozenset[str]:
    """Return the ids of the mappings in a list."""
    listed = raw if isinstance(raw, list) else []
    return frozenset(item["id"] for item in listed if isinstance(item, dict) and isinstance(item.get("id"), str))


def _names(raw: dict[str, Any], cards: Sequence[Card], pictures: frozenset[str] | None) -> Names:
    def keys(name: str) -> tuple[str, ...]:
        value = raw.get(name)
        return tuple(value) if isinstance(value, dict) else ()

    def ids(*kinds: str) -> frozenset[str]:
        return frozenset(card["id"] for kind, _, card in cards if kind in kinds and isinstance(card.get("id"), str))

    return Names(
        pillars=keys("pillars") or tuple(PILLARS),
        resources=tuple(dict.fromkeys((*RESOURCES, *keys("resources")))),
        accounts=frozenset((*ACCOUNTS, *keys("accounts"))),
        cards=ids("events", "matters"),
        activities=ids("activities"),
        pictures=pictures,
        colleges=_ids(raw.get("colleges")),
        principles=(*PRINCIPLES, *own_principles(raw)),
    )
