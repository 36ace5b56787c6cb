"""Send to a station: which one, and what of the study it gets."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from medviewer.findings.objects.export import KINDS
from medviewer.findings.objects.reader_export import KINDS as READER_KINDS
from medviewer.jobs.queue import Job, JobQueue
from medviewer.network.stations import Station
from medviewer.ui.exporting.kind_group import KindGroup
from medviewer.ui.exporting.station_row import StationRow
from medviewer.ui.exporting.talk import Talk
from medviewer.ui.fitting import fit, lay_out_scrolled, quiet_note
from medviewer.ui.translation import tr
from medviewer.ui.words import either

SIZE = (760, 480)


@dataclass(frozen=True)
class Wanted:
    """What the reader wants sent: the images or not, and which kinds of objects."""

    station: Station
    images: bool
    kinds: tuple[str, ...]


@dataclass
class Sent:
    """How many files arrived of how many, and of which kinds no object could be made."""

    arrived: int = 0
    count: int = 0
    unmade: tuple[str, ...] = ()


Send = Callable[[Wanted, Sent, Job], None]
"""Sends what is wanted, and says in ``Sent`` what became of it."""


class SendDialog(QDialog):
    """Sends with ``send``, in the thread of ``queue``.

    ``begun`` gives what is on its way (``Wanted``). ``study`` says whose and which it is, of how
    many ``files``. Kinds that are not among the ``offered`` ones cannot be ticked. ``left_out`` is
    a sentence on the reader's drawings that objects of one kind cannot hold, or "".
    """

    begun = Signal(object)

    def __init__(
        self,
        study: str,
        files: int,
        offered: Collection[str],
        send: Send,
        left_out: Callable[[str], str],
        queue: JobQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send to a station"))
        fit(self, *SIZE)
        self._send, self._left_out = send, left_out
        self.talk = Talk(queue)
        self.stations = StationRow()
        one, many = self.tr("Images (1 file)"), self.tr("Images (%n files)", "", files)
        self.images = QCheckBox(either(files, one, many))
        self.objects = KindGroup(
            self.tr("Results and measurements as DICOM objects"),
            KINDS,
            {"sr", "seg"} & {*offered},
            offered,
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.send_button = self.buttons.addButton(
            self.tr("Send"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.study = QLabel(study)
        self.study.setTextFormat(Qt.TextFormat.PlainText)  # it comes from files
        self.study.setWordWrap(True)
        self._lay_out()
        self.images.toggled.connect(self._follow)
        self.objects.toggled_kind.connect(self._follow)
        self.send_button.clicked.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self.stations.test_button.clicked.connect(self._test)
        self.stations.changed.connect(self._follow_station)
        self.stations.failed.connect(self.talk.show_failure)
        self.talk.changed.connect(self._follow)
        self.finished.connect(lambda _: self.talk.leave())
        self.stations.read()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of objects that are ticked, in the order of the dialog."""
        return tuple(kind for kind, box in self.objects.boxes.items() if box.isChecked())

    def start(self) -> None:
        """Send what is ticked."""
        station = self.stations.chosen
        if station is None:
            return
        wanted, sent = Wanted(station, self.images.isChecked(), self.kinds), Sent()

        def tell(_: object) -> None:
            made = [kind for kind in wanted.kinds if kind not in sent.unmade]
            told = [self._sent_words(sent).format(station.name), self._unmade_words(sent)]
            told += [self._left_out(kind) for kind in READER_KINDS if kind in made]
            self.talk.words.setText(" ".join(filter(None, told)))

        def tell_stopped() -> None:
            stopped = self.tr("Stopped: %n of {} files had arrived at {}.", "", sent.arrived)
            self.talk.words.setText(stopped.format(sent.count, station.name))

        self.begun.emit(wanted)
        words = self.tr("Sending to {}…").format(station.name)
        work = partial(self._send, wanted, sent)
        self.talk.run(words, work, tell, lambda: tell_stopped() if sent.count else None)

    def _sent_words(self, sent: Sent) -> str:
        one = self.tr("1 file was sent to {}.")
        return either(sent.arrived, one, self.tr("%n files were sent to {}.", "", sent.arrived))

    def _unmade_words(self, sent: Sent) -> str:
        """Which kinds are not among it, or ""."""
        if not sent.unmade:
            return ""
        kinds = "; ".join(tr(KINDS[kind]) for kind in sent.unmade)
        return self.tr("Not among it, for it could not be made: {}.").format(kinds)

    def _test(self) -> None:
        if self.stations.chosen is not None:
            self.talk.test(self.stations.chosen)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Study"), self.study)
        form.addRow(self.tr("Station"), self.stations)
        form.addRow("", self.images)
        note = quiet_note(
            self.tr(
                "What is sent names the patient. Results say “Research use only – not for "
                "diagnosis”, and are new series of the study."
            )
        )
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.objects)
        layout.addWidget(note)
        layout.addStretch(1)
        lay_out_scrolled(self, layout, self.talk, self.buttons)

    def _follow_station(self) -> None:
        nobody = self.tr("No station was added yet. Nothing is connected until you do.")
        self.talk.words.setText(nobody if self.stations.is_empty else "")
        self._follow()

    def _follow(self) -> None:
        """Offer to send what can be."""
        busy = self.talk.running
        self.stations.set_busy(busy=busy)
        some = self.images.isChecked() or bool(self.kinds)
        self.send_button.setEnabled(some and not busy and self.stations.chosen is not None)
        self.send_button.setDefault(True)
