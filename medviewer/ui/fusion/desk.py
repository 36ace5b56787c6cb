"""What the commands of fusion and registration do: choose a series, align it, show it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.image.fusion import Fusion, Second, fuse, second_of
from medviewer.image.registration.alignment import Alignment, stack_key
from medviewer.image.window import Window
from medviewer.jobs.queue import Job, JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.fusion.bar import FusionBar
from medviewer.ui.fusion.words import alignment_words, quality_words, series_words
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.session import Session

STEP = 0.1
JOB = "fusion"


@dataclass(frozen=True, eq=False)
class _Asked:
    """What is being done: ``overlay`` shows the second series as well, else both are linked.

    ``known`` is how the two lie to one another; None: they are to be registered.
    """

    fixed: Volume
    series: Series
    overlay: bool
    known: Alignment | None


class FusionDesk(QObject):
    """Fusions belong to a series: every viewport that shows it, or planes of it, shows them."""

    def __init__(self, session: Session, linking: Linking, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._grid = session, session.parts.grid
        self._alignments = linking.alignments
        self._delivery = Delivery(self)
        self._queue = JobQueue("fusion", deliver=self._delivery)
        self._asked: _Asked | None = None
        self._fusions: dict[str, Fusion] = {}
        self._shown: dict[ViewportModel, Volume | None] = {}
        self.bar = FusionBar()
        self._connect()

    @property
    def busy(self) -> bool:
        """True while a series is loaded or registered."""
        return self._asked is not None

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "fuse": partial(self.choose, overlay=True),
            "register": partial(self.choose, overlay=False),
            "unfuse": self.remove,
            "fusion_more": partial(self._step_opacity, STEP),
            "fusion_less": partial(self._step_opacity, -STEP),
        }

    def cancel(self) -> None:
        """Stop what runs."""
        self._queue.cancel(JOB)

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        self._delivery.close()
        return self._queue.close()

    # What to fuse with

    def choose(self, *, overlay: bool) -> None:
        """Ask which series; the menu lists all that could lie over the active one."""
        fixed = self.fixed_volume()
        if fixed is None:
            words = self.tr("Show a series of several slices first, and wait until it is loaded.")
            self._session.parts.messages.show_message(words)
            return
        menu = self.menu_for(fixed, overlay=overlay)
        menu.aboutToHide.connect(menu.deleteLater)
        inside = self._grid.rect().contains(self._grid.mapFromGlobal(QCursor.pos()))
        middle = self._grid.mapToGlobal(self._grid.rect().center())
        menu.popup(QCursor.pos() if inside else middle)

    def menu_for(self, fixed: Volume, *, overlay: bool) -> QMenu:
        """The series that could lie over ``fixed``, to choose from."""
        menu = QMenu(self._grid)
        others = self.candidates(fixed.series)
        for series in others:
            words = series_words(series, anonymous=self._grid.active.model.anonymous)
            menu.addAction(words, partial(self.start, fixed, series, overlay=overlay))
        if not others:
            menu.addAction(self.tr("No other series of several slices is open")).setEnabled(False)
        return menu

    def candidates(self, fixed: Series) -> list[Series]:
        """The listed series that could lie over ``fixed``: stacks, the same patient's first."""
        listed = self._session.parts.browser.series()
        stacks = [each for each in listed if len(each.slices) > 1 and each.key != fixed.key]
        return sorted(stacks, key=lambda each: each.patient_id != fixed.patient_id)

    def fixed_volume(self) -> Volume | None:
        """The whole volume that the active pane shows, or whose planes it shows."""
        active = self._grid.active
        if active.series is None:
            return None
        key = stack_key(active.series)
        for pane in (active, *self._grid.panes):
            whole = pane.volume is not None and not pane.is_reformatted
            if whole and pane.series is not None and pane.series.key == key:
                return None if self._session.opening.is_loading(key) else pane.volume
        return None

    # Work

    def start(self, fixed: Volume, series: Series, *, overlay: bool, anew: bool = False) -> None:
        """Load ``series``, align it with ``fixed`` unless that is known, and show or link it."""
        known = None if anew else self._alignments.find(fixed.series, series)
        loaded = [
            pane.volume
            for pane in self._grid.showing(series.key)
            if pane.volume is not None and not self._session.opening.is_loading(series.key)
        ]
        work = partial(_align, fixed, series, loaded[0] if loaded else None, known)
        asked = self._asked = _Asked(fixed, series, overlay, known)
        self._queue.submit(
            JOB,
            work,
            on_result=partial(self._take, asked),
            on_error=partial(self._fail, asked),
            on_progress=lambda fraction, _: self.bar.show_progress(fraction),
            on_cancelled=partial(self._end, asked),
        )
        name = series_words(series, anonymous=self._grid.active.model.anonymous)
        loading = self.tr("Loading {}…") if known else self.tr("Registering {}…")
        self.bar.show_running(loading.format(name))

    def _take(self, asked: _Asked, found: tuple[Second, Alignment]) -> None:
        second, alignment = found
        self._end(asked)
        messages, quality = self._session.parts.messages, alignment.quality
        if asked.known is None:
            self._session.audit.registered(asked.fixed.series, asked.series, alignment)
        if quality is not None and not alignment.usable:
            words = self.tr("The two series could not be registered: they are not shown together.")
            messages.show_message(f"{words}\n{quality_words(quality)}", "error")
            return
        if quality is not None:
            self._alignments.add(asked.fixed.series, asked.series, alignment)
            if not alignment.sure:
                words = self.tr("The registration is doubtful: check it at edges before use.")
                messages.show_message(f"{words}\n{quality_words(quality)}", "warning")
        if asked.overlay:
            self._set(stack_key(asked.fixed.series), fuse(asked.fixed, second, alignment))
        elif alignment.sure:
            words = self.tr("Viewports of {} now go to the same place ({}).")
            name = series_words(asked.series, anonymous=self._grid.active.model.anonymous)
            messages.show_message(words.format(name, alignment_words(alignment)))

    def _fail(self, asked: _Asked, error: Exception) -> None:
        self._end(asked)
        self._session.show_error(error)

    def _end(self, asked: _Asked) -> None:
        """A newer request may have taken over."""
        if self._asked is asked:
            self._asked = None
            self.refresh()

    # What is shown

    def remove(self) -> None:
        """Show the active series alone again."""
        self._set(self._active_key(), None)

    def change(self, **changes: float | str | Window) -> None:
        """Show the second series of the active pane with another opacity, window or colours."""
        fusion = self._fusions.get(self._active_key())
        if fusion is not None:
            self._set(self._active_key(), replace(fusion, **changes))  # type: ignore[arg-type]

    def refresh(self) -> None:
        """Let the bar say what holds for the active pane."""
        if self._asked is not None:
            return
        model = self._grid.active.model
        if model.fusion is None:
            self.bar.hide()
        else:
            self.bar.show_fusion(model.fusion, anonymous=model.anonymous)

    def _register_anew(self) -> None:
        fusion, fixed = self._fusions.get(self._active_key()), self.fixed_volume()
        if fusion is not None and fixed is not None:
            self.start(fixed, fusion.second.volume.series, overlay=True, anew=True)

    def _step_opacity(self, step: float) -> None:
        fusion = self._fusions.get(self._active_key())
        if fusion is not None:
            self.change(opacity=round(max(0.0, min(1.0, fusion.opacity + step)), 2))

    def _active_key(self) -> str:
        series = self._grid.active.series
        return "" if series is None else stack_key(series)

    def _set(self, key: str, fusion: Fusion | None) -> None:
        if fusion is None:
            self._fusions.pop(key, None)
        else:
            self._fusions[key] = fusion
        for pane in self._grid.panes:
            self._show_in(pane.model)
        self.refresh()

    def _show_in(self, model: ViewportModel) -> None:
        key = "" if model.volume is None else stack_key(model.volume.series)
        fusion = self._fusions.get(key)
        if model.fusion is not fusion:
            model.show_fusion(fusion)

    # Around it

    def _connect(self) -> None:
        for pane in self._grid.panes:
            self._follow(pane)
        self._grid.paneAdded.connect(self._follow)
        self._grid.paneRemoved.connect(lambda pane: self._shown.pop(pane.model, None))
        self._grid.activeChanged.connect(self.refresh)
        self._session.catalogueShown.connect(self._forget)
        bar = self.bar
        bar.opacityChanged.connect(lambda opacity: self.change(opacity=opacity))
        bar.windowChanged.connect(lambda window: self.change(window=window))
        bar.coloursChanged.connect(lambda colours: self.change(colours=colours))
        bar.registerRequested.connect(self._register_anew)
        bar.removeRequested.connect(self.remove)
        bar.cancelRequested.connect(self.cancel)

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, pane.model))

    def _take_change(self, model: ViewportModel) -> None:
        """Another volume, or other planes of it, came into a pane."""
        if self._shown.get(model) is model.volume:
            return
        self._shown[model] = model.volume
        self._show_in(model)
        if model is self._grid.active.model:
            self.refresh()

    def _forget(self) -> None:
        """Other series were opened: what is known of the older ones goes."""
        self.cancel()
        self._alignments.clear()
        self._fusions.clear()
        for pane in self._grid.panes:
            self._show_in(pane.model)


def _align(
    fixed: Volume, series: Series, loaded: Volume | None, known: Alignment | None, job: Job
) -> tuple[Second, Alignment]:
    """Work of a thread."""
    from medviewer.dicom.load import load
    from medviewer.image.registration.register import register

    volume = loaded or load(series, job)
    second = second_of(volume)
    return second, known or register(fixed, volume, job)
