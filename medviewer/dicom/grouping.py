"""Divide the frames of one DICOM series into stacks that each form one picture, in order.

The Series Instance UID says what belongs together, never a folder or a series
number. Inside it, what cannot be one volume is separated: pictures of another kind
or size, localizers, other orientations, and frames at the same place (echoes,
b-values, phases, repetitions). Nothing here depends on the order of the input.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from medviewer.dicom.facts import PROJECTION
from medviewer.dicom.frame import Frame
from medviewer.dicom.geometry import (
    SPACING_TOLERANCE_MM,
    Orientation,
    corner,
    directions,
    parallel,
    place,
    plane_name,
    same_orientation,
)
from medviewer.dicom.series import layout
from medviewer.dicom.tags import uid_name

ATTRIBUTES = (
    "image type",
    "echo time",
    "echo",
    "b-value",
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


_TURNED_AT_MOST = 3
_TURNED_SHARE = 0.5
"""More orientations than a three-plane localizer has, and hardly two pictures to one: a
turning projection."""


@dataclass(frozen=True)
class Group:
    """Frames that form one picture, in display order.

    ``part`` names the group inside its series ("" when it is the whole series);
    ``order`` says by what it is sorted: "position", "slice location", "instance
    number", "frame" or "file name".
    """

    frames: tuple[Frame, ...]
    part: str
    order: str


Labelled = tuple[str, list[Frame]]


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts "image 2" before "image 10"."""
    parts = re.split(r"(\d+)", text)
    return tuple((1, int(p), p) if p.isdecimal() else (0, 0, p) for p in parts)


def groups_of(frames: Sequence[Frame]) -> list[Group]:
    """The stacks in the frames of one series, the largest geometric one first."""
    ordered = sorted(frames, key=lambda f: (natural(str(f.slice.path)), f.slice.frame))
    pieces: list[Labelled] = [("", ordered)]
    for divide in _DIVISIONS:
        pieces = [
            (", ".join(filter(None, (label, further))), part)
            for label, piece in pieces
            for further, part in divide(piece)
        ]
    largest = max(len(piece) for _, piece in pieces)

    def importance(piece: Labelled) -> tuple[Hashable, ...]:
        label, members = piece
        small = 2 * len(members) <= largest
        return not members[0].placed, members[0].localizer, small, natural(label)

    pieces.sort(key=importance)
    labels = _unique([label for label, _ in pieces]) if len(pieces) > 1 else [""]
    return [_group(piece, label) for label, (_, piece) in zip(labels, pieces, strict=True)]


def _group(piece: list[Frame], label: str) -> Group:
    frames, order = _in_order(piece)
    return Group(tuple(frames), label, order)


def _unique(labels: list[str]) -> list[str]:
    """``labels`` with a number behind those that are empty or occur twice."""
    counts = Counter(labels)
    seen: Counter[str] = Counter()
    unique = []
    for label in labels:
        seen[label] += 1
        alone = counts[label] == 1 and label
        unique.append(label if alone else f"{label or 'part'} ({seen[label]})")
    return unique


def _partition(
    frames: list[Frame], key: Callable[[Frame], Hashable]
) -> dict[Hashable, list[Frame]]:
    parts: dict[Hashable, list[Frame]] = defaultdict(list)
    for frame in frames:
        parts[key(frame)].append(frame)
    return parts


def _by_kind(frames: list[Frame]) -> list[Labelled]:
    """One array holds pictures of one class, size, type and colour only."""

    def kind(frame: Frame) -> Hashable:
        p = layout(frame.slice)
        colour = "RGB" if p.is_colour else p.photometric
        return frame.slice.sop_class_uid, p.rows, p.columns, p.bits_allocated, p.kind, colour

    parts = _partition(frames, kind)
    if len(parts) == 1:
        return [("", frames)]
    words = {key: _kind_in_words(part[0]) for key, part in parts.items()}
    common = set.intersection(*map(set, words.values()))
    return [
        (" ".join(word for word in words[key] if word not in common), part)
        for key, part in parts.items()
    ]


def _kind_in_words(frame: Frame) -> list[str]:
    p = layout(frame.slice)
    colour = "colour" if p.is_colour else p.photometric.lower()
    name = uid_name(frame.slice.sop_class_uid).removesuffix(" Storage")
    return [f"{p.columns} x {p.rows}", colour, f"{p.bits_allocated} bit", name]


