"""What others pointed at is marked, wherever in their selection it stands."""

from __future__ import annotations

from pathlib import Path

from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, KeyObjectSelectionDocumentStorage, generate_uid

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from tests.phantoms.make import item


def test_an_image_within_a_part_of_a_selection_is_marked_too(
    volume: Volume, tmp_path: Path
) -> None:
    one = volume.series.slices[3]
    reference = item(
        ReferencedSOPClassUID=one.sop_class_uid, ReferencedSOPInstanceUID=one.sop_instance_uid
    )
    image = item(ValueType="IMAGE", ReferencedSOPSequence=reference)
    made = item(
        SOPClassUID=KeyObjectSelectionDocumentStorage,
        SOPInstanceUID=generate_uid(),
        Modality="KO",
        ContentSequence=item(ValueType="CONTAINER", ContentSequence=image),
    )
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.save_as(tmp_path / "ko.dcm", enforce_file_format=True)
    (mark,) = read_marks(tmp_path / "ko.dcm", [volume.series]).marks
    assert (mark.kind, mark.label, mark.index, mark.points) == ("KO", "key image", 3, ())
