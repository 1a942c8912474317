"""A lock that only one program holds: the system's own, so that it ends with the program, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import errno
    import msvcrt

    def _take(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return error.errno not in {errno.EACCES, errno.EDEADLK}
        return True

else:
    import fcntl

    def _take(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # Some network folders know no locks: better to play without one than not to play.
            return True
        return True


class Lock:
    """The lock at a path, taken or not. The file stays behind, empty: it is the system that knows who holds it."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is taken yet."""
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the lock if nobody holds it, and return whether it is held now.

        Raises OSError where the file cannot be made.
        """
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _take(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Let the lock go; nothing happens where it is not held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
