"""What the words of effects and conditions mean, for editors and the reference of the format."""

from __future__ import annotations

from kessessa.language import Text

ABOUT: Text = {
    "fr": "Un paquet de questions ou un scénario de Kess’Essa. `kessessa deck check` dit le reste.",
    "en": "A question deck or a scenario of Kess’Essa. `kessessa deck check` says the rest.",
}
EFFECTS: dict[str, Text] = {
    "income": {"fr": "Recettes par compte, en euros.", "en": "Income by account, in euros."},
    "charges": {"fr": "Charges par compte, en euros.", "en": "Charges by account, in euros."},
    "set": {"fr": "Lever un drapeau que d’autres cartes regardent.", "en": "Set a flag that other cards look at."},
    "unset": {"fr": "Baisser un drapeau.", "en": "Lower a flag."},
    "add": {"fr": "Ajouter une affaire ou une nouvelle au jeu.", "en": "Add a matter or a piece of news to the game."},
    "remove": {"fr": "La retirer.", "en": "Take it out."},
    "open": {"fr": "Ouvrir une activité.", "en": "Open an activity."},
    "close": {"fr": "Fermer une activité.", "en": "Close an activity."},
    "later": {"fr": "Des effets dans quelques tours.", "en": "Effects some rounds from now."},
    "chance": {"fr": "Des effets avec un peu de hasard.", "en": "Effects with some luck."},
    "work": {"fr": "Un chantier qui commence.", "en": "Works that begin."},
}
CONDITIONS: dict[str, Text] = {
    "round": {"fr": "Le numéro du tour.", "en": "The number of the round."},
    "teams": {"fr": "Le nombre d’équipes.", "en": "The number of teams."},
    "opened_count": {"fr": "Combien d’activités sont ouvertes.", "en": "How many activities are open."},
    "pillars": {"fr": "Chaque pilier.", "en": "Every pillar."},
    "flag": {"fr": "Un drapeau levé.", "en": "A flag that is set."},
    "opened": {"fr": "Une activité ouverte.", "en": "An activity that is open."},
    "all": {"fr": "Toutes ces conditions.", "en": "All of these conditions."},
    "any": {"fr": "Au moins une de ces conditions.", "en": "At least one of these conditions."},
    "share": {
        "fr": "La part d’un compte dans les recettes, de 0 à 1.",
        "en": "An account’s part of all income, 0 to 1.",
    },
    "not": {"fr": "Le contraire d’une condition.", "en": "The opposite of a condition."},
}
