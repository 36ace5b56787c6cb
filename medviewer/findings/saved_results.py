"""Whether results that were saved are of a series as it is listed now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from medviewer.dicom.series import Series
from medviewer.dicom.words import series_title
from medviewer.findings.finding import ResultSet
from medviewer.findings.json_form import ResultsFileError, read_results_counted
from medviewer.message import Message


@dataclass(frozen=True)
class SavedResults:
    """What a results file says of the listed series, and of how many it says more.

    ``of_reader``: how many verdicts, measurements and the like the file holds, of whatever series.
    """

    results: tuple[ResultSet, ...]
    elsewhere: int
    of_reader: int = 0


def read_saved(path: Path, listed: Iterable[Series]) -> SavedResults:
    """Read those results of a file (docs/results-json.md) that are of the ``listed`` series.

    Raises
    ------
    ResultsFileError
        When the file cannot be read or is not of this form, or says of a listed series that it
        has other images, or findings on images that it has not.
    """
    by_key = {each.key: each for each in listed}
    fitting, elsewhere = [], 0
    found, of_reader = read_results_counted(path)
    for results in found:
        series = by_key.get(results.series_key)
        if series is None:
            elsewhere += 1
            continue
        uids = tuple(one.sop_instance_uid for one in series.slices)
        if uids != results.sop_instance_uids or not _lie_on(results, uids):
            raise ResultsFileError(
                Message(
                    "{} is about other images of {} than are open.", path, series_title(series)
                ),
                Message("Open all images of this series, or analyse it again."),
            )
        fitting.append(replace(results, file=path.name))
    return SavedResults(tuple(fitting), elsewhere, of_reader)


def _lie_on(results: ResultSet, uids: Sequence[str]) -> bool:
    """Whether every finding is on the image that its slice is."""
    return all(
        0 <= each.slice_index < len(uids) and uids[each.slice_index] == each.sop_instance_uid
        for each in results.findings
    )
