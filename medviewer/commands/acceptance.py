"""The checks of `medviewer self-test`: each runs a part of the program on data of known truth.

A check takes a folder to work in, returns what it saw in words, and raises when
that is not as it should be.
"""

from __future__ import annotations

import base64
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

import medviewer
from medviewer.commands.acceptance_models import check_history, check_lesions, check_nodules
from medviewer.commands.acceptance_phantoms import CheckFailedError, demand, head, head_volume
from medviewer.commands.models import KINDS
from medviewer.image.presets import presets_for
from medviewer.learning.package import find_packages
from medviewer.library.folders import HOME_VARIABLE, data_folder
from medviewer.paths import models, resources

if TYPE_CHECKING:
    from medviewer.dicom.volume import Volume

CODESTREAMS = "self_test.json"
LATE = (
    "SimpleITK", "dicomweb_client", "highdicom", "pynetdicom", "pypdfium2",
    "reportlab.pdfgen.canvas",
)  # fmt: skip
WINDOW_LIMIT_S = 900.0


@dataclass(frozen=True)
class Check:
    """A name for the table, and what is run."""

    name: str
    run: Callable[[Path], str]


def all_checks(*, window: bool) -> list[Check]:
    """Every check, quick ones first; the last, with ``window``, starts the whole program."""
    packages = {kind: find_packages([models()], kind)[0] for kind in KINDS}
    checks = [
        Check("Files of the program", check_files),
        Check("Data folder", check_data_folder),
        Check("Parts of the program", check_parts),
        *(Check(f"Decode {name}", partial(check_codec, name)) for name in codestreams()),
        Check("Read DICOM", check_reading),
        Check("Write DICOM and JSON", check_writing),
        Check("Write the report", check_report),
        Check("De-identify", check_deidentifying),
        *(
            Check(f"Lesion model {package.name}", partial(check_lesions, package))
            for package in packages["lesion"]
        ),
        *(
            Check(f"Nodule model {package.name}", partial(check_nodules, package))
            for package in packages["nodule"]
        ),
        *(
            Check(f"History model {package.name}", partial(check_history, package))
            for package in packages["history"]
        ),
    ]
    if window:
        checks.append(Check("The window with the demo study", check_window))
    return checks


def check_files(_: Path) -> str:
    """Tables can be read, and every model's weights are those that its card speaks of."""
    demand(bool(presets_for("CT")), "There are no window presets for CT.")
    demand(bool(codestreams()), f"{resources() / CODESTREAMS} cannot be read.")
    tables = sorted(resources().glob("*.json"))
    for path in tables:
        json.loads(path.read_text(encoding="utf-8"))
    refused = find_packages([models()], KINDS[0])[1]
    number = sum(len(find_packages([models()], kind)[0]) for kind in KINDS)
    demand(not refused, " ".join(map(str, refused)))
    demand(number > 0, "No model is installed.")
    return f"{len(tables)} tables, {number} models with the right SHA-256"


def check_data_folder(_: Path) -> str:
    """The program can write where it keeps its own files."""
    folder = data_folder()
    probe = folder / f"self-test-{os.getpid()}"
    try:
        probe.write_bytes(b"medviewer")
        probe.unlink()
    except OSError as error:
        raise CheckFailedError(
            f"{folder} cannot be written to: {error.strerror}.",
            f"Give the user the right to, or set {HOME_VARIABLE}.",
        ) from error
    return str(folder)


def check_parts(_: Path) -> str:
    """Every module can be imported, and so can the libraries that are imported late."""
    names = [each.name for each in pkgutil.walk_packages(medviewer.__path__, "medviewer.")]
    for name in (*names, *LATE):
        if name != "medviewer.__main__":
            import_module(name)
    return f"{len(names)} modules of the program, {len(LATE)} libraries that are imported late"


