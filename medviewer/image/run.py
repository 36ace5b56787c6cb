"""A run: one series whose pictures follow one another in time at one place, as those of a film."""

from __future__ import annotations

from dataclasses import replace

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.image.films.cine import is_film, seconds_at
from medviewer.image.times import seconds_of
from medviewer.message import Message

ONE_PLACE_MM = 0.01
"""Pictures nearer than this lie at one place."""


def is_run(series: Series) -> bool:
    """True where the pictures of a series may be times of one place.

    They are the frames of a film, which has no places, or all lie at one place; they may still be
    echoes or the like (``seconds_of_run``).
    """
    first = series.slices[0]
    if len(series.slices) < 2 or first.is_made:
        return False
    if first.position is None:
        return is_film(series)
    return all(
        one.orientation == first.orientation
        and one.position is not None
        and max(map(_apart, one.position, first.position)) < ONE_PLACE_MM
        for one in series.slices
    )


def frames_of(series: Series) -> list[Series]:
    """The pictures of a run, each as a series of its own, with the header of its own file.

    Raises
    ------
    MedviewerError
        A file cannot be read.
    """
    from medviewer.dicom.decoding.decode import open_pixels  # pydicom, and it is seldom needed

    headers = {series.slices[0].path: series.header}
    frames = []
    for one in series.slices:
        if one.path not in headers:
            try:
                headers = {one.path: open_pixels(one.path).dataset}
            except OSError as error:
                raise MedviewerError(
                    Message("{} cannot be read: {}.", one.path, error),
                    Message("Open the folder again."),
                ) from error
        frames.append(replace(series, slices=(one,), header=headers[one.path]))
    return frames


def seconds_of_run(series: Series, frames: list[Series]) -> tuple[float, ...] | None:
    """When each of the ``frames`` of a run was taken, in seconds after the first.

    By ``seconds_of``, else by Frame Time Vector or Frame Time; None where the files do not say, or
    what they say does not rise: then they are times of one place only where they are a film.
    """
    found = seconds_of(frames)
    if found is not None:
        return found
    count = len(frames)
    said = [seconds_at(series.header, one.slices[0].frame, count) for one in frames]
    known = [each for each in said if each is not None]
    return tuple(known) if len(known) == count else None


def _apart(one: float, other: float) -> float:
    return abs(one - other)
