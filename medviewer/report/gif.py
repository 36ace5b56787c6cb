"""Moving pictures as GIF, at the pace at which they are played."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PIL import Image

from medviewer.progress import Progress, Silent, stop_if_cancelled

LEAST_MS = 20.0
"""A picture that is to stand shorter is taken for one without a pace, and shown for 100 ms."""


def places_and_times(
    order: Sequence[int], times_ms: Sequence[float]
) -> Iterator[tuple[int, float]]:
    """Which frames a GIF shows, and for how many ms, so that it takes as long as they do.

    Frames that stand shorter than a GIF can say are left out, and those that are shown stand for
    them too. ``order`` are the frames as they follow one another, ``times_ms`` of each frame.
    """
    held, stands = None, 0.0
    for frame in order:
        if held is not None and stands >= LEAST_MS:
            yield held, stands
            held, stands = None, 0.0
        held = frame if held is None else held
        stands += times_ms[frame]
    if held is not None:
        yield held, max(stands, LEAST_MS)


def few_colours(picture: Image.Image) -> Image.Image:
    """The picture in 256 colours, as a GIF has them, without a pattern of dots."""
    return picture.quantize(256, dither=Image.Dither.NONE)


def save_gif(
    pictures: Iterable[Image.Image],
    times_ms: Sequence[float],
    path: Path,
    progress: Progress = Silent(),
) -> None:
    """Write pictures of one size that are shown over and over, each for its time.

    Times are whole hundredths of a second in a GIF: what is cut off of one is added to the next.
    Pictures are asked for one after another; Pillow keeps a copy of each until the last has come.
    Raises OSError when the file cannot be written, Cancelled.
    """
    ends, whole = 0.0, list[int]()
    for time in times_ms:
        ends += time
        whole.append(round(ends / 10) * 10 - sum(whole))
    following = iter(pictures)
    next(following).save(
        path,
        format="GIF",
        save_all=True,
        append_images=_until_cancelled(following, progress),
        duration=whole,
        loop=0,
    )


def _until_cancelled(pictures: Iterable[Image.Image], progress: Progress) -> Iterator[Image.Image]:
    for picture in pictures:
        stop_if_cancelled(progress)
        yield picture
