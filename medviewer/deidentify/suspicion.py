"""Which images may have text burnt into their pixels, which no header can take out again."""

from __future__ import annotations

from pydicom.dataset import Dataset

SUSPECT_MODALITIES = {
    "US": "ultrasound",
    "IVUS": "ultrasound",
    "XA": "X-ray angiography",
    "RF": "fluoroscopy",
    "SC": "secondary capture",
    "OT": "other",
    "ES": "endoscopy",
    "XC": "photography",
    "GM": "microscopy",
    "DOC": "document",
}
SLICES = frozenset({"CT", "MR", "NM", "PT", "RTDOSE", "SEG"})
"""Kinds of which only what is no slice is looked at: in their noise letters are seen wrongly.

All others, X-ray pictures among them, are kept back when the pixels show some writing.
"""
_VOICES = "1.2.840.10008.5.1.4.1.1.9.4."
"""Basic and general audio waveforms (PS3.4 B.5): dictated, and known again by their sound."""
_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"


def burned_in(dataset: Dataset) -> str:
    """Why text may be burnt into the picture, as a sentence; "" when nothing suggests it.

    The file's own word counts (Burned In Annotation, C.7.6.1.1.1); where it is silent, the
    modality and the kind of object do.
    """
    if says_so(dataset):
        return "The file says that text is burnt in."
    denied = str(dataset.get("BurnedInAnnotation") or "").upper() == "NO"
    if denied or "Rows" not in dataset:
        return ""
    if str(dataset.get("SOPClassUID") or "").startswith(_SECONDARY_CAPTURE):
        return "A secondary capture may have text burnt in."
    kind = SUSPECT_MODALITIES.get(str(dataset.get("Modality") or ""))
    if kind:
        return f"Pictures of this kind ({kind}) may have text burnt in."
    if "SCREEN SAVE" in [str(value).upper() for value in dataset.get("ImageType") or ()]:
        return "A saved screen may have text burnt in."
    return ""


def says_so(dataset: Dataset) -> bool:
    """True when the file itself says that text, or a slide's label, is in the picture."""
    said = (dataset.get("BurnedInAnnotation"), dataset.get("SpecimenLabelInImage"))
    return any(str(each or "").upper() == "YES" for each in said)


def worth_a_look(dataset: Dataset) -> bool:
    """True when the pixels should be looked at, whatever the file says of itself."""
    if "Rows" not in dataset:
        return False
    captured = str(dataset.get("SOPClassUID") or "").startswith(_SECONDARY_CAPTURE)
    other = dataset.get("Modality") not in SLICES
    return captured or other or _is_like_a_screen(dataset) or bool(burned_in(dataset))


def _is_like_a_screen(dataset: Dataset) -> bool:
    """True for colour, and for 8 bits that were derived: measured slices are grey, with more."""
    derived = "DERIVED" in [str(value).upper() for value in dataset.get("ImageType") or ()]
    return dataset.get("SamplesPerPixel") == 3 or (derived and dataset.get("BitsStored") == 8)


def not_an_image(dataset: Dataset) -> str:
    """Why an object cannot be cleaned by its header alone, as a sentence; "" when it can."""
    if "ContentSequence" in dataset:
        return "A structured report is free text throughout."
    if "GraphicAnnotationSequence" in dataset:
        return "A presentation state holds drawn texts."
    if "EncapsulatedDocument" in dataset:
        return "A document inside a DICOM file cannot be cleaned."
    if str(dataset.get("SOPClassUID") or "").startswith(_VOICES):
        return "A recording of a voice cannot be cleaned."
    if "DirectoryRecordSequence" in dataset:
        return "An index of files (DICOMDIR) names every patient."
    for keyword in ("SOPClassUID", "SOPInstanceUID"):
        if not dataset.get(keyword):
            return f"The header has no {keyword}: what has none is no whole DICOM object."
    return ""
