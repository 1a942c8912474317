"""The answer key: every question of the printed cards with its right answer, explanation and source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kessessa.paper.blocks import Block
from kessessa.paper.questions import asked
from kessessa.paper.saying import Language
from kessessa.rules.cards import Question


def answer_key(questions: Iterable[tuple[str, Question]], say: Language) -> Iterator[Block]:
    """Yield the key as paragraphs, question after question."""
    for at, (code, question) in enumerate(questions):
        entry = [Block(f"**{code}** – {say.text(question.question)}", gap=0.9, ruled=bool(at))]
        entry += asked(question, say).right
        explain = say.text(question.explain)
        entry += [Block(explain, gap=0.1)] if explain else []
        source = _source(question, say)
        entry += [Block(source, "small", gap=0.1)] if source else []
        yield from (replace(block, keep=True) for block in entry[:-1])
        yield entry[-1]


def _source(question: Question, say: Language) -> str:
    """Return the source with its address, which a reader of paper must type."""
    said = say.source(question.source)
    return f"{said} {question.source.url}".strip() if question.source else said
