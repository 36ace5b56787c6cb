"""What a mammogram says of itself: which breast it shows, from where, and for whom it was made.

PS3.3 C.8.11.1 (DX Anatomy), C.8.11.7 (Mammography Image), C.8.21.1 (X-Ray 3D); codes of PS3.16
CID 4014.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from medviewer.dicom.series import Series, Slice

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MAMMOGRAPHY = "MG"

_VIEWS = {
    "399162004": "CC",
    "399368009": "MLO",
    "399260004": "ML",
    "399352003": "LM",
    "399196006": "FB",
    "399099002": "LMO",
    "399192008": "XCCL",
    "399101009": "XCCM",
    "399188001": "SIO",
    "441555000": "ISO",
}
"""The usual abbreviation (View Position) of a code of SNOMED CT."""

_OF_SNOMED_RT = {
    "R-10242": "CC",
    "R-10226": "MLO",
    "R-10224": "ML",
    "R-10228": "LM",
    "R-10244": "FB",
    "R-10230": "LMO",
    "R-1024A": "XCCL",
    "R-1024B": "XCCM",
    "R-102D0": "SIO",
    "R-40AAA": "ISO",
}
"""The same in files that were written before 2020 or so."""


def is_mammogram(series: Series) -> bool:
    """Whether a series shows a breast by X-rays, tomosynthesis included."""
    return series.modality == MAMMOGRAPHY


def side_of(series: Series, here: Slice) -> str:
    """Which breast a slice shows, "R" or "L"; "" where nobody says, or both are seen."""
    said = [here.projection.split(" ")[0], *_laterality(series.header)]
    first = next((side for side in said if side in ("R", "L", "B")), "")
    return "" if first == "B" else first


def view_of_breast(series: Series, here: Slice) -> str:
    """From where it is seen, such as "CC" or "MLO"; "" where the file does not say.

    View Position (0018,5101), which may be left out, else View Code Sequence (0054,0220).
    """
    words = here.projection.split(" ")
    if words[-1] and words[-1] not in ("R", "L", "B"):
        return words[-1]
    stated = str(series.header.get("ViewPosition", "") or "").upper()
    known = {**_VIEWS, **_OF_SNOMED_RT}
    codes = (str(item.get("CodeValue", "") or "") for item in _views(series.header))
    return stated or next((known[code] for code in codes if code in known), "")


def is_usual(series: Series) -> bool:
    """Whether it is made to be read, and of the whole breast.

    Neither raw (Presentation Intent Type FOR PROCESSING) nor with a View Modifier, such as spot
    compression, magnification or an implant pushed back.
    """
    raw = str(series.header.get("PresentationIntentType", "") or "") == "FOR PROCESSING"
    return not raw and not any(
        view.get("ViewModifierCodeSequence") for view in _views(series.header)
    )


def _laterality(header: Dataset) -> Iterator[str]:
    """What the image, its series and the frames that it shares say, in this order."""
    yield str(header.get("ImageLaterality", "") or "")
    for shared in _items(header, "SharedFunctionalGroupsSequence"):
        for anatomy in _items(shared, "FrameAnatomySequence"):
            yield str(anatomy.get("FrameLaterality", "") or "")
    yield str(header.get("Laterality", "") or "")


def _views(header: Dataset) -> Sequence[Dataset]:
    return _items(header, "ViewCodeSequence")


def _items(header: Dataset, keyword: str) -> Sequence[Dataset]:
    found: Sequence[Dataset] = header.get(keyword) or ()
    return found
