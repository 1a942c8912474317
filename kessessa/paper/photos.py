"""Authors' own pictures for paper: PNG files that can be read. Where they stand on a card is not known here."""

from __future__ import annotations

import io
from collections.abc import Mapping

from reportlab.lib.utils import ImageReader


def photo(data: bytes) -> ImageReader | None:
    """Return a picture ready to be drawn, or None where its file is damaged."""
    try:
        found = ImageReader(io.BytesIO(data))
        found.getRGBData()
    except Exception:  # noqa: BLE001  its readers raise of many kinds, none of them documented
        return None
    return found


def readable(pictures: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the pictures that can be drawn; a card of any other goes without."""
    return {name: data for name, data in pictures.items() if photo(data) is not None}
