"""What a button says and does, as a value; it is drawn elsewhere."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """What a button says and does. `told` is said of it beside its label, to those who hear the screen.

    One that `waits` looks as if it could not be pressed yet; pressed all the same, it tells what is missing.
    """

    id: str
    label: str
    key: str = ""
    icon: str = ""
    enabled: bool = True
    cost: str = ""
    told: str = ""
    waits: bool = False
