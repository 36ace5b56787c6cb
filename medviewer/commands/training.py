"""Which code trains and evaluates which model."""

from __future__ import annotations

from medviewer.errors import MedviewerError

LESION_MODELS = ("brain-mr",)
NODULE_MODELS = ("lung-ct",)
HISTORY_MODELS = ("icu-mortality", "death-5y", "diabetes-5y", "liver-survival")
ALL_MODELS = (*LESION_MODELS, *NODULE_MODELS, *HISTORY_MODELS)


def kind_of(name: str) -> str:
    """The kind of the model called ``name``: "lesion", "nodule" or "history".

    Raises
    ------
    MedviewerError
        When no code of this program trains a model of that name.
    """
    if name in LESION_MODELS:
        return "lesion"
    if name in NODULE_MODELS:
        return "nodule"
    if name in HISTORY_MODELS:
        return "history"
    known = ", ".join(ALL_MODELS)
    raise MedviewerError(f"There is no model called {name!r}.", f"Choose one of: {known}.")
