"""A sheet with the pictures of viewports: one of them, or all as they are laid out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from medviewer import __version__
from medviewer.dicom.series import Series
from medviewer.ui.history.words import RESEARCH_USE
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.printing.paper import MM_PER_INCH, PIXELS_PER_INCH, text_height, write_text
from medviewer.ui.translation import Figure, tr
from medviewer.ui.words import age_and_sex, date, element, person_name

PIXELS_PER_MM = PIXELS_PER_INCH / MM_PER_INCH
GAP, AFTER_TEXT = 4.0, 6.0
FONT_PIXELS = 12
MOST_PEOPLE = 3


@dataclass(frozen=True)
class Film:
    """What is on a sheet, row by row.

    Attributes
    ----------
    named
        Patient and study stand above the pictures, names and dates in their corners.
    real_size
        A millimetre of the patient is one on the paper; of one picture alone.
    printed
        When, for the foot.
    """

    panes: tuple[ViewportPane, ...]
    rows: int = 1
    columns: int = 1
    named: bool = True
    real_size: bool = False
    printed: str = ""

    @property
    def series(self) -> tuple[Series, ...]:
        """The series that are seen on it; planes are their source's."""
        return tuple(pane.source.series for pane in self.panes if pane.source is not None)


def paint_film(painter: QPainter, film: Film, room: QSizeF, dots_per_inch: float) -> None:
    """Paint the sheet into ``room`` (logical pixels); its pictures have these dots an inch."""
    width = room.width()
    font, bold = _font(), _font(bold=True)
    painter.setPen(QColor("black"))
    top = 0.0
    for number, line in enumerate(header(film)):
        top = write_text(painter, top, line, font if number else bold, width)
    pictures = places(film, room)
    ratio = dots_per_inch / PIXELS_PER_INCH
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for pane, place in zip(film.panes, pictures, strict=False):
        if pane.volume is not None:
            painter.drawImage(place, cell(film, pane, place.size(), ratio))
    painter.setPen(QColor("black"))
    below = write_text(painter, pictures[-1].bottom() + AFTER_TEXT, tr(RESEARCH_USE), bold, width)
    write_text(painter, below, footer(film, pictures[0].size()), font, width)


def header(film: Film) -> list[str]:
    """Whose pictures they are, and of which study; of several patients one line each."""
    if not film.named:
        return [tr("Anonymous")]
    people = list(dict.fromkeys(_who(each) for each in film.series))
    shown = people[:MOST_PEOPLE]
    if len(people) > MOST_PEOPLE:
        shown.append(tr("and %n more", len(people) - MOST_PEOPLE))
    studies = list(dict.fromkeys(_study(each) for each in film.series))
    return [*shown, *(studies if len(studies) == len(people) == 1 else [])]


def footer(film: Film, size: QSizeF) -> str:
    """The scale, where there is one, and what printed it."""
    made = f"medviewer {__version__}"
    if film.named and film.printed:
        made = tr("Printed {} with medviewer {}").format(film.printed, __version__)
    scale = scale_words(film, size)
    return f"{scale}\n{made}" if scale else made


def scale_words(film: Film, size: QSizeF) -> str:
    """How large what is seen is on the paper; "" for several pictures, or where nobody knows."""
    if len(film.panes) != 1:
        return ""
    pane = film.panes[0]
    pixel = pane.viewport.shown_size
    if pane.volume is None or pixel.column_mm is None:
        return ""
    source = f" ({tr(pixel.label)})" if pixel.label else ""
    if film.real_size:
        words = tr("Real size{}, where the printer does not scale the page")
        return words.format(source)
    with on_paper(film, pane, size):
        share = pane.model.zoom / pixel.column_mm / PIXELS_PER_MM
    words = tr("1 cm is {:.2f} cm on the paper{}, where the printer does not scale the page")
    return words.format(Figure(share), source)


def fits(film: Film, room: QSizeF) -> bool:
    """False where the real size leaves something of the picture out that the screen shows."""
    if not film.real_size or len(film.panes) != 1:
        return True
    pane, size = film.panes[0], places(film, room)[0].size()
    mm, picture = pane.viewport.shown_size, pane.model.picture
    if mm.column_mm is None:
        return True
    placement = pane.model.placement
    across, down = placement.room(picture.columns, picture.rows, picture.aspect)
    pixel = mm.column_mm * PIXELS_PER_MM
    return across * pixel <= size.width() and down * pixel <= size.height()


