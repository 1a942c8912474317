"""What must hold in scenario.yaml itself: start, economy, colleges, goals, question decks. Cards: elsewhere."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

from kessessa.decks import catalogue_names as name_words
from kessessa.decks import catalogue_scenarios as scenario_words
from kessessa.decks.checks_cards import check_fields
from kessessa.decks.diagnostics import Kind
from kessessa.decks.looking import Look, Spot
from kessessa.decks.models_questions import CardHead, QuestionDeckModel
from kessessa.decks.models_scenarios import QuestionsModel

_LEAST: Final = {"events": 1, "matters": 3, "orientations": 3, "roles": 6}
_MAY_BE_NONE: Final = ("roles",)
_WHOLE: Final = 100
_TOP: Final = 10
_MOST = 60


def check_head(look: Look, head: Spot, raw: dict[str, Any]) -> None:
    """Check everything of scenario.yaml that is not a card; its shape is checked elsewhere."""
    look.picture(head.at("picture"), raw.get("picture"))
    for name in ("goals", "dangers", "real"):
        for spot, item in items(head.at(name), raw.get(name)):
            check_fields(look, spot, item)
    _start(look, head.at("start"), raw.get("start"))
    _economy(look, head.at("economy"), raw.get("economy"))
    _colleges(look, head, raw)
    _stars(look, head.at("goals"), raw.get("goals"))


def check_counts(look: Look, head: Spot, counts: dict[str, int]) -> None:
    """Report kinds of card of which there are too few to play; roles may be left to the program."""
    for kind, least in _LEAST.items():
        found = counts.get(kind, 0)
        if found < least and not (kind in _MAY_BE_NONE and not found):
            here = isinstance(head.document.data, dict) and kind in head.document.data
            spot, entry = head.at(kind) if here else head, scenario_words.TOO_FEW_CARDS
            look.say(entry, spot, of_key=here, kind=kind, found=found, least=least)


def check_questions(look: Look, spot: Spot, raw: Any, decks: Collection[str]) -> list[tuple[str, Spot]]:
    """Check which question decks a scenario names; return the ids of those that there are."""
    found = []
    for index, item in enumerate(raw[:_MOST] if isinstance(raw, list) else []):
        here, name = spot.at(index), item
        if isinstance(item, dict):
            if not look.fits(here, QuestionsModel, item):
                continue
            here, name = here.at("deck"), item["deck"]
        if not isinstance(name, str):
            look.wrong_kind(here, Kind.TEXT, name)
        elif name not in decks:
            look.unknown(name_words.UNKNOWN_DECK, here, name, sorted(decks))
        else:
            found.append((name, here))
    return found


def asked(raw: Any, decks: Iterable[QuestionDeckModel]) -> dict[str, CardHead]:
    """Return the questions that a scenario asks by their names, deck/card. `raw`: its list of decks and levels."""
    levels = {item["deck"]: set(item["level"]) for item in raw if isinstance(item, dict)}
    return {
        f"{deck.deck}/{card.id}": card
        for deck in decks
        for card in deck.cards
        if card.level in levels.get(deck.deck, {card.level})
    }


def items(spot: Spot, raw: Any) -> Iterator[tuple[Spot, dict[str, Any]]]:
    """Yield the mappings in a list, each with its spot."""
    for index, item in enumerate(raw[:_MOST] if isinstance(raw, list) else []):
        if isinstance(item, dict):
            yield spot.at(index), item


def _start(look: Look, spot: Spot, raw: Any) -> None:
    for name, value in raw.items() if isinstance(raw, dict) else ():
        here = spot.at(name)
        if name == "pillars":
            _start_of_pillars(look, here, value)
        elif name == "opened":
            for at, activity in look.ids(here, value):
                look.doors.add(activity)
                look.activity(at, activity)
        elif name in look.names.resources:
            look.is_whole(here, value, 0, 1_000_000)
        else:
            known = (*look.names.resources, "pillars", "opened")
            look.unknown(name_words.UNKNOWN_TARGET, here, name, known, of_key=True)


def _start_of_pillars(look: Look, spot: Spot, raw: Any) -> None:
    if not isinstance(raw, dict):
        look.is_whole(spot, raw, 0, _TOP)
        return
    for name, value in raw.items():
        if name in look.names.pillars:
            look.is_whole(spot.at(name), value, 0, _TOP)
        else:
            look.unknown(name_words.UNKNOWN_TARGET, spot.at(name), name, look.names.pillars, of_key=True)


def _economy(look: Look, spot: Spot, raw: Any) -> None:
    if not isinstance(raw, dict):
        return
    running = raw.get("running")
    for account in running if isinstance(running, dict) else ():
        look.account(spot.at("running", account), account, of_key=True)
    for name in ("welcome", "profit_pillar", "life_pillar"):
        look.pillar(spot.at(name), raw.get(name))
    exempt = raw.get("exempt")
    for index, name in enumerate(exempt if isinstance(exempt, list) else ()):
        look.pillar(spot.at("exempt", index), name)


def _colleges(look: Look, head: Spot, raw: dict[str, Any]) -> None:
    colleges = raw.get("colleges")
    weights = [item.get("weight") for _, item in items(head.at("colleges"), colleges)]
    if raw.get("decisions") == "colleges" and len(weights) <= 1 and not isinstance(colleges, str | int):
        look.say(scenario_words.NO_COLLEGES, head.at("decisions"))
    whole = [weight for weight in weights if isinstance(weight, int)]
    if whole and len(whole) == len(weights) and sum(whole) != _WHOLE:
        look.say(scenario_words.COLLEGES_NOT_WHOLE, head.at("colleges"), of_key=True, sum=sum(whole))


def _stars(look: Look, spot: Spot, raw: Any) -> None:
    seen = []
    for here, goal in items(spot, raw):
        stars = goal.get("stars")
        if isinstance(stars, int) and stars in seen:
            look.say(scenario_words.STARS_TWICE, here.at("stars"), stars=stars)
        seen.append(stars)
