"""`medviewer train`: train a model again from its data."""

from __future__ import annotations

import argparse
from pathlib import Path

from medviewer.commands.terminal import output_folder, terminal_progress
from medviewer.commands.training import ALL_MODELS, kind_of
from medviewer.errors import MedviewerError
from medviewer.learning.package import read_package


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Trains a model with person-disjoint folds and writes it in the form that "
        "the program installs, with a report. Killed at any moment, the same command goes on "
        f"where it stopped. Models: {', '.join(ALL_MODELS)}."
    )
    parser.add_argument("name", help="which model")
    parser.add_argument("--data", type=Path, required=True, help="folder of the training data")
    parser.add_argument("--out", type=Path, help="folder for the model (default: runs/NAME)")
    lesion = parser.add_argument_group("brain-mr and lung-ct only")
    lesion.add_argument("--folds", type=int, nargs="+", help="only these folds (default: all)")
    lesion.add_argument("--epochs", type=int, help="default: the shipped model's")
    lesion.add_argument(
        "--size", type=int, default=256, help="pixels, brain-mr only (default: %(default)s)"
    )
    lesion.add_argument("--seed", type=int, default=0, help="default: %(default)s")
    lesion.add_argument(
        "--start-again", action="store_true", help="do not go on from the last checkpoint"
    )
    lesion.add_argument(
        "--keep",
        type=Path,
        metavar="PACKAGE",
        help="brain-mr only: take the networks of folds that are not trained from this model",
    )
    lesion.add_argument(
        "--measure-again",
        type=Path,
        metavar="PACKAGE",
        help="do not train: choose the operating point of this model's networks again, measure "
        "them and write the report",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Train and say where the model is."""
    kind = kind_of(arguments.name)
    if not arguments.data.is_dir():
        raise MedviewerError(f"There is no data folder {arguments.data}.", "Check --data.")
    out = output_folder(arguments.out or Path("runs") / arguments.name)
    with terminal_progress(f"Training {arguments.name}") as progress:
        if kind == "lesion" and arguments.measure_again:
            from medviewer.lesion.train import measure_again_with_report

            package = read_package(arguments.measure_again)
            folder = measure_again_with_report(package, arguments.data, out, progress=progress)
        elif kind == "lesion":
            from medviewer.lesion.train import EPOCHS
            from medviewer.lesion.train import train as train_lesion

            folder = train_lesion(
                arguments.data,
                out,
                progress=progress,
                folds=arguments.folds,
                epochs=arguments.epochs or EPOCHS,
                size=arguments.size,
                seed=arguments.seed,
                resume=not arguments.start_again,
                kept=read_package(arguments.keep) if arguments.keep else None,
            )
        elif kind == "nodule":
            from medviewer.lesion.nodule.train import EPOCHS
            from medviewer.lesion.nodule.train import train as train_nodule

            folder = train_nodule(
                arguments.data,
                out,
                progress=progress,
                folds=arguments.folds,
                epochs=arguments.epochs or EPOCHS,
                seed=arguments.seed,
                resume=not arguments.start_again,
            )
        else:
            from medviewer.history.train import train as train_history

            folder = train_history(arguments.name, arguments.data, out, progress=progress)
    print(f"Model: {folder}")
    return 0
