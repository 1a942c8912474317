"""The two frameworks against which play is read, as data: cooperative principles and conditions of the 2014 law.

A third one may come with a scenario: `principles_of` has them all.
"""

from __future__ import annotations

from kessessa.rules.principles import Principle
from kessessa.rules.scenario import Scenario

COOPERATIVE, LAW = "cooperative", "law-2014"

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


def principles_of(scenario: Scenario) -> tuple[Principle, ...]:
    """Return the principles of both frameworks and of the scenario's own one, in order."""
    return PRINCIPLES if scenario.framework is None else (*PRINCIPLES, *scenario.framework.principles)


def of_framework(scenario: Scenario, framework: str) -> tuple[Principle, ...]:
    """Return the principles of a framework, in order; none where a scenario brings no own one."""
    return tuple(principle for principle in principles_of(scenario) if principle.framework == framework)


def principle_of(scenario: Scenario, name: str) -> Principle | None:
    """Return the principle of an id, None for an unknown one."""
    return next((principle for principle in principles_of(scenario) if principle.id == name), None)
