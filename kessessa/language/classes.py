"""Names of classes, so that nobody types one, and the words of the page that remembers what a class has played."""

from __future__ import annotations

from kessessa.language.speech import Text, pick

NAMES: dict[str, Text] = {
    "courlis": {"fr": "Courlis", "en": "Curlew"},
    "arbousier": {"fr": "Arbousier", "en": "Arbutus"},
    "leyre": {"fr": "Leyre", "en": "Leyre"},
    "grue": {"fr": "Grue", "en": "Crane"},
    "chene-liege": {"fr": "Chêne-liège", "en": "Cork Oak"},
    "marensin": {"fr": "Marensin", "en": "Marensin"},
    "huppe": {"fr": "Huppe", "en": "Hoopoe"},
    "bruyere": {"fr": "Bruyère", "en": "Heather"},
    "adour": {"fr": "Adour", "en": "Adour"},
    "loutre": {"fr": "Loutre", "en": "Otter"},
    "ajonc": {"fr": "Ajonc", "en": "Gorse"},
    "huchet": {"fr": "Huchet", "en": "Huchet"},
    "heron": {"fr": "Héron", "en": "Heron"},
    "genet": {"fr": "Genêt", "en": "Broom"},
    "chalosse": {"fr": "Chalosse", "en": "Chalosse"},
    "cistude": {"fr": "Cistude", "en": "Terrapin"},
    "fougere": {"fr": "Fougère", "en": "Fern"},
    "rainette": {"fr": "Rainette", "en": "Tree Frog"},
}
"""A bird, a plant or a place of the Landes, in the order in which classes take them."""

CLASSES: Text = {"fr": "Mes classes", "en": "My classes"}
CLASS: Text = {"fr": "Classe {name}", "en": "{name} class"}
CLASS_IS: Text = {"fr": "Classe : {name}", "en": "Class: {name}"}
NEW_CLASS_IS: Text = {"fr": "Nouvelle classe : {name}", "en": "New class: {name}"}
NO_CLASS: Text = {"fr": "Classe : aucune", "en": "Class: none"}
OTHER_CLASS: Text = {"fr": "choisir la classe de cette partie", "en": "choose the class of this game"}
TO_REVIEW: Text = {"fr": "{n} à revoir", "en": "{n} to review"}
NEW_CLASS: Text = {"fr": "Nouvelle classe", "en": "New class"}
PLAY: Text = {"fr": "Nouvelle partie", "en": "New game"}
GO_ON: Text = {"fr": "Reprendre la partie", "en": "Resume the game"}
BEFORE: Text = {"fr": "Classe précédente", "en": "Previous class"}
AFTER: Text = {"fr": "Classe suivante", "en": "Next class"}

EMPTY: Text = {
    "fr": "Une classe se souvient de ses parties : les principes connus et pratiqués, les questions à revoir. "
    "La fois d’après, celles-ci reviennent en premier.",
    "en": "A class remembers its games: the principles known and practised, the questions to review. "
    "Next time, these come back first.",
}
EMPTY_DO: Text = {
    "fr": "Créez une classe ici, ou choisissez-la avec les équipes d’une nouvelle partie (touche C).",
    "en": "Make a class here, or choose one beside the teams of a new game (key C).",
}
NOBODY_NAMED: Text = {"fr": "Aucun nom d’élève ici.", "en": "No pupil is named here."}

SESSIONS_NONE: Text = {"fr": "Parties", "en": "Games"}
SESSIONS_ONE: Text = {"fr": "{n} partie", "en": "{n} game"}
SESSIONS_MANY: Text = {"fr": "{n} parties", "en": "{n} games"}
SESSIONS_DO: Text = {
    "fr": "Pas encore de partie. Jouez : à la fin, le résultat se range ici tout seul.",
    "en": "No game yet. Play: at the end, the result is kept here by itself.",
}
TO_GO_ON: Text = {"fr": "à reprendre, {unit} {n} sur {total}", "en": "to resume, {unit} {n} of {total}"}
TO_BEGIN: Text = {"fr": "à reprendre, à fonder", "en": "to resume, to be founded"}
STARS_ONE: Text = {"fr": "{n} étoile sur 3", "en": "{n} star of 3"}
STARS_MANY: Text = {"fr": "{n} étoiles sur 3", "en": "{n} stars of 3"}
EARLIER: Text = {"fr": "Parties d’avant", "en": "Earlier games"}
LATER: Text = {"fr": "Parties d’après", "en": "Later games"}

