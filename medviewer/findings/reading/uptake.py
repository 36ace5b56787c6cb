"""The uptake of a lesion that was outlined on several slices of a PET: SUV and glycolysis.

SUVmax is that of the hottest voxel, SUVpeak that of the hottest sphere of 1 mL
(``image.measuring.peak``), SUVmean that of all voxels inside. Total lesion glycolysis is SUVmean
times the metabolic tumour volume (Larson et al., Clin Positron Imaging 1999;2:159-171), which is
the volume within the outlines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from medviewer.findings.reading.measured import LEAN_PEAK, Quantity
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.measuring.lean_mass import SUL
from medviewer.image.measuring.suv import SUV
from medviewer.message import Message

GRAM = "g"


@dataclass(frozen=True)
class Uptake:
    """In SUV (g/ml, by body weight); ``glycolysis_g`` in grams.

    ``peak`` is None where no sphere of 1 mL about a voxel of the lesion lies in the series;
    ``lean_peak`` is the same in SUL, None where lean body mass is not known.
    """

    maximum: float
    peak: float | None
    mean: float
    glycolysis_g: float
    lean_peak: float | None = None

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """All numbers by the names of ``measured.quantities``, and the glycolysis."""
        peak = () if self.peak is None else (Quantity("peak", self.peak, SUV),)
        lean = () if self.lean_peak is None else (Quantity(LEAN_PEAK, self.lean_peak, SUL),)
        return (
            Quantity("maximum", self.maximum, SUV),
            *peak,
            *lean,
            Quantity("mean", self.mean, SUV),
            Quantity("total lesion glycolysis", self.glycolysis_g, GRAM),
        )

    @property
    def words(self) -> str:
        """As "SUVmax 9.81, SUVpeak 8.40, SUVmean 6.20, TLG 26.0 g, SULpeak 6.70"."""
        if self.lean_peak is None:
            return self._by_weight
        return Message("{}, SULpeak {:.2f}", self._by_weight, self.lean_peak)

    @property
    def _by_weight(self) -> str:
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
    peaks, lean = list[float](), list[float]()
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
        lean += [] if found.lean_peak is None else [found.lean_peak]
    if not count:
        return None
    mean = sums / count
    peak, lean_peak = (max(each, default=None) for each in (peaks, lean))
    return Uptake(max(maxima), peak, mean, mean * mm3 / 1000, lean_peak)
