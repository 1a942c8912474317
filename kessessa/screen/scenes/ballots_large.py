"""The ballot at large text, on two pages: who votes and how with the options, then how far every team is."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.scenes import ballots
from kessessa.screen.scenes.ballots import Poll
from kessessa.screen.scenes.council import CouncilScene
from kessessa.screen.seat import emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, keycap, keycap_width, team_token

_SIZES = ((54, 40), (48, 40), (42, 38), (38, 36), (34, 34), (34, 32), (34, 30))
"""Sizes of the title and of the options, from the usual ones down."""
_PAD = 44.0
_AIR = 20.0
_MOST_AIR = 44.0
_GAP = 20.0
_CELL = 290.0
_EDGE = 30.0
_NAMES = ((38.0, 36.0), (36.0, 34.0), (34.0, 32.0), (32.0, 30.0), (30.0, 30.0), (28.0, 28.0))
"""Sizes of a team's name and of how far it is."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the page of the options holds: sizes of title and options, the sentences that fit, the air between."""

    title: float
    option: float
    hidden: bool
    how: bool
    air: float


def keys_of(scene: CouncilScene, language: str) -> str:
    """Return the digits that can be pressed: "1, 2 ou 3"."""
    keys = [str(at + 1) for at, way in enumerate(scene.ways) if scene.is_open(way)]
    return pick(words.EITHER, language).join(part for part in (", ".join(keys[:-1]), keys[-1] if keys else "") if part)


def _who(scene: CouncilScene, poll: Poll, language: str) -> str:
    """Return who votes now, and what is to be pressed."""
    team = team_name(scene.state, poll.team, language)
    if poll.pending:
        return pick(words.BALLOT_READY, language, team=team)
    return pick(words.PRESS_KEY, language, team=team, keys=keys_of(scene, language))


def _who_high(page: Page, scene: CouncilScene, poll: Poll, room: float) -> float:
    size = _who_size(page, scene, poll, room)
    return max(76.0, page.measure(_who(scene, poll, page.language), size, room - 150, "semibold")[1] + 20)


def _who_size(page: Page, scene: CouncilScene, poll: Poll, room: float) -> float:
    one_line = page.measure("A", 40, 99, "semibold")[1] + 1
    return fitting(page, _who(scene, poll, page.language), (40, 38, 36, 34, 32), (room - 150, one_line), "semibold")


def _foot_high(page: Page) -> float:
    return max(80.0, page.measure("A", 34, 99, "semibold")[1] + 8)


def _hidden_high(page: Page, room: float) -> float:
    return page.measure(pick(meets.SECRET, page.language), 34, room - 76, "semibold")[1]


def _plan(page: Page, scene: CouncilScene, poll: Poll, box: Box) -> _Plan:
    room, high = box[2] - 2 * _PAD, box[3] - 36
    count = len(scene.ways)
    for title, option in _SIZES:
        title_high = page.measure(scene.subject(page.language), title, room, "headline")[1]
        rows = sum(ballots.option_high(page, scene, at, room, option) for at in range(count))
        need = title_high + _who_high(page, scene, poll, room) + rows + _foot_high(page) + 16 * (count + 2)
        if need <= high:
            break
    spare = high - need
    hidden = 0.0 if poll.open else _hidden_high(page, room) + 12
    shown = not poll.open and hidden <= spare
    how = page.measure(ballots.how(scene, poll, page.language), 36, room)[1] + 12
    told = how <= spare - hidden * shown
    left = max(0.0, spare - hidden * shown - how * told)
    return _Plan(title, option, shown, told, 16.0 + min(_MOST_AIR + page.kit.spare * 0.2, left / (count + 2)))


def ballot_page(page: Page, scene: CouncilScene, poll: Poll, box: Box, total: int, *, hands: bool | None) -> None:
    """Draw what is voted on, who votes and how, the options, and how many ballots are in."""
    x, y, wide, high = box
    page.panel(box)
    plan, left, room, end = _plan(page, scene, poll, box), x + _PAD, wide - 2 * _PAD, y + high - 16
    y += 16
    y += page.text(scene.subject(page.language), (left, y, room, end - y), plan.title, face="headline")
    if plan.how:
        y += page.text(ballots.how(scene, poll, page.language), (left, y, room, end - y), 36, colour="ink_soft") + 12
    y += plan.air / 2
    y += _band(page, scene, poll, (left, y, room, _who_high(page, scene, poll, room)))
    for at in range(len(scene.ways)):
        y += plan.air
        y += ballots.option(page, scene, poll, at, (left, y, room, end - y), plan.option)
    foot = _foot_high(page)
    if plan.hidden:
        side = min(52 * icon_growth(page), 60.0)
        tall = _hidden_high(page, room)
        top = end - foot - tall - 12
        page.icon("eye-slash", left, top + tall / 2 - side / 2, side, "primary")
        page.text(pick(meets.SECRET, page.language), (left + 76, top, room - 76, tall + 2), 34)
    page.rule(left, end - foot - 4, room)
    _foot(page, poll, total, (left, end - foot, room, foot), hands=hands)


