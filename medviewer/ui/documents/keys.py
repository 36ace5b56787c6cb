"""What the window of a document does, and the keys for it: for its buttons and the sheet."""

from __future__ import annotations

from medviewer.ui.translation import mark

BUTTONS = {
    "larger": (mark("Larger"), ("+", "=")),
    "smaller": (mark("Smaller"), ("-",)),
    "width": (mark("Fit to width"), ("W",)),
    "page": (mark("Whole page"), ("F",)),
    "find": (mark("Find…"), ("Ctrl+F",)),
    "print": (mark("Print…"), ("Ctrl+P",)),
    "save": (mark("Save a copy…"), ("Ctrl+S",)),
}
NEXT, LAST = (mark("Next hit"), "F3"), (mark("Previous hit"), "Shift+F3")
BY_HAND = (
    (mark("Scroll"), mark("Wheel, arrows, PgUp, PgDn, Space")),
    (mark("Next page, previous page"), mark("Right, Left")),
    (mark("First page, last page"), mark("Home, End")),
)
