"""The network of the closer look."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor

from medviewer.lesion.networks.outliner import Outliner


class CloserOutliner(Outliner):
    """Cuts ``(n, 1, 128, 128)`` of prepared pictures to logits ``(n, 1, 64, 64)``."""

    ARCHITECTURE = "CloserOutliner"
    """What cards call the network."""

    def __init__(self) -> None:
        super().__init__(1, 0.5)

    def go_on_from(self, center: Mapping[str, Tensor]) -> None:
        """Begin with what the encoder of a ``LiteCenter`` with the weights ``center`` knows."""
        start = "encoder."
        self.know({key[len(start) :]: center[key] for key in center if key.startswith(start)})
