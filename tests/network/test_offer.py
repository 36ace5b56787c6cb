"""What a station is offered: all that it could take, and no more than it may be."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom.uid import (
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from medviewer.network import dimse
from medviewer.network.offer import contexts_for
from medviewer.network.stations import Station, StationError
from tests.network.orthanc import free_port
from tests.network.small_archive import written


def test_what_is_deflated_is_offered_as_an_old_station_takes_it() -> None:
    kind = (str(CTImageStorage), str(DeflatedExplicitVRLittleEndian))
    (as_it_is, plain) = contexts_for([kind])
    assert as_it_is.transfer_syntax == [DeflatedExplicitVRLittleEndian]
    assert plain.transfer_syntax == [ImplicitVRLittleEndian]


def test_no_more_is_offered_than_one_association_may() -> None:
    """128 ways (PS3.8 9.3.2): the default gives way to what there is, the last kinds first."""
    kinds = [(f"1.2.3.{number}", str(ExplicitVRLittleEndian)) for number in range(100)]
    offered = contexts_for(kinds)
    assert len(offered) == 128
    assert [(str(one.abstract_syntax), one.transfer_syntax[0]) for one in offered[:100]] == kinds
    assert offered[127].abstract_syntax == "1.2.3.27"


def test_more_kinds_than_one_association_may_have_are_refused(tmp_path: Path) -> None:
    paths = [written(tmp_path, number, f"1.2.3.{number}") for number in range(129)]
    with pytest.raises(StationError, match="129 kinds of files are too many at once"):
        dimse.send(Station("archive", "127.0.0.1", free_port()), paths)