def _by_standing_alone(frames: list[Frame]) -> list[Labelled]:
    """A clip, and every projection, is a picture of its own."""

    def alone(frame: Frame) -> Hashable:
        clip = frame.frames_in_file > 1 and not frame.placed
        return frame.slice.path if clip or frame.modality in PROJECTION else None

    parts = _partition(frames, alone)
    if len(parts) == 1:
        return [("", frames)]
    return [
        ("" if key is None else f"image {part[0].slice.instance_number or ''}".strip(), part)
        for key, part in parts.items()
    ]


def _by_localizer(frames: list[Frame]) -> list[Labelled]:
    parts = _partition(frames, lambda frame: frame.localizer)
    if len(parts) == 1:
        return [("", frames)]
    return [("localizer" if key else "", part) for key, part in parts.items()]


def _by_frame_of_reference(frames: list[Frame]) -> list[Labelled]:
    """Positions in two frames of reference cannot be compared (PS3.3 C.7.4.1)."""
    parts = _partition(frames, lambda frame: frame.attributes.get("frame of reference", ""))
    if len(parts) == 1:
        return [("", frames)]
    numbers = {key: n for n, key in enumerate(sorted(parts, key=str), 1)}
    return [(f"frame of reference {numbers[key]}", part) for key, part in parts.items()]


def _by_orientation(frames: list[Frame]) -> list[Labelled]:
    """Slices that are parallel; projections all round the patient stay together."""
    kinds: list[Orientation] = []
    parts: dict[int, list[Frame]] = defaultdict(list)
    placed = [f for f in frames if f.placed]
    for frame in sorted(placed, key=lambda f: f.slice.orientation or ()):
        orientation = directions(frame.slice)
        if not kinds or not same_orientation(kinds[-1], orientation):
            known = [n for n, kind in enumerate(kinds) if same_orientation(kind, orientation)]
            if known:
                parts[known[0]].append(frame)
                continue
            kinds.append(orientation)
        parts[len(kinds) - 1].append(frame)
    labelled = [(plane_name(kinds[n]), part) for n, part in parts.items()]
    without = [frame for frame in frames if not frame.placed]
    if len(parts) > _TURNED_AT_MOST and len(parts) > _TURNED_SHARE * len(placed):
        labelled = [("turned", placed)]
    if without:
        labelled.append(("without position", without))
    return labelled if len(labelled) > 1 else [("", frames)]


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


def _by_place(frames: list[Frame]) -> list[Labelled]:
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
            parts = _partition(frames, lambda f, name=name: f.attributes.get(name, ""))  # type: ignore[misc]
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
                    for further, piece in _by_place(part)
                ]
    return _by_repetition(frames, place_of)


def _by_picture(frames: list[Frame]) -> list[Labelled]:
    """Pictures of one place stay together, in the order of time, but for their type."""
    parts = _partition(frames, lambda frame: frame.attributes.get("image type", ""))
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
    for frame in sorted(frames, key=_acquired):
        seen[place_of[id(frame)]] += 1
        parts[seen[place_of[id(frame)]]].append(frame)
    return [(f"repetition {number}", part) for number, part in parts.items()]


def _acquired(frame: Frame) -> tuple[Hashable, ...]:
    number = frame.slice.instance_number
    return (
        natural(frame.attributes.get("temporal position", "")),
        natural(frame.attributes.get("acquisition", "")),
        number is None,
        number or 0,
        frame.slice.sop_instance_uid,
        natural(str(frame.slice.path)),
        frame.slice.frame,
    )


def _in_order(frames: list[Frame]) -> tuple[list[Frame], str]:
    """``frames`` in display order, and by what they are sorted."""
    if parallel([frame.slice for frame in frames]):
        orientation = directions(frames[0].slice)
        return sorted(
            frames, key=lambda f: (place(corner(f.slice), orientation), *_acquired(f))
        ), "position"
    if frames[0].frames_in_file > 1:
        return sorted(frames, key=lambda f: f.slice.frame), "frame"
    locations = [f.slice_location for f in frames]
    if None not in locations and len(set(locations)) > 1:
        return sorted(frames, key=lambda f: (f.slice_location, *_acquired(f))), "slice location"
    numbers = [f.slice.instance_number for f in frames]
    if None not in numbers and len(set(numbers)) > 1:
        return sorted(frames, key=_acquired_number), "instance number"
    return sorted(frames, key=lambda f: natural(f.slice.path.name)), "file name"


def _acquired_number(frame: Frame) -> tuple[Hashable, ...]:
    return frame.slice.instance_number or 0, natural(str(frame.slice.path))


_DIVISIONS = (
    _by_kind,
    _by_standing_alone,
    _by_localizer,
    _by_frame_of_reference,
    _by_orientation,
    _by_place,
)
