"""How two series lie to one another, and all pairs of which that is known in a sitting."""

from __future__ import annotations

from dataclasses import dataclass

from medviewer.dicom.derivation import source_of
from medviewer.image.planes import InFrame, same_frame
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import Rigid, identity


@dataclass(frozen=True, eq=False)
class Alignment:
    """Where the places of one series are in another, and how that is known.

    ``quality`` is that of a registration; None: both state one Frame of Reference, or the
    reader put one over the other ``by_hand``.
    """

    move: Rigid
    quality: Quality | None = None
    by_hand: bool = False

    @property
    def usable(self) -> bool:
        """False for a registration that failed: nothing may be shown or linked by it."""
        return self.quality is None or self.quality.verdict is not Verdict.FAILED

    @property
    def sure(self) -> bool:
        """True for one frame of reference, a good registration, and what the reader's hand did."""
        return self.quality is None or self.quality.verdict is Verdict.GOOD

    def inverse(self) -> Alignment:
        """The same from the other series to the first."""
        return Alignment(self.move.inverse(), self.quality, self.by_hand)

    def carried(self, hand: Rigid) -> Alignment:
        """The same with the other series carried along by hand, in the first one's space (LPS mm).

        What the other series showed at a point is seen where ``hand`` takes that point.
        """
        return Alignment(self.move.after(hand.inverse()), by_hand=True)


@dataclass(frozen=True, eq=False)
class _Pair:
    fixed: InFrame
    moving: InFrame
    alignment: Alignment

    @property
    def stacks(self) -> tuple[str, str]:
        """The keys of the two series, also where planes of them were at hand."""
        return source_of(self.fixed.key), source_of(self.moving.key)


class Alignments:
    """The registrations of a sitting, by the series they were made from.

    A registration holds for all series in the two Frames of Reference, unless one was made
    for just these two series: patients move between series of one frame as well.
    """

    def __init__(self) -> None:
        self._pairs: list[_Pair] = []

    def add(self, fixed: InFrame, moving: InFrame, alignment: Alignment) -> None:
        """Remember a registration; a newer one of the same two series takes its place."""
        newest = _Pair(fixed, moving, alignment)
        others = [pair for pair in self._pairs if {*pair.stacks} != {*newest.stacks}]
        self._pairs = [newest, *others]

    def clear(self) -> None:
        """Forget all."""
        self._pairs.clear()

    def find(self, one: InFrame, other: InFrame) -> Alignment | None:
        """Where the places of ``one`` are in ``other``; None where nobody knows."""
        key, its_key = source_of(one.key), source_of(other.key)
        for pair in self._pairs:
            if (key, its_key) == pair.stacks:
                return pair.alignment
            if (its_key, key) == pair.stacks:
                return pair.alignment.inverse()
        if key == its_key or same_frame(one, other):
            return Alignment(identity())
        for pair in self._pairs:
            if same_frame(one, pair.fixed) and same_frame(other, pair.moving):
                return pair.alignment
            if same_frame(one, pair.moving) and same_frame(other, pair.fixed):
                return pair.alignment.inverse()
        return None
