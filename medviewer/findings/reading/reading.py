"""The reading: all that the reader drew and decided, and every change of it undone at will.

One dictionary of items and one stack of changes, free of windows and files. Whoever
shows the reading appends to ``listeners``; whoever keeps it on disk sets ``keep``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from medviewer.findings.reading.fused import FusedSeries, Registration, laid_anew
from medviewer.findings.reading.measurement import ImageReference, Measurement, now
from medviewer.findings.reading.response.criteria import ChosenCriteria, Criteria
from medviewer.findings.reading.response.tumour_marker import MarkerLevel, TumourMarker
from medviewer.findings.reading.verdict import Verdict
from medviewer.image.measuring.calibration import PixelSize

LONGEST_STACK = 1000


@dataclass(frozen=True)
class ReaderCalibration:
    """The size of an image's pixels as the reader measured it on something known."""

    image: ImageReference
    row_mm: float
    column_mm: float
    author: str = ""
    time: str = ""

    @property
    def size(self) -> PixelSize:
        """The size of a pixel, with its source."""
        return PixelSize(self.row_mm, self.column_mm, "USER")

    @property
    def key(self) -> str:
        """One for an image."""
        return f"calibration/{self.image.sop_instance_uid}"


def calibration_by(line: Measurement, length_mm: float, author: str = "") -> ReaderCalibration:
    """The calibration of the image of ``line`` (two points), which is ``length_mm`` long.

    The pixels keep their aspect. Raises ValueError when either length is not above 0.
    """
    (x0, y0), (x1, y1) = line.points[:2]
    columns = math.hypot(x1 - x0, (y1 - y0) * line.scale.aspect)
    if columns <= 0 or length_mm <= 0:
        raise ValueError("a line without a length calibrates nothing")
    column_mm = length_mm / columns
    row_mm = column_mm * line.scale.aspect
    return ReaderCalibration(line.image, row_mm, column_mm, author, now())


Item = (
    Measurement
    | Verdict
    | ReaderCalibration
    | Registration
    | FusedSeries
    | TumourMarker
    | ChosenCriteria
)


@dataclass(frozen=True)
class Edit:
    """One item before and after; None where it did not or does not exist."""

    key: str
    before: Item | None
    after: Item | None


@dataclass(frozen=True)
class Change:
    """Edits that are done and undone together; ``name`` says in words what was done.

    ``control`` names what is turned step by step, such as a slider under the wheel: steps
    that follow one another are taken back together. Empty: a change of its own.
    ``undoes``: it takes back what it is named after.
    """

    name: str
    edits: tuple[Edit, ...]
    control: str = ""
    undoes: bool = False

    def inverse(self) -> Change:
        """What takes it back."""
        turned = (Edit(edit.key, edit.after, edit.before) for edit in reversed(self.edits))
        return Change(self.name, tuple(turned), undoes=True)

    def continues(self, before: Change) -> bool:
        """True for a further step of the control that made the change ``before``."""
        keys = [edit.key for edit in self.edits]
        return (
            bool(self.control)
            and self.control == before.control
            and keys == [edit.key for edit in before.edits]
        )

    def after(self, before: Change) -> Change:
        """Both as one change, this being the later."""
        pairs = zip(before.edits, self.edits, strict=True)
        return replace(self, edits=tuple(replace(new, before=old.before) for old, new in pairs))


