"""The verdict over an answer: right or to be looked at again, by whom, what it earned or when the card returns."""

from __future__ import annotations

import pygame

from kessessa.language import pick, signed, window_round
from kessessa.language import round as said
from kessessa.rules.scenario import KNOWLEDGE, TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import NOBODY, Reveal
from kessessa.screen.film import out_cubic
from kessessa.screen.page import Page
from kessessa.screen.scenes.reveal_blocks import comes_back, letters
from kessessa.screen.seat import emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import target_badge, team_token
from kessessa.session.wording import amount_text

BAR: Box = (80.0, 138.0, 1760.0, 136.0)
_LEAD = 166.0
_SMALL, _LEAST = 36.0, 34.0
_TOKEN, _DISC, _SMALL_DISC = 96.0, 84.0, 54.0
_NAME, _LEAST_NAMED = 34.0, 50.0
"""The size of the names beside the verdict, and the least one of the verdict beside them."""
Gain = tuple[str, str]


def drop(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float) -> None:
    """Let a part come down from its upper edge."""
    seen = max(1, round(rect.height * out_cubic(way)))
    window.blit(part, rect.topleft, (0, rect.height - seen, rect.width, seen))


def verdict(turn: Reveal, language: str) -> str:
    """Return how an answer is received, in words."""
    if not turn.right:
        return pick(said.TO_REVIEW, language)
    return pick(said.RIGHT if turn.marks[0] else said.RIGHT_TOGETHER, language)


def returns_said(page: Page, state: State, turn: Reveal) -> bool:
    """Return whether the bar has room to say when a missed card returns."""
    words = page.measure(comes_back(state, page.language), _SMALL, 3000, "semibold")[0]
    return words + 100 + _least(page, state, turn) <= BAR[2]


def _least(page: Page, state: State, turn: Reveal) -> float:
    """Return how much of the bar sign, verdict and tokens take at the least."""
    words = page.measure(verdict(turn, page.language), _LEAST, 3000, "headline")[0]
    return _LEAD + words + 60 + _short(page, state, turn)


def _teams(turn: Reveal) -> tuple[int, ...]:
    return () if turn.helper == NOBODY else (turn.team, turn.helper)


def bar(page: Page, state: State, turn: Reveal) -> tuple[float, float] | None:
    """Draw the verdict; return the middle of the sign of the knowledge that was earned."""
    x, y, wide, high = BAR
    page.panel(BAR, "success" if turn.right else "info", lip="ink", shadow=False)
    page.flat((x + 44, y + high / 2 - 42, 84, 84), "surface", 42)
    sign = "check-fat" if turn.right else "arrows-clockwise"
    page.icon(sign, x + 60, y + high / 2 - 26, 52, "success" if turn.right else "info", filled=turn.right)
    earned = None
    if turn.right:
        end, earned = _gains(page, state, turn, x + wide - 40)
    else:
        end = _returns(page, state, turn, x + wide - 44)
    _words(page, state, turn, end - 30)
    return earned


def _words(page: Page, state: State, turn: Reveal, end: float) -> None:
    x, y, _, high = BAR
    left, teams, size = x + _LEAD, _teams(turn), 62.0
    words = verdict(turn, page.language)
    named = _named(page, state, turn)
    room = end - left - named
    if teams and not (named and _fits(page, words, _LEAST_NAMED, (room, high - 22))):
        named, room = 0.0, end - left - _short(page, state, turn)
    while size > _LEAST and not _fits(page, words, size, (room, high - 22)):
        size -= 2
    page.text(words, (left, y, room, high), size, face="headline", colour="on_primary", valign="middle")
    left += page.measure(words, size, room, "headline")[0] + 30
    for at, team in enumerate(teams):
        if named:
            _who(page, state, turn, at, (left, y + 8 + at * (high - 16) / 2, named, (high - 16) / 2))
            continue
        spot = (left, y + high / 2 - _DISC / 2, _DISC, _DISC)
        _token(page, state, team, spot)
        given, wide = _given(state, turn, at), _given_wide(page, state, turn, at)
        inner = (left + _DISC + 10, y, wide, high)
        page.text(given, inner, _LEAST, face="headline", colour="on_primary", valign="middle")
        page.says(_answer(state, turn, at, page.language), spot)
        left += _TOKEN + wide


def _token(page: Page, state: State, team: int, box: Box) -> None:
    """Draw a team's token on a disc: the bar is as dark as some tokens are."""
    x, y, side, _ = box
    page.flat(box, "on_primary", side / 2)
    inner = side * 0.68
    team_token(page, emblem(state, team), x + (side - inner) / 2, y + (side - inner) / 2, inner)


def _answer(state: State, turn: Reveal, at: int, language: str) -> str:
    """Return a team's name, with the letters that it answered where there are any."""
    name, given = team_name(state, _teams(turn)[at], language), _given(state, turn, at)
    return pick(window_round.THEY_SAID, language, team=name, n=given) if given else name


