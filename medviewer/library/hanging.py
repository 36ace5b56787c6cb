"""Hanging protocols: rules that say which series of a study are shown where.

The first rule that fits is used; the reader's own go before those that come with the
program. A rule is written in JSON as in ``resources/hanging_protocols.json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.image.same_places import same_places
from medviewer.message import Message
from medviewer.paths import resources

OWN_FILE = "hanging.json"
BEGIN_ANEW = Message("Remove the file to begin anew.")
LARGEST = 4


@dataclass(frozen=True)
class Slot:
    """One viewport: the series with this modality whose texts hold all these words.

    ``without``: and none of these.

    Texts are the series' description, body part, and for mammograms laterality and view;
    upper and lower case are the same. An empty slot takes the next series in order.
    ``prior`` takes it from the newest earlier study.
    """

    modality: str = ""
    words: tuple[str, ...] = ()
    prior: bool = False
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class Protocol:
    """When a rule fits, and what it shows.

    Attributes
    ----------
    modalities, body_parts
        One of them must be the study's; empty fits all.
    least_series
        So many series the study has at least; times, echoes and b-values at the same places
        in one DICOM series are one.
    prior
        An earlier study of the patient, of the same modality, must be there.
    layout, slots
        Rows and columns, and what stands in them in reading order.
    every_slot
        Fits only where every slot finds a series.
    """

    name: str
    layout: tuple[int, int]
    slots: tuple[Slot, ...]
    modalities: tuple[str, ...] = ()
    body_parts: tuple[str, ...] = ()
    least_series: int = 1
    prior: bool = False
    every_slot: bool = False


@dataclass(frozen=True)
class Arrangement:
    """What a protocol says for one study: a series, or None, for every viewport."""

    protocol: Protocol
    series: tuple[Series | None, ...] = field(default=())


def arrange(
    protocols: Sequence[Protocol], current: Sequence[Series], earlier: Sequence[Series] = ()
) -> Arrangement | None:
    """The arrangement by the first protocol that fits; None when none does.

    Parameters
    ----------
    current
        The series of the study, in order.
    earlier
        Series of earlier studies of the same patient, the newest study first.
    """
    for protocol in protocols:
        if _fits(protocol, current, earlier):
            series = _fill(protocol, current, earlier)
            if any(series) and (all(series) or not protocol.every_slot):
                return Arrangement(protocol, series)
    return None


def remembered(
    layout: tuple[int, int], shown: Sequence[Series | None], current: Sequence[Series]
) -> Protocol:
    """A protocol that shows studies of this kind as they are shown now."""
    study = current[0].study_instance_uid if current else ""
    slots = tuple(
        Slot()
        if series is None
        else Slot(
            series.modality,
            (series.description,) if series.description else (),
            series.study_instance_uid != study,
        )
        for series in shown
    )
    parts = {series.body_part.upper() for series in current if series.body_part}
    modalities = tuple(sorted({series.modality for series in current}))
    name = " ".join(filter(None, ("/".join(modalities), "/".join(sorted(parts)))))
    return Protocol(
        name,
        layout,
        slots,
        modalities,
        tuple(sorted(parts)),
        len(_one_of_each(current)),
        any(slot.prior for slot in slots),
    )


def load_protocols(folder: Path | None = None) -> list[Protocol]:
    """The reader's own protocols in ``folder``, then those that come with the program.

    Raises
    ------
    MedviewerError
        A file cannot be understood.
    """
    own = [] if folder is None else _read(folder / OWN_FILE, BEGIN_ANEW)
    shipped = _read(resources() / "hanging_protocols.json", Message("Install the program again."))
    return own + shipped


def save_own(protocol: Protocol, folder: Path) -> None:
    """Put ``protocol`` before the reader's own; it replaces the one for studies of its kind.

    Raises
    ------
    MedviewerError
        The file cannot be understood, or not be written.
    """
    path = folder / OWN_FILE
    kind = _kind(protocol)
    others = [each for each in _read(path, BEGIN_ANEW) if _kind(each) != kind]
    fresh = path.with_suffix(".new")
    try:
        fresh.write_text(json.dumps([asdict(each) for each in (protocol, *others)], indent=1))
        fresh.replace(path)
    except OSError as error:
        raise MedviewerError(
            Message("The arrangement cannot be written to {}: {}.", path, error.strerror),
            Message(
                "Free space on the disk, or set MEDVIEWER_HOME to a folder that you can write to."
            ),
        ) from error


def _kind(protocol: Protocol) -> tuple[object, ...]:
    return (protocol.modalities, protocol.body_parts, protocol.least_series, protocol.prior)


def _fits(protocol: Protocol, current: Sequence[Series], earlier: Sequence[Series]) -> bool:
    modalities = {series.modality for series in current}
    parts = {series.body_part.upper() for series in current}
    return (
        len(_one_of_each(current)) >= protocol.least_series
        and (not protocol.modalities or bool(modalities & set(protocol.modalities)))
        and (not protocol.body_parts or bool(parts & set(protocol.body_parts)))
        and (not protocol.prior or any(series.modality in modalities for series in earlier))
    )


def _fill(
    protocol: Protocol, current: Sequence[Series], earlier: Sequence[Series]
) -> tuple[Series | None, ...]:
    """For every slot the first series that fits and is not taken; named slots choose first.

    The others take one time of a dynamic series before they take a second.
    """
    found: dict[int, Series] = {}
    taken: set[str] = set()
    order = sorted(range(len(protocol.slots)), key=lambda n: not protocol.slots[n].words)
    for number in order:
        slot = protocol.slots[number]
        offered = earlier if slot.prior else current
        if not slot.words:
            offered = [*_one_of_each(offered), *offered]
        fitting = (
            series
            for series in offered
            if series.key not in taken and _suits(slot, series, current)
        )
        series = next(fitting, None)
        if series is not None:
            found[number] = series
            taken.add(series.key)
    return tuple(found.get(number) for number in range(len(protocol.slots)))


def _one_of_each(series: Sequence[Series]) -> list[Series]:
    """The first of the stacks of one DICOM series that show the same places."""
    found: list[Series] = []
    for each in series:
        uid = each.series_instance_uid
        if not any(one.series_instance_uid == uid and same_places(one, each) for one in found):
            found.append(each)
    return found


def _suits(slot: Slot, series: Series, current: Sequence[Series]) -> bool:
    if slot.modality and series.modality != slot.modality:
        return False
    if slot.prior and series.modality not in {each.modality for each in current}:
        return False
    texts = " ".join(
        (
            series.description,
            series.body_part,
            str(series.header.get("ImageLaterality", "") or ""),
            str(series.header.get("ViewPosition", "") or ""),
        )
    ).upper()

    def holds(word: str) -> bool:
        return re.search(rf"(?<!\w){re.escape(word.upper())}(?!\w)", texts) is not None

    return all(map(holds, slot.words)) and not any(map(holds, slot.without))


def _read(path: Path, remedy: str) -> list[Protocol]:
    try:
        return [_protocol(entry) for entry in json.loads(path.read_text(encoding="utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise MedviewerError(
            Message("The arrangements in {} cannot be read ({}).", path, error), remedy
        ) from (error)


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
        )
        for slot in entry["slots"]
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
