"""What we offer a station over DICOM's own protocol, and how long we wait for it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)
from pynetdicom import AE, AllStoragePresentationContexts, build_context
from pynetdicom.presentation import PresentationContext

SYNTAXES: list[str | UID] = [
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGLosslessSV1,
    JPEGLossless,
    JPEGLSLossless,
    JPEG2000Lossless,
    RLELossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLSNearLossless,
    JPEG2000,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    HTJ2K,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
]
"""What the program can show, uncompressed first; without JPEG XL, which pydicom does not know."""

SELDOM = re.compile(
    "Ophthalm|Refract|Keratom|Acuity|Spectacle|Intraocular|Macular|Corneal|Lensom|Waveform"
    "|RadiationRecord|RadiationSalvage|RadiationSet|Instruction|Intent|Treatment|ArmPhoton"
    "|RoboticArm|Tomotherapeutic|Protocol|Inventory|Mesh|PointCloud|Stereometric|BulkSimple"
    "|Assessment"
)
"""In the names of objects that a radiologist's study seldom holds."""

_PLAIN = (ExplicitVRLittleEndian, DeflatedExplicitVRLittleEndian)
CONNECT_S, ANSWER_S, IDLE_S = 10, 60, 120
RETRIEVE_S = 600
"""How long the next image of a study may take: from tape, or a large one over a slow line."""
SLOWEST_BYTES_PER_S = 100_000
"""What a line carries at least: a file must arrive before it can be answered."""
MOST_CONTEXTS = 128


def storage_classes() -> list[UID]:
    """What can be stored, as SOP Class UIDs, the usual first."""
    known: list[UID] = [
        UID(context.abstract_syntax)
        for context in AllStoragePresentationContexts
        if context.abstract_syntax
    ]
    return sorted(known, key=lambda uid: SELDOM.search(uid.keyword) is not None)


def storage_contexts(most: int | None = None) -> list[PresentationContext]:
    """What can be stored, in all that the program can show; the ``most`` usual kinds.

    Who calls may offer 128 kinds (PS3.8 9.3.2); who is called takes any number.
    """
    return [build_context(each, SYNTAXES) for each in storage_classes()[:most]]


def contexts_for(kinds: Iterable[tuple[str, str]]) -> list[PresentationContext]:
    """What files are offered in, by their SOP classes and transfer syntaxes.

    As they are; and what is not compressed in the default, too, which everybody takes
    (PS3.5 10.1), as long as there is room for it.
    """
    wanted = dict.fromkeys(kinds)
    plain = [(each, str(ImplicitVRLittleEndian)) for each, syntax in wanted if syntax in _PLAIN]
    every = list(dict.fromkeys([*wanted, *plain]))[: max(MOST_CONTEXTS, len(wanted))]
    return [build_context(sop_class, [syntax]) for sop_class, syntax in every]


def application_entity(title: str) -> AE:
    """Our Application Entity (PS3.8), which waits for nobody for ever."""
    entity = AE(ae_title=title)
    entity.acse_timeout = entity.connection_timeout = CONNECT_S
    entity.dimse_timeout = ANSWER_S
    entity.network_timeout = IDLE_S
    return entity
