"""Moodle's GIFT to drafts: which question becomes which card, and why the others cannot."""

import re
from pathlib import Path
from typing import Any, Final

from kessessa.decks.exchange import gift_syntax as gift
from kessessa.decks.exchange.csv_file import decoded
from kessessa.decks.exchange.drafts import Draft, Taken
from kessessa.decks.exchange.filling import slug
from kessessa.decks.exchange.markup import from_html, looks_like_html
from kessessa.decks.exchange.remarks import Remark, Where, refused, said
from kessessa.language import Text
from kessessa.language import exchange as words
from kessessa.language import exchange_cards as card_words

_TRUE: Final = frozenset({"t", "true"})
_FALSE: Final = frozenset({"f", "false"})
_NUMBER = re.compile(r"\s*(-?\d+(?:[.,]\d+)?)\s*(?::\s*(\d+(?:[.,]\d+)?)\s*)?")
_RANGE = re.compile(r"\s*(-?\d+(?:[.,]\d+)?)\s*\.\.\s*(-?\d+(?:[.,]\d+)?)\s*")
_LEVEL_TAG = re.compile(r"level-([1-3])")
_PRINCIPLE_TAG: Final = "principle-"
# Where a line was wrapped; a line end that is meant is written as \n.
_WRAPPED = re.compile(r"[ \t]*\n\s*")
_ALL: Final = 100.0
_GAP: Final = "_____"


class _SkippedError(Exception):
    """A question that no card can be made of; holds why."""

    def __init__(self, text: Text) -> None:
        super().__init__(text["en"])
        self.text = text


def read_gift(_path: Path, data: bytes, _language: str) -> Taken:
    """Take the questions of a GIFT file; raise RefusedFileError where it holds none."""
    taken = Taken()
    category = ""
    met = False
    for block in gift.blocks(decoded(data)):
        met = True
        if block.category:
            category = slug(block.category.rpartition("/")[2])
            continue
        question = _Question(block, category)
        try:
            taken.drafts.append(question.draft())
        except _SkippedError as skipped:
            taken.remarks.append(Remark(skipped.text, question.where))
        taken.remarks += question.remarks
    if not met:
        raise refused(words.NO_QUESTIONS)
    return taken


