"""A file of questions becomes a question deck: its cards are checked as a deck's, those that fail told and left."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from kessessa.decks.catalogue_files import CONTROL_CHARACTER
from kessessa.decks.checks_decks import check_deck
from kessessa.decks.diagnostics import Diagnostic, Severity
from kessessa.decks.exchange.drafts import DraftDocument, Steps, Taken, as_document
from kessessa.decks.exchange.files import read_cards
from kessessa.decks.exchange.filling import fill, slug
from kessessa.decks.exchange.remarks import Remark, Where, refused, said
from kessessa.decks.exchange.yaml_out import deck_yaml
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.models_shared import FORMAT_VERSION
from kessessa.decks.questions import check_question_deck, read_question_deck
from kessessa.decks.render import message
from kessessa.decks.source import LIMITS
from kessessa.decks.yaml_syntax import control_character
from kessessa.language import LANGUAGES, Text
from kessessa.language import exchange as words

# All problems of all rows are wanted, not as many as an author can read of one deck.
_LIMITS: Final = replace(LIMITS, problems=1_000_000, cards=1_000_000)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the author says beside the file; empty where the file, or its name, is to say it.

    `language`: that of plain texts where the file does not tell.
    """

    language: str = "fr"
    title: str = ""
    deck: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """A deck that came in: its id, its YAML (empty: no card was taken), what is to be said, in the file's order."""

    deck: str
    yaml: str
    cards: int
    remarks: tuple[Remark, ...]
    model: QuestionDeckModel | None = None

    @property
    def whole(self) -> bool:
        """Whether everything in the file was taken."""
        return not any(remark.left for remark in self.remarks)


def import_file(path: Path, wishes: Wishes) -> Imported:
    """Read a spreadsheet, GIFT or Anki file; raise RefusedFileError where nothing can be taken from it."""
    taken = read_cards(path, wishes.language)
    head = _head(taken, path, wishes)
    fill(taken, head["language"])
    _leave_out_broken(taken, head)
    _keep_to_limit(taken)
    cards = [draft.card for draft in taken.drafts]
    remarks = tuple(sorted(taken.remarks, key=lambda remark: (remark.where.sheet, remark.where.row)))
    if not cards:
        if not any(remark.left for remark in remarks):
            raise refused(words.NO_QUESTIONS)
        return Imported(head["deck"], "", 0, remarks)
    text = deck_yaml({**head, "cards": cards})
    model, problems = read_question_deck(text.encode(), path.name, _LIMITS)
    if model is None:
        raise refused(words.DECK_BROKEN, why=_both(next(filter(_is_error, problems))))
    return Imported(head["deck"], text, len(cards), remarks, model)


def _head(taken: Taken, path: Path, wishes: Wishes) -> dict[str, Any]:
    found = taken.head
    title = wishes.title or found.get("title") or path.stem
    name = wishes.deck or found.get("deck") or slug(wishes.title) or slug(path.stem) or "questions"
    head = {"kessessa": FORMAT_VERSION, "deck": name, "language": found.get("language") or wishes.language}
    head["title"] = title
    for key in ("licence", "authors"):
        if key in found:
            head[key] = found[key]
    return head


def _keep_to_limit(taken: Taken) -> None:
    beyond = taken.drafts[LIMITS.cards :]
    if beyond:
        text = said(words.TOO_MANY_CARDS, most=LIMITS.cards, left=len(beyond), last=beyond[-1].where.row)
        taken.remarks.append(Remark(text, beyond[0].where))
        del taken.drafts[LIMITS.cards :]


def _leave_out_broken(taken: Taken, head: dict[str, Any]) -> None:
    """Check the cards as those of any deck, and leave out each with an error; raise where the deck itself has one."""
    if not taken.drafts:
        return
    document = as_document(head, taken.drafts)
    check_question_deck(document, _LIMITS)
    check_deck(document, None, _LIMITS)
    by_card = _errors(document)
    for at, draft in enumerate(taken.drafts):
        for steps, text in _texts(draft.card):
            hidden = control_character(text)
            if hidden:
                number = f"{ord(hidden):04X}"
                by_card[at].append((steps, document.problem(CONTROL_CHARACTER, ("cards", at, *steps), number=number)))
    for at, found in sorted(by_card.items()):
        draft = taken.drafts[at]
        name = str(draft.card["id"])
        said_already: set[tuple[str, Where]] = set()
        for steps, problem in found:
            where = draft.place(steps)
            if (problem.code, where) not in said_already:
                said_already.add((problem.code, where))
                taken.remarks.append(Remark(_both(problem), where, name))
    taken.drafts[:] = [draft for at, draft in enumerate(taken.drafts) if at not in by_card]


def _errors(document: DraftDocument) -> dict[int, list[tuple[Steps, Diagnostic]]]:
    by_card: dict[int, list[tuple[Steps, Diagnostic]]] = defaultdict(list)
    for steps, problem in document.found:
        if not _is_error(problem):
            continue
        if len(steps) < 2 or steps[0] != "cards" or not isinstance(steps[1], int):  # noqa: PLR2004  cards, and which
            raise refused(words.HEAD_BROKEN, key=str(steps[0]) if steps else "", why=_both(problem))
        by_card[steps[1]].append((steps[2:], problem))
    return by_card


def _texts(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, str]]:
    """Yield every text of a card with the steps that lead to it."""
    if isinstance(value, str):
        yield steps, value
    elif isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(inner, (*steps, step))


def _is_error(problem: Diagnostic) -> bool:
    return problem.severity is Severity.ERROR


def _both(problem: Diagnostic) -> Text:
    """Return what a diagnostic says, with what was probably meant, in both languages."""
    text = {language: f"{message(problem, language)} [{problem.code}]" for language in LANGUAGES}
    if problem.suggestion is None:
        return text
    hint = said(words.MEANT, word=problem.suggestion)
    return {language: f"{text[language]} {hint[language]}" for language in LANGUAGES}
