"""Send the study of the active picture, and what was found in it, to a station."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.library import audit_events
from medviewer.message import Message
from medviewer.ui.session import Session
from medviewer.ui.words import date, person_name

if TYPE_CHECKING:
    from medviewer.report.export import Chosen, ToExport
    from medviewer.ui.exporting.send_dialog import Sent, Wanted


class SendDesk(QObject):
    """Opens the dialog; the dialog sends.

    Parameters
    ----------
    gather
        The analysed series of a study (its UID), and what goes out beside their findings, of no
        kind and into no folder yet.
    left_out
        A sentence on the reader's drawings that objects of one kind cannot hold, or "".
    """

    def __init__(
        self,
        session: Session,
        gather: Callable[[str], tuple[list[ToExport], Chosen]],
        left_out: Callable[[Chosen, str], str],
        queue: JobQueue,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._gather, self._left_out = session, gather, left_out
        self._queue, self._window = queue, window

    def ask_where_to_send(self) -> None:
        """Open the dialog, when a study is open."""
        from medviewer.report.export import KINDS, kinds_of
        from medviewer.ui.exporting.send_dialog import SendDialog

        volume = self._session.volume
        if volume is None:
            self._session.parts.messages.show_done(
                self.tr("There is nothing to send: no study is open.")
            )
            return
        study = volume.series.study_instance_uid
        listed = self._session.parts.browser.series()
        series = [each for each in listed if each.study_instance_uid == study]
        of_series, beside = self._gather(study)
        mapped = any(one.results.heat_map is not None for one in of_series if one.has_objects)
        offered = list(kinds_of(beside.measurements))
        if any(one.has_objects for one in of_series):
            offered = [kind for kind in KINDS if kind != "pm" or mapped]
        paths = files_of(series)
        dialog = SendDialog(
            self._named(volume.series),
            len(paths),
            offered,
            partial(_send, paths, of_series, beside),
            partial(self._left_out, beside),
            self._queue,
            self._window,
        )
        told_of = [one.series.series_instance_uid for one in of_series if one.has_objects]
        told_of += [one.image.series_instance_uid for one in beside.measurements]
        dialog.begun.connect(partial(self._note, series, told_of))
        dialog.open()

    def _named(self, series: Series) -> str:
        """Whose study it is, and which; neither in the anonymous mode."""
        if self._session.pane.model.anonymous:
            return self.tr("that of the active picture")
        whose = f"{person_name(series.patient_name)} {series.patient_id}".strip()
        words = (whose, date(series.study_date), series.study_description)
        return ", ".join(each for each in words if each)

    def _note(self, series: Sequence[Series], told_of: Sequence[str], wanted: Wanted) -> None:
        """``told_of``: the series (UIDs) of which objects are made."""
        what = ", ".join((*(("images",) if wanted.images else ()), *wanted.kinds))
        uids = [each.series_instance_uid for each in series] if wanted.images else told_of
        sent = tuple(dict.fromkeys(uids))
        self._session.audit.note(audit_events.sending, what, wanted.station.name, sent)


def files_of(series: Sequence[Series]) -> list[Path]:
    """The files that the images of ``series`` are in, each once."""
    return list(dict.fromkeys(image.path for each in series for image in each.slices))


def _send(
    paths: Sequence[Path],
    of_series: list[ToExport],
    beside: Chosen,
    wanted: Wanted,
    sent: Sent,
    job: Job,
) -> None:
    """Work of a thread: make the objects in a folder that goes again, and send what is asked."""
    from medviewer.dicom.load import load
    from medviewer.findings.objects.export import kind_of
    from medviewer.network.outgoing import SendingStopped
    from medviewer.network.speaking import protocol_of
    from medviewer.report.export import export_all

    with tempfile.TemporaryDirectory() as folder:
        chosen = replace(beside, kinds=wanted.kinds, folder=Path(folder))
        made = export_all(of_series, chosen, load, job) if wanted.kinds else ()
        files = [*(paths if wanted.images else ()), *made]
        if not files:
            raise MedviewerError(
                Message("Nothing was sent: no object of the chosen kinds can be made."),
                Message("Choose others, or the images."),
            )
        there = {kind_of(path) for path in made}
        sent.count = len(files)
        sent.unmade = tuple(each for each in wanted.kinds if each not in there)
        try:
            sent.arrived = protocol_of(wanted.station).send(wanted.station, files, job)
        except SendingStopped as stopped:
            sent.arrived = stopped.sent
            raise
