"""The search for the rigid movement: Mattes mutual information, from coarse to fine.

Mutual information needs no equal grey levels, only that one series' levels tell something
of the other's (Mattes et al., IEEE Trans Med Imaging 22, 2003). A gradient descent finds
the nearest maximum, so the search starts from several places on the coarsest grid: the
coordinates as they are, the centres of the fields of view, the centres of mass, each as
it is and turned by 20 degrees either way about each axis.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from medviewer.errors import Cancelled
from medviewer.image.registration.grids import Grid
from medviewer.image.registration.rigid import Rigid, identity, turned_about
from medviewer.progress import Part, Progress, stop_if_cancelled

if TYPE_CHECKING:
    import SimpleITK as sitk

SEED = 20260101
"""Of the voxels that are looked at: the same ones every time."""

BINS = 40
TURN_DEGREES = 20.0
STARTS_TRIED = 3
LEAST_COVERED = 0.25
"""A start from which less than this share of the smaller field of view overlaps is no start."""


@dataclass(frozen=True)
class Level:
    """One step from coarse to fine: voxels, samples, steps of the descent (all mm)."""

    voxel_mm: float
    samples: int
    first_step_mm: float
    last_step_mm: float


LEVELS = (
    Level(8.0, 12_000, 4.0, 0.04),
    Level(4.0, 25_000, 1.0, 0.01),
    Level(2.0, 40_000, 0.4, 0.002),
)
MOST_STEPS = 80
SHORTER = 0.7
"""A step's length after a turn back, as a share of the one before."""
FLATTEST = 1e-9
"""The descent ends when its steps are short, not when the slope is slight: turns look slight."""

FINEST_MM = LEVELS[-1].voxel_mm


def search(fixed: Grid, moving: Grid, progress: Progress, start: Rigid | None = None) -> Rigid:
    """The movement of ``fixed`` onto ``moving`` with the largest mutual information found.

    ``start`` is one more place to begin at.

    Raises
    ------
    Cancelled
        ``progress`` says so.
    """
    first = LEVELS[0]
    pair = _Pair(fixed, moving, first)
    starts = sorted(_starts(fixed, moving), key=pair.cost)[:STARTS_TRIED]
    if start is not None:
        starts.append(start)
    ends = []
    for number, place in enumerate(starts):
        share = 0.4 / len(starts)
        ends.append(pair.descend(place, Part(progress, number * share, (number + 1) * share)))
    found = min(ends, key=pair.cost)
    for number, level in enumerate(LEVELS[1:]):
        pair = _Pair(fixed, moving, level)
        begin = 0.4 + 0.3 * number
        found = pair.descend(found, Part(progress, begin, begin + 0.3))
    return found


def covered(fixed: Grid, moving: Grid, move: Rigid) -> float:
    """How much of the smaller field of view both series hold, 0 to 1."""
    share = float(moving.inside(move.apply(fixed.points())).mean())
    smaller = min(fixed.extent_mm3, moving.extent_mm3)
    return min(1.0, share * fixed.extent_mm3 / smaller)


def start_of(fixed: Grid, moving: Grid) -> Rigid:
    """How the two lie before: by their coordinates, or centre on centre where those are apart."""
    as_it_is = identity()
    if covered(fixed, moving, as_it_is) >= LEAST_COVERED:
        return as_it_is
    return Rigid(np.eye(3), moving.centre - fixed.centre)


def _starts(fixed: Grid, moving: Grid) -> list[Rigid]:
    coarse = (fixed.coarser(LEVELS[0].voxel_mm), moving.coarser(LEVELS[0].voxel_mm))
    shifts = [np.zeros(3), moving.centre - fixed.centre, moving.mass_centre - fixed.mass_centre]
    turns = [np.zeros(3), *(sign * TURN_DEGREES * axis for axis in np.eye(3) for sign in (1, -1))]
    centre = fixed.mass_centre
    starts = [turned_about(centre, turn, shift) for shift in shifts for turn in turns]
    apart = [one for one in starts if covered(*coarse, one) >= LEAST_COVERED]
    return apart or [Rigid(np.eye(3), shifts[1])]


class _Pair:
    """Two images of one level, and the descent between them."""

    def __init__(self, fixed: Grid, moving: Grid, level: Level) -> None:
        self._level = level
        grid = fixed.coarser(level.voxel_mm)
        self._centre = [float(part) for part in fixed.mass_centre]
        self._scales = [fixed.mass_radius_mm**2 / 1.5] * 3 + [1.0] * 3
        self._fixed, self._moving = grid.image(), moving.coarser(level.voxel_mm).image()
        self._share = min(1.0, level.samples / grid.values.size)

    def cost(self, move: Rigid) -> float:
        """Mutual information with its sign turned: the smaller, the better."""
        method = self._method(_transform(move, self._centre))
        try:
            return float(method.MetricEvaluate(self._fixed, self._moving))
        except RuntimeError:  # ITK's way to say that no sample lies in both
            return float("inf")

    def descend(self, start: Rigid, progress: Progress) -> Rigid:
        """Go down from ``start``."""
        stop_if_cancelled(progress)
        import SimpleITK as sitk

        level = self._level
        transform = _transform(start, self._centre)
        method = self._method(transform)
        method.SetOptimizerAsRegularStepGradientDescent(
            learningRate=level.first_step_mm,
            minStep=level.last_step_mm,
            numberOfIterations=MOST_STEPS,
            relaxationFactor=SHORTER,
            gradientMagnitudeTolerance=FLATTEST,
            estimateLearningRate=method.EachIteration,
            maximumStepSizeInPhysicalUnits=level.first_step_mm,
        )
        # a turn by a radian moves the mass by 2/3 of its radius squared, in the mean of squares
        method.SetOptimizerScales(self._scales)

        def look_up() -> None:
            if progress.cancelled():
                method.StopRegistration()
            progress.report(min(1.0, method.GetOptimizerIteration() / MOST_STEPS))

        method.AddCommand(sitk.sitkIterationEvent, look_up)
        try:
            method.Execute(self._fixed, self._moving)
        except RuntimeError:  # the two were driven apart: what was there before is kept
            return start
        finally:  # it and the function hold one another, which Python does not see
            method.RemoveAllCommands()
        if progress.cancelled():
            raise Cancelled
        return _rigid(transform)

    def _method(self, transform: sitk.Transform) -> sitk.ImageRegistrationMethod:
        import SimpleITK as sitk

        method = sitk.ImageRegistrationMethod()
        method.SetNumberOfThreads(1)
        method.SetMetricAsMattesMutualInformation(BINS)
        method.SetMetricSamplingStrategy(method.RANDOM)
        method.SetMetricSamplingPercentage(self._share, SEED)
        method.SetInterpolator(sitk.sitkLinear)
        method.SetInitialTransform(transform, inPlace=True)
        return method


def _transform(move: Rigid, centre: list[float]) -> sitk.Euler3DTransform:
    """For ITK, whose transforms go from fixed to moving points as well."""
    import SimpleITK as sitk

    transform = sitk.Euler3DTransform()
    transform.SetCenter(centre)
    transform.SetMatrix([float(part) for part in move.rotation.ravel()])
    middle = np.array(centre)
    transform.SetTranslation([float(part) for part in move.apply(middle) - middle])
    return transform


def _rigid(transform: sitk.Euler3DTransform) -> Rigid:
    rotation = np.array(transform.GetMatrix()).reshape(3, 3)
    centre, shift = np.array(transform.GetCenter()), np.array(transform.GetTranslation())
    return Rigid(rotation, centre - rotation @ centre + shift)
