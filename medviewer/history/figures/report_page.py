"""The report of a history model for people: figures and curves, from its card alone.

Needs matplotlib (``medviewer[train]``).
"""

from __future__ import annotations

import importlib.util
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from medviewer.errors import MedviewerError
from medviewer.history.figures.report import card_for_people
from medviewer.history.gate import time_span
from medviewer.history.records.variables import is_had
from medviewer.history.tasks import task_named
from medviewer.learning.package import ModelPackage
from medviewer.new_folders import make, remove_empty
from medviewer.safe_write import whole

LINES = {
    "model": ("C0", "-"),
    "network": ("C2", ":"),
    "simple": ("C1", "--"),
    "additive": ("C3", "-."),
}


def write_report(package: ModelPackage, folder: Path) -> Path:
    """Write ``NAME.md`` and its pictures (``NAME/*.png``) to ``folder``; returns the page.

    Raises
    ------
    MedviewerError
        When matplotlib is missing, the card has no curves, or nothing can be written.
    """
    if importlib.util.find_spec("matplotlib") is None:
        raise MedviewerError(
            "The report of a model needs matplotlib, which is not installed.",
            "Install it with: pip install 'medviewer[train]'",
        )
    card = package.card
    if "curves" not in card:
        raise MedviewerError(f"{package.folder} holds no curves.", "Train the model again.")
    page, pictures, made = folder / f"{package.name}.md", folder / package.name, list[Path]()
    try:
        made += make(pictures)
        with ExitStack() as all_or_none:
            for label, curves in card["curves"].items():
                fresh = all_or_none.enter_context(whole(pictures / f"{label}.png"))
                draw(curves, card["figures"][label], fresh)
            fresh = all_or_none.enter_context(whole(page))
            fresh.write_text(_page(package), encoding="utf-8")
    except OSError as error:
        remove_empty(made)
        raise MedviewerError(
            f"{folder} cannot be written: {error.strerror}.",
            "Choose another folder, or free space on the disk.",
        ) from error
    return page


def draw(curves: dict[str, Any], figures: dict[str, Any], path: Path) -> None:
    """A PNG: ROC curves to the left, reliability in ten bins of equal weight to the right."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.0, 4.2), layout="constrained")
    roc, said = figure.subplots(1, 2)
    roc.plot([0, 1], [0, 1], color="grey", linewidth=1)
    largest = 0.02
    for name, entry in curves.items():
        colour, dash = LINES[name]
        area = figures[name]["AUROC"][0]
        roc.plot(
            entry["false positive"], entry["true positive"], dash, color=colour,
            label=f"{name}: {area:.3f}",
        )  # fmt: skip
        slope = figures[name]["calibration slope"][0]
        said.plot(
            entry["said"], entry["happened"], f"o{dash}", color=colour, markersize=4,
            label=f"{name}: slope {slope:.2f}",
        )  # fmt: skip
        largest = max(largest, *entry["said"], *entry["happened"])
    said.plot([0, largest], [0, largest], color="grey", linewidth=1)
    roc.set(xlabel="false positive rate", ylabel="true positive rate", title="ROC, area")
    said.set(xlabel="mean of what was said", ylabel="share that it happened to",
             title="Reliability, tenths of the predictions")  # fmt: skip
    for axes in (roc, said):
        axes.grid(alpha=0.3)
        axes.legend(loc="lower right")
    figure.savefig(path, dpi=110, format="png")


def _page(package: ModelPackage) -> str:
    """The card for people, with a picture under each heading, the gate and the weights."""
    card, task = package.card, task_named(package.name)
    text = card_for_people(task, card)
    for label in card["curves"]:
        heading = f"## {label}\n"
        picture = f"![ROC and reliability]({package.name}/{label}.png)\n"
        text = text.replace(heading, f"{heading}\n{picture}")
    gate = card["gate"]
    age = gate["age_years"]
    lines = [
        "## What it takes",
        "",
        f"- age {age[0]:.0f} to {age[1]:.0f} years",
        f"- at least {gate['least_values']} values of {gate['least_variables']} variables that it "
        f"reads, at most {gate['most_a_day']} a day",
        *_reach(gate),
        "- " + ", ".join(map(_as_told, card["history"]["encoding"]["channels"])),
        "",
        "A history outside of this is refused, with the reason.",
        "",
        f"Version {package.version}, SHA-256 of the weights `{package.sha256}`. Written by "
        f"`medviewer report {package.name}` from the model's card; how it works is in "
        "[history.md](history.md).",
        "",
    ]
    return f"{text.rstrip()}\n\n" + "\n".join(lines)


def _reach(gate: dict[str, Any]) -> list[str]:
    """How far back a history may reach, and how much was measured lately, where that matters."""
    found = []
    if "longest_hours" in gate:
        found.append(f"- a history of at most {time_span(gate['longest_hours'])}")
    if "visit" in gate:
        least, lately = gate["visit"]["variables"], time_span(gate["visit"]["hours"])
        found.append(f"- at least {least} variables in the last {lately} of the history")
    return found


def _as_told(channel: dict[str, Any]) -> str:
    """A variable, and what of it alone is read, where the training data leave out the rest."""
    name, least = str(channel["name"]), channel.get("told_from", 0.0)
    if not least:
        return name
    often = channel.get("told_times", 0)
    first = "" if not often else ", the first" if often == 1 else f", the first {often}"
    return f"{name} ({'where had' if is_had(name) else f'from {least:g} on'}{first})"
