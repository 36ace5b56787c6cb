"""`medviewer evaluate`: score a model on labelled data, with the prediction of every case."""

from __future__ import annotations

import argparse
from typing import Any

from medviewer.commands.models import add_folder_option, choose_package
from medviewer.commands.terminal import given_path, output_file, terminal_progress
from medviewer.commands.training import kind_of
from medviewer.errors import MedviewerError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Predicts every case of a folder in the form of the training data, writes "
        "the raw predictions, a JSON object a line, and prints the figures with intervals. A "
        "case that a network of the model was trained on is predicted by the others only."
    )
    parser.add_argument("name", help="which model")
    parser.add_argument(
        "--data", type=given_path, required=True, help="folder of the labelled data"
    )
    parser.add_argument(
        "--predictions", type=given_path, required=True, help="JSON Lines file to write"
    )
    parser.add_argument(
        "--mode",
        choices=("full", "fast"),
        default="full",
        help="brain-mr and lung-ct: as `analyse` would ask them (default: full)",
    )
    add_folder_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Evaluate and print the figures."""
    package = choose_package(kind_of(arguments.name), arguments.name, arguments.models)
    if arguments.mode == "fast" and package.kind == "history":
        raise MedviewerError(f"{arguments.name} has no fast mode.", "Leave --mode out.")
    if not arguments.data.is_dir():
        raise MedviewerError(f"There is no data folder {arguments.data}.", "Check --data.")
    output_file(arguments.predictions, "--predictions")  # it takes hours until it is used
    where, mode = (arguments.data, arguments.predictions), arguments.mode
    with terminal_progress(f"Evaluating {arguments.name}") as progress:
        if package.kind == "lesion":
            from medviewer.lesion.figures.evaluate import evaluate as evaluate_lesion

            summary = evaluate_lesion(package, *where, progress, mode=mode)
        elif package.kind == "nodule":
            from medviewer.lesion.nodule.figures.evaluate import evaluate as evaluate_nodules

            summary = evaluate_nodules(package, *where, progress, mode=mode)
        else:
            from medviewer.history.evaluate import evaluate as evaluate_history

            summary = evaluate_history(package, *where, progress)
    print_figures(summary)
    if not summary.get("figures", True):
        print("No figures: of none of these cases the outcome is known.")
    print(f"Predictions: {arguments.predictions}")
    return 0


def print_figures(figures: dict[str, Any], indent: str = "") -> None:
    """Print figures a line each, groups of figures indented below their name."""
    for name, value in figures.items():
        if isinstance(value, dict):
            print(f"{indent}{name}:")
            print_figures(value, indent + "  ")
        else:
            print(f"{indent}{name}: {value}")
