"""The classes of the model brain-mr, in the order of the network's outputs."""

from __future__ import annotations

LABELS = ("meningioma", "glioma", "pituitary")