def _band(page: Page, scene: CouncilScene, poll: Poll, box: Box) -> float:
    """Draw the band of the team whose turn it is; return how high it is."""
    x, y, wide, high = box
    page.flat((x - 20, y, wide + 40, high), "surface_alt", 24, "accent", 6)
    side = min(76.0 * icon_growth(page), high - 12)
    team_token(page, emblem(scene.state, poll.team), x, y + (high - side) / 2, side)
    text, size = _who(scene, poll, page.language), _who_size(page, scene, poll, wide)
    area = (x + side + 24, y, wide - side - 30, high)
    page.text(text, area, size, face="semibold", valign="middle")
    page.says(text, box, "who")
    return high


def _foot(page: Page, poll: Poll, total: int, box: Box, *, hands: bool | None) -> None:
    """Draw how many ballots are in and, in as many words as fit, the facilitator's show of hands."""
    x, y, wide, high = box
    page.picture("vignettes/ballot-box-with-ballot.svg", (x, y + high / 2 - 34, 68, 68))
    text = pick(meets.BALLOTS, page.language, n=ballots.cast(poll), total=total)
    text_wide = page.measure(text, 34, wide, "semibold")[0]
    page.text(text, (x + 88, y, text_wide + 4, high), 34, face="semibold", valign="middle")
    if hands is None:
        return
    whole = pick(meets.HANDS_ON if hands else meets.HAND_VOTE, page.language)
    cap, start = keycap_width(page, "h"), x + 88 + text_wide + 40
    room = x + wide - cap - 20 - start
    brief = pick(words.HANDS_BACK if hands else words.BY_HANDS, page.language)
    said = next((each for each in (whole, brief) if page.measure(each, 30, 3000)[0] <= room), "")
    said_wide = page.measure(said, 30, 3000)[0] if said else 0.0
    left = x + wide - cap - 20 - said_wide
    page.text(said, (left, y, said_wide + 2, high), 30, colour="ink_soft", valign="middle")
    keycap(page, "h", x + wide - cap, y + high / 2)
    own = (left - 20, y + 2, x + wide + 20 - left + 20, high - 4)
    page.node(Node("hands", BUTTON, whole, own, text, "selected" if hands else "", "h", 26))


def teams_page(page: Page, scene: CouncilScene, poll: Poll, box: Box, first: Box) -> None:
    """Draw how far every team is, in low rows, and how votes count where the page of the options has not said it."""
    x, y, wide, high = box
    plan = _plan(page, scene, poll, first)
    text = "" if plan.how else ballots.how(scene, poll, page.language)
    room = (wide - 2 * _PAD, high - _cells_need(page, scene, poll, wide) - _GAP - 24)
    if not (plan.hidden or poll.open):  # that nothing shows is said on the page that has room for it
        longer = f"{text} {pick(meets.SECRET, page.language)}".strip()
        text = longer if page.measure(longer, 30, room[0])[1] <= room[1] else text
    size = fitting(page, text, (36.0, 34.0, 32.0, 30.0), room)
    tall = page.measure(text, size, room[0])[1] + 24 if text else -_GAP
    if tall > room[1] + 24:
        text, tall = "", -_GAP
    end = team_cells(page, scene, poll, (x, y, wide, high - tall - _GAP))
    if text:
        strip = (x, end + _GAP, wide, tall)
        page.flat(strip, "info_soft", 26)
        page.text(text, (x + _PAD, strip[1], room[0], tall), size, valign="middle")


