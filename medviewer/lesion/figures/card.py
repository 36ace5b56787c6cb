"""The cards of brain-mr: what it is, what it expects, how it did, what it cannot do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from medviewer.lesion.closer.look import CERTAINTY, FINER, SHARE
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.closer.windows import AROUND, SIDE
from medviewer.lesion.figures.markdown import card_lines, second_opinion_in_words
from medviewer.lesion.figures.members import DIGITS
from medviewer.lesion.labels import LABELS
from medviewer.lesion.prepare import BRIGHTEST, FIELD_MM
from medviewer.lesion.second_opinion import NEAR, NEAR_PIXELS, WEIGHT
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.imagenet import PUBLISHED

if TYPE_CHECKING:
    from medviewer.lesion.training.operation import Operation
    from medviewer.lesion.training.pack import Member

VERSION = "0.7.0"

IMAGENET = f"{PUBLISHED}: what the encoder of every LiteCenter began with"

CODES = {
    "meningioma": ("302820008", "Intracranial meningioma"),
    "glioma": ("393564001", "Glioma"),
    "pituitary": ("254956000", "Pituitary adenoma"),
}
"""SNOMED CT codes of the labels."""

LIMITS = (
    "For research only; not a medical device.",
    "Trained on images that all show one tumour of three kinds. A metastasis, an abscess, a "
    "lymphoma or a haemorrhage has never been seen and will be called one of the three.",
    "Trained on two hospitals' 1.5 and 3 T images of 2005 to 2010 at 6 mm slice thickness; "
    "no tumour-free slice of a real patient was in the training.",
    "Each slice is read by itself; its neighbours only support a mark or let it go.",
    "Children, and heads after surgery, were hardly in the training.",
)


def make_card(
    members: Sequence[Member],
    closers: Sequence[Member],
    cases: Sequence[Case],
    sha256: Sequence[str],
    chosen: Operation,
    fast: Operation,
    familiar_limit: float,
) -> dict[str, Any]:
    """The card for programs, but for the metrics and the hash of the weights."""
    know_imagenet = any(one.recipe.get("imagenet") for one in members)
    by_fold: dict[str, list[str]] = {}
    for case, digest in zip(cases, sha256, strict=True):
        by_fold.setdefault(str(case.fold), []).append(digest[:DIGITS])
    return {
        "name": "brain-mr",
        "kind": "lesion",
        "version": VERSION,
        "architecture": " and ".join(dict.fromkeys(one.architecture for one in members)),
        "title": "Tumours in contrast-enhanced T1 MR of the head",
        "intended_use": "Research: points out, outlines and names a possible meningioma, "
        "glioma or pituitary tumour for a reader who looks at every slice.",
        "labels": list(LABELS),
        "codes": {
            label: {"scheme": "SCT", "value": value, "meaning": meaning}
            for label, (value, meaning) in CODES.items()
        },
        "input": {
            "size": members[0].recipe["size"],
            "channels": 1,
            "field_mm": FIELD_MM,
            "orientation": "radiological display, turned by Image Orientation (Patient)",
            "grey": "0 at the 0.5th percentile of the slice, 1 at the 99.5th of the head, cut at "
            f"{BRIGHTEST}",
        },
        **made_of({"members": [_of_member(one) for one in closers]} if closers else None),
        "gate": {"rules": "medviewer.lesion.gate", "familiar_limit": familiar_limit},
        "members": [_of_member(member) for member in members],
        **operating(chosen),
        "fast_mode": operating(fast),
        "training": {
            "data": "Jun Cheng, brain tumor dataset, figshare 1512427 "
            "(https://doi.org/10.6084/m9.figshare.1512427), CC BY 4.0; 2,581 of 3,064 slices",
            "licence_of_data": "CC BY 4.0",
            "sha256_digits": DIGITS,
            "cases": by_fold,
            **({"begun_with": IMAGENET} if know_imagenet else {}),
        },
        "limits": list(LIMITS),
    }


def _of_member(member: Member) -> dict[str, Any]:
    return {
        "name": member.name,
        "architecture": member.architecture,
        "test_fold": member.fold,
        "recipe": member.recipe,
        "epochs": member.epochs,
        "validation_images": len(member.split.validation),
    }


def made_of(closer: dict[str, Any] | None) -> dict[str, Any]:
    """The parts of the card that say what is asked beside the networks of the whole slice.

    ``closer`` holds the ``members`` of the closer look, if there are any.
    """
    surer = ", ".join(f"{value:g} for a {label}" for label, value in CERTAINTY.items())
    looks = {
        "sees": f"what was marked and around it {AROUND:g} times its longer side, {SIDE} "
        f"pixels a side, cut from a picture with {FINER} times the pixels a side",
        "network": f"for each test fold a {CloserOutliner.ARCHITECTURE}, whose encoder goes on "
        "from that fold's LiteCenter",
        "joined": f"its mask, {SHARE:.2f} to that of the whole slice's {1 - SHARE:.2f}, where it "
        "looked; in the full mode",
        "outlined": "at the level of the highest expected Dice, the logits of the mask multiplied "
        f"by {surer}",
    }
    return {
        **({"closer_look": {**closer, **looks}} if closer else {}),
        "second_opinion": {
            "encoder": f"{PUBLISHED}; not trained further",
            "sees": f"the slice and, in {NEAR_PIXELS} pixels a side, a square of {NEAR:.2f} of its "
            f"side around the surest mark, cut from a picture with {FINER} times the pixels a side",
            "layer": "for each test fold a linear layer, ridge logistic regression, of the "
            "features averaged inside the lesion, in two rings around it and over all that is "
            "seen, and of where it lies; fitted on the training images of that fold's networks",
            "joined": f"its logits, {WEIGHT:g} times, are added to those of every network, in the "
            "full mode",
        },
    }


def operating(chosen: Operation) -> dict[str, Any]:
    """The parts of the card that the validation cuts decided."""
    return {
        "calibration": {
            "temperature": chosen.temperature,
            "fitted_on": f"{chosen.images} images of the validation cuts",
        },
        "operating_point": {
            "threshold": chosen.threshold,
            "sure_from": chosen.sure_from,
            "chosen": "on the validation cuts: the lowest that marks no more than a tenth of the "
            "heads whose lesion was painted over",
            "validation": f"{chosen.found:.1%} of {chosen.images} lesions found, "
            f"{chosen.marked:.1%} of {chosen.erased} painted-over heads marked",
        },
    }


def epochs_in_words(member: dict[str, Any]) -> str:
    """How long a network of a card was trained: "11 at 128², 3 at 256²"."""
    epochs = ", ".join(f"{count} at {side}²" for side, count in member["epochs"].items())
    return epochs + (" after an earlier training" if member["recipe"].get("begun_from") else "")


def _fast_in_words(card: dict[str, Any]) -> str:
    fast = card.get("fast_mode")
    if fast is None:
        return ""
    return (
        f" In the fast mode, one network asked once: temperature "
        f"{fast['calibration']['temperature']:.3f}, marks from "
        f"{fast['operating_point']['threshold']:.3f} ({fast['operating_point']['validation']})."
    )


def card_for_people(card: dict[str, Any]) -> str:
    """The same for a reader, in Markdown."""
    epochs = "; ".join(f"{one['name']} {epochs_in_words(one)}" for one in card["members"])
    closer = card.get("closer_look", {}).get("members", [])
    looked = "; ".join(f"{one['name']} {epochs_in_words(one)}" for one in closer)
    looks = (
        f" What they mark is looked at again, closer, by {len(closer)} networks ({looked}): one "
        f"sees {card['closer_look']['sees']}."
        if closer
        else ""
    )
    what = (
        f"Labels: {', '.join(card['labels'])}. Input: single slices of {card['input']['size']} "
        f"pixels and {card['input']['field_mm']:g} mm a side. {len(card['members'])} networks of "
        f"architecture {card['architecture']}, each tested on a fold of patients that it never "
        f"saw (epochs trained: {epochs}).{looks}{second_opinion_in_words(card)}"
    )
    decided = (
        f"Temperature {card['calibration']['temperature']:.3f}, fitted on "
        f"{card['calibration']['fitted_on']}. Marks are shown from a score of "
        f"{card['operating_point']['threshold']:.3f} (chosen {card['operating_point']['chosen']}: "
        f"{card['operating_point']['validation']}).{_fast_in_words(card)}"
    )
    return "\n".join(card_lines(card, what, "Calibration and operating point", decided))
