"""The commands of viewing at work: what they do to the active viewport, or to all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from medviewer.image.palettes import PALETTES
from medviewer.image.screen import FILTERS
from medviewer.ui.actions import Actions
from medviewer.ui.picture.tool import Tool
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.viewing.cine import Cine
from medviewer.ui.viewing.command_table import COLOUR_COMMANDS, FILTER_COMMANDS
from medviewer.ui.viewing.magnifier import MagnifierTool
from medviewer.ui.viewing.region_window import RegionWindowTool

MM_PER_INCH = 25.4


class Viewing:
    """Colours, filters, cine, texts and the tools that only look."""

    def __init__(self, grid: ViewportGrid) -> None:
        self._grid = grid
        self.cine = Cine(grid)
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
            "play": self.cine.toggle,
            "play_faster": partial(self.cine.change_speed, 1),
            "play_slower": partial(self.cine.change_speed, -1),
            "real_size": self._show_real_size,
            "text_level": partial(_next_text_level, actions),
        }

    def close(self) -> None:
        """Stop what runs."""
        self.cine.close()

    @property
    def _model(self) -> ViewportModel:
        return self._grid.active.model

    def _set_colours(self, name: str) -> None:
        volume = self._model.volume
        if volume is not None and not volume.is_colour:
            self._model.set_colours(name)

    def _next_colours(self) -> None:
        self._set_colours(_after(self._model.colours, PALETTES))

    def _set_filter(self, name: str) -> None:
        volume = self._model.volume
        if volume is not None and not volume.is_colour:
            self._model.set_filter(name)

    def _next_filter(self) -> None:
        self._set_filter(_after(self._model.filter, FILTERS))

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
    return names[(names.index(name) + 1) % len(names)]
