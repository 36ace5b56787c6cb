"""One study of an archive: what a worker does with it, and what it leaves behind.

A worker shares nothing with the others but the folders. The last thing that it writes
is a small file that says what came out; a study that has one is done.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from medviewer.commands.terminal import why, writable
from medviewer.dicom.files.hostile import NOT_ALLOWED
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.findings.finding import ResultSet
from medviewer.findings.json_form import write_results
from medviewer.findings.model_run import Mode
from medviewer.learning.package import ModelPackage
from medviewer.safe_write import write_whole

DONE, RESULTS = "done", "results"
ZIP = ".zip"


@dataclass(frozen=True)
class Task:
    """What is the same for every study of a run."""

    archive: Path
    out: Path
    package: ModelPackage
    mode: Mode
    unpack_below: Path | None = None
    """Where ZIPs are unpacked, on one machine; None: each worker's own temporary files."""


@dataclass(frozen=True)
class Row:
    """A line of the table: one series, or a study that has none.

    ``outcome`` is "analysed", "refused" (by the model's gate), "no picture" or
    "failed"; ``reason`` says why where it is not the first. ``surest`` is the highest
    score of a finding, 0 to 1, and ``label`` its class. ``seconds`` is how long the
    series took, all in all, and ``bytes_read`` what its files hold. ``warnings`` is what loading
    told, such as slices that could not be read. ``held`` is how much the study held when it was
    looked at: files in a folder, bytes of a ZIP; -1 when it is not known.
    """

    study: str
    outcome: str
    reason: str = ""
    study_instance_uid: str = ""
    series_instance_uid: str = ""
    modality: str = ""
    slices: int = 0
    findings: int = 0
    surest: float | None = None
    label: str = ""
    seconds: float = 0.0
    bytes_read: int = 0
    model: str = ""
    model_sha256: str = ""
    mode: str = ""
    warnings: str = ""
    held: int = -1


def studies_in(archive: Path, depth: int) -> Iterator[Path]:
    """What counts as a study: the folders that many levels below, and ZIPs there and above.

    Sorted within each folder, read one folder at a time: a million do not have to fit
    into memory. A folder that may not be read counts as one, which then fails.

    Raises OSError when ``archive`` itself cannot be read.
    """
    for path in sorted(archive.iterdir()):
        if path.is_dir() and depth > 1 and os.access(path, os.R_OK | os.X_OK):
            yield from studies_in(path, depth - 1)
        elif path.is_dir() or path.suffix.lower() == ZIP:
            yield path


def left_beside(archive: Path, depth: int) -> int:
    """How many files lie beside the studies and are in none: not looked at."""
    count = 0
    for path in archive.iterdir():
        if path.is_dir():
            if depth > 1 and os.access(path, os.R_OK | os.X_OK):
                count += left_beside(path, depth - 1)
        elif path.suffix.lower() != ZIP:
            count += 1
    return count


def name_of(study: Path, task: Task) -> str:
    """A name for the study's files in the output, in which nothing of a patient can be."""
    place = study.relative_to(task.archive).as_posix()
    return hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:20]


def is_done(study: Path, task: Task) -> bool:
    """True when this model in this mode has been through the study and nothing failed.

    Not when the study has grown since: it may have been arriving just then.
    """
    rows = read_rows(task.out / DONE / f"{name_of(study, task)}.json")
    made = (task.package.sha256, task.mode)
    if not rows or any(
        row.outcome == "failed" or (row.model_sha256, row.mode) != made for row in rows
    ):
        return False
    return rows[0].held in (-1, held_by(study))


def held_by(study: Path) -> int:
    """How many files lie below a folder, or how many bytes a ZIP has; -1 when nobody can tell."""
    try:
        if study.is_dir():
            return sum(len(files) for _, _, files in os.walk(study))
        return study.stat().st_size
    except OSError:
        return -1


