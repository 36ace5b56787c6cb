"""What was made of a series, shown again by its key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from medviewer.ui.viewing.curved.line_views import LineViews
    from medviewer.ui.viewing.viewing import Viewing


def show_derived(
    viewing: Viewing, of_lines: Iterable[LineViews[Any]], key: str, then: Callable[[], object]
) -> bool:
    """Show the view from all around, or what was made of a line, of this key; then ``then``.

    False where there is none of this key any more.
    """
    if viewing.show_view_of(key):
        then()
        return True
    return any(each.show_line_of(key, then) for each in of_lines)
