"""What the commands that link viewports do, and what of it is remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction

from medviewer.library.settings import Settings
from medviewer.ui.commands.actions import Actions
from medviewer.ui.commands.command_table import plain_text
from medviewer.ui.picture.cross_reference import ReferenceLines
from medviewer.ui.picture.linking import Linking
from medviewer.ui.translation import tr

LINKS = {
    "link_slices": "slices",
    "link_windows": "windows",
    "link_views": "views",
    "link_times": "times",
}


class LinkCommands:
    """The commands of *View → Linking*; ``say`` tells what a key did, which no picture shows."""

    def __init__(
        self,
        linking: Linking,
        lines: ReferenceLines,
        settings: Settings,
        say: Callable[[str], object],
    ) -> None:
        self._linking = linking
        self._lines = lines
        self._settings = settings
        self._say = say

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            **{name: partial(self._link, name) for name in LINKS},
            "hold_together": self._hold,
            "reference_lines": self._show_lines,
        }

    def apply(self, actions: Actions) -> None:
        """Set everything as it was remembered, and let the actions tell how it stands."""
        for name in LINKS:
            wanted = bool(getattr(self._settings, name))
            actions[name].setChecked(wanted)
            self._link(name, wanted)
        actions["reference_lines"].setChecked(self._settings.reference_lines)
        self._show_lines(self._settings.reference_lines)
        self._linking.on_let_go = partial(actions["hold_together"].setChecked, False)
        for name in self.handlers():
            actions[name].triggered.connect(lambda on, name=name: self._tell(actions[name], on))
        actions["hold_together"].triggered.connect(lambda on: self._go_together(actions, on))

    def _go_together(self, actions: Actions, on: bool) -> None:
        """What is held together goes together, or it would be held for nothing."""
        if on:
            actions["link_slices"].setChecked(True)

    def _tell(self, action: QAction, on: bool) -> None:
        words = tr("{}: on") if on else tr("{}: off")
        self._say(words.format(plain_text(action.text())))

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
