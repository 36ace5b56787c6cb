"""The demo study: made in code the first time it is asked for, then kept."""

from __future__ import annotations

from medviewer.errors import MedviewerError
from medviewer.library.folders import HOME_VARIABLE, data_folder
from medviewer.phantom.demo import DemoStudy, write_demo


def demo_study() -> DemoStudy:
    """The demo study in the program's data folder; it is written anew when damaged or absent.

    Raises
    ------
    MedviewerError
        When it cannot be written.
    """
    folder = data_folder() / "demo"
    try:
        return write_demo(folder)
    except OSError as error:
        raise MedviewerError(
            f"The demo study cannot be written to {folder}: {error.strerror}.",
            f"Free space on the disk, or set {HOME_VARIABLE} to another folder.",
        ) from error
