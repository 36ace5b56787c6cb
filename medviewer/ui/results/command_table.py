"""The commands of the lesion models, for the window's table of commands."""

from __future__ import annotations

from medviewer.ui.commands.command import Command
from medviewer.ui.translation import tr


def results_commands() -> tuple[Command, ...]:
    """All of them."""
    here = "findings"
    return (
        Command("analyse", here, tr("&Analyse this series"), ("Ctrl+R",)),
        Command(
            "tool_nodule",
            here,
            tr("Point at a no&dule"),
            ("Shift+P",),
            "nodule",
            checkable=True,
            tip=tr("Click on a nodule in a chest CT: it is outlined, measured and rated"),
        ),
        Command("run_anyway", here, tr("Run although &refused")),
        Command(
            "cancel",
            here,
            tr("&Cancel"),
            ("Esc",),
            tip=tr("Stop one thing at a time: registering, exporting, loading, the analysis"),
            repeats=False,  # held, it would close a dialog and then stop what runs behind it
        ),
        Command(
            "fast_analysis",
            here,
            tr("&Quick analysis, one network"),
            checkable=True,
        ),
        Command(
            "analyse_when_opened",
            here,
            tr("Analyse when &opened"),
            checkable=True,
        ),
        Command("show_findings", here, tr("Show &findings"), ("D",), "findings", True),
        Command("show_heat_map", here, tr("Show &heat map"), ("M",), "heat-map", True),
        Command(
            "explain",
            here,
            tr("Wh&y this mark?…"),
            ("Ctrl+Shift+M",),
            tip=tr("Maps that led to the chosen finding; of a nodule its ratings and scores"),
        ),
        Command("next_finding", here, tr("&Next finding"), ("N",), "next"),
        Command("previous_finding", here, tr("&Previous finding"), ("Shift+N",), "previous"),
    )
