"""What the commands do that explain the program or change it to the reader's liking.

Each dialog is imported when it is asked for, so that the window is seen sooner.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from medviewer.library.settings import Settings
from medviewer.ui.commands.actions import Actions
from medviewer.ui.commands.picture_commands import PictureCommands
from medviewer.ui.picture.torn_off import TornOff


class HelpCommands:
    """The palette, preferences, sheet of keys, first steps, models, test picture, and the name."""

    def __init__(
        self,
        settings: Settings,
        commands: Actions,
        picture: PictureCommands,
        sign: Callable[[], None],
        keep: Callable[[], None],
        window: QWidget,
    ) -> None:
        """``sign`` lets what is drawn from now on bear the name in the settings.

        ``keep`` puts the settings on the disk.
        """
        self._settings, self._commands = settings, commands
        self._sign, self._keep = sign, keep
        self._picture, self._window = picture, window

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "palette": self.show_palette,
            "preferences": self.show_preferences,
            "keyboard": self.show_keyboard,
            "tour": self.show_tour,
            "model_cards": self.show_models,
            "display_test": self.show_display_test,
            "about": self.show_about,
        }

    def show_palette(self) -> None:
        """Let a command be found by its words."""
        from medviewer.ui.commands.command_palette import CommandPalette

        actions = [self._commands[command.name] for command in self._commands.commands]
        shown = [each for each in actions if each.isVisible()]
        CommandPalette(shown, self._asking(), self._commands.inner_menus()).open()

    def _asking(self) -> QWidget:
        """The window that the reader's hands are in: a viewport may have one of its own."""
        active = QApplication.activeWindow()
        return active if isinstance(active, TornOff) else self._window

    def show_preferences(self) -> None:
        """Let keys, mouse, language, size and contrast be chosen."""
        from medviewer.ui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self._settings, self._commands, self._asking())
        dialog.finished.connect(self.use_mouse_buttons)
        dialog.finished.connect(lambda _: self._sign())
        dialog.finished.connect(lambda _: self._keep())
        dialog.open()

    def use_mouse_buttons(self) -> None:
        """Let the buttons do what the settings say."""
        self._picture.use_buttons(self._settings.middle_button, self._settings.right_button)

    def show_keyboard(self) -> None:
        """List all keys."""
        from medviewer.ui.help import TextDialog, keyboard_sheet

        title = self._window.tr("Keyboard and mouse")
        TextDialog(title, keyboard_sheet(self._commands), self._asking()).open()

    def show_tour(self) -> None:
        """Show the cards of the first start."""
        from medviewer.ui.starting.first_steps import FirstSteps

        self._settings.tour_seen = True
        self._keep()
        FirstSteps(self._commands, self._window).open()

    def show_models(self) -> None:
        """Show the cards of the models."""
        from medviewer.ui.model_cards import ModelCards

        ModelCards(self._asking()).open()

    def show_display_test(self) -> None:
        """Show the test picture on the screen that the reader looks at."""
        from medviewer.ui.viewing.display_pattern import DisplayTest

        asking = self._asking()
        DisplayTest(asking).show_on_screen_of(asking)

    def show_about(self) -> None:
        """Say what this program is."""
        from medviewer.ui.help import TextDialog, about_text

        title = self._window.tr("About medviewer")
        TextDialog(title, about_text(self._window), self._window).open()
