"""What is undone, or done again, is brought into sight, and said."""

from __future__ import annotations

from medviewer.ui.main_window import MainWindow
from tests.ui.measuring.hands import drag, only


def test_what_was_undone_in_another_viewport_is_told(opened: MainWindow) -> None:
    """To go there makes it the active one, of which the line says what is open."""
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (20, 10), (50, 10))
    opened.commands["layout_1x2"].trigger()
    opened.grid.activate(opened.grid.panes[1])
    opened.commands["undo"].trigger()
    opened.grid.activate(opened.grid.panes[1])
    opened.commands["redo"].trigger()
    assert opened.pane is opened.grid.panes[0]
    assert opened.status.text() == "Done again: Length"


def test_undo_shows_where_it_was_that_is_gone(opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (20, 10), (50, 10))
    drawn_on = opened.pane.model.index
    opened.pane.model.go_to(drawn_on + 3)
    opened.commands["undo"].trigger()
    assert opened.pane.model.index == drawn_on
    assert opened.status.text() == "Undone: Length"


def test_undo_of_what_no_picture_shows_any_more_says_so(opened: MainWindow) -> None:
    """Planes that were turned, or are shown no more: a length went from them, unseen."""
    opened.commands["mpr"].trigger()
    opened.grid.activate(opened.grid.panes[1])
    opened.commands["tool_length"].trigger()
    view = opened.pane.viewport
    drag(view, (10, 1), (20, 1), (30, 1))
    assert only(opened).image.is_made
    opened.commands["mpr"].trigger()
    opened.commands["undo"].trigger()
    assert opened.status.text() == "Undone: Length – on a picture that is not shown"
