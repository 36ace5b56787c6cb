"""A walk of the monkey: act after act, each by its own chance, until something is harmed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.monkey import acts
from benchmarks.monkey.made_models import made_models
from benchmarks.monkey.place import Place
from benchmarks.monkey.watch import Stopwatch, Watch, memory_mb

LONGEST_ACT_S = 2.0


@dataclass
class Walk:
    """What came of a walk."""

    seed: int
    done: list[str] = field(default_factory=list)
    harm: list[str] = field(default_factory=list)
    slowest_s: float = 0.0
    slowest: str = ""
    memory_mb: list[float] = field(default_factory=list)


def walk(
    seed: int,
    numbers: Iterable[int],
    folder: Path,
    studies: list[Path],
    others: list[Path],
    tell: Callable[[str], None] = lambda _: None,
) -> Walk:
    """Do the acts of these numbers of the walk ``seed``; it ends at the first harm.

    The chance of an act follows from the seed and its number alone: leaving some out
    changes no other one, so that a failure can be made smaller.
    """
    watch, went = Watch(), Walk(seed)
    went.harm = watch.harm
    with watch.watching(), made_models(seed):
        place = Place(folder, studies, others, seed, watch)
        with place.answering():
            place.window.open_paths([studies[0]])
            place.settle()
            for number in numbers:
                _one(went, number, place, tell)
                if watch.harm:
                    break
                if number % 100 == 0:
                    went.memory_mb.append(memory_mb())
            place.end()
    return went


def _one(went: Walk, number: int, place: Place, tell: Callable[[str], None]) -> None:
    rnd = random.Random(f"{went.seed}/{number}")
    clock = Stopwatch()
    place.acting = True
    try:
        what = act(place, rnd)
    finally:
        place.acting = False
    QApplication.processEvents()
    passed = clock.seconds()
    went.done.append(f"{number} {what}")
    tell(went.done[-1])
    if passed > went.slowest_s:
        went.slowest_s, went.slowest = passed, went.done[-1]
    if passed > LONGEST_ACT_S:
        place.watch.harm.append(f"the window's thread was away for {passed:.1f} s of computing")
    if not place.window.isVisible() and not place.watch.harm:
        place.reopen()


def act(place: Place, rnd: random.Random) -> str:
    """One act, or what a dialog in front of the window wants first."""
    answered = acts.in_front(rnd)
    if answered is not None:
        return answered
    (chosen,) = rnd.choices(list(acts.ACTS), weights=list(acts.ACTS.values()))
    try:
        return chosen(place, rnd)
    except Exception as error:  # noqa: BLE001 - raised through Qt's call into the window
        place.watch.note(f"raised in {chosen.__name__}", error)
        return chosen.__name__
