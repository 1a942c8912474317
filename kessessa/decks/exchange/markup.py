"""HTML as other programs keep it, made into the plain text with light markup that cards hold; and back."""

import html
import re
from html.parser import HTMLParser
from typing import Final

from kessessa.decks.models_shared import LONGEST_TEXT

_STRONG: Final = frozenset({"b", "strong"})
_EMPHASIS: Final = frozenset({"i", "em"})
_BREAKS: Final = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "hr"})
_KEPT: Final = _STRONG | _EMPHASIS | {"br", "p", "div"}
_UNSEEN: Final = frozenset({"script", "style", "head", "title"})
_VALUE = r"""(?:"[^"]*"|'[^']*'|[^\s"'<>]+)"""
_TAG = re.compile(
    r"</?(?:p|br|div|span|b|strong|i|em|u|ul|ol|li|img|a|sub|sup|table|tbody|tr|td|th|h[1-6]|font|code|pre|hr|center"
    r"|script|style|audio|video|iframe|object)"
    rf"(?:\s+[\w:-]+\s*=\s*{_VALUE})*\s*/?>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w{{1,12}});",
    re.IGNORECASE,
)
_LONGEST: Final = 10 * LONGEST_TEXT
_MANY_LINES = re.compile(r"\n[ \t]*\n\s*")


def looks_like_html(text: str) -> bool:
    """Tell whether a text has tags or entities that HTML knows."""
    return bool(_TAG.search(text[:_LONGEST]))


def from_html(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of some HTML, and the tags that nothing was made of: pictures, links, colours.

    Line breaks, strong and emphasised words stay. What is far too long for any card is returned as it is: it will be
    refused as such, and HTML can be written so that reading it takes very long.
    """
    if len(text) > _LONGEST:
        return text, ()
    reader = _Reader()
    reader.feed(text)
    reader.close()
    found = _MANY_LINES.sub("\n\n", "".join(reader.parts)).strip()
    return found, tuple(sorted(reader.lost))


def to_html(text: str) -> str:
    """Return a text as HTML."""
    return html.escape(text, quote=False).replace("\n", "<br>")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.lost: set[str] = set()
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  the parent's
        if tag not in _KEPT:
            self.lost.add(tag)
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "br" or (tag in _BREAKS and self.parts):
            self.parts.append("\n")
        else:
            self._mark(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        else:
            self._mark(tag)
        if tag == "p":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)

    def _mark(self, tag: str) -> None:
        if tag in _STRONG:
            self.parts.append("**")
        elif tag in _EMPHASIS:
            self.parts.append("*")
