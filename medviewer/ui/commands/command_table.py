"""Every command of the window: its name, words, keys and icon, in one table."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from medviewer.ui.commands.command import Command as Command
from medviewer.ui.exporting.command_table import exporting_commands
from medviewer.ui.fusion.command_table import fusion_commands, fusion_submenus
from medviewer.ui.measuring.command_table import (
    EDIT_MENU,
    JUDGE_MENU,
    MEASURE_MENU,
    measuring_commands,
)
from medviewer.ui.measuring.lesions.edge_commands import edge_submenu
from medviewer.ui.results.command_table import results_commands
from medviewer.ui.viewing.command_table import viewing_commands, viewing_submenus

PRESET_KEYS = 9
LAYOUTS = ((1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (3, 3), (3, 4), (4, 4))


class CommandTable(QObject):
    """The commands, and the menus that they stand in."""

    def menus(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each menu's title and its commands in order; the first name is the menu's own.

        "-" is a separator, a key of ``submenus`` a menu of its own.
        """
        names = _names
        return (
            (
                self.tr("&File"),
                names(
                    "file open_folder open_files recent stations close_study - open_history "
                    "open_marks open_findings documents - save_findings export send copy_report "
                    "copy_picture save_moving print deidentify - preferences quit"
                ),
            ),
            (self.tr("&Edit"), names(EDIT_MENU)),
            (
                self.tr("&View"),
                names(
                    "view layouts hanging linking - fit actual_size real_size zoom_in zoom_out - "
                    "earlier_view later_view next_state as_acquired - turning - texts smooth - "
                    "browser_panel findings_panel history_panel measurements_panel usual_panels "
                    "full_screen"
                ),
            ),
            (
                self.tr("&Picture"),
                names(
                    "picture tool_window tool_scroll tool_zoom tool_pan tool_turn tool_cursor "
                    "tool_region_window tool_magnifier keyboard_pointer - "
                    "presets invert looks planes volumes fusion cine subtraction slices - "
                    "show_tags reset"
                ),
            ),
            (self.tr("&Measure"), names(MEASURE_MENU)),
            (
                self.tr("F&indings"),
                names(
                    "findings analyse run_anyway cancel - tool_nodule - "
                    "analyse_when_opened fast_analysis - "
                    f"next_finding previous_finding - {JUDGE_MENU} - "
                    "show_findings show_heat_map show_marks explain"
                ),
            ),
            (self.tr("&Help"), names("help palette keyboard tour model_cards display_test about")),
        )

    def submenus(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Menus inside menus: title and commands; "recent" is filled when it opens."""
        presets = (f"preset_{number}" for number in range(1, PRESET_KEYS + 1))
        layouts = (f"layout_{rows}x{columns}" for rows, columns in LAYOUTS)
        return {
            **viewing_submenus(),
            **fusion_submenus(),
            **edge_submenu(),
            "recent": (self.tr("Open &recent"), ()),
            "documents": (self.tr("Docu&ments"), ()),
            "presets": (
                self.tr("Wind&ow presets"),
                (*presets, "-", "file_window", "auto_window"),
            ),
            "turning": (
                self.tr("F&lip and turn"),
                _names(
                    "flip_horizontally flip_vertically - turn_right turn_left "
                    "turn_right_little turn_left_little not_turned"
                ),
            ),
            "slices": (  # within a menu, which is higher than a small screen with them
                self.tr("S&lices and series"),
                _names(
                    "next_slice previous_slice forward_ten back_ten first_slice last_slice "
                    "acquisition_order - "
                    "next_series previous_series next_same_place previous_same_place"
                ),
            ),
            "layouts": (
                self.tr("La&yout"),
                (
                    *(*layouts, "-", "next_viewport", "previous_viewport", "large_viewport"),
                    *("-", "exchange_viewports", "show_in_next"),
                ),
            ),
        }

    def commands(self) -> tuple[Command, ...]:
        """All commands."""
        return (
            *self._files(),
            *self._view(),
            *self._layouts(),
            *self._mouse_tools(),
            *self._grey(),
            *self._slices(),
            *measuring_commands(),
            *viewing_commands(),
            *exporting_commands(),
            *fusion_commands(),
            *results_commands(),
            *self._help(),
        )

    def _files(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command("open_folder", "file", tr("Open &folder…"), ("Ctrl+O",), "folder"),
            Command(
                "open_files",
                "file",
                tr("Open f&iles, DICOMDIR or ZIP…"),
                ("Ctrl+Shift+O",),
                "file",
            ),
            Command("close_study", "file", tr("C&lose study"), ("Ctrl+W",)),
            Command("open_history", "file", tr("Open patient &history…"), ("Ctrl+H",), "history"),
            Command("save_findings", "file", tr("&Save findings…"), ("Ctrl+S",)),
            Command("preferences", "file", tr("&Preferences…"), ("Ctrl+,",)),
            Command("quit", "file", tr("&Quit"), ("Ctrl+Q",)),
        )

    def _view(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command("fit", "view", tr("&Fit to window"), ("F",), "fit"),
            Command(
                "actual_size", "view", tr("&One to one"), ("O",), "one-to-one", tip=tr("One to one")
            ),
            Command("zoom_in", "view", tr("Zoom &in"), ("+", "=")),
            Command("zoom_out", "view", tr("Zoom o&ut"), ("-",)),
            Command("flip_horizontally", "turning", tr("Flip &left to right"), ("H",)),
            Command("flip_vertically", "turning", tr("Flip top to &bottom"), ("V",)),
            Command("turn_right", "turning", tr("Turn &right by 90°"), ("]",)),
            Command("turn_left", "turning", tr("Turn l&eft by 90°"), ("[",)),
            Command("turn_right_little", "turning", tr("Turn right by 1°"), ("Ctrl+]",)),
            Command("turn_left_little", "turning", tr("Turn left by 1°"), ("Ctrl+[",)),
            Command(
                "not_turned",
                "turning",
                tr("Not turned"),
                tip=tr("Take every turn back; flips stay"),
            ),
            Command("show_texts", "view", tr("&Texts in the corners"), ("T",), checkable=True),
            Command(
                "show_overlays", "texts", tr("&Drawings of the file (overlays)"), checkable=True
            ),
            Command(
                "show_tags",
                "picture",
                tr("&All DICOM elements…"),
                ("Ctrl+I",),
                tip=tr("All elements of the file that is shown, with a search"),
            ),
            Command("smooth", "view", tr("S&mooth pixels"), ("Shift+S",), checkable=True),
            Command("browser_panel", "view", tr("&Series list"), ("F2",), checkable=True),
            Command("findings_panel", "view", tr("Fi&ndings panel"), ("F3",), checkable=True),
            Command("history_panel", "view", tr("&History panel"), ("F4",), checkable=True),
            Command(
                "measurements_panel", "view", tr("Me&asurements panel"), ("F5",), checkable=True
            ),
            Command(
                "usual_panels",
                "view",
                tr("&Panels as at first"),
                tip=tr("Put the panels and the tool bar back where they were at the first start"),
            ),
            Command("full_screen", "view", tr("Full s&creen"), ("F11",), checkable=True),
        )

    def _layouts(self) -> tuple[Command, ...]:
        tr = self.tr
        keys = {(1, 1): "Ctrl+1", (1, 2): "Ctrl+2", (2, 1): "Ctrl+3", (2, 2): "Ctrl+4"}
        keys |= {(2, 3): "Ctrl+6", (3, 3): "Ctrl+9"}
        layouts = (
            Command(
                f"layout_{rows}x{columns}",
                "layouts",
                tr("{} × {} viewports").format(rows, columns),
                (keys[rows, columns],) if (rows, columns) in keys else (),
                tip=tr("{} rows, {} columns").format(rows, columns),
            )
            for rows, columns in LAYOUTS
        )
        return (
            *layouts,
            Command("next_viewport", "layouts", tr("Next &viewport"), ("F6",)),
            Command("previous_viewport", "layouts", tr("Previo&us viewport"), ("Shift+F6",)),
            Command(
                "large_viewport",
                "layouts",
                tr("One viewport &large, or all again"),
                ("Return",),
                place="picture",
            ),
            Command(
                "exchange_viewports",
                "layouts",
                tr("Change places with the ne&xt viewport"),
                ("Ctrl+F6",),
                tip=tr("Or drag the grip at the top of a picture to another viewport"),
            ),
            Command(
                "show_in_next",
                "layouts",
                tr("Show in the next viewport &too"),
                ("Ctrl+Shift+F6",),
                tip=tr("Or drag the grip at the top of a picture to another viewport with Ctrl"),
            ),
        )

    def _mouse_tools(self) -> tuple[Command, ...]:
        """What the left button does, beside the tools of measuring and viewing."""
        tr = self.tr
        drag = tr("Left drag: {}")
        tools = (
            ("window", tr("&Window tool"), "W", tr("grey levels")),
            ("scroll", tr("&Scroll tool"), "S", tr("slices")),
            ("zoom", tr("&Zoom tool"), "Z", tr("zoom")),
            ("pan", tr("&Pan tool"), "P", tr("pan")),
            (
                "turn",
                tr("Turn tool"),
                "Shift+T",
                tr("turn by any angle, with Shift by tenths of a degree"),
            ),
        )
        return (
            *(
                Command(
                    f"tool_{name}",
                    "picture",
                    text,
                    (key,),
                    name,
                    checkable=True,
                    tip=drag.format(what),
                )
                for name, text, key, what in tools
            ),
            Command(
                "tool_cursor",
                "picture",
                tr("&3-D cursor"),
                ("X",),
                "cursor",
                checkable=True,
                tip=tr("Left click or drag: the same place in all viewports (or Shift and move)"),
            ),
        )

    def _grey(self) -> tuple[Command, ...]:
        tr = self.tr
        no_levels = tr("There are no grey levels to set here.")
        presets = (
            Command(
                f"preset_{number}",
                "presets",
                tr("Preset {}").format(number),
                (str(number),),
                needs=tr("There is no window preset {} for this picture.").format(number),
            )
            for number in range(1, PRESET_KEYS + 1)
        )
        return (
            *presets,
            Command("file_window", "picture", tr("Window of the &file"), ("0",), needs=no_levels),
            Command("auto_window", "picture", tr("&Automatic window"), ("A",), needs=no_levels),
            Command("invert", "picture", tr("&Invert"), ("I",), "invert"),
            Command("reset", "picture", tr("&Reset"), ("R",), "reset", tip=tr("Reset the view")),
        )

    def _slices(self) -> tuple[Command, ...]:
        tr = self.tr
        here = "picture"
        return (
            Command("next_slice", here, tr("&Next slice"), ("Down", "Right"), place=here),
            Command("previous_slice", here, tr("Pre&vious slice"), ("Up", "Left"), place=here),
            Command("forward_ten", here, tr("Ten slices forwar&d"), ("PgDown",), place=here),
            Command("back_ten", here, tr("Ten slices &back"), ("PgUp",), place=here),
            Command("first_slice", here, tr("Firs&t slice"), ("Home",), place=here),
            Command("last_slice", here, tr("&Last slice"), ("End",), place=here),
            Command(
                "acquisition_order",
                here,
                tr("In the order of acquisition"),
                checkable=True,
                tip=tr("Scroll by Instance Number instead of by position"),
            ),
            Command("next_series", here, tr("N&ext series"), ("Ctrl+PgDown",)),
            Command("previous_series", here, tr("Previo&us series"), ("Ctrl+PgUp",)),
            Command(
                "next_same_place",
                here,
                tr("Same place in the next series"),
                ("Alt+PgDown",),
                tip=tr("The next time, phase, echo or b-value, or sequence, that shows this place"),
            ),
            Command(
                "previous_same_place", here, tr("Same place in the series before"), ("Alt+PgUp",)
            ),
        )

    def _help(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command("palette", "help", tr("Find a &command…"), ("Ctrl+K",)),
            Command("tour", "help", tr("First &steps")),
            Command("keyboard", "help", tr("&Keyboard and mouse"), ("F1",)),
            Command(
                "model_cards",
                "help",
                tr("&Models…"),
                tip=tr("What each model was trained on, how well it does, and what it cannot do"),
            ),
            Command(
                "display_test",
                "help",
                tr("Test picture of the &display…"),
                ("Shift+F11",),
                tip=tr("Steps, ramp, letters and lines by which the screen is judged"),
            ),
            Command("about", "help", tr("&About medviewer")),
        )


def plain_text(text: str) -> str:
    """A command's text without what marks its letter and its dialog.

    Where the script has no letters of its own, the mark is added in brackets: 文件(&F).
    """
    text = re.sub(r"\(&\w\)", "", text).removesuffix("…")
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _names(line: str) -> tuple[str, ...]:
    return tuple(line.split())
