"""Shows runs of an angiography subtracted, with the file's mask or one that the reader chooses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from weakref import WeakKeyDictionary

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.films.cine import is_film
from medviewer.image.films.masks import Mask, Masks, shifted, stated_masks, with_mask
from medviewer.image.films.subtraction import Subtraction, asks_for_subtraction, subtraction
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr

PIXELS_A_KEY = 0.5
SHIFT_COMMANDS = {
    "mask_up": (-1, 0),
    "mask_down": (1, 0),
    "mask_left": (0, -1),
    "mask_right": (0, 1),
}


class Subtracting:
    """What the commands of subtraction do to the active viewport.

    ``take_whole`` has to be told of each series that is loaded: one whose file recommends it is
    then shown subtracted, unless the reader has gone back to its frames. What cannot be done to
    what is shown is said (``say``) where it moves no picture.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        linking: Linking,
        open_series: Callable[[Series, ViewportPane], None],
        tell: Callable[[str], None],
        say: Callable[[str], None],
        show_error: Callable[[Exception], None],
    ) -> None:
        self._grid, self._linking, self._open_series = grid, linking, open_series
        self._tell, self._say, self._show_error = tell, say, show_error
        self._made: WeakKeyDictionary[ViewportPane, Subtraction] = WeakKeyDictionary()
        self._as_acquired: set[str] = set()

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "subtract": self.toggle,
            "mask_here": self.take_frame_as_mask,
            **{name: partial(self.shift, *way) for name, way in SHIFT_COMMANDS.items()},
        }

    def toggle(self) -> None:
        """Show the active run subtracted, or as it was acquired."""
        pane = self._grid.active
        made = self._in(pane)
        if made is not None:
            self._go_back(pane, made)
        elif pane.source is not None:
            self._show(pane, _masks(pane.source))

    def take_frame_as_mask(self) -> None:
        """Subtract the frame that is shown from now on, of the frames that have its mask."""
        pane = self._grid.active
        if pane.source is not None:
            made, index = self._in(pane), pane.model.index
            masks = _masks(pane.source) if made is None else made.masks
            self._show(pane, with_mask(masks, index, Mask((index,))))

    def shift(self, down: int, right: int) -> None:
        """Shift the mask by half a pixel, against what moved since."""
        pane = self._grid.active
        made = self._in(pane)
        if made is None:
            self._say(tr("Show the run subtracted, then shift its mask."))
        else:
            by = PIXELS_A_KEY * down, PIXELS_A_KEY * right
            self._show(pane, shifted(made.masks, pane.model.index, *by))

    def take_whole(self, volume: Volume) -> None:
        """All frames of a series are there: maybe its file recommends to subtract."""
        series = volume.series
        masks = stated_masks(series.header, len(volume.voxels))
        if masks is None or not asks_for_subtraction(series.header):
            return
        if series.key not in self._as_acquired:
            for pane in self._grid.showing(series.key):
                if pane.volume is volume:
                    self._show(pane, masks)

    def _in(self, pane: ViewportPane) -> Subtraction | None:
        """What a pane shows subtracted; None where it shows something else."""
        made = self._made.get(pane)
        return made if made is not None and pane.volume is made.volume else None

    def _show(self, pane: ViewportPane, masks: Masks) -> None:
        """Show what a pane shows without these masks: the same frame at the same place."""
        model, before, source = pane.model, self._in(pane), pane.source
        if source is None:
            return
        if source.is_colour or not is_film(source.series):
            self._say(tr("Only a film in shades of grey can be shown subtracted."))
            return
        try:
            pane.must_be_whole()
            made = subtraction(source, masks, None if before is None else before.window)
        except MedviewerError as error:
            self._show_error(error)
            return
        self._made[pane] = made
        self._as_acquired.discard(source.series.key)
        if before is not None:
            pane.exchange_planes(made, model.index)
            return
        index, placement = model.index, model.placement
        with self._linking.apart():  # a window that nobody chose is not carried on
            pane.show_planes(made, index, made.window, source)
            model.place(placement)
        averaged = max(mask.averaged for mask in masks)
        if averaged > 1:
            words = tr("The file asks to average {} frames before, which is not done.")
            self._tell(words.format(averaged))

    def _go_back(self, pane: ViewportPane, made: Subtraction) -> None:
        """Show the frames as they were acquired, the same one at the same place."""
        model, source = pane.model, made.source
        index, placement = model.index, model.placement
        self._as_acquired.add(source.series.key)
        self._open_series(source.series, pane)
        if pane.volume is source:
            model.go_to(index)
            model.place(placement)


def _masks(source: Volume) -> Masks:
    """Those of the file, else the first frame for all."""
    count = len(source.voxels)
    return stated_masks(source.series.header, count) or (Mask((0,)),) * count
