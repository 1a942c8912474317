"""A page in words, in reading order: what each widget says, and the texts that belong to none. It draws nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kessessa.language import aloud as words
from kessessa.language import pick
from kessessa.language.keys import KEYS, key_name
from kessessa.language.round import ASSEMBLY_SHORT
from kessessa.screen.nodes import BUTTON, CHOICE, TEXT, Node, inside
from kessessa.screen.show import Shown
from kessessa.screen.widgets import LETTERS

_SHORT = 2
"""Texts of no widget that are no longer than this are numbers on a track, or letters: they are seen, not said."""
_MOSTLY = 0.8
"""How much of a text node must be seen as separate texts to be said as separate sentences."""
_NEXT = 0.001
_ENDS = ".!?:;,"
_FEW = 2
"""How many words a text of the footer has at most that only names a phase or a page."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is read: a widget, or a text. `letter` is the letter that it wears, `more` what else it shows."""

    node: Node
    letter: str = ""
    more: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """Return what it says, after its letter."""
        if not self.letter:
            return self.node.name
        return pick(words.LETTER, language, letter=self.letter, words=self.node.name)

    @property
    def value(self) -> str:
        """What it shows beside its name."""
        return _sentences((self.node.value, *self.more))

    def speak(self, language: str) -> str:
        """Return all that is read aloud for it."""
        if not self.letter:
            said = self.node.speak(language)
        else:
            node = replace(self.node, name=self.name(language))
            chosen = self.node.state == "selected"
            said = node.speak(language) if not chosen else f"{node.name}, {pick(words.CHOSEN, language)}"
        return _sentences((said, *self.more))


def _sentences(texts: tuple[str, ...]) -> str:
    """Return texts one after the other, with a full stop between those that have no end of their own."""
    told = tuple(text.strip() for text in texts if text.strip())
    return " ".join(text if text[-1] in _ENDS or at == len(told) - 1 else f"{text}." for at, text in enumerate(told))


def parts(shown: Shown, language: str) -> tuple[Part, ...]:
    """Return all that a page holds, in the order in which it is drawn; the footer from left to right."""
    owned = _owned(shown)
    free = [at for at in owned.pop(-1, ()) if _telling(shown.texts[at][0], language)]
    placed = [(float(at), _line(shown, at)) for at in free]
    last = 0.0
    for number, node in enumerate(shown.nodes):
        at = owned.get(number, [])
        last = float(at[0]) if at else last + _NEXT
        own = tuple(shown.texts[text][0] for text in at)
        if node.role != TEXT:
            placed.append((last, _widget(node, own, language)))
            continue
        more = [text for text in at if _telling(shown.texts[text][0], language)]
        placed += [(float(text), _line(shown, text)) for text in more if not _within(shown.texts[text][0], node)]
        placed.append((last, Part(_punctuated(node, own))))
    placed.sort(key=lambda pair: pair[0])
    return _left_to_right(_told_once(tuple(part for _, part in placed)), shown)


def _owned(shown: Shown) -> dict[int, list[int]]:
    """Return the texts of each node, by their places: those that stand in it and in no smaller one (-1: in none)."""
    owned: dict[int, list[int]] = {}
    for at, (_, box) in enumerate(shown.texts):
        x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
        around = [number for number, node in enumerate(shown.nodes) if inside(node.box, x, y)]
        owner = min(around, key=lambda number: shown.nodes[number].box[2] * shown.nodes[number].box[3], default=-1)
        owned.setdefault(owner, []).append(at)
    return owned


def _telling(text: str, language: str) -> bool:
    """Return whether a text tells something by itself: it is no mark of the track, and no key that is printed."""
    return len(text) > _SHORT and text not in {pick(name, language) for name in (ASSEMBLY_SHORT, *KEYS.values())}


def _line(shown: Shown, at: int) -> Part:
    text, box = shown.texts[at]
    return Part(Node(f"line-{at}", TEXT, text, box))


