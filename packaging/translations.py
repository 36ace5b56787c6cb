#!/usr/bin/env python3
"""Keeps the translations of the window: python packaging/translations.py update|release

update   reads every tr("…") and mark("…") of medviewer/ui, every Message("…") below it, and
         the names in tables that the window shows, and brings resources/translations/*.ts up
         to date: new texts come in unfinished, texts that are no longer used go out.
release  makes the .qm files that Qt loads.

The .ts files are Qt's own and can be edited with Qt Linguist. They have one context:
in which class a text stands is nothing that a translator can act on, and moving a
widget to another class must not lose its words.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "medviewer"
FOLDER = ROOT / "resources" / "translations"
RESOURCES = ROOT / "resources"
MODELS = ROOT / "models"
CONTEXT = "medviewer"
CALLS = ("tr", "mark", "Message")
LANGUAGES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES", "zh": "zh_CN"}


@cache
def texts() -> dict[str, bool]:
    """Every text of the window in reading order; True where it counts with %n."""
    found: dict[str, bool] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if not any(f"{call}(" in source for call in CALLS):
            continue
        for node in ast.walk(ast.parse(source)):
            text = _translated(node)
            if text:
                found[text] = found.get(text, False) or "%n" in text
    return found | dict.fromkeys(_names(), False)


def _names() -> list[str]:
    """What tables name: measured variables, windows, what models foretell, what is exported."""
    from medviewer.findings.words import class_name
    from medviewer.history.features.derived import FORMULAS
    from medviewer.history.records.facts import ICU_TYPES
    from medviewer.history.records.variables import variables as read_by_models
    from medviewer.lesion.nodule.ratings import RATINGS
    from medviewer.lesion.nodule.scores import Patient
    from medviewer.lesion.nodule.words import BENIGN, MALIGNANT
    from medviewer.report.export import KINDS

    variables = _table(RESOURCES / "reference_ranges.json")["variables"]
    presets = _table(RESOURCES / "window_presets.json").values()
    models = [_table(path) for path in sorted(MODELS.glob("*/model.json"))]
    return [
        *(each["label"] for each in variables),
        *(each["name"] for of_modality in presets for each in of_modality),
        *(
            class_name(label)
            for model in models
            for label in model["labels"]
            if model["kind"] == "lesion"
        ),
        *map(class_name, (MALIGNANT, BENIGN)),
        *(word for rating in RATINGS for word in (rating.name, *rating.steps)),
        *(field.name.replace("_", " ") for field in fields(Patient)),
        *read_by_models(),
        *FORMULAS,
        *ICU_TYPES,
        *(model[key] for model in models for key in ("outcome", "population") if key in model),
        *KINDS.values(),
    ]


def _table(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _translated(node: ast.AST) -> str:
    """The literal in ``tr("…")``, ``mark("…")`` or ``Message("…")``; empty for anything else."""
    if not isinstance(node, ast.Call) or not node.args:
        return ""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    text = node.args[0]
    if name not in CALLS or not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        return ""
    return text.value


def read(language: str) -> dict[str, list[str]]:
    """The finished translations of a language, each with its plural forms."""
    path = FOLDER / f"medviewer_{language}.ts"
    if not path.exists():
        return {}
    known = {}
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        known[message.findtext("source", "")] = forms or [translation.text or ""]
    return known


def write(language: str, known: dict[str, list[str]]) -> int:
    """Write the .ts file of a language; returns how many texts are unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language])
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    unfinished = 0
    for text, counts in texts().items():
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if counts else {})
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        forms = known.get(text)
        if not forms:
            translation.set("type", "unfinished")
            unfinished += 1
        elif counts:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path = FOLDER / f"medviewer_{language}.ts"
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return unfinished


def update() -> None:
    """Bring all .ts files up to date."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        print(f"{language}: {write(language, read(language))} texts to translate")


def release() -> None:
    """Make all .qm files."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for language in LANGUAGES:
        path = FOLDER / f"medviewer_{language}.ts"
        command = [tool, "-silent", path, "-qm", path.with_suffix(".qm")]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    commands = {"update": update, "release": release}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]]()
