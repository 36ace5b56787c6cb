"""The codes that results are written with: one table with a source each, resources/codes.json."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

from pydicom.sr.coding import Code

from medviewer.findings.objects.typed import graphic_text
from medviewer.paths import resources

PRIVATE_SCHEME = "99MEDVIEWER"
"""For what no public scheme has a code: PS3.16 8.2 lets private ones begin with 99."""

_PROBABILITY_OF = "Probability of "


@cache
def table() -> dict[str, Any]:
    """The content of resources/codes.json."""
    content: dict[str, Any] = json.loads((resources() / "codes.json").read_text(encoding="utf-8"))
    return content


def code(name: str) -> Code:
    """The code that the table has under ``name``. Raises KeyError without one."""
    value, scheme, meaning, _ = table()["codes"][name]
    return Code(value, scheme, meaning)


def private(kind: str, meaning: str) -> Code:
    """A code of ours, the same for the same meaning.

    Code values have 16 characters at most, meanings 64 on one line and no backslash.
    """
    value = f"{kind}-{meaning}"
    if len(value) > 16 or "\\" in value or not value.isprintable():
        value = f"{kind[:5]}-{hashlib.sha256(meaning.encode()).hexdigest()[:10]}"
    return Code(value, PRIVATE_SCHEME, " ".join(graphic_text(meaning).split())[:64])


def finding_code(label: str) -> Code:
    """What a model's label means."""
    known = table()["labels"].get(label)
    return code(known["finding"]) if known else private("label", label)


def label_of(finding: Code) -> str:
    """The label that ``finding_code`` gave this code."""
    for label, known in table()["labels"].items():
        if code(known["finding"]) == finding:
            return str(label)
    return str(finding.meaning)


def site_code(label: str) -> Code | None:
    """Where in the body a label's lesions are; None when the table does not say."""
    known = table()["labels"].get(label)
    return code(known["site"]) if known else None


def site_of_part(part: str) -> Code | None:
    """The code of a Body Part Examined, where a label of the table lies in it."""
    known = table()["labels"].values()
    return next((code(each["site"]) for each in known if each.get("body_part") == part), None)


def body_part(label: str) -> str:
    """Body Part Examined (PS3.16 annex L) that goes with a label, or ""."""
    return str(table()["labels"].get(label, {}).get("body_part", ""))


def unit_code(unit: str) -> Code:
    """A unit in UCUM; one that the table lacks becomes a private code."""
    known = table()["units"].get(unit)
    return Code(known[0], "UCUM", known[1]) if known else private("unit", unit)


def unit_of(coded: Code) -> str:
    """The unit that ``unit_code`` gave this code."""
    for unit, (value, _) in table()["units"].items():
        if coded.scheme_designator == "UCUM" and value == coded.value:
            return str(unit)
    return str(coded.meaning)


def probability_code(label: str) -> Code:
    """The name of the measurement "probability of this class"."""
    return private("prob", _PROBABILITY_OF + label)


def class_of(name: Code) -> str | None:
    """The class whose probability ``name`` names; None for other measurements."""
    if name.scheme_designator != PRIVATE_SCHEME or not name.meaning.startswith(_PROBABILITY_OF):
        return None
    return str(name.meaning.removeprefix(_PROBABILITY_OF))


def pixel_value_code(modality: str, unit: str = "") -> Code:
    """What the values of a modality's pixels are, in ``unit``."""
    if unit == "SUV":
        return code("SUVbw")
    names = {"CT": "attenuation", "MR": "MR signal"}
    return code(names[modality]) if modality in names else private("value", "Pixel value")
