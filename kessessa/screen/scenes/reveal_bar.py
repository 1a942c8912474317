"""The verdict over an answer: right or to be looked at again, by whom, what it earned or when the card returns."""

from __future__ import annotations

import pygame

from kessessa.language import pick, signed
from kessessa.language import round as said
from kessessa.rules.scenario import KNOWLEDGE, TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import NOBODY, Reveal
from kessessa.screen.film import out_cubic
from kessessa.screen.page import Page
from kessessa.screen.scenes.reveal_blocks import comes_back
from kessessa.screen.seat import emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import target_badge, team_token
from kessessa.session.wording import amount_text

BAR: Box = (80.0, 138.0, 1760.0, 136.0)
_LEAD = 166.0
_SMALL, _LEAST = 36.0, 34.0
_TOKEN = 84.0
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
    return words + 100 + _least(page, turn) <= BAR[2]


def _least(page: Page, turn: Reveal) -> float:
    """Return how much of the bar sign, verdict and tokens take at the least."""
    words = page.measure(verdict(turn, page.language), _LEAST, 3000, "headline")[0]
    return _LEAD + words + 60 + _TOKEN * len(_teams(turn))


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
    room = end - left - _TOKEN * len(teams)
    while size > _LEAST and not _fits(page, words, size, (room, high - 22)):
        size -= 2
    page.text(words, (left, y, room, high), size, face="headline", colour="on_primary", valign="middle")
    left += page.measure(words, size, room, "headline")[0] + 30
    for at, team in enumerate(teams):
        spot = (left + at * _TOKEN, y + high / 2 - 36, 72.0, 72.0)
        team_token(page, emblem(state, team), *spot[:3])
        page.says(team_name(state, team, page.language), spot)


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
    gained, earned = _gained(page, turn), None
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


def _gained(page: Page, turn: Reveal) -> list[Gain]:
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
    if turn.knowledge and taken + _least(page, turn) > BAR[2]:
        gained[0] = (KNOWLEDGE, signed(turn.knowledge))
    return gained
