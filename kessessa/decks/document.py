"""A YAML file that was read: plain Python values, and where each of them stands in the text."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from kessessa.decks.diagnostics import Diagnostic, Entry, Place
from kessessa.decks.source import Source

Path = Sequence[str | int]

# A place is one integer, its two offsets packed: a file holds tens of thousands of them.
SHIFT: Final = 32
END_MASK: Final = (1 << SHIFT) - 1
_LARGE: Final = 100


@dataclass(frozen=True, slots=True)
class Document:
    """The values of one file (dict, list, str, int, float, bool, None) with their places.

    `places` holds, by `id` of each dict or list inside `data`, the packed places of its items in
    order: for a list one an item, for a dict two (key, value). Keys are always text. `problems`
    are those that did not hinder reading on, such as a key written twice (the first one counts).
    """

    source: Source
    data: Any
    root: int
    places: dict[int, list[int]]
    problems: tuple[Diagnostic, ...] = ()
    indices: dict[int, dict[str, int]] = field(default_factory=dict, repr=False)

    def value_place(self, path: Path) -> Place:
        """Tell where the value at `path` stands; past what exists, where its nearest parent is."""
        return self._unpack(self._find(path, of_key=False))

    def key_place(self, path: Path) -> Place:
        """Tell where the key at the end of `path` stands (for a list's item, the item)."""
        return self._unpack(self._find(path, of_key=True))

    def problem(
        self,
        entry: Entry,
        path: Path,
        *,
        of_key: bool = False,
        suggestion: str | None = None,
        known: Sequence[str] = (),
        **slots: str | int,
    ) -> Diagnostic:
        """Make a diagnostic about the value (or the key) at `path`."""
        place = self.key_place(path) if of_key else self.value_place(path)
        return Diagnostic(entry, place, slots, suggestion, tuple(known))

    def _unpack(self, packed: int) -> Place:
        return self.source.place(packed >> SHIFT, packed & END_MASK)

    def _index_of(self, data: dict[str, Any], key: str | int) -> int:
        """Return which item of a mapping a key is; a large one is counted through once."""
        if len(data) < _LARGE:
            return list(data).index(str(key))
        if id(data) not in self.indices:
            self.indices[id(data)] = {name: at for at, name in enumerate(data)}
        return self.indices[id(data)][str(key)]

    def _find(self, path: Path, *, of_key: bool) -> int:
        data, packed = self.data, self.root
        for depth, step in enumerate(path):
            places = self.places.get(id(data)) if isinstance(data, dict | list) else None
            if places is None:
                return packed
            if isinstance(data, list):
                if not isinstance(step, int) or not 0 <= step < len(data):
                    return packed
                packed = places[step]
            else:
                if step not in data:
                    return packed
                index = 2 * self._index_of(data, step)
                last = depth == len(path) - 1
                packed = places[index if of_key and last else index + 1]
            data = data[step]
        return packed
