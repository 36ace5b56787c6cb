"""`medviewer report`: the report of a history model, with its curves."""

from __future__ import annotations

import argparse
from pathlib import Path

from medviewer.commands.models import add_folder_option, choose_package
from medviewer.commands.terminal import output_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Writes a history model's figures and curves as NAME.md with pictures, from the "
        "model's own card. Lesion models get theirs when they are trained."
    )
    parser.add_argument("name", help="which model")
    parser.add_argument("--out", type=Path, required=True, help="folder for the page")
    add_folder_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the report and say where it is."""
    from medviewer.history.figures.report_page import write_report

    package = choose_package("history", arguments.name, arguments.models)
    print(f"Report: {write_report(package, output_folder(arguments.out))}")
    return 0
