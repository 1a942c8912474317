"""The system's own file browser, asked to open a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def show_folder(folder: Path) -> None:
    """Ask the system's own file browser to open a folder; one that cannot changes nothing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if sys.platform == "win32":
            os.startfile(folder)  # noqa: S606  a folder of our own
            return
        browser = "open" if sys.platform == "darwin" else "xdg-open"
        subprocess.Popen(  # noqa: S603  the system's own program and a folder of our own
            [browser, str(folder)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError:
        return
