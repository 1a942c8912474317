"""The ten principles in words: number, short and long name. What serves them, and how they are scored, is not here."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language.speech import Text


@dataclass(frozen=True, slots=True)
class Principle:
    """A principle: its number in its framework, `law` or not (a condition of the law of 2014), its names."""

    number: int
    law: bool
    short: Text
    long: Text


PRINCIPLES: dict[str, Principle] = {
    "voluntary-membership": Principle(
        1,
        False,
        {"fr": "Adhésion ouverte", "en": "Open membership"},
        {"fr": "Adhésion volontaire et ouverte à tous", "en": "Voluntary and open membership"},
    ),
    "democratic-control": Principle(
        2,
        False,
        {"fr": "Pouvoir démocratique", "en": "Democratic control"},
        {"fr": "Pouvoir démocratique exercé par les membres", "en": "Democratic member control"},
    ),
    "economic-participation": Principle(
        3,
        False,
        {"fr": "Participation économique", "en": "Economic participation"},
        {"fr": "Participation économique des membres", "en": "Member economic participation"},
    ),
    "autonomy": Principle(
        4,
        False,
        {"fr": "Autonomie", "en": "Autonomy"},
        {"fr": "Autonomie et indépendance", "en": "Autonomy and independence"},
    ),
    "education": Principle(
        5,
        False,
        {"fr": "Éducation", "en": "Education"},
        {"fr": "Éducation, formation et information", "en": "Education, training and information"},
    ),
    "inter-cooperation": Principle(
        6,
        False,
        {"fr": "Intercoopération", "en": "Inter-cooperation"},
        {"fr": "Coopération entre les coopératives", "en": "Cooperation among cooperatives"},
    ),
    "community": Principle(
        7,
        False,
        {"fr": "Communauté", "en": "Community"},
        {"fr": "Engagement envers la communauté", "en": "Concern for community"},
    ),
    "purpose-beyond-profit": Principle(
        1,
        True,
        {"fr": "Un autre but que l’argent", "en": "More than profit"},
        {"fr": "Un but autre que le seul partage des bénéfices", "en": "A purpose other than sharing profit alone"},
    ),
    "democratic-governance": Principle(
        2,
        True,
        {"fr": "Gouvernance démocratique", "en": "Democratic governance"},
        {"fr": "Une gouvernance démocratique", "en": "Democratic governance"},
    ),
    "reinvested-profit": Principle(
        3,
        True,
        {"fr": "Bénéfices réinvestis", "en": "Profit put back"},
        {
            "fr": "Des bénéfices surtout réinvestis, des réserves qu’on ne partage pas",
            "en": "Profit mainly put back, reserves not shared out",
        },
    ),
}
"""Principle id to its words: the seven cooperative principles, then the three conditions of the law of 2014."""
