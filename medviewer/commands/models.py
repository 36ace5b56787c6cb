"""`medviewer models`, and how the other commands choose a model."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from medviewer.commands.terminal import given_path
from medviewer.errors import MedviewerError
from medviewer.learning.package import (
    CARD,
    CARD_FOR_PEOPLE,
    WEIGHTS,
    ModelPackage,
    find_packages,
)
from medviewer.paths import models

KINDS = ("lesion", "nodule", "history")
ASKED_BY = {
    "lesion": "`medviewer analyse` without --points",
    "nodule": "`medviewer analyse --points`",
    "history": "`medviewer predict`",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Lists every model with its version and hash, and every folder that was "
        "refused with the reason."
    )
    add_folder_option(parser)
    parser.set_defaults(run=run)


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Add the options by which a command's user chooses a model."""
    parser.add_argument("--model", help="name of the model (default: the first that is installed)")
    add_folder_option(parser)


def add_folder_option(parser: argparse.ArgumentParser) -> None:
    """Add the option that names a folder of the user's own models."""
    parser.add_argument(
        "--models",
        type=given_path,
        help="a folder of your own models, looked at before the shipped ones",
    )


def folders(own: Path | None) -> list[Path]:
    """The folders of models: the user's own, then the shipped one.

    Raises
    ------
    MedviewerError
        When the folder of one's own is none, or holds no model.
    """
    if own is None:
        return [models()]
    if not own.is_dir():
        raise MedviewerError(f"There is no folder of models {own}.", "Check --models.")
    if (own / CARD).is_file():
        raise MedviewerError(
            f"{own} is a model, not a folder of models.", f"Name the folder above: {own.parent}."
        )
    if not any(own.glob(f"*/{CARD}")):
        raise MedviewerError(
            f"No model lies in {own}.",
            f"Each is a folder in it, with {CARD}, {WEIGHTS} and {CARD_FOR_PEOPLE}.",
        )
    return [own, models()]


def choose_package(kind: str, name: str | None, own: Path | None = None) -> ModelPackage:
    """The installed model of ``kind`` that is called ``name``, or the first one.

    Raises
    ------
    MedviewerError
        When there is none; the message lists what there is and what was refused.
    """
    packages, refused = find_packages(folders(own), kind)
    for package in packages:
        if name is None or package.name == name:
            tell_refused(own)
            return package
    for other in KINDS:
        if name and name in (one.name for one in find_packages(folders(own), other)[0]):
            raise MedviewerError(
                f"{name} is a {other} model.", f"It is asked by {ASKED_BY[other]}."
            )
    wanted = f"called {name!r}" if name else f"for {kind}"
    there = ", ".join(package.name for package in packages) or "none"
    reasons = "".join(f" {error}" for error in refused)
    raise MedviewerError(
        f"No model {wanted} is installed (there: {there}).{reasons}",
        "`medviewer models` lists all.",
    )


def tell_refused(own: Path | None) -> None:
    """Say which of the user's own models are not used, for another one may take their place."""
    for error in find_packages([own], KINDS[0])[1] if own is not None else ():
        print(f"Refused: {error}", file=sys.stderr)


def run(arguments: argparse.Namespace) -> int:
    """List the models; exit code 1 when a folder was refused."""
    failed = False
    for kind in KINDS:
        packages, refused = find_packages(folders(arguments.models), kind)
        for package in packages:
            print(
                f"{package.name} {package.version}  {kind}  {package.sha256[:16]}  {package.folder}"
            )
        if kind == KINDS[0]:
            for error in refused:
                failed = True
                print(f"Refused: {error}", file=sys.stderr)
    return 1 if failed else 0
