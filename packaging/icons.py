"""Draws the program's icon in the forms that the systems want: `icons.py FOLDER`.

Runs in the build's environment, which has Qt and Pillow.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources/icons/medviewer.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(size: int, path: Path) -> None:
    """The icon as a PNG of ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(SOURCE)).render(painter)
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")


def main(folder: Path) -> None:
    """PNGs for Linux, an ICO for Windows, an ICNS for macOS."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        draw(size, folder / f"{size}.png")
    largest = Image.open(folder / f"{SIZES[-1]}.png")
    largest.save(folder / "medviewer.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(folder / "medviewer.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
