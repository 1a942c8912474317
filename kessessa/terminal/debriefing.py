"""The debrief as plain lines: feel, what happened, what we learnt, and here. What play was worth is scoring's word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kessessa.language import pick, table
from kessessa.language import round as said
from kessessa.rules import answers
from kessessa.scoring.answered import missed
from kessessa.session import wording
from kessessa.session.debrief import FEEL, HAPPENED, HERE, LEARNT, STEPS, debrief, step_note, word_note
from kessessa.session.table import Table
from kessessa.terminal.naming import team_name
from kessessa.terminal.telling_scores import evidence_lines, moment_lines, principle_lines

_LONGEST_WORD = 40
_LEAVE = "q"


@dataclass
class Talk:
    """The debrief of one table. `say` prints a line, `ask` reads one (None: nothing more will come)."""

    seat: Table
    say: Callable[[str], None]
    ask: Callable[[str], str | None]
    language: str

    def run(self) -> bool:
        """Go from step to step, beginning where the notes say; True at its end, False when it is left."""
        reached = debrief(self.seat.notes, len(self.seat.state.teams)).step or FEEL
        for step in STEPS[STEPS.index(reached) :]:
            self.seat.note(step_note(step))
            place = pick(table.STEP_OF, self.language, n=STEPS.index(step) + 1, total=len(STEPS), name=self._name(step))
            for line in ("", place, *self._lines(step)):
                self.say(line)
            if not self._answered(step):
                return False
        return True

    def _name(self, step: str) -> str:
        return pick(table.STEPS[step], self.language)

    def _lines(self, step: str) -> Iterator[str]:
        """Yield what a step shows, the facilitator's prompts last."""
        yield from _STEPS[step](self.seat, self.language)
        prompts = dict(self.seat.state.book.scenario.prompts).get(step, ())
        for prompt in prompts:
            yield pick(table.ASK_THEM, self.language, prompt=pick(prompt, self.language))

    def _answered(self, step: str) -> bool:
        if step == FEEL:
            return self._ask_words()
        return self._ask_principles() if step == LEARNT else self._go_on()

    def _ask_principles(self) -> bool:
        """Say where a score comes from, as often as it is asked; False where the debrief is left."""
        while True:
            words = self.ask(pick(table.WHICH_PRINCIPLE, self.language))
            if words is None or words.strip().lower() == _LEAVE:
                return False
            if not words.strip():
                return True
            for line in evidence_lines(self.seat.state, words.strip(), self.language):
                self.say(line)

    def _ask_words(self) -> bool:
        """Ask every team here for its word; an empty one is skipped."""
        for at, team in enumerate(self.seat.state.teams):
            if not team.here:
                continue
            name = team_name(self.seat.state, at, self.language)
            word = self.ask(pick(table.ONE_WORD, self.language, team=name))
            if word is None or word.strip().lower() == _LEAVE:
                return False
            if word.strip():
                self.seat.note(word_note(at, word.strip()[:_LONGEST_WORD]))
        return True

    def _go_on(self) -> bool:
        words = self.ask(pick(table.ENTER, self.language))
        return words is not None and words.strip().lower() != _LEAVE


def _nothing(_seat: Table, _language: str) -> Iterator[str]:
    return iter(())


def _happened(seat: Table, language: str) -> Iterator[str]:
    return moment_lines(seat, language)


def _learnt(seat: Table, language: str) -> Iterator[str]:
    yield from principle_lines(seat.state, language)
    again = missed(seat.state)
    if again:
        yield pick(table.MISSED_AGAIN, language)
    for card in again:
        question = seat.state.book.questions[card]
        yield f"{pick(said.QUESTION, language)} : {pick(question.question, language)}"
        right = wording.answer_words(question.body, answers.solution(question.body), language)
        yield pick(said.THE_ANSWER, language, answer=right)
        yield pick(question.explain, language)


def _here(seat: Table, language: str) -> Iterator[str]:
    tale = seat.state.book.scenario
    if tale.real:
        yield pick(table.REAL_PLACES, language)
    for place in tale.real:
        yield f"{pick(place.name, language)}, {place.where}. {pick(place.text, language)}"
        if place.source:
            source = f"{place.source.title}, {place.source.year}" if place.source.year else place.source.title
            yield pick(said.SOURCE, language, source=source)
    if tale.discuss:
        yield pick(table.TO_DISCUSS, language)
    for question in tale.discuss:
        yield pick(question, language)


_STEPS: dict[str, Callable[[Table, str], Iterator[str]]] = {
    FEEL: _nothing,
    HAPPENED: _happened,
    LEARNT: _learnt,
    HERE: _here,
}
