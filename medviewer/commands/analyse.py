"""`medviewer analyse`: find lesions in every series of a folder, without a window."""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from medviewer.commands.exit_codes import FAILED, NOTHING
from medviewer.commands.models import add_model_options, choose_package
from medviewer.commands.noting import noting
from medviewer.commands.telling import name_of, tell, whose
from medviewer.commands.terminal import (
    check_apart,
    counted,
    given_path,
    output_folder,
    tell_failed,
    terminal_progress,
    why,
)
from medviewer.dicom.describe import refused_words
from medviewer.dicom.geometry import sides_of
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue, Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.found_window import window_for
from medviewer.findings.json_form import write_results
from medviewer.findings.objects import export as dicom
from medviewer.findings.objects.sources import ExportError
from medviewer.findings.picture import draw_findings, save_picture
from medviewer.findings.reading.compared import Told
from medviewer.findings.reading.earlier import compared_with, newest_earlier
from medviewer.image.display import render
from medviewer.image.first_window import first_window
from medviewer.image.measuring.calibration import aspect_of
from medviewer.image.registration.alignment import Alignments
from medviewer.library import audit_events
from medviewer.library.audit import AuditTrail
from medviewer.progress import Progress
from medviewer.report.export import REPORT_KINDS, Chosen, write_reports
from medviewer.report.study_report import Analysed, analysed

RESULTS = "results.json"
MOST_LETTERS = 100
FOR_CT = "Nodules of a chest CT are looked at where you point: --points (docs/guide/nodules.md)."
NO_OBJECT = "no DICOM object, for nothing was found"
_NO_UID = re.compile(r"[^A-Za-z0-9._-]")


