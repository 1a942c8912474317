"""The evidence of a session as rows for a spreadsheet: each answer and decision, a row a principle that it touched."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from kessessa.language import Text, month
from kessessa.language import meeting as meets
from kessessa.language import report as words
from kessessa.report.story import NEWS, QUESTION, Act
from kessessa.report.subject import Subject
from kessessa.rules.assembly import SURPLUS
from kessessa.scoring.evidence import KNOWN, Evidence
from kessessa.scoring.frameworks import principle_of
from kessessa.session.wording import answer_words

BOM = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8."""

_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet may take for the beginning of a formula, full-width signs included."""

_COUNTED = "counted"


def rows(subject: Subject, separator: str = ";") -> str:
    """Return the evidence as CSV with a heading, for a spreadsheet; French ones want semicolons.

    A text that could be taken for a formula has an apostrophe before it.
    """
    written = io.StringIO()
    writer = csv.writer(written, delimiter=separator, lineterminator="\r\n")
    writer.writerow([subject.say(text) for text in words.COLUMNS.values()])
    for row in _all(subject):
        writer.writerow([_harmless(row.get(column, "")) for column in words.COLUMNS])
    return BOM + written.getvalue()


Row = dict[str, str | int]


def _harmless(cell: str | int) -> str | int:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULAS) else cell


def _all(subject: Subject) -> Iterator[Row]:
    """Yield the rows of every act, then what was counted over the whole session."""
    acts = subject.acts
    for number, act in enumerate(acts, 1):
        row = {**_row(subject, act), "act": number}
        found = list(_evidence(subject, act))
        if not found:
            yield row
        for item in found:
            yield {**row, **_weights(subject, item)}
    known = {act.card for act in acts}
    counted = (item for item in subject.found if item.card not in known)
    for number, item in enumerate(counted, len(acts) + 1):
        row = {"act": number, "round": item.round, "kind": subject.say(words.KINDS[_COUNTED])}
        yield {**row, "card": item.card, "title": subject.say(item.title), **_weights(subject, item)}


def _evidence(subject: Subject, act: Act) -> Iterator[Evidence]:
    """Yield the evidence that an act is: a card that comes back is told apart by its round."""
    for item in subject.found:
        if (item.card, item.round) == (act.card, act.round) and (item.kind == KNOWN) == (act.kind == QUESTION):
            yield item


def _weights(subject: Subject, item: Evidence) -> Row:
    known = principle_of(subject.tale, item.principle)
    principle = subject.say(known.name) if known else item.principle
    if item.kind == KNOWN:
        return {"principle": principle, "known": item.amount, "known-weight": item.weight}
    return {"principle": principle, "practised": item.amount}


def _row(subject: Subject, act: Act) -> Row:
    """Return what an act is, whatever it says about principles."""
    return {
        "round": act.round,
        "team": subject.team(act.team),
        "helper": subject.team(act.answer.helper) if act.answer else "",
        "kind": subject.say(_kind(act)),
        "card": act.card,
        "title": _title(subject, act),
        "choice": _choice(subject, act),
        "how": _how(subject, act),
        "effects": ", ".join(f"{subject.name(item.target)} {subject.difference(item)}" for item in act.moved),
    }


def _kind(act: Act) -> Text:
    returning = act.answer is not None and act.answer.returning
    return words.KINDS["returning" if returning else act.kind]


def _title(subject: Subject, act: Act) -> str:
    book = subject.book
    if act.kind == QUESTION:
        return subject.say(book.questions[act.card].question)
    if act.kind == NEWS:
        return subject.say(book.events[act.card].title)
    if act.kind == SURPLUS:
        return subject.say(words.SPLIT)
    return subject.say((book.matters.get(act.card) or book.orientations[act.card]).title)


def _choice(subject: Subject, act: Act) -> str:
    if act.answer is not None:
        return answer_words(subject.book.questions[act.card].body, act.answer.value, subject.language)
    if act.assembly is not None:
        names = (month.RESERVES, month.RETURN, month.COMMON)
        parts = zip(names, act.assembly.split, strict=True)
        return ", ".join(f"{subject.say(name)} {subject.say(words.PERCENT, n=part)}" for name, part in parts)
    way = subject.book.ways.get(act.card, {}).get(act.way)
    return subject.say(way.do) if way else ""


def _how(subject: Subject, act: Act) -> str:
    if act.answer is not None:
        return subject.say(words.ANSWER_RIGHT if act.answer.right else words.ANSWER_WRONG)
    if act.assembly is not None:
        return subject.say(month.ADOPTED if act.assembly.adopted else month.REFUSED)
    return subject.say(meets.HOW.get(act.decided.how)) if act.decided else ""
