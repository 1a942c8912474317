"""Cards to Anki's text: a front and a back in HTML, in one language, that Anki imports as its basic notes."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

from kessessa.decks.exchange.filling import plain, right_answer
from kessessa.decks.exchange.markup import to_html

ANSWER_ENDS: Final = "<hr>"
_LETTERS: Final = "ABCDEF"


def write_anki(cards: Sequence[dict[str, Any]], language: str, deck: str) -> bytes:
    """Return notes that Anki imports, updating those that it has from an earlier export of the deck."""
    written = io.StringIO()
    told = ("separator:tab", "html:true", "notetype:Basic", f"deck:{deck}", "guid column:1", "tags column:4")
    written.write("".join(f"#{line}\n" for line in told))
    writer = csv.writer(written, delimiter="\t", lineterminator="\n")
    for card in cards:
        tags = (f"level-{card['level']}", *(f"principle-{name}" for name in card["principles"]), *card.get("tags", ()))
        writer.writerow([card["id"], _front(card, language), _back(card, language), " ".join(tags)])
    return written.getvalue().encode()


def _front(card: dict[str, Any], language: str) -> str:
    question = _html(card["question"], language)
    if "options" in card:
        texts = (option.get("right", option.get("wrong")) for option in card["options"])
        return question + _list("ol", (_html(text, language) for text in texts), ' type="A"')
    return question


def _back(card: dict[str, Any], language: str) -> str:
    return f"{_answer(card, language)}{ANSWER_ENDS}{_html(card['explain'], language)}"


def _answer(card: dict[str, Any], language: str) -> str:
    if "options" in card:
        rights = [number for number, option in enumerate(card["options"]) if "right" in option]
        return "<b>" + ", ".join(_LETTERS[number] for number in rights) + "</b>"
    if "order" in card:
        return _list("ol", (_html(item["text"], language) for item in card["order"]))
    if "listen_for" in card:
        return _list("ul", (_html(point, language) for point in card["listen_for"]))
    if "pairs" in card:
        sides = ((_html(pair["left"], language), _html(pair["right"], language)) for pair in card["pairs"])
        return "<dl>" + "".join(f"<dt>{left}</dt><dd>{right}</dd>" for left, right in sides) + "</dl>"
    return f"<b>{to_html(right_answer(card, language))}</b>"


def _html(text: Any, language: str) -> str:
    return to_html(plain(text, language))


def _list(tag: str, items: Iterable[str], more: str = "") -> str:
    return f"<{tag}{more}>" + "".join(f"<li>{item}</li>" for item in items) + f"</{tag}>"
