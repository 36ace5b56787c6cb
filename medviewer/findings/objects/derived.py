"""What all DICOM objects made from one result set have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from highdicom import AlgorithmIdentificationSequence
from highdicom.color import CIELabColor
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from medviewer import __version__
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.objects.codes import body_part, code
from medviewer.findings.picture import OUTLINE
from medviewer.findings.words import label_of

MAKER = "medviewer"
MOST_LETTERS = 64
"""Of a Long String (PS3.5 6.2)."""
COLOUR = CIELabColor.from_rgb(*OUTLINE)


def common(results: ResultSet, what: str, series_number: int) -> dict[str, Any]:
    """Arguments that every constructor of highdicom takes, for an object of a model.

    ``what`` says in a word what the object is; the description marks it as research, and
    says so where the model's gate had refused the series.
    """
    mark = "(RESEARCH, INPUT REFUSED)" if results.run_although_refused else "(RESEARCH)"
    room = MOST_LETTERS - len(mark) - 1
    description = f"AI {what} {results.provenance.model}"[:room]
    return common_to_all(f"{description} {mark}", series_number)


def common_to_all(description: str, series_number: int) -> dict[str, Any]:
    """Arguments that every constructor of highdicom takes: new UIDs, maker, description."""
    return {
        "series_instance_uid": generate_uid(prefix=None),
        "series_number": series_number,
        "sop_instance_uid": generate_uid(prefix=None),
        "instance_number": 1,
        "manufacturer": MAKER,
        "series_description": description[:MOST_LETTERS],
        "specific_character_set": "ISO_IR 192",
        "transfer_syntax_uid": ExplicitVRLittleEndian,
    }


def equipment(results: ResultSet) -> dict[str, Any]:
    """Further arguments, for objects of the Enhanced General Equipment module."""
    return {
        "manufacturer_model_name": f"{MAKER}, {results.provenance.model}"[:MOST_LETTERS],
        "software_versions": f"{__version__}, model {results.provenance.version}"[:MOST_LETTERS],
        "device_serial_number": results.provenance.sha256[:16] or "none",
    }


def algorithm(results: ResultSet) -> AlgorithmIdentificationSequence:
    """Which model, version and weights (PS3.3 10.16)."""
    made = results.provenance
    return AlgorithmIdentificationSequence(
        name=made.model,
        family=code("artificial intelligence"),
        version=made.version,
        source=MAKER,
        parameters={"weights SHA-256": made.sha256, "mode": made.mode, "use": label_of(results)},
    )


def say_no_creator(made: Dataset) -> None:
    """Content Creator's Name, empty: a program made it.

    It must be there (PS3.3 Table 10-12, type 2), and highdicom leaves it out of some objects.
    """
    made.ContentCreatorName = ""


def say_body_part(made: Dataset, source: Dataset, findings: Sequence[Finding]) -> None:
    """Body Part Examined from the source or the findings; else Laterality, the source's or empty.

    One of the two must be there (PS3.3 C.7.3.1), and highdicom writes neither. Words that are no
    term of PS3.16 annex L do not say whether the part is one of a pair: both are there then.
    """
    from_findings = body_part(findings[0].label) if findings else ""
    part = str(source.get("BodyPartExamined") or "") or from_findings
    if part:
        made.BodyPartExamined = part
    if (not part or " " in part) and "Laterality" not in made:
        made.Laterality = source.get("Laterality") or ""


def closed_outline(finding: Finding) -> list[tuple[float, float]]:
    """The outline with its first point repeated; the box where there is no outline."""
    x0, y0, x1, y1 = finding.box
    points = list(finding.outline) or [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    return [*points, points[0]]
