"""What the tests of the library share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from medviewer.library.index import Index


@pytest.fixture
def index() -> Iterator[Index]:
    index = Index()
    yield index
    index.close()
