"""What the commands of fusion and registration do: choose a series, align it, show it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from medviewer.dicom.series import Series, same_patient
from medviewer.dicom.volume import Volume
from medviewer.findings.reading.fused import (
    FusedSeries,
    keep_fusion,
    keep_registration,
)
from medviewer.findings.reading.reading import Item, Reading
from medviewer.image.fusion import Fusion, Second, can_subtract, fuse
from medviewer.image.registration.alignment import Alignment
from medviewer.jobs.queue import Job, JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.fusion.asked import Asked, BroughtBack, in_one_view
from medviewer.ui.fusion.at_hand import AtHand, align, lay_over, ready
from medviewer.ui.fusion.bar import FusionBar
from medviewer.ui.fusion.looks import Looks
from medviewer.ui.fusion.numbers import PlaceNumbers
from medviewer.ui.fusion.placing import PlaceTool, Placing
from medviewer.ui.fusion.shown import ShownFusions
from medviewer.ui.fusion.words import (
    absent_words,
    aligned_words,
    alignment_words,
    nothing_over_words,
    quality_words,
    series_words,
)
from medviewer.ui.picture.linking import Linking
from medviewer.ui.session import Session

STEP = 0.1
JOB = "fusion"


class FusionDesk(QObject):
    """Fusions belong to a series: every viewport that shows it, or planes of it, shows them.

    What is fused and registered stands in the reading, is undone and kept with it, and
    comes back with it: nothing is registered twice.

    Signals
    -------
    moved
        What lies over a series that is shown is another one, or lies elsewhere.
    """

    moved = Signal()

    def __init__(
        self, session: Session, reading: Reading, author: str, linking: Linking, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._grid = session, session.parts.grid
        self._reading, self.author = reading, author
        self._linking, self._alignments = linking, linking.alignments
        self.series = AtHand(session)
        self._delivery = Delivery(self)
        self._queue = JobQueue("fusion", deliver=self._delivery)
        self._asked: Asked | BroughtBack | None = None
        self._refused: set[str] = set()
        self._lie: list[tuple[Second, Alignment]] = []
        self.bar = FusionBar()
        self._shown = ShownFusions(self._grid, reading, linking.alignments)
        self.looks = Looks(self._shown, reading, self._active_key, lambda: self.author, self)
        say = session.parts.status.say
        self._placing = Placing(self._shown, reading, lambda: self.author, say)
        self.tool = PlaceTool(self._placing)
        self.numbers: PlaceNumbers | None = None
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
            "lay_over": partial(self.choose, overlay=True, by_hand=True),
            "unfuse": self.remove,
            "place_numbers": self.show_numbers,
            "fusion_more": partial(self.looks.step_opacity, STEP),
            "fusion_less": partial(self.looks.step_opacity, -STEP),
        }

    def cancel(self) -> None:
        """Stop what runs."""
        self._queue.cancel(JOB)

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        if self.numbers is not None:
            self.numbers.close()
        self._delivery.close()
        return self._queue.close()

    # What to fuse with

    def choose(self, *, overlay: bool, by_hand: bool = False) -> None:
        """Ask which series could lie over the active one, unless only one of the patient could."""
        fixed = self.series.fixed()
        if fixed is None:
            words = self.tr("Show a series of several slices first, and wait until it is loaded.")
            self._session.parts.messages.show_done(words)
            return
        if (only := self.series.only_candidate(fixed.series)) is not None:
            self.start(fixed, only, overlay=overlay, by_hand=by_hand)
            return
        menu = self.menu_for(fixed, overlay=overlay, by_hand=by_hand)
        choices = menu.actions()
        title = QAction(
            self.tr("Which series over this one?")
            if overlay
            else self.tr("Register which series with this one?"),
            menu,
        )
        title.setEnabled(False)
        menu.insertActions(choices[0], [title, menu.addSeparator()])
        menu.aboutToHide.connect(menu.deleteLater)
        inside = self._grid.rect().contains(self._grid.mapFromGlobal(QCursor.pos()))
        middle = self._grid.mapToGlobal(self._grid.rect().center())
        menu.popup(QCursor.pos() if inside else middle)
        menu.setActiveAction(choices[0])  # Return takes the first

    def menu_for(self, fixed: Volume, *, overlay: bool, by_hand: bool = False) -> QMenu:
        """The series that could lie over ``fixed``, to choose from; how good a registration is."""
        menu = QMenu(self._grid)
        menu.setToolTipsVisible(True)
        others = self.series.candidates(fixed.series)
        for series in others:
            words = series_words(series, anonymous=self._grid.active.model.anonymous)
            if not same_patient(series, fixed.series):
                words = self.tr("{} – of another patient").format(words)
            known = self._alignments.find(fixed.series, series)
            if known is not None and (known.quality is not None or known.by_hand):
                words = f"{words} ({aligned_words(known)})"
            start = partial(self.start, fixed, series, overlay=overlay, by_hand=by_hand)
            action = menu.addAction(words.replace("&", "&&"), start)
            if known is not None and known.quality is not None:
                action.setToolTip(quality_words(known.quality))
        if not others:
            menu.addAction(self.tr("No other series of several slices is open")).setEnabled(False)
        return menu

    # Work

    def start(
        self,
        fixed: Volume,
        series: Series,
        *,
        overlay: bool,
        anew: bool = False,
        by_hand: bool = False,
    ) -> None:
        """Load ``series``, align it with ``fixed`` unless that is known, and show or link it.

        ``anew``: register it, beginning where the reader put it, too. ``by_hand``: where its
        place is not known it is the reader who finds it.
        """
        before = self._alignments.find(fixed.series, series)
        known = None if anew else before
        asked = Asked(fixed, series, overlay, known, by_hand)
        loaded = self._in_memory(series)
        if by_hand and known is None:
            work = partial(lay_over, fixed, series, loaded)
        else:
            begin = before.move if before is not None and before.by_hand else None
            work = partial(align, fixed, series, loaded, known, begin)
        self._submit(asked, work, partial(self._take, asked))
        loads = known is not None or by_hand
        loading = self.tr("Loading {}…") if loads else self.tr("Registering {}…")
        self.bar.show_running(loading.format(self._name(series)))

    def _take(self, asked: Asked, found: tuple[Second, Alignment]) -> None:
        second, alignment = found
        self._asked = None
        messages, quality = self._session.parts.messages, alignment.quality
        if asked.known is None:
            self._session.audit.registered(asked.fixed.series, asked.series, alignment)
        if quality is not None and not alignment.usable:
            words = self.tr("The two series could not be registered: they are not shown together.")
            words += "\n" + self.tr(
                "Picture → Fusion and registration can lay one over the other by hand."
            )
            messages.show_message(f"{words}\n{quality_words(quality)}", "error")
            self._shown.refresh()
            return
        if quality is not None and not alignment.sure:
            words = self.tr("The registration is doubtful: check it at edges before use.")
            messages.show_message(f"{words}\n{quality_words(quality)}", "warning")
        self._keep(asked, second, alignment)
        self._shown.refresh()
        if asked.known is None and alignment.sure:
            self._linking.let_go()  # of slices that the reader put side by side by eye
        if alignment.sure and not (asked.overlay and asked.known):
            self._lead(asked.fixed)
        if not asked.overlay and alignment.sure:
            words = self.tr("Viewports of {} now go to the same place ({}).")
            if not in_one_view(asked.fixed.series, asked.series, alignment):
                words = self.tr(
                    "The place of {} is known now ({}). Its slices run in another direction: the "
                    "3-D cursor (X) and the reference lines show the same place."
                )
            words = words.format(self._name(asked.series), alignment_words(alignment))
            messages.show_done(words)
        if asked.by_hand:
            self.bar.placeRequested.emit(True)
            words = self.tr("Drag it to where it belongs; with Shift a drag turns it.")
            self._session.parts.status.say(words)  # a message's bar would move the picture

    def _lead(self, fixed: Volume) -> None:
        """Viewports that a registration has linked show the place of ``fixed`` at once."""
        panes = [self._grid.active, *self._grid.panes]
        showing = next((pane.model for pane in panes if pane.model.volume is fixed), None)
        if showing is not None:
            self._linking.lead_from(showing)

    def _keep(self, asked: Asked, second: Second, alignment: Alignment) -> None:
        """Put into the reading what was found, and what is to be shown of it."""
        fixed, items = asked.fixed.series, list[Item]()
        if asked.known is None:
            found = keep_registration(fixed, asked.series, alignment, self.author)
            items += (found, *self._reading.laid_anew(found))
        if asked.overlay:
            fusion = fuse(asked.fixed, second, alignment)
            before = self._shown.kept(fixed.stack_key)
            if before is not None and before.second.key == asked.series.key:
                fusion = before.looks(fusion)
            self._shown.hold(second)
            laid = keep_fusion(fixed, fusion, self.author)
            items = [*(each for each in items if each.key != laid.key), laid]
        name = self.tr("Fuse with {}") if asked.overlay else self.tr("Register {}")
        self._reading.put(name.format(series_words(asked.series, anonymous=True)), *items)

    def _bring_back(self, kept: FusedSeries) -> None:
        """Load what the reading says is fused, when its turn has come."""
        series = self.series.listed(kept.second.key)
        waits = self._session.opening.is_loading(kept.fixed.key)
        if series is None or waits or self._asked is not None or kept.key in self._refused:
            return
        asked = BroughtBack(kept)
        work = partial(ready, series, self._in_memory(series))
        self._submit(asked, work, self._take_back)
        self.bar.show_running(self.tr("Loading {}…").format(self._name(series)))

    def _take_back(self, second: Second) -> None:
        self._asked = None
        self._shown.hold(second)
        self._shown.refresh()

    def _submit(
        self,
        asked: Asked | BroughtBack,
        work: Callable[[Job], object],
        take: Callable[..., None],
    ) -> None:
        self._asked = asked
        self._queue.submit(
            JOB,
            work,
            on_result=take,
            on_error=partial(self._fail, asked),
            on_progress=lambda fraction, _: self.bar.show_progress(fraction),
            on_cancelled=partial(self._end, asked),
        )

    def _fail(self, asked: Asked | BroughtBack, error: Exception) -> None:
        self._end(asked)
        self._session.show_error(error)

    def _end(self, asked: Asked | BroughtBack) -> None:
        """Nothing came of it; a newer request may have taken over."""
        if self._asked is asked:
            self._asked = None
            if isinstance(asked, BroughtBack):
                self._refused.add(asked.kept.key)
            self._shown.refresh()

    def _in_memory(self, series: Series) -> Volume | None:
        return self.series.shown(series) or self._shown.volume_of(series.key)

    def _name(self, series: Series) -> str:
        return series_words(series, anonymous=self._grid.active.model.anonymous)

    # What is shown

    def remove(self) -> None:
        """Show the active series alone again."""
        kept = self._shown.kept(self._active_key())
        if kept is not None:
            if isinstance(self._asked, BroughtBack):
                self.cancel()
            series = self.series.listed(kept.second.key)
            words = kept.second.modality if series is None else series_words(series, anonymous=True)
            self._reading.remove(self.tr("Take {} away").format(words), [kept.key])

    def show_numbers(self) -> None:
        """Show where the second series lies in numbers, beside the window."""
        if self._shown.of(self._active_key()) is None:
            self._placing.say(nothing_over_words())
            return
        if self.numbers is None:
            self.numbers = PlaceNumbers(self._placing, self._grid.window())
        self.numbers.show_over(self._active_key())
        self.numbers.show()
        self.numbers.activateWindow()

    def over(self, series_key: str) -> Fusion | None:
        """What is shown over a series."""
        return self._shown.of(series_key)

    def _follow_shown(self) -> None:
        self.refresh()
        fusions = (pane.model.fusion for pane in self._grid.panes)
        lie = [(each.second, each.alignment) for each in fusions if each is not None]
        if lie != self._lie:
            self._lie = lie
            self.moved.emit()

    def refresh(self) -> None:
        """Let the bar, the numbers and the line below say what holds for the active pane."""
        if self.numbers is not None:
            self.numbers.show_over(self._active_key())
        if self._asked is not None:
            return
        model, kept = self._grid.active.model, self._shown.kept(self._active_key())
        if model.fusion is not None and self._session.parts.status.text() == nothing_over_words():
            self._session.say_what_is_open()  # it lies over the picture now
        if model.fusion is not None and model.volume is not None and model.plane is None:
            self.bar.hide_for(
                True
            )  # over what lies in no plane, as from all around, it is not seen
        elif model.fusion is not None and model.volume is not None:
            subtracts = can_subtract(model.volume, model.fusion.second)
            self.bar.show_fusion(model.fusion, subtracts=subtracts, anonymous=model.anonymous)
        elif kept is not None and not self._session.opening.is_loading(kept.fixed.key):
            series = self.series.listed(kept.second.key)
            self.bar.show_absent(absent_words(kept, series, anonymous=model.anonymous))
        else:
            self.bar.hide_for(any(pane.model.fusion is not None for pane in self._grid.panes))

    def _register_anew(self) -> None:
        fusion, fixed = self._shown.of(self._active_key()), self.series.fixed()
        if fusion is not None and fixed is not None:
            self.start(fixed, fusion.second.volume.series, overlay=True, anew=True)

    def _active_key(self) -> str:
        series = self._grid.active.series
        return "" if series is None else series.stack_key

    # Around it

    def _connect(self) -> None:
        self._shown.missing = self._bring_back
        self._shown.changed = self._follow_shown
        self._grid.activeChanged.connect(self.refresh)
        session, bar, looks = self._session, self.bar, self.looks
        for signal in (session.catalogueShown, session.seriesExchanged):
            signal.connect(self._forget)
        session.studiesClosed.connect(self._forget_closed)
        session.opening.volumeLoaded.connect(self._shown.refresh)
        session.library.library.priorsFound.connect(self._shown.refresh)
        bar.opacityDragged.connect(looks.preview)
        bar.opacityChanged.connect(lambda opacity: looks.change(opacity=opacity))
        bar.windowChanged.connect(lambda window: looks.change(window=window))
        bar.coloursChanged.connect(looks.show_as)
        bar.placeRequested.connect(lambda _: self._grid.active.viewport.setFocus())
        bar.numbersRequested.connect(self.show_numbers)
        bar.registerRequested.connect(self._register_anew)
        bar.removeRequested.connect(self.remove)
        bar.cancelRequested.connect(self.cancel)
        bar.entered.connect(lambda: self._grid.active.viewport.setFocus())

    def _forget(self) -> None:
        """Other series were opened: those that lay over the older ones go."""
        self._asked = None
        self.cancel()
        self._refused.clear()
        self._shown.forget()

    def _forget_closed(self) -> None:
        """Series were closed: what lay over them or was theirs goes."""
        listed = set(self._session.parts.browser.series_keys())
        if self._asked is not None and not listed.issuperset(self._asked.keys):
            self.cancel()
        self._shown.keep_only(listed)
