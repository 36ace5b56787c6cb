"""What the cards and reports of lesion models have in common, as lines of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from medviewer.learning.package import ModelPackage


def card_lines(card: dict[str, Any], what: str, title: str, decided: str) -> list[str]:
    """MODEL_CARD.md: ``what`` the model gives, and under ``title`` what was ``decided`` how."""
    return [
        f"# {card['name']} {card['version']}: {card['title']}",
        "",
        card["intended_use"],
        "",
        what,
        "",
        "## What it cannot do",
        "",
        *_limits(card),
        "",
        "## How it did",
        "",
        *_tables(card, "###"),
        f"## {title}",
        "",
        decided,
        "",
        "## Training data",
        "",
        f"{card['training']['data']}. The weights were made from these images; no image is "
        "part of this package.",
        "",
        *([f"Begun with {begun}.", ""] if (begun := card["training"].get("begun_with")) else []),
    ]


def report_lines(
    package: ModelPackage,
    honest: str,
    pictures: Iterable[tuple[str, str]],
    chapters: Sequence[tuple[str, Sequence[str]]],
) -> list[str]:
    """A report: how the figures are ``honest``, ``pictures`` (title, name) and ``chapters``."""
    card = package.card
    lines = [
        f"# {card['name']} {card['version']}",
        "",
        f"{card['title']}. {card['intended_use']}",
        "",
        f"Written by the training command from its own files; do not edit by hand. {honest}",
        "",
        f"Weights: SHA-256 `{package.sha256}`.",
        "",
        *_tables(card, "##"),
    ]
    for title, picture in pictures:
        lines += [f"## {title}", "", f"![{title}]({package.name}/{picture}.png)", ""]
    for title, chapter in (*chapters, ("Limits", _limits(card))):
        lines += [f"## {title}", "", *chapter, ""]
    return lines


def _tables(card: dict[str, Any], level: str) -> list[str]:
    lines = []
    for name, figures in card.get("metrics", {}).items():
        lines += [f"{level} {name.capitalize()}", "", "| figure | value |", "|---|---|"]
        lines += [f"| {key} | {value} |" for key, value in figures.items()]
        lines.append("")
    return lines


def _limits(card: dict[str, Any]) -> list[str]:
    return [f"- {limit}" for limit in card["limits"]]


def second_opinion_in_words(card: dict[str, Any]) -> str:
    """What the second opinion of a card is, a sentence behind others; empty without one."""
    made = card.get("second_opinion")
    return f" Second opinion: {'; '.join(made.values())}." if made else ""
