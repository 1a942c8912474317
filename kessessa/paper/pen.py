"""Draws pages into a PDF: the only module that knows how one is made. What stands where was decided before."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kessessa.paper.drawings import Drawing, Outline, read_drawing
from kessessa.paper.letters import ASCENT, BODY, LEADING, POINT, Letters
from kessessa.paper.marks import FAINT, GREEN, INK, PAPER, SOFT, Box, Line, Mark, Page, Picture, Words

_COLOURS = {
    INK: HexColor("#1B2A32"),
    SOFT: HexColor("#44535A"),
    FAINT: HexColor("#A9B0B3"),
    PAPER: HexColor("#FFFFFF"),
    GREEN: HexColor("#123C2E"),
}
_ICON, _SHAPE = "#1B2A32", "#1F5C46"
"""The one colour of icons and the one of shapes, which an ink replaces."""
_DASHES = (3, 3)
_CREATOR = "Kess'Essa"
_EVEN_ODD, _NON_ZERO = 0, 1


class Pen:
    """Writes pages, one after the other. The same pages give the same bytes."""

    def __init__(self, assets: Path, title: str, language: str, own: Mapping[str, ImageReader]) -> None:
        """Take the folder of pictures and letters, what the document is called, and its author's own pictures."""
        self._assets = assets
        self.letters = Letters(assets / "fonts")
        self._file = io.BytesIO()
        self._canvas = Canvas(
            self._file, invariant=1, pageCompression=1, lang=language, initialFontName=f"kessessa-{BODY}"
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(_CREATOR)
        self._canvas.setCreator(_CREATOR)
        self._photos = own
        self._drawings: dict[str, Drawing] = {}
        self._forms: dict[tuple[str, str, float], str] = {}
        self._high = 0.0

    def write(self, pages: Iterable[Page]) -> bytes:
        """Draw the pages and return the document."""
        for page in pages:
            wide, high = page.size
            self._high = high / POINT
            self._canvas.setPageSize((wide / POINT, high / POINT))
            pictures = [mark for mark in page.marks if isinstance(mark, Picture) and mark.name not in self._photos]
            for picture in pictures:
                self._form(picture)
            for mark in page.marks:
                self._draw(mark)
            self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def _draw(self, mark: Mark) -> None:
        match mark:
            case Words():
                self._words(mark)
            case Picture():
                self._picture(mark)
            case Line():
                self._line(mark)
            case Box():
                self._box(mark)

    def _words(self, mark: Words) -> None:
        canvas, x = self._canvas, mark.x
        canvas.setFillColor(_COLOURS[mark.ink])
        for piece in mark.pieces:
            if piece.picture:
                top = mark.y - ASCENT * mark.size * POINT + (LEADING * mark.size * POINT - piece.wide) / 2
                self._picture(Picture(piece.picture, x + piece.wide * 0.04, top, piece.wide * 0.92))
                canvas.setFillColor(_COLOURS[mark.ink])
            else:
                canvas.setFont(f"kessessa-{piece.face}", mark.size)
                canvas.drawString(x / POINT, self._high - mark.y / POINT, piece.words)
            x += piece.wide

    def _line(self, mark: Line) -> None:
        canvas = self._canvas
        canvas.setLineWidth(mark.thick)
        canvas.setStrokeColor(_COLOURS[mark.ink])
        canvas.setDash(*(_DASHES if mark.dashed else ()))
        canvas.line(mark.x / POINT, self._high - mark.y / POINT, mark.to_x / POINT, self._high - mark.to_y / POINT)

    def _box(self, mark: Box) -> None:
        canvas = self._canvas
        canvas.setLineWidth(mark.thick)
        canvas.setStrokeColor(_COLOURS[mark.ink])
        canvas.setDash(*(_DASHES if mark.dashed else ()))
        if mark.fill:
            canvas.setFillColor(_COLOURS[mark.fill])
        low = self._high - (mark.y + mark.high) / POINT
        canvas.roundRect(
            mark.x / POINT, low, mark.wide / POINT, mark.high / POINT, mark.round / POINT,
            stroke=int(mark.thick > 0), fill=int(bool(mark.fill)),
        )  # fmt: skip

    def _picture(self, mark: Picture) -> None:
        if mark.name in self._photos:
            side = mark.size / POINT
            low = self._high - (mark.y + mark.size) / POINT
            self._canvas.drawImage(
                self._photos[mark.name], mark.x / POINT, low, side, side, mask="auto", preserveAspectRatio=True
            )
            return
        drawing = self._drawing(mark.name)
        scale = mark.size / max(drawing.wide, drawing.high) / POINT
        left = mark.x / POINT + (mark.size / POINT - drawing.wide * scale) / 2
        top = self._high - mark.y / POINT - (mark.size / POINT - drawing.high * scale) / 2
        self._canvas.saveState()
        self._canvas.transform(scale, 0, 0, -scale, left, top)
        self._canvas.doForm(self._form(mark))
        self._canvas.restoreState()

    def _drawing(self, name: str) -> Drawing:
        if name not in self._drawings:
            self._drawings[name] = read_drawing(self._assets / f"{name}.svg")
        return self._drawings[name]

    def _form(self, mark: Picture) -> str:
        """Return the name of a picture that the document holds once, however often it is shown."""
        drawing = self._drawing(mark.name)
        scale = mark.size / max(drawing.wide, drawing.high) / POINT
        key = (mark.name, mark.ink, round(mark.outline / scale, 2) if mark.outline else 0.0)
        if key not in self._forms:
            name = f"picture{len(self._forms)}"
            self._forms[key] = name
            self._canvas.beginForm(name, 0, 0, drawing.wide, drawing.high)
            for outline in drawing.outlines:
                self._outline(outline, mark.ink, key[2])
            self._canvas.endForm()
        return self._forms[key]

    def _outline(self, outline: Outline, ink: str, thick: float) -> None:
        canvas, look = self._canvas, outline.look
        path = canvas.beginPath()
        for segment in outline.segments:
            if len(segment) == 1:
                path.moveTo(*segment[0])
            elif len(segment) == 2:  # noqa: PLR2004  from and to
                path.lineTo(*segment[1])
            else:
                path.curveTo(*(number for point in segment[1:] for number in point))
        canvas.setDash()
        if thick:
            canvas.setLineWidth(thick)
            canvas.setStrokeColor(_COLOURS[ink or INK])
            canvas.setFillColor(_COLOURS[PAPER])
            canvas.drawPath(path, stroke=1, fill=1)
            return
        if look.fill:
            canvas.setFillColor(_colour(look.fill, ink, look.opacity))
        if look.stroke:
            canvas.setStrokeColor(_colour(look.stroke, ink, look.opacity))
            canvas.setLineWidth(look.thick * look.grow)
        fill_mode = _EVEN_ODD if look.even_odd else _NON_ZERO
        canvas.drawPath(path, stroke=int(bool(look.stroke)), fill=int(bool(look.fill)), fillMode=fill_mode)


def _colour(written: str, ink: str, opacity: float) -> Color:
    """Return a colour of a picture; what shines through is mixed with the white of the paper."""
    if ink and written.upper() in {_ICON, _SHAPE}:
        return _COLOURS[ink]
    own = HexColor(written)
    return Color(*(1 - opacity * (1 - part) for part in own.rgb()))
