"""What a model found now and in an earlier examination, in words below the list of findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from medviewer.dicom.series import Series, same_patient
from medviewer.findings.finding import LesionFinding, ResultSet
from medviewer.findings.lesion_finding import link
from medviewer.findings.reading.compared import Compared, Told, compare
from medviewer.findings.reading.corrected import corrected_sizes
from medviewer.findings.reading.reader_words import reader_classes, was_corrected
from medviewer.findings.reading.reading import Reading
from medviewer.findings.reading.rejected import without_rejected
from medviewer.image.registration.alignment import Alignment, Alignments, stack_key
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.results.analysis import Analysis
from medviewer.ui.results.findings_panel import FindingsPanel
from medviewer.ui.translation import figure, tr
from medviewer.ui.words import class_found, class_name, date, diameters, volume


@dataclass(frozen=True, eq=False)
class _Prior:
    """An earlier series of the patient, and how it lies to the one that is shown."""

    series: Series
    results: ResultSet
    alignment: Alignment | None


class Comparing:
    """Says below the findings what the same model found in the newest earlier examination.

    Only what the same weights said in the same mode is compared, and only where the two series
    are known to lie for sure: else the reader is told how to register them.

    Parameters
    ----------
    listed
        The series that are open.
    anonymous
        Whether dates are hidden.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        findings: FindingsPanel,
        analysis: Analysis,
        listed: Callable[[], Sequence[Series]],
        alignments: Alignments,
        reading: Reading,
        anonymous: Callable[[], bool],
    ) -> None:
        self._grid, self._findings = grid, findings
        self._analysis, self._listed = analysis, listed
        self._alignments, self._reading = alignments, reading
        self._anonymous = anonymous
        reading.listeners.append(self.refresh)

    def refresh(self) -> None:
        """Say what holds for the series of the active viewport."""
        series = self._series_here()
        results = None if series is None else self._analysis.result_of(series.key)
        if series is None or results is None or not _ran(results):
            self._findings.show_comparison("")
            return
        prior = self._prior_of(series, results)
        self._findings.show_comparison("" if prior is None else self._words(series, results, prior))

    def _series_here(self) -> Series | None:
        shown = self._grid.active.series
        if shown is None:
            return None
        key = stack_key(shown)
        return next((each for each in self._listed() if each.key == key), None)

    def _prior_of(self, series: Series, results: ResultSet) -> _Prior | None:
        """The newest earlier series that the same model read; one that is registered goes first."""
        found = [
            _Prior(other, said, self._alignments.find(series, other))
            for other in self._listed()
            if same_patient(series, other) and "" < other.study_date < series.study_date
            for said in [self._analysis.result_of(other.key)]
            if said is not None and _ran(said) and _same_model(said, results)
        ]
        return max(found, key=lambda one: (one.series.study_date, _sure(one)), default=None)

    def _words(self, series: Series, results: ResultSet, prior: _Prior) -> str:
        when = date(prior.series.study_date)
        if self._anonymous():
            when = tr("the earlier examination")  # stands behind "with": a case of its own
        if prior.alignment is None or not prior.alignment.sure:
            if self._anonymous():
                return tr("An earlier series was analysed, too: Ctrl+G registers it to compare.")
            words = tr("{} was analysed, too: register it (Ctrl+G) to compare the lesions.")
            return words.format(when)
        told, told_then = self._told(series, results), self._told(prior.series, prior.results)
        pairs = compare(told, told_then, prior.alignment.move)
        if not pairs:
            return ""
        if prior.alignment.by_hand:
            words = tr("Compared with {}, by the same model, as it was placed by hand:")
        else:
            words = tr("Compared with {}, by the same model:")
        lines = (_line(pair, told, told_then) for pair in pairs)
        return "\n".join([words.format(when), *lines])

    def _told(self, series: Series, results: ResultSet) -> Told:
        """As the reader let it stand: without what was rejected, with what was outlined anew."""
        left = without_rejected(results, self._reading.verdicts())
        left = replace(left, lesions=left.lesions or link(left.findings, None, left.answers))
        return Told(series, corrected_sizes(left, series))


def _sure(prior: _Prior) -> bool:
    return prior.alignment is not None and prior.alignment.sure


def _ran(results: ResultSet) -> bool:
    return results.gate.accepted or results.gate.overridden


def _same_model(one: ResultSet, other: ResultSet) -> bool:
    mine, its = one.provenance, other.provenance
    return (mine.sha256, mine.mode) == (its.sha256, its.mode)


def _line(pair: Compared, told: Told, told_then: Told) -> str:
    """One lesion, now and then."""
    if pair.now is None:
        if pair.before is None:
            raise ValueError("nothing is compared with nothing")
        words = (
            tr("Then {}: nothing marked there now")
            if pair.shown
            else tr("Then {}: outside of this series")
        )
        return "• " + words.format(_named(pair.before, told_then))
    named = _named(pair.now, told)
    if pair.before is None:
        words = (
            tr("{}: nothing marked there then")
            if pair.shown
            else tr("{}: outside of the earlier series")
        )
        return "• " + words.format(named)
    then = ""
    if _class(pair.before, told_then) != _class(pair.now, told):
        then = tr("then {}").format(_class(pair.before, told_then)) + ", "
    return f"• {named}: {then}{_sizes(pair.now, pair.before)}"


def _named(lesion: LesionFinding, told: Told) -> str:
    words = tr("{}, slice {}")
    return words.format(_class(lesion, told), lesion.largest_slice + 1)


def _class(lesion: LesionFinding, told: Told) -> str:
    """The model's class, and what the reader made of the lesion."""
    found = [each for each in told.results.findings if each.identifier in lesion.findings]
    own = [class_name(label) for label in reader_classes(told.results, found)]
    words = [tr("you: {}").format(", ".join(own))] if own else []
    if was_corrected(told.results, found):
        words.append(tr("outline corrected"))
    model = class_found(lesion)
    return f"{model} ({', '.join(words)})" if words else model


def _sizes(now: LesionFinding, before: LesionFinding) -> str:
    parts = [f"{_whole(diameters(before))} → {_whole(diameters(now))}"]
    if now.long_diameter_mm and before.long_diameter_mm:
        parts[0] += f" ({_change(now.long_diameter_mm, before.long_diameter_mm)})"
    if now.volume_mm3 and before.volume_mm3:
        change = _change(now.volume_mm3, before.volume_mm3)
        volumes = (_whole(volume(mm3)) for mm3 in (before.volume_mm3, now.volume_mm3))
        parts.append(f"{' → '.join(volumes)} ({change})")
    return ", ".join(parts)


def _whole(words: str) -> str:
    """Not broken between two lines."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def _change(now: float, before: float) -> str:
    return _whole(figure(f"{100 * (now / before - 1):+.0f} %").replace("-", "−"))
