"""Where hanging protocols are kept: those of the program, and the reader's own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from math import isfinite
from pathlib import Path
from typing import Any

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.image.depth import SlabMode
from medviewer.image.reformat import PLANES
from medviewer.image.rotation import KINDS
from medviewer.library.hanging import Protocol, Slot, arrange, fits
from medviewer.message import Message
from medviewer.paths import resources
from medviewer.safe_write import write_whole

OWN_FILE = "hanging.json"
BEGIN_ANEW = Message("Remove the file to begin anew.")
LARGEST = 4


def load_protocols(folder: Path | None = None) -> list[Protocol]:
    """The reader's own protocols in ``folder``, then those that come with the program.

    Raises
    ------
    MedviewerError
        A file cannot be understood.
    """
    own = [] if folder is None else _read_own(folder)
    shipped = _read(resources() / "hanging_protocols.json", Message("Install the program again."))
    return own + shipped


def save_own(
    protocol: Protocol,
    folder: Path,
    current: Sequence[Series],
    earlier: Sequence[Series] = (),
) -> None:
    """Keep ``protocol``, made of a study; it replaces the one for studies of its kind.

    It goes before the reader's own that fit this study, too, and after those that do not: what
    was remembered with an earlier study beside it, or of more series, still fits first there.

    Raises
    ------
    MedviewerError
        The file cannot be understood, or not be written.
    """
    kind = _kind(protocol)
    own = [each for each in _read_own(folder) if _kind(each) != kind]
    fitting = (n for n, each in enumerate(own) if fits(each, current, earlier))
    place = next(fitting, len(own))
    _write_own([*own[:place], protocol, *own[place:]], folder)


def forget_own(
    folder: Path, current: Sequence[Series], earlier: Sequence[Series] = ()
) -> Protocol | None:
    """Remove the reader's own protocol by which a study is arranged; None when there is none.

    Raises
    ------
    MedviewerError
        The file cannot be understood, or not be written.
    """
    own = _read_own(folder)
    found = arrange(own, current, earlier)
    if found is None:
        return None
    _write_own([each for each in own if each != found.protocol], folder)
    return found.protocol


def _read_own(folder: Path) -> list[Protocol]:
    return _read(folder / OWN_FILE, BEGIN_ANEW)


def _write_own(protocols: Sequence[Protocol], folder: Path) -> None:
    path = folder / OWN_FILE
    try:
        write_whole(path, json.dumps([asdict(each) for each in protocols], indent=1) + "\n")
    except OSError as error:
        raise MedviewerError(
            Message("The arrangement cannot be written to {}: {}.", path, error),
            Message(
                "Free space on the disk, or set MEDVIEWER_HOME to a folder that you can write to."
            ),
        ) from error


def _kind(protocol: Protocol) -> tuple[object, ...]:
    return (protocol.modalities, protocol.body_parts, protocol.least_series, protocol.prior)


def _read(path: Path, remedy: str) -> list[Protocol]:
    try:
        return [_protocol(entry) for entry in json.loads(path.read_text(encoding="utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise MedviewerError(
            Message("The arrangements in {} cannot be read ({}).", path, error), remedy
        ) from error


def _protocol(entry: dict[str, Any]) -> Protocol:
    rows, columns = (int(number) for number in entry["layout"])
    if not (1 <= rows <= LARGEST and 1 <= columns <= LARGEST):
        raise ValueError(Message("no layout has {} rows and {} columns", rows, columns))
    slots = tuple(
        Slot(
            str(slot.get("modality", "")),
            tuple(str(word) for word in slot.get("words", ())),
            bool(slot.get("prior", False)),
            tuple(str(word) for word in slot.get("without", ())),
            _same_as(slot.get("same_as"), number),
            _window(slot.get("window")),
            _view(slot.get("view", "")),
            _slab(slot.get("slab")),
        )
        for number, slot in enumerate(entry["slots"])
    )
    return Protocol(
        str(entry["name"]),
        (rows, columns),
        slots[: rows * columns],
        tuple(str(each) for each in entry.get("modalities", ())),
        tuple(str(each).upper() for each in entry.get("body_parts", ())),
        int(entry.get("least_series", 1)),
        bool(entry.get("prior", False)),
        bool(entry.get("every_slot", False)),
    )


def _same_as(number: object, own: int) -> int | None:
    """The number of an earlier slot, as it is written. Raises ValueError for what is none."""
    if number is not None and not (isinstance(number, int) and 0 <= number < own):
        raise ValueError(Message("no slot before slot {} is number {}", own, str(number)))
    return number


def _window(written: Any) -> tuple[float, float] | None:
    """Centre and width, as they are written. Raises ValueError for what is none."""
    if written is None:
        return None
    center, width = (float(number) for number in written)
    if not (isfinite(center) and isfinite(width) and width > 0):
        raise ValueError(Message("{} is no width of a window", width))
    return center, width


def _view(written: Any) -> str:
    """What is made of a series, as it is written. Raises ValueError for what nobody makes."""
    if written not in ("", *PLANES, *KINDS):
        raise ValueError(Message("{} is no view of a series", str(written)))
    return str(written)


def _slab(written: Any) -> tuple[SlabMode, float] | None:
    """Mode and thickness in mm, as they are written. Raises ValueError for what is none."""
    if written is None:
        return None
    mode, thickness_mm = written[0], float(written[1])
    if mode not in [*SlabMode] or not (isfinite(thickness_mm) and thickness_mm > 0):
        raise ValueError(Message("{} is no slab", f"{mode} {thickness_mm}"))
    return SlabMode(mode), thickness_mm
