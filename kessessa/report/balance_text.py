"""The balance of a scenario as plain text, for terminals: sentences, and tables in columns."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from kessessa.report.balance_chapters import Chapter, Row, chapters, opening, title
from kessessa.report.balance_naming import Naming
from kessessa.rules.scenario import Scenario
from kessessa.simulate.crowd import Plan
from kessessa.simulate.findings import Findings

WIDTH = 100


def as_lines(found: Findings, plan: Plan, scenario: Scenario, language: str) -> Iterator[str]:
    """Yield the lines; cards bear their ids, as in the author's files."""
    naming = Naming(scenario, language, titles=False)
    head = title(naming)
    yield head
    yield "=" * len(head)
    yield from _wrapped(opening(found, plan, naming))
    for chapter in chapters(found, naming):
        yield ""
        yield chapter.title
        yield "-" * len(chapter.title)
        yield from _wrapped(chapter.sentences)
        if chapter.rows:
            yield from _columns(chapter)


def _wrapped(sentences: tuple[str, ...]) -> Iterator[str]:
    for sentence in sentences:
        yield from wrap(sentence, WIDTH)


def _columns(chapter: Chapter) -> Iterator[str]:
    rows: tuple[Row, ...] = (chapter.heads, *chapter.rows)
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.ljust(width) if at < chapter.left else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
