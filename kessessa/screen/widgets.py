"""Widgets that many screens share: buttons, options, chips, tokens, badges, gauges; each adds its node."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language.keys import PAGE_KEY, READ_ALOUD, key_name
from kessessa.screen.button import Button
from kessessa.screen.keymap import pressed_for
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

LETTERS = "ABCDEF"
LETTER_SHAPES = ("circle", "square", "triangle", "diamond", "hex", "pent")
_ONWARDS = frozenset({"arrow-right", "check", "plus"})
"""Signs that stand after the words of an amber button; all others stand before them."""
_RIM = 18.0
"""How much less high than its button a key cap is at least."""
_HIGH_CELLS = 0.88
"""How high the cells of a gauge are where there is room, in parts of their width."""
LIP = 8.0
"""How far the lip of a button stands out under it; the focus ring goes around both."""
_PAGE_BACK, _UP = "page-back", 28.0
"""The key that turns back a page, and how large the arrow on it is."""
SINKS = 6.0
"""How far a button that is held down sinks, in reference pixels."""
_LIFT = {"triangle": 0.10, "pent": 0.03}
"""How far, in parts of its size, a letter sits below the middle of its shape."""


def read_button(language: str) -> Button:
    """Return the button by which a card is read aloud; the window answers it, as it answers its key."""
    return Button("tool-read", pick(READ_ALOUD, language), "l", "speaker-high")


def printed(page: Page, key: str) -> str:
    """Return what is printed for a key: the name of the one that people chose to press for it."""
    return key_name(pressed_for(page.kit.dress.keys, key), page.language)


def keycap_width(page: Page, key: str) -> float:
    """Return how wide a key cap is, in reference pixels; 0 for no key."""
    if not key:
        return 0.0
    if _is_drawn(page, key):
        return 44.0 * page.scale + 22
    if key == _PAGE_BACK:
        return page.measure(pick(PAGE_KEY, page.language), 28, 400, "semibold")[0] + _UP * page.scale + 30
    wide, _ = page.measure(printed(page, key), 28, 400, "semibold")
    return max(44.0, wide + 28)


def _is_drawn(page: Page, key: str) -> bool:
    """Return whether a key shows the sign that keyboards show: its name reads like the way back."""
    return pressed_for(page.kit.dress.keys, key) == "backspace"


def keycap(page: Page, key: str, x: float, middle: float, *, amber: bool = False, most: float = 200.0) -> None:
    """Draw a key cap with its left edge at `x`, centred on a height; it is at most so high as `most`."""
    if not key:
        return
    wide = keycap_width(page, key)
    _, high = page.measure(printed(page, key), 28, 400, "semibold")
    box = (x, middle - high / 2 - 4, wide, high + 8)
    fill, tall = "accent_key" if amber else "key", min(high + 8, most)
    lip = "accent_dark" if amber else "key_lip"
    page.panel((x, middle - tall / 2, wide, tall), fill, radius=12, lip=lip, lip_height=3, shadow=False)
    label, ink = printed(page, key), "on_accent" if amber else "ink"
    if _is_drawn(page, key):
        side = 44 * page.scale
        page.shape("backspace", x + wide / 2 - side / 2, middle - side / 2, side, ink)
        return
    if key == _PAGE_BACK:
        label, side = pick(PAGE_KEY, page.language), _UP * page.scale
        page.icon("arrow-up", x + wide - 14 - side, middle - side / 2, side, ink)
        box = (x + 14, box[1], wide - side - 28, box[3])
    page.text(label, box, 28, face="semibold", colour=ink, align="centre", valign="middle")


def button_width(page: Page, button: Button, *, size: float = 38, bare: bool = False) -> float:
    """Return how wide a button will be; `bare`: icon and key only."""
    wide = 0.0 if bare and button.icon else page.measure(button.label, size, 1400, "semibold")[0]
    icon = size * 1.25 * icon_growth(page) + 12 if button.icon else 0
    cost = page.measure(button.cost, size, 400, "bold")[0] + size * 1.3 + 12 if button.cost else 0
    key = keycap_width(page, button.key)
    return wide + icon + cost + key + (22 if key else 0) + 68


def icon_growth(page: Page) -> float:
    """Return how much icons beside a text grow with it: half as fast as the letters."""
    return 1 + (page.scale - 1) / 2


def _button_ground(page: Page, box: Box, *, primary: bool, off: bool, held: bool) -> None:
    fill = "surface_alt" if off else "accent" if primary else "surface"
    lip, line = ("accent_dark", "") if primary else ("button_lip", "line")
    page.panel(box, fill, radius=26, line=line, lip=lip, lip_height=2 if held else LIP, shadow=False)


def draw_button(
    page: Page, button: Button, box: Box, *, primary: bool = False, size: float = 38, bare: bool = False
) -> None:
    """Draw a button and add its node; the one amber button of a page is `primary`."""
    off = not button.enabled or button.waits
    amber = primary and not off
    whole, held = box, page.pressed == box
    box = (box[0], box[1] + (SINKS if held else 0), box[2], box[3])
    _button_ground(page, box, primary=amber, off=off, held=held)
    ink = "on_accent" if amber else "ink_soft" if off else "ink"
    middle = box[1] + box[3] / 2
    x, end = box[0] + 34, box[0] + box[2] - 34
    cap = keycap_width(page, button.key)
    if cap:
        keycap(page, button.key, end - cap + 8, middle, amber=amber, most=box[3] - _RIM)
        end -= cap + 14
    if button.icon:
        side = size * 1.25 * icon_growth(page)
        if primary and not bare and button.icon in _ONWARDS:  # what comes next points onwards, after its words
            page.icon(button.icon, end - side, middle - side / 2, side, ink)
            end -= side + 12
        else:
            page.icon(button.icon, x, middle - side / 2, side, ink)
            x += side + 12
    if button.cost:
        wide, _ = page.measure(button.cost, size, 400, "bold")
        page.text(
            button.cost, (end - wide, box[1] - 8, wide + 2, box[3] + 16), size, face="bold", colour=ink, valign="middle"
        )
        page.picture("resources/knowledge.svg", (end - wide - size * 1.2, middle - size * 0.55, size * 1.1, size * 1.1))
        end -= wide + size * 1.3 + 10
    if not (bare and button.icon):
        spot = (x, box[1] - 14, max(1, end - x + 2), box[3] + 28)
        page.text(button.label, spot, size, face="semibold", colour=ink, valign="middle")
    value, state = button.told or button.cost, "" if button.enabled else "off"
    page.node(Node(button.id, BUTTON, button.label, whole, value, state, button.key, 26, LIP))


def letter_badge(page: Page, index: int, x: float, y: float, size: float, colour: str = "primary") -> None:
    """Draw an option's letter in its own shape."""
    shape = LETTER_SHAPES[index % len(LETTER_SHAPES)]
    page.shape(shape, x, y, size, colour)
    letter = LETTERS[index % len(LETTERS)]
    box = (x, y + size * _LIFT.get(shape, 0.0), size, size)
    page.text(
        letter, box, size * 0.46, face="headline", colour="on_primary", align="centre", valign="middle", fixed=True
    )


