"""The general assembly's scenes, under the names by which a turn asks for them. How each looks is in its own module."""

from __future__ import annotations

from kessessa.screen.scenes.assembly_financial import FinancialScene
from kessessa.screen.scenes.assembly_moral import MoralScene
from kessessa.screen.scenes.assembly_vote import ResolveScene, SplitScene

__all__ = ["FinancialScene", "MoralScene", "ResolveScene", "SplitScene"]
