"""Frames at the same place are separate pictures: told apart by echo, phase and the like."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from functools import partial

from medviewer.dicom.geometry import SPACING_TOLERANCE_MM, corner, directions, parallel, place
from medviewer.dicom.stacks.frame import Frame
from medviewer.dicom.stacks.order import acquired

Labelled = tuple[str, list[Frame]]
"""A name for what sets frames apart from others, and the frames."""

ATTRIBUTES = (
    "image type",
    "echo time",
    "echo",
    "b-value",
    "direction",
    "temporal position",
    "phase",
    "segment",
    "sequence",
    "stack",
    "acquisition",
    "trigger time",
    "acquisition time",
    "content time",
    "object",
)
"""What may tell frames at the same place apart, in the order in which it is tried."""


def _attribute(name: str, frame: Frame) -> Hashable:
    return frame.attributes.get(name, "")


def partition(frames: list[Frame], key: Callable[[Frame], Hashable]) -> dict[Hashable, list[Frame]]:
    """``frames`` by ``key``, each part in their order."""
    parts: dict[Hashable, list[Frame]] = defaultdict(list)
    for frame in frames:
        parts[key(frame)].append(frame)
    return parts


def by_place(frames: list[Frame]) -> list[Labelled]:
    """Separate frames at the same place, by the attribute that tells them apart."""
    if len(frames) == 1 or not parallel([frame.slice for frame in frames]):
        return [("", frames)]
    numbers = _places(frames)
    per_place = Counter(numbers)
    times = max(per_place.values())
    if times == 1:
        return [("", frames)]
    if len(per_place) == 1:
        return _by_picture(frames)
    place_of = {id(frame): number for frame, number in zip(frames, numbers, strict=True)}
    for whole in (True, False):
        for name in ATTRIBUTES:
            parts = partition(frames, partial(_attribute, name))
            if not 1 < len(parts) <= times:
                continue
            covered = [len({place_of[id(f)] for f in part}) for part in parts.values()]
            split = all(
                size == len(part) for size, part in zip(covered, parts.values(), strict=True)
            )
            if 2 * min(covered) > len(per_place) if whole else split:
                return [
                    (", ".join(filter(None, (_label(name, key, parts), further))), piece)
                    for key, part in parts.items()
                    for further, piece in by_place(part)
                ]
    return _by_repetition(frames, place_of)


def _places(frames: list[Frame]) -> list[int]:
    """For every frame the number of its place along the normal, equal within the tolerance."""
    orientation = directions(frames[0].slice)
    distances = [place(corner(frame.slice), orientation) for frame in frames]
    numbers = [0] * len(frames)
    by_distance = sorted(range(len(frames)), key=lambda n: distances[n])
    start, number = distances[by_distance[0]], 0
    for n in by_distance:
        if distances[n] - start > SPACING_TOLERANCE_MM:
            number += 1
            start = distances[n]
        numbers[n] = number
    return numbers


def _by_picture(frames: list[Frame]) -> list[Labelled]:
    """Pictures of one place stay together, in the order of time, but for their type."""
    parts = partition(frames, lambda frame: frame.attributes.get("image type", ""))
    if len(parts) == 1 or min(map(len, parts.values())) == 1:
        return [("", frames)]
    return [(_label("image type", key, parts), part) for key, part in parts.items()]


def _label(name: str, value: Hashable, parts: dict[Hashable, list[Frame]]) -> str:
    """An attribute in words; of an image type only the words that differ."""
    words = str(value).split()
    if name == "image type":
        common = set.intersection(*(set(str(key).split()) for key in parts))
        words = [word for word in words if word not in common]
    return f"{name} {' '.join(words) or 'not given'}"


def _by_repetition(frames: list[Frame], place_of: dict[int, int]) -> list[Labelled]:
    """The first frame of every place, the second, and so on, in the order of acquisition."""
    seen: Counter[int] = Counter()
    parts: dict[int, list[Frame]] = defaultdict(list)
    for frame in sorted(frames, key=acquired):
        seen[place_of[id(frame)]] += 1
        parts[seen[place_of[id(frame)]]].append(frame)
    return [(f"repetition {number}", part) for number, part in parts.items()]
