"""Weights from ImageNet are found, read, and refused with the reason."""

import sys
from pathlib import Path

import pytest
import torch

from medviewer.errors import MedviewerError
from medviewer.lesion.networks.center import LiteCenter, ResCenter
from medviewer.lesion.training.imagenet import PACKAGE, new_network, read_weights
from tests.lesion.published import write_published


def test_a_network_begins_with_the_weights_of_the_file(tmp_path: Path) -> None:
    weights = read_weights(write_published(tmp_path / "published.pth"))
    network = new_network("LiteCenter", 3, weights)()
    assert isinstance(network, LiteCenter)
    for key, value in network.encoder.state_dict().items():
        assert torch.equal(value, weights.encoder[key]), key


def test_a_network_without_them_begins_at_random() -> None:
    assert isinstance(new_network("ResCenter", 3, None)(), ResCenter)


def test_they_are_found_where_they_are_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / PACKAGE
    (package / "models").mkdir(parents=True)
    (package / "__init__.py").touch()
    write_published(package / "models" / "efficientnet-lite2.pth")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, PACKAGE, raising=False)
    assert len(read_weights().sha256) == 64


def test_where_they_are_not_the_person_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MedviewerError, match="learnt on ImageNet") as told:
        read_weights()
    assert "--imagenet" in told.value.remedy


@pytest.mark.parametrize("content", [b"", b"no weights", "others", "smaller", None])
def test_another_file_is_refused(tmp_path: Path, content: bytes | str | None) -> None:
    path = tmp_path / "weights.pth"
    if content == "others":
        torch.save(ResCenter().state_dict(), path)
    elif content == "smaller":
        weights = torch.load(write_published(path), weights_only=True)
        torch.save({key: value[:1] for key, value in weights.items() if value.dim()}, path)
    elif isinstance(content, bytes):
        path.write_bytes(content)
    with pytest.raises(MedviewerError, match="does not hold the weights"):
        read_weights(path)
