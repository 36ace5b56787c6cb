"""Specific Character Set (PS3.3 C.12.1.1.2): text as text, whatever a file declares.

pydicom decodes the sets of the standard; here a declaration that is misspelt,
unknown or contradicted by the bytes is replaced by one that can be read.
"""

from __future__ import annotations

from pydicom.charset import python_encoding
from pydicom.dataset import Dataset

CHARACTER_SET = 0x00080005


def repair_character_set(dataset: Dataset) -> None:
    """Make the declared character set of ``dataset`` one that pydicom knows."""
    try:
        declared = dataset[CHARACTER_SET].value if CHARACTER_SET in dataset else ""
    except (ValueError, LookupError, TypeError):
        declared = ""
    terms = [declared] if isinstance(declared, str) else [str(term) for term in declared or ()]
    known = [term for term in terms if term in python_encoding]
    if known != terms or not terms:
        dataset.SpecificCharacterSet = known or "ISO_IR 192"
