"""How thick planes can be, and what a slab is called."""

from __future__ import annotations

from medviewer.image.depth import SLABS, SlabMode
from medviewer.image.reformat import Slab
from medviewer.ui.translation import figure, tr

THICKNESSES_MM = (0.0, 2.0, 5.0, 10.0, 20.0, 40.0)


def thickness_after(thickness_mm: float, steps: int) -> float:
    """The next of the offered thicknesses."""
    place = min(range(len(THICKNESSES_MM)), key=lambda n: abs(THICKNESSES_MM[n] - thickness_mm))
    return THICKNESSES_MM[max(0, min(len(THICKNESSES_MM) - 1, place + steps))]


def slab_words(slab: Slab) -> str:
    """Such as "MIP 10 mm"; empty for a thin plane."""
    names = {**SLABS, SlabMode.MEAN: tr("Mean")}
    return figure(f"{names[slab.mode]} {slab.thickness_mm:g} mm") if slab.thickness_mm else ""
