"""What `medviewer analyse --points` asks: a nodule model, at the points of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from medviewer.commands.terminal import tell_failed
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.findings.model_run import Mode
from medviewer.learning.package import ModelPackage
from medviewer.lesion.nodule.place import HOW_POINTS_COUNT, outside
from medviewer.lesion.nodule.points import match, read_points
from medviewer.progress import Progress

if TYPE_CHECKING:
    from medviewer.lesion.nodule.rate import Pointed


@dataclass(frozen=True)
class AtPoints:
    """Ask a model at the ``points`` of one series, each by itself.

    A point outside the series is told of with its line in the table, and put into ``failed``.
    """

    table: Path
    lines: Mapping[str, int]
    points: tuple[Pointed, ...]
    package: ModelPackage
    mode: Mode
    run_anyway: bool
    failed: list[str]

    def __call__(self, volume: Volume, *, progress: Progress) -> ResultSet:
        """What lies at each point.

        Raises
        ------
        MedviewerError
            When no point lies within the series, or as ``rate`` does.
        """
        from medviewer.lesion.nodule.rate import rate

        beyond = [(one, why) for one in self.points if (why := outside(volume, one.click))]
        for one, why in beyond:
            where = f"{self.table}, line {self.lines[one.name]} ({one.name})"
            tell_failed(f"{where}: {why}", self.failed)
        if len(beyond) == len(self.points):
            raise MedviewerError("None of its points lies within it.", HOW_POINTS_COUNT)
        return rate(
            volume,
            self.points,
            self.package,
            progress,
            mode=self.mode,
            run_anyway=self.run_anyway,
        )


def at_points(
    table: Path,
    series: Sequence[Series],
    package: ModelPackage,
    failed: list[str],
    *,
    mode: Mode,
    run_anyway: bool,
) -> list[tuple[Series, AtPoints]]:
    """The series that have a point in ``table``, each with what is asked of it.

    Raises
    ------
    MedviewerError
        When the table cannot be read or a row fits no series, or could mean several.
    """
    rows = read_points(table)
    lines = {row.name: row.line for row in rows}
    return [
        (one, AtPoints(table, lines, points, package, mode, run_anyway, failed))
        for one, points in match(series, rows)
    ]
