"""Cards to Moodle's GIFT, in one language; what GIFT has no place for is found by reading it again, not here."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from kessessa.decks.exchange.filling import plain
from kessessa.decks.exchange.gift_syntax import escaped


def write_gift(cards: Sequence[dict[str, Any]], language: str) -> bytes:
    """Return a GIFT file of the cards that have a kind in Moodle. An open question becomes an essay."""
    return "\n".join("\n".join(_question(card, language)) + "\n" for card in cards if _body(card) is not None).encode()


def _question(card: dict[str, Any], language: str) -> Iterator[str]:
    marks = [f"level-{card['level']}", *(f"principle-{name}" for name in card["principles"]), *card.get("tags", ())]
    yield f"// [id:{card['id']}] " + " ".join(f"[tag:{mark}]" for mark in marks)
    body = _body(card)
    feedback = f"\n####{_text(card['explain'], language)}"
    lines = "".join(f"\n{line}" for line in body(card, language)) if body else ""
    one_line = "answer" in card or "number" in card
    yield (
        f"::{escaped(card['id'])}::[plain]{_text(card['question'], language)} "
        f"{{{lines.lstrip() if one_line else lines}{feedback}\n}}"
    )


def _text(text: Any, language: str) -> str:
    return escaped(plain(text, language))


def _options(card: dict[str, Any], language: str) -> Iterator[str]:
    rights = sum("right" in option for option in card["options"])
    share = f"{100 / rights:.5f}".rstrip("0").rstrip(".")
    for option in card["options"]:
        if "right" in option:
            yield (
                f"={_text(option['right'], language)}"
                if rights == 1
                else f"~%{share}%{_text(option['right'], language)}"
            )
            continue
        because = f"#{_text(option['because'], language)}" if "because" in option else ""
        yield f"~{'' if rights == 1 else f'%-{share}%'}{_text(option['wrong'], language)}{because}"


def _true_false(card: dict[str, Any], language: str) -> Iterator[str]:
    because = f"#{_text(card['because'], language)}" if "because" in card else ""
    yield f"{'TRUE' if card['answer'] else 'FALSE'}{because}"


def _estimate(card: dict[str, Any], _language: str) -> Iterator[str]:
    yield f"#{card['number']}:{card.get('tolerance', 0)}"


def _pairs(card: dict[str, Any], language: str) -> Iterator[str]:
    for pair in card["pairs"]:
        left, right = (_text(pair[side], language).replace("->", "→") for side in ("left", "right"))
        yield f"={left} -> {right}"


def _essay(_card: dict[str, Any], _language: str) -> Iterator[str]:
    yield from ()


_BODIES: Final[dict[str, Callable[[dict[str, Any], str], Iterator[str]]]] = {
    "options": _options,
    "answer": _true_false,
    "number": _estimate,
    "pairs": _pairs,
    "discuss": _essay,
}


def _body(card: dict[str, Any]) -> Callable[[dict[str, Any], str], Iterator[str]] | None:
    return next((writer for key, writer in _BODIES.items() if key in card), None)
