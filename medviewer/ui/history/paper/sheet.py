"""What of the history panel goes on paper or into a text: the scene, and what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from medviewer.ui.history.axis.scene import Scene

if TYPE_CHECKING:
    from medviewer.history.reasons.treatment import Comparison
    from medviewer.history.reasons.whatif import WhatIf


@dataclass(frozen=True)
class Moved:
    """A value that the reader moved: the model's answer, and at ``value`` in ``words``."""

    answer: WhatIf
    value: float
    words: str


@dataclass(frozen=True)
class Sheet:
    """A scene; ``moved`` and ``comparison`` are None where nothing was asked."""

    scene: Scene
    moved: Moved | None = None
    comparison: Comparison | None = None

    @property
    def asked(self) -> bool:
        """Whether something was asked that a second page is needed for."""
        return self.moved is not None or self.comparison is not None
