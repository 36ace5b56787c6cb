"""Viewports that show neighbours of one stack side by side: where one goes, all go. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from medviewer.ui.picture.viewport_model import ViewportModel


class Row:
    """The models of such viewports in reading order; each has one slice more than the last.

    A model that shows something else has left the row, and the others close up when they are
    scrolled next.
    """

    def __init__(self, models: Sequence[ViewportModel]) -> None:
        self._models = tuple(models)
        for model in models:
            model.row = self

    @property
    def models(self) -> list[ViewportModel]:
        """Those that are in it still."""
        return [each for each in self._models if each.row is self]

    @property
    def middle(self) -> ViewportModel:
        """The one that a place is shown in, with its neighbours on either side."""
        models = self.models
        return models[len(models) // 2]

    def slices(self, model: ViewportModel, index: int) -> list[tuple[ViewportModel, int]]:
        """Which slice each shows while ``model`` shows ``index``, or what is nearest to it.

        At the ends of the stack all stand still: it does not go on beyond them.
        """
        models = self.models
        first = index - models.index(model)
        return list(zip(models, from_first(first, len(models), model.slice_count), strict=True))

    def reach(self, model: ViewportModel) -> range:
        """The slices that ``model`` can show; at the ends others show the rest."""
        models = self.models
        place = models.index(model)
        return range(place, max(place, model.slice_count - len(models) + place) + 1)


def neighbours(index: int, places: int, count: int) -> list[int]:
    """So many of ``count`` slices, with ``index`` in their middle as far as there are such."""
    return from_first(index - places // 2, places, count)


def from_first(first: int, places: int, count: int) -> list[int]:
    """So many of ``count`` slices in turn; the last again where there are fewer."""
    first = max(0, min(first, count - places))
    return [min(first + place, count - 1) for place in range(places)]


def side_by_side(one: ViewportModel, other: ViewportModel) -> bool:
    """True where both are in one row."""
    return one.row is not None and one.row is other.row
