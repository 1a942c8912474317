"""Choosing a text's language, filling its slots, and writing numbers as each language does."""

from __future__ import annotations

from collections.abc import Mapping

Text = Mapping[str, str]

LANGUAGES = ("fr", "en")
NO_BREAK = "\u00a0"
MINUS = "\u2212"


def pick(text: Text | None, language: str, **slots: object) -> str:
    """Return a text in a language, else in French, else in whichever there is; `slots` fill its {names}.

    Card texts are returned as they are: only with slots are braces read.
    """
    if not text:
        return ""
    chosen = text.get(language) or text.get("fr") or next(iter(text.values()))
    return chosen.format(**slots) if slots else chosen


def counted(number: int, one: Text, many: Text, language: str, **slots: object) -> str:
    """Return "1 mois" or "3 mois": French counts 0 and 1 as one, English only 1. The slot is {n}, beside `slots`."""
    single = abs(number) <= 1 if language == "fr" else abs(number) == 1
    return pick(one if single else many, language, n=number, **slots)


def unit(name: Text, number: int, language: str) -> str:
    """Return what rounds are called where there are so many: "semaine" or "semaines", "mois" always."""
    word = pick(name, language)
    return word if number < 2 or word[-1:] in "sxz" else f"{word}s"  # noqa: PLR2004  one is one


def decimal(number: float, language: str) -> str:
    """Return a number with as many decimals as it has: "57,5" in French, "57.5" in English, "60" in both."""
    return f"{number:g}".replace(".", "," if language == "fr" else ".")


def euros(amount: int, language: str) -> str:
    """Return a sum: "3 000 €" in French, "€3,000" in English, with a true minus below zero."""
    sign = MINUS if amount < 0 else ""
    digits = f"{abs(amount):,}"
    if language == "fr":
        return f"{sign}{digits.replace(',', NO_BREAK)}{NO_BREAK}€"
    return f"{sign}€{digits}"


def signed(number: int) -> str:
    """Return a change: "+2", "−1", "0"."""
    if not number:
        return "0"
    return f"+{number}" if number > 0 else f"{MINUS}{-number}"


def signed_euros(amount: int, language: str) -> str:
    """Return a change of money: "+500 €", "−600 €"."""
    return f"+{euros(amount, language)}" if amount > 0 else euros(amount, language)


def listed(parts: list[str], language: str) -> str:
    """Return "a, b et c" or "a, b and c"."""
    if len(parts) < 2:  # noqa: PLR2004  nothing to join
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {'et' if language == 'fr' else 'and'} {parts[-1]}"
