"""Read the reports that ``sr`` writes: what was saved comes back.

Outlines are 32-bit floats in the file (PS3.3 C.18.6), so they come back to seven
digits; all other numbers come back as they were. The heat map is not in a report.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code

from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import read_header
from medviewer.dicom.files.hostile import BROKEN
from medviewer.errors import MedviewerError
from medviewer.findings.finding import (
    Box,
    Finding,
    GateVerdict,
    Point,
    Provenance,
    ResultSet,
    Rule,
)
from medviewer.findings.finding_json import finding_from_json
from medviewer.findings.objects.codes import class_of, code, label_of, unit_of
from medviewer.findings.reading.measurement import ImageReference
from medviewer.findings.reading.verdict import Decision, Verdict
from medviewer.message import Message

_TITLE, _GROUP = ("126000", "DCM"), ("125007", "DCM")
_TRACKING_IDENTIFIER, _FINDING, _REGION = ("112039", "DCM"), ("121071", "DCM"), ("111030", "DCM")
_NAME, _VERSION, _PARAMETER = ("111001", "DCM"), ("111003", "DCM"), ("111002", "DCM")
_DERIVATION = ("121401", "DCM")
_SEPARATOR = " = "
VERDICT, CLASS, REASON = "Verdict of the reader", "Class by the reader", "Reason of the reader"
"""Names of what the reader says of a finding."""
BEFORE = "before the reader's correction"
"""Parameter that holds the finding as the model gave it, when its outline is the reader's."""


class ReportError(MedviewerError):
    """A file that is not a report of this program, or a damaged one."""


def read_sr(path: Path) -> ResultSet:
    """The result set in a report that ``export_dicom`` wrote.

    Raises
    ------
    ReportError
        When the file cannot be read or is not such a report.
    """
    try:
        report, _ = dataset_of(read_header(path))
        if report.get("Modality") != "SR" or _concept(report) != _TITLE:
            raise ReportError(Message("{} is not a report of measurements (TID 1500).", path))
        return _results(report)
    except ReportError:
        raise
    except BROKEN as error:
        raise ReportError(
            Message("{} is not a report that this program wrote ({}).", path, error),
            Message("Open it in the program that wrote it."),
        ) from error


def _results(report: Dataset) -> ResultSet:
    groups = [item for item in _items(report) if _concept(item) == _GROUP]
    parameters = _parameters(groups[0])
    evidence = report.CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence[0]
    uids = [str(each.ReferencedSOPInstanceUID) for each in evidence.ReferencedSOPSequence]
    provenance = _provenance(groups[0], parameters)
    found = [(group, _finding(group)) for group in groups if "box" in _parameters(group)]
    judged = [_verdict(group, each, provenance) for group, each in found]
    slices = int(parameters["slices"])
    gate = json.loads(parameters["input check"])
    return ResultSet(
        series_key=parameters["series"],
        series_instance_uid=str(evidence.SeriesInstanceUID),
        sop_instance_uids=tuple(uids * slices if len(uids) == 1 else uids),
        gate=GateVerdict(tuple(Rule(**rule) for rule in gate["rules"]), gate["overridden"]),
        findings=tuple(each for _, each in found),
        provenance=provenance,
        verdicts=tuple(each for each in judged if each is not None),
    )


def _provenance(group: Dataset, parameters: dict[str, str]) -> Provenance:
    return Provenance(
        model=str(_child(group, _NAME).TextValue),
        version=str(_child(group, _VERSION).TextValue),
        sha256=parameters["weights SHA-256"],
        device=parameters["device"],
        started=parameters["started"],
        duration_s=float(parameters["duration in s"]),
        software=parameters["software"],
        mode=parameters["mode"],
    )


def _finding(group: Dataset) -> Finding:
    parameters = _parameters(group)
    region = _child(group, _REGION)
    image = region.ContentSequence[0].ReferencedSOPSequence[0]
    x0, y0, x1, y1 = map(float, parameters["box"].split())
    box: Box = (x0, y0, x1, y1)
    sizes, probabilities, values = _measurements(group)
    mean = values.get(_key(code("mean")))
    deviation = values.get(_key(code("standard deviation")))
    return Finding(
        identifier=str(_child(group, _TRACKING_IDENTIFIER).TextValue),
        slice_index=int(parameters["slice index"]),
        sop_instance_uid=str(image.ReferencedSOPInstanceUID),
        frame_number=int(parameters["frame number"]),
        label=label_of(_code(_child(group, _FINDING).ConceptCodeSequence[0])),
        score=sizes[_key(code("certainty"))] / 100.0,
        probabilities=probabilities,
        box=box,
        outline=_outline(region) if parameters["outlined"] == "yes" else (),
        long_diameter_mm=sizes.get(_key(code("long axis"))),
        short_diameter_mm=sizes.get(_key(code("short axis"))),
        area_mm2=sizes.get(_key(code("area"))),
        mean=None if mean is None else mean.value,
        standard_deviation=None if deviation is None else deviation.value,
        unit="" if mean is None else mean.unit,
        spread=float(parameters["spread"]) if "spread" in parameters else None,
        sure=parameters.get("class") != "not sure",
    )


