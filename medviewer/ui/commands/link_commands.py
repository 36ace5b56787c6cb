"""What the commands that link viewports do, and what of it is remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from medviewer.library.settings import Settings
from medviewer.ui.commands.actions import Actions
from medviewer.ui.picture.cross_reference import ReferenceLines
from medviewer.ui.picture.linking import Linking

LINKS = {"link_slices": "slices", "link_windows": "windows", "link_views": "views"}


class LinkCommands:
    """The commands of *View → Linking*."""

    def __init__(self, linking: Linking, lines: ReferenceLines, settings: Settings) -> None:
        self._linking = linking
        self._lines = lines
        self._settings = settings

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            **{name: partial(self._link, name) for name in LINKS},
            "hold_together": self._hold,
            "reference_lines": self._show_lines,
        }

    def apply(self, actions: Actions) -> None:
        """Set everything as it was remembered."""
        for name in LINKS:
            wanted = bool(getattr(self._settings, name))
            actions[name].setChecked(wanted)
            self._link(name, wanted)
        actions["reference_lines"].setChecked(self._settings.reference_lines)
        self._show_lines(self._settings.reference_lines)

    def _link(self, name: str, on: bool) -> None:
        setattr(self._settings, name, on)
        setattr(self._linking, LINKS[name], on)

    def _hold(self, on: bool) -> None:
        if on:
            self._linking.hold_together()
        else:
            self._linking.let_go()

    def _show_lines(self, on: bool) -> None:
        self._settings.reference_lines = on
        self._lines.show(on)
