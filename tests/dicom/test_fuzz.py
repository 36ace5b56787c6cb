"""Half a minute of damaged files through the whole reader, others than the day before."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from benchmarks.fuzz_reading import Fuzzer, sources

SECONDS = 30
MEMORY_MB = 2000


def test_half_a_minute_of_mutants_ends_in_pictures_and_refusals(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = int(time.time()) // 86400 * 1000  # another one every day; kept mutants repeat it
    fuzzer = Fuzzer(sources([]), seed, tmp_path)
    fuzzer.run(SECONDS)
    with capsys.disabled():
        print(f"\n  fuzzing with seed {seed}: {fuzzer.report()}")
    assert fuzzer.harm == []
    assert fuzzer.mutants > 100
    assert fuzzer.outcomes["shown"] > 0
    assert fuzzer.outcomes["refused"] > 0
    assert fuzzer.largest_memory_mb < MEMORY_MB
