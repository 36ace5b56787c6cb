"""By what region growing finds the edge of uptake, as the reader chose in the menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.reading.quantity import number_text
from medviewer.image.measuring.growing import Edge
from medviewer.image.measuring.image_values import RAW
from medviewer.image.measuring.suv import SUV, TRACERS, unit_of_reading
from medviewer.image.measuring.threshold import Isocontour, Threshold
from medviewer.library.settings import Settings
from medviewer.message import Message
from medviewer.ui.commands.actions import Actions
from medviewer.ui.measuring.lesions.edge_commands import (
    EDGES,
    HALF_WAY,
    SHARES,
    UPTAKES,
    command_of,
)
from medviewer.ui.translation import figure, tr


class UptakeEdge:
    """The edge that is chosen, which the settings remember."""

    def __init__(self) -> None:
        self._settings = Settings()

    def join(self, settings: Settings, commands: Actions) -> None:
        """Go by the settings from now on, and check the command of what they say."""
        self._settings = settings
        group = QActionGroup(commands)
        for name in EDGES:
            group.addAction(commands[command_of(name)])
        commands[command_of(self.name)].setChecked(True)

    @property
    def name(self) -> str:
        """One of ``EDGES``."""
        wanted = self._settings.uptake_edge
        return wanted if wanted in EDGES else HALF_WAY

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {command_of(name): partial(self._choose, name) for name in EDGES}

    def threshold(self, volume: Volume) -> Threshold | None:
        """That of a volume; None where the edge lies half way, and where no uptake is seen.

        Raises
        ------
        MedviewerError
            It lies at an SUV, and the header allows none.
        """
        name = self.name
        if volume.series.modality not in TRACERS or name == HALF_WAY:
            return None
        if name in SHARES:
            return Threshold(share=SHARES[name] / 100)
        factor, unit = unit_of_reading(volume)
        if unit != SUV:
            raise MedviewerError(
                Message(
                    "The edge of uptake is set to SUV {:g}, and there is no SUV here.",
                    UPTAKES[name],
                ),
                Message("Choose a share of the highest value in Measure > Edge of uptake (PET)."),
            )
        return Threshold(value=UPTAKES[name] / factor)

    def _choose(self, name: str, chosen: bool) -> None:
        if chosen:
            self._settings.uptake_edge = name


def kept_edge(threshold: Threshold | None, volume: Volume) -> Threshold | None:
    """As a measurement keeps it (``Measurement.edge``): a value in SUV."""
    if threshold is None or threshold.value is None:
        return threshold
    factor, _ = unit_of_reading(volume)
    return Threshold(value=threshold.value * factor)


def edge_words(edge: Edge | Isocontour, volume: Volume) -> str:
    """Where an edge was found, in the unit that readers speak of."""
    factor, unit = unit_of_reading(volume)
    unit = unit or RAW

    def told(value: float) -> str:
        return figure(number_text(value * factor, unit))

    if isinstance(edge, Isocontour):
        share = f"{100 * edge.level / edge.highest:.0f}"
        return tr("Outlined at {} {}, {} % of the highest value").format(
            told(edge.level), unit, share
        )
    return tr("Outlined at {} {}, half way between {} inside and {} around").format(
        told(edge.level), unit, told(edge.inside), told(edge.around)
    )


def nothing_words(threshold: Threshold | None, volume: Volume) -> str:
    """Why nothing was found."""
    if threshold is None or threshold.value is None:
        return tr("Nothing here differs from what lies around it. Draw the circle larger.")
    factor, unit = unit_of_reading(volume)
    level = figure(number_text(threshold.value * factor, unit))
    return tr("Nothing within the circle reaches {} {}.").format(level, unit)
