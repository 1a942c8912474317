"""A scenario's own framework: its principles' names, the questions that teach them, the decisions that touch them."""

from collections.abc import Collection
from typing import Any

from kessessa.decks import catalogue_frameworks as words
from kessessa.decks.defaults import PRINCIPLES
from kessessa.decks.looking import Look, Spot

_MOST = 8


def own_principles(raw: dict[str, Any]) -> tuple[str, ...]:
    """Return the ids of the principles that a scenario brings."""
    return tuple(item["id"] for item in _items(raw) if isinstance(item.get("id"), str))


def cards_of(item: dict[str, Any]) -> list[str]:
    """Return the questions that teach a principle, those that are written as names."""
    cards = item.get("cards")
    return [name for name in cards if isinstance(name, str)] if isinstance(cards, list) else []


def taught_by(raw: dict[str, Any]) -> dict[str, int]:
    """Return how many questions teach each principle that a scenario brings."""
    return {item["id"]: len(set(cards_of(item))) for item in _items(raw) if isinstance(item.get("id"), str)}


def check_names(look: Look, head: Spot, raw: dict[str, Any]) -> None:
    """Report principles that are called as another one is."""
    taken = set(PRINCIPLES)
    for index, item in enumerate(_items(raw)):
        name = item.get("id")
        if isinstance(name, str) and name in taken:
            look.say(words.PRINCIPLE_TAKEN, head.at("framework", "principles", index, "id"), name=name)
        elif isinstance(name, str):
            taken.add(name)


def check_touched(look: Look, head: Spot, raw: dict[str, Any], touched: Collection[str]) -> None:
    """Report principles that no decision touches."""
    for index, item in enumerate(_items(raw)):
        name = item.get("id")
        if isinstance(name, str) and name not in touched and name not in PRINCIPLES:
            look.say(words.PRINCIPLE_UNTOUCHED, head.at("framework", "principles", index, "id"), name=name)


def check_teaching(look: Look, head: Spot, raw: dict[str, Any], questions: Collection[str]) -> None:
    """Report cards that the scenario does not ask."""
    known = sorted(questions)
    for index, item in enumerate(_items(raw)):
        for at, name in enumerate(item["cards"] if cards_of(item) else ()):
            if isinstance(name, str) and name not in questions:
                spot = head.at("framework", "principles", index, "cards", at)
                look.unknown(words.UNKNOWN_QUESTION, spot, name, known)


def _items(raw: dict[str, Any]) -> list[dict[str, Any]]:
    framework = raw.get("framework")
    listed = framework.get("principles") if isinstance(framework, dict) else None
    return [item if isinstance(item, dict) else {} for item in listed[:_MOST]] if isinstance(listed, list) else []
