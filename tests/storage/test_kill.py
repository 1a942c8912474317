"""A session whose program is killed again and again ends as if nothing had happened (200 kills: see benchmarks)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "kill_sessions.py"


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a signal of POSIX systems")
def test_a_killed_session_loses_at_most_the_move_in_flight() -> None:
    ran = subprocess.run(
        [sys.executable, str(SCRIPT), "--kills", "12"], capture_output=True, text=True, timeout=150, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "12 of 12 kills did no harm" in ran.stdout
