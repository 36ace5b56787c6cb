"""The command that says why the model marked what is chosen: by maps, or by a nodule's ratings."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from medviewer.dicom.series import Series
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.point_answer import PointAnswer
from medviewer.lesion.nodule.scores import Patient
from medviewer.ui.message_bar import MessageBar, words_for
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.results.analysis import Analysis
from medviewer.ui.results.explain_dialog import ExplainDialog
from medviewer.ui.results.nodule_dialog import Answers, NoduleDialog
from medviewer.ui.translation import tr


class Explaining:
    """The command that explains the chosen finding of the active viewport."""

    def __init__(
        self, grid: ViewportGrid, analysis: Analysis, messages: MessageBar, window: QWidget
    ) -> None:
        self._grid, self._analysis = grid, analysis
        self._messages, self._window = messages, window
        self._patients: dict[str, Patient] = {}
        self._nodules: dict[tuple[str, PointAnswer], Answers] = {}

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {"explain": self.explain}

    def explain(self) -> ExplainDialog | NoduleDialog | None:
        """Open what there is to say of the finding that is chosen, or say why there is nothing."""
        pane = self._grid.active
        volume, results = pane.volume, pane.model.results
        finding = _chosen(results, pane.model.selected)
        if volume is None or results is None or finding is None:
            self._messages.show_done(
                tr("Choose a finding of the lesion model first: click on it, or press N.")
            )
            return None
        answer = next((one for one in results.answers if finding.identifier in one.findings), None)
        if answer is not None:
            return self._explain_nodule(volume.series, results, answer)
        dialog = ExplainDialog(
            volume,
            finding,
            results.provenance,
            pane.model.window,
            partial(self._analysis.explain, volume, finding, results.provenance),
            words_for,
            self._window,
        )
        dialog.show()
        return dialog

    def _explain_nodule(
        self, series: Series, results: ResultSet, answer: PointAnswer
    ) -> NoduleDialog:
        """Open the ratings of a nodule, with what the reader answered about it before."""
        from medviewer.lesion.nodule.points import completed
        from medviewer.lesion.nodule.words import appearance_of

        for other in self._window.findChildren(NoduleDialog):
            other.close()  # one patient is described in one place
        study, nodule = series.study_instance_uid, (series.key, answer)
        patient = self._patients.get(study) or completed(Patient(), series.header)
        own = [one for one in results.findings if one.identifier in answer.findings]
        largest = max(own, key=lambda one: one.long_diameter_mm or 0.0)
        size = largest.long_diameter_mm or 0.0, largest.short_diameter_mm or 0.0
        by_model = Answers(appearance_of(answer.attributes, size), patient)
        before = self._nodules.get(nodule, by_model)
        lobe = before.patient.upper_lobe

        def keep(answers: Answers) -> None:
            self._nodules[nodule] = answers
            self._patients[study] = replace(answers.patient, upper_lobe=None)

        answers = replace(before, patient=replace(patient, upper_lobe=lobe))
        dialog = NoduleDialog(series.stack_key, answer, by_model, answers, keep, self._window)
        dialog.show()
        return dialog

    def keep_only(self, series_keys: Collection[str]) -> None:
        """Close what is said of the findings of other series: these are open no more."""
        shown: list[ExplainDialog | NoduleDialog] = []
        shown += self._window.findChildren(ExplainDialog)
        shown += self._window.findChildren(NoduleDialog)
        for dialog in shown:
            if dialog.series_key not in series_keys:
                dialog.close()

    def close_all(self, *_: object) -> None:
        """Another study is open: nothing of the one before stays beside its pictures."""
        self.keep_only(())


def _chosen(results: ResultSet | None, identifier: str) -> Finding | None:
    if results is None:
        return None
    return next((one for one in results.findings if one.identifier == identifier), None)
