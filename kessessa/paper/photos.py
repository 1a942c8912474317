"""Authors' own pictures for paper: PNG files that can be read. Where they stand on a card is not known here."""

from __future__ import annotations

import io
from collections.abc import Mapping

from reportlab.lib.utils import ImageReader


def photos(pictures: Mapping[str, bytes]) -> dict[str, ImageReader]:
    """Return the pictures that can be drawn, ready to be; a card of any other goes without."""
    return {name: found for name, data in pictures.items() if (found := _photo(data)) is not None}


def _photo(data: bytes) -> ImageReader | None:
    """Return a picture ready to be drawn, or None where its file is damaged."""
    try:
        found = ImageReader(io.BytesIO(data))
        found.getRGBData()
    except Exception:  # noqa: BLE001  its readers raise of many kinds, none of them documented
        return None
    return found