def choice_box(page: Page, box: Box, state: str, fill: str = "surface") -> None:
    """Lay the panel of a choice: raised at rest, sunk with a strong outline once selected, dashed when taken away."""
    if state == "off":
        page.flat(box, "surface_alt", 32)
        page.dashes(box, "line_strong", 3, 14)
        return
    chosen, held = state == "selected", page.pressed == box
    x, y, wide, high = box
    sunk = (x, y + (SINKS if held else 4 if chosen else 0), wide, high)
    page.panel(
        sunk, "ok_soft" if chosen else fill, radius=32, line="primary" if chosen else "line", width=6 if chosen else 3,
        lip="button_lip", lip_height=2 if chosen or held else LIP, shadow=False,
    )  # fmt: skip


def option(page: Page, node: Node, index: int, text: str, *, size: float = 48, face: str = "semibold") -> None:
    """Draw an answer option: letter in its shape, text, key."""
    box = node.box
    choice_box(page, box, node.state)
    badge = min(92.0, box[3] - 40)
    middle = box[1] + box[3] / 2
    off = node.state == "off"
    letter_badge(page, index, box[0] + 30, middle - badge / 2, badge, "line_strong" if off else "primary")
    cap = 0.0 if off else keycap_width(page, node.key)
    left = box[0] + 30 + badge + 28
    room = box[0] + box[2] - left - (cap + 44 if cap else 24)
    colour = "ink_soft" if off else "ink"
    page.text(text, (left, box[1] + 6, room, box[3] - 12), size, face=face, colour=colour, valign="middle")
    if cap:
        keycap(page, node.key, box[0] + box[2] - cap - 26, middle)
    page.node(node)


def chip_width(page: Page, text: str, *, icon: str = "", size: float = 32) -> float:
    """Return how wide a chip will be."""
    return page.measure(text, size, 1700, "semibold")[0] + (size * 1.3 + 10 if icon else 0) + 44