PRINCIPLES: Text = {"fr": "Les 7 principes", "en": "The 7 principles"}
BRIEF: dict[str, Text] = {
    "voluntary-membership": {"fr": "Adhésion ouverte", "en": "Open membership"},
    "democratic-control": {"fr": "Pouvoir démocratique", "en": "Member control"},
    "economic-participation": {"fr": "Participation économique", "en": "Economic participation"},
    "autonomy": {"fr": "Autonomie", "en": "Autonomy"},
    "education": {"fr": "Éducation", "en": "Education"},
    "inter-cooperation": {"fr": "Coopération", "en": "Cooperation"},
    "community": {"fr": "Communauté", "en": "Community"},
}
"""The seven cooperative principles as the radar names them, for a list read at a distance."""
KNOWN: Text = {"fr": "Connu", "en": "Known"}
PRACTISED: Text = {"fr": "Pratiqué", "en": "Practised"}
FIRST_LEVEL: Text = {"fr": "niveau à la première partie", "en": "level at the first game"}
NOT_MET: Text = {"fr": "pas rencontré", "en": "not met"}
LEVEL_SAYS: Text = {"fr": "{what} {n} sur 10", "en": "{what} {n} out of 10"}
LEVELS_SAY: Text = {"fr": "{what} {n} sur 10, {first} la première fois", "en": "{what} {n} out of 10, {first} at first"}

AGAIN: Text = {"fr": "À revoir", "en": "To review"}
AGAIN_NONE: Text = {
    "fr": "Rien à revoir : chaque question manquée a été réussie depuis.",
    "en": "Nothing to review: every question missed has been answered since.",
}
AGAIN_EMPTY: Text = {"fr": "Les questions manquées viendront ici.", "en": "Missed questions will come here."}
DUE: Text = {"fr": "maintenant", "en": "now"}
IN_A_DAY: Text = {"fr": "dans {n} jour", "en": "in {n} day"}
IN_DAYS: Text = {"fr": "dans {n} jours", "en": "in {n} days"}
MORE_BEFORE: Text = {"fr": "Questions d’avant", "en": "Questions before"}
MORE_AFTER: Text = {"fr": "Questions d’après", "en": "Questions after"}

ERASE: Text = {"fr": "Effacer", "en": "Delete"}
ERASE_ASK: Text = {"fr": "Effacer quoi ?", "en": "Delete what?"}
ERASE_WHY: Text = {
    "fr": "{name} : on ne pourra pas revenir en arrière. Ce qui est enregistré est effacé aussi.",
    "en": "{name}: this cannot be undone. What is saved is deleted too.",
}
ERASE_SESSION: Text = {"fr": "Partie du {when}", "en": "Game of {when}"}
ERASE_CLASS: Text = {"fr": "Toute la classe", "en": "The whole class"}
KEEP_ALL: Text = {"fr": "Non, tout garder", "en": "No, keep everything"}

MONTHS: dict[str, tuple[str, ...]] = {
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def free_name(taken: frozenset[str]) -> str:
    """Return the id of the next name that no class has; past the last one, names are numbered from 2."""
    count = 1
    while True:
        for name in NAMES:
            if (group := name if count == 1 else f"{name}-{count}") not in taken:
                return group
        count += 1


def class_name(group: str, language: str) -> str:
    """Return a class's name in a language; an id that is not known is shown as it is."""
    if group in NAMES:
        return pick(NAMES[group], language)
    name, _, count = group.rpartition("-")
    return f"{pick(NAMES[name], language)} {count}" if name in NAMES and count.isdecimal() else group


def month(number: int, language: str) -> str:
    """Return a month (1 to 12) as calendars shorten it."""
    return MONTHS.get(language, MONTHS["fr"])[number - 1]
