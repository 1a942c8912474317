"""The grammar of Moodle's GIFT: escapes, questions between blank lines, comments, and the parts of an answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

MOST_ANSWERS: Final = 50

_ESCAPED: Final = "\\~=#{}:"
_ESCAPE = re.compile(r"\\([\\~=#{}:n])")
_TO_ESCAPE = re.compile(r"[\\~=#{}:]")
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_WEIGHT = re.compile(r"\s*%(-?\d{1,3}(?:[.,]\d+)?)%")
_CATEGORY = re.compile(r"\s*\$CATEGORY\s*:\s*(.*)", re.IGNORECASE)
_MARK = re.compile(r"\[(id|tag):((?:[^\]\\]|\\.)*)\]")


@dataclass(slots=True)
class Block:
    """One question as it stands: its lines without comments, where it begins, and what comments say of it."""

    line: int
    lines: list[str] = field(default_factory=list)
    id: str = ""
    tags: list[str] = field(default_factory=list)
    category: str = ""

    @property
    def text(self) -> str:
        """The question in one piece."""
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: how it was marked (= or ~), its weight in percent (None where none was told), text and feedback."""

    sign: str
    weight: float | None
    text: str
    feedback: str = ""


def blocks(text: str) -> Iterator[Block]:
    """Yield the questions of a file, and its categories as blocks without lines."""
    block = Block(1)
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        category = _CATEGORY.fullmatch(line) if not block.lines else None
        if category:
            yield Block(number, category=category[1].strip())
        elif not line.strip():
            if block.lines:
                yield block
            block = Block(number + 1)
        elif line.lstrip().startswith("//"):
            _read_comment(block, line)
        else:
            if not block.lines:
                block.line = number
            block.lines.append(line)
    if block.lines:
        yield block


def _read_comment(block: Block, line: str) -> None:
    for name, value in _MARK.findall(line):
        plain = re.sub(r"\\(.)", r"\1", value)
        if name == "id":
            block.id = plain
        else:
            block.tags.append(plain)


def find(text: str, signs: str, start: int = 0) -> int:
    """Return where the first of some signs stands that is not escaped; -1 where there is none."""
    at = start
    while at < len(text):
        if text[at] == "\\" and text[at + 1 : at + 2] and text[at + 1] in _ESCAPED:
            at += 2
            continue
        if text[at] in signs:
            return at
        at += 1
    return -1


def find_all(text: str, sequence: str, start: int = 0) -> int:
    """Return where a sequence of signs stands, none of them escaped; -1 where it does not."""
    at = find(text, sequence[0], start)
    while at >= 0 and not text.startswith(sequence, at):
        at = find(text, sequence[0], at + 1)
    return at


def unescaped(text: str) -> str:
    r"""Return a text without its escapes; \n is a line end."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], text)


def escaped(text: str) -> str:
    """Return a text as GIFT wants it."""
    return _TO_ESCAPE.sub(lambda found: f"\\{found[0]}", text).replace("\r\n", "\n").replace("\n", "\\n")


def title_and_rest(text: str) -> tuple[str, str]:
    """Return a question's title, empty where it has none, and what follows it."""
    text = text.lstrip()
    if text.startswith("::"):
        end = find_all(text, "::", 2)
        if end > 0:
            return text[2:end].strip(), text[end + 2 :]
    return "", text


def format_and_rest(text: str, usual: str = "") -> tuple[str, str]:
    """Return the format that a text names, and what follows it."""
    found = _FORMAT.match(text)
    return (found[1].lower(), text[found.end() :]) if found else (usual, text)


def answers(body: str) -> list[Answer]:
    """Return the answers of a body, in order, one more than MOST_ANSWERS at most.

    What stands before the first is no answer.
    """
    found: list[Answer] = []
    at = find(body, "=~")
    while at >= 0 and len(found) <= MOST_ANSWERS:
        end = find(body, "=~", at + 1)
        found.append(_answer(body[at], body[at + 1 : end if end >= 0 else len(body)]))
        at = end
    return found


def general_feedback(body: str) -> tuple[str, str]:
    """Return a body without its general feedback, and that feedback."""
    at, following = -1, find_all(body, "####")
    while following >= 0:
        at, following = following, find_all(body, "####", following + 4)
    return (body, "") if at < 0 else (body[:at], body[at + 4 :].strip())


def _answer(sign: str, text: str) -> Answer:
    weight = _WEIGHT.match(text)
    rest = text[weight.end() :] if weight else text
    at = find(rest, "#")
    told, feedback = (rest, "") if at < 0 else (rest[:at], rest[at + 1 :])
    number = float(weight[1].replace(",", ".")) if weight else None
    return Answer(sign, number, told.strip(), feedback.strip())
