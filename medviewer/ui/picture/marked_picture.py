"""A picture with what a model found in it: the findings of a slice, and the chosen one."""

from __future__ import annotations

from dataclasses import replace

from medviewer.findings.finding import Finding, LesionFinding, ResultSet
from medviewer.ui.picture.placed_picture import PlacedPicture
from medviewer.ui.picture.placement import Point


class MarkedPicture(PlacedPicture):
    """The slice ``index`` of a series with ``results``; ``selected`` is a finding's identifier.

    ``generation`` counts the volumes and results shown, so that a view knows when its caches
    are old.
    """

    def __init__(self) -> None:
        super().__init__()
        self.index = 0
        self.generation = 0
        self.results: ResultSet | None = None
        self.selected = ""

    def go_to(self, index: int) -> None:
        """Show another slice."""
        raise NotImplementedError

    def show_results(self, results: ResultSet | None) -> None:
        """Draw these results; None draws none."""
        self.results = results
        self.generation += 1
        self.selected = ""
        self.announce()

    def findings_here(self) -> tuple[Finding, ...]:
        """The findings on the slice that is shown."""
        if self.results is None:
            return ()
        return tuple(each for each in self.results.findings if each.slice_index == self.index)

    def lesions_by_finding(self) -> dict[str, LesionFinding]:
        """The lesion that each finding is a part of, by the finding's identifier."""
        lesions = () if self.results is None else self.results.lesions
        return {identifier: lesion for lesion in lesions for identifier in lesion.findings}

    def select(self, identifier: str) -> None:
        """Mark a finding, go to its slice and bring it into view; an unknown one only unmarks."""
        self.selected = identifier
        findings = self.results.findings if self.results is not None else ()
        found = next((each for each in findings if each.identifier == identifier), None)
        if found is None:
            self.announce()
            return
        self._bring_into_view(found)
        self.go_to(found.slice_index)

    def _bring_into_view(self, finding: Finding) -> None:
        """Shift an enlarged picture so that a finding outside the viewport is in its middle."""
        x0, y0, x1, y1 = finding.box
        corners = [self.to_screen().apply(point) for point in ((x0, y0), (x1, y1))]
        width, height = self.size
        inside = all(0 <= x <= width and 0 <= y <= height for x, y in corners)
        if not inside and self.placement.zoom is not None:
            middle = ((x0 + x1) / 2, (y0 + y1) / 2)
            self.placement = replace(self.placement, centre=middle)

    def finding_at(self, point: Point) -> Finding | None:
        """The smallest finding of this slice whose box holds the image point."""
        x, y = point
        hit = [
            each
            for each in self.findings_here()
            if each.box[0] <= x <= each.box[2] and each.box[1] <= y <= each.box[3]
        ]
        return min(hit, key=_box_area, default=None)


def _box_area(finding: Finding) -> float:
    x0, y0, x1, y1 = finding.box
    return (x1 - x0) * (y1 - y0)
