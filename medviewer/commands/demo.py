"""The demo study: made in code the first time it is asked for, then kept."""

from __future__ import annotations

from medviewer.library.folders import data_folder
from medviewer.phantom.demo import DemoStudy, write_demo


def demo_study() -> DemoStudy:
    """The demo study in the program's data folder; it is written anew when damaged or absent."""
    return write_demo(data_folder() / "demo")
