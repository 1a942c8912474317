"""Words for what the cooperative counts, for accounts that every scenario has, and for causes that are rules."""

from __future__ import annotations

from kessessa.language.speech import Text

TREASURY: Text = {"fr": "Trésorerie", "en": "Treasury"}
KNOWLEDGE: Text = {"fr": "Savoir", "en": "Knowledge"}
MEMBERS: Text = {"fr": "Membres", "en": "Members"}
PARTNERS: Text = {"fr": "Partenaires", "en": "Partners"}
TIME: Text = {"fr": "Temps", "en": "Time"}

RESOURCES: dict[str, Text] = {
    "treasury": TREASURY,
    "knowledge": KNOWLEDGE,
    "members": MEMBERS,
    "partners": PARTNERS,
}

PILLARS: dict[str, Text] = {
    "viability": {"fr": "Viabilité", "en": "Viability"},
    "democracy": {"fr": "Démocratie", "en": "Democracy"},
    "social": {"fr": "Utilité sociale", "en": "Social usefulness"},
    "environment": {"fr": "Environnement", "en": "Environment"},
    "territory": {"fr": "Territoire", "en": "Territory"},
}
LONG_PILLARS: dict[str, Text] = {
    "territory": {"fr": "Territoire et coopération", "en": "Territory and cooperation"},
}

ACCOUNTS: dict[str, Text] = {
    "dues": {"fr": "Cotisations", "en": "Membership dues"},
    "works": {"fr": "Travaux", "en": "Works"},
    "various": {"fr": "Divers", "en": "Various"},
    "surplus": {"fr": "Excédent partagé", "en": "Shared surplus"},
}
"""Accounts of the ledger that every scenario has."""

LATER_SHORT: Text = {"fr": "plus tard", "en": "later"}
OPENS: Text = {"fr": "ouvre", "en": "opens"}
CLOSES: Text = {"fr": "ferme", "en": "closes"}

CAUSES: dict[str, Text] = {
    "consent": {"fr": "Toutes les équipes ont consenti", "en": "All teams consented"},
    "question": {"fr": "Une question réussie", "en": "A question answered right"},
    "return": {"fr": "Une carte revenue et réussie", "en": "A card that came back, answered right"},
    "halve": {"fr": "La moitié des mauvaises réponses retirée", "en": "Half of the wrong answers removed"},
    "study": {"fr": "Une étude d’impact", "en": "An impact study"},
    "surplus": {"fr": "Le partage de l’excédent", "en": "The sharing out of the surplus"},
}

POWERS: dict[str, Text] = {
    "mediate": {"fr": "Médiation", "en": "Mediation"},
    "study": {"fr": "Étude offerte", "en": "Free study"},
    "network": {"fr": "Appel au réseau", "en": "Call the network"},
    "train": {"fr": "Entraide offerte", "en": "Free mutual aid"},
    "build": {"fr": "Coup de main", "en": "A helping hand"},
    "postpone": {"fr": "Report", "en": "Postpone"},
}
