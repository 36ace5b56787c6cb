"""What *Save as a moving picture…* does: a viewport's frames, as they are seen, as a GIF."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.message import Message
from medviewer.safe_write import reason_of, whole
from medviewer.ui.asking import ask_where_to_save
from medviewer.ui.delivery import Delivery
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.session import Session
from medviewer.ui.viewing.cine import Cine, SliceRun

if TYPE_CHECKING:
    from PIL import Image

JOB = "moving picture"
WAITS_MS = 10
"""Between looks whether a frame that is made in the background is there."""


@dataclass(eq=False)
class _Recording:
    """Frames of a viewport that are being taken, one at a time, and where it was before."""

    path: Path
    run: SliceRun
    volume: Volume
    left: Iterator[tuple[int, float]]
    before: int
    size: QSizeF
    pictures: deque[Image.Image] = field(default_factory=deque)
    times_ms: list[float] = field(default_factory=list)
    next: tuple[int, float] | None = None

    @property
    def is_computed(self) -> bool:
        """True while the frame that is to be taken next is made in the background."""
        model = self.run.pane.model
        return model.fill is not None and not self.volume.loaded[model.index]


class MovingDesk(QObject):
    """The command; one moving picture is made at a time.

    Frames are taken in the window's thread, where viewports are painted; the file is written in
    another one.
    """

    def __init__(self, session: Session, cine: Cine, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._cine, self._window = session, cine, window
        self._recording: _Recording | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)
        self._delivery = Delivery(self)
        self._queue = JobQueue("moving pictures", deliver=self._delivery)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the command to, by its name."""
        return {"save_moving": self.ask_and_record}

    @property
    def busy(self) -> bool:
        """True until the file is written."""
        return self._recording is not None

    def cancel(self) -> None:
        """Give up what is being made; the viewport shows again what it did."""
        made = self._recording
        if made is not None:
            self._end()
            self._queue.cancel(JOB)
            self._go_back(made)
            self._say(self.tr("The moving picture was given up."))

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        self._end()
        self._delivery.close()
        return self._queue.close()

    def ask_and_record(self) -> None:
        """Ask where to, where there is something that moves."""
        pane = self._session.pane
        if self.busy:
            self._say_busy()
            return
        if pane.model.volume is None or pane.model.slice_count < 2:
            self._say(self.tr("There is nothing that moves: open a film or a series of slices."))
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
        if self.busy:
            self._say_busy()
            return
        try:
            pane.must_be_whole()
        except MedviewerError as error:
            self._session.show_error(error)
            return
        self._cine.stop(pane)
        run = SliceRun(pane, volume)
        frames = places_and_times(run.order or range(run.count), run.times_ms)
        size = QSizeF(pane.viewport.size())
        self._recording = _Recording(path, run, volume, frames, run.place() or 0, size)
        self._timer.start(0)

    def _take(self) -> None:
        """The next frame; after the last one the file."""
        from medviewer.report.gif import few_colours
        from medviewer.ui.printing.film import as_seen

        made = self._recording
        if made is None:
            self._timer.stop()
            return
        if not isValid(made.run.pane) or made.run.place() is None:
            self._end()
            self._say(self.tr("The moving picture was given up: another series is shown."))
            return
        place, stands = made.next or next(made.left, (-1, 0.0))
        if place >= 0:
            if made.run.place() != place:
                made.run.go_to(place)
            made.next = (place, stands) if made.is_computed else None
            self._timer.setInterval(0 if made.next is None else WAITS_MS)
            if made.next is not None:
                return
            made.pictures.append(few_colours(_picture(as_seen(made.run.pane, 1.0, made.size))))
            made.times_ms.append(stands)
            return
        self._timer.stop()
        self._go_back(made)
        self._queue.submit(
            JOB, partial(_write, made), on_result=partial(self._tell, made), on_error=self._fail
        )

    def _go_back(self, made: _Recording) -> None:
        """To the frame that was seen before, where that is still possible."""
        if isValid(made.run.pane) and made.run.place() is not None:
            made.run.go_to(made.before)

    def _end(self) -> None:
        self._timer.stop()
        self._recording = None

    def _tell(self, made: _Recording, _: None) -> None:
        """The file is there."""
        self._end()
        uid = made.volume.series.series_instance_uid
        self._session.audit.exported("moving picture", made.path, (uid,))
        self._say(self.tr("Saved, with the names that it shows: {}").format(made.path))

    def _fail(self, error: Exception) -> None:
        self._end()
        self._session.show_error(error)

    def _say_busy(self) -> None:
        self._say(self.tr("A moving picture is being saved; Esc gives it up."))

    def _say(self, words: str) -> None:
        self._session.parts.messages.show_done(words)


def _write(made: _Recording, job: Job) -> None:
    """Work of a thread."""
    from medviewer.report.gif import save_gif

    try:
        with whole(made.path) as fresh:
            save_gif(_handed_over(made.pictures), made.times_ms, fresh, job)
    except OSError as error:
        raise MedviewerError(
            Message("{} cannot be written: {}.", made.path, reason_of(error)),
            Message("Choose another folder, or free space on the disk."),
        ) from error


def _handed_over(pictures: deque[Image.Image]) -> Iterator[Image.Image]:
    """Each in turn, and kept no longer: who writes them has a copy."""
    while pictures:
        yield pictures.popleft()


def _picture(image: QImage) -> Image.Image:
    """The same picture for Pillow."""
    from PIL import Image

    seen = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (seen.width(), seen.height())
    return Image.frombuffer("RGB", size, bytes(seen.constBits()), "raw", "RGB", seen.bytesPerLine())
