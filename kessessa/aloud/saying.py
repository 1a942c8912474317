"""How written words are said: sums, signs, typographic spaces; cards and sentences themselves are left alone."""

from __future__ import annotations

import re
from collections.abc import Callable

from kessessa.language import Text, pick
from kessessa.language.aloud import MINUS, OF_TEN, PERCENT, PLUS

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_THOUSANDS = {"fr": re.compile(r"(?<=\d) (?=\d{3}(?!\d))"), "en": re.compile(r"(?<=\d),(?=\d{3}(?!\d))")}
_EUROS_BEFORE = re.compile(r"€\s?(\d+(?:[.,]\d+)?)")
_EUROS_AFTER = re.compile(r"(\d)\s?€")
_PERCENT = re.compile(r"(\d)\s?%")
_STROKE = re.compile(r"(?<![\d/])(\d+)/(\d+)(?![\d/])")
_SIGN = re.compile(r"(?<![\w)])([+\u2212-])\s?(?=[\d€])")
_BEFORE_STOP = re.compile(r" +([,.])")
_UNSAID = str.maketrans(
    {"«": " ", "»": " ", "“": " ", "”": " ", "[": "(", "]": ")", "…": "...", "’": "'", "→": ",", "·": ","}
)


def spoken(text: str, language: str) -> str:
    """Return a text as a voice should be given it: "−600 €" becomes "moins 600 euros", "5/10" becomes "5 sur 10"."""
    plain = _SPACES.sub(" ", text)
    for _ in range(2):  # "1 000 000" has two gaps that share their digits
        plain = _THOUSANDS["en" if language == "en" else "fr"].sub("", plain)
    plain = _SIGN.sub(_sign(language), plain)
    plain = _EUROS_BEFORE.sub(r"\1 euros", plain)
    plain = _EUROS_AFTER.sub(r"\1 euros", plain)
    plain = _PERCENT.sub(rf"\1 {pick(PERCENT, language)}", plain)
    plain = _STROKE.sub(rf"\1 {pick(OF_TEN, language)} \2", plain)
    return _BEFORE_STOP.sub(r"\1", _SPACES.sub(" ", plain.translate(_UNSAID))).strip()


def _sign(language: str) -> Callable[[re.Match[str]], str]:
    words: dict[str, Text] = {"+": PLUS, "-": MINUS, "\u2212": MINUS}
    return lambda found: f"{pick(words[found[1]], language)} "


def paragraph(sentences: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return sentences as they are said, each with an end, so that a voice pauses after it; empty ones are left out."""
    said = (spoken(sentence, language) for sentence in sentences)
    return tuple(text if text[-1] in ".!?:;" else f"{text}." for text in said if text)
