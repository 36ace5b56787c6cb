"""Which of several mappings to real values a parametric map is shown by, as the reader chooses.

Nothing is written: the slices get the values of another mapping of their own files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from medviewer.dicom.real_world import RealWorldMapping, mappings_of
from medviewer.dicom.series import Series, Slice, layout
from medviewer.errors import MedviewerError
from medviewer.message import Message

if TYPE_CHECKING:
    from pathlib import Path

    from pydicom.dataset import Dataset

NO_LABEL = Message("without a label")


def remark(labels: Sequence[str], shown: int) -> Message:
    """Which of some mappings (their labels) is shown; ``shown`` is 0-based."""
    named = [each or NO_LABEL for each in labels]
    others = tuple(each for number, each in enumerate(named) if number != shown)
    if shown == 0:
        return Message(
            "This parametric map gives its values {} meanings; those of the first are shown: {} "
            "(not {}).",
            len(labels),
            named[0],
            others,
        )
    return Message(
        "This parametric map gives its values {} meanings; by your choice is shown: {} (not {}).",
        len(labels),
        named[shown],
        others,
    )


def meanings_of(series: Series) -> tuple[RealWorldMapping, ...]:
    """The mappings of a parametric map's first picture that can be used; empty for others."""
    return mappings_of(series.header, series.slices[0].frame)


def meant_by(series: Series, number: int) -> Series:
    """``series`` with the values of mapping ``number`` (0-based) of its first picture.

    Of every other picture with those of the mapping of the same label and unit; where it has none
    they stay those of its first, which is told.

    Raises
    ------
    MedviewerError
        There is no such mapping, or a file of the series cannot be read any more.
    """
    offered = meanings_of(series)
    if not 0 <= number < len(offered):
        raise MedviewerError(Message("The file has been changed since it was indexed."))
    headers: dict[Path, Dataset] = {series.slices[0].path: series.header}
    found: list[Slice] = []
    labels: dict[tuple[str, ...], int] = {}
    without = 0
    for one in series.slices:
        known = mappings_of(_header_of(one, headers), one.frame)
        place = _alike(known, offered, number)
        without += place is None
        found.append(_with(one, known, place or 0))
        if len(known) > 1:
            labels.setdefault(tuple(each.label for each in known), place or 0)
    warnings = [each for each in series.warnings if not _is_remark(each)]
    warnings += [remark(each, place) for each, place in sorted(labels.items())]
    if without:
        warnings.append(Message("{} of {} pictures do not have that meaning.", without, len(found)))
    return replace(series, slices=tuple(found), warnings=tuple(warnings))


def _alike(
    known: Sequence[RealWorldMapping], offered: Sequence[RealWorldMapping], number: int
) -> int | None:
    """Which of the mappings of a picture is meant by mapping ``number`` of the first one."""
    wanted = offered[number].label, offered[number].unit
    places = [place for place, one in enumerate(known) if (one.label, one.unit) == wanted]
    return number if number in places else next(iter(places), None)


def _with(one: Slice, known: Sequence[RealWorldMapping], number: int) -> Slice:
    """A slice with the values of one of its mappings; as it is where it has none."""
    if not known:
        return one
    mapping = known[number]
    return replace(
        one,
        slope=mapping.slope,
        intercept=mapping.intercept,
        grey=None if one.grey is None else replace(one.grey, unit=mapping.unit),
        meaning=number,
        made_real=not mapping.is_rescale(layout(one)),
    )


def _header_of(one: Slice, headers: dict[Path, Dataset]) -> Dataset:
    """The header of a slice's own file, read once."""
    if one.path not in headers:
        from medviewer.dicom.decoding.decode import open_pixels  # it imports the codecs

        headers[one.path] = open_pixels(one.path).dataset
    return headers[one.path]


def _is_remark(warning: str) -> bool:
    return isinstance(warning, Message) and warning.template in _TEMPLATES


_TEMPLATES = (
    remark(("", ""), 0).template,
    remark(("", ""), 1).template,
    "{} of {} pictures do not have that meaning.",
)
