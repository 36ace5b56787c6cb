"""What one viewport shows, as a plain object: no widget, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.image.curved.reformation import Surface
from medviewer.image.depth import Depth
from medviewer.image.fusion import Fusion
from medviewer.image.measuring.calibration import PixelSize
from medviewer.image.palette_names import GREY
from medviewer.image.planes import Plane, plane_of
from medviewer.image.window import Window
from medviewer.ui.picture.placement import Picture
from medviewer.ui.picture.presented_picture import PresentedPicture
from medviewer.ui.picture.row import Row
from medviewer.ui.picture.stack import Stack

SWITCHES = (
    "show_findings",
    "show_heat_map",
    "show_texts",
    "few_texts",
    "anonymous",
    "smooth",
)


class ViewportModel(PresentedPicture):
    """A volume, the slice of it that is shown, and how.

    A change is only announced here, and drawn when the screen asks for it. ``own_size`` gives
    the size of a slice's pixels where the reader's calibration overrules the file's.
    In a ``row`` neighbours are shown side by side.
    ``several_patients``: beside it stand pictures of somebody else; ``patient_number`` then is
    what the list of series calls its patient in the anonymous mode, 0 where it is not listed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.smooth = True
        self._file_aspect = 1.0
        self._file_mm: float | None = None
        self.fusion: Fusion | None = None
        self.show_findings = True
        self.show_heat_map = False
        self.heat_map_opacity = 0.5
        self.show_texts = True
        self.few_texts = False
        self.anonymous = False
        self.several_patients = False
        self.patient_number = 0
        self.note = ""
        self.loading = False
        self.fill: Callable[[int], None] | None = None
        self.depth_of: Callable[[int], Depth | None] = _thin
        self.bent: Surface | None = None
        self.row: Row | None = None
        self.own_size: Callable[[Volume, int], PixelSize | None] = lambda *_: None
        self.stack = Stack()

    # What is shown

    def show_volume(self, volume: Volume, index: int, window: Window, aspect: float) -> None:
        """Show another volume, fitted, from slice ``index``; nothing found in it yet."""
        self.volume, self.fill, self.fusion, self.state = volume, None, None, None
        self.stack = Stack(volume.series.slices)
        self.depth_of, self.bent, self.row = _thin, None, None
        self.generation += 1
        rows, columns = volume.voxels.shape[1:3]
        self.picture, self._file_aspect = Picture(columns, rows, aspect), aspect
        self._file_mm = None
        self.window = window
        self.inverted, self.colours, self.filter = False, GREY, ""
        self.results, self.selected = None, ""
        self.note = ""
        self.index = self._nearest(index)
        self.placement = self.stated_placement
        self._note_file_window()
        self.go_to(index)

    def exchange_volume(
        self,
        volume: Volume,
        index: int,
        fill: Callable[[int], None],
        depth_of: Callable[[int], Depth | None],
        bent: Surface | None = None,
    ) -> None:
        """Show other slices with everything else as it is: grey levels, zoom, turn.

        ``fill`` makes a slice ready before it is shown; ``depth_of`` tells what slab it shows;
        ``bent`` is where a picture lies that lies in no plane.
        """
        self.volume, self.fill, self.depth_of, self.bent = volume, fill, depth_of, bent
        rows, columns = volume.voxels.shape[1:3]
        self.stack = Stack(volume.series.slices, made=(columns / 2, rows / 2))
        self.file_window = None
        self.generation += 1
        self.results, self.selected = None, ""
        self.picture = Picture(columns, rows, self._file_aspect)
        if volume.series.slices[0].spacing is not None:
            row_mm, column_mm = volume.series.slices[0].spacing
            self._file_aspect = row_mm / column_mm
            self.picture = Picture(columns, rows, self._file_aspect)
        self.go_to(index)

    def show_time(self, volume: Volume, index: int) -> None:
        """Show another time of the series with everything else as it is; nothing found in it yet.

        The window is held, as the reader's own: each time's file may have another one.
        """
        self.volume = volume
        self.stack = Stack(volume.series.slices, by_acquisition=self.stack.by_acquisition)
        self.generation += 1
        self.results, self.selected = None, ""
        self.file_window, self.window = None, replace(self.window, name="")
        self.go_to(index)

    def set_loading(self, loading: bool) -> None:
        """Say whether slices that are not there may still arrive."""
        self.loading = loading
        self.announce()

    def clear(self) -> None:
        """Show nothing."""
        self.volume = self.results = self.fill = self.fusion = self.row = None
        self.stack = Stack()
        self.state = self._usual = None
        self.selected = self.note = ""
        self.announce()

    @property
    def slice_count(self) -> int:
        """The number of slices; 0 without a volume."""
        return 0 if self.volume is None else len(self.volume.voxels)

    def go_to(self, index: int) -> None:
        """Show the slice nearest to ``index`` that exists; the rest of a row goes along."""
        for model, its in [(self, index)] if self.row is None else self.row.slices(self, index):
            model.show_slice(its)

    def bring(self, index: int) -> None:
        """Show a slice because of its place: in the middle of a row that this is in."""
        model = self if self.row is None else self.row.middle
        if model.index != index:
            model.go_to(index)

    def show_slice(self, index: int) -> None:
        """Show the slice nearest to ``index`` that exists, whatever else is in the row."""
        before = self.stated_placement
        self.index = self._nearest(index)
        if self.fill is not None:
            self.fill(self.index)
        self._follow_state(before)
        self._follow_file()
        self._follow_size()
        self.announce()

    def _nearest(self, index: int) -> int:
        """The slice nearest to ``index`` that exists."""
        return max(0, min(index, self.slice_count - 1))

    def step(self, slices: int) -> None:
        """Go forward, or back, by some slices."""
        self.go_to_place(self.scroll_place + slices)

    # The order in which slices follow one another; their index is that of their positions

    @property
    def scroll_place(self) -> int:
        """The position of the slice that is shown in the order of scrolling, from 0."""
        return self.stack.place_of(self.index)

    def go_to_place(self, place: int) -> None:
        """Show the slice that is nearest to this place in the order of scrolling."""
        place = place % self.slice_count if self.stack.goes_round else self._nearest(place)
        self.go_to(self.stack.index_at(place))

    def scroll_by_acquisition(self, by_acquisition: bool) -> None:
        """Scroll in the order of acquisition, where it is known, or by position."""
        self.stack.by_acquisition = by_acquisition
        self.announce()

    def show_fusion(self, fusion: Fusion | None) -> None:
        """Lay a second series over the first; None takes it away."""
        self.fusion = fusion
        self.announce()

    # Place in the patient

    @property
    def here(self) -> Slice | None:
        """The slice that is shown."""
        return None if self.volume is None else self.volume.series.slices[self.index]

    @property
    def plane(self) -> Plane | None:
        """Where the slice that is shown lies; None where nobody knows."""
        return None if self.here is None else plane_of(self.here)

    @property
    def surface(self) -> Plane | Surface | None:
        """Where its points lie in the patient: on a plane, or bent; None where nobody knows."""
        return self.bent or self.plane

    @property
    def depth(self) -> Depth | None:
        """The slab that is shown; None for a slice or a thin plane."""
        return self.depth_of(self.index)

    @property
    def own_size_here(self) -> PixelSize | None:
        """The size of the pixels that are shown, by the reader's calibration; None without one."""
        return None if self.volume is None else self.own_size(self.volume, self.index)

    @property
    def column_mm(self) -> float | None:
        """The spacing of columns, the reader's first; None where nobody knows.

        Of a radiograph without one in the patient it is that of the detector, which its lengths
        are told in too.
        """
        own = self.own_size_here
        if own is not None and own.column_mm is not None:
            return own.column_mm
        return self.here.spacing[1] if self.here and self.here.spacing else self._file_mm

    def set_file_size(self, column_mm: float | None, aspect: float) -> None:
        """How large the pixels of the slice that is shown are by its file, and how high for that.

        ``aspect``: row spacing / column spacing.
        """
        self._file_mm = column_mm
        if aspect != self._file_aspect:
            self._file_aspect = aspect
            self.follow_calibration()

    def follow_calibration(self) -> None:
        """The reader calibrated something: planes made of it may have other proportions now."""
        before = self.picture
        self._follow_size()
        if self.picture != before:
            self.announce()

    def _follow_size(self) -> None:
        """Draw pixels with the proportions of the reader's calibration, or of the file."""
        own, aspect = self.own_size_here, self._file_aspect
        if own is not None and own.row_mm and own.column_mm:
            aspect = own.row_mm / own.column_mm
        if aspect != self.picture.aspect:
            self.picture = replace(self.picture, aspect=aspect)

    # Else

    def set_note(self, words: str) -> None:
        """Show a line of words at the bottom right, such as how fast frames are played."""
        self.note = words
        self.announce()

    def real_size(self, pixels_per_mm: float) -> None:
        """A millimetre of the patient, or on the detector, to one of the screen, where known."""
        if self.column_mm is not None:
            self.placement = replace(self.placement, zoom=self.column_mm * pixels_per_mm)
            self.announce()

    def reset(self, window: Window) -> None:
        """As if the series had just been opened, on the same slice."""
        self.placement = self.stated_placement
        self.inverted, self.colours, self.filter = False, self.stated_colours, ""
        self.set_window(window)

    def set_switch(self, name: str, value: bool) -> None:
        """Set one of ``SWITCHES``.

        Raises
        ------
        KeyError
            There is no such switch.
        """
        if name not in SWITCHES:
            raise KeyError(name)
        setattr(self, name, value)
        self.announce()

    def set_heat_map_opacity(self, opacity: float) -> None:
        """Set how much of the heat map covers the picture, 0 to 1."""
        self.heat_map_opacity = opacity
        self.announce()


def _thin(_: int) -> None:
    """What slab a slice shows: none."""
