"""A model folder is used only when it is whole, unchanged and understood."""

import json
from pathlib import Path

import numpy as np
import pytest

from medviewer.learning.package import (
    CARD,
    WEIGHTS,
    ModelPackageError,
    find_packages,
    read_package,
    sha256_of,
    write_package,
)

CARD_OF_A_MODEL = {
    "name": "toy",
    "kind": "lesion",
    "version": "1.2.3",
    "architecture": "Toy",
    "labels": ["yes", "no"],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tensors = {"layer": np.arange(6, dtype=np.float32).reshape(2, 3)}
    write_package(tmp_path / "models" / "toy", CARD_OF_A_MODEL, tensors, "# Toy\n")
    return tmp_path / "models" / "toy"


def change_card(folder: Path, **changes: object) -> None:
    card = json.loads((folder / CARD).read_text())
    card.update(changes)
    (folder / CARD).write_text(json.dumps({k: v for k, v in card.items() if v is not None}))


def test_what_was_written_is_read_again(folder: Path) -> None:
    package = read_package(folder)
    assert (package.name, package.kind, package.version) == ("toy", "lesion", "1.2.3")
    assert package.sha256 == sha256_of(folder / WEIGHTS)
    assert package.tensors()["layer"].tolist() == [[0, 1, 2], [3, 4, 5]]


def test_the_weights_can_be_read_by_whoever_reads_the_card(folder: Path) -> None:
    assert (folder / WEIGHTS).stat().st_mode == (folder / CARD).stat().st_mode


def test_arrays_are_kept_as_they_are_read_however_they_lie_in_memory(tmp_path: Path) -> None:
    turned = np.arange(6, dtype=np.float32).reshape(2, 3).T
    given = {"turned": turned, "every other": np.arange(6)[::2], "one number": np.array(7)}
    package = write_package(tmp_path / "made", CARD_OF_A_MODEL, given, "")
    for name, value in package.tensors().items():
        assert value.shape == given[name].shape
        np.testing.assert_array_equal(value, given[name])


def test_changed_weights_are_refused(folder: Path) -> None:
    data = bytearray((folder / WEIGHTS).read_bytes())
    data[-1] ^= 1
    (folder / WEIGHTS).write_bytes(data)
    with pytest.raises(ModelPackageError, match="changed or damaged"):
        read_package(folder)


@pytest.mark.parametrize("missing", [CARD, WEIGHTS])
def test_a_missing_file_is_named(folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(ModelPackageError, match=missing):
        read_package(folder)


@pytest.mark.parametrize("text", ["", "not json", "{", "[" * 100_000])
def test_a_card_that_is_not_json_is_refused(folder: Path, text: str) -> None:
    (folder / CARD).write_text(text)
    with pytest.raises(ModelPackageError, match="is not JSON"):
        read_package(folder)


@pytest.mark.parametrize("name", ["../toy", "a/b", "a\\b", "", ".."])
def test_a_name_that_leads_elsewhere_is_refused(folder: Path, name: str) -> None:
    change_card(folder, name=name)
    with pytest.raises(ModelPackageError, match="gives no name"):
        read_package(folder)


@pytest.mark.parametrize("key", ["name", "kind", "version", "architecture", "labels", "sha256"])
def test_a_missing_key_is_named(folder: Path, key: str) -> None:
    change_card(folder, **{key: None})
    with pytest.raises(ModelPackageError, match=f"lacks {key}"):
        read_package(folder)


def test_a_card_that_is_a_list_is_refused(folder: Path) -> None:
    (folder / CARD).write_text("[]")
    with pytest.raises(ModelPackageError, match="lacks"):
        read_package(folder)


def test_weights_that_are_no_weights_are_refused_when_read(folder: Path) -> None:
    (folder / WEIGHTS).write_bytes(b"this is a text, not an array")
    change_card(folder, sha256=sha256_of(folder / WEIGHTS))
    with pytest.raises(ModelPackageError, match="cannot be read"):
        read_package(folder).tensors()


def test_search_lists_the_good_and_names_the_bad(folder: Path) -> None:
    bad = folder.parent / "bad"
    write_package(bad, {**CARD_OF_A_MODEL, "name": "bad"}, {"a": np.zeros(1, np.float32)}, "")
    change_card(bad, sha256="0" * 64)
    found, refused = find_packages([folder.parent, folder.parent / "nowhere"], "lesion")
    assert [package.name for package in found] == ["toy"]
    assert len(refused) == 1
    assert "bad" in refused[0].message
    assert find_packages([folder.parent], "history")[0] == []
