"""What the commands that concern the picture do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup

from medviewer.image.films.cine import opening_slice
from medviewer.image.first_window import first_window, window_from
from medviewer.image.measuring.suv import unit_of_reading
from medviewer.image.presets import presets_of
from medviewer.image.window import Window
from medviewer.ui.commands.actions import Actions
from medviewer.ui.commands.command_table import LAYOUTS, PRESET_KEYS
from medviewer.ui.picture.tool import Tool
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.translation import figure, spoken

ZOOM_STEP = 1.25


class PictureCommands:
    """The commands of the active pane; the menu of presets follows its modality.

    Parameters
    ----------
    tools
        What the left button can do; the command ``tool_<name>`` chooses one.
    """

    def __init__(self, grid: ViewportGrid, actions: Actions, tools: dict[str, Tool]) -> None:
        self._grid = grid
        self._actions = actions
        self._tools = tools
        self._presets: tuple[Window, ...] = ()
        group = QActionGroup(actions)
        for name in tools:
            group.addAction(actions[f"tool_{name}"])
        actions[f"tool_{grid.tools.left.name}"].setChecked(True)
        self._layouts = QActionGroup(actions)
        self._layouts.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for layout in LAYOUTS:
            self._layouts.addAction(actions[_layout_name(*layout)]).setCheckable(True)
        grid.layoutChanged.connect(self._mark_layout)
        self._mark_layout(grid.rows, grid.columns)
        self.follow_volume()

    @property
    def _model(self) -> ViewportModel:
        return self._grid.active.model

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        grid = self._grid
        return {
            "fit": lambda: self._model.fit(),
            "actual_size": self._show_actual_size,
            "zoom_in": lambda: self._zoom(ZOOM_STEP),
            "zoom_out": lambda: self._zoom(1 / ZOOM_STEP),
            "flip_horizontally": lambda: self._model.flip(horizontally=True),
            "flip_vertically": lambda: self._model.flip(horizontally=False),
            "turn_right": lambda: self._model.turn(1),
            "turn_left": lambda: self._model.turn(-1),
            "turn_right_little": lambda: self._turn_a_little(1.0),
            "turn_left_little": lambda: self._turn_a_little(-1.0),
            "not_turned": lambda: self._model.straighten(),
            "invert": lambda: self._model.toggle_inverted(),
            "reset": self._reset,
            "file_window": self._next_file_window,
            "auto_window": self._auto_window,
            **self._slice_handlers(),
            **{
                f"preset_{number}": partial(self._use_preset, number - 1)
                for number in range(1, PRESET_KEYS + 1)
            },
            **{f"tool_{name}": partial(self._use_tool, tool) for name, tool in self._tools.items()},
            **{
                _layout_name(rows, columns): partial(grid.set_layout, rows, columns)
                for rows, columns in LAYOUTS
            },
            "next_viewport": partial(grid.activate_next, 1),
            "previous_viewport": partial(grid.activate_next, -1),
            "large_viewport": lambda: grid.toggle_large(grid.active),
        }

    def _slice_handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "next_slice": lambda: self._model.step(1),
            "previous_slice": lambda: self._model.step(-1),
            "forward_ten": lambda: self._model.step(10),
            "back_ten": lambda: self._model.step(-10),
            "first_slice": lambda: self._model.go_to_place(0),
            "last_slice": lambda: self._model.go_to_place(self._model.slice_count - 1),
            "acquisition_order": lambda chosen: self._model.scroll_by_acquisition(chosen),
        }

    def follow_volume(self) -> None:
        """Offer the presets of the volume that is shown."""
        volume = self._model.volume
        known = volume is not None and not volume.is_colour
        self._presets = presets_of(volume) if volume else ()
        factor = unit_of_reading(volume)[0] if volume else 1.0
        for number in range(1, PRESET_KEYS + 1):
            action = self._actions[f"preset_{number}"]
            offered = number <= len(self._presets)
            action.setVisible(offered)
            action.setEnabled(offered)
            if offered:
                window = self._presets[number - 1]
                numbers = figure(f"W {window.width * factor:g} L {window.center * factor:g}")
                action.setText(f"{spoken(window.name)}  ({numbers})")
        order = self._actions["acquisition_order"]
        order.setEnabled(self._model.stack.acquired is not None)
        order.setChecked(self._model.stack.order is not None)
        for name in ("file_window", "auto_window"):
            self._actions[name].setEnabled(known)

    def _mark_layout(self, rows: int, columns: int) -> None:
        """Mark the layout in use in the menu; an arrangement may be none of those offered."""
        for action in self._layouts.actions():
            action.setChecked(action.objectName() == _layout_name(rows, columns))

    def use_buttons(self, middle: str, right: str) -> None:
        """Let a drag with these buttons do what the named tools do."""
        usual = self._grid.tools
        usual.middle = self._tools.get(middle, usual.middle)
        usual.right = self._tools.get(right, usual.right)

    def _show_actual_size(self) -> None:
        self._model.actual_size(self._grid.active.viewport.devicePixelRatioF())

    def _turn_a_little(self, degrees: float) -> None:
        self._model.turn_to(self._model.placement.degrees + degrees)

    def _zoom(self, factor: float) -> None:
        width, height = self._model.size
        self._model.zoom_at((width / 2, height / 2), factor)

    def _use_preset(self, place: int) -> None:
        if place < len(self._presets):
            self._model.set_window(self._presets[place])

    def _next_file_window(self) -> None:
        """The file's windows one after the other."""
        model, volume = self._model, self._model.volume
        if volume is None or volume.is_colour:
            return
        offered = model.offered_windows()
        if not offered:
            self._auto_window()
        else:
            place = -1 if model.file_window is None else model.file_window
            model.show_file_window((place + 1) % len(offered))

    def _auto_window(self) -> None:
        if self._model.volume is not None:
            self._model.set_window(window_from(self._model.volume, self._model.index))

    def _reset(self) -> None:
        if self._model.volume is not None:
            model, volume = self._model, self._model.volume
            own, index = model.offered_windows(), opening_slice(volume.series)
            model.reset(own[0] if own else first_window(volume, index))

    def _use_tool(self, tool: Tool, chosen: bool) -> None:
        if chosen:
            self._grid.tools.choose(tool)


def _layout_name(rows: int, columns: int) -> str:
    return f"layout_{rows}x{columns}"
