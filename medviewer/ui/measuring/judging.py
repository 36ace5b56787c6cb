"""The reader's verdict on what a model found: accept, reject, correct, measure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from medviewer.dicom.series import ImageKey
from medviewer.findings.finding import Finding, Point, ResultSet
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import Kind, Measurement, new_measurement, reference_to
from medviewer.findings.reading.reading import Item
from medviewer.findings.reading.verdict import Decision, Verdict, new_verdict
from medviewer.image.measuring.measure import axes
from medviewer.ui.measuring.label_edit import LabelEdit
from medviewer.ui.measuring.lesions.changes import linked
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.results.findings_panel import FindingsPanel
from medviewer.ui.words import class_name


class Judging(QObject):
    """Verdicts on the findings that are chosen in the list, which it keeps up to date.

    ``judged`` carries a ``ResultSet``, a finding's identifier and what was said of it.
    """

    judged = Signal(object, str, str)

    def __init__(
        self,
        measuring: Measuring,
        grid: ViewportGrid,
        panel: FindingsPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._measuring = measuring
        self._grid = grid
        self._panel = panel
        self.menu = QMenu(parent)
        measuring.changed.connect(self.refresh)
        panel.list.measurementChosen.connect(measuring.whereabouts.go_to_key)
        panel.list.lesionChosen.connect(measuring.whereabouts.go_to_lesion)
        panel.list.findingChosen.connect(lambda _: measuring.desk.choose(""))

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "accept_finding": self.accept,
            "reject_finding": self._ask_reason,
            "label_finding": self._ask_label,
            "edit_finding": self.outline_anew,
            "measure_finding": self.measure,
            "forget_verdict": self.forget,
        }

    # What is shown

    def refresh(self) -> None:
        """Show verdicts and measurements in the list and over the pictures."""
        for pane in self._grid.panes:
            pane.viewport.verdicts = self._by_finding(pane.model.results)
            pane.viewport.update()
        self._panel.list.show_verdicts(self._grid.with_slices().viewport.verdicts)
        desk = self._measuring.desk
        self._panel.list.show_own(self._own(), desk.chosen, whole=desk.whole)
        self._panel.list.overrule_sizes(self._is_calibrated())
        self._panel.show_list()

    def _by_finding(self, results: ResultSet | None) -> dict[str, Verdict]:
        """The verdicts on the findings of ``results``, by their identifiers."""
        if results is None:
            return {}
        verdicts = self._measuring.reading.verdicts()
        return {
            finding.identifier: verdict
            for finding in results.findings
            for verdict in verdicts
            if verdict.concerns(finding, results.provenance)
        }

    def _is_calibrated(self) -> bool:
        """True when the reader calibrated slices of the active series, which no model knew of."""
        source = self._grid.active.source
        own = self._measuring.reading.calibrations()
        return source is not None and any(one.image.series_key == source.series.key for one in own)

    def _own(self) -> list[tuple[Measurement, int]]:
        """What was measured on the active picture and the series it was made of, with the slices.

        The series' first, in the slices' order.
        """
        pane, places = self._grid.active, dict[ImageKey, tuple[int, int]]()
        for order, shown in enumerate((pane.source, pane.volume)):
            for index, each in enumerate(() if shown is None else shown.series.slices):
                places[each.image_key] = (order, index)
        measured = self._measuring.reading.measurements()
        here = [one for one in measured if one.image.image_key in places]
        here.sort(key=lambda one: places[one.image.image_key])
        return [(one, places[one.image.image_key][1]) for one in here]

    # Verdicts

    def accept(self) -> None:
        """The chosen findings are what the model says, or what the reader made of that."""
        self._decide(self.tr("Accept {}"), _accepted, self._standing)

    def reject(self, reason: str) -> None:
        """The chosen findings are not what the model says."""
        self._decide(
            self.tr("Reject {}"), partial(replace, decision=Decision.REJECTED, reason=reason)
        )

    def relabel(self, label: str) -> None:
        """The chosen findings are of another class."""
        edited = partial(replace, decision=Decision.EDITED, label=label, reason="")
        self._decide(self.tr("Class of {}"), edited, self._standing)

    def forget(self) -> None:
        """Take the verdicts on the chosen findings back."""
        results, findings = self._asked_for()
        known = self._by_finding(results)
        keys = [known[each.identifier].key for each in findings if each.identifier in known]
        if keys:
            name = self.tr("Take back the verdict on {}").format(self._class_of(findings[0]))
            self._measuring.reading.remove(name, keys)
            for each in findings:
                self.judged.emit(results, each.identifier, "taken back")

    def outline_anew(self) -> None:
        """Make the outline of the chosen finding one that can be pulled at."""
        self._draw(self.tr("Outline {}"), Kind.FREEHAND)

    def measure(self) -> None:
        """Make a measurement of two axes of the chosen finding."""
        self._draw(self.tr("Measure {}"), Kind.BIDIRECTIONAL)

    def _standing(self, results: ResultSet, findings: list[Finding]) -> list[Finding]:
        """Without those that the reader rejected by themselves; all where none is left."""
        known = self._by_finding(results)
        rejected = {key for key, verdict in known.items() if verdict.decision is Decision.REJECTED}
        return [each for each in findings if each.identifier not in rejected] or findings

    def _decide(
        self,
        name: str,
        decided: Callable[[Verdict], Verdict],
        meant: Callable[[ResultSet, list[Finding]], list[Finding]] = lambda _, chosen: chosen,
    ) -> None:
        """Judge the findings that are ``meant`` of the chosen ones."""
        results, chosen = self._asked_for()
        if results is not None and chosen:
            findings = meant(results, chosen)
            verdicts = [decided(self._verdict(results, each)) for each in findings]
            self._put(name, findings[0], verdicts)
            for each in verdicts:
                self._tell(results, each)

    def _draw(self, name: str, kind: Kind) -> None:
        """Draw the finding in the middle of the chosen ones, and say so in its verdict.

        By the outline that the reader corrected, where there is one. What was drawn of it before
        and is still the same is taken hold of again.
        """
        results, findings = self._asked_for()
        volume = self._grid.active.volume
        if results is None or volume is None or not findings:
            return
        reading, finding = self._measuring.reading, self._shown(findings)
        values = self._measuring.desk.values(volume, finding.slice_index)
        before = self._verdict(results, finding)
        points = before.outline or finding.outline
        if kind is Kind.BIDIRECTIONAL:
            scale = values.scale(points)
            points = axes(points, scale.row, scale.column) or ()
        if len(points) < kind.points:
            self._measuring.told.emit(self.tr("This finding has no outline."))
            return
        verdict = _accepted(before)
        if kind is Kind.FREEHAND:
            verdict = replace(verdict, decision=Decision.EDITED, outline=points)
        drawn = self._drawn_before(verdict, kind, points)
        if drawn is None:
            reference = reference_to(volume.series, finding.slice_index)
            drawn = new_measurement(kind, points, reference, values, self._measuring.desk.author)
            label = class_name(verdict.label) if verdict.label else self._class_of(finding)
            drawn = complete(replace(drawn, label=label, origin=verdict.key), values)
            same = [each for each in reading.measurements() if each.origin == verdict.key]
            drawn = linked(drawn, same[-1]) if same else drawn  # one lesion, drawn in two ways
        if verdict != before or drawn.key not in reading.items:
            self._measuring.desk.chosen = drawn.key
            self._put(name, finding, [verdict, drawn])
            self._tell(results, verdict)
        self._measuring.whereabouts.go_to(drawn)

    def _drawn_before(
        self, verdict: Verdict, kind: Kind, points: tuple[Point, ...]
    ) -> Measurement | None:
        found = self._measuring.reading.measurements()
        same = (each for each in found if (each.kind, each.points) == (kind, points))
        return next((each for each in same if each.origin == verdict.key), None)

    def _tell(self, results: ResultSet, verdict: Verdict) -> None:
        words = ", ".join(filter(None, (verdict.decision.value, verdict.label, verdict.reason)))
        self.judged.emit(results, verdict.finding.identifier, words)

    def _put(self, name: str, finding: Finding, items: Iterable[Item]) -> None:
        author = self._measuring.desk.author
        signed = [
            item if isinstance(item, Measurement) else _signed(item, author) for item in items
        ]
        self._measuring.reading.put(name.format(self._class_of(finding)), *signed)

    def _class_of(self, finding: Finding) -> str:
        """What the list calls it: the class of its lesion, which a slice alone may contradict."""
        lesion = self._grid.active.model.lesions_by_finding().get(finding.identifier)
        return class_name(finding.label if lesion is None else lesion.label)

    def _verdict(self, results: ResultSet, finding: Finding) -> Verdict:
        """The verdict that there is, or a new one."""
        known = self._by_finding(results).get(finding.identifier)
        if known is not None:
            return known
        volume = self._grid.active.volume
        if volume is None:
            raise ValueError("a verdict needs the series that is shown")
        reference = reference_to(volume.series, finding.slice_index)
        return new_verdict(results, finding, reference, Decision.ACCEPTED)

    def _chosen(self) -> tuple[ResultSet | None, list[Finding]]:
        """The results that are shown, and the findings that are chosen in the list.

        What was drawn of a finding stands for it, as its row would.
        """
        results = self._grid.active.model.results
        chosen = set(self._panel.list.chosen_findings() or self._drawn_of(results))
        findings = () if results is None else results.findings
        return results, [each for each in findings if each.identifier in chosen]

    def _drawn_of(self, results: ResultSet | None) -> list[str]:
        """The findings of the row where that is seen which the chosen measurement was drawn of."""
        chosen = self._measuring.desk.chosen_measurement()
        for identifier, verdict in self._by_finding(results).items():
            if chosen is not None and chosen.origin == verdict.key:
                return self._panel.list.findings_beside(identifier)
        return []

    def _asked_for(self) -> tuple[ResultSet | None, list[Finding]]:
        """As ``_chosen``; where nothing is, or a measurement, the reader is told."""
        results, findings = self._chosen()
        if not findings:
            self._measuring.told.emit(self.tr("Choose a finding in the list first."))
        return results, findings

    def _shown(self, findings: list[Finding]) -> Finding:
        """Of a lesion's findings that on the slice that is shown, or the surest."""
        index = self._grid.active.model.index
        here = [each for each in findings if each.slice_index == index]
        return (here or sorted(findings, key=lambda each: -each.score))[0]

    # Questions

    def _ask_reason(self) -> None:
        reasons = (
            self.tr("Vessel"),
            self.tr("Normal anatomy"),
            self.tr("Artefact"),
            self.tr("Scar, or treated before"),
            self.tr("Benign"),
            self.tr("Not this lesion: outline wrong"),
        )
        asked = self.tr("Why it is rejected")
        self._ask([(reason, reason) for reason in reasons], self.reject, asked)

    def _ask_label(self) -> None:
        _, findings = self._chosen()
        labels = sorted({label for each in findings for label in each.probabilities})
        asked = self.tr("Your class for it")
        self._ask([(class_name(label), label) for label in labels], self.relabel, asked)

    def _ask(
        self, choices: list[tuple[str, str]], answer: Callable[[str], None], asked: str
    ) -> None:
        """A menu of answers, and a line for any other, which says what is ``asked``."""
        if not self._asked_for()[1]:
            return
        self.menu.clear()
        for text, value in choices:
            action = self.menu.addAction(text)
            action.triggered.connect(lambda _=False, value=value: answer(value))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Other…")).triggered.connect(
            lambda: self._write(answer, asked)
        )
        self.menu.popup(self._place())
        self.menu.setActiveAction(self.menu.actions()[0])  # Return takes the first

    def _write(self, answer: Callable[[str], None], asked: str) -> None:
        view = self._grid.active.viewport
        place = view.rect().center()
        LabelEdit(view, place, "", lambda text: answer(text) if text else None, asked)

    def _place(self) -> QPoint:
        """Below the row that is chosen."""
        rows = self._panel.list
        rectangle = rows.visualItemRect(rows.currentItem())
        return rows.viewport().mapToGlobal(rectangle.bottomLeft())


def _accepted(verdict: Verdict) -> Verdict:
    """Accepted, with changes where the reader made some: those are not lost on the way out."""
    changed = bool(verdict.label or verdict.outline)
    return replace(verdict, decision=Decision.EDITED if changed else Decision.ACCEPTED, reason="")


def _signed(item: Item, author: str) -> Item:
    return item.signed(author) if isinstance(item, Verdict) else item
