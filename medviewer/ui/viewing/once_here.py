"""What is to be done with a viewport as soon as the series that it waits for is there."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from medviewer.dicom.series import Series
from medviewer.ui.picture.viewport_model import ViewportModel

Act = Callable[[ViewportModel], None]


class OnceHere:
    """Remembers it; ``take_change`` has to be told of every change in a viewport."""

    def __init__(self) -> None:
        self._awaited: WeakKeyDictionary[ViewportModel, tuple[str, Act]] = WeakKeyDictionary()

    def expect(self, model: ViewportModel, series: Series, act: Act) -> None:
        """``act`` when the first slice of ``series`` is in the viewport; for another one, never."""
        self._awaited[model] = (series.key, act)

    def expected(self, model: ViewportModel, series: Series) -> Act | None:
        """What will be done when ``series`` is in the viewport; None for nothing."""
        key, act = self._awaited.get(model, ("", None))
        return act if key == series.key else None

    def take_change(self, model: ViewportModel) -> None:
        """Something changed in a viewport: maybe its series has come."""
        awaited = self._awaited.get(model)
        if awaited is not None and model.volume is not None:
            del self._awaited[model]
            key, act = awaited
            if model.volume.series.key == key:
                act(model)