@cache
def codestreams() -> dict[str, dict[str, Any]]:
    """Pictures in every compressed transfer syntax, with their truth, by name.

    resources/self_test.json, which packaging/make_codestreams.py writes; nothing where
    it is missing, which ``check_files`` tells.
    """
    try:
        content = json.loads((resources() / CODESTREAMS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    found: dict[str, dict[str, Any]] = content["codestreams"]
    return found


def known_picture(rows: int, columns: int) -> NDArray[np.uint16]:
    """The picture in every codestream: a ramp in both directions, 12 bits, and two extremes."""
    y, x = np.mgrid[0:rows, 0:columns]
    picture: NDArray[np.uint16] = ((y * 97 + x * 41) % 4096).astype(np.uint16)
    picture[0, 0], picture[-1, -1] = 0, 4095
    return picture


def check_codec(name: str, _: Path) -> str:
    """Decode the stored codestream and compare it with what it was made from."""
    from medviewer.dicom.decoding.codecs import decode_codestream
    from medviewer.dicom.series import PixelLayout

    stored = codestreams()[name]
    truth = known_picture(stored["rows"], stored["columns"])
    bits = 8 if stored["bits"] == 8 else 16
    if bits == 8:
        truth = (truth >> 4).astype(np.uint16)
    layout = PixelLayout(
        transfer_syntax=stored["transfer_syntax"],
        rows=stored["rows"],
        columns=stored["columns"],
        samples=1,
        photometric="MONOCHROME2",
        bits_allocated=bits,
        bits_stored=stored["bits"],
        high_bit=stored["bits"] - 1,
        kind="u",
    )
    found = decode_codestream(base64.b64decode(stored["data"]), layout)
    error = int(np.abs(found.astype(np.int64) - truth).max())
    demand(
        error <= stored["tolerance"],
        f"A value is {error} from the truth, allowed are {stored['tolerance']}.",
    )
    exact = "bit for bit" if stored["tolerance"] == 0 else f"within {stored['tolerance']}"
    return f"{stored['transfer_syntax']}, {exact}"


def check_reading(work: Path) -> str:
    """Write a phantom as DICOM files, read them, and compare pixels and places."""
    made, volume = head(), head_volume(work)
    demand(np.array_equal(volume.voxels, made.voxels), "Pixels came back changed.")
    spacing = volume.series.slices[0].spacing
    expected = made.geometry.spacing[1:]
    demand(spacing is not None and np.allclose(spacing, expected), "Pixel spacing changed.")
    return f"{len(volume.voxels)} slices, every pixel and the spacing as written"


def check_writing(work: Path) -> str:
    """Write a finding as JSON, DICOM SR and SEG, and read it back."""
    from medviewer.findings.json_form import read_results, write_results
    from medviewer.findings.objects.export import export_dicom
    from medviewer.findings.objects.sr_read import read_sr

    volume = head_volume(work)
    results = _made_results(volume)
    write_results(work / "results.json", [results])
    (read,) = read_results(work / "results.json")
    demand(read == results, "JSON came back changed.")
    report, masks = export_dicom(results, volume, work / "objects", ("sr", "seg"))
    (saved,) = read_sr(report).findings
    (finding,) = results.findings
    demand(np.allclose(saved.outline, finding.outline, atol=1e-4), "The outline in SR changed.")
    demand(masks.stat().st_size > 0, "The masks are empty.")
    return "results.json, SR and SEG, read back as written"


def check_report(work: Path) -> str:
    """Write the report of a study in its forms."""
    from medviewer.report.export import REPORT_KINDS, Chosen, write_reports
    from medviewer.report.study_report import analysed

    volume = head_volume(work)
    seen = [analysed(volume, _made_results(volume))]
    written = write_reports(seen, Chosen(tuple(REPORT_KINDS), work / "report"))
    demand(len(written) == len(REPORT_KINDS), f"{len(written)} files were written.")
    (page,) = (path for path in written if path.suffix == ".pdf")
    demand(page.read_bytes().startswith(b"%PDF"), "The page is no PDF.")
    return ", ".join(path.suffix.removeprefix(".") for path in written)


def check_deidentifying(work: Path) -> str:
    """Clean copies of a phantom's files no longer have its name and ID in them."""
    from medviewer.deidentify.folder import deidentify
    from medviewer.phantom.write import Identity

    head_volume(work)
    outcome = deidentify([work / "head"], work / "clean")
    demand(not outcome.left_out, f"{len(outcome.left_out)} files were left out.")
    known = Identity()
    for path in outcome.written:
        content = path.read_bytes()
        for value in (known.patient_name, known.patient_id, known.birth_date):
            demand(value.encode() not in content, f"{value} is still in {path.name}.")
    return f"{len(outcome.written)} files, none names the patient"


def _made_results(volume: Volume) -> Any:
    """A result set with one square finding in the middle slice of ``volume``."""
    from medviewer.findings.finding import (
        Finding,
        GateVerdict,
        Provenance,
        ResultSet,
        Rule,
    )

    index = len(volume.voxels) // 2
    uids = tuple(each.sop_instance_uid for each in volume.series.slices)
    square = ((100.0, 100.0), (120.0, 100.0), (120.0, 120.0), (100.0, 120.0))
    finding = Finding(
        "1", index, uids[index], 1, "meningioma", 0.9, {"meningioma": 0.8, "glioma": 0.2},
        (100.0, 100.0, 120.0, 120.0), square, 25.4, 25.4, 324.0, 1000.0, 10.0, "",
    )  # fmt: skip
    provenance = Provenance(
        "self-test", "1", "0" * 64, "cpu", "2024-01-02T00:00:00+00:00", 0.0, "medviewer"
    )
    series = volume.series
    gate = GateVerdict((Rule("made", True, "made by the self-test"),))
    return ResultSet(series.key, series.series_instance_uid, uids, gate, (finding,), provenance)


def check_window(work: Path) -> str:
    """Start the program with its demo study off screen, as a user of its own."""
    pictures = work / "pictures"
    command = [*own_command(), "demo", "--screenshots", str(pictures)]
    environment = {**os.environ, HOME_VARIABLE: str(work / "home")}
    ran = subprocess.run(  # noqa: S603 - this very program
        command,
        env=environment,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=WINDOW_LIMIT_S,
        check=False,
    )
    lines = ran.stderr.strip().splitlines() or ["it said nothing"]
    demand(ran.returncode == 0, f"It ended with {ran.returncode}: {lines[-1]}")
    for name in ("window.png", "results.json", "predictions.json"):
        demand((pictures / name).is_file(), f"It wrote no {name}.")
    return f"{len(list(pictures.iterdir()))} pictures and results written"


def own_command() -> list[str]:
    """How this program is started again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "medviewer"]
