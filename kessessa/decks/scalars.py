"""What a plain (unquoted) YAML value means: the core schema of YAML 1.2, and nothing of 1.1.

Read as values: null, Null, NULL, ~ and nothing at all; true, True, TRUE, false, False, FALSE;
decimal whole numbers with an optional sign; 0o17 and 0x1F; numbers with a point or an exponent.
Everything else is text: yes, no, on, off, y, n, 1:30, 1_000, dates, and, unlike the core schema,
numbers with a leading zero (0123, 007, 01.5): whoever writes these means a code, a date or a
telephone number. Infinity, "not a number" and numbers longer than 20 characters are refused.
"""

import re
from math import isfinite
from typing import Final

Scalar = str | int | float | bool | None

CONSTANTS: Final[dict[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
NUMBER_STARTS: Final = frozenset("0123456789+-.")
LONGEST_CONSTANT: Final = 5

_LONGEST_NUMBER = 20
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_REAL = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_NO_NUMBER = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


class UnusableNumberError(Exception):
    """A value written as a number that no deck can use: endless, or far too long."""


def read_number(text: str) -> str | int | float:
    """Read a plain value that begins like a number; text that only looks like one stays text.

    Raises UnusableNumberError for .inf, .nan, and numbers too long or too great to be meant.
    """
    if _WHOLE.fullmatch(text):
        _refuse_long(text)
        return int(text)
    if _REAL.fullmatch(text):
        _refuse_long(text)
        number = float(text)
        if not isfinite(number):
            raise UnusableNumberError(text)
        return number
    if _BASED.fullmatch(text):
        _refuse_long(text)
        return int(text, 0)
    if _NO_NUMBER.fullmatch(text):
        raise UnusableNumberError(text)
    return text


def _refuse_long(text: str) -> None:
    if len(text) > _LONGEST_NUMBER:
        raise UnusableNumberError(text)
