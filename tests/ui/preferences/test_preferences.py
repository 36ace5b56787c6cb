"""Keys, mouse buttons, language, size and contrast are the reader's to choose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QSpinBox, QTabWidget
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.library.folders import data_folder
from medviewer.library.settings import Settings, load_settings
from medviewer.message import Message
from medviewer.ui.commands.command_table import Command
from medviewer.ui.commands.keys import as_text, from_text, keys_of
from medviewer.ui.main_window import MainWindow
from medviewer.ui.preferences.dialog import PreferencesDialog
from medviewer.ui.starting.first_steps import FirstSteps
from medviewer.ui.theme import apply_theme
from medviewer.ui.translation import language_of

KEYS = ["Ctrl+O", "+", "Shift+;", "Ctrl+,", "F11", "PgDown", "["]


def test_keys_come_back_from_the_settings() -> None:
    keys = [QKeySequence(key) for key in KEYS]
    assert from_text(as_text(keys)) == keys
    assert from_text("") == []


def test_chosen_keys_stand_before_the_usual_ones() -> None:
    command = Command("fit", "view", "Fit", ("F",))
    assert keys_of(command, {}) == [QKeySequence("F")]
    assert keys_of(command, {"fit": "G"}) == [QKeySequence("G")]
    assert keys_of(command, {"fit": ""}) == []


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> PreferencesDialog:
    window.commands["preferences"].trigger()
    (dialog,) = window.findChildren(PreferencesDialog)
    return dialog


def press(dialog: PreferencesDialog, command: str, key: str) -> None:
    dialog.keys.select(command)
    dialog.keys.editor.setKeySequence(QKeySequence(key))
    dialog.keys.give.click()


def test_a_command_gets_another_key_at_once(window: MainWindow, dialog: PreferencesDialog) -> None:
    press(dialog, "invert", "Ctrl+Alt+I")
    assert window.commands["invert"].shortcut() == QKeySequence("Ctrl+Alt+I")
    assert "Ctrl+Alt+I" in window.commands["invert"].toolTip()
    assert window.settings.shortcuts == {"invert": "Ctrl+Alt+I"}
    dialog.keys.usual.click()
    assert window.commands["invert"].shortcut() == QKeySequence("I")
    assert window.settings.shortcuts == {}
    dialog.reject()


def test_preferences_outlive_a_crash(window: MainWindow, dialog: PreferencesDialog) -> None:
    """They were written when the program ended: whoever signed as somebody signed as root again."""
    dialog.general.name.setText("Dr. Vesalius")
    dialog.general.name.editingFinished.emit()
    press(dialog, "invert", "Ctrl+Alt+I")
    dialog.reject()
    kept, _ = load_settings(data_folder())
    assert kept.shortcuts == {"invert": "Ctrl+Alt+I"}
    assert kept.reader_name == "Dr. Vesalius"
    assert not kept.tour_seen
    window.commands["tour"].trigger()
    assert load_settings(data_folder())[0].tour_seen
    window.findChild(FirstSteps).close()


def test_preferences_that_cannot_be_written_are_told(
    window: MainWindow, dialog: PreferencesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise MedviewerError(Message("No space left."))

    monkeypatch.setattr("medviewer.ui.furniture.save_settings", full)
    dialog.reject()
    assert window.parts.messages.texts() == ["No space left."]


def test_a_key_that_is_taken_is_refused_with_its_owner(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    press(dialog, "invert", "Ctrl+O")
    assert "Open folder" in dialog.keys.words.text()
    assert window.commands["invert"].shortcut() == QKeySequence("I")
    dialog.keys.select("open_folder")
    dialog.keys.take.click()
    press(dialog, "invert", "Ctrl+O")
    assert window.commands["invert"].shortcut() == QKeySequence("Ctrl+O")
    dialog.keys.select("open_folder")
    dialog.keys.usual.click()
    assert "Invert" in dialog.keys.words.text()
    assert window.commands["open_folder"].shortcut().isEmpty()
    dialog.keys.all_usual.click()
    assert window.commands["open_folder"].shortcut() == QKeySequence("Ctrl+O")
    dialog.reject()


def test_commands_are_found_by_their_words(dialog: PreferencesDialog) -> None:
    dialog.keys.search.setText("flip left")
    assert dialog.keys.table.rowCount() == 1
    dialog.reject()


def test_a_key_is_changed_by_the_keyboard_alone(qtbot: QtBot, dialog: PreferencesDialog) -> None:
    """Tab went round in the table for ever, and never reached the field of the new key."""
    keys = dialog.keys
    dialog.findChildren(QTabWidget)[0].setCurrentIndex(1)
    keys.search.setFocus()
    qtbot.keyClicks(keys.search, "open folder")
    qtbot.keyClick(keys.search, Qt.Key.Key_Tab)
    assert keys.table.hasFocus()
    qtbot.keyClick(keys.table, Qt.Key.Key_Tab)
    assert keys.editor.hasFocus()
    dialog.reject()


def test_mouse_buttons_do_what_was_chosen(window: MainWindow, dialog: PreferencesDialog) -> None:
    right = dialog.general.right
    right.setCurrentIndex(right.findData("scroll"))
    dialog.reject()
    assert window.settings.right_button == "scroll"
    assert window.grid.tools.right.name == "scroll"
    assert window.grid.tools.middle.name == "pan"


def test_choices_are_kept(window: MainWindow, dialog: PreferencesDialog) -> None:
    general = dialog.general
    general.scale.setCurrentIndex(general.scale.findData("150"))
    general.language.setCurrentIndex(general.language.findData("fr"))
    general.contrast.setChecked(True)
    dialog.reject()
    assert window.settings.scale_percent == 150
    assert window.settings.language == "fr"
    assert window.settings.high_contrast


def test_settings_are_in_force_when_the_window_opens(qtbot: QtBot, models: object) -> None:
    window = MainWindow(Settings(shortcuts={"fit": "Ctrl+F"}, middle_button="zoom"))
    qtbot.addWidget(window)
    assert window.commands["fit"].shortcut() == QKeySequence("Ctrl+F")
    assert window.grid.tools.middle.name == "zoom"
    window.close()


def test_high_contrast_is_white_on_black(qapp: QApplication) -> None:
    apply_theme(qapp, high_contrast=True)
    palette = qapp.palette()
    assert palette.window().color().name() == "#000000"
    assert palette.windowText().color().name() == "#ffffff"
    field = QSpinBox()
    edge = field.grab().toImage().pixelColor(0, field.height() // 2)
    assert edge.lightness() > 150  # black on black, nobody sees where to write
    apply_theme(qapp)
    assert qapp.palette().window().color().name() != "#000000"


def test_the_reader_signs_with_the_name_that_was_given(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    dialog.general.name.setText(" Dr. Doe ")
    dialog.general.name.editingFinished.emit()
    dialog.reject()
    assert window.settings.reader_name == "Dr. Doe"
    assert window.measuring.desk.author == window.fusion.author == "Dr. Doe"


def test_an_unknown_language_is_english_or_the_systems(qapp: QCoreApplication) -> None:
    assert language_of("de") == "de"
    assert language_of("tlh") == language_of("")


def test_the_cards_go_forward_back_and_end(window: MainWindow) -> None:
    window.commands["tour"].trigger()
    (steps,) = window.findChildren(FirstSteps)
    assert window.settings.tour_seen
    assert not steps.back.isEnabled()
    steps.next.click()
    steps.next.click()
    assert steps.place.text() == "3 of 3"
    steps.back.click()
    steps.next.click()
    steps.next.click()
    assert not steps.isVisible()