@dataclass
class Reading:
    """What the reader drew and decided in the studies that are open.

    ``keep`` is called with every change that is made, taken back or made again, before
    it is announced; what it raises leaves the reading changed and goes to the caller.
    """

    items: dict[str, Item] = field(default_factory=dict)
    listeners: list[Callable[[], None]] = field(default_factory=list)
    keep: Callable[[Change], None] = field(default=lambda _: None)
    _done: list[Change] = field(default_factory=list)
    _undone: list[Change] = field(default_factory=list)
    _ranks: dict[str, int] = field(default_factory=dict)

    # What there is

    def measurements(self) -> tuple[Measurement, ...]:
        """All measurements, in the order they were made, whatever was taken back in between."""
        found = [item for item in self.items.values() if isinstance(item, Measurement)]
        return tuple(sorted(found, key=lambda item: self._rank(item.key)))

    def measurement(self, key: str) -> Measurement | None:
        """The measurement of a key; None where there is none, or no longer."""
        item = self.items.get(key)
        return item if isinstance(item, Measurement) else None

    def _rank(self, key: str) -> int:
        return self._ranks.setdefault(key, len(self._ranks))

    def verdicts(self) -> tuple[Verdict, ...]:
        """All verdicts."""
        return tuple(item for item in self.items.values() if isinstance(item, Verdict))

    def calibration(self, sop_instance_uid: str) -> ReaderCalibration | None:
        """The reader's calibration of an image."""
        item = self.items.get(f"calibration/{sop_instance_uid}")
        return item if isinstance(item, ReaderCalibration) else None

    def calibrations(self) -> tuple[ReaderCalibration, ...]:
        """All calibrations of the reader."""
        return tuple(item for item in self.items.values() if isinstance(item, ReaderCalibration))

    def registrations(self) -> tuple[Registration, ...]:
        """All registrations, the oldest first."""
        found = (item for item in self.items.values() if isinstance(item, Registration))
        return tuple(sorted(found, key=lambda item: item.time))

    def fused(self) -> tuple[FusedSeries, ...]:
        """All series that are shown over another one."""
        return tuple(item for item in self.items.values() if isinstance(item, FusedSeries))

    def laid_anew(self, made: Registration) -> list[FusedSeries | Registration]:
        """What else a registration ``made`` now holds for, laid by it."""
        return laid_anew(made, self.fused(), self.registrations())

    def markers(self) -> dict[str, MarkerLevel]:
        """The level of the tumour marker by Study Instance UID, where the reader gave one."""
        found = (item for item in self.items.values() if isinstance(item, TumourMarker))
        return {item.study_instance_uid: item.level for item in found}

    def criteria(self) -> dict[str, Criteria]:
        """By which criteria a patient's lesions are followed, where the reader chose them.

        By patient, as ``follow_up.whose`` tells them apart.
        """
        found = (item for item in self.items.values() if isinstance(item, ChosenCriteria))
        return {item.patient: item.criteria for item in found}

    # Changes

    def put(self, name: str, *items: Item, control: str = "") -> None:
        """Add items, or replace those of the same key; ``control`` as in ``Change``."""
        edits = tuple(Edit(i.key, self.items.get(i.key), i) for i in items)
        self.do(Change(name, edits, control))

    def remove(self, name: str, keys: Iterable[str]) -> None:
        """Take items out; keys that are not there are passed over."""
        known = [key for key in keys if key in self.items]
        self.do(Change(name, tuple(Edit(key, self.items[key], None) for key in known)))

    def do(self, change: Change) -> None:
        """Make a change; one that changes nothing leaves no trace."""
        if all(edit.before == edit.after for edit in change.edits):
            return
        going_on = self._done and not self._undone and change.continues(self._done[-1])
        self._done.append(change.after(self._done.pop()) if going_on else change)
        del self._done[:-LONGEST_STACK]
        self._undone.clear()
        self._apply(change)

    def fill_in(self, name: str, *items: Item) -> None:
        """Give items numbers that could not be known when they were made; that is no step of undo.

        Steps that were done or taken back hold the items as they are from now on.
        """
        edits = tuple(Edit(i.key, self.items[i.key], i) for i in items if i.key in self.items)
        filled = {edit.key: edit for edit in edits}
        for stack in (self._done, self._undone):
            stack[:] = [_with(filled, change) for change in stack]
        self._apply(Change(name, edits))

    def undo(self) -> Change | None:
        """Take the last change back and return it; None when there is none."""
        if not self._done:
            return None
        change = self._done.pop()
        self._undone.append(change)
        self._apply(change.inverse())
        return change

    def redo(self) -> Change | None:
        """Make the change that was taken back last again."""
        if not self._undone:
            return None
        change = self._undone.pop()
        self._done.append(change)
        self._apply(change)
        return change

    @property
    def to_undo(self) -> str:
        """The name of the change that ``undo`` takes back, or ""."""
        return self._done[-1].name if self._done else ""

    @property
    def to_redo(self) -> str:
        """The name of the change that ``redo`` makes again, or ""."""
        return self._undone[-1].name if self._undone else ""

    # What was kept

    def load(self, items: Iterable[Item]) -> None:
        """Take in what was kept; that is no change and cannot be undone."""
        self.items.update({item.key: item for item in items})
        self._note_order()
        self._announce()

    def clear(self) -> None:
        """Forget everything here; what was kept stays kept."""
        self.items.clear()
        self._ranks.clear()
        self._done.clear()
        self._undone.clear()
        self._announce()

    def forget(self, gone: Callable[[Item], bool]) -> None:
        """Forget the items that are ``gone``, and the steps that made, changed or removed such.

        What was kept stays kept.
        """
        for key in [key for key, item in self.items.items() if gone(item)]:
            del self.items[key]
        for stack in (self._done, self._undone):
            left = (_without(gone, change) for change in stack)
            stack[:] = [change for change in left if change.edits]
        self._announce()

    def _apply(self, change: Change) -> None:
        apply(change, self.items)
        self._note_order()
        try:
            self.keep(change)
        finally:
            self._announce()

    def _note_order(self) -> None:
        """Remember who was first: an item that comes back comes back to its place."""
        for key in self.items:
            self._rank(key)

    def _announce(self) -> None:
        for listener in self.listeners:
            listener()


def _with(filled: dict[str, Edit], change: Change) -> Change:
    """The change with the items that were filled in, where it holds these as they were."""

    def now(key: str, item: Item | None) -> Item | None:
        edit = filled.get(key)
        return item if edit is None or item != edit.before else edit.after

    edits = (Edit(e.key, now(e.key, e.before), now(e.key, e.after)) for e in change.edits)
    return replace(change, edits=tuple(edits))


def _without(gone: Callable[[Item], bool], change: Change) -> Change:
    def stays(edit: Edit) -> bool:
        return not any(item is not None and gone(item) for item in (edit.before, edit.after))

    return replace(change, edits=tuple(edit for edit in change.edits if stays(edit)))


def apply(change: Change, items: dict[str, Item]) -> None:
    """Make ``change`` in ``items``."""
    for edit in change.edits:
        if edit.after is None:
            items.pop(edit.key, None)
        else:
            items[edit.key] = edit.after
