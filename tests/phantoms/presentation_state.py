"""Presentation states of another maker."""

from __future__ import annotations

import highdicom as hd
from highdicom.pr import GrayscaleSoftcopyPresentationState
from pydicom.dataset import Dataset


def presentation_state(
    images: list[Dataset], kind: type[Dataset] = GrayscaleSoftcopyPresentationState, **more: object
) -> Dataset:
    """A state of ``images`` as highdicom writes it, with ``more`` arguments or others."""
    facts: dict[str, object] = {
        "referenced_images": images,
        "series_instance_uid": hd.UID(),
        "series_number": 9,
        "sop_instance_uid": hd.UID(),
        "instance_number": 1,
        "manufacturer": "Other",
        "manufacturer_model_name": "PACS",
        "software_versions": "1",
        "device_serial_number": "1",
        "content_label": "KEY_VIEW",
        "content_description": "turned for the board",
        "content_creator_name": "Roe^Ann",
    }
    return kind(**{**facts, **more})