def _verdict(group: Dataset, finding: Finding, provenance: Provenance) -> Verdict | None:
    """The reader's word on a finding; its ``finding`` is what the model gave."""
    said = {
        str(item.ConceptNameCodeSequence[0].CodeMeaning): _code(item.ConceptCodeSequence[0])
        for item in group.ContentSequence
        if item.ValueType == "CODE"
    }
    if VERDICT not in said:
        return None
    before = _parameters(group).get(BEFORE)
    image = _child(group, _REGION).ContentSequence[0].ReferencedSOPSequence[0]
    reference = ImageReference(
        study_instance_uid="",
        series_instance_uid="",
        series_key="",
        sop_class_uid=str(image.ReferencedSOPClassUID),
        sop_instance_uid=finding.sop_instance_uid,
        frame_number=finding.frame_number,
    )
    return Verdict(
        identifier=finding.identifier,
        image=reference,
        finding=finding if before is None else finding_from_json(json.loads(before)),
        provenance=provenance,
        decision=Decision(said[VERDICT].meaning.removeprefix("Reader: ")),
        reason=said[REASON].meaning if REASON in said else "",
        label=label_of(said[CLASS]) if CLASS in said else "",
        outline=() if before is None else finding.outline,
    )


def _outline(region: Dataset) -> tuple[Point, ...]:
    """The polygon without its repeated first point."""
    numbers = [float(number) for number in region.GraphicData]
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    return tuple(points[:-1])


@dataclass(frozen=True)
class _Measured:
    value: float
    unit: str


def _measurements(
    group: Dataset,
) -> tuple[dict[tuple[str, str], float], dict[str, float], dict[tuple[str, str], _Measured]]:
    """Sizes by concept, probabilities by class, and statistics of pixels by derivation."""
    sizes: dict[tuple[str, str], float] = {}
    probabilities: dict[str, float] = {}
    values: dict[tuple[str, str], _Measured] = {}
    for item in group.ContentSequence:
        if item.ValueType != "NUM":
            continue
        measured = item.MeasuredValueSequence[0]
        number = float(measured.get("FloatingPointValue", measured.NumericValue))
        name = _code(item.ConceptNameCodeSequence[0])
        derivations = [c for c in item.get("ContentSequence", ()) if _concept(c) == _DERIVATION]
        label = class_of(name)
        if derivations:
            unit = unit_of(_code(measured.MeasurementUnitsCodeSequence[0]))
            values[_key(_code(derivations[0].ConceptCodeSequence[0]))] = _Measured(number, unit)
        elif label is not None:
            probabilities[label] = number / 100.0
        else:
            sizes[_key(name)] = number
    return sizes, probabilities, values


def _items(item: Dataset) -> Iterator[Dataset]:
    """All content items below ``item``."""
    for child in item.get("ContentSequence", ()):
        yield child
        yield from _items(child)


def _child(group: Dataset, concept: tuple[str, str]) -> Dataset:
    """The content item of ``group`` with this concept name. Raises KeyError without one."""
    children: list[Dataset] = [i for i in group.ContentSequence if _concept(i) == concept]
    if not children:
        raise KeyError(concept)
    return children[0]


def _parameters(group: Dataset) -> dict[str, str]:
    texts = (str(i.TextValue) for i in group.ContentSequence if _concept(i) == _PARAMETER)
    return dict(text.split(_SEPARATOR, 1) for text in texts if _SEPARATOR in text)


def _concept(item: Dataset) -> tuple[str, str]:
    names = item.get("ConceptNameCodeSequence")
    return _key(_code(names[0])) if names else ("", "")


def _key(coded: Code) -> tuple[str, str]:
    return (coded.value, coded.scheme_designator)


def _code(item: Dataset) -> Code:
    return Code(str(item.CodeValue), str(item.CodingSchemeDesignator), str(item.CodeMeaning))
