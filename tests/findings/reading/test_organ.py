"""The organs of lesions."""

from __future__ import annotations

from medviewer.findings.objects.codes import code
from medviewer.findings.reading.organ import ORGAN_NAMES, Organ


def test_every_organ_has_a_name_and_a_code() -> None:
    for organ in set(Organ) - {Organ.NONE}:
        assert ORGAN_NAMES[organ]
        assert code(organ.value).scheme_designator == "SCT"
