"""What a model found now and in an earlier examination, in words below the list of findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from medviewer.dicom.series import Series
from medviewer.findings.finding import ResultSet
from medviewer.findings.reading.compared import Told
from medviewer.findings.reading.earlier import Comparison, Earlier, compared_with, newest_earlier
from medviewer.findings.reading.reading import Reading
from medviewer.image.registration.alignment import Alignments
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.results.analysis import Analysis
from medviewer.ui.results.findings_panel import FindingsPanel
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import date

_NO_BREAK = "\N{NO-BREAK SPACE}"
_IN_A_SIZE = re.compile(r"(?<=[\d×]) (?=[\d×%m])")
"""Spaces that no line is broken at: "7.5 × 5.0 mm", "+25 %"."""


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
        if series is None or results is None:
            self._findings.show_comparison("")
            return
        self._findings.show_comparison(self._words(Told(series, results)))

    def earlier_of(self, series: Series, results: ResultSet) -> Earlier | None:
        """What ``results`` of an open series are compared with."""
        return newest_earlier(Told(series, results), self._told(), self._alignments)

    def comparison_of(self, results: ResultSet) -> Comparison | None:
        """What became of the lesions of ``results``; None where that cannot be said for sure."""
        series = self._listed_with(results.series_key)
        if series is None:
            return None
        now, verdicts = Told(series, results), self._reading.verdicts()
        return compared_with(now, self.earlier_of(series, results), verdicts)

    def _series_here(self) -> Series | None:
        shown = self._grid.active.series
        if shown is None:
            return None
        return self._listed_with(shown.stack_key)

    def _listed_with(self, key: str) -> Series | None:
        return next((each for each in self._listed() if each.key == key), None)

    def _told(self) -> Iterator[Told]:
        for series in self._listed():
            results = self._analysis.result_of(series.key)
            if results is not None:
                yield Told(series, results)

    def _words(self, now: Told) -> str:
        earlier = self.earlier_of(now.series, now.results)
        if earlier is None:
            return ""
        when = date(earlier.told.series.study_date)
        if self._anonymous():
            when = tr("the earlier examination")  # stands behind "with": a case of its own
        if not earlier.sure:
            if self._anonymous():
                return tr("An earlier series was analysed, too: Ctrl+G registers it to compare.")
            words = tr("{} was analysed, too: register it (Ctrl+G) to compare the lesions.")
            return words.format(when)
        found = self.comparison_of(now.results)
        if found is None:
            return ""
        lines = (f"• {_IN_A_SIZE.sub(_NO_BREAK, spoken(line))}" for line in found.lines)
        return "\n".join([spoken(found.heading(when)), *lines])
