"""Result sets as JSON, the form that `medviewer analyse` writes (docs/results-json.md)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from medviewer.errors import MedviewerError
from medviewer.findings.finding import GateVerdict, Provenance, ResultSet, Rule
from medviewer.findings.finding_json import finding_from_json, lesion_from_json
from medviewer.findings.point_answer import answer_from_json
from medviewer.findings.reading.comparison_json import comparison_to_json
from medviewer.findings.reading.reading import Item
from medviewer.findings.reading.reading_json import item_to_json
from medviewer.findings.sound import check_sound
from medviewer.findings.words import LABEL
from medviewer.message import Message
from medviewer.safe_write import write_whole

FORMAT = "medviewer-results"
FORMAT_VERSION = 1


class ResultsFileError(MedviewerError):
    """A results file that cannot be written or read."""


def to_json(results: ResultSet) -> dict[str, Any]:
    """One result set as plain JSON values; the heat map is left out."""
    findings = [asdict(finding) for finding in results.findings]
    gate = {
        "accepted": results.gate.accepted,
        "overridden": results.gate.overridden,
        "rules": [asdict(rule) for rule in results.gate.rules],
    }
    return {
        "series_key": results.series_key,
        "series_instance_uid": results.series_instance_uid,
        "sop_instance_uids": list(results.sop_instance_uids),
        "gate": gate,
        "findings": findings,
        "lesions": [asdict(lesion) for lesion in results.lesions],
        "answers": [asdict(answer) for answer in results.answers],
        "sizes_by_file": list(results.overruled),
        "compared": None if results.compared is None else comparison_to_json(results.compared),
        "provenance": asdict(results.provenance),
    }


def from_json(plain: dict[str, Any]) -> ResultSet:
    """The result set that ``to_json`` turned into plain values.

    Raises
    ------
    KeyError, TypeError, ValueError
        When a key is missing or a value is of the wrong kind.
    """
    gate = plain["gate"]
    return ResultSet(
        series_key=plain["series_key"],
        series_instance_uid=plain["series_instance_uid"],
        sop_instance_uids=tuple(plain["sop_instance_uids"]),
        gate=GateVerdict(tuple(Rule(**rule) for rule in gate["rules"]), gate["overridden"]),
        findings=tuple(finding_from_json(finding) for finding in plain["findings"]),
        provenance=Provenance(**plain["provenance"]),
        lesions=tuple(lesion_from_json(lesion) for lesion in plain.get("lesions", ())),
        answers=tuple(answer_from_json(answer) for answer in plain.get("answers", ())),
        overruled=tuple(plain.get("sizes_by_file", ())),
    )


def write_results(path: Path, results: list[ResultSet], reading: Iterable[Item] = ()) -> None:
    """Write all result sets of one run to ``path``, and what the reader made of them.

    Raises
    ------
    ResultsFileError
        When the file cannot be written (no permission, disk full).
    """
    whole = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "label": LABEL,
        "series": [to_json(result) for result in results],
        "reading": [item_to_json(item) for item in reading],
    }
    try:
        write_whole(path, json.dumps(whole, indent=1, ensure_ascii=False) + "\n")
    except OSError as error:
        raise ResultsFileError(
            Message("{} cannot be written: {}.", path, error),
            Message("Choose another folder, or free space on the disk."),
        ) from error


def read_results(path: Path) -> list[ResultSet]:
    """Read the result sets that ``write_results`` wrote; errors as of ``read_results_counted``."""
    return read_results_counted(path)[0]


def read_results_counted(path: Path) -> tuple[list[ResultSet], int]:
    """Read the result sets of a file, and how many entries of a reader stand beside them.

    Raises
    ------
    ResultsFileError
        When the file cannot be read or is not of this form.
    """
    try:
        whole = json.loads(path.read_text(encoding="utf-8"))
        if whole["format"] != FORMAT or whole["format_version"] != FORMAT_VERSION:
            raise ValueError(f"format {whole['format']} {whole['format_version']}")
        return [_sound(series) for series in whole["series"]], len(whole.get("reading", ()))
    except OSError as error:
        raise ResultsFileError(
            Message("{} cannot be read: {}.", path, error), Message("Check the path.")
        ) from error
    except (KeyError, TypeError, ValueError) as error:
        raise ResultsFileError(
            Message("{} is not a results file of this program ({}).", path, error),
            Message("Choose a file that `medviewer analyse` wrote."),
        ) from error


def _sound(plain: dict[str, Any]) -> ResultSet:
    results = from_json(plain)
    check_sound(results)
    return results
