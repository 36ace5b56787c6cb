"""A small folder of labelled images, made in code."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
from imagecodecs import imwrite

from medviewer.lesion.labels import LABELS


def write_labelled(
    folder: Path, images: int = 24, folds: tuple[int, ...] = (2, 3), seed: int = 0
) -> Path:
    """Heads of 96 pixels with a square lesion; brighter for each label in turn."""
    random = np.random.default_rng(seed)
    (folder / "images").mkdir(parents=True)
    rows, columns = np.indices((96, 96)) + 0.5
    head = np.hypot(rows - 48, columns - 48) < 40
    with (folder / "annotations.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(("image", "label", "fold", "person", "width", "height", "polygon_xy"))
        for number in range(images):
            label = LABELS[number % 3]
            x, y = random.integers(20, 55, 2)
            picture = 90 * head + random.normal(0, 4, (96, 96))
            picture[y : y + 18, x : x + 18] = 150 + 40 * (number % 3)
            name = f"{number:03}.png"
            stored = np.clip(picture, 0, 255).astype(np.uint8)
            imwrite(folder / "images" / name, stored, codec="png")
            corners = [(x, y), (x + 18, y), (x + 18, y + 18), (x, y + 18)]
            outline = json.dumps([[float(a), float(b)] for a, b in corners])
            fold = folds[number // 3 % len(folds)]
            table.writerow((name, label, fold, f"P{number // 3}", 96, 96, outline))
    return folder
