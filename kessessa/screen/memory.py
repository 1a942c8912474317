"""What the window does while it rests, so that it need not while it moves: tidying up, and making letters ready.

Giving memory back to the system: pictures leave holes that the C library keeps otherwise. Measured at 1920 x 1080 over
a session: 24 MB more are resident without, and it takes a tenth of a millisecond a time.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # rest comes after the first picture
    from kessessa.screen.show import Stage

_MADE = 20_000
"""So many things may be made before they are looked through for what nobody needs; a screen makes some thousands."""
_MANY = 15_000
"""More things than a session makes: decks have been read."""


def rest(stage: Stage) -> Callable[[], None]:
    """Return what is to be done each time that the window has come to rest.

    What screens leave is looked through then, not in the middle of the next one, which would wait for it; but not what
    stays, such as decks: that is put aside when it has come.
    """
    trim = give_back()
    gc.set_threshold(_MADE, *gc.get_threshold()[1:])

    def resting() -> None:
        stage.kit.letters.warm()
        gc.collect()  # before what stays is put aside: what is nobody's would stay with it
        if len(gc.get_objects()) > _MANY:
            gc.freeze()
        trim()

    return resting


def give_back() -> Callable[[], None]:
    """Return what gives unused memory back: the GNU C library's malloc_trim, or nothing to do elsewhere."""
    if not sys.platform.startswith("linux"):
        return _nothing
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return _nothing
    return lambda: trim(0)


def _nothing() -> None:
    pass
