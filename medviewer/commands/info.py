"""`medviewer info`: what is in a folder, how it lies, and what was not used and why."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from medviewer.commands.exit_codes import NOTHING
from medviewer.commands.terminal import given_path, terminal_progress
from medviewer.dicom.describe import describe
from medviewer.dicom.scan import scan
from medviewer.errors import MedviewerError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Lists the series below PATH with their geometry and warnings, and every "
        "file that was not used with the reason."
    )
    parser.add_argument("path", type=given_path, nargs="+", help="folder, file, DICOMDIR or ZIP")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the description; ``NOTHING`` where neither a picture nor a document is in it."""
    for path in arguments.path:
        if not path.exists():
            raise MedviewerError(f"{path} does not exist.", "Check the path.")
    with tempfile.TemporaryDirectory(prefix="medviewer-") as unpacked:
        with terminal_progress("Looking for series") as progress:
            catalogue = scan(arguments.path, progress, unpack_to=Path(unpacked))
        print(describe(catalogue))
    return 0 if catalogue.series or catalogue.documents else NOTHING
