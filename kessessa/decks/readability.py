"""How hard a text is to read, as the age from which it is easy: published formulas, on what is told here only.

French: L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française", Cahiers d'études de
radio-télévision 19 (1958): 207 - 1.015 * words a sentence - 73.6 * syllables a word; its score is read on Flesch's
own scale (R. Flesch, "The Art of Readable Writing", 1949). English: J. P. Kincaid and others, "Derivation of new
readability formulas for Navy enlisted personnel" (1975): 0.39 * words a sentence + 11.8 * syllables a word - 15.59,
a school year, to which five years are added.

Syllables are counted as groups of vowels; a mute e at a word's end counts for none.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

_SENTENCE = re.compile(r"(?<=[.!?…])[\s»”\"]+|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+(?:[.,\u00a0 ]\d+)*")
_VOWELS = re.compile(r"[aeiouyàâäéèêëîïôöùûüÿœæ]+")
_MUTE: Final = {"fr": re.compile(r"[^aeiouyàâäéèêëîïôöùûüÿœæ](?:e|es)$"), "en": re.compile(r"[^aeiouyl](?:e|es|ed)$")}
_AGES: Final = ((100, 9), (90, 10), (80, 11), (70, 12), (60, 14), (50, 16), (30, 19), (0, 22))
"""Flesch's scale: easy for a pupil of so many years from this score on."""
_SCHOOL_BEGINS: Final = 5


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text."""
    return (part for part in _SENTENCE.split(text) if part.strip())


def words(text: str) -> list[str]:
    """Return the words of a text; a number is one word, what is joined by a hyphen too."""
    return _WORD.findall(text)


def reading_age(texts: Iterable[str], language: str) -> float:
    """Return the age in years from which texts are easy to read; 0 for no words, and for other languages."""
    count = parts = syllables = 0
    for text in texts if language in _MUTE else ():
        for sentence in sentences(text):
            found = words(sentence)
            count += len(found)
            parts += bool(found)
            syllables += sum(_syllables(word.lower(), language) for word in found)
    if not count:
        return 0.0
    long, heavy = count / parts, syllables / count
    if language == "en":
        return 0.39 * long + 11.8 * heavy - 15.59 + _SCHOOL_BEGINS
    return _age_of(207 - 1.015 * long - 73.6 * heavy)


def _age_of(score: float) -> float:
    """Return the age of a score, straight between the steps of the scale."""
    for (high, young), (low, old) in pairwise(_AGES):
        if score >= low:
            return young + (old - young) * max(0.0, high - score) / (high - low)
    return float(_AGES[-1][1])


def _syllables(word: str, language: str) -> int:
    groups = len(_VOWELS.findall(word))
    mute = groups > 1 and _MUTE[language].search(word) is not None
    return max(1, groups - mute)