def _within(text: str, node: Node) -> bool:
    """Return whether a node says a text already."""
    return text in node.name or text in node.value


def _punctuated(node: Node, own: tuple[str, ...]) -> Node:
    """Return a text node with a pause between the texts that it is made of."""
    told = tuple(text for text in own if text in node.name)
    places = [node.name.index(text) for text in told]
    whole = sum(map(len, told)) >= _MOSTLY * len(node.name)
    return replace(node, name=_sentences(told)) if whole and places == sorted(set(places)) else node


def _widget(node: Node, own: tuple[str, ...], language: str) -> Part:
    """Return a widget with its letter, and with what it shows beyond its name: neither its key nor a mark."""
    letter = next((text for text in own if len(text) == 1 and text in LETTERS), "")
    if node.role != CHOICE or letter in {node.name, node.value}:
        letter = ""
    key = key_name(node.key, language)
    told = (text for text in own if _telling(text, language) and text != key)
    more = tuple(text for text in told if not _within(text, node))
    return Part(node, letter, more)


def _told_once(listed: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return the parts, texts inside a widget told with it, and no text that was just said."""
    widgets = [part for part in listed if part.node.role in {BUTTON, CHOICE}]
    inner: dict[str, list[str]] = {}
    kept: list[Part] = []
    for part in listed:
        around = next((one.node for one in widgets if part.node.role == TEXT and _holds(one.node, part.node)), None)
        if around is not None:
            if not _within(part.node.name.strip(), around):
                inner.setdefault(around.id, []).append(part.node.name)
        elif not (part.node.role == TEXT and kept and part.node.name in kept[-1].node.name):
            kept.append(part)
    return tuple(replace(part, more=(*part.more, *inner.get(part.node.id, ()))) for part in kept)


def _holds(outer: Node, node: Node) -> bool:
    """Return whether a node stands inside a widget."""
    x, y, wide, high = outer.box
    left, top, width, height = node.box
    return x <= left and y <= top and left + width <= x + wide and top + height <= y + high


def _left_to_right(listed: tuple[Part, ...], shown: Shown) -> tuple[Part, ...]:
    """Return the parts with those of the footer at the end, from left to right."""
    foot = tuple(part for part in listed if _in_footer(part, shown))
    return (*(part for part in listed if part not in foot), *sorted(foot, key=lambda part: part.node.box[0]))


def _in_footer(part: Part, shown: Shown) -> bool:
    """Return whether a part stands in the row of the amber button, where that is the last one."""
    amber = shown.node(shown.amber)
    if amber is None or any(node.box[1] >= amber.box[1] + amber.box[3] for node in shown.nodes):
        return False
    middle = part.node.box[1] + part.node.box[3] / 2
    return amber.box[1] <= middle < amber.box[1] + amber.box[3]


def reading(shown: Shown, language: str) -> tuple[str, ...]:
    """Return what L reads: title, text, answers with their letters; not what stands on every screen or every footer."""
    listed = parts(shown, language)
    answers = any(part.node.role == CHOICE and ":" not in part.node.id for part in listed)  # "scale:1.5" is none
    return tuple(part.speak(language) for part in listed if _worth(part, shown, answers=answers))


def statements(shown: Shown, language: str) -> tuple[str, ...]:
    """Return what a page says beside its widgets: the sentences among which news are looked for."""
    listed = parts(shown, language)
    return tuple(
        part.speak(language) for part in listed if part.node.role == TEXT and _worth(part, shown, answers=False)
    )


def _worth(part: Part, shown: Shown, *, answers: bool) -> bool:
    """Return whether a part is read to the class: no tools, no buttons beside answers, no bare numbers."""
    node = part.node
    if node.role == TEXT:
        return not (node.id.startswith("line-") and _in_footer(part, shown) and len(node.name.split()) <= _FEW)
    if node.role == BUTTON and (answers or node.id.startswith("tool-") or _in_footer(part, shown)):
        return False
    return len(node.name) > 1 and not node.name.isdecimal()