def cell(film: Film, pane: ViewportPane, size: QSizeF, ratio: float) -> QImage:
    """The picture of one viewport, over ``size`` logical pixels, ``ratio`` times as fine."""
    image = QImage((size * ratio).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.black)
    with on_paper(film, pane, size), QPainter(image) as painter:
        painter.setFont(pane.viewport.font())
        pane.viewport.paint_on_paper(painter, ratio)
    return image


def as_seen(pane: ViewportPane, ratio: float, size: QSizeF | None = None) -> QImage:
    """The picture of a viewport, and below it what it is not for.

    It is as large as on the screen, or of another ``size`` (logical pixels, without what is
    below). Handles and pointers are left out; ``ratio`` are its pixels for each of the screen's.
    """
    size = size or QSizeF(pane.viewport.size())
    font, words = _font(bold=True), tr(RESEARCH_USE)
    below = AFTER_TEXT + text_height(words, font, size.width())
    whole = QSizeF(size.width(), size.height() + below)
    image = QImage((whole * ratio).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.drawImage(QPointF(0, 0), cell(Film((pane,)), pane, size, ratio))
        painter.setPen(QColor("black"))
        write_text(painter, size.height() + AFTER_TEXT / 2, words, font, size.width())
    return image


@contextmanager
def on_paper(film: Film, pane: ViewportPane, size: QSizeF) -> Iterator[None]:
    """The viewport's model as it is on the paper, of which nobody is told; then as before."""
    model = pane.model
    names = ("size", "placement", "pointer", "anonymous", "largest_fit")
    before = {name: getattr(model, name) for name in names}
    across, down = size.width(), size.height()
    wider, higher = across / model.size[0], down / model.size[1]
    zoom = _zoom(film, pane, wider, higher)
    model.largest_fit *= min(wider, higher)
    model.size, model.pointer = (max(1.0, across), max(1.0, down)), None
    model.placement = replace(model.placement, zoom=zoom)
    model.anonymous = model.anonymous or not film.named
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(model, name, value)


def _zoom(film: Film, pane: ViewportPane, wider: float, higher: float) -> float | None:
    """Logical pixels a column: of the real size, or so that what the screen shows is seen."""
    column_mm = pane.viewport.shown_size.column_mm
    if film.real_size and column_mm is not None:
        return column_mm * PIXELS_PER_MM
    zoom = pane.model.placement.zoom
    return None if zoom is None else zoom * min(wider, higher)


def places(film: Film, room: QSizeF) -> list[QRectF]:
    """Where the pictures are: they share what header and foot leave."""
    top = sum(text_height(line, _font(bold=True), room.width()) for line in header(film))
    top += AFTER_TEXT
    height = room.height() - top - _foot_height(room)
    across = (room.width() - (film.columns - 1) * GAP) / film.columns
    down = (height - (film.rows - 1) * GAP) / film.rows
    return [
        QRectF(column * (across + GAP), top + row * (down + GAP), across, down)
        for row in range(film.rows)
        for column in range(film.columns)
    ]


def _foot_height(room: QSizeF) -> float:
    """Two lines, and a third where the language is long."""
    line = text_height("X", _font(), room.width())
    return 3 * line + AFTER_TEXT


def _who(series: Series) -> str:
    name = person_name(series.patient_name) or tr("No name")
    parts = dict.fromkeys((name, series.patient_id, age_and_sex(series.header)))
    return "   ".join(filter(None, parts))


def _study(series: Series) -> str:
    parts = (
        date(series.study_date),
        series.study_description,
        element(series.header, "InstitutionName"),
    )
    return "   ".join(filter(None, parts))


def _font(*, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(FONT_PIXELS)
    font.setBold(bold)
    return font


def seen_together(panes: Sequence[ViewportPane]) -> bool:
    """True where more than one picture is there to be laid out on a sheet."""
    return sum(pane.volume is not None for pane in panes) > 1
