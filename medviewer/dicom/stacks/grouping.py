"""Divide the frames of one DICOM series into stacks that each form one picture, in order.

The Series Instance UID says what belongs together, never a folder or a series
number. Inside it, what cannot be one volume is separated: pictures of another patient, kind
or size, localizers, other orientations, and frames at the same place (echoes,
b-values, phases, repetitions). Nothing here depends on the order of the input.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from medviewer.dicom.files.tags import uid_name
from medviewer.dicom.geometry import (
    ORIENTATION_TOLERANCE,
    Orientation,
    Spacing,
    directions,
    plane_name,
    same_orientation,
    same_spacing,
)
from medviewer.dicom.series import Slice, layout
from medviewer.dicom.stacks.facts import PROJECTION
from medviewer.dicom.stacks.frame import Frame
from medviewer.dicom.stacks.order import in_order, natural
from medviewer.dicom.stacks.places import Labelled, by_place, partition

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
    frames, order = in_order(piece)
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


def _by_patient(frames: list[Frame]) -> list[Labelled]:
    """Careless copies without names give the series of all patients the same UID."""
    parts = partition(frames, lambda frame: frame.patient)
    if len(parts) == 1:
        return [("", frames)]
    numbers = {key: n for n, key in enumerate(sorted(parts, key=str), 1)}
    return [(f"patient {numbers[key]}", part) for key, part in parts.items()]


def _by_kind(frames: list[Frame]) -> list[Labelled]:
    """One array holds pictures of one class, size, type and colour only."""

    def kind(frame: Frame) -> Hashable:
        p = layout(frame.slice)
        colour = "RGB" if p.is_colour else p.photometric
        return frame.slice.sop_class_uid, p.rows, p.columns, p.bits_allocated, p.kind, colour

    parts = partition(frames, kind)
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
        divided = frame.concatenation is not None
        clip = (frame.frames_in_file > 1 or divided) and not frame.placed
        if not clip and frame.modality not in PROJECTION:
            return None
        return frame.object_uid if divided else frame.slice.path

    parts = partition(frames, alone)
    if len(parts) == 1:
        return [("", frames)]
    views = Counter(part[0].slice.projection for part in parts.values())

    def name(one: Slice) -> str:
        only = views[one.projection] == 1 and one.projection
        return only or f"image {one.instance_number or ''}".strip()

    return [("" if key is None else name(part[0].slice), part) for key, part in parts.items()]


def _by_localizer(frames: list[Frame]) -> list[Labelled]:
    parts = partition(frames, lambda frame: frame.localizer)
    if len(parts) == 1:
        return [("", frames)]
    return [("localizer" if key else "", part) for key, part in parts.items()]


def _by_frame_of_reference(frames: list[Frame]) -> list[Labelled]:
    """Positions in two frames of reference cannot be compared (PS3.3 C.7.4.1)."""
    parts = partition(frames, lambda frame: frame.attributes.get("frame of reference", ""))
    if len(parts) == 1:
        return [("", frames)]
    numbers = {key: n for n, key in enumerate(sorted(parts, key=str), 1)}
    return [(f"frame of reference {numbers[key]}", part) for key, part in parts.items()]


def _by_spacing(frames: list[Frame]) -> list[Labelled]:
    """Pixels of one size; a magnified reconstruction is a picture of its own."""
    kinds: list[Spacing | None] = []
    parts: dict[int, list[Frame]] = defaultdict(list)
    for frame in sorted(frames, key=lambda f: f.slice.spacing or (0.0, 0.0)):
        if not kinds or not same_spacing(kinds[-1], frame.slice.spacing):
            kinds.append(frame.slice.spacing)
        parts[len(kinds) - 1].append(frame)
    if len(parts) == 1:
        return [("", frames)]
    return [
        (f"pixel {kind[1]:g} x {kind[0]:g} mm" if kind else "pixel of unknown size", parts[n])
        for n, kind in enumerate(kinds)
    ]


def _by_orientation(frames: list[Frame]) -> list[Labelled]:
    """Slices that are parallel; projections all round the patient stay together."""
    kinds: list[Orientation] = []
    parts: dict[int, list[Frame]] = defaultdict(list)
    placed = [f for f in frames if f.placed]
    for frame in sorted(placed, key=lambda f: f.slice.orientation or ()):
        orientation = directions(frame.slice)
        parts[_kind_of(orientation, kinds)].append(frame)
    labelled = [(plane_name(kinds[n]), part) for n, part in parts.items()]
    without = [frame for frame in frames if not frame.placed]
    if len(parts) > _TURNED_AT_MOST and len(parts) > _TURNED_SHARE * len(placed):
        labelled = [("turned", placed)]
    if without:
        labelled.append(("without position", without))
    return labelled if len(labelled) > 1 else [("", frames)]


def _kind_of(orientation: Orientation, kinds: list[Orientation]) -> int:
    """Which of the orientations so far this one is; a new one is added.

    They come sorted, so only those with nearly the same first cosine can be meant.
    """
    for number in range(len(kinds) - 1, -1, -1):
        if same_orientation(kinds[number], orientation):
            return number
        if orientation[0][0] - kinds[number][0][0] > 2 * ORIENTATION_TOLERANCE:
            break
    kinds.append(orientation)
    return len(kinds) - 1


_DIVISIONS = (
    _by_patient,
    _by_kind,
    _by_standing_alone,
    _by_localizer,
    _by_frame_of_reference,
    _by_spacing,
    _by_orientation,
    by_place,
)
