"""Which code trains and evaluates which model."""

from __future__ import annotations

from medviewer.errors import MedviewerError

LESION_MODELS = ("brain-mr",)
HISTORY_MODELS = ("icu-mortality", "death-5y", "diabetes-5y", "liver-survival")


def kind_of(name: str) -> str:
    """The kind of the model called ``name``: "lesion" or "history".

    Raises
    ------
    MedviewerError
        When no code of this program trains a model of that name.
    """
    if name in LESION_MODELS:
        return "lesion"
    if name in HISTORY_MODELS:
        return "history"
    known = ", ".join((*LESION_MODELS, *HISTORY_MODELS))
    raise MedviewerError(f"There is no model called {name!r}.", f"Choose one of: {known}.")
