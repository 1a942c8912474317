"""Names of keys as they are printed on buttons, and of the tools that every screen has."""

from __future__ import annotations

from kessessa.language.speech import Text, pick

KEYS: dict[str, Text] = {
    "return": {"fr": "Entrée", "en": "Enter"},
    "escape": {"fr": "Échap", "en": "Esc"},
    "backspace": {"fr": "Retour", "en": "Back"},
    "delete": {"fr": "Suppr", "en": "Del"},
    "space": {"fr": "Espace", "en": "Space"},
    "tab": {"fr": "Tab", "en": "Tab"},
    "ctrl+z": {"fr": "Ctrl+Z", "en": "Ctrl+Z"},
    "page-back": {"fr": "Page préc.", "en": "Page Up"},
}

SOUND: Text = {"fr": "Son", "en": "Sound"}
HELP: Text = {"fr": "Aide", "en": "Help"}
COMFORT: Text = {"fr": "Confort", "en": "Comfort"}
READ_ALOUD: Text = {"fr": "Lire", "en": "Read"}
PAUSE: Text = {"fr": "Pause", "en": "Pause"}
BACK: Text = {"fr": "Retour", "en": "Back"}
WORDS: Text = {"fr": "Lexique", "en": "Glossary"}
WORDS_LINE: Text = {"fr": "Les mots soulignés de l’écran", "en": "The underlined words of the screen"}
MORE: Text = {"fr": "Plus", "en": "More"}
PAGE_KEY: Text = {"fr": "Pg", "en": "Pg"}
"""On the cap of the key that turns back a page, before an arrow that points up."""
PAGE_OF: Text = {"fr": "Page {n} sur {total}", "en": "Page {n} of {total}"}
PAGE_BEFORE: Text = {"fr": "Page précédente", "en": "Previous page"}
NEXT_PAGE: Text = {"fr": "Page suivante", "en": "Next page"}


def key_name(key: str, language: str) -> str:
    """Return what is printed for a key: its name in the language, else the key itself in capitals."""
    return pick(KEYS[key], language) if key in KEYS else key.upper()
