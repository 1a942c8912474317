"""HTML put together piece by piece: every text is escaped unless it was made here. No sentence stands in this file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

_ALONE = frozenset({"meta", "br"})
_LINKS = ("http://", "https://")


class Html(str):
    """Text that is markup already and goes in as it is; only this module makes any."""

    __slots__ = ()


NOTHING = Html()


def tag(name: str, /, *inside: str, **attributes: str) -> Html:
    """Return an element. Plain `inside` is escaped; `class_` and `aria_label` are written class and aria-label."""
    written = "".join(f' {_attribute(key)}="{escape(value)}"' for key, value in attributes.items())
    if name in _ALONE:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>{joined(inside)}</{name}>")


def joined(pieces: Iterable[str]) -> Html:
    """Return pieces one after the other, plain ones escaped."""
    return Html("".join(piece if isinstance(piece, Html) else escape(piece) for piece in pieces))


def page(head: Html, body: Html, language: str) -> str:
    """Return a whole page."""
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang=language)}\n"


def style(rules: str) -> Html:
    """Return the page's own style sheet; `rules` are the program's, never an author's."""
    return Html(f"<style>{rules}</style>")


def section(name: str, title: str, *inside: str) -> Html:
    """Return a chapter with its heading; `name` is what links call it."""
    return Html(f"\n{tag('section', tag('h2', title, id=name), *inside, aria_labelledby=name)}")


def paragraphs(*lines: str, **attributes: str) -> Html:
    """Return a paragraph for each line that says something."""
    return joined(tag("p", line, **attributes) for line in lines if line)


def listing(items: Iterable[str], name: str = "ul", **attributes: str) -> Html:
    """Return a list, nothing for no items."""
    inside = [tag("li", item) for item in items]
    return tag(name, *inside, **attributes) if inside else NOTHING


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], last: Sequence[str] = ()) -> Html:
    """Return a table: headings of columns, the first cell of each row its heading, `last` a row of sums."""
    top = tag("thead", tag("tr", *(tag("th", head, scope="col") for head in heads)))
    body = tag("tbody", *(_row(row) for row in rows))
    foot = tag("tfoot", _row(last)) if last else NOTHING
    return Html(f"\n{tag('div', tag('table', tag('caption', caption), top, body, foot), class_='wide')}")


def _row(cells: Sequence[str]) -> Html:
    first, *others = cells
    return Html(f"\n{tag('tr', tag('th', first, scope='row'), *(tag('td', cell) for cell in others))}")


def link(words: str, address: str) -> Html:
    """Return a link where the address is one of the web's, else the words and the address in plain sight."""
    if address.startswith(_LINKS):
        return tag("a", words, href=address)
    return joined([f"{words} ({address})" if address else words])


def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
