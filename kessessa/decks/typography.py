"""French typography: the spaces that must not break a line. Authors write plain spaces; the program sets these."""

import re
from typing import Final

NO_BREAK: Final = "\u00a0"

_BEFORE = re.compile(r" (?=[?!:;»%€])")
_AFTER = re.compile(r"(?<=«) ")
_IN_NUMBERS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


def french_spaces(text: str) -> str:
    """Make the spaces before ? ! : ; » % €, after « and inside numbers unbreakable; the length stays."""
    for pattern in (_BEFORE, _AFTER, _IN_NUMBERS):
        text = pattern.sub(NO_BREAK, text)
    return text


def typeset(text: str, language: str) -> str:
    """Return a text as it is to be shown in `language`."""
    return french_spaces(text) if language == "fr" or language.startswith("fr-") else text
