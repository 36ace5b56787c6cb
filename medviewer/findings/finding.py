"""What a model found: the plain objects that every part of the program passes on.

Image coordinates are DICOM's (PS3.3 C.18.6.1.1): x to the right, y down, in
pixels of the stored image, (0, 0) the outer corner of the first pixel, so the
centre of the first pixel is (0.5, 0.5).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from medviewer.dicom.series import ImageKey
    from medviewer.findings.point_answer import PointAnswer
    from medviewer.findings.reading.earlier import Comparison
    from medviewer.findings.reading.verdict import Verdict

Point = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Rule:
    """One check of the gate: its name, whether it passed, and what was seen (a ``Message``)."""

    name: str
    passed: bool
    detail: str


@dataclass(frozen=True)
class GateVerdict:
    """Whether an input is what the model was made for.

    ``overridden`` is True when the reader chose to run the model anyway.
    """

    rules: tuple[Rule, ...]
    overridden: bool = False

    @property
    def accepted(self) -> bool:
        """True when every rule passed."""
        return all(rule.passed for rule in self.rules)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the input was refused, a sentence a failed rule."""
        return tuple(rule.detail for rule in self.rules if not rule.passed)


@dataclass(frozen=True)
class Provenance:
    """Which model made a result, on what, where and when.

    ``started`` is ISO 8601 in UTC, ``duration_s`` in seconds, ``sha256`` that of
    the weights file, ``mode`` "full" (every network of the ensemble) or "fast".
    """

    model: str
    version: str
    sha256: str
    device: str
    started: str
    duration_s: float
    software: str
    mode: str = "full"


@dataclass(frozen=True)
class Finding:
    """One lesion on one slice.

    Attributes
    ----------
    slice_index
        0-based, into the volume that was analysed.
    frame_number
        1-based frame in the SOP instance, as DICOM references count.
    score
        The detector's score, 0 to 1: how sure it is that there is a lesion.
    probabilities
        Calibrated probability of every class, summing to 1.
    box
        x0, y0, x1, y1 in image coordinates (see the module).
    outline
        Closed polygon in image coordinates, the first point not repeated.
    long_diameter_mm, short_diameter_mm
        Longest extent of the outline and the longest one perpendicular to it
        (RECIST 1.1); None where the pixels have no size in the patient.
    mean, standard_deviation
        Of the pixels whose centre is inside the outline, in ``unit``; None, and ``unit`` empty,
        where a reader drew it so small that none is.
    spread
        Largest standard deviation of a class's probability among the networks that were
        asked, a measure of what the model does not know; None when one alone was asked.
    sure
        False when the model cannot tell the class: no probability reaches the limit that
        its card names. The label is then no more than the likeliest.
    """

    identifier: str
    slice_index: int
    sop_instance_uid: str
    frame_number: int
    label: str
    score: float
    probabilities: dict[str, float]
    box: Box
    outline: tuple[Point, ...]
    long_diameter_mm: float | None
    short_diameter_mm: float | None
    area_mm2: float | None
    mean: float | None
    standard_deviation: float | None
    unit: str
    spread: float | None = None
    sure: bool = True

    @property
    def image_key(self) -> ImageKey:
        """As that of the slice that it is on."""
        return self.sop_instance_uid, self.frame_number


@dataclass(frozen=True)
class LesionFinding:
    """One lesion of a series, made of findings on neighbouring slices.

    Attributes
    ----------
    findings
        Identifiers of its findings, by slice.
    first_slice, last_slice, largest_slice
        0-based; the largest is the one whose diameters are the lesion's.
    score
        That of its surest finding.
    probabilities
        Of every class, the mean over its findings weighted by their scores; ``label`` is
        the likeliest. ``sure`` when its findings that are sure of that class carry half of the
        weight.
    spread
        Mean of its findings' spreads, weighted in the same way; None when they have none.
    long_diameter_mm, short_diameter_mm
        RECIST 1.1: the longest extent within one slice, and the longest perpendicular to
        it on that slice; None where the pixels have no size in the patient.
    volume_mm3
        None where the pixels have no size or the slices no place in the patient.
    doubtful_slices
        Beyond its first and its last slice, those on which marks that are too weak to be findings
        go on with it: how far it goes is in doubt.
    most_volume_mm3
        Its volume with these; None where there are none, or it has none.
    """

    identifier: str
    findings: tuple[str, ...]
    first_slice: int
    last_slice: int
    largest_slice: int
    label: str
    score: float
    probabilities: dict[str, float]
    spread: float | None
    sure: bool
    long_diameter_mm: float | None
    short_diameter_mm: float | None
    volume_mm3: float | None
    doubtful_slices: tuple[int, ...] = ()
    most_volume_mm3: float | None = None


@dataclass(frozen=True)
class ResultSet:
    """All that one run of one model says about one series.

    ``heat_map`` is float16 ``[slice, y, x]`` in 0..1, spread evenly over the whole
    image rectangle whatever its own size; None when the model was refused.
    ``lesions`` are the findings put together slice by slice, the surest first.
    ``answers`` is what a model says of the points that a reader chose, in their order.
    ``overruled`` are the images whose pixels the reader calibrated otherwise than their files:
    the sizes of findings on them are by the file.
    ``rejected`` counts the findings that the reader took out of what leaves the program.
    ``only_judged`` says that these are findings of an earlier sitting: those that the reader
    judged then, for no others are kept, nor what the gate said.
    ``compared`` is what became of the lesions since an earlier examination; None where that was
    not asked, or cannot be said for sure.
    ``file`` is the name of the file that it was read from; empty for a run of this sitting.
    """

    series_key: str
    series_instance_uid: str
    sop_instance_uids: tuple[str, ...]
    gate: GateVerdict
    findings: tuple[Finding, ...]
    provenance: Provenance
    heat_map: NDArray[np.float16] | None = field(default=None, compare=False, repr=False)
    verdicts: tuple[Verdict, ...] = field(default=(), compare=False, repr=False)
    lesions: tuple[LesionFinding, ...] = field(default=(), compare=False)
    answers: tuple[PointAnswer, ...] = ()
    overruled: tuple[str, ...] = field(default=(), compare=False)
    rejected: int = field(default=0, compare=False)
    only_judged: bool = field(default=False, compare=False)
    compared: Comparison | None = field(default=None, compare=False, repr=False)
    file: str = field(default="", compare=False)

    @property
    def run_although_refused(self) -> bool:
        """True when the reader ran the model on what its gate had refused."""
        return self.gate.overridden and not self.gate.accepted

    @property
    def was_asked(self) -> bool:
        """True when the model looked: at the series, or where points were given at one of them."""
        gates = [self.gate]
        if self.gate.accepted or self.gate.overridden:
            gates = [answer.gate for answer in self.answers] or gates
        return any(gate.accepted or gate.overridden for gate in gates)


def overlap(one: Box, other: Box) -> float:
    """Intersection over union of two boxes, 0 to 1."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    whole = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return shared / (whole - shared)
