"""The game itself: pure, deterministic, standard library only. Values in, values out, through one door."""

from kessessa.rules.legal import Moves, for_facilitator, legal
from kessessa.rules.play import play, start
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State

VERSION = 1
"""The version of the rules: a record made under another one may not replay."""

__all__ = ["VERSION", "Moves", "Refusal", "State", "for_facilitator", "legal", "play", "start"]
