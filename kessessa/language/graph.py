"""What the picture of a scenario says: what unlocks what."""

from __future__ import annotations

from kessessa.language import Text

GRAPH: Text = {"fr": "montrer ce qui débloque quoi dans un scénario", "en": "show what unlocks what in a scenario"}
TO_HELP: Text = {"fr": "en faire une page .html ou une image .svg", "en": "make an .html page or an .svg picture of it"}
WRONG_ENDING: Text = {
    "fr": "{path} : le nom doit finir par .html ou .svg",
    "en": "{path}: the name must end with .html or .svg",
}
TITLE: Text = {"fr": "Ce qui débloque quoi : {name}", "en": "What unlocks what: {name}"}
NO_LINKS: Text = {
    "fr": "Aucune carte n’en débloque une autre : toutes peuvent venir dès le début.",
    "en": "No card unlocks another: all of them can come from the start.",
}
FREE: Text = {"fr": "Peuvent venir dès le début : {names}.", "en": "These can come from the start: {names}."}
DRAWING: Text = {
    "fr": "Les cartes qui en débloquent d’autres, de gauche à droite ; le tableau plus bas dit la même chose.",
    "en": "The cards that unlock others, from left to right; the table below says the same.",
}
HEADS: tuple[Text, ...] = (
    {"fr": "Carte", "en": "Card"},
    {"fr": "Par ce choix", "en": "By this option"},
    {"fr": "Fait", "en": "Does"},
    {"fr": "À", "en": "To"},
)
KINDS: dict[str, Text] = {
    "opens": {"fr": "ouvre", "en": "opens"},
    "closes": {"fr": "ferme", "en": "closes"},
    "adds": {"fr": "fait venir", "en": "brings"},
    "removes": {"fr": "retire", "en": "takes out"},
    "flag": {"fr": "lève « {flag} » pour", "en": 'sets "{flag}" for'},
    "needs": {"fr": "permet", "en": "allows"},
}
CARDS: dict[str, Text] = {
    "project": {"fr": "projet", "en": "project"},
    "dilemma": {"fr": "dilemme", "en": "dilemma"},
    "event": {"fr": "nouvelle", "en": "news"},
    "activity": {"fr": "activité", "en": "activity"},
}
