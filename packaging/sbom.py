"""Writes what third-party software the program stands on: a list to read and an SBOM.

    .venv/bin/python packaging/sbom.py docs/trust

THIRD_PARTY.md names each library with version, licence and home; sbom.cdx.json is the
same in CycloneDX 1.6 for programs. Listed is what `pip install medviewer` brings, as it
is installed here; what only trains or tests is left out.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from project import ROOT
from project import version as program_version

LONGEST_LICENCE = 60

KNOWN = {
    # Where the metadata hold a whole licence text, or nothing.
    "dicomweb-client": "MIT",
    "highdicom": "MIT",
    "mpmath": "BSD-3-Clause",
    "networkx": "BSD-3-Clause",
    "numpy": "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
}


def closure(names: list[str]) -> dict[str, Distribution]:
    """The distributions of ``names`` and all that they need, by canonical name."""
    found: dict[str, Distribution] = {}
    waiting = list(names)
    while waiting:
        current = canonicalize_name(waiting.pop())
        if current in found:
            continue
        try:
            found[current] = distribution(current)
        except PackageNotFoundError:
            continue  # for another system
        for line in found[current].requires or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)
    return dict(sorted(found.items()))


def licence_of(name: str, found: Distribution) -> str:
    """The licence as an SPDX expression where the metadata have one, else in their words."""
    told = found.metadata.get("License-Expression") or KNOWN.get(name)
    if told:
        return told
    classified = [
        line.split(" :: ")[-1]
        for line in found.metadata.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    plain = (found.metadata.get("License") or "").strip()
    if plain and "\n" not in plain and len(plain) <= LONGEST_LICENCE:
        return plain
    return ", ".join(classified) or "not told"


def home_of(found: Distribution) -> str:
    """Where the library lives."""
    if found.metadata.get("Home-page"):
        return str(found.metadata["Home-page"])
    for line in found.metadata.get_all("Project-URL") or []:
        label, _, address = line.partition(", ")
        if re.search("home|source|repository|code|github", label, re.IGNORECASE):
            return address
    return ""


def component(name: str, found: Distribution) -> dict[str, Any]:
    """One library in CycloneDX."""
    version = found.version.split("+")[0]
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}@{version}",
        "name": found.metadata["Name"],
        "version": version,
        "purl": f"pkg:pypi/{name}@{version}",
        "licenses": [{"license": {"name": licence_of(name, found)}}],
    }
    if home_of(found):
        made["externalReferences"] = [{"type": "website", "url": home_of(found)}]
    return made


def bill_of_materials(libraries: dict[str, Distribution], version: str) -> dict[str, Any]:
    """The whole SBOM; without a time, so that the same libraries give the same file."""
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "medviewer",
                "name": "medviewer",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [component(name, found) for name, found in libraries.items()],
        "dependencies": [
            {
                "ref": "medviewer",
                "dependsOn": [
                    component(name, found)["bom-ref"] for name, found in libraries.items()
                ],
            }
        ],
    }


def table(libraries: dict[str, Distribution]) -> str:
    """The list for people."""
    lines = [
        "# Third-party software",
        "",
        "What an installation brings beside medviewer, written by `packaging/sbom.py` from the",
        "installed libraries' own metadata; `sbom.cdx.json` is the same as CycloneDX 1.6. Python",
        "itself (PSF-2.0) and Qt 6 (LGPL-3.0, in PySide6, as libraries that can be replaced in",
        "the installed folder) come with the installers. Nothing that ships is under the GPL",
        "alone. Why each is here: [dependencies.md](../dependencies.md).",
        "",
        "| library | version | licence |",
        "|---|---|---|",
    ]
    for name, found in libraries.items():
        version = found.version.split("+")[0]
        lines.append(f"| {found.metadata['Name']} | {version} | {licence_of(name, found)} |")
    return "\n".join(lines) + "\n"


def main(folder: Path) -> None:
    """Write both."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    libraries = closure([Requirement(line).name for line in project["dependencies"]])
    version = program_version()
    content = json.dumps(bill_of_materials(libraries, version), indent=1, ensure_ascii=False)
    (folder / "sbom.cdx.json").write_text(content + "\n", encoding="utf-8")
    (folder / "THIRD_PARTY.md").write_text(table(libraries), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
