"""What the window of a document does, and the keys for it: for its buttons and the sheet."""

from __future__ import annotations

from medviewer.ui.translation import mark

BUTTONS = {
    "larger": (mark("Larger"), ("+", "=")),
    "smaller": (mark("Smaller"), ("-",)),
    "width": (mark("Fit to width"), ("W",)),
    "page": (mark("Whole page"), ("F",)),
    "find": (mark("Find…"), ("Ctrl+F",)),
    "copy": (mark("Copy the text"), ("Ctrl+C",)),
    "print": (mark("Print…"), ("Ctrl+P",)),
    "save": (mark("Save a copy…"), ("Ctrl+S",)),
}
SYMBOLS = {"larger": "+", "smaller": "−"}
"""On buttons whose words would make the row too long for half a screen."""
NEXT, LAST = (mark("Next hit"), "F3"), (mark("Previous hit"), "Shift+F3")
BY_HAND = (
    (mark("Scroll"), mark("Wheel, arrows, PgUp, PgDn, Space")),
    (mark("Next page, previous page"), mark("Right, Left")),
    (mark("First page, last page"), mark("Home, End")),
)
