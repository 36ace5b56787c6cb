"""The commands of viewing at work: what they do to the active viewport, or to all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from medviewer.dicom.derivation import source_of
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.depth import SlabMode
from medviewer.image.first_window import first_window, window_from
from medviewer.image.measuring.suv import SUV, unit_of_reading
from medviewer.image.palette_names import PALETTES
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import Slab
from medviewer.image.rotation import Turntable, turntable, view_of
from medviewer.image.screen import FILTERS
from medviewer.ui.commands.actions import Actions
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.mouse import no_levels_words
from medviewer.ui.picture.placement import Placement
from medviewer.ui.picture.tool import Tool
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.viewing.cine import Cine, StillToDraw
from medviewer.ui.viewing.command_table import (
    COLOUR_COMMANDS,
    FILTER_COMMANDS,
    SLAB_COMMANDS,
    VOLUME_COMMANDS,
)
from medviewer.ui.viewing.earlier_views import EarlierViews
from medviewer.ui.viewing.magnifier import MagnifierTool
from medviewer.ui.viewing.mpr import Mpr
from medviewer.ui.viewing.mpr_cross import MprCross
from medviewer.ui.viewing.region_window import RegionWindowTool
from medviewer.ui.viewing.slabs import thickness_after

MM_PER_INCH = 25.4
USUAL_SLAB_MM = 10.0


class Viewing:
    """Colours, filters, cine, planes, texts and the tools that only look.

    Parameters
    ----------
    open_series
        Shows a series in a pane, as if it had been chosen there.
    show_error
        Tells the reader what could not be done.
    say
        Tells the reader, where it moves no picture, that there is nothing to act on.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        linking: Linking,
        open_series: Callable[[Series, ViewportPane], None],
        show_error: Callable[[Exception], None],
        say: Callable[[str], None],
    ) -> None:
        self._grid, self._linking = grid, linking
        self._say = say
        self._open_series = open_series
        self._show_error = show_error
        self.cine = Cine(grid)
        self.mpr = Mpr(grid, linking, open_series)
        self.views = EarlierViews(grid, self.mpr)
        grid.tools.add_layer(MprCross(self.mpr))
        grid.tools.add_layer(StillToDraw(self.cine, grid))
        self.tools: dict[str, Tool] = {
            tool.name: tool for tool in (RegionWindowTool(), MagnifierTool())
        }

    def handlers(self, actions: Actions) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            **{key: partial(self._set_colours, name) for key, name in COLOUR_COMMANDS.items()},
            "next_colours": self._next_colours,
            **{key: partial(self._set_filter, name) for key, name in FILTER_COMMANDS.items()},
            "next_filter": self._next_filter,
            **{key: partial(self._show_volume, kind) for key, kind in VOLUME_COMMANDS.items()},
            "mpr": self._toggle_mpr,
            "mpr_reset": self.mpr.reset_axes,
            **{key: partial(self._set_slab_mode, mode) for key, mode in SLAB_COMMANDS.items()},
            "slab_thicker": partial(self._change_slab, 1),
            "slab_thinner": partial(self._change_slab, -1),
            "play": self.cine.toggle,
            "play_faster": partial(self.cine.change_speed, 1),
            "play_slower": partial(self.cine.change_speed, -1),
            "real_size": self._show_real_size,
            "earlier_view": self.views.go_back,
            "later_view": self.views.go_forward,
            "text_level": partial(_next_text_level, actions),
        }

    def close(self) -> None:
        """Stop what runs."""
        self.cine.close()

    @property
    def _model(self) -> ViewportModel:
        return self._grid.active.model

    @property
    def _has_levels(self) -> bool:
        """Whether there are grey levels to colour or to filter; says so where there are none."""
        volume = self._model.volume
        if volume is not None and volume.is_colour:
            self._say(no_levels_words())
        return volume is not None and not volume.is_colour

    def _set_colours(self, name: str) -> None:
        if self._has_levels:
            self._model.set_colours(name)

    def _next_colours(self) -> None:
        self._set_colours(_after(self._model.colours, PALETTES))

    def _set_filter(self, name: str) -> None:
        if self._has_levels:
            self._model.set_filter(name)

    def _next_filter(self) -> None:
        self._set_filter(_after(self._model.filter, FILTERS))

    def _toggle_mpr(self) -> None:
        if self.mpr.is_on:
            self.mpr.stop()
            return
        try:
            self.mpr.start()
        except MedviewerError as error:
            self._show_error(error)

    def _show_volume(self, kind: str) -> None:
        """Show the active pane's series from all around, or its slices again.

        Beside planes of the series it takes the viewport that has none.
        """
        source = self._grid.active.source
        pane = self.mpr.pane_beside(self._grid.active)
        if source is None:
            return
        try:
            pane.must_be_whole()
            made = turntable(base_for_planes(source), kind)
        except MedviewerError as error:
            self._show_error(error)
            return
        if pane.series is not None and pane.series.key == made.volume.series.key:
            self._open_series(source.series, pane)
            return
        self._show_made(made, pane, source)

    def show_view_of(self, key: str) -> bool:
        """Show the view from all around of this key; False where no pane has its series."""
        stack, kind = source_of(key), view_of(key)
        having = [
            pane
            for pane in (self._grid.active, *self._grid.panes)
            if pane.source is not None and pane.source.series.key == stack
        ]
        if not having or not kind:
            return False
        try:
            self.show_view(kind, self.mpr.pane_beside(having[0]))
        except MedviewerError as error:
            self._show_error(error)
        return True

    def show_view(self, kind: str, pane: ViewportPane) -> None:
        """Show what a pane shows from all around, as ``kind`` of ``image.rotation.KINDS``.

        Raises
        ------
        MedviewerError
            No such view can be made of it, or it is still on its way.
        """
        pane.must_be_whole()
        if pane.source is not None:
            self._show_made(turntable(base_for_planes(pane.source), kind), pane, pane.source)

    def _show_made(self, made: Turntable, pane: ViewportPane, source: Volume) -> None:
        """From the front, or where another kind of view of the series is: as far round."""
        model, index, placement = pane.model, 0, Placement()
        if model.stack.goes_round and pane.source is source:
            index, placement = model.index, model.placement
        made.fill(index)
        if unit_of_reading(source)[1] == SUV:
            window = first_window(source, len(source.voxels) // 2)  # to be compared by eye
        else:
            window = window_from(made.volume, index)  # the largest values are not those of a slice
        with self._linking.apart():  # a window that nobody chose is not carried on
            pane.show_planes(made, index, window, source)
            model.place(placement)

    def _set_slab_mode(self, mode: SlabMode) -> None:
        thickness = self.mpr.slab.thickness_mm or USUAL_SLAB_MM
        self._set_slab(Slab(thickness, mode))

    def _change_slab(self, steps: int) -> None:
        slab = self.mpr.slab
        self._set_slab(replace(slab, thickness_mm=thickness_after(slab.thickness_mm, steps)))

    def _set_slab(self, slab: Slab) -> None:
        """Planes that are hidden behind a large viewport of slices are not changed unseen."""
        if self.mpr.is_on and not any(pane.is_derived for pane in self._grid.seen_panes):
            self._say(tr("Slices have no thickness to choose, and the planes are hidden."))
        else:
            self.mpr.set_slab(slab)

    def _show_real_size(self) -> None:
        """By what the screen says of its size; a screen that does not know says 96 dots an inch."""
        screen = self._grid.screen()
        self._model.real_size(screen.physicalDotsPerInch() / MM_PER_INCH)


def _next_text_level(actions: Actions) -> None:
    """All texts, few, none, and all again."""
    texts, few = actions["show_texts"], actions["few_texts"]
    if not texts.isChecked():
        few.setChecked(False)
        texts.setChecked(True)
    elif not few.isChecked():
        few.setChecked(True)
    else:
        texts.setChecked(False)


def _after(name: str, names: tuple[str, ...]) -> str:
    """The next name, round about; after one that is none of them the first."""
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]
