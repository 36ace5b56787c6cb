"""A checkpoint brings everything back, and is never half written."""

from pathlib import Path

import pytest
import torch

from medviewer.errors import MedviewerError
from medviewer.learning.checkpoint import flatten_optimizer, load, restore_optimizer, save


def test_tensors_and_values_come_back(tmp_path: Path) -> None:
    tensors = {"a": torch.randn(2, 3), "b": torch.tensor(7)}
    save(tmp_path / "run" / "state.safetensors", tensors, {"epoch": 3, "history": [{"loss": 0.5}]})
    back, meta = load(tmp_path / "run" / "state.safetensors")
    assert meta == {"epoch": 3, "history": [{"loss": 0.5}]}
    assert torch.equal(back["a"], tensors["a"])
    assert back["b"].item() == 7


def test_a_kill_while_writing_leaves_the_earlier_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "state.safetensors"
    save(path, {"a": torch.ones(1)}, {"epoch": 1})

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        save(path, {"a": torch.zeros(1)}, {"epoch": 2})
    tensors, meta = load(path)
    assert meta["epoch"] == 1
    assert tensors["a"].item() == 1


def test_a_full_disk_is_told_with_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(MedviewerError, match=r"No space left on device.*Free some space"):
        save(tmp_path / "state.safetensors", {"a": torch.zeros(1)}, {})


@pytest.mark.parametrize("content", [b"", b"text", None])
def test_what_is_no_checkpoint_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "state.safetensors"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(MedviewerError, match="is not a checkpoint"):
        load(path)


def test_an_optimizer_goes_on_as_if_nothing_had_happened(tmp_path: Path) -> None:
    def steps(parameter: torch.nn.Parameter, optimizer: torch.optim.Optimizer, count: int) -> None:
        for _ in range(count):
            optimizer.zero_grad()
            (parameter**2).sum().backward()
            optimizer.step()

    whole = torch.nn.Parameter(torch.ones(3))
    adam = torch.optim.AdamW([whole], lr=0.1)
    steps(whole, adam, 3)
    save(tmp_path / "o", flatten_optimizer(adam.state_dict()), {})
    again = torch.nn.Parameter(whole.detach().clone())
    other = torch.optim.AdamW([again], lr=0.1)
    restore_optimizer(other, load(tmp_path / "o")[0])
    steps(whole, adam, 4)
    steps(again, other, 4)
    assert torch.equal(whole, again)
