"""Which item of a presentation state is about an image."""

from __future__ import annotations

from dataclasses import replace

from pydicom.dataset import Dataset

from medviewer.dicom.series import Slice
from medviewer.findings.presentation.per_image import PerImage
from tests.phantoms.make import item
from tests.ui.makers import make_series

FIRST, SECOND, THIRD = make_series().slices[:3]


def about(center: float, *uids: str, frames: list[int] | None = None) -> Dataset:
    named = {} if frames is None else {"ReferencedFrameNumber": frames}
    images = [item(ReferencedSOPInstanceUID=uid, **named) for uid in uids]
    made: Dataset = item(WindowCenter=center)
    if images:
        made.ReferencedImageSequence = images
    return made


def found(per_image: PerImage, one: Slice) -> float | None:
    said = per_image.find(one)
    return None if said is None else float(said.WindowCenter)


def test_a_named_image_has_its_item_and_the_others_the_first_of_all() -> None:
    items = PerImage(
        [
            about(1, FIRST.sop_instance_uid),
            about(2),
            about(3),
            about(4, FIRST.sop_instance_uid, SECOND.sop_instance_uid),
        ]
    )
    assert [found(items, one) for one in (FIRST, SECOND, THIRD)] == [1, 4, 2]
    assert found(PerImage([about(1, FIRST.sop_instance_uid)]), SECOND) is None


def test_frames_count_from_one() -> None:
    uid = FIRST.sop_instance_uid
    items = PerImage([about(1, uid, frames=[1, 3]), about(2, uid, frames=[2])])
    frames = [replace(FIRST, frame=frame) for frame in range(4)]
    assert [found(items, one) for one in frames] == [1, 2, 1, None]
