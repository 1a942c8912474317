"""Question cards on paper: the question on the front, the answer on the back; options in an order of their own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from kessessa.language import paper as words
from kessessa.language import pick
from kessessa.language import round as said
from kessessa.paper.blocks import Block, letter_at
from kessessa.paper.cards import Card, Face
from kessessa.paper.saying import Language
from kessessa.rules.cards import Choice, Discuss, Estimate, Order, Pairs, Question, TrueFalse
from kessessa.scoring.frameworks import PRINCIPLES

ICON, ANSWER_ICON = "icons/question-bold", "icons/check-circle-bold"
_PRINCIPLES = {principle.id: principle.name for principle in PRINCIPLES}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stands on paper: what is shown with it, its right answer in words, and what else is said."""

    lines: tuple[Block, ...]
    right: tuple[Block, ...]
    wrong: tuple[Block, ...] = ()


def mixed(name: str, count: int) -> list[int]:
    """Return the indexes of some lines in an order that a card always has, and that is not the written one."""
    order = sorted(range(count), key=lambda at: hashlib.sha256(f"{name}/{at}".encode()).digest())
    return [*order[1:], order[0]] if order == sorted(order) and count > 1 else order


def asked(question: Question, say: Language) -> Asked:
    """Return a question's lines and its answer."""
    return _ASKED[type(question.body)](question, question.body, say)


def question_card(question: Question, code: str, picture: str, say: Language) -> Card:
    """Return the card of a question; `picture` is one of the assets, or empty."""
    paper = asked(question, say)
    front = Face(
        say.text(said.QUESTION), ICON, (Block(say.text(question.question), "title"), *paper.lines), picture,
        say.text(words.LEVEL, n=question.level),
    )  # fmt: skip
    return Card(code, front, Face(say.text(words.ANSWER), ANSWER_ICON, answer(question, say)))


def answer(question: Question, say: Language) -> tuple[Block, ...]:
    """Return what the back of a card says: right answer, explanation, wrong answers, principles, source."""
    paper = asked(question, say)
    explain = say.text(question.explain)
    return (
        *paper.right,
        *((Block(explain, gap=0.4),) if explain else ()),
        *paper.wrong,
        *_last(question, say),
    )


def _last(question: Question, say: Language) -> tuple[Block, ...]:
    principles = [say.text(_PRINCIPLES[name]) for name in question.principles if name in _PRINCIPLES]
    lines = [say.text(words.PRINCIPLES, names=", ".join(principles))] if principles else []
    lines += [say.source(question.source)] if question.source else []
    return tuple(Block(line, "small", gap=0.5 if not at else 0.1, ruled=not at) for at, line in enumerate(lines))


def _choice(question: Question, body: Choice, say: Language) -> Asked:
    order = mixed(question.id, len(body.options)) if body.shuffle else list(range(len(body.options)))
    options = [(letter_at(place), body.options[at]) for place, at in enumerate(order)]
    lines = [Block(say.text(option.text), letter=letter, gap=0.45) for letter, option in options]
    if sum(option.right for option in body.options) > 1:
        lines.insert(0, Block(say.text(said.SEVERAL), "small"))
    right = [Block(f"**{say.text(option.text)}**", letter=letter) for letter, option in options if option.right]
    wrong = [
        Block(say.text(option.because), "small", letter, gap=0.35)
        for letter, option in options
        if not option.right and option.because
    ]
    return Asked(tuple(lines), tuple(right), tuple(wrong))


def _true_false(_question: Question, body: TrueFalse, say: Language) -> Asked:
    both = (("A", said.TRUE, True), ("B", said.FALSE, False))
    lines = tuple(Block(say.text(text), letter=letter, gap=0.45) for letter, text, _ in both)
    right = tuple(Block(f"**{say.text(text)}**", letter=letter) for letter, text, side in both if side is body.answer)
    other = next(letter for letter, _, side in both if side is not body.answer)
    wrong = (Block(say.text(body.because), "small", other, gap=0.35),) if pick(body.because, say.code) else ()
    return Asked(lines, right, wrong)


def _estimate(_question: Question, body: Estimate, say: Language) -> Asked:
    unit = say.text(body.unit)
    between = say.text(words.ESTIMATE, low=_number(body.low, say), high=_number(body.high, say), unit=unit)
    right = say.text(words.NUMBER, n=_number(body.number, say), unit=unit)
    near = say.text(words.NEAR, n=_number(body.tolerance, say))
    return Asked((Block(between, gap=0.5),), (Block(f"**{right}** {near}"),))


def _order(question: Question, body: Order, say: Language) -> Asked:
    order = mixed(question.id, len(body.steps))
    letters = {at: letter_at(place) for place, at in enumerate(order)}
    lines = [Block(say.text(words.PUT_IN_ORDER), "small")]
    lines += [Block(say.text(body.steps[at].text), letter=letters[at], gap=0.35) for at in order]
    right = [
        Block(_detailed(say.text(step.text), say.text(step.detail)), letter=letters[at], gap=0.3)
        for at, step in enumerate(body.steps)
    ]
    return Asked(tuple(lines), tuple(right))


def _detailed(text: str, detail: str) -> str:
    return f"**{text}** ({detail})" if detail else f"**{text}**"


def _pairs(question: Question, body: Pairs, say: Language) -> Asked:
    order = mixed(question.id, len(body.pairs))
    numbers = {at: place + 1 for place, at in enumerate(order)}
    lines = [Block(say.text(words.PAIR_UP), "small")]
    lines += [Block(say.text(pair.left), letter=letter_at(at), gap=0.3) for at, pair in enumerate(body.pairs)]
    lines += [
        Block(f"**{numbers[at]}**\u00a0\u00a0{say.text(body.pairs[at].right)}", gap=0.6 if not place else 0.15)
        for place, at in enumerate(order)
    ]
    right = [
        Block(
            f"**{numbers[at]}**\u00a0\u00a0{say.text(pair.left)} = {say.text(pair.right)}",
            letter=letter_at(at),
            gap=0.3,
        )
        for at, pair in enumerate(body.pairs)
    ]
    return Asked(tuple(lines), tuple(right))


def _discuss(_question: Question, body: Discuss, say: Language) -> Asked:
    right = [Block(f"**{say.text(said.LISTEN_FOR)}**")]
    right += [Block(say.text(point), picture="icons/chat-circle-bold", gap=0.3) for point in body.listen_for]
    return Asked((Block(say.text(words.DISCUSS), gap=0.5),), tuple(right))


def _number(number: int, say: Language) -> str:
    written = f"{number:,}"
    return written.replace(",", "\u00a0") if say.code == "fr" else written


_ASKED: dict[type, Callable[[Question, Any, Language], Asked]] = {
    Choice: _choice,
    TrueFalse: _true_false,
    Estimate: _estimate,
    Order: _order,
    Pairs: _pairs,
    Discuss: _discuss,
}


def coded(questions: Sequence[Question]) -> tuple[tuple[str, Question], ...]:
    """Return questions with the code that their cards bear: Q1, Q2 ..."""
    return tuple((f"Q{number}", question) for number, question in enumerate(questions, start=1))
