"""What there is to export of the studies that are open: findings and what the reader drew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.reading import Reading
from medviewer.ui.session import Session

if TYPE_CHECKING:
    from medviewer.dicom.series import Series
    from medviewer.findings.finding import ResultSet
    from medviewer.findings.reading.earlier import Earlier
    from medviewer.report.course import Course
    from medviewer.report.export import Chosen, ToExport


class Gathering:
    """Asks the parts of the window for it.

    Parameters
    ----------
    earlier_of
        What the findings of an open series are compared with.
    """

    def __init__(
        self,
        session: Session,
        reading: Reading,
        earlier_of: Callable[[Series, ResultSet], Earlier | None],
    ) -> None:
        self._session, self._reading = session, reading
        self._earlier_of = earlier_of

    def results(self) -> list[ToExport]:
        """Of every listed series what was found, without what the reader rejected.

        That is what is shown of it now, and what was judged earlier of another run.
        """
        from medviewer.findings.reading.judged import judged_before
        from medviewer.findings.reading.overruled import with_calibrations
        from medviewer.findings.reading.rejected import without_rejected
        from medviewer.report.export import ToExport

        session, verdicts = self._session, self._reading.verdicts()
        calibrations = self._reading.calibrations()
        found = []
        for series in session.parts.browser.series():
            results = session.analysis.result_of(series.key)
            if results is not None:
                told = with_calibrations(results, calibrations)
                left, earlier = without_rejected(told, verdicts), self._earlier_of(series, results)
                found.append(ToExport(series, left, earlier))
            kept = judged_before(series, verdicts, results)
            found += [ToExport(series, with_calibrations(each, calibrations)) for each in kept]
        return found

    def measurements(self) -> list[Measurement]:
        """The reader's measurements in the listed studies."""
        studies = {each.study_instance_uid for each in self._session.parts.browser.series()}
        drawn = self._reading.measurements()
        return [one for one in drawn if one.image.study_instance_uid in studies]

    def beside(self, of_series: list[ToExport], own: list[Measurement]) -> Chosen:
        """What the reader drew, as far as it is not part of a finding; of no kind yet."""
        from medviewer.report.export import Chosen, measurements_beside

        return Chosen(
            (),
            Path(),
            measurements=measurements_beside(own, of_series),
            of=tuple(self._session.parts.browser.series()),
            course=self._course(),
        )

    def of_study(self, study: str) -> tuple[list[ToExport], Chosen]:
        """What is exported of one study (its UID)."""
        of_series = [one for one in self.results() if one.series.study_instance_uid == study]
        own = [one for one in self.measurements() if one.image.study_instance_uid == study]
        return of_series, self.beside(of_series, own)

    def _course(self) -> Course:
        """What was measured in all studies of the patients, those that are not open among them."""
        from medviewer.report.course import Course

        reading = self._reading
        return Course(tuple(reading.measurements()), reading.markers(), reading.criteria())
