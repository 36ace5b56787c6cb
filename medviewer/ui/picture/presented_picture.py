"""How a picture's values become grey, and its place, by the reader or a presentation state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from medviewer.dicom.volume import Volume
from medviewer.image.films.cine import opening_slice
from medviewer.image.first_window import file_windows, first_window
from medviewer.image.palette_names import GREY, STATED
from medviewer.image.screen import Look
from medviewer.image.window import Window
from medviewer.ui.picture.chest_wall import hanging_placement
from medviewer.ui.picture.marked_picture import MarkedPicture
from medviewer.ui.picture.placement import Placement

if TYPE_CHECKING:
    from medviewer.findings.presentation.displayed_area import DisplayedArea
    from medviewer.findings.presentation.softcopy_state import SoftcopySlice, SoftcopyState

# Dragging this many screen pixels doubles the window's width, or moves its centre by one width.
DRAG_DOUBLES_WIDTH = 200.0
DRAG_MOVES_ONE_WIDTH = 400.0
NARROWEST = 1e-6
USUAL_PIXELS_PER_MM = 96 / 25.4


class PresentedPicture(MarkedPicture):
    """A slice of a volume, and how it is seen.

    ``file_window`` is the place of ``window`` among those that the slice's own file, or the
    presentation state, offers; None for one that the reader chose, which all slices then share.

    ``state`` is the presentation state that is followed; None: as acquired. It has its say on
    the slices that it is about; what the reader changes afterwards comes on top. The volume's
    values stay. ``screen`` has the screen's pixels in a millimetre, and those of its device in
    one of Qt's.
    """

    def __init__(self) -> None:
        super().__init__()
        self.volume: Volume | None = None
        self.window = Window(0.5, 1.0)
        self.file_window: int | None = None
        self.inverted = False
        self.colours = GREY
        self.filter = ""
        self.state: SoftcopyState | None = None
        self.screen = (USUAL_PIXELS_PER_MM, 1.0)
        self._usual: tuple[Volume, Window] | None = None

    # A presentation state

    def present(self, state: SoftcopyState | None, screen: tuple[float, float]) -> None:
        """Show the series as a state says; None: as acquired."""
        self.state, self.screen = state, screen
        self.inverted, self.colours, self.filter = False, self.stated_colours, ""
        self.placement = self.stated_placement
        if self.volume is not None:
            index = opening_slice(self.volume.series)
            self._usual = (self.volume, first_window(self.volume, index))
        offered = self.offered_windows()
        if offered:
            self.file_window, self.window = 0, offered[0]
        self.announce()

    def present_grey(self, state: SoftcopyState | None, as_acquired: Window) -> None:
        """Show planes with the grey levels of a state, in their place; None: as acquired."""
        self.state = state
        self.inverted, self.colours, self.filter = False, self.stated_colours, ""
        offered = self.offered_windows() if state is not None else ()
        self.set_window(offered[0] if offered else as_acquired)

    def state_for_planes(self) -> SoftcopyState | None:
        """How the state that is followed here shows planes of the series; None: as acquired."""
        here = self.stated_here
        return None if self.state is None or here is None else self.state.for_planes(here)

    @property
    def stated_here(self) -> SoftcopySlice | None:
        """What the state says of the slice that is shown; None where it is not about it."""
        if self.state is None or self.volume is None:
            return None
        return self.state.of(self.volume.series.key, self.index)

    @property
    def stated_colours(self) -> str:
        """The colours of a series that the reader chose none for."""
        return STATED if self.state is not None and self.state.has_colours else GREY

    @property
    def stated_placement(self) -> Placement:
        """How the state places the slice that is shown; without one as it hangs, fitted."""
        series, stated = None if self.volume is None else self.volume.series, self.stated_here
        hung = Placement()
        if series is not None and self.index < len(series.slices):
            hung = hanging_placement(series, series.slices[self.index])
        if stated is None:
            return hung
        return replace(placement_of(stated.area, *self.screen), against=hung.against)

    def _follow_state(self, before: Placement) -> None:
        """Place another slice as the state says, where the reader left it so on the one before."""
        after, now = self.stated_placement, self.placement
        if after == before:
            return
        if now == before:
            self.placement = after
        elif _turn_of(now) == _turn_of(before):
            self.placement = replace(
                now,
                flipped_horizontally=after.flipped_horizontally,
                quarter_turns=after.quarter_turns,
                against=after.against,
            )
        else:
            self.placement = replace(now, against=after.against)

    def offered_windows(self) -> tuple[Window, ...]:
        """The windows of the slice that is shown: of the state, else of its file.

        Once a state was followed, that which the series was opened with, where its file has none.
        """
        stated, volume = self.stated_here, self.volume
        if stated is not None and stated.windows:
            return stated.windows
        own = () if volume is None else file_windows(volume, self.index)
        if own or self._usual is None or self._usual[0] is not volume:
            return own
        return (self._usual[1],)

    # Grey levels

    def set_window(self, window: Window) -> None:
        """Show other values from black to white."""
        self.window = window
        self._note_file_window()
        self.announce()

    def show_file_window(self, place: int) -> None:
        """Show every slice with this one of the windows that its own file offers."""
        self.file_window = place
        self._follow_file()
        self.announce()

    def _note_file_window(self) -> None:
        """Remember whether the window is one that the file of this slice offers."""
        own = self.offered_windows()
        places = (place for place, each in enumerate(own) if _same_window(each, self.window))
        self.file_window = next(places, None)

    def _follow_file(self) -> None:
        """Show a slice with its own file's window, unless the reader chose another one."""
        if self.file_window is None or self.volume is None:
            return
        own = self.offered_windows()
        if self.file_window < len(own) and not _same_window(own[self.file_window], self.window):
            self.window = own[self.file_window]

    def drag_window(self, start: Window, across: float, down: float, speed: float = 1.0) -> None:
        """Change the window as by a drag from ``start`` over some screen pixels.

        To the right widens it (less contrast), downwards raises its centre (darker).
        """
        width = max(NARROWEST, start.width * 2 ** (speed * across / DRAG_DOUBLES_WIDTH))
        centre = start.center + speed * down * start.width / DRAG_MOVES_ONE_WIDTH
        function = "LINEAR" if start.function == "LUT" else start.function
        self.set_window(Window(centre, width, "", function))

    def toggle_inverted(self) -> None:
        """Swap black and white."""
        self.inverted = not self.inverted
        self.announce()

    @property
    def look(self) -> Look:
        """How values become colours."""
        stated = self.stated_here
        return Look(
            self.window,
            self.inverted,
            self.colours,
            self.filter,
            None if stated is None else stated.stated,
        )

    def set_colours(self, name: str) -> None:
        """Show grey levels in the colours of a palette (``image.palettes.PALETTES``)."""
        self.colours = name
        self.announce()

    def set_filter(self, name: str) -> None:
        """Smooth or sharpen what is seen (``image.screen.FILTERS``); values stay."""
        self.filter = name
        self.announce()


def placement_of(area: DisplayedArea, pixels_per_mm: float, ratio: float) -> Placement:
    """Where a displayed area lies in a viewport.

    A state turns first and then flips (PS3.3 C.10.6), a placement flips first and then turns:
    the turn is then the other way round.
    """
    zoom = None
    if area.column_mm is not None:
        zoom = area.column_mm * pixels_per_mm
    elif area.magnification is not None:
        zoom = area.magnification / ratio
    turns = -area.turns if area.flipped else area.turns
    return Placement(
        zoom, flipped_horizontally=area.flipped, quarter_turns=turns % 4, area=area.box
    )


def _turn_of(placement: Placement) -> tuple[bool, bool, int, float]:
    return (
        placement.flipped_horizontally,
        placement.flipped_vertically,
        placement.quarter_turns % 4,
        placement.degrees,
    )


def _same_window(one: Window, other: Window) -> bool:
    """True for windows of the same numbers and name; a table is known by them."""
    return replace(one, table=None) == replace(other, table=None)
