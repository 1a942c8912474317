"""The few sentences that the rules themselves say: why a pillar moved when no card moved it."""

from __future__ import annotations

from kessessa.rules.effects import Text

PROFIT: Text = {"fr": "Les comptes finissent en bénéfice", "en": "The accounts show a profit"}
LOSS: Text = {"fr": "Les comptes finissent en perte", "en": "The accounts show a loss"}
NEGLECT: Text = {"fr": "Personne ne s’en est occupé", "en": "Nobody has looked after it"}
LIFE: Text = {"fr": "Du temps donné à la vie associative", "en": "Time given to community life"}
CONSENT: Text = {"fr": "Toutes les équipes ont consenti", "en": "All teams consented"}
MEDIATION: Text = {"fr": "Une objection a enrichi la proposition", "en": "An objection made the proposal better"}
NEWCOMERS: Text = {"fr": "Le bouche-à-oreille", "en": "Word of mouth"}
RESERVES: Text = {"fr": "Les réserves grandissent", "en": "Reserves grow"}
PROJECT: Text = {"fr": "Le projet commun profite à tous", "en": "The common project serves everyone"}
INSOLVENT: Text = {"fr": "La caisse est vide", "en": "The treasury is empty"}
INSOLVENT_WARNING: Text = {
    "fr": "La trésorerie est passée sous zéro. Si elle y reste aux prochains comptes, tout s’arrête.",
    "en": "The treasury has gone below zero. If it stays there at the next accounts, everything stops.",
}
INSOLVENT_ENDING: Text = {
    "fr": "La caisse est restée sous zéro deux fois de suite. Cela arrive aussi dans la vraie vie.",
    "en": "The treasury stayed below zero twice running. It happens in real life too.",
}
INSOLVENT_ADVICE: Text = {
    "fr": "Une activité ouverte et tenue rapporte chaque mois.",
    "en": "An activity that is open and staffed earns money every month.",
}
