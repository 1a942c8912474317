"""The ballot as it is drawn while votes come in: options with their numbers, teams with their envelopes."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from kessessa.language import Text, pick
from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.rules.meeting import AWAY
from kessessa.rules.methods import COLLEGES
from kessessa.rules.state import State
from kessessa.rules.table import colleges_of
from kessessa.screen.film import show
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import enters
from kessessa.screen.nodes import BUTTON, CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scenes.council import LEFT, CouncilScene
from kessessa.screen.seat import emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, keycap, keycap_width, letter_badge, team_token

_GRID_GAP = 30.0
_LEAST_GAP = 16.0
_LEAST_TOKEN = 52.0
_OPTION = 40.0
_HIGH = 200.0
"""From so much more height on, five and six teams lie in two columns."""


@dataclass(frozen=True, slots=True)
class Poll:
    """How a vote stands: the team whose turn it is (-1: all have voted), whether it has chosen, and what may be seen.

    `ballots` holds options only where votes are open; `chosen` is the option selected in the open. `last` is the team
    that has just voted: its envelope comes in, whatever it holds.
    """

    team: int
    ballots: tuple[str, ...]
    pending: bool = False
    open: bool = False
    chosen: str = ""
    last: int = -1


def college_of(state: State, method: str, team: int, language: str) -> str:
    """Return the college in which a team sits, empty where there are none."""
    colleges = state.book.scenario.colleges
    return pick(colleges[colleges_of(state)[team]].name, language) if method == COLLEGES and colleges else ""


def options_panel(page: Page, scene: CouncilScene, poll: Poll, box: Box) -> None:
    """Draw what is voted on: title, how, each option with its number, and what stays hidden."""
    x, y, wide, high = box
    language, end = page.language, y + high - 24
    page.panel(box)
    left, room = x + 44, wide - 88
    title = scene.subject(language)
    size = fitting(page, title, (54.0, 48.0, 42.0), (room, 150 * page.scale), "headline")
    y += 24
    y += 6 + page.text(title, (left, y, room, end - y), size, face="headline")
    hidden = pick(meets.SECRET, language)
    hidden_high = 0.0 if poll.open else page.measure(hidden, 34, room - 76, "semibold")[1] + 36
    rows = _rows_high(page, scene, room)
    told = how(scene, poll, language)
    how_size = fitting(page, told, (38.0, 34.0, 30.0), (room, end - y - hidden_high - rows - 12))
    y += page.text(told, (left, y, room, end - y - hidden_high - rows), how_size)
    spare = max(0.0, end - y - hidden_high - rows)
    gap = _LEAST_GAP + min((84.0 if poll.open else 48.0) + page.kit.spare * 0.2, spare / (len(scene.ways) + 1))
    for at in range(len(scene.ways)):
        y += gap
        y += option(page, scene, poll, at, (left, y, room, end - y))
    if hidden_high:
        y = max(y + gap, end - hidden_high)
        page.rule(left, y, room)
        side = min(52 * icon_growth(page), 60.0)
        page.icon("eye-slash", left, y + 18 + (hidden_high - 36 - side) / 2, side, "primary")
        page.text(hidden, (left + 76, y + 18, room - 76, end - y), 34, face="semibold")


def how(scene: CouncilScene, poll: Poll, language: str) -> str:
    """Return how votes count here, and whether they are secret."""
    by_college = scene.turn.method == COLLEGES
    if poll.open:
        return pick(words.OPEN_COLLEGES if by_college else words.OPEN_VOTE, language)
    return pick(words.SECRET_COLLEGES if by_college else meets.ONE_TEAM_ONE_VOTE, language)


def option_high(page: Page, scene: CouncilScene, at: int, room: float, size: float = _OPTION) -> float:
    """Return how high an option is, whose words are written in a size."""
    way = scene.ways[at]
    wide = room - 96 - keycap_width(page, "1") - 30
    high = page.measure(pick(way.do, page.language), size, wide, "semibold")[1]
    if not scene.is_open(way):
        high += page.measure(pick(meets.NOT_TODAY, page.language), 30, wide)[1]
    return max(high + 12, 86.0)


def _rows_high(page: Page, scene: CouncilScene, room: float) -> float:
    return sum(option_high(page, scene, at, room) + _LEAST_GAP for at in range(len(scene.ways)))


def option(page: Page, scene: CouncilScene, poll: Poll, at: int, box: Box, size: float = _OPTION) -> float:
    """Draw an option; only an open vote makes it something to press, so that no ring tells who votes for what."""
    x, y, wide, _ = box
    way, high = scene.ways[at], option_high(page, scene, at, wide, size)
    possible = scene.is_open(way)
    key = str(at + 1) if possible else ""
    own = (x - 20, y, wide + 40, high)
    chosen = poll.open and poll.chosen == way.id
    if chosen:
        page.flat(own, "ok_soft", 24, "primary", 5)
    letter_badge(page, at, x, y + high / 2 - 37, 74, "primary" if possible else "ink_soft")
    room = wide - 96 - keycap_width(page, "1") - 30
    title = pick(way.do, page.language)
    if possible:
        page.text(title, (x + 96, y, room, high), size, face="semibold", valign="middle")
        keycap(page, key, x + wide - keycap_width(page, key), y + high / 2)
    else:
        first = page.text(title, (x + 96, y + 2, room, high), size, face="semibold", colour="ink_soft")
        page.text(
            pick(meets.NOT_TODAY, page.language), (x + 96, y + 2 + first, room, high - first), 30, colour="ink_soft"
        )
    if poll.open and possible:
        page.node(Node(f"way-{at}", CHOICE, title, own, "", "selected" if chosen else "", key, 24))
    else:
        page.says(f"{key} {title}".strip(), own, f"said-{at}")
    return high


def teams_grid(page: Page, scene: CouncilScene, poll: Poll, box: Box) -> None:
    """Draw one card a team with its envelope."""
    x, y, wide, high = box
    count = len(scene.state.teams)
    columns = 1 if count < 4 else 2 if count == 4 or page.kit.spare > _HIGH else 3  # noqa: PLR2004  four lie in a square
    lines = -(-count // columns)
    each_wide = (wide - _GRID_GAP * (columns - 1)) / columns
    each_high = (high - _GRID_GAP * (lines - 1)) / lines
    for team in range(count):
        spot = (x + team % columns * (each_wide + _GRID_GAP), y + team // columns * (each_high + _GRID_GAP))
        own = (*spot, each_wide, each_high)
        with scene.comes_in(page, own, team + 1):
            (_team if columns > 1 else _team_row)(page, scene, poll, team, own)


def _team_row(page: Page, scene: CouncilScene, poll: Poll, team: int, box: Box) -> None:
    """Draw a team as a row: token and name, then how far it is."""
    x, y, wide, high = box
    card_ground(page, scene, poll, team, box)
    _, ink, text = standing(scene, poll, team)
    says, name = pick(text, page.language), team_name(scene.state, team, page.language)
    side = min(88.0, high - 30)
    middle, half = y + high / 2, wide * 0.54
    team_token(page, emblem(scene.state, team), x + 34, middle - side / 2, side)
    college = college_of(scene.state, scene.turn.method, team, page.language)
    room = half - side - 90
    below = page.measure(college, 28, room)[1] if college else 0.0
    size = fitting(page, name, (38.0, 34.0, 30.0, 28.0), (room, high - below - 8), "semibold")
    name_high = page.measure(name, size, room, "semibold")[1]
    top = middle - (name_high + below) / 2
    page.text(name, (x + side + 60, top, room, name_high + 2), size, face="semibold")
    page.text(college, (x + side + 60, top + name_high, room, below + 2), 28, colour="ink_soft")
    with comes(page, poll, team, (x + half, y, wide - half - 20, high)):
        envelope(page, scene, poll, team, (x + half, middle - side / 2, side, side))
        area = (x + half + side + 24, y, wide - half - side - 44, high)
        page.text(says, area, 38, face="headline", colour=ink, valign="middle")
    page.says(f"{name} : {says}", box, f"team-{team}")


def comes(page: Page, poll: Poll, team: int, box: Box) -> AbstractContextManager[None]:
    """Let the envelope of the team that has just voted come in."""
    return enters(page, box, span="standard", paint=show, margin=0) if team == poll.last else nullcontext()


def card_ground(page: Page, scene: CouncilScene, poll: Poll, team: int, box: Box) -> None:
    """Lay the card of a team: outlined while it votes, green once it has."""
    voting, voted = team == poll.team, standing(scene, poll, team)[1] == "success"
    line = "accent" if voting else ""
    lip = "accent_dark" if voting else "lip"
    page.panel(box, "ok_soft" if voted else "surface", line=line, width=8, lip=lip, shadow=not voted)


def standing(scene: CouncilScene, poll: Poll, team: int) -> tuple[str, str, Text]:
    """Return sign, colour and words for how far a team is with its vote."""
    ballot = poll.ballots[team]
    if not scene.state.teams[team].here or ballot == AWAY:
        return "minus", "ink_soft", meets.AWAY
    if ballot:
        return "envelope-simple", "success", meets.HAS_VOTED
    if team != poll.team:
        return "dots-three-circle", "ink_soft", meets.NEXT_UP if team == _following(scene, poll) else words.WAITING
    return ("envelope-simple", "warning", meets.TO_CONFIRM) if poll.pending else ("ticket", "warning", meets.VOTES_NOW)


def _following(scene: CouncilScene, poll: Poll) -> int:
    """Return the team that votes after the one whose turn it is, -1 where it is the last."""
    count = len(poll.ballots)
    after = ((poll.team + step) % count for step in range(1, count))
    return next((team for team in after if scene.state.teams[team].here and not poll.ballots[team]), -1)


def _team(page: Page, scene: CouncilScene, poll: Poll, team: int, box: Box) -> None:
    x, y, wide, high = box
    _, ink, text = standing(scene, poll, team)
    card_ground(page, scene, poll, team, box)
    name = team_name(scene.state, team, page.language)
    college = college_of(scene.state, scene.turn.method, team, page.language)
    says = pick(text, page.language)
    sign = 72.0 if wide > 330 else 56.0  # noqa: PLR2004  three columns are narrow
    room = wide - sign - 46
    size = fitting(page, says, (38.0, 34.0, 30.0), (room, 60 * page.scale), "headline")
    says_wide, says_high = page.measure(says, size, room, "headline")
    foot_high = max(sign + 4, says_high)
    air = max(0.0, min(high * 0.15, (high - foot_high - 180) / 2))  # so that both stand together where a card is high
    foot = y + high - foot_high - 20 - air
    _name(page, scene, team, name, college, (x + 16, y + 16 + air, wide - 32, foot - y - 26 - air))
    left = x + (wide - says_wide - sign - 14) / 2
    with comes(page, poll, team, (x + 12, foot, wide - 24, foot_high)):
        envelope(page, scene, poll, team, (left, foot + (foot_high - sign) / 2, sign, sign))
        area = (left + sign + 14, foot, x + wide - left - sign - 18, foot_high)
        page.text(says, area, size, face="headline", colour=ink, valign="middle")
    page.says(f"{name} : {says}", box, f"team-{team}")


def envelope(page: Page, scene: CouncilScene, poll: Poll, team: int, box: Box) -> None:
    """Draw the sign of how far a team is; an open ballot shows its letter."""
    x, y, side, _ = box
    icon, ink, _ = standing(scene, poll, team)
    shown = poll.ballots[team] if poll.open else ""
    if any(way.id == shown for way in scene.ways):
        letter_badge(page, scene.at(shown), x, y, side, "success")
    elif icon == "envelope-simple":
        page.flat(box, "success" if ink == "success" else "accent_dark", 16)
        page.icon(icon, x + side * 0.18, y + side * 0.18, side * 0.64, "on_primary", filled=True)
    else:
        page.icon(icon, x + 4, y + 4, side - 8, ink)


def _name(page: Page, scene: CouncilScene, team: int, name: str, college: str, box: Box) -> None:
    """Draw token and name, the college below; side by side where there is room, else one above the other."""
    x, y, wide, high = box
    below = page.measure(college, 28, wide)[1] if college else 0.0
    room = min(wide - 98, 330.0 * max(1.0, page.scale))
    size = fitting(page, name, (36.0, 34.0, 32.0, 30.0), (room, page.measure("A", 36, 99, "semibold")[1]), "semibold")
    name_wide, name_high = page.measure(name, size, room, "semibold")
    if name_wide <= room and max(76.0, name_high) + below <= high and wide >= 330:  # noqa: PLR2004  width of a card
        left, tall = x + (wide - name_wide - 98) / 2, max(76.0, name_high)
        team_token(page, emblem(scene.state, team), left, y + (tall - 76) / 2, 76)
        page.text(name, (left + 94, y, name_wide + 4, tall), size, face="semibold", valign="middle")
    else:
        name_high = page.measure(name, 32, wide, "semibold")[1]
        side = max(_LEAST_TOKEN, min(76.0, high - name_high - below - 6))
        tall = side + 6 + name_high
        team_token(page, emblem(scene.state, team), x + (wide - side) / 2, y, side)
        page.text(name, (x, y + side + 6, wide, high - side), 32, face="semibold", align="centre")
    if college:
        page.text(college, (x, y + tall, wide, high - tall + 4), 28, colour="ink_soft", align="centre")


def cast(poll: Poll) -> int:
    """Return how many ballots are in."""
    return sum(1 for ballot in poll.ballots if ballot not in {"", AWAY})


def strip(page: Page, poll: Poll, total: int, box: Box, *, hands: bool | None) -> None:
    """Draw how many ballots are in and, while they come in, the facilitator's show of hands; None where all is open."""
    x, y, wide, high = box
    page.flat(box, "surface_alt", 26)
    page.picture("vignettes/ballot-box-with-ballot.svg", (x + 34, y + high / 2 - 40, 80, 80))
    text = pick(meets.BALLOTS, page.language, n=cast(poll), total=total)
    left = x + 140
    text_wide, text_high = page.measure(text, 38, wide - 180, "semibold")
    if poll.team < 0 or hands is None:
        page.text(text, (left, y, text_wide + 4, high), 38, face="semibold", valign="middle")
        return
    hand = pick(meets.HANDS_ON if hands else meets.HAND_VOTE, page.language)
    cap = keycap_width(page, "h")
    room = wide - 160 - cap - 30
    size = fitting(page, hand, (32.0, 30.0, 28.0), (room, high - text_high - 8))
    hand_high = page.measure(hand, size, room)[1]
    if text_high + hand_high <= high:
        top = y + (high - text_high - hand_high) / 2
        page.text(text, (left, top, text_wide + 4, text_high), 38, face="semibold")
        page.text(hand, (left, top + text_high, room, y + high - top - text_high), size, colour="ink_soft")
    else:
        page.text(text, (left, y, text_wide + 4, high), 38, face="semibold", valign="middle")
        brief = pick(words.HANDS_BACK if hands else words.BY_HANDS, page.language)
        if page.measure(brief, 28, 3000)[0] <= room - text_wide - 24:
            spot = (left + text_wide + 24, y, room - text_wide - 24, high)
            page.text(brief, spot, 28, colour="ink_soft", align="right", valign="middle")
    keycap(page, "h", x + wide - cap - 22, y + high / 2)
    page.node(Node("hands", BUTTON, hand, box, text, "selected" if hands else "", "h", 26))


LEFT_PANEL = (LEFT, 820.0)
"""Left edge and width of the options beside the teams."""
