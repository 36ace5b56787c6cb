"""The uptake of a lesion that was outlined on several slices of a PET: SUV and glycolysis.

SUVmax is that of the hottest voxel, SUVpeak that of the hottest sphere of 1 mL
(``image.measuring.peak``), SUVmean that of all voxels inside. Total lesion glycolysis is SUVmean
times the metabolic tumour volume (Larson et al., Clin Positron Imaging 1999;2:159-171), which is
the volume within the outlines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from medviewer.findings.reading.measured import Quantity
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.measuring.suv import SUV
from medviewer.message import Message

GRAM = "g"


@dataclass(frozen=True)
class Uptake:
    """In SUV (g/ml, by body weight); ``glycolysis_g`` in grams.

    ``peak`` is None where no sphere of 1 mL about a voxel of the lesion lies in the series.
    """

    maximum: float
    peak: float | None
    mean: float
    glycolysis_g: float

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """All numbers by the names of ``measured.quantities``, and the glycolysis."""
        peak = () if self.peak is None else (Quantity("peak", self.peak, SUV),)
        return (
            Quantity("maximum", self.maximum, SUV),
            *peak,
            Quantity("mean", self.mean, SUV),
            Quantity("total lesion glycolysis", self.glycolysis_g, GRAM),
        )

    @property
    def words(self) -> str:
        """As "SUVmax 9.81, SUVpeak 8.40, SUVmean 6.20, TLG 26.0 g"."""
        if self.peak is None:
            return Message(
                "SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g",
                self.maximum,
                self.mean,
                self.glycolysis_g,
            )
        return Message(
            "SUVmax {:.2f}, SUVpeak {:.2f}, SUVmean {:.2f}, TLG {:.1f} g",
            self.maximum,
            self.peak,
            self.mean,
            self.glycolysis_g,
        )


def uptake_of(regions: Sequence[Measurement], mm3: float) -> Uptake | None:
    """Of a lesion's regions, none of which overlap, and of their volume.

    None where a region has no values, or values in another unit than SUV.
    """
    maxima, sums, count = list[float](), 0.0, 0
    peaks = list[float]()
    for one in regions:
        found = one.statistics
        if found is None or found.unit != SUV:
            return None
        if found.mean is None or found.maximum is None:
            continue  # so small that no pixel's centre lies inside
        maxima.append(found.maximum)
        sums += found.mean * found.count
        count += found.count
        peaks += [] if found.peak is None else [found.peak]
    if not count:
        return None
    mean = sums / count
    return Uptake(max(maxima), max(peaks, default=None), mean, mean * mm3 / 1000)
