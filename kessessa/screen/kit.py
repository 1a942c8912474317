"""What a page is made with, for one window size and one dress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kessessa.screen.dress import Dress
from kessessa.screen.letters import Letters
from kessessa.screen.pictures import Pictures
from kessessa.screen.tokens import Tokens
from kessessa.screen.village import Village


@dataclass(frozen=True, slots=True)
class Kit:
    """What a page is made with: tokens, letters, pictures and the dress, for one window size.

    `spare`: how much higher than the reference the page is (0 to 360), where the window is less wide than 16 to 9.
    `lengths`: what was worked out once (see `once`).
    """

    tokens: Tokens
    letters: Letters
    pictures: Pictures
    dress: Dress
    zoom: float
    origin: tuple[int, int]
    village: Village
    spare: float = 0.0
    lengths: dict[str, float] = field(default_factory=dict)

    def once(self, name: str, length: Callable[[], float]) -> float:
        """Return a length that only the dress and the window decide: worked out the first time that it is asked for."""
        found = self.lengths.get(name)
        if found is None:
            found = self.lengths[name] = length()
        return found