def _given(state: State, turn: Reveal, at: int) -> str:
    """Return the letters that a team answered; empty where there are none."""
    return letters(turn, state.book.questions[turn.card], turn.given[at]) if at < len(turn.given) else ""


def _given_wide(page: Page, state: State, turn: Reveal, at: int) -> float:
    given = _given(state, turn, at)
    return page.measure(given, _LEAST, 900, "headline")[0] + 14 if given else 0.0


def _short(page: Page, state: State, turn: Reveal) -> float:
    """Return how wide the teams are without their names: token and letters."""
    return sum(_TOKEN + _given_wide(page, state, turn, at) for at in range(len(_teams(turn))))


def _named(page: Page, state: State, turn: Reveal) -> float:
    """Return how wide the teams are with their names, one over the other; 0 where that does not fit."""
    texts = [_answer(state, turn, at, page.language) for at in range(len(_teams(turn)))]
    sizes = [page.measure(text, _NAME, 3000, "semibold") for text in texts]
    if not texts or max(high for _, high in sizes) > _SMALL_DISC:
        return 0.0
    return max(wide for wide, _ in sizes) + _SMALL_DISC + 16 + 54 + 30


def _who(page: Page, state: State, turn: Reveal, at: int, box: Box) -> None:
    """Draw a team that answered: its token, its name and answer, and whether that was right."""
    x, y, _, high = box
    text = _answer(state, turn, at, page.language)
    _token(page, state, _teams(turn)[at], (x, y + (high - _SMALL_DISC) / 2, _SMALL_DISC, _SMALL_DISC))
    left = x + _SMALL_DISC + 16
    wide = page.measure(text, _NAME, 3000, "semibold")[0] + 2
    page.text(text, (left, y, wide, high), _NAME, face="semibold", colour="on_primary", valign="middle")
    if at < len(turn.marks):
        sign = "check-circle" if turn.marks[at] else "arrows-clockwise"
        page.icon(sign, left + wide + 14, y + high / 2 - 20, 40, "on_primary", filled=turn.marks[at])
    page.says(text, (x, y, left + wide - x, high))


def _fits(page: Page, words: str, size: float, room: tuple[float, float]) -> bool:
    wide, high = page.measure(words, size, 3000, "headline")
    return wide <= room[0] and high <= room[1]


def _returns(page: Page, state: State, turn: Reveal, end: float) -> float:
    """Say when a missed card returns, where there is room; return where that begins."""
    if not turn.comes_back or not returns_said(page, state, turn):
        return end
    _, y, _, high = BAR
    words = comes_back(state, page.language)
    wide = page.measure(words, _SMALL, 3000, "semibold")[0]
    page.text(words, (end - wide, y, wide + 2, high), _SMALL, face="semibold", colour="on_primary", valign="middle")
    page.icon("arrow-counter-clockwise", end - wide - 64, y + high / 2 - 24, 48, "on_primary")
    return end - wide - 70


def _gains(page: Page, state: State, turn: Reveal, end: float) -> tuple[float, tuple[float, float] | None]:
    """Draw what the answer earned, from the right; return where that begins, and the middle of knowledge's sign."""
    _, y, _, high = BAR
    gained, earned = _gained(page, state, turn), None
    for target, words in reversed(gained):
        look = look_of(state, target)
        wide, line = page.measure(words, _SMALL, 900, "bold")
        wide, tall = wide + 106, min(high - 24, line + 28)
        box = (end - wide, y + (high - tall) / 2, wide, tall)
        page.flat(box, f"{look}.soft" if look else "info_soft", 22)
        target_badge(page, target, look, box[0] + 16, y + high / 2 - 27, 54)
        ink = f"{look}.fg" if look else "info"
        page.text(words, (box[0] + 84, y, wide - 84, high), _SMALL, face="bold", colour=ink, valign="middle")
        if target == KNOWLEDGE:
            earned = (box[0] + 43, y + high / 2)
        end -= wide + 18
    return end, earned


def _gained(page: Page, state: State, turn: Reveal) -> list[Gain]:
    """Return what was earned, in words; where they would crowd the verdict, the knowledge only in figures."""
    gained = [(KNOWLEDGE, pick(said.KNOWLEDGE_GAIN, page.language, n=turn.knowledge))] if turn.knowledge else []
    for change in turn.changes:
        if change.target != KNOWLEDGE:
            amount = change.after - change.before
            money = change.target == TREASURY
            gained.append(
                (change.target, amount_text(change.target, amount, page.language) if money else signed(amount))
            )
    gained = gained[:3]
    taken = sum(page.measure(words, _SMALL, 900, "bold")[0] + 124 for _, words in gained)
    if turn.knowledge and taken + _least(page, state, turn) > BAR[2]:
        gained[0] = (KNOWLEDGE, signed(turn.knowledge))
    return gained
