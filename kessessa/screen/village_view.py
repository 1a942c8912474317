"""From a state to the village that shows it: which building on which site, open, under way or unstaffed."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.rules.cards import Matter
from kessessa.rules.effects import Effect, Later, Odds, Site
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts
from kessessa.rules.work import ACTIVITY, WORK, staff_of
from kessessa.screen.pictures import is_own
from kessessa.screen.village import OPEN, SCAFFOLD, UNSTAFFED, Village, VillageView

HOME = ("place", "cluster-house", OPEN)
"""The cooperative's own house stands from the start."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands on a site of the village: an activity or a work under way, by the name that time is given to.

    `sprite` is its building on the map, `picture` what its card shows.
    """

    site: str
    target: str
    sprite: str
    state: str
    picture: str


def standing(state: State, village: Village) -> tuple[Standing, ...]:
    """Return every activity that is open and every work under way, each on its site."""
    sites = site_of_activities(state, village)
    idle = unstaffed(state)
    found = [
        Standing(sites[name], ACTIVITY + name, *_looks(state, village, name, UNSTAFFED if name in idle else OPEN))
        for name in state.opened
        if name in sites
    ]
    taken = {HOME[0], *(item.site for item in found)}
    spare = [site for site in village.sites() if site not in sites.values()]
    for work in state.works:
        site = sites.get(work.opens, "") or next((name for name in spare if name not in taken), "")
        if site and site not in taken:
            taken.add(site)
            found.append(Standing(site, WORK + work.id, "scaffold", SCAFFOLD, "scaffold"))
    return tuple(found)


def village_view(state: State, village: Village, *, festive: bool = False, plots: bool = True) -> VillageView:
    """Return what the village shows of a state; an activity keeps its site for the whole game."""
    buildings = (HOME, *((item.site, item.sprite, item.state) for item in standing(state, village)))
    levels = {pillar.look: value for pillar, value in zip(state.book.scenario.pillars, state.pillars, strict=True)}
    members = state.stock[state.book.members] if state.book.members >= 0 else 0
    return VillageView(
        buildings,
        viability=levels.get("viability", 5),
        democracy=levels.get("democracy", 5),
        social=levels.get("social", 5),
        environment=levels.get("environment", 5),
        territory=levels.get("territory", 5),
        members=members,
        plots=plots,
        festive=festive,
        shore=state.book.scenario.shore,
    )


def _looks(state: State, village: Village, activity: str, stands: str) -> tuple[str, str, str]:
    """Return the building of an activity, how it stands, and its picture: an author's own has a plain building."""
    picture = state.book.activities[activity].picture
    sprite = picture if village.knows(picture) else "community-hall"
    return sprite, stands, picture if is_own(picture) else sprite


def site_of_activities(state: State, village: Village) -> dict[str, str]:
    """Return the site of each activity of the scenario: the one that suits its building, else the next free one."""
    free = list(village.sites())
    suits = village.suited()
    found: dict[str, str] = {}
    for card in state.book.scenario.activities:
        site = suits.get(card.picture, "")
        if site in free:
            found[card.id] = site
            free.remove(site)
    for card in state.book.scenario.activities:
        if card.id not in found and free:
            found[card.id] = free.pop(0)
    return found


def unstaffed(state: State) -> frozenset[str]:
    """Return the activities that nobody kept at the last accounts."""
    if isinstance(state.turn, Accounts):
        return frozenset(state.turn.unstaffed)
    last = state.past[-1].round if state.past else 0
    if not last:
        return frozenset()
    given: dict[str, int] = {}
    for line in state.given:
        if line.round == last:
            given[line.target] = given.get(line.target, 0) + line.tokens
    return frozenset(
        name
        for name in state.opened
        if given.get(ACTIVITY + name, 0) < staff_of(state, name) and not _just_opened(state, name, given)
    )


def _just_opened(state: State, activity: str, given: dict[str, int]) -> bool:
    """Return whether a site of the activity took time in that round: it was opened by it."""
    works = {site.id for matter in state.book.scenario.matters for site in _sites(matter) if site.opens == activity}
    return any(WORK + name in given for name in works)


def _sites(matter: Matter) -> list[Site]:
    return [site for way in matter.ways for site in _within(way.effects)]


def _within(effects: tuple[Effect, ...]) -> list[Site]:
    found: list[Site] = []
    for effect in effects:
        if isinstance(effect, Site):
            found.append(effect)
        elif isinstance(effect, Later):
            found += _within(effect.effects)
        elif isinstance(effect, Odds):
            found += [*_within(effect.effects), *_within(effect.otherwise)]
    return found