def _columns(scene: CouncilScene) -> tuple[int, int]:
    """Return in how many columns and rows the teams lie: up to three below each other."""
    count = len(scene.state.teams)
    columns = 1 if count <= 3 else 2  # noqa: PLR2004  the rule itself
    return columns, -(-count // columns)


@dataclass(frozen=True, slots=True)
class _Look:
    """How a team's cell is laid: sizes of name and state, how wide the state is where it stands beside the name."""

    name: float
    state: float
    beside: float
    need: float


def _look(page: Page, scene: CouncilScene, poll: Poll, wide: float) -> _Look:
    count, language = len(scene.state.teams), page.language
    room = _room(page, wide)
    states = [pick(ballots.standing(scene, poll, team)[2], language) for team in range(count)]
    names = [team_name(scene.state, team, language) for team in range(count)]
    colleges = [ballots.college_of(scene.state, scene.turn.method, team, language) for team in range(count)]
    below = max(page.measure(college, 28, room)[1] if college else 0.0 for college in colleges)
    for name, state in _NAMES:
        beside = _sign(page) + 14 + max(page.measure(each, state, 900, "headline")[0] for each in states)
        if max(page.measure(each, name, 3000, "semibold")[0] for each in names) + beside + 30 <= room:
            return _Look(name, state, beside, page.measure("A", name, 99, "semibold")[1] + below + 20)
    name, state = (30.0, 30.0) if below else (34.0, 32.0)  # then one below the other
    if any(page.measure(each, name, 3000, "semibold")[0] > room for each in names):
        name = 28.0
    tall = max(page.measure(each, name, room, "semibold")[1] for each in names)
    return _Look(name, state, 0.0, tall + below + page.measure("A", state, 99, "headline")[1] + 24)


def _token(page: Page) -> float:
    return 84.0 * icon_growth(page)


def _sign(page: Page) -> float:
    return 48.0 * icon_growth(page)


def _room(page: Page, wide: float) -> float:
    return wide - 2 * _EDGE - _token(page) - 22


def _cells_need(page: Page, scene: CouncilScene, poll: Poll, wide: float) -> float:
    columns, rows = _columns(scene)
    each = _look(page, scene, poll, (wide - _GAP * (columns - 1)) / columns).need
    return rows * each + (rows - 1) * _GAP


def team_cells(page: Page, scene: CouncilScene, poll: Poll, box: Box) -> float:
    """Draw a low cell a team, two beside each other where they are more than three; return where they end."""
    x, y, wide, high = box
    columns, rows = _columns(scene)
    each_wide = (wide - _GAP * (columns - 1)) / columns
    look = _look(page, scene, poll, each_wide)
    most = max(look.need + _AIR, _CELL + page.kit.spare * 0.25)
    each = min(most, (high - _GAP * (rows - 1)) / rows)
    for team in range(len(scene.state.teams)):
        spot = (x + team % columns * (each_wide + _GAP), y + team // columns * (each + _GAP))
        own = (*spot, each_wide, each)
        with scene.comes_in(page, own, team + 1):
            _cell(page, scene, poll, team, own, look)
    return y + rows * each + (rows - 1) * _GAP


def _cell(page: Page, scene: CouncilScene, poll: Poll, team: int, box: Box, look: _Look) -> None:
    x, y, wide, high = box
    language = page.language
    ballots.card_ground(page, scene, poll, team, box)
    _, ink, text = ballots.standing(scene, poll, team)
    says, name = pick(text, language), team_name(scene.state, team, language)
    college = ballots.college_of(scene.state, scene.turn.method, team, language)
    token, sign, middle = _token(page), _sign(page), y + high / 2
    side = min(token, high - 24)
    team_token(page, emblem(scene.state, team), x + _EDGE + (token - side) / 2, middle - side / 2, side)
    left, room = x + _EDGE + token + 22, _room(page, wide)
    words_wide = room - look.beside - (30 if look.beside else 0)
    name_high = page.measure(name, look.name, words_wide, "semibold")[1]
    below = page.measure(college, 28, words_wide)[1] if college else 0.0
    state_high = 0.0 if look.beside else page.measure(says, look.state, room, "headline")[1]
    if name_high + below + state_high > high - 8:  # many teams on a page of very large text: names come first
        college, below = "", 0.0
    top = middle - (name_high + below + state_high) / 2
    page.text(name, (left, top, words_wide, name_high + 2), look.name, face="semibold")
    page.text(college, (left, top + name_high, words_wide, below + 2), 28, colour="ink_soft")
    if look.beside:
        left, top, state_high = x + wide - _EDGE - look.beside, y, high
    else:
        top += name_high + below
    area = (left, top, x + wide - 12 - left, state_high)
    with ballots.comes(page, poll, team, area):
        ballots.envelope(page, scene, poll, team, (left, top + (state_high - sign) / 2, sign, sign))
        spot = (left + sign + 14, top, x + wide - 12 - left - sign - 14, state_high + 2)
        page.text(says, spot, look.state, face="headline", colour=ink, valign="middle")
    page.says(f"{name} : {says}", box, f"team-{team}")


def closed(page: Page, scene: CouncilScene, poll: Poll, total: int, box: Box) -> None:
    """Draw on one page that all ballots are in."""
    x, y, wide, high = box
    low = 110.0 * icon_growth(page)
    with scene.comes_in(page, (x, y, wide, low)):
        ballots.strip(page, poll, total, (x, y, wide, low), hands=False)
    team_cells(page, scene, poll, (x, y + low + _GAP, wide, high - low - _GAP))