def chip(page: Page, text: str, x: float, y: float, *, icon: str = "", fill: str = "surface_alt", colour: str = "ink",
         size: float = 32, height: float = 0) -> float:  # fmt: skip
    """Draw a chip and return its width."""
    wide = chip_width(page, text, icon=icon, size=size)
    _, line = page.measure(text, size, 1700, "semibold")
    high = height or line + 14
    page.flat((x, y, wide, high), fill, high / 2)
    left = x + 22
    if icon:
        side = size * 1.15
        page.icon(icon, left, y + high / 2 - side / 2, side, colour)
        left += size * 1.3 + 10
    page.text(text, (left, y, wide, high), size, face="semibold", colour=colour, valign="middle")
    return wide


def team_token(page: Page, emblem: str, x: float, y: float, size: float) -> None:
    """Draw a team's token, its own outline and sign; with a light edge in a theme that asks for one (`team_line`)."""
    tokens = page.kit.tokens
    edge = tokens.data["themes"][tokens.theme].get("team_line")
    ground = f'fill="{tokens.data["teams"][emblem]["color"]}"'
    tint = ((f"<g {ground}>", f'<g {ground} stroke="{edge}" stroke-width="5">'),) if edge else ()
    page.picture(f"teams/{emblem}.svg", (x, y, size, size), tint)


def pillar_badge(page: Page, look: str, x: float, y: float, size: float) -> None:
    """Draw a pillar's badge in the theme's colour."""
    if page.surface is None:
        return
    tokens = page.kit.tokens
    landes = tokens.drawn_in.plain(f"{look}.fg")
    ground = (landes, tokens.plain(f"{look}.fg"))
    page.image(page.kit.pictures.badge(look, page.px(size), ground, tokens.plain("on_pillar")), x, y)


RESOURCE_PICTURES = {
    "treasury": "coin.svg",
    "knowledge": "resources/knowledge.svg",
    "members": "resources/members.svg",
    "time": "resources/time.svg",
}


def target_badge(page: Page, target: str, look: str, x: float, y: float, size: float) -> None:
    """Draw the badge of a pillar (`look`), or the sign of a resource: partners a handshake, a scenario's own a seal."""
    if look:
        pillar_badge(page, look, x, y, size)
    elif target in RESOURCE_PICTURES:
        page.picture(RESOURCE_PICTURES[target], (x, y, size, size))
    else:
        sign, colour = ("handshake", "success") if target == "partners" else ("seal-check", "info")
        page.shape("shield", x, y, size, colour)
        page.icon(sign, x + size * 0.2, y + size * 0.2, size * 0.6, "on_pillar", filled=True)


def cells(
    page: Page, look: str, x: float, y: float, value: int, *, before: int = -1, size: float = 38, high: float = 0.0
) -> None:
    """Draw a gauge's ten cells; gained ones wear a small triangle above, lost ones are dashed."""
    theme, high, gap = page.kit.dress.theme, high or size * 26 / 38, size * 6 / 38
    was = value if before < 0 else before
    for at in range(10):
        left = x + at * (size + gap)
        name = f"{theme}-{look}" if at < value else f"{theme}-{look}-lost" if at < was else f"{theme}-empty"
        page.picture(f"pillars/cells/{name}.svg", (left, y, size, high))
        if was <= at < value:
            page.icon("caret-up", left + size * 0.2, y - size * 0.55, size * 0.6, f"{look}.fg", filled=True)


def gauge(page: Page, look: str, name: str, value: int, box: Box, node: str) -> None:
    """Draw a pillar's gauge: badge, name, number, cells; it can be pressed, as the node of that id."""
    x, y, wide, tall = box
    badge = min(72 * icon_growth(page), tall - 6)
    left = x + badge + 20
    number = str(value)
    number_wide = page.measure(number, 40, 200, "headline")[0]
    line = page.measure(name, 34, wide, "semibold")[1]
    over = max(46.0, line + 2)
    size = min(38.0 * page.scale, (x + wide - left) * 38 / 434, (tall - over) * 38 / 26)
    high = max(size * 26 / 38, min(_HIGH_CELLS * size, tall - over - 4))
    top = y + (tall - over - high) / 2
    pillar_badge(page, look, x, y + (tall - badge) / 2, badge)
    page.text(name, (left, top - 2, x + wide - left - number_wide - 10, line + 4), 34, face="semibold")
    spot = (x + wide - number_wide - 2, top - 8, number_wide + 4, line + 16)
    page.text(number, spot, 40, face="headline", align="right", valign="middle")
    cells(page, look, left, top + over, value, size=size, high=high)
    whole = (x - 10, box[1], wide + 20, box[3])
    page.node(Node(node, BUTTON, name, whole, f"{value}/10"))
