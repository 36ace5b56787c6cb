"""What the commands of exporting do: ask in a dialog, work in a thread, say what came of it.

The dialogs, and all that writes, are imported when they are asked for: the window is up
before them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from medviewer.jobs.queue import Job, JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.exporting.gathering import Gathering
from medviewer.ui.exporting.marks_desk import MarksDesk
from medviewer.ui.exporting.saved_findings import SavedFindings
from medviewer.ui.exporting.sending import SendDesk
from medviewer.ui.exporting.work import ExportWork
from medviewer.ui.session import Session
from medviewer.ui.words import either

if TYPE_CHECKING:
    from medviewer.deidentify.profile import Options
    from medviewer.dicom.series import Series
    from medviewer.history.records.record import Prediction, Record
    from medviewer.report.export import Chosen, ToExport
    from medviewer.ui.exporting.blank_dialog import Chosen as ChosenParts
    from medviewer.ui.exporting.deidentify_dialog import DeidentifyDialog
    from medviewer.ui.exporting.export_dialog import ExportDialog

USUAL = ("sr", "seg", "pdf")
FOLDER = "medviewer export"


class ExportDesk(QObject):
    """The commands, and the one thread that they work in; ``gathering`` has what goes out."""

    def __init__(self, session: Session, gathering: Gathering, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.gathering = gathering
        self._delivery = Delivery(self)
        self._queue = JobQueue("export", deliver=self._delivery)
        self._work = ExportWork(self._queue, session)
        self._kinds: tuple[str, ...] = USUAL
        self._where: Path | None = None
        self.marks = MarksDesk(session, self._work.start, window)
        self.saved = SavedFindings(session, self._work.start, window)
        self._sending = SendDesk(
            session, self.gathering.of_study, self._left_out, self._queue, window
        )
        session.parts.status.cancelRequested.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """True while something is written or fetched."""
        return self._work.busy

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "export": self.ask_what_to_export,
            "copy_report": self.copy_report,
            "deidentify": self.ask_what_to_deidentify,
            "stations": self.ask_what_to_retrieve,
            "send": self._sending.ask_where_to_send,
            **self.marks.handlers(),
            **self.saved.handlers(),
        }

    def cancel(self) -> None:
        """Stop what runs; what was written stays."""
        self._work.stop()

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        self._delivery.close()
        return self._queue.close()

    # Export

    def ask_what_to_export(self) -> None:
        """Open the dialog, when there is something to export."""
        from medviewer.report.export import KINDS, REPORT_KINDS, kinds_of
        from medviewer.ui.exporting.export_dialog import ExportDialog

        results, own = self.gathering.results(), self.gathering.measurements()
        if not results and not own:
            self._say_nothing()
            return
        fresh = [one for one in results if not one.results.only_judged]
        ran, judged = sum(map(_ran, fresh)), _judged(results)
        refused = len(fresh) - ran
        words = _counted(
            (
                ran,
                self.tr("1 series was analysed."),
                self.tr("%n series were analysed.", "", ran),
            ),
            (
                refused,
                self.tr("The model refused 1 series."),
                self.tr("The model refused %n series.", "", refused),
            ),
            (
                judged,
                self.tr("1 series was judged earlier and not analysed since."),
                self.tr("%n series were judged earlier and not analysed since.", "", judged),
            ),
            (
                len(own),
                self.tr("1 measurement is yours."),
                self.tr("%n measurements are yours.", "", len(own)),
            ),
        )
        start = self._where or self._session.settings.usual_folder / FOLDER
        mapped = any(one.results.heat_map is not None for one in results)
        offered = (*kinds_of(own), *REPORT_KINDS)
        if fresh:
            offered = tuple(kind for kind in KINDS if kind != "pm" or mapped)
        studies = {one.series.study_instance_uid for one in results}
        studies |= {one.image.study_instance_uid for one in own}
        active = self._active_study()
        text_on = active if len(studies) > 1 and active in studies else ""
        dialog = ExportDialog(
            words, start, self._kinds, self._window, offered, of_several=bool(text_on)
        )
        dialog.accepted.connect(partial(self._export, dialog, text_on))
        dialog.open()

    def _active_study(self) -> str:
        """The Study Instance UID of the active picture, "" without one."""
        volume = self._session.volume
        return "" if volume is None else volume.series.study_instance_uid

    def _export(self, dialog: ExportDialog, text_on: str) -> None:
        from medviewer.findings.objects.reader_export import KINDS as READER_KINDS

        folder = dialog.where.folder
        assert folder is not None  # noqa: S101 - the dialog cannot be accepted without
        self._kinds, self._where = dialog.kinds, folder
        session = self._session
        words = dialog.words.toPlainText()
        of_series = self.gathering.results()
        chosen = replace(
            self.gathering.beside(of_series, self.gathering.measurements()),
            kinds=self._kinds,
            folder=folder,
            record=session.history.record,
            prediction=session.history.judged,
            text=words,
            text_on=text_on,
        )
        uids = tuple(one.series.series_instance_uid for one in of_series)
        left_out = tuple(
            self._left_out(chosen, kind) for kind in READER_KINDS if kind in self._kinds
        )
        tell = partial(self._tell_written, uids, (*left_out, self._without_objects(of_series)))
        self._work.start(partial(_export, of_series, chosen), tell)

    def _without_objects(self, of_series: Sequence[ToExport]) -> str:
        """Sentences on series of which no objects are written although a model read them, or ""."""
        from medviewer.report.export import REPORT_KINDS

        if set(self._kinds) <= set(REPORT_KINDS):
            return ""
        fresh = (one for one in of_series if not one.results.only_judged)
        empty = sum(_ran(one) and not one.has_objects for one in fresh)
        judged = _judged(of_series)
        return _counted(
            (
                empty,
                self.tr("Of 1 series only the report: no finding of the model is left."),
                self.tr(
                    "Of %n series only the report: no finding of the model is left.", "", empty
                ),
            ),
            (
                judged,
                self.tr("Of 1 series only the report: judged earlier, not analysed since."),
                self.tr(
                    "Of %n series only the report: judged earlier, not analysed since.", "", judged
                ),
            ),
        )

    def _left_out(self, chosen: Chosen, kind: str) -> str:
        """A sentence on the reader's drawings that no object of a kind can hold, or ""."""
        from medviewer.findings.objects.reader_export import LeftOut, why_left_out

        whys = Counter(why_left_out(one, chosen.of, kind) for one in chosen.measurements)
        reasons = {
            LeftOut.NO_NUMBER: self.tr("values that are no number: {}"),
            LeftOut.NO_PLACE: self.tr("drawn on a picture that is no plane of the patient: {}"),
            LeftOut.NO_IMAGE: self.tr("drawn on planes, which are no images: {}"),
            LeftOut.NO_WORDS: self.tr("texts without words: {}"),
            LeftOut.NOT_OPEN: self.tr("of images that are not open: {}"),
        }
        # what encloses nothing is no mask, and nobody would look for it among them
        told = [reasons[why].format(count) for why, count in whys.items() if why in reasons]
        if not told:
            return ""
        where = {
            "sr": self.tr("Your drawings that are not in the report: {}."),
            "gsps": self.tr("Your drawings that are not in the presentation state: {}."),
            "seg": self.tr("Your outlines that are not among the masks: {}."),
        }
        return where[kind].format("; ".join(told))

    def _tell_written(
        self, uids: tuple[str, ...], left_out: tuple[str, ...], paths: tuple[Path, ...]
    ) -> None:
        if self._where is not None:
            self._session.audit.exported(", ".join(self._kinds), self._where, uids)
        many = self.tr("%n files were written to {}.", "", len(paths))
        words = either(len(paths), self.tr("1 file was written to {}."), many)
        words = words.format(str(self._where))
        if not paths:
            words = self.tr("Nothing was written: what you chose needs an analysed series.")
        told = [sentence for sentence in left_out if sentence]
        words, messages = " ".join([words, *told]), self._session.parts.messages
        if paths and not told:
            messages.show_done(words)
        else:
            messages.show_message(words, "warning" if told else "info")

    # Report

    def copy_report(self) -> None:
        """Put the report on the study of the active picture on the clipboard."""
        from medviewer.report.export import beside_findings
        from medviewer.report.own import own_lines

        volume, study = self._session.volume, self._active_study()
        chosen, beside = self.gathering.of_study(study)
        own = [
            one for one in self.gathering.measurements() if one.image.study_instance_uid == study
        ]
        if volume is None or not (chosen or own):
            self._say_nothing()
            return
        history = self._session.history
        lines = beside.course.lines(study)
        told = beside_findings(beside.measurements, (one.results for one in chosen))
        lines += own_lines(told, beside.of)
        work = partial(_report_text, chosen, history.record, history.judged, lines, volume.series)
        uids = [one.series.series_instance_uid for one in chosen]
        uids += [one.image.series_instance_uid for one in own]
        self._work.start(work, partial(self._put_on_clipboard, tuple(dict.fromkeys(uids))))

    def _put_on_clipboard(self, uids: tuple[str, ...], text: str) -> None:
        QApplication.clipboard().setText(text)
        self._session.audit.exported("report as text", "clipboard", uids)
        words = self.tr("The report is on the clipboard. It names the patient.")
        self._session.parts.messages.show_done(words)

    # De-identify

    def ask_what_to_deidentify(self) -> None:
        """Open the dialog for clean copies."""
        from medviewer.ui.exporting.deidentify_dialog import DeidentifyDialog

        recent = self._session.settings.recent
        source = Path(recent[0]) if recent else None
        dialog = DeidentifyDialog(source, self._queue, self._window)
        dialog.accepted.connect(partial(self._deidentify, dialog))
        dialog.open()

    def _deidentify(self, dialog: DeidentifyDialog) -> None:
        source, where = dialog.source.folder, dialog.where.folder
        assert source is not None  # noqa: S101 - the dialog cannot be accepted without
        assert where is not None  # noqa: S101 - likewise
        work = partial(_deidentify, source, where, dialog.options, dialog.chosen)
        self._work.start(work, self._tell_copied)

    def _tell_copied(self, told: tuple[int, int, int, int, Path]) -> None:
        written, left_out, warned, blanked, report = told
        self._session.audit.exported("de-identified copies", report.parent, ())
        if left_out:
            words = self.tr("Clean copies written: {}. Files left out: {}; why is in {}.")
            words = words.format(written, left_out, report)
        else:
            words = self.tr("Clean copies written: {}. What was done is in {}.")
            words = words.format(written, report)
        if warned:
            words += " " + self.tr("Text may be burnt into {} of them: look at each.").format(
                warned
            )
        if blanked:
            words += " " + self.tr("Parts of {} of them were blackened.").format(blanked)
        messages = self._session.parts.messages
        if warned or left_out:
            messages.show_message(words, "warning" if warned else "info")
        else:
            messages.show_done(words)

    # Stations

    def ask_what_to_retrieve(self) -> None:
        """Open the dialog of query and retrieve; what is fetched is opened."""
        from medviewer.ui.exporting.stations_dialog import StationsDialog

        dialog = StationsDialog(self._queue, self._window)
        dialog.retrieved.connect(self._open_retrieved)
        dialog.open()

    def _open_retrieved(self, folder: Path, missing: str) -> None:
        self._session.open_paths([folder])
        if missing:  # half of a stack looks like a whole one once the dialog is closed
            self._session.parts.messages.show_message(missing, "warning")

    def _say_nothing(self) -> None:
        words = self.tr("There is nothing to export: nothing was analysed or measured yet.")
        self._session.parts.messages.show_done(words)


