"""Anki's text export to drafts: our own notes come back as the cards that they were, others as open questions."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from kessessa.decks.exchange.anki_writing import ANSWER_ENDS
from kessessa.decks.exchange.bodies import positions
from kessessa.decks.exchange.columns import recognise
from kessessa.decks.exchange.csv_file import decoded, read_rows
from kessessa.decks.exchange.drafts import Draft, Taken
from kessessa.decks.exchange.filling import slug
from kessessa.decks.exchange.markup import from_html, looks_like_html
from kessessa.decks.exchange.remarks import Remark, Where, refused, said
from kessessa.decks.exchange.rows import take_sheets
from kessessa.decks.exchange.table import Row, Sheet
from kessessa.decks.exchange.values import whole, yes_or_no
from kessessa.language import Text
from kessessa.language import exchange as words
from kessessa.language import exchange_cards as card_words

_NAMED: Final = {
    "tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":",
}  # fmt: skip
_ITEMS = re.compile(r"<li>(.*?)</li>", re.DOTALL)
_SIDES = re.compile(r"<dt>(.*?)</dt><dd>(.*?)</dd>", re.DOTALL)
_OPTIONS = re.compile(r'(?P<question>.*)<ol type="A">(?P<items>.*)</ol>', re.DOTALL)
_CLOZE = re.compile(r"\{\{c\d+::")
_MEDIA = re.compile(r"\[sound:[^\]]*\]")
_ESTIMATE = re.compile(r"(?P<number>[-+]?\d[\d \u00a0\u202f]*)(?P<unit>(?: .*)?)", re.DOTALL)
_LEVEL = re.compile(r"level-([1-3])")
_PRINCIPLE: Final = "principle-"


@dataclass(slots=True)
class _Told:
    """What the lines on top of the file say."""

    separator: str = "\t"
    html: bool = False
    columns: dict[str, int] = field(default_factory=dict)
    headers: Row = field(default_factory=list)
    lines: int = 0
    deck: str = ""


def read_anki(path: Path, data: bytes, language: str) -> Taken:
    """Take the notes of an Anki export; raise RefusedFileError where it holds none."""
    text = decoded(data)
    told, rest = _read_told(text)
    rows = read_rows(rest, told.separator)
    if any(recognise(header) for header in told.headers):
        sheet = Sheet(path.name, [[]] * (told.lines - 1) + [told.headers, *rows])
        return take_sheets([sheet], language)
    taken = Taken({"title": told.deck} if told.deck else {})
    for number, row in enumerate(rows, told.lines + 1):
        if row:
            _take(row, told, Where(row=number, lines=False), taken)
    if not taken.drafts and not taken.remarks:
        raise refused(words.NO_QUESTIONS)
    return taken


def _read_told(text: str) -> tuple[_Told, str]:
    told = _Told()
    while text.startswith("#"):
        line, _, text = text.partition("\n")
        told.lines += 1
        name, _, value = line[1:].strip("\r").partition(":")
        name = name.strip().lower()
        if name == "separator":
            told.separator = _NAMED.get(value.strip().lower(), value[:1] or "\t")
        elif name == "deck":
            told.deck = value.strip()
        elif name == "html":
            told.html = value.strip().lower() == "true"
        elif name == "columns":
            told.headers = [cell.strip() for cell in value.split(told.separator)]
        elif name.endswith(" column") and value.strip().isdecimal():
            told.columns[name.removesuffix(" column")] = int(value)
    return told, text


def _take(row: Row, told: _Told, where: Where, taken: Taken) -> None:
    special = set(told.columns.values())
    fields = [cell for at, cell in enumerate(row, 1) if at not in special]
    note = _Note(told, where)
    guid = _cell(row, told.columns.get("guid"))
    note.put_marks(guid if slug(guid) == guid else "", _cell(row, told.columns.get("tags")))
    if any(_CLOZE.search(cell) for cell in fields):
        note.remarks.append(Remark(said(card_words.ANKI_CLOZE), where))
    elif len(fields) < 2 or not fields[0].strip() or not fields[1].strip():  # noqa: PLR2004  a front and a back
        note.remarks.append(Remark(said(card_words.ANKI_ONE_SIDE), where))
    else:
        note.read(fields[0], fields[1])
        if any(cell.strip() for cell in fields[2:]):
            more = " / ".join(cell for cell in fields[2:] if cell.strip())
            note.say(card_words.ANKI_MORE_FIELDS, left=True, text=more[:80])
        taken.drafts.append(Draft(note.card, where))
    taken.remarks += note.remarks


def _cell(row: Row, column: int | None) -> str:
    return row[column - 1] if column and column <= len(row) else ""


class _Note:
    def __init__(self, told: _Told, where: Where) -> None:
        self.told = told
        self.where = where
        self.card: dict[str, Any] = {}
        self.remarks: list[Remark] = []
        self._lost: set[str] = set()

    def say(self, template: Text, *, left: bool = False, **slots: object) -> None:
        self.remarks.append(Remark(said(template, **slots), self.where, str(self.card.get("id", "")), left))

    def put_marks(self, guid: str, tags: str) -> None:
        if guid:
            self.card["id"] = guid
        kept = []
        for tag in (slug(tag) for tag in tags.split()):
            level = _LEVEL.fullmatch(tag)
            if level:
                self.card["level"] = int(level[1])
            elif tag.startswith(_PRINCIPLE):
                self.card.setdefault("principles", []).append(tag.removeprefix(_PRINCIPLE))
            elif tag:
                kept.append(tag)
        if kept:
            self.card["tags"] = kept

    def read(self, front: str, back: str) -> None:
        answer, _, explain = back.partition(ANSWER_ENDS)
        options = _OPTIONS.fullmatch(front)
        self.card["question"] = self._text(options["question"] if options else front)
        if not (options and self._options(_ITEMS.findall(options["items"]), self._text(answer))):
            if options:
                self.card["question"] = self._text(front)
            self._answer(answer)
        if explain:
            self.card["explain"] = self._text(explain)
        if self._lost:
            self.say(card_words.TAGS_LOST, tags=", ".join(sorted(self._lost)))

    def _options(self, items: list[str], answer: str) -> bool:
        right = positions(answer.replace("*", ""))
        if not right or max(right) > len(items):
            return False
        texts = enumerate((self._text(item) for item in items), 1)
        self.card["options"] = [{"right" if number in right else "wrong": text} for number, text in texts]
        return True

    def _answer(self, answer: str) -> None:
        items = [self._text(item) for item in _ITEMS.findall(answer)]
        sides = [(self._text(left), self._text(right)) for left, right in _SIDES.findall(answer)]
        plain = self._text(answer).strip("* \n")
        number = _ESTIMATE.fullmatch(plain)
        if answer.startswith("<ol>") and items:
            self.card["order"] = [{"text": item} for item in items]
        elif answer.startswith("<ul>") and items:
            self.card.update(discuss=True, listen_for=items)
        elif answer.startswith("<dl>") and sides:
            self.card["pairs"] = [{"left": left, "right": right} for left, right in sides]
        elif yes_or_no(plain) is not None and not plain.isdecimal():
            self.card["answer"] = yes_or_no(plain)
        elif answer.startswith("<b>") and number and (value := whole(number["number"])) is not None:
            self.card["number"] = value
            if number["unit"].strip():
                self.card["unit"] = number["unit"].strip()
        else:
            self.card.update(discuss=True, listen_for=[plain or self._text(answer)])
            self.say(card_words.ANKI_OPEN)

    def _text(self, cell: str) -> str:
        media = _MEDIA.findall(cell)
        if media:
            self._lost |= set(media)
            cell = _MEDIA.sub("", cell)
        if self.told.html or looks_like_html(cell):
            cell, lost = from_html(cell)
            self._lost |= {f"<{tag}>" for tag in lost} - {"<ol>", "<ul>", "<dl>", "<dt>", "<dd>", "<li>", "<hr>"}
        return cell.strip()
