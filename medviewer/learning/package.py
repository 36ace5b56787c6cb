"""The common form of a model: a folder with weights, a card for programs, a card for people.

``weights.safetensors`` holds arrays and no code; ``model.json`` says what the
network is, what it expects and how it did, and carries the SHA-256 of the
weights; ``MODEL_CARD.md`` says the same to a reader. Nothing here needs torch.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save

from medviewer.errors import MedviewerError
from medviewer.message import Message

WEIGHTS = "weights.safetensors"
CARD = "model.json"
CARD_FOR_PEOPLE = "MODEL_CARD.md"
REQUIRED_KEYS = ("name", "kind", "version", "architecture", "labels", "sha256")


class ModelPackageError(MedviewerError):
    """A model folder that cannot be trusted or understood."""


@dataclass(frozen=True)
class ModelPackage:
    """A model folder whose card was read and whose weights match their hash."""

    folder: Path
    card: dict[str, Any]

    @property
    def name(self) -> str:
        """The model's name, such as "brain-mr"."""
        return str(self.card["name"])

    @property
    def kind(self) -> str:
        """What the model works on: "lesion", "nodule" or "history"."""
        return str(self.card["kind"])

    @property
    def version(self) -> str:
        """The model's own version."""
        return str(self.card["version"])

    @property
    def sha256(self) -> str:
        """Of the weights file, hexadecimal."""
        return str(self.card["sha256"])

    def tensors(self) -> dict[str, NDArray[np.generic]]:
        """The weights by name.

        Raises
        ------
        ModelPackageError
            When the file is not safetensors after all.
        """
        try:
            return load_file(self.folder / WEIGHTS)
        except (SafetensorError, ValueError) as error:
            raise ModelPackageError(
                Message("{} cannot be read: {}.", self.folder / WEIGHTS, error),
                Message("Install the model again."),
            ) from error


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_package(folder: Path) -> ModelPackage:
    """Read a model folder and check that its weights are those its card speaks of.

    Raises
    ------
    ModelPackageError
        When a file or a key is missing, the name is none that a file can have, or the hash
        does not match.
    """
    again = Message("Install the model again.")
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelPackageError(
            Message("{} cannot be read: {}.", folder / CARD, error), again
        ) from error
    except (ValueError, RecursionError) as error:
        raise ModelPackageError(
            Message("{} is not JSON: {}.", folder / CARD, error), again
        ) from error
    missing = [key for key in REQUIRED_KEYS if not isinstance(card, dict) or key not in card]
    if missing:
        raise ModelPackageError(Message("{} lacks {}.", folder / CARD, tuple(missing)), again)
    name = str(card["name"])
    if Path(name).name != name or name in ("", "..") or "\\" in name:
        raise ModelPackageError(Message("{} gives no name: {!r}.", folder / CARD, name), again)
    try:
        found = sha256_of(folder / WEIGHTS)
    except OSError as error:
        raise ModelPackageError(
            Message("{} cannot be read: {}.", folder / WEIGHTS, error), again
        ) from error
    if found != card["sha256"]:
        raise ModelPackageError(
            Message(
                "{} has SHA-256 {}…, its card says {}…: the file was changed or damaged.",
                folder / WEIGHTS,
                found[:12],
                str(card["sha256"])[:12],
            ),
            again,
        )
    return ModelPackage(folder, card)


def find_packages(
    folders: Iterable[Path], kind: str
) -> tuple[list[ModelPackage], list[ModelPackageError]]:
    """All models of ``kind`` in the given folders of models, and what was refused and why."""
    packages: list[ModelPackage] = []
    refused: list[ModelPackageError] = []
    for folder in folders:
        for card in sorted(folder.glob(f"*/{CARD}")):
            try:
                package = read_package(card.parent)
            except ModelPackageError as error:
                refused.append(error)
            else:
                if package.kind == kind:
                    packages.append(package)
    return packages, refused


def write_package(
    folder: Path,
    card: dict[str, Any],
    tensors: dict[str, NDArray[np.generic]],
    card_for_people: str,
) -> ModelPackage:
    """Write a model folder; the hash is computed here and added to the card."""
    folder.mkdir(parents=True, exist_ok=True)
    # safetensors writes an array as it lies in memory, and would call a turned one by its shape
    straight = {name: np.require(value, requirements="C") for name, value in tensors.items()}
    # save_file would let nobody else read it, and models are shared in a folder of all
    (folder / WEIGHTS).write_bytes(save(straight))
    complete = {**card, "sha256": sha256_of(folder / WEIGHTS)}
    text = json.dumps(complete, indent=1, ensure_ascii=False)
    (folder / CARD).write_text(text + "\n", encoding="utf-8")
    (folder / CARD_FOR_PEOPLE).write_text(card_for_people, encoding="utf-8")
    return read_package(folder)
