"""Codes for what the reader measured and judged, wherever it leaves the program."""

from __future__ import annotations

from pydicom.sr.coding import Code

from medviewer.findings.objects.codes import code, pixel_value_code, private
from medviewer.findings.reading.ellipsoid import Ellipsoid
from medviewer.findings.reading.follow_up import organ_of
from medviewer.findings.reading.lesion_volume import LesionVolume
from medviewer.findings.reading.measured import known_quantities
from medviewer.findings.reading.measurement import Kind, Measurement, Role
from medviewer.findings.reading.organ import Organ
from medviewer.findings.reading.quantity import LEAN_MEAN, LEAN_PEAK, Quantity
from medviewer.image.depth import slab_of

DRAWN = "Kind of drawing"
"""Name of what tells an arrow and a text from measurements in a report."""
ROLE, NODE = "Part in the response", "lymph node"
REFERENCE = "Reference region"
"""Name of what tells tissue that lesions are compared with from those."""
DERIVATIONS = ("mean", "standard deviation", "minimum", "maximum", "peak")
"""Quantities that are made of the values of many pixels."""


def numbers_of(one: Measurement) -> tuple[Quantity, ...]:
    """The numbers of a measurement as it leaves the program.

    A size that the reader stated (RECIST 1.1, 4.3.2) stands for what was drawn.
    """
    if one.stated_mm is not None:
        return (Quantity("long axis", one.stated_mm, "mm"),)
    return known_quantities(one)


def quantity_code(one: Measurement, name: str) -> Code:
    """The concept that names a quantity; of ``DERIVATIONS``, what the pixels' values are."""
    if name in (*DERIVATIONS, "value"):
        unit = "" if one.statistics is None else one.statistics.unit
        return pixel_value_code(one.image.modality, unit)
    if one.kind is Kind.POLYLINE and name == "length":
        return code("path length")
    return private("quantity", "Velocity") if name == "velocity" else code(name)


def volume_code(one: LesionVolume) -> Code:
    """The concept that names the volume of a lesion."""
    return code("metabolic volume" if one.is_metabolic else "volume")


def uptake_code(name: str) -> Code:
    """The concept that names a number of ``Uptake``; of ``DERIVATIONS`` the uptake itself."""
    return code("SUVbw") if name in DERIVATIONS else code(name)


def derivation_code(name: str) -> Code | None:
    """How a quantity is made of the values of many pixels; None of others."""
    by_lean_mass = {LEAN_PEAK: "peak", LEAN_MEAN: "mean"}
    if name in by_lean_mass:
        return code(by_lean_mass[name])
    return code(name) if name in DERIVATIONS else None


def scale_code(source: str) -> Code:
    """How a length was found whose millimetres are not the patient's."""
    return private("scale", f"Millimetres by {source}")


def ellipsoid_method(one: Ellipsoid) -> Code:
    """How its volume was found: of three axes, whose millimetres may not be the patient's."""
    return scale_code(one.calibration) if one.calibration else code("three axes")


def sites_of(one: Measurement) -> list[Code]:
    """The organ that the reader named, a lymph node's too; at most one."""
    organ = organ_of([one])
    return [] if organ is Organ.NONE else [code(organ.value)]


def slab_of_values(one: Measurement) -> str:
    """In words, of what slab the values of a region are; "" of a slice or a thin plane."""
    is_slab = one.statistics is not None and slab_of(one.remark) is not None
    return f"Values of a slab: {one.remark}" if is_slab else ""


def judgements(one: Measurement) -> list[tuple[Code, Code]]:
    """What the reader says of the lesion beside its numbers: name and value of each."""
    drawn, part = private("drawn", DRAWN), private("response-part", ROLE)
    said = []
    if one.kind.is_note:
        said.append((drawn, private("drawn", one.kind.value)))
    if one.role.is_reference:
        said.append((private("reference", REFERENCE), private("reference", one.role.value)))
    elif one.role is not Role.NONE:
        said.append((part, private("role", f"{one.role.value} lesion")))
    if one.nodal:
        said.append((part, private("role", NODE)))
    if one.progressed:
        said.append((part, private("role", "unequivocal progression")))
    if one.stated_mm == 0:
        said.append((code("lesion"), code("absent")))
    return said