def analyse_study(study: Path, task: Task) -> int:
    """Analyse every series of a study; returns how many failed. Nothing is raised.

    Writes ``results/NAME.json`` (docs/results-json.md) and then ``done/NAME.json``.
    """
    name = name_of(study, task)
    results: list[ResultSet] = []
    held = held_by(study)  # before it is read: what comes meanwhile is for the next time
    try:
        rows = _rows(study, task, results)
        write_results(task.out / RESULTS / f"{name}.json", results)
    except Exception as error:  # noqa: BLE001 - one study that fails does not stop the rest
        rows = [Row(str(study), "failed", why(error))]
    _write_rows([replace(row, held=held) for row in rows], name, task)
    return sum(row.outcome == "failed" for row in rows)


def note_lost(study: Path, reason: str, task: Task) -> None:
    """Write, for a worker whose process ended, that the study failed."""
    rows = [Row(str(study), "failed", f"The worker ended: {reason}")]
    _write_rows(rows, name_of(study, task), task)


def _write_rows(rows: list[Row], name: str, task: Task) -> None:
    made = {
        "model": task.package.name,
        "model_sha256": task.package.sha256,
        "mode": task.mode,
    }
    plain = [{**asdict(row), **_writable(row), **made} for row in rows]
    content = json.dumps(plain, indent=1, ensure_ascii=False)
    write_whole(task.out / DONE / f"{name}.json", content + "\n")


def _writable(row: Row) -> dict[str, str]:
    """The texts of a row, which may name files whose names are not UTF-8."""
    texts = {key: value for key, value in asdict(row).items() if isinstance(value, str)}
    return {key: writable(value) for key, value in texts.items()}


def _rows(study: Path, task: Task, results: list[ResultSet]) -> list[Row]:
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="medviewer-", dir=task.unpack_below) as unpacked:
        catalogue = scan([study], unpack_to=Path(unpacked))
        looking = time.perf_counter() - begun
        rows = [_row(study, series, task, results) for series in catalogue.series]
    closed = [one for one in catalogue.refused if one.reason == NOT_ALLOWED]
    if closed:  # the right to read may come, and then it is looked at again
        rows.append(Row(str(study), "failed", f"{closed[0].path}: {closed[0].reason}"))
    if not rows:
        unused = len(catalogue.refused)
        files = "1 file was" if unused == 1 else f"{unused} files were"
        reason = f"{files} not used." if unused else "It holds no file."
        return [Row(str(study), "no picture", reason)]
    return [replace(row, seconds=row.seconds + looking / len(rows)) for row in rows]


def _row(study: Path, series: Series, task: Task, results: list[ResultSet]) -> Row:
    from medviewer.lesion.detect import detect

    begun = time.perf_counter()
    row = Row(
        str(study),
        "analysed",
        study_instance_uid=series.study_instance_uid,
        series_instance_uid=series.series_instance_uid,
        modality=series.modality,
        slices=len(series.slices),
        bytes_read=sum(path.stat().st_size for path in {each.path for each in series.slices}),
    )
    try:
        volume = load(series)
        row = replace(row, warnings=" ".join(volume.warnings))
        found = detect(volume, task.package, mode=task.mode)
    except Exception as error:  # noqa: BLE001 - one series that fails does not stop the rest
        row = replace(row, outcome="failed", reason=why(error))
    else:
        results.append(found)
        row = _with_findings(row, found)
    return replace(row, seconds=time.perf_counter() - begun)


def _with_findings(row: Row, found: ResultSet) -> Row:
    if not found.gate.accepted:
        return replace(row, outcome="refused", reason=" ".join(found.gate.reasons))
    if not found.findings:
        return row
    surest = max(found.findings, key=lambda finding: finding.score)
    return replace(row, findings=len(found.findings), surest=surest.score, label=surest.label)


def read_rows(path: Path) -> list[Row]:
    """The rows that a worker wrote; none where it has not, or where the file is not whole."""
    try:
        content: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
        return [Row(**row) for row in content]
    except (OSError, ValueError, TypeError):
        return []
