"""What a page is made with, for one window size and one dress."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kessessa.screen.dress import Dress
from kessessa.screen.letters import Letters
from kessessa.screen.pictures import Pictures
from kessessa.screen.tokens import Tokens
from kessessa.screen.village import Village


@dataclass(frozen=True, slots=True)
class Kit:
    """What a page is made with: tokens, letters, pictures and the dress, for one window size.

    `spare`: how much higher than the reference the page is (0 to 360), where the window is less wide than 16 to 9.
    `shift`: where in the window the surface lies on which is painted, for parts that are painted by themselves.
    """

    tokens: Tokens
    letters: Letters
    pictures: Pictures
    dress: Dress
    zoom: float
    origin: tuple[int, int]
    village: Village
    spare: float = 0.0
    shift: tuple[int, int] = (0, 0)

    def shifted(self, left: int, top: int) -> Kit:
        """Return the same for a part of the surface that has its upper left corner there."""
        (x, y), (right, down) = self.origin, self.shift
        return replace(self, origin=(x - left, y - top), shift=(right + left, down + top))

    @property
    def whole(self) -> Kit:
        """The same for the whole window."""
        return self.shifted(-self.shift[0], -self.shift[1]) if any(self.shift) else self