class _Question:
    def __init__(self, block: gift.Block, category: str) -> None:
        self.block = block
        self.category = category
        self.where = Where(row=block.line, lines=True)
        self.remarks: list[Remark] = []
        self.card: dict[str, Any] = {}
        self._format = ""
        self._lost: set[str] = set()

    def draft(self) -> Draft:
        title, rest = gift.title_and_rest(self.block.text)
        self._format, rest = gift.format_and_rest(rest, "moodle")
        start = gift.find(rest, "{")
        if start < 0:
            raise _SkippedError(said(card_words.GIFT_NO_ANSWERS))
        end = gift.find(rest, "}", start)
        if end < 0:
            raise _SkippedError(said(card_words.GIFT_NOT_CLOSED))
        if gift.find(rest, "{", end) >= 0:
            raise _SkippedError(said(card_words.GIFT_SEVERAL_BODIES))
        after = rest[end + 1 :]
        asked = f"{rest[:start]}{_GAP}{after}" if after.strip() else rest[:start]
        question = self._text(asked)
        if not question:
            raise _SkippedError(said(words.NO_QUESTION))
        self._put_marks(title)
        self.card["question"] = question
        body, feedback = gift.general_feedback(rest[start + 1 : end])
        self._read_body(body)
        if feedback:
            self.card["explain"] = self._text(feedback)
        if self._lost:
            self._note(card_words.TAGS_LOST, tags=", ".join(f"<{tag}>" for tag in sorted(self._lost)))
        return Draft(self.card, self.where)

    def _note(self, template: Text, *, left: bool = False, **slots: object) -> None:
        name = str(self.card.get("id", ""))
        self.remarks.append(Remark(said(template, **slots), self.where, name, left))

    def _put_marks(self, title: str) -> None:
        """Take id, level and principles from the comments that Moodle itself writes and reads."""
        title = self._text(title)
        name = slug(self.block.id) or slug(title, 60)
        if name:
            self.card["id"] = name
        tags = [tag for tag in (slug(tag) for tag in self.block.tags) if tag]
        level = next((found for tag in tags if (found := _LEVEL_TAG.fullmatch(tag))), None)
        if level:
            self.card["level"] = int(level[1])
            tags.remove(level[0])
        principles = [tag for tag in tags if tag.startswith(_PRINCIPLE_TAG)]
        if principles:
            self.card["principles"] = [tag.removeprefix(_PRINCIPLE_TAG) for tag in principles]
        kept = [tag for tag in tags if tag not in principles]
        if self.category and self.category not in kept:
            kept.append(self.category)
        if kept:
            self.card["tags"] = kept

    def _text(self, written: str) -> str:
        form, rest = gift.format_and_rest(written, self._format)
        text = gift.unescaped(_WRAPPED.sub(" ", rest.strip()))
        if form == "html" or (form == "moodle" and looks_like_html(text)):
            text, lost = from_html(text)
            self._lost |= set(lost)
        return text

    def _read_body(self, body: str) -> None:
        plain = body.strip()
        word = plain[: gift.find(plain, "#")] if gift.find(plain, "#") > 0 else plain
        if not plain:
            raise _SkippedError(said(card_words.GIFT_ESSAY))
        if plain.startswith("#"):
            self._read_number(plain[1:])
        elif plain.startswith(">"):
            raise _SkippedError(said(card_words.GIFT_ORDERING))
        elif word.strip().lower() in _TRUE | _FALSE:
            self._read_true_false(plain)
        elif gift.find(plain, "~") < 0 and "->" in plain and gift.find(plain, "=") >= 0:
            self._read_pairs(plain)
        elif gift.find(plain, "~") >= 0:
            self._read_options(plain)
        elif gift.find(plain, "=") >= 0:
            raise _SkippedError(said(card_words.GIFT_SHORT_ANSWER))
        else:
            raise _SkippedError(said(card_words.GIFT_UNCLEAR, text=plain[:40]))

    def _read_true_false(self, body: str) -> None:
        parts, at = [], 0
        while (end := gift.find(body, "#", at)) >= 0:
            parts.append(body[at:end])
            at = end + 1
        parts.append(body[at:])
        self.card["answer"] = parts[0].strip().lower() in _TRUE
        wrong, *right = [self._text(part) for part in parts[1:]] or [""]
        if wrong:
            self.card["because"] = wrong
        self._use_right_feedback([text for text in right if text])

    def _use_right_feedback(self, feedback: list[str]) -> None:
        """Let what is said to those who were right explain the answer; a general feedback replaces it."""
        if feedback:
            self.card["explain"] = "\n".join(feedback)

    def _read_options(self, body: str) -> None:
        answers = _answers(body)
        single = any(answer.sign == "=" for answer in answers)
        options: list[dict[str, str]] = []
        told: list[str] = []
        for answer in answers:
            text, feedback = self._text(answer.text), self._text(answer.feedback)
            if not text:
                self._note(card_words.GIFT_EMPTY_ANSWER, left=True)
                continue
            weight = answer.weight if answer.weight is not None else (_ALL if answer.sign == "=" else 0.0)
            right = weight >= _ALL if single else weight > 0
            if single and 0 < weight < _ALL:
                self._note(card_words.GIFT_PART_WEIGHT, text=text, weight=f"{weight:g}")
            options.append({"right": text} if right else {"wrong": text, **({"because": feedback} if feedback else {})})
            told += [feedback] if right and feedback else []
        if not any("right" in option for option in options):
            raise _SkippedError(said(card_words.GIFT_NO_RIGHT))
        self.card["options"] = options
        self._use_right_feedback(told)

    def _read_pairs(self, body: str) -> None:
        pairs: list[dict[str, str]] = []
        for answer in _answers(body):
            left, arrow, right = answer.text.partition("->")
            item = {"left": self._text(left), "right": self._text(right)}
            if arrow and item["left"] and item["right"]:
                pairs.append(item)
            else:
                self._note(card_words.GIFT_HALF_PAIR, left=True, text=(item["left"] or item["right"])[:60])
            if answer.feedback:
                self._note(card_words.GIFT_FEEDBACK_LOST, left=True, text=self._text(answer.feedback)[:60])
        self.card["pairs"] = pairs

    def _read_number(self, body: str) -> None:
        answers = _answers(body)
        if not answers:
            at = gift.find(body, "#")
            told, feedback = (body, "") if at < 0 else (body[:at], body[at + 1 :])
            answers = [gift.Answer("=", None, told.strip(), feedback.strip())]
        full = [answer for answer in answers if answer.sign == "=" and (answer.weight is None or answer.weight >= _ALL)]
        if not full:
            raise _SkippedError(said(card_words.GIFT_NO_RIGHT))
        for answer in answers:
            if answer is not full[0]:
                self._note(card_words.GIFT_OTHER_NUMBER, left=True, text=answer.text or self._text(answer.feedback))
        number, tolerance = _number(full[0].text)
        self.card["number"] = number
        if tolerance:
            self.card["tolerance"] = tolerance
        self._use_right_feedback([self._text(full[0].feedback)] if full[0].feedback else [])


def _answers(body: str) -> list[gift.Answer]:
    answers = gift.answers(body)
    if len(answers) > gift.MOST_ANSWERS:
        raise _SkippedError(said(card_words.GIFT_TOO_MANY, most=gift.MOST_ANSWERS))
    return answers


def _number(text: str) -> tuple[int, int]:
    """Return a whole number and its tolerance; raise _SkippedError where GIFT says something finer."""
    between, exact = _RANGE.fullmatch(text), _NUMBER.fullmatch(text)
    if between:
        low, high = (float(part.replace(",", ".")) for part in between.groups())
        number, tolerance = (low + high) / 2, (high - low) / 2
    elif exact:
        number, tolerance = (float((part or "0").replace(",", ".")) for part in exact.groups())
    else:
        raise _SkippedError(said(card_words.GIFT_UNCLEAR, text=text[:40]))
    if number != int(number) or tolerance != int(tolerance):
        raise _SkippedError(said(card_words.GIFT_DECIMALS, text=text))
    return int(number), int(tolerance)
