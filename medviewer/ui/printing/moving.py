"""What *Save as a moving picture…* does: a viewport's frames, as they are seen, as a GIF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.safe_write import reason_of, whole
from medviewer.ui.asking import ask_where_to_save
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.session import Session
from medviewer.ui.viewing.cine import Cine, SliceRun

if TYPE_CHECKING:
    from PIL import Image


@dataclass(eq=False)
class _Recording:
    """Frames of a viewport that are being taken, one at a time, and where it was before."""

    path: Path
    run: SliceRun
    volume: Volume
    left: Iterator[tuple[int, float]]
    before: int
    pictures: list[Image.Image] = field(default_factory=list)
    times_ms: list[float] = field(default_factory=list)


class MovingDesk(QObject):
    """The command; one moving picture is made at a time."""

    def __init__(self, session: Session, cine: Cine, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._cine, self._window = session, cine, window
        self._recording: _Recording | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the command to, by its name."""
        return {"save_moving": self.ask_and_record}

    @property
    def is_recording(self) -> bool:
        """While frames are being taken."""
        return self._recording is not None

    def ask_and_record(self) -> None:
        """Ask where to, where there is something that moves."""
        pane = self._session.pane
        if pane.model.volume is None or pane.model.slice_count < 2:
            words = self.tr("There is nothing that moves: open a film or a series of slices.")
            self._session.parts.messages.show_done(words)
            return
        place = str(self._session.settings.usual_folder / "film.gif")
        title = self.tr("Save as a moving picture")
        path = ask_where_to_save(self._window, title, place, "GIF (*.gif)")
        if path is not None:
            self.record(pane, path)

    def record(self, pane: ViewportPane, path: Path) -> None:
        """Take every frame as it is seen in this viewport, at the pace of playing, then write."""
        from medviewer.report.gif import places_and_times

        volume = pane.model.volume
        if volume is None:
            return
        try:
            pane.must_be_whole()
        except MedviewerError as error:
            self._session.show_error(error)
            return
        self._cine.stop(pane)
        run = SliceRun(pane, volume)
        frames = places_and_times(run.order or range(run.count), run.times_ms)
        self._recording = _Recording(path, run, volume, frames, run.place() or 0)
        self._timer.start()

    def _take(self) -> None:
        """The next frame; after the last one the file."""
        from medviewer.report.gif import few_colours
        from medviewer.ui.printing.film import as_seen

        made = self._recording
        if made is None:
            self._timer.stop()
            return
        if made.run.place() is None:
            self._end()
            words = self.tr("The moving picture was given up: another series is shown.")
            self._session.parts.messages.show_done(words)
            return
        place, stands = next(made.left, (-1, 0.0))
        if place >= 0:
            made.run.go_to(place)
            made.pictures.append(few_colours(_picture(as_seen(made.run.pane, 1.0))))
            made.times_ms.append(stands)
            return
        made.run.go_to(made.before)
        self._end()
        self._write(made)

    def _end(self) -> None:
        self._timer.stop()
        self._recording = None

    def _write(self, made: _Recording) -> None:
        from medviewer.report.gif import save_gif

        try:
            with whole(made.path) as fresh:
                save_gif(made.pictures, made.times_ms, fresh)
        except OSError as error:
            self._session.show_error(
                MedviewerError(
                    Message("{} cannot be written: {}.", made.path, reason_of(error)),
                    Message("Choose another folder, or free space on the disk."),
                )
            )
            return
        uid = made.volume.series.series_instance_uid
        self._session.audit.exported("moving picture", made.path, (uid,))
        words = self.tr("Saved, with the names that it shows: {}")
        self._session.parts.messages.show_done(words.format(made.path))


def _picture(image: QImage) -> Image.Image:
    """The same picture for Pillow."""
    from PIL import Image

    seen = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (seen.width(), seen.height())
    return Image.frombuffer("RGB", size, bytes(seen.constBits()), "raw", "RGB", seen.bytesPerLine())
