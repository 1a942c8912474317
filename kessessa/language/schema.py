"""What the words of effects and conditions mean, for editors and the reference of the format."""

from __future__ import annotations

from kessessa.language import Text

ABOUT: Text = {
    "fr": "Un paquet de questions ou un scénario de Kess’Essa. `kessessa deck check` dit le reste.",
    "en": "A question deck or a scenario of Kess’Essa. `kessessa deck check` says the rest.",
}
EFFECTS: dict[str, Text] = {
    "income": {
        "fr": "De l’argent qui entre, en euros, par compte.",
        "en": "Money that comes in, in euros, by account.",
    },
    "charges": {
        "fr": "De l’argent qui sort, en euros, par compte.",
        "en": "Money that goes out, in euros, by account.",
    },
    "set": {
        "fr": "Lever un drapeau : un nom à vous, que d’autres cartes regardent.",
        "en": "Set a flag: a name of yours that other cards look at.",
    },
    "unset": {"fr": "Baisser un drapeau.", "en": "Lower a flag."},
    "add": {
        "fr": "Poser une affaire sur la table, ou une nouvelle sur le dessus de la pile.",
        "en": "Lay a matter on the table, or a piece of news on top of the pile.",
    },
    "remove": {
        "fr": "Retirer une affaire ou une nouvelle du jeu.",
        "en": "Take a matter or a piece of news out of the game.",
    },
    "open": {
        "fr": "Ouvrir une activité tout de suite, sans chantier.",
        "en": "Open an activity at once, without works.",
    },
    "close": {"fr": "Fermer une activité.", "en": "Close an activity."},
    "later": {
        "fr": "Des effets dans quelques tours, aux comptes.",
        "en": "Effects some rounds from now, at the accounts.",
    },
    "chance": {"fr": "Des effets qui dépendent de la chance.", "en": "Effects that depend on luck."},
    "work": {"fr": "Un chantier qui commence.", "en": "Works that begin."},
}
CONDITIONS: dict[str, Text] = {
    "round": {"fr": "Le numéro du tour.", "en": "The number of the round."},
    "teams": {"fr": "Le nombre d’équipes présentes.", "en": "The number of teams that are here."},
    "opened_count": {"fr": "Combien d’activités sont ouvertes.", "en": "How many activities are open."},
    "pillars": {"fr": "Chacun des piliers.", "en": "Each of the pillars."},
    "flag": {"fr": "Un drapeau levé.", "en": "A flag that is set."},
    "opened": {"fr": "Une activité ouverte, ou plusieurs.", "en": "An activity that is open, or several."},
    "all": {"fr": "Toutes ces conditions.", "en": "All of these conditions."},
    "any": {"fr": "Au moins une de ces conditions.", "en": "At least one of these conditions."},
    "share": {
        "fr": "La part d’un compte dans toutes les recettes, de 0 à 1.",
        "en": "An account’s part of all income, 0 to 1.",
    },
    "not": {"fr": "Le contraire d’une condition.", "en": "The opposite of a condition."},
}
