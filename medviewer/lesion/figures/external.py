"""Series of another hospital with tumour masks: what is found, what is marked for nothing.

Reads folders in the form of brain-progression: ``PATIENT/VISIT_Scan_T1.nii.gz``
beside ``PATIENT/VISIT_Mask.nii.gz``, arrays ``[slice, row, column]`` without a
known spacing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series, Slice
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding
from medviewer.findings.model_run import Mode
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.learning.bootstrap import Estimate
from medviewer.learning.device import Device, choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion.detect import operating_point, search
from medviewer.lesion.gate.familiar import Familiar, read_familiar
from medviewer.lesion.labels import LABELS
from medviewer.lesion.training.part import Part
from medviewer.progress import Progress, Silent

if TYPE_CHECKING:
    from medviewer.lesion.ensemble import Ensemble

SPACING_MM = (1.0, 1.0)
"""Lost in the published volumes; near to what their README says."""
AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


@dataclass(frozen=True)
class Visit:
    """What came out for one volume.

    ``found`` of ``tumour`` slices have a mark on the tumour; ``marked`` of ``free``
    slices without tumour have a mark; ``glioma`` of the marks on the tumour say so;
    ``distance`` is the median likeness to the training images.
    """

    name: str
    tumour: int
    found: int
    free: int
    marked: int
    glioma: int
    distance: float


def measure_series(
    package: ModelPackage,
    data: Path,
    progress: Progress = Silent(),
    *,
    mode: Mode = "full",
    device: Device | None = None,
) -> dict[str, Any]:
    """Figures over all volumes in ``data``, as text; no image of them was trained on.

    Raises
    ------
    MedviewerError
        When there is no volume in the folder.
    """
    from medviewer.lesion.ensemble import load_ensemble

    ensemble = load_ensemble(package, device or choose(), mode)
    scans = sorted(data.glob("*/*_Scan_T1.nii.gz"))
    if not scans:
        raise MedviewerError(f"{data} holds no volumes.", "Point to the folder brain-progression.")
    threshold, _ = operating_point(package, mode)
    familiar = read_familiar(package)

    def visit(number: int) -> Visit:
        part = Part(progress, number / len(scans), (number + 1) / len(scans))
        return _measure(scans[number], ensemble, threshold, familiar, part)

    visits = [visit(number) for number in range(len(scans))]
    return summarise(visits)


def summarise(visits: list[Visit]) -> dict[str, Any]:
    """The figures of all visits together and of each."""
    tumour, free = sum(one.tumour for one in visits), sum(one.free for one in visits)
    found, marked = sum(one.found for one in visits), sum(one.marked for one in visits)
    gliomas = sum(one.glioma for one in visits)
    figures: dict[str, Any] = {
        "volumes": len(visits),
        "tumour slices found": f"{found} of {tumour} ({_share(found, tumour).text()})",
        "tumour-free slices with a mark": f"{marked} of {free} ({_share(marked, free).text()})",
        "slices found and named glioma": f"{gliomas} of {found}",
        "intervals": "95 % by Wilson's formula over slices, although slices of one patient "
        "are not independent; three patients allow no better",
    }
    for one in visits:
        figures[one.name] = (
            f"found {one.found} of {one.tumour}, marked {one.marked} of {one.free} without "
            f"tumour, distance {one.distance:.2f}"
        )
    return figures


def _share(part: int, whole: int) -> Estimate:
    """A share with Wilson's 95 % interval (Wilson 1927)."""
    if whole == 0:
        return Estimate(float("nan"), float("nan"), float("nan"))
    share, z = part / whole, 1.96
    centre = (share + z**2 / (2 * whole)) / (1 + z**2 / whole)
    half = z / (1 + z**2 / whole) * (share * (1 - share) / whole + z**2 / (4 * whole**2)) ** 0.5
    return Estimate(share, centre - half, centre + half)


def _measure(
    path: Path, ensemble: Ensemble, threshold: float, familiar: Familiar | None, progress: Progress
) -> Visit:
    scan = _read(path)
    mask = _read(path.with_name(path.name.replace("Scan_T1", "Mask"))) > 0.5
    result = search(as_volume(scan), ensemble, threshold, familiar, progress)
    has_tumour: NDArray[np.bool_] = mask.max(axis=(1, 2))
    shown = scan.any((1, 2))
    on_tumour = [one for one in result.findings if _touches(one, mask[one.slice_index])]
    found = {one.slice_index for one in on_tumour}
    marked = {one.slice_index for one in result.findings if not has_tumour[one.slice_index]}
    return Visit(
        name=f"{path.parent.name} {path.name.split('_')[0]}",
        tumour=int(has_tumour.sum()),
        found=len(found),
        free=int((shown & ~has_tumour).sum()),
        marked=len(marked),
        glioma=len({one.slice_index for one in on_tumour if one.label == LABELS[1]}),
        distance=float(np.median(result.distances)) if result.distances else float("nan"),
    )


def _touches(finding: Finding, mask: NDArray[np.bool_]) -> bool:
    """True when at least a tenth of the smaller of the two lies in the other."""
    inside = polygon_mask(finding.outline, (mask.shape[0], mask.shape[1]))
    smaller = min(int(inside.sum()), int(mask.sum()))
    return smaller > 0 and int((inside & mask).sum()) >= 0.1 * smaller


def _read(path: Path) -> NDArray[np.float32]:
    import SimpleITK as sitk

    try:
        image = sitk.ReadImage(str(path))
    except RuntimeError as error:
        raise MedviewerError(f"{path} cannot be read.", "Copy the data again.") from error
    return np.asarray(sitk.GetArrayFromImage(image), dtype=np.float32)


def as_volume(voxels: NDArray[np.float32], spacing_mm: tuple[float, float] = SPACING_MM) -> Volume:
    """An axial stack ``[slice, row, column]`` as if it had been loaded."""
    count, rows, columns = voxels.shape
    series = Series(
        key="1",
        series_instance_uid="1",
        study_instance_uid="1",
        frame_of_reference_uid="1",
        patient_id="",
        patient_name="",
        study_date="",
        study_description="",
        modality="MR",
        number=None,
        description="",
        body_part="",
        rows=rows,
        columns=columns,
        slices=tuple(
            Slice(Path(str(i)), 0, "", str(i), i + 1, None, AXIAL, spacing_mm) for i in range(count)
        ),
        header=Dataset(),
    )
    return Volume(
        series, voxels, np.ones(count), np.zeros(count), "", None, loaded=np.ones(count, dtype=bool)
    )
