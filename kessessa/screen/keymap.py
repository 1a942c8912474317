"""Which key does what: the main actions can be given other keys. Names of keys only; events are read elsewhere.

What people choose is completed to a table in which every key means exactly one key: when an action takes the key of
another letter, that letter's use moves to the key that the action left.
"""

from __future__ import annotations

ACTIONS: dict[str, str] = {
    "accept": "return",
    "next": "tab",
    "back": "escape",
    "aloud": "l",
    "undo": "ctrl+z",
    "sound": "s",
    "help": "f1",
    "comfort": "f4",
}
"""Each main action with its usual key."""
RESERVED = frozenset({*"0123456789", "left", "right", "up", "down", "+", "-", "f3", "f11", "page-back", "shift+tab"})
"""Keys that keep their use: they choose, move and count, or change language and window."""
_WORDS = frozenset({"return", "space", "tab", "escape", "backspace", "delete"})

Chosen = tuple[tuple[str, str], ...]
"""Actions with the keys chosen for them, those with their usual key left out."""
FREE, KEPT, TAKEN = "", "kept", "taken"
"""Why a key cannot be given to an action: it keeps its use, or another action has it."""


def key_of(chosen: Chosen, action: str) -> str:
    """Return the key of an action."""
    return dict(chosen).get(action, ACTIONS[action])


def action_of(chosen: Chosen, key: str) -> str:
    """Return the action that has a key, or nothing."""
    return next((action for action in ACTIONS if key_of(chosen, action) == key), "")


def refusal(chosen: Chosen, action: str, key: str) -> str:
    """Return why an action cannot have a key: FREE (it can), KEPT or TAKEN."""
    if key != ACTIONS[action] and (key in RESERVED or not _is_key(key)):
        return KEPT
    return FREE if action_of(chosen, key) in {"", action} else TAKEN


def _is_key(key: str) -> bool:
    """Return whether a name is one that every keyboard types alone."""
    return key in _WORDS or (len(key) == 1 and key.isprintable()) or (key[:1] == "f" and key[1:].isdigit())


def changed(chosen: Chosen, action: str, key: str) -> Chosen:
    """Return the choices with another key for an action; the usual one is not kept as a choice."""
    others = tuple(pair for pair in chosen if pair[0] != action)
    return others if key == ACTIONS[action] else (*others, (action, key))


def checked(pairs: Chosen) -> Chosen:
    """Return those of some pairs, from a file, that can stand together."""
    chosen: Chosen = ()
    for action, key in sorted(pairs):
        if action in ACTIONS and not refusal(chosen, action, key):
            chosen = changed(chosen, action, key)
    return chosen


def meanings(chosen: Chosen) -> dict[str, str]:
    """Return what each key means that does not mean itself: a table in which no key is missing or comes twice."""
    given = {ACTIONS[action]: key_of(chosen, action) for action in ACTIONS}
    table = {key: usual for usual, key in given.items()}
    for usual, key in given.items():
        if usual not in table:  # an action left this key: it now means what the key in its place meant
            while key in given:
                key = given[key]  # noqa: PLW2901  follows the chain of keys that moved on
            table[usual] = key
    return {key: meant for key, meant in table.items() if key != meant}


def meant(chosen: Chosen, key: str) -> str:
    """Return which key a pressed key means."""
    return meanings(chosen).get(key, key) if chosen else key


def pressed_for(chosen: Chosen, key: str) -> str:
    """Return which key must be pressed for one to be meant: what is printed on buttons."""
    if not chosen:
        return key
    return next((pressed for pressed, meaning in meanings(chosen).items() if meaning == key), key)
