"""Makes the pictures of README and guide again: `python packaging/pictures FOLDER [SCENE ...]`.

Everything in them is made in code; the models are the installed ones. A screen is not
needed. `linking`, `hanging` and `volume` are kept by tests/ui/test_viewing_tour.py.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path


def main() -> None:
    """Play the scenes that are named, or all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description="Makes the pictures of the guide again.")
    parser.add_argument("out", type=Path, help="usually docs/pictures")
    parser.add_argument("scene", nargs="*", help="one of them, several, or none for all")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        os.environ["MEDVIEWER_HOME"] = str(Path(made) / "home")
        os.environ["LOGNAME"] = "reader"  # who signs the measurements
        from scenes import SCENES  # reads the reader's folders only now

        scenes = {scene.__name__: scene for scene in SCENES}
        if unknown := set(asked.scene) - scenes.keys():
            parser.error(f"no scene {', '.join(sorted(unknown))}; there are {', '.join(scenes)}")
        for name in asked.scene or scenes:
            scenes[name](asked.out, Path(made))


if __name__ == "__main__":
    main()
