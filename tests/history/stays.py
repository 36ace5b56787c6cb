"""A made-up folder in the form of the challenge data, in which the Glasgow score decides."""

from __future__ import annotations

import lzma
from pathlib import Path

import numpy as np

HOURS = np.arange(0.5, 48, 4)


def write_stays(folder: Path, count: int, seed: int = 0, name: str = "a", first: int = 1) -> Path:
    """Write ``count`` stays; who dies has a falling Glasgow score and a rising lactate."""
    generator = np.random.default_rng(seed)
    events, outcomes = ["record_id,minute,variable,value"], ["RecordID,In-hospital_death,Survival"]
    for record in range(first, first + count):
        dies = generator.random() < 0.3
        events.append(f"{record},0,Age,{generator.integers(40, 90)}")
        events.append(f"{record},0,Gender,{generator.integers(0, 2)}")
        events.append(f"{record},0,Height,-1")
        events.append(f"{record},0,ICUType,{generator.integers(1, 5)}")
        offset = generator.normal(-3, 3)
        for hour in HOURS:
            minute = int(hour * 60)
            score = np.clip(15 - dies * hour / 10 + offset + generator.normal(0, 2), 3, 15)
            events.append(f"{record},{minute},GCS,{score:.0f}")
            events.append(f"{record},{minute},HR,{generator.normal(90, 15):.0f}")
            if generator.random() < 0.4:
                lactate = np.exp(generator.normal(0.3 + dies * hour / 100, 0.3))
                events.append(f"{record},{minute},Lactate,{lactate:.1f}")
        outcomes.append(f"{record},{int(dies)},{5 if dies else -1}")
    folder.mkdir(exist_ok=True)
    with lzma.open(folder / f"set_{name}_events.csv.xz", "wt") as file:
        file.write("\n".join(events) + "\n")
    (folder / f"set_{name}_outcomes.csv").write_text("\n".join(outcomes) + "\n")
    return folder
