"""The uptake of a lesion, or of a reference, that was outlined on a PET: SUV and glycolysis.

SUVmax is that of the hottest voxel, SUVpeak that of the hottest sphere of 1 mL
(``image.measuring.peak``), SUVmean that of all voxels inside. Total lesion glycolysis is SUVmean
times the metabolic tumour volume (Larson et al., Clin Positron Imaging 1999;2:159-171), which is
the volume within the outlines.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.quantity import LEAN_MEAN, LEAN_PEAK, Quantity
from medviewer.image.measuring.lean_mass import SUL
from medviewer.image.measuring.suv import SUV
from medviewer.image.measuring.threshold import Threshold
from medviewer.message import Message

GRAM = "g"


@dataclass(frozen=True)
class Uptake:
    """In SUV (g/ml, by body weight); ``glycolysis_g`` in grams.

    Attributes
    ----------
    peak, lean_peak
        None where no sphere of 1 mL about a voxel of the lesion lies in the series; the same in
        SUL, None also where lean body mass is not known.
    standard_deviation
        Of all voxels inside, divided by their count.
    glycolysis_g
        None of a reference, and where there is no volume.
    lean_share
        What numbers in SUV are multiplied with to give SUL; None where that is not known.
    """

    maximum: float
    peak: float | None
    mean: float
    standard_deviation: float
    glycolysis_g: float | None = None
    lean_peak: float | None = None
    lean_share: float | None = None

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """All numbers by the names of ``measured.quantities``, and the glycolysis.

        Of a reference the spread in its place, and the mean by lean body mass.
        """
        peak = () if self.peak is None else (Quantity("peak", self.peak, SUV),)
        lean = () if self.lean_peak is None else (Quantity(LEAN_PEAK, self.lean_peak, SUL),)
        return (
            Quantity("maximum", self.maximum, SUV),
            *peak,
            *lean,
            Quantity("mean", self.mean, SUV),
            *self._last,
        )

    @property
    def _last(self) -> tuple[Quantity, ...]:
        if self.glycolysis_g is not None:
            return (Quantity("total lesion glycolysis", self.glycolysis_g, GRAM),)
        spread = Quantity("standard deviation", self.standard_deviation, SUV)
        if self.lean_share is None:
            return (spread,)
        return spread, Quantity(LEAN_MEAN, self.lean_share * self.mean, SUL)

    @property
    def words(self) -> str:
        """As "SUVmax 9.81, SUVpeak 8.40, SUVmean 6.20, TLG 26.0 g, SULpeak 6.70".

        Of a reference as "SUVmax 2.81, SUVmean 2.20 ± 0.14, SULmean 1.76 ± 0.11".
        """
        if self.glycolysis_g is None:
            return self._of_reference
        told = self._by_weight(self.glycolysis_g)
        if self.lean_peak is None:
            return told
        return Message("{}, SULpeak {:.2f}", told, self.lean_peak)

    @property
    def _of_reference(self) -> str:
        mean, spread = self.mean, self.standard_deviation
        told = Message("SUVmax {:.2f}, SUVmean {:.2f} ± {:.2f}", self.maximum, mean, spread)
        share = self.lean_share
        if share is None:
            return told
        return Message("{}, SULmean {:.2f} ± {:.2f}", told, share * mean, share * spread)

    def _by_weight(self, glycolysis_g: float) -> str:
        if self.peak is None:
            return Message(
                "SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g",
                self.maximum,
                self.mean,
                glycolysis_g,
            )
        return Message(
            "SUVmax {:.2f}, SUVpeak {:.2f}, SUVmean {:.2f}, TLG {:.1f} g",
            self.maximum,
            self.peak,
            self.mean,
            glycolysis_g,
        )


def with_edge(words: str, edge: Threshold | None) -> str:
    """``words`` and where the uptake was taken to end, as "…, edge at SUV 4", if that is known."""
    if edge is None:
        return words
    if edge.share is None:
        return Message("{}, edge at SUV {:g}", words, edge.value)
    return Message("{}, edge at {:.0f} % of the highest value", words, 100 * edge.share)


def uptake_of(regions: Sequence[Measurement], mm3: float | None = None) -> Uptake | None:
    """Of a lesion's regions, none of which overlap, and of their volume, if they have one.

    None where a region has no values, or values in another unit than SUV.
    """
    maxima, sums, squares, count = list[float](), 0.0, 0.0, 0
    peaks, lean, shares = list[float](), list[float](), list[float]()
    for one in regions:
        found = one.statistics
        if found is None or found.unit != SUV:
            return None
        if found.mean is None or found.maximum is None:
            continue  # so small that no pixel's centre lies inside
        maxima.append(found.maximum)
        sums += found.mean * found.count
        squares += (found.mean**2 + (found.standard_deviation or 0.0) ** 2) * found.count
        count += found.count
        peaks += [] if found.peak is None else [found.peak]
        lean += [] if found.lean_peak is None else [found.lean_peak]
        shares += [] if found.lean_share is None else [found.lean_share]
    if not count:
        return None
    mean = sums / count
    peak, lean_peak = (max(each, default=None) for each in (peaks, lean))
    spread = math.sqrt(max(squares / count - mean**2, 0.0))
    glycolysis_g = None if mm3 is None else mean * mm3 / 1000
    return Uptake(
        max(maxima), peak, mean, spread, glycolysis_g, lean_peak, max(shares, default=None)
    )
