"""One run of a model: how it is asked, when it began, and what its results say of that."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, get_args

from medviewer import __version__
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Provenance
from medviewer.learning.package import ModelPackage
from medviewer.message import Message

Mode = Literal["full", "fast"]
"""How a model is asked: every network of it, or one."""

MODES: tuple[Mode, ...] = get_args(Mode)


@dataclass(frozen=True)
class ModelRun:
    """A run that begins when this is made.

    Attributes
    ----------
    mode
        See ``Mode``.

    Raises
    ------
    MedviewerError
        When there is no such mode.
    """

    package: ModelPackage
    mode: Mode = "full"
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    _began_s: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        if self.mode not in MODES:
            raise MedviewerError(
                Message("There is no mode {!r}.", self.mode),
                Message("Choose one of: {}.", tuple(MODES)),
            )

    def provenance(self, device: str) -> Provenance:
        """Where results of this run come from, which took until now on ``device`` (in words)."""
        return Provenance(
            model=self.package.name,
            version=self.package.version,
            sha256=self.package.sha256,
            device=device,
            started=self.started.isoformat(timespec="seconds"),
            duration_s=time.monotonic() - self._began_s,
            software=f"medviewer {__version__}",
            mode=self.mode,
        )
