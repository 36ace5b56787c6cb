"""Moving through a scene by keys: from lane to lane, from value to value."""

from __future__ import annotations

from medviewer.ui.history.axis.lanes import Heading, IntervalLane, StudyLane, StudyMark, ValueLane
from medviewer.ui.history.axis.scene import Scene


def step_row(scene: Scene, sign: int) -> bool:
    """Choose the next (1) or previous (-1) lane; False when there is none."""
    rows = [n for n, lane in enumerate(scene.lanes) if not isinstance(lane, Heading)]
    if not rows:
        return False
    if scene.row is None:
        scene.row = rows[0] if sign > 0 else rows[-1]
    else:
        place = rows.index(scene.row) + sign
        scene.row = rows[min(max(place, 0), len(rows) - 1)]
    return True


def step_cursor(scene: Scene, sign: int) -> bool:
    """Point at the next (1) or previous (-1) time of the chosen lane; False when there is none.

    Without a chosen lane the times are those of the risk curve.
    """
    times = _times(scene)
    now = scene.cursor
    if now is None:
        ahead = times if sign > 0 else times[::-1]
    else:
        ahead = sorted(
            (time for time in times if (time - now) * sign > 1e-9),
            key=lambda time: abs(time - now),
        )
    if not ahead:
        return False
    scene.cursor = ahead[0]
    return True


def study_at_cursor(scene: Scene) -> StudyMark | None:
    """The study nearest to the cursor when the lane of studies is chosen."""
    lane = scene.lanes[scene.row] if scene.row is not None else None
    if not isinstance(lane, StudyLane):
        return None
    time = scene.cursor if scene.cursor is not None else scene.limits.end
    return min(lane.studies, key=lambda study: abs(study.time_hours - time))


def _times(scene: Scene) -> list[float]:
    lane = scene.lanes[scene.row] if scene.row is not None else None
    if isinstance(lane, ValueLane):
        return [float(time) for time in lane.times]
    if isinstance(lane, StudyLane):
        return [study.time_hours for study in lane.studies]
    if isinstance(lane, IntervalLane):
        return sorted({interval.start_hours for interval in lane.intervals})
    return [float(time) for time in scene.curve.time_hours] if scene.curve else []
