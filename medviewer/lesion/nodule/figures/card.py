"""The cards of lung-ct: what it is, what it expects, how it did, what it cannot do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from medviewer.lesion.figures.markdown import card_lines, second_opinion_in_words
from medviewer.lesion.figures.members import DIGITS
from medviewer.lesion.nodule.model import ARCHITECTURE, UNSURE, Calibration
from medviewer.lesion.nodule.network import WINDOW
from medviewer.lesion.nodule.outliner import ARCHITECTURE as OUTLINER
from medviewer.lesion.nodule.outliner import CELLS, SHARE
from medviewer.lesion.nodule.outliner import SIDE as PIXELS
from medviewer.lesion.nodule.probe import GREY, SIDE, SLICES
from medviewer.lesion.nodule.ratings import RATINGS
from medviewer.lesion.nodule.training.cases import LABELS, Nodule
from medviewer.lesion.nodule.windows import FITS, ZOOMS
from medviewer.lesion.training.imagenet import PUBLISHED

if TYPE_CHECKING:
    from medviewer.lesion.nodule.training.calibrate import Level
    from medviewer.lesion.nodule.training.pack import Member, Members

VERSION = "0.4.0"

LIMITS = (
    "For research only; not a medical device.",
    "The truth is what up to four radiologists said, not pathology: a nodule called malignant "
    "is one that readers would rate so. More than a quarter of the nodules had a single reader.",
    "It does not look for nodules: the reader points at one, and it outlines what lies there.",
    "Trained on crops around nodules of 3 mm and more, from scans of 2000 to 2010 with slices "
    "of 0.5 to 5 mm; their Hounsfield units were estimated, because the publisher had scaled "
    "every crop between its own least and greatest value.",
    "The crops end where the nodule ends. Where a nodule ends above and below in a whole scan "
    "was learnt from windows beside nodules and is the weakest part of the outline.",
    "The Brock and Mayo scores beside its probability were made for other patients and predict "
    "cancer; they are not mixed into it.",
    "Children, and lungs after surgery or radiation, were hardly in the training.",
)


def make_card(
    members: Members,
    nodules: Sequence[Nodule],
    sha256: Sequence[str],
    level: Level,
    familiar_limit: float,
) -> dict[str, Any]:
    """The card for programs, but for the metrics and the hash of the weights."""
    by_fold: dict[str, list[str]] = {}
    for nodule, digest in zip(nodules, sha256, strict=True):
        by_fold.setdefault(str(nodule.fold), []).append(digest[:DIGITS])
    return {
        "name": "lung-ct",
        "kind": "nodule",
        "version": VERSION,
        "architecture": ARCHITECTURE,
        "title": "The nodule that the reader points at, in chest CT",
        "intended_use": "Research: outlines and measures the nodule at a point that a reader "
        "chose, and says how radiologists would rate it and why.",
        "labels": list(LABELS),
        "codes": {
            label: {"scheme": "SCT", "value": "27925004", "meaning": "Nodule"} for label in LABELS
        },
        "ratings": {rating.name: list(rating.steps) for rating in RATINGS},
        "input": {
            "window": WINDOW,
            "channels": "the slice below, the slice, the slice above from -1000 to 600 HU; the "
            "slice from -150 to 450 HU",
            "pixels": "the scan's own; "
            + " or ".join(f"{zoom:g}" for zoom in ZOOMS[1:])
            + f" of them to one where the nodule spans more than {FITS}",
            "grey": "Hounsfield units; of published crops estimated from their histogram "
            "(medviewer.lesion.nodule.hounsfield)",
        },
        **made_of(),
        "gate": {"rules": "medviewer.lesion.nodule.gate", "familiar_limit": familiar_limit},
        "members": [_told(member) for member in members.networks],
        **_outliner(members),
        "calibration": calibration(Calibration(1.0, 1.0, 0.0), "nothing yet"),
        "operating_point": operating_point(level),
        "training": {
            "data": "LIDC-IDRI, TCIA (https://doi.org/10.7937/K9/TCIA.2015.LO9QL9SX), CC BY 3.0; "
            f"{len(nodules)} nodules of {len({one.group for one in nodules})} patients",
            "licence_of_data": "CC BY 3.0",
            "recipe": members.networks[0].recipe,
            "sha256_digits": DIGITS,
            "cases": by_fold,
        },
        "limits": list(LIMITS),
    }


def _told(member: Member) -> dict[str, Any]:
    """What the card says of a network."""
    return {
        "name": member.name,
        "test_fold": member.fold,
        "epochs": member.epochs,
        "epochs_planned": member.recipe["epochs"],
        "validation_nodules": len(member.split.validation),
    }


def _outliner(members: Members) -> dict[str, Any]:
    """The part of the card that says which networks outline beside those that rate."""
    if not members.outliners:
        return {}
    by_fold = {member.fold: member.name for member in members.networks}
    return {
        "outliner": {
            "architecture": OUTLINER,
            "begun_with": PUBLISHED,
            "looks_at": f"the window in {PIXELS} pixels a side, mask in {CELLS} cells",
            "share": round(SHARE, 4),
            "recipe": members.outliners[0].recipe,
            "members": [
                {**_told(member), "network": by_fold[member.fold]} for member in members.outliners
            ],
        }
    }


def outliner_in_words(card: dict[str, Any]) -> str:
    """A sentence behind others; empty without outliners."""
    made = card.get("outliner")
    if made is None:
        return ""
    return (
        f" The outline is drawn for {made['share']:.0%} by networks of architecture "
        f"{made['architecture']}, one a fold, which see {made['looks_at']}, and begin with "
        f"{made['begun_with']}; for the rest by those that rate."
    )


def made_of() -> dict[str, Any]:
    """The part of the card that says what the second opinion on ratings is."""
    grey = ", ".join(f"{low:g} to {high:g} HU" for low, high in GREY)
    return {
        "second_opinion": {
            "encoder": f"{PUBLISHED}; not trained further",
            "looks_at": f"it looks at {SLICES} slices at most, {SIDE} pixels a side, twice: {grey}",
            "layer": "for each network a linear layer, ridge logistic regression, of the features "
            "averaged inside the nodule and in the ring around it, and of its size",
            "joined": "joined as the mean of the logits of network and layer, for the probability "
            "and every rating; it has no part in the outline",
        }
    }


def operating_point(level: Level) -> dict[str, Any]:
    """The part of the card that the validation cuts decided."""
    return {
        "threshold": 0.5,
        "unsure_spread": UNSURE,
        "outline_level": level.level,
        "chosen": "outline_level where the mean Dice of the validation cuts is highest; the "
        "probability is shown as it is; the networks are said to disagree from a standard "
        "deviation of the probability of unsure_spread",
        "validation": f"mean Dice {level.dice:.3f} of {level.nodules} nodules",
    }


def calibration(fitted: Calibration, fitted_on: str) -> dict[str, Any]:
    """The part of the card that turns logits into probabilities."""
    return {**asdict(fitted), "fitted_on": fitted_on}


def card_for_people(card: dict[str, Any]) -> str:
    """The same for a reader, in Markdown."""
    mended = Calibration.of_card(card["calibration"])
    what = (
        f"It gives the probability that the median of the radiologists is {card['labels'][0]}, "
        f"and the mean rating expected of each of: {', '.join(card['ratings'])}. "
        f"{len(card['members'])} networks of architecture {card['architecture']}, each tested on "
        f"a fold of patients that it never saw. Window: {card['input']['window']} pixels a side; "
        f"{card['input']['pixels']}. Channels: {card['input']['channels']}."
        f"{outliner_in_words(card)}{second_opinion_in_words(card)}"
    )
    decided = (
        f"Probability = logistic({mended.benign_slope:.3f} log p - {mended.malignant_slope:.3f} "
        f"log(1 - p) {mended.offset:+.3f}), p the logistic of the mean logit; fitted on "
        f"{card['calibration']['fitted_on']}. The outline runs where the networks say "
        f"{card['operating_point']['outline_level']:g} (chosen "
        f"{card['operating_point']['validation']})."
    )
    return "\n".join(card_lines(card, what, "Calibration", decided))
