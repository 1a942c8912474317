"""The news: an event is drawn, is perhaps softened, and acts."""

from __future__ import annotations

from kessessa.rules.cards import Event
from kessessa.rules.conditions import holds
from kessessa.rules.draft import Draft, first_fitting
from kessessa.rules.effects import Change, Effect, Money, Odds
from kessessa.rules.happenings import Drawn
from kessessa.rules.moves import Choose, Proceed, Skip
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State
from kessessa.rules.turns import News


def open_news(draft: Draft) -> bool:
    """Draw the first event that may happen now; False where there is none."""
    name = first_fitting(draft, draft.events, draft.state.book.events)
    if not name:
        return False
    draft.events = tuple(item for item in draft.events if item != name)
    draft.turn = News(name)
    draft.happenings.append(Drawn("event", name))
    return True


def softened(state: State, turn: News) -> bool:
    """Return whether what the cooperative has (or a partner) softens the event."""
    event = state.book.events[turn.event]
    return turn.eased or (event.softened_when is not None and holds(state, event.softened_when))


def acting(state: State, turn: News) -> tuple[Effect, ...]:
    """Return the effects that the event will have as things stand: its own, or the softened ones."""
    event = state.book.events[turn.event]
    if not softened(state, turn):
        return event.effects
    if event.softened:
        return event.softened
    return tuple(_halved(effect) for effect in event.effects)


def _halved(effect: Effect) -> Effect:
    """Halve a loss, towards zero; a gain stays whole."""
    if isinstance(effect, (Change, Money)) and effect.amount < 0:
        return effect.evolve(amount=-(-effect.amount // 2))
    return effect


def _by_chance(event: Event) -> bool:
    return any(isinstance(effect, Odds) for effect in (*event.effects, *event.softened))


def proceed(draft: Draft, turn: News, _move: Proceed) -> Refusal | bool:
    """Let the event act; what chance decided is shown first. An event with options waits for a choice."""
    event = draft.state.book.events[turn.event]
    if turn.told:
        return True
    if event.ways:
        return Refusal("not-now")
    because = event.softened_because if softened(draft.state, turn) else event.because
    draft.apply(acting(draft.state, turn), event.id, because)
    draft.serve(event.id, "", event.principles)
    if _by_chance(event):
        draft.turn = turn.evolve(told=True, changes=tuple(draft.changes))
        return False
    return True


def choose(draft: Draft, turn: News, move: Choose) -> Refusal | bool:
    """Let the coordinating team answer the event."""
    way = draft.state.book.ways[turn.event].get(move.way)
    if turn.told or way is None:
        return Refusal("not-now" if turn.told else "unknown", move.way)
    if not holds(draft.state, way.when):
        return Refusal("closed-way", move.way)
    event = draft.state.book.events[turn.event]
    draft.apply(event.effects, event.id, event.because)
    draft.carry_out(way, event.id)
    draft.turn = turn.evolve(told=True, way=way.id, changes=tuple(draft.changes))
    return False


def skip(_draft: Draft, _turn: News, _move: Skip) -> Refusal | bool:
    """Pass over the event: it does nothing."""
    return True
