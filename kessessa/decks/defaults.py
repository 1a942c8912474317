"""What a scenario has without saying so: pillars, resources, accounts, roles, and the ten principles' ids."""

from typing import Final

from kessessa.language import Text
from kessessa.language.things import POWERS
from kessessa.rules.cards import Role

PRINCIPLES: Final = (
    "voluntary-membership",
    "democratic-control",
    "economic-participation",
    "autonomy",
    "education",
    "inter-cooperation",
    "community",
    "purpose-beyond-profit",
    "democratic-governance",
    "reinvested-profit",
)
SENSITIVE: Final = "sensitive"
"""The tag of cards that do not come up where the facilitator has put sensitive subjects aside."""
ROUND: Final[Text] = {"fr": "mois", "en": "month"}
STARTS: Final[dict[str, int]] = {"treasury": 2000, "knowledge": 1, "members": 10, "partners": 0}
PILLAR_START: Final = 5

_POWER_LINES: Final[dict[str, Text]] = {
    "mediate": {"fr": "Une objection entre dans la proposition", "en": "Can build one objection into a proposal"},
    "study": {"fr": "Une étude d’impact gratuite", "en": "One free impact study"},
    "network": {"fr": "Un partenaire amortit une actualité", "en": "A partner softens one piece of news"},
    "train": {"fr": "Une entraide offerte, par n’importe quelle équipe", "en": "Ask any team for help once, free"},
    "build": {"fr": "Un chantier avance d’un jeton", "en": "One site moves on by a token"},
    "postpone": {"fr": "Un dilemme attend sans s’aggraver", "en": "One dilemma waits without getting worse"},
}
ROLES: Final = tuple(Role(power, POWERS[power], power, line) for power, line in _POWER_LINES.items())
