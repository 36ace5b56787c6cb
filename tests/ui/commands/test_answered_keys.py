"""A key is answered, also that of a command that can do nothing now."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from medviewer.ui.main_window import MainWindow
from tests.ui.makers import make_volume


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("Del", "Choose a measurement first."),
        ("Ctrl+V", "Copy a measurement first."),
        ("Ctrl+Z", "There is nothing to undo."),
        ("Ctrl+Shift+G", "Choose a region first."),
        ("3", "There is no window preset 3 for this picture."),
    ],
)
def test_a_key_that_can_do_nothing_says_what_it_needs(
    window: MainWindow, keys: str, said: str
) -> None:
    """An MR has no presets, and nothing is chosen: nothing happened, and nothing was said."""
    window.pane.show_volume(make_volume())
    QTest.keySequence(window.pane.viewport, keys)
    assert window.status.text() == said


def test_a_key_that_works_says_nothing_of_that(window: MainWindow) -> None:
    window.pane.show_volume(make_volume())
    before = window.status.text()
    QTest.keySequence(window.pane.viewport, "I")
    assert window.pane.model.inverted
    assert window.status.text() == before


def test_every_key_that_is_off_with_nothing_open_has_words_for_it(window: MainWindow) -> None:
    commands = window.commands
    off = [each for each in commands.commands if not commands[each.name].isEnabled() and each.keys]
    assert off
    assert [each.name for each in off if not each.needs] == []
