"""`medviewer report`: the report of a history model, with its curves."""

from __future__ import annotations

import argparse

from medviewer.commands.models import add_folder_option, choose_package
from medviewer.commands.terminal import given_path, output_folder
from medviewer.commands.training import LESION_MODELS, NODULE_MODELS
from medviewer.errors import MedviewerError
from medviewer.paths import models


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Writes a history model's figures and curves as NAME.md with pictures, from the "
        "model's own card. Lesion models get theirs when they are trained."
    )
    parser.add_argument("name", help="which model")
    parser.add_argument("--out", type=given_path, required=True, help="folder for the page")
    add_folder_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the report and say where it is."""
    from medviewer.history.figures.report_page import write_report

    if arguments.name in (*LESION_MODELS, *NODULE_MODELS):
        raise MedviewerError(
            f"{arguments.name} is a model of pictures: its report is written when it is trained.",
            f"Read {models() / arguments.name / 'MODEL_CARD.md'}, or train it again.",
        )
    package = choose_package("history", arguments.name, arguments.models)
    with output_folder(arguments.out) as out:
        print(f"Report: {write_report(package, out)}")
    return 0
