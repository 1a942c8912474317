"""What gives answers away: a deck's habits, and explanations that explain nothing."""

from collections.abc import Sequence
from typing import Any, Final

from kessessa.decks import catalogue_texts as words
from kessessa.decks.looking import Look, Spot
from kessessa.decks.models_shared import LONGEST_TEXT
from kessessa.language import LANGUAGES

# Fewer cards than these show no habit.
_ENOUGH_FIRST: Final = 3
_ENOUGH_LONGEST: Final = 6
_LONGEST_LIST: Final = 20
_OFTEN: Final = 0.7
_LONG_WORD: Final = 5
_AROUND: Final = ' .?!…,;:\u00a0«»"“”()'


def check_habits(look: Look, spot: Spot, cards: Sequence[dict[str, Any]]) -> None:
    """Report a deck whose right answers come first, or are the longest, too often. `spot`: its list of cards."""
    fixed = first = 0
    longest = dict.fromkeys(LANGUAGES, 0)
    choices = dict.fromkeys(LANGUAGES, 0)
    for card in cards:
        options, right = _choice(card)
        if right < 0:
            continue
        if card.get("shuffle") is False:
            fixed += 1
            first += right == 0
        for language in LANGUAGES:
            sizes = [_size(option, language) for option in options]
            choices[language] += min(sizes) > 0
            longest[language] += sizes.count(max(sizes)) == 1 and sizes[right] == max(sizes)
    if fixed >= _ENOUGH_FIRST and first > _OFTEN * fixed:
        look.say(words.OFTEN_FIRST, spot, of_key=True, found=first, cards=fixed)
    for language in LANGUAGES:
        if choices[language] >= _ENOUGH_LONGEST and longest[language] > _OFTEN * choices[language]:
            found, count = longest[language], choices[language]
            look.say(words.OFTEN_LONGEST, spot, of_key=True, found=found, cards=count, language=language)
            return


def check_explanation(look: Look, spot: Spot, card: dict[str, Any]) -> None:
    """Report an explanation that only says again what the question and its right answer say."""
    for language in LANGUAGES:
        explain = _in(card.get("explain"), language)
        if not explain:
            continue
        asked = _in(card.get("question"), language).casefold()
        if _repeats(explain, asked) or _repeats(explain, " ".join((asked, *_rights(card, language)))):
            steps = ("explain", language) if isinstance(card["explain"], dict) else ("explain",)
            look.say(words.REPEATS_QUESTION, spot.at(*steps))
            return


def _repeats(explain: str, said: str) -> bool:
    """Tell whether every long word, and every number, of a text was said already."""
    met = False
    for word in explain.casefold().split():
        if len(word) >= _LONG_WORD or word[:1].isdecimal():
            if word.strip(_AROUND) not in said:
                return False
            met = True
    return met


def _rights(card: dict[str, Any], language: str) -> list[str]:
    options = card.get("options")
    listed = options[:_LONGEST_LIST] if isinstance(options, list) else []
    return [_in(option.get("right"), language).casefold() for option in listed if isinstance(option, dict)]


def _choice(card: dict[str, Any]) -> tuple[list[dict[str, Any]], int]:
    """Return a card's options and the place of the one that is right; -1 where there is not exactly one."""
    options = card.get("options")
    if not isinstance(options, list) or not 1 < len(options) <= _LONGEST_LIST:
        return [], -1
    clear = [option if isinstance(option, dict) else {} for option in options]
    rights = [index for index, option in enumerate(clear) if "right" in option]
    return clear, rights[0] if len(rights) == 1 else -1


def _size(option: dict[str, Any], language: str) -> int:
    return len(_in(option.get("right", option.get("wrong")), language))


def _in(text: Any, language: str) -> str:
    """Return a text as it was read, in a language; a plain one is the same in all."""
    if isinstance(text, dict):
        text = text.get(language)
    return text if isinstance(text, str) and len(text) <= LONGEST_TEXT else ""
