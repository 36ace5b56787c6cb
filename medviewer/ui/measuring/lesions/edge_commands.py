"""The commands that choose by what region growing finds the edge of uptake."""

from __future__ import annotations

from medviewer.ui.commands.command import Command
from medviewer.ui.translation import Figure, tr

HALF_WAY = "half_way"
"""Between the values inside and those around, as on every other picture."""
SHARES = {"share_41": 41, "share_50": 50}
"""Of the highest value, in %."""
UPTAKES = {"suv_2_5": 2.5, "suv_4": 4.0}
"""In SUV."""
EDGES = (HALF_WAY, *SHARES, *UPTAKES)
EDGE_MENU = "uptake_edge"


def edge_submenu() -> dict[str, tuple[str, tuple[str, ...]]]:
    """The menu inside the one of measuring."""
    return {EDGE_MENU: (tr("Edge of uptake (PET)"), tuple(map(command_of, EDGES)))}


def edge_commands() -> tuple[Command, ...]:
    """One for each edge; exactly one of them is checked."""
    names = {
        HALF_WAY: tr("&Half way between inside and around"),
        **{name: tr("{} % of the highest value").format(share) for name, share in SHARES.items()},
        **{name: tr("SUV {:g}").format(Figure(suv)) for name, suv in UPTAKES.items()},
    }
    tip = tr("Where region growing draws the edge of a lesion on a PET")
    return tuple(
        Command(command_of(name), EDGE_MENU, names[name], checkable=True, tip=tip) for name in EDGES
    )


def command_of(edge: str) -> str:
    """The name of the command that chooses one of ``EDGES``."""
    return f"uptake_edge_{edge}"
