"""The organ of a lesion, as RECIST 1.1 counts them: at most two targets are in one."""

from __future__ import annotations

from enum import Enum

from medviewer.message import Message


class Organ(Enum):
    """From head to foot; the values are the keys of ``resources/codes.json``.

    Paired organs, and all lymph nodes, are one organ each (EORTC's answers on RECIST 1.1).
    """

    NONE = ""
    BRAIN = "brain"
    THYROID = "thyroid"
    LUNG = "lung"
    PLEURA = "pleura"
    MEDIASTINUM = "mediastinum"
    BREAST = "breast"
    LIVER = "liver"
    PANCREAS = "pancreas"
    SPLEEN = "spleen"
    ADRENAL_GLAND = "adrenal gland"
    KIDNEY = "kidney"
    STOMACH = "stomach"
    SMALL_INTESTINE = "small intestine"
    LARGE_INTESTINE = "large intestine"
    PERITONEUM = "peritoneal cavity"
    BLADDER = "bladder"
    OVARY = "ovary"
    UTERUS = "uterus"
    PROSTATE = "prostate"
    BONE = "bone"
    SOFT_TISSUE = "soft tissue"
    SKIN = "skin"
    LYMPH_NODE = "lymph node"


ORGAN_NAMES = {
    Organ.BRAIN: Message("brain"),
    Organ.THYROID: Message("thyroid"),
    Organ.LUNG: Message("lung"),
    Organ.PLEURA: Message("pleura"),
    Organ.MEDIASTINUM: Message("mediastinum"),
    Organ.BREAST: Message("breast"),
    Organ.LIVER: Message("liver"),
    Organ.PANCREAS: Message("pancreas"),
    Organ.SPLEEN: Message("spleen"),
    Organ.ADRENAL_GLAND: Message("adrenal gland"),
    Organ.KIDNEY: Message("kidney"),
    Organ.STOMACH: Message("stomach"),
    Organ.SMALL_INTESTINE: Message("small intestine"),
    Organ.LARGE_INTESTINE: Message("large intestine"),
    Organ.PERITONEUM: Message("peritoneum"),
    Organ.BLADDER: Message("urinary bladder"),
    Organ.OVARY: Message("ovary"),
    Organ.UTERUS: Message("uterus"),
    Organ.PROSTATE: Message("prostate"),
    Organ.BONE: Message("bone"),
    Organ.SOFT_TISSUE: Message("soft tissue"),
    Organ.SKIN: Message("skin"),
    Organ.LYMPH_NODE: Message("lymph nodes"),
}
"""In words."""