def _ran(one: ToExport) -> bool:
    """Whether a model looked at a series, and did not refuse it."""
    return one.results.gate.accepted or one.results.gate.overridden


def _counted(*told: tuple[int, str, str]) -> str:
    """Sentences on how many there are, each for one and for several; none on what there is not."""
    return " ".join(either(count, one, many) for count, one, many in told if count)


def _judged(of_series: Sequence[ToExport]) -> int:
    """Of how many series findings were judged earlier, in a run that is not shown now."""
    return len({one.series.key for one in of_series if one.results.only_judged})


def _export(of_series: list[ToExport], chosen: Chosen, job: Job) -> Any:
    """Work of a thread."""
    from medviewer.dicom.load import load
    from medviewer.report.export import export_all

    return export_all(of_series, chosen, load, job)


def _report_text(
    of_series: list[ToExport],
    record: Record | None,
    prediction: Prediction | None,
    own: tuple[str, ...],
    of: Series,
    _: Job,
) -> str:
    """Work of a thread."""
    from medviewer.dicom.load import load
    from medviewer.report.export import study_text

    return study_text(of_series, load, record, prediction, own, of)


def _deidentify(source: Path, where: Path, options: Options, chosen: ChosenParts, job: Job) -> Any:
    """Work of a thread."""
    from medviewer.deidentify.folder import REPORT, deidentify

    done = deidentify([source], where, options, progress=job, chosen=chosen)
    counts = (len(done.written), len(done.left_out), len(done.warned), len(done.blanked))
    return (*counts, where / REPORT)
