"""Where the debrief stands, from the notes beside the game: its step and each team's word. What to show is not here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kessessa.session.record import Note

FEEL, HAPPENED, LEARNT, HERE = "feel", "happened", "learnt", "here"
STEPS = (FEEL, HAPPENED, LEARNT, HERE)

_STEP = "debrief-step"
_WORD = "debrief-word"


@dataclass(frozen=True, slots=True)
class Debrief:
    """The debrief now. `step` is one of STEPS, or empty before it begins; `words` by team, empty where not said."""

    step: str
    words: tuple[str, ...]

    @property
    def following(self) -> str:
        """The step after this one; the last one is followed by itself."""
        if not self.step:
            return FEEL
        return STEPS[min(STEPS.index(self.step) + 1, len(STEPS) - 1)]

    @property
    def preceding(self) -> str:
        """The step before this one; the first one is preceded by itself."""
        return STEPS[max(STEPS.index(self.step) - 1, 0)] if self.step else FEEL


def step_note(step: str) -> Note:
    """Return the note that brings the debrief to a step.

    Raises ValueError where there is no such step.
    """
    if step not in STEPS:
        raise ValueError(f"no step of the debrief is called {step!r}")
    return Note(_STEP, step)


def word_note(team: int, word: str) -> Note:
    """Return the note of a team's word; a later one replaces it, an empty one takes it back."""
    return Note(_WORD, " ".join(word.split()), team)


def debrief(notes: Iterable[Note], teams: int) -> Debrief:
    """Return the debrief that the notes of a session with so many teams amount to."""
    step = ""
    words = [""] * teams
    for note in notes:
        if note.topic == _STEP and note.text in STEPS:
            step = note.text
        elif note.topic == _WORD and 0 <= note.team < teams:
            words[note.team] = note.text
    return Debrief(step, tuple(words))
