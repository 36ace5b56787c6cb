"""What to do about text in the pixels of one file: keep the file back, blank, or warn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydicom.dataset import Dataset

from medviewer.deidentify.profile import Options
from medviewer.deidentify.rectangle import Rectangle, not_covered
from medviewer.deidentify.suspicion import burned_in, says_so, worth_a_look
from medviewer.dicom.decoding.decode import open_pixels


@dataclass(frozen=True)
class Pixels:
    """The decision, and what to tell of it.

    Attributes
    ----------
    words
        Why to look at the picture, as sentences; "" when nothing suggests it.
    keep_back
        The file must not be written.
    blank
        What to blacken.
    are_clean
        All text that was found is blackened: the file may say that none is in it.
    """

    words: str = ""
    keep_back: bool = False
    blank: tuple[Rectangle, ...] = ()
    are_clean: bool = False


def look_at_pixels(
    path: Path,
    dataset: Dataset,
    options: Options,
    chosen: Sequence[Rectangle] | None = None,
) -> Pixels:
    """Look for text in the picture of ``path``, where its header suggests it, and decide.

    Where a person looked and chose parts, just these are blackened and nothing is kept
    back; the picture counts as clean when they cover all that is found.

    Raises
    ------
    MedviewerError
        When the pixels must be looked at and cannot be decoded.
    """
    if "Rows" not in dataset:
        return Pixels()
    found = _writing_in(path) if worth_a_look(dataset) else []
    suspicion = burned_in(dataset)
    if chosen is not None:
        return _as_chosen(suspicion, found, [each.within(*_size(dataset)) for each in chosen])
    if not (suspicion or found or options.blank):
        return Pixels()
    return _by_options(dataset, options, suspicion, found)


def _writing_in(path: Path) -> list[Rectangle]:
    from medviewer.deidentify.burnt_text import places_of_text  # with SimpleITK: late

    return places_of_text(open_pixels(path))


def _size(dataset: Dataset) -> tuple[int, int]:
    return int(dataset.Rows), int(dataset.Columns)


def _by_options(
    dataset: Dataset, options: Options, suspicion: str, found: Sequence[Rectangle]
) -> Pixels:
    """What the options say of a picture in which writing is suspected or parts are named."""
    rows, columns = _size(dataset)
    inside = [each.within(rows, columns) for each in options.blank]
    named = [part for part in inside if part.pixels]
    left = [] if options.blank_text else not_covered(found, named)
    parts = (*named, *(found if options.blank_text else ()))
    unmet = bool(left) or (bool(suspicion) and not parts)
    if options.blank_text and not says_so(dataset):
        unmet = False
    keep_back = unmet and not options.keep_burned_in
    nothing = "No writing was found in the pixels." if suspicion and not found else ""
    outside = [
        f"Nothing of {each} is in the picture ({columns} × {rows})."
        for each, part in zip(options.blank, inside, strict=True)
        if not part.pixels
    ]
    told = [suspicion, nothing, _told_left(left), _told_blanked(parts), *outside]
    words = " ".join(each for each in told if each)
    return Pixels(words, keep_back, () if keep_back else parts, bool(parts) and not left)


def _as_chosen(suspicion: str, found: Sequence[Rectangle], chosen: Sequence[Rectangle]) -> Pixels:
    parts = tuple(part for part in chosen if part.pixels)
    left = not_covered(found, parts)
    if not (suspicion or found or parts):
        return Pixels()
    told = [suspicion, "A person has looked at it.", _told_left(left), _told_blanked(parts)]
    return Pixels(
        " ".join(each for each in told if each), blank=parts, are_clean=bool(parts) and not left
    )


def _told_left(left: Sequence[Rectangle]) -> str:
    if not left:
        return ""
    more = f" and {len(left) - 1} more" if len(left) > 1 else ""
    return f"Writing seems to be in {left[0]}{more}."


def _told_blanked(parts: Sequence[Rectangle]) -> str:
    if not parts:
        return ""
    count = "1 part" if len(parts) == 1 else f"{len(parts)} parts"
    return f"Blanked: {count} of the picture."
