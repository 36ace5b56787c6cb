"""Which series there are to fuse with, and what of them is in memory."""

from __future__ import annotations

from medviewer.dicom.series import Series, same_patient
from medviewer.dicom.volume import Volume
from medviewer.image.fusion import Second, middle_on_middle, second_of
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import Rigid
from medviewer.jobs.queue import Job
from medviewer.ui.session import Session


class AtHand:
    """The series that are listed, and the volumes that viewports show."""

    def __init__(self, session: Session) -> None:
        self._session, self._grid = session, session.parts.grid

    def listed(self, key: str) -> Series | None:
        """The series of this key, where it is open."""
        return next((each for each in self._all() if each.key == key), None)

    def candidates(self, fixed: Series) -> list[Series]:
        """The listed series that could lie over ``fixed``: stacks, the same patient's first."""
        listed = self._all()
        stacks = [each for each in listed if len(each.slices) > 1 and each.key != fixed.key]
        return sorted(stacks, key=lambda each: not same_patient(each, fixed))

    def only_candidate(self, fixed: Series) -> Series | None:
        """The one series of the patient that could lie over ``fixed`` where no other could."""
        found = self.candidates(fixed)
        return found[0] if len(found) == 1 and same_patient(found[0], fixed) else None

    def fixed(self) -> Volume | None:
        """The whole volume that the active pane shows, or whose planes it shows."""
        active = self._grid.active
        if active.series is None:
            return None
        key = active.series.stack_key
        for pane in (active, *self._grid.panes):
            whole = pane.volume is not None and not pane.is_derived
            if whole and pane.series is not None and pane.series.key == key:
                return pane.volume if self._is_whole(key) else None
        source = active.source  # of planes, whose series no viewport shows
        known = source is not None and source.series.key == key and self._is_whole(key)
        return source if known else None

    def shown(self, series: Series) -> Volume | None:
        """The whole volume of a series that a viewport shows."""
        for pane in self._grid.showing(series.key):
            if pane.volume is not None and self._is_whole(series.key):
                return pane.volume
        return None

    def _is_whole(self, key: str) -> bool:
        opening = self._session.opening
        return not (opening.is_loading(key) or opening.is_partial(key))

    def _all(self) -> list[Series]:
        return self._session.parts.browser.series()


def align(
    fixed: Volume,
    series: Series,
    loaded: Volume | None,
    known: Alignment | None,
    start: Rigid | None,
    job: Job,
) -> tuple[Second, Alignment]:
    """Work of a thread: load a series, and register it where its place is not known.

    ``start``: where the reader put it, from which a registration begins as well.
    """
    second = ready(series, loaded, job)
    if known is not None:
        return second, known
    from medviewer.image.registration.register import register

    return second, register(fixed, second.volume, job, start)


def lay_over(
    fixed: Volume, series: Series, loaded: Volume | None, job: Job
) -> tuple[Second, Alignment]:
    """Work of a thread: load a series, and lay it over ``fixed`` for the reader to move it."""
    second = ready(series, loaded, job)
    return second, middle_on_middle(fixed, second)


def ready(series: Series, loaded: Volume | None, job: Job) -> Second:
    """Work of a thread: load a series, and make it ready to be shown over another."""
    from medviewer.dicom.load import load

    return second_of(loaded or load(series, job))
