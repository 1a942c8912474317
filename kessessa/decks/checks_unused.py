"""What a scenario declares and never uses: accounts, resources, pillars, colleges, files; principles left untaught."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final

from kessessa.decks import catalogue_folders as folder_words
from kessessa.decks import catalogue_reach as words
from kessessa.decks.checks_framework import check_touched
from kessessa.decks.defaults import PRINCIPLES
from kessessa.decks.looking import Look, Spot
from kessessa.decks.models_questions import CardHead
from kessessa.decks.walking import items_of, names_in, values_of
from kessessa.language.things import ACCOUNTS, PILLARS, RESOURCES

Card = tuple[str, Spot, dict[str, Any]]

_LEAST_QUESTIONS: Final = 2
_CONDITIONS: Final = ("when", "need")
_PILLARS_OF_THE_ECONOMY: Final = ("welcome", "profit_pillar", "life_pillar")


def check_unused(look: Look, head: Spot, raw: dict[str, Any], cards: Sequence[Card], brought: Collection[str]) -> None:
    """Report names that scenario.yaml declares and nothing uses. `brought`: what right answers bring."""
    values = [card for _, _, card in cards]
    _accounts(look, head, raw, values)
    changed = {key for key, _ in items_of(values, _CONDITIONS)} | set(brought)
    economy = raw.get("economy")
    changed.update(name for key in _PILLARS_OF_THE_ECONOMY for name in _named(economy, key))
    for kind, usual in (("resources", RESOURCES), ("pillars", PILLARS)):
        declared = raw.get(kind)
        for name in declared if isinstance(declared, dict) else ():
            if name not in changed and name not in usual:
                look.say(words.NEVER_CHANGES, head.at(kind, name), of_key=True, name=name)
    touched = values_of("principles", values)
    check_touched(look, head, raw, {name for found in touched if isinstance(found, dict) for name in found})
    votes = raw.get("decisions") == "colleges" or "colleges" in values_of("method", values)
    if raw.get("colleges") and not votes:
        look.say(words.COLLEGES_UNUSED, head.at("colleges"), of_key=True)


def check_listed(look: Look, head: Spot, raw: dict[str, Any], there: Collection[str], main: str) -> None:
    """Report YAML files of the folder that no list names."""
    listed = names_in(raw.get("files") or [])
    for name in there:
        if name != main and name not in listed:
            spot = head.at("files") if "files" in raw else head
            look.say(folder_words.NOT_LISTED, spot, of_key="files" in raw, name=name)


def check_taught(
    look: Look, spot: Spot, cards: Sequence[Card], questions: Iterable[CardHead], own: Mapping[str, int]
) -> None:
    """Report principles that decisions put into play and that too few questions teach.

    `own`: how many questions teach each principle that the scenario brings.
    """
    touched = values_of("principles", [card for _, _, card in cards])
    at_stake = dict.fromkeys(name for found in touched if isinstance(found, dict) for name in found)
    taught: Counter[str] = Counter(own)
    for question in questions:
        taught.update(question.principles)
    for name in at_stake:
        if (name in PRINCIPLES or name in own) and taught[name] < _LEAST_QUESTIONS:
            look.say(words.FEW_QUESTIONS, spot, of_key=True, name=name, found=taught[name], least=_LEAST_QUESTIONS)


def _accounts(look: Look, head: Spot, raw: dict[str, Any], values: list[dict[str, Any]]) -> None:
    used = set(_named(raw.get("economy"), "running"))
    for key, value in items_of([*values, raw.get("goals"), raw.get("dangers")]):
        if key in ("income", "charges") and isinstance(value, dict):
            used.update(value)
        elif key in ("pays", "of"):
            used.update(names_in(value))
    declared = raw.get("accounts")
    for name in declared if isinstance(declared, dict) else ():
        if name not in used and name not in ACCOUNTS:
            look.say(words.ACCOUNT_UNUSED, head.at("accounts", name), of_key=True, name=name)


def _named(raw: Any, key: str) -> list[str]:
    value = raw.get(key) if isinstance(raw, dict) else None
    return list(value) if isinstance(value, dict) else names_in(value)
