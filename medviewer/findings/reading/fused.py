"""Two series together, as the reading keeps it: how one lies to the other, and how it is shown."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from medviewer.dicom.series import Series, Vector
from medviewer.findings.reading.measurement import now, patient_key
from medviewer.image.fusion import SHOWN_AS, Fusion, Second
from medviewer.image.planes import same_frame
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality
from medviewer.image.registration.rigid import Rigid
from medviewer.image.window import Window

ROUNDING = 1e-6
"""How far a rotation's columns may be from unit vectors at right angles."""

Rotation = tuple[Vector, Vector, Vector]


@dataclass(frozen=True)
class SeriesReference:
    """A series in the standard's terms; ``key`` and ``patient_key`` as everywhere."""

    key: str
    study_instance_uid: str
    frame_of_reference_uid: str = ""
    patient_key: str = ""
    modality: str = ""
    study_date: str = ""


def reference_to_stack(series: Series) -> SeriesReference:
    """The series, or the one that ``series`` holds reformatted planes of."""
    return SeriesReference(
        series.stack_key,
        series.study_instance_uid,
        series.frame_of_reference_uid,
        patient_key(series),
        series.modality,
        series.study_date,
    )


@dataclass(frozen=True)
class KeptAlignment:
    """An ``Alignment`` to the last bit, in numbers that can be compared and written.

    Attributes
    ----------
    rotation, shift_mm
        A point p (LPS mm) of the one series is at ``rotation @ p + shift_mm`` of the other.
    quality
        Of the registration; None: both state one Frame of Reference, or see ``by_hand``.
    by_hand
        The reader put the one over the other.

    Raises
    ------
    ValueError
        The rotation is not one (mirrored, sheared), or a number is not finite.
    """

    rotation: Rotation
    shift_mm: Vector
    quality: Quality | None = None
    by_hand: bool = False

    def __post_init__(self) -> None:
        turn, shift = np.array(self.rotation, np.float64), np.array(self.shift_mm, np.float64)
        if turn.shape != (3, 3) or shift.shape != (3,):
            raise ValueError("a rigid movement has a 3x3 rotation and a shift of three")
        if not np.isfinite(turn).all() or not np.isfinite(shift).all():
            raise ValueError("a rigid movement is finite")
        if np.abs(turn @ turn.T - np.eye(3)).max() > ROUNDING or np.linalg.det(turn) < 0:
            raise ValueError("a rigid movement turns and shifts, no more")

    def alignment(self) -> Alignment:
        """What it was made of."""
        move = Rigid(np.array(self.rotation), np.array(self.shift_mm))
        return Alignment(move, self.quality, self.by_hand)


def keep_alignment(found: Alignment) -> KeptAlignment:
    """An alignment as the reading keeps it."""
    first, second, third = (_vector(row) for row in found.move.rotation.tolist())
    shift_mm = _vector(found.move.shift.tolist())
    return KeptAlignment((first, second, third), shift_mm, found.quality, found.by_hand)


@dataclass(frozen=True)
class Registration:
    """Two series that were registered: places of ``fixed`` in ``moving``."""

    fixed: SeriesReference
    moving: SeriesReference
    kept: KeptAlignment
    author: str = ""
    time: str = ""

    @property
    def key(self) -> str:
        """One for two series, whichever was the fixed one."""
        return registration_key(self.fixed, self.moving)


@dataclass(frozen=True)
class FusedSeries:
    """A second series that is shown over a first one.

    ``window`` (in the second series' unit), ``colours`` and ``opacity`` are those of
    ``image.fusion.Fusion``; ``kept`` has the places of ``fixed`` in ``second``.

    Raises
    ------
    ValueError
        An opacity outside 0 to 1, unknown colours, or a window without a width.
    """

    fixed: SeriesReference
    second: SeriesReference
    kept: KeptAlignment
    window: Window
    colours: str
    opacity: float
    author: str = ""
    time: str = ""

    def __post_init__(self) -> None:
        if self.colours not in SHOWN_AS or not 0 <= self.opacity <= 1:
            raise ValueError("no such colours or opacity")
        if not math.isfinite(self.window.center) or not 0 < self.window.width < math.inf:
            raise ValueError("no such window")

    @property
    def key(self) -> str:
        """One for a first series: one series at a time lies over it."""
        return fusion_key(self.fixed.key)

    def fusion(self, second: Second) -> Fusion:
        """What is to be shown, once the second series is there."""
        return Fusion(second, self.kept.alignment(), self.window, self.colours, self.opacity)

    def looks(self, fusion: Fusion) -> Fusion:
        """Another fusion as this one is shown."""
        return replace(fusion, window=self.window, colours=self.colours, opacity=self.opacity)


def fusion_key(series_key: str) -> str:
    """Under which the fusion over a series stands in a ``Reading``."""
    return f"fusion/{series_key}"


def registration_key(one: SeriesReference, other: SeriesReference) -> str:
    """Under which the registration of two series stands in a ``Reading``."""
    return "registration/" + "/".join(sorted((one.key, other.key)))


def keep_registration(
    fixed: Series, moving: Series, found: Alignment, author: str = ""
) -> Registration:
    """A registration that was made now."""
    references = reference_to_stack(fixed), reference_to_stack(moving)
    return Registration(*references, keep_alignment(found), author, now())


def laid_anew(
    made: Registration, fused: Iterable[FusedSeries], registrations: Iterable[Registration]
) -> list[FusedSeries | Registration]:
    """Those that a registration ``made`` now holds for, with its alignment, either way round.

    It holds for all series of its two Frames of Reference. What two of them were registered
    for themselves is kept before a registration by the pictures, for patients move between
    series of one frame as well; the reader's hand moves all of them.
    """
    others = sorted((each for each in registrations if each.key != made.key), key=lambda i: i.key)
    own = set() if made.kept.by_hand else {each.key for each in others}
    found = made.kept.alignment()
    known: list[FusedSeries | Registration] = [*fused, *others]
    laid = []
    for each in known:
        second = each.second if isinstance(each, FusedSeries) else each.moving
        way = _way(made, each.fixed, second)
        if way is not None and registration_key(each.fixed, second) not in own:
            kept = keep_alignment(found if way else found.inverse())
            laid.append(replace(each, kept=kept, author=made.author, time=made.time))
    return laid


def _way(made: Registration, fixed: SeriesReference, other: SeriesReference) -> bool | None:
    """True where ``made`` holds from ``fixed`` to ``other``, False from there back, else None."""
    pair = made.fixed.key, made.moving.key
    if pair == (fixed.key, other.key):
        return True
    if pair == (other.key, fixed.key):
        return False
    if same_frame(made.fixed, made.moving):
        return None  # one frame holds together, but for the two series that moved in it
    if same_frame(made.fixed, fixed) and same_frame(made.moving, other):
        return True
    if same_frame(made.fixed, other) and same_frame(made.moving, fixed):
        return False
    return None


def keep_fusion(fixed: Series, fusion: Fusion, author: str = "") -> FusedSeries:
    """A fusion over ``fixed`` that was made now."""
    return FusedSeries(
        reference_to_stack(fixed),
        reference_to_stack(fusion.second.volume.series),
        keep_alignment(fusion.alignment),
        fusion.window,
        fusion.colours,
        fusion.opacity,
        author,
        now(),
    )


def _vector(row: list[float]) -> Vector:
    x, y, z = row
    return (x, y, z)
