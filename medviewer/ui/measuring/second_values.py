"""What regions drawn on one series say of a PET that lies over it, in words. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from medviewer.findings.reading.measured import pixels_inside
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.quantity import number_text
from medviewer.image.depth import slab_of
from medviewer.image.fusion import Fusion, Second
from medviewer.image.measuring.second_series import second_statistics
from medviewer.image.measuring.suv import SUV
from medviewer.image.registration.alignment import Alignment
from medviewer.ui.fusion.words import series_words
from medviewer.ui.measuring.captions import quantity_name
from medviewer.ui.translation import figure

KEPT = 1024
"""So much is kept of a PET."""
_Asked = tuple[Measurement, Alignment]


class SecondValues:
    """Works out what regions hold of the PET over their series, once for as long as it lies so.

    Attributes
    ----------
    fusion_of
        What lies over the series of a key (``ShownFusions.of``).
    """

    def __init__(self) -> None:
        self.fusion_of: Callable[[str], Fusion | None] = lambda _: None
        # by weak keys: a PET that is shown no more is let go of
        self._kept: WeakKeyDictionary[Second, dict[_Asked, str]] = WeakKeyDictionary()

    def words(self, one: Measurement) -> str:
        """As "PT 1: PET AC: SUVmax 9.00  SUVmean 4.40 ± 3.50"; "" where there is nothing to tell.

        That is so where no PET lies over the series in a known way (one frame of reference, or
        a good registration; not by hand), where the region leaves it, and of a slab.
        """
        fusion = self.fusion_of(one.image.stack_key) if one.kind.is_region else None
        if fusion is None or not _is_told(one, fusion):
            return ""
        kept, asked = self._kept.setdefault(fusion.second, {}), (one, fusion.alignment)
        if asked not in kept:
            if len(kept) >= KEPT:
                kept.clear()
            kept[asked] = _words(one, fusion)
        return kept[asked]


def _is_told(one: Measurement, fusion: Fusion) -> bool:
    lies_so = fusion.alignment.sure and not fusion.alignment.by_hand
    return lies_so and fusion.second.volume.series.modality == "PT" and not slab_of(one.remark)


def _words(one: Measurement, fusion: Fusion) -> str:
    plane = one.image.plane
    if plane is None:
        return ""
    corner, mask = pixels_inside(one)
    found = second_statistics(fusion.second, fusion.alignment, plane, corner, mask)
    if found is None or found.mean is None or found.maximum is None:
        return ""
    name = series_words(fusion.second.volume.series, anonymous=True)
    highest, mean, spread = (
        number_text(each or 0.0, found.unit)
        for each in (found.maximum, found.mean, found.standard_deviation)
    )
    if found.unit == SUV:
        told = f"SUVmax {highest}  SUVmean {mean} ± {spread}"
    else:
        most, average = quantity_name("maximum"), quantity_name("mean")
        told = f"{most} {highest}  {average} {mean} ± {spread} {found.unit}"
    return f"{name}: {figure(told)}"