class Look(Protocol):
    """What a model does with a loaded series."""

    def __call__(self, volume: Volume, *, progress: Progress) -> ResultSet:
        """Say what is there."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Finds lesions in every series below PATH that the model was made for. "
        "Writes results.json (docs/results-json.md) and one picture per slice with findings; "
        "with --dicom and --report also what hospitals keep (docs/guide/exporting.md). In a folder "
        "of an earlier run results.json, and the pictures of the series that are looked at, are "
        "replaced; DICOM objects and reports are added."
    )
    parser.add_argument("path", type=given_path, nargs="+", help="folder, file, DICOMDIR or ZIP")
    parser.add_argument("--out", type=given_path, required=True, help="folder for the results")
    parser.add_argument("--mode", choices=("full", "fast"), default="full")
    parser.add_argument(
        "--run-anyway", action="store_true", help="analyse even what the gate refuses; recorded"
    )
    parser.add_argument(
        "--dicom",
        type=kinds_among(dicom.KINDS),
        default=(),
        metavar="KINDS",
        help=f"also write DICOM objects to DIR/dicom: {_listed(dicom.KINDS)}",
    )
    parser.add_argument(
        "--report",
        type=kinds_among(REPORT_KINDS),
        default=(),
        metavar="KINDS",
        help=f"also write a report for each study to DIR: {_listed(REPORT_KINDS)}",
    )
    parser.add_argument(
        "--points",
        type=given_path,
        help="CSV of nodules in chest CT to outline and rate instead of looking for lesions: "
        "slice,x,y a line (docs/guide/nodules.md)",
    )
    add_model_options(parser)
    parser.set_defaults(run=run)


def kinds_among(known: Mapping[str, str]) -> Callable[[str], tuple[str, ...]]:
    """A type of argument: names out of ``known`` with commas between, or "all"."""

    def kinds(words: str) -> tuple[str, ...]:
        chosen = tuple(dict.fromkeys(known if words == "all" else words.split(",")))
        unknown = [kind for kind in chosen if kind not in known]
        if unknown:
            raise argparse.ArgumentTypeError(
                f"{unknown[0]!r} is no kind; choose all, or from {','.join(known)}"
            )
        return chosen

    return kinds


def _listed(known: Mapping[str, str]) -> str:
    """The kinds for the help."""
    kinds = "; ".join(f"{kind}: {words}" for kind, words in known.items())
    return f"all, or some with commas between. {kinds}"


def run(arguments: argparse.Namespace) -> int:
    """Analyse, write the results, and say in a line a series what came out; 1 when one failed."""
    AuditTrail().check_writable()
    check_apart(arguments.path, arguments.out)
    with output_folder(arguments.out) as out, scanned(arguments.path) as catalogue:
        return analyse_into(out, catalogue, arguments)


def analyse_into(out: Path, catalogue: Catalogue, arguments: argparse.Namespace) -> int:
    """Analyse what lies in ``catalogue``, as ``run``, and write the results into ``out``."""
    if not catalogue.series:
        raise MedviewerError(
            f"No picture was found in {', '.join(map(str, arguments.path))}.",
            "`medviewer info PATH` says what each file is.",
        )
    failed: list[str] = []
    work = looks(arguments, catalogue.series, failed)
    name = partial(name_of, several=len({one.study_instance_uid for one, _ in work}) > 1)
    seen: list[Analysed] = []
    for series, look in sorted(work, key=lambda one: one[0].study_date):
        each = analyse_series(series, look, out, arguments.dicom, failed, name(series), seen)
        if each is not None:
            seen.append(each)
    if not seen:
        tell_none(out / RESULTS)
        return FAILED
    results = [one.results for one in seen]
    write_results(out / RESULTS, results)
    note_in_trail(results, out)  # now: no report may fit on the disk, and these are there
    print(f"Results: {out / RESULTS}")
    if arguments.report:
        write_each_report(seen, out, arguments.report)
    if arguments.points is None and any(one.series.modality == "CT" for one in seen):
        print(FOR_CT, file=sys.stderr)
    if failed:
        return FAILED
    return 0 if any(result.was_asked for result in results) else NOTHING


def write_each_report(seen: Sequence[Analysed], out: Path, kinds: tuple[str, ...]) -> None:
    """Write the reports, one a study, and say where each is; of several studies whose it is."""
    by_study: dict[str, list[Analysed]] = defaultdict(list)
    for one in seen:
        by_study[one.series.study_instance_uid].append(one)
    for of_study in by_study.values():
        of = f" of {whose(of_study[0].series)}" if len(by_study) > 1 else ""
        for path in write_reports(of_study, Chosen(kinds, out)):
            print(f"Report{of}: {path}")


def note_in_trail(results: list[ResultSet], out: Path) -> None:
    """Write into the audit trail what was analysed, and where it went.

    Raises
    ------
    AuditError
        When the trail cannot be written.
    """
    with noting() as trail:
        for each in results:
            audit_events.analysed(trail, each)
        series = tuple(each.series_instance_uid for each in results)
        audit_events.exported(trail, "findings as JSON and pictures", out, series)


@contextmanager
def scanned(paths: list[Path]) -> Iterator[Catalogue]:
    """What lies in ``paths``; a ZIP is unpacked for as long as the block runs."""
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise MedviewerError(f"{missing[0]} does not exist.", "Check the path.")
    with tempfile.TemporaryDirectory(prefix="medviewer-") as unpacked:
        with terminal_progress("Looking for series") as progress:
            catalogue = scan(paths, progress, unpack_to=Path(unpacked))
        for refused in catalogue.refused:
            print(catalogue.told(f"Not used: {refused_words(refused)}"), file=sys.stderr)
        yield catalogue


def looks(
    arguments: argparse.Namespace, series: Sequence[Series], failed: list[str]
) -> Sequence[tuple[Series, Look]]:
    """The series to look at, each with the model that does it: all, or those with a point.

    Points that cannot be looked at are put into ``failed`` when their series is.
    """
    how = {"mode": arguments.mode, "run_anyway": arguments.run_anyway}
    if arguments.points is None:
        from medviewer.lesion.detect import detect

        package = choose_package("lesion", arguments.model, arguments.models)
        return [(one, partial(detect, package=package, **how)) for one in series]
    from medviewer.commands.pointing import at_points

    package = choose_package("nodule", arguments.model, arguments.models)
    return at_points(arguments.points, series, package, failed, **how)


def analyse_series(
    series: Series,
    look: Look,
    out: Path,
    objects: tuple[str, ...],
    failed: list[str],
    name: str,
    before: Sequence[Analysed] = (),
) -> Analysed | None:
    """Let a model look at one series; write the pictures of its findings and DICOM objects.

    It is told of as ``name``, and compared with an earlier examination among those ``before``
    where both state one frame of reference: nothing is registered here. None where the series
    cannot be read or looked at. That, and what cannot be made of it, is told and put into
    ``failed``: what else came out is not lost for it.

    Raises
    ------
    MedviewerError
        When nothing can be written.
    """
    try:
        with terminal_progress(name) as progress:
            volume = load(series, progress)
            for warning in volume.warnings:
                print(f"{name}: {warning}", file=sys.stderr)
            results = look(volume, progress=progress)
    except Exception as error:  # noqa: BLE001 - one series that fails does not stop the rest
        if not isinstance(error, MedviewerError):
            traceback.print_exc()
        tell_failed(f"{name}: failed. {why(error)}", failed)
        return None
    results = _compared(Told(series, results), before)
    write_pictures(volume, results, out)
    if objects and (results.gate.accepted or results.gate.overridden):
        written = 0
        for kind in objects:
            try:
                written += len(dicom.export_dicom(results, volume, out / "dicom", (kind,)))
            except ExportError as error:
                tell_failed(f"{name}: {error}", failed)
        made = f"{counted(written, 'DICOM object', 'DICOM objects')} in {out / 'dicom'}"
        print(f"{name}: {made if written or results.findings or failed else NO_OBJECT}")
    tell(name, series, results)
    return analysed(volume, results)


def _compared(now: Told, before: Sequence[Analysed]) -> ResultSet:
    """The results, and what became of their lesions since one of the series ``before``."""
    others = [Told(each.series, each.results) for each in before]
    found = compared_with(now, newest_earlier(now, others, Alignments()), ())
    return replace(now.results, compared=found)


def tell_none(target: Path) -> None:
    """Say that no series could be looked at: a file without series would read as nothing found."""
    earlier = " The one that lies there is of an earlier run." if target.exists() else ""
    print(f"No series could be looked at: {target} was not written.{earlier}", file=sys.stderr)


def write_pictures(volume: Volume, results: ResultSet, out: Path) -> None:
    """Write one picture per slice with findings: ``SERIES-UID_slice-N.png``.

    Those of an earlier run go: they are of findings that results.json no longer holds.
    The UID comes from a file: what a UID cannot have, such as "../", does not lead elsewhere.
    """
    part = _NO_UID.sub("_", volume.series.key.replace("#", "_part-"))[:MOST_LETTERS]
    for earlier in out.glob(f"{part}_slice-*.png"):
        earlier.unlink()
    by_slice: dict[int, list[Finding]] = defaultdict(list)
    for finding in results.findings:
        by_slice[finding.slice_index].append(finding)
    shown = window_for(volume, results.findings)
    for index, findings in by_slice.items():
        window = shown or first_window(volume, index)
        picture = draw_findings(
            render(volume, index, window),
            findings,
            results.provenance,
            aspect_of(volume.series, index),
            sides=sides_of(volume.series.slices[index]),
            refused=results.run_although_refused,
        )
        save_picture(picture, out / f"{part}_slice-{index + 1}.png")
