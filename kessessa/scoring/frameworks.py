"""The two frameworks against which play is read, as data: cooperative principles and conditions of the 2014 law."""

from __future__ import annotations

from kessessa.rules.effects import Text
from kessessa.rules.record import Record, record

COOPERATIVE, LAW = "cooperative", "law-2014"


@record
class Principle(Record):
    """A principle of a framework: its number there, its name, a short name for charts, one line that explains it."""

    id: str
    framework: str
    number: int
    name: Text
    short: Text
    line: Text


PRINCIPLES: tuple[Principle, ...] = (
    Principle(
        "voluntary-membership",
        COOPERATIVE,
        1,
        {"fr": "Adhésion volontaire et ouverte à tous", "en": "Voluntary and open membership"},
        {"fr": "Adhésion ouverte", "en": "Open membership"},
        {"fr": "Entre qui veut, sort qui veut.", "en": "Anyone may join, anyone may leave."},
    ),
    Principle(
        "democratic-control",
        COOPERATIVE,
        2,
        {"fr": "Pouvoir démocratique exercé par les membres", "en": "Democratic member control"},
        {"fr": "Pouvoir démocratique", "en": "Member control"},
        {"fr": "Les membres décident, une personne égale une voix.", "en": "Members decide, one person, one vote."},
    ),
    Principle(
        "economic-participation",
        COOPERATIVE,
        3,
        {"fr": "Participation économique des membres", "en": "Member economic participation"},
        {"fr": "Participation économique", "en": "Economic participation"},
        {
            "fr": "Chacun apporte, et le surplus sert le projet.",
            "en": "Everyone puts in; the surplus serves the project.",
        },
    ),
    Principle(
        "autonomy",
        COOPERATIVE,
        4,
        {"fr": "Autonomie et indépendance", "en": "Autonomy and independence"},
        {"fr": "Autonomie", "en": "Autonomy"},
        {"fr": "Aucun financeur ne décide à la place des membres.", "en": "No funder decides instead of the members."},
    ),
    Principle(
        "education",
        COOPERATIVE,
        5,
        {"fr": "Éducation, formation et information", "en": "Education, training and information"},
        {"fr": "Éducation", "en": "Education"},
        {"fr": "On apprend, et on explique autour de soi.", "en": "We learn, and explain to those around us."},
    ),
    Principle(
        "inter-cooperation",
        COOPERATIVE,
        6,
        {"fr": "Coopération entre les coopératives", "en": "Cooperation among cooperatives"},
        {"fr": "Coopération", "en": "Cooperation"},
        {"fr": "Les coopératives s’entraident.", "en": "Cooperatives help one another."},
    ),
    Principle(
        "community",
        COOPERATIVE,
        7,
        {"fr": "Engagement envers la communauté", "en": "Concern for community"},
        {"fr": "Communauté", "en": "Community"},
        {"fr": "Le projet profite aussi à ceux qui l’entourent.", "en": "The project also serves those around it."},
    ),
    Principle(
        "purpose-beyond-profit",
        LAW,
        1,
        {"fr": "Un but autre que le seul partage des bénéfices", "en": "A purpose beyond sharing profits"},
        {"fr": "But", "en": "Purpose"},
        {
            "fr": "On n’entreprend pas seulement pour se partager l’argent.",
            "en": "The aim is not only to share out money.",
        },
    ),
    Principle(
        "democratic-governance",
        LAW,
        2,
        {"fr": "Une gouvernance démocratique", "en": "Democratic governance"},
        {"fr": "Gouvernance", "en": "Governance"},
        {
            "fr": "Membres et salariés sont informés et participent.",
            "en": "Members and employees are informed and take part.",
        },
    ),
    Principle(
        "reinvested-profit",
        LAW,
        3,
        {"fr": "Des bénéfices surtout réinvestis", "en": "Profits mainly reinvested"},
        {"fr": "Bénéfices", "en": "Profits"},
        {
            "fr": "L’essentiel reste dans l’activité, les réserves ne se partagent pas.",
            "en": "Most stays in the activity; reserves are not shared out.",
        },
    ),
)
"""The Statement on the Cooperative Identity (International Cooperative Alliance, 1995) and article 1 of law
2014-856 of 31 July 2014 on the social and solidarity economy."""

BY_ID: dict[str, Principle] = {principle.id: principle for principle in PRINCIPLES}


def of_framework(framework: str) -> tuple[Principle, ...]:
    """Return the principles of a framework, in order."""
    return tuple(principle for principle in PRINCIPLES if principle.framework == framework)
