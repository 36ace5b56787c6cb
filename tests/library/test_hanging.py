"""Hanging protocols: which one fits, what it shows, and what is remembered."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.image.depth import SlabMode
from medviewer.library.hanging import Made, Protocol, Slot, arrange, remembered, study_of
from medviewer.library.hanging_file import OWN_FILE, forget_own, load_protocols, save_own
from tests.ui.makers import make_series


def series(description: str, modality: str = "MR", part: str = "HEAD", **more: Any) -> Series:
    facts = {"key": description, "description": description, "modality": modality}
    facts["series_instance_uid"] = description
    return make_series(**{**facts, "body_part": part, "header": Dataset(), **more})


def shown(arrangement: Any) -> list[str]:
    return ["" if each is None else each.description for each in arrangement.series]


def test_a_head_is_shown_by_its_sequences_whatever_their_order() -> None:
    study = [series(name) for name in ("AX DWI b1000", "SAG T1", "AX FLAIR T2", "AX T2 tse")]
    found = arrange(load_protocols(), study)
    assert found is not None
    assert found.protocol.layout == (2, 2)
    assert shown(found) == ["SAG T1", "AX T2 tse", "AX FLAIR T2", "AX DWI b1000"]


def test_mammograms_hang_as_they_are_read() -> None:
    views = []
    for side, view in (("L", "MLO"), ("R", "CC"), ("L", "CC"), ("R", "MLO")):
        views.append(mammogram(side, view))
    found = arrange(load_protocols(), views)
    assert found is not None
    assert shown(found) == ["R CC", "L CC", "R MLO", "L MLO"]


def test_the_side_of_a_mammogram_is_that_of_its_header_where_its_name_has_none() -> None:
    views = []
    for side in ("L", "R"):
        header = Dataset()
        header.ImageLaterality = side
        views.append(series("CC", "MG", "BREAST", key=side, header=header))
    rule = Protocol("p", (1, 2), (Slot(words=("R",)), Slot(words=("L",))))
    found = arrange([rule], views)
    assert found is not None
    assert [each.key for each in found.series if each] == ["R", "L"]


def test_a_study_stands_beside_the_earlier_ones_of_its_patient_the_newest_first() -> None:
    now, scout = (series(name, study_date="20240301") for name in ("T1", "scout"))
    days = {"1.1": "20220301", "1.3": "20230301", "1.4": "20240401", "1.5": "20240301"}
    others = [
        series(f"of {day}", study_instance_uid=uid, study_date=day) for uid, day in days.items()
    ]
    same_uid = series("copied", study_date="20240301", patient_id="another")
    current, earlier = study_of(now, [now, *others, scout, same_uid])
    assert [each.description for each in current] == ["T1", "scout"]
    assert [each.description for each in earlier] == ["of 20230301", "of 20220301"]


@pytest.mark.parametrize(
    ("now", "before", "same"),
    [
        (("", "Doe^Jane"), ("", "Roe^Rob"), False),
        (("1", "Doe^Jane"), ("1", "Roe^Rob"), False),
        (("", "Doe^Jane"), ("", "DOE^JANE^^ "), True),
        (("1", "Doe^Jane"), ("1", ""), True),
        (("", ""), ("", ""), False),
    ],
)
def test_the_earlier_study_of_somebody_else_is_not_put_beside(
    now: tuple[str, str], before: tuple[str, str], same: bool
) -> None:
    """Two patients without an ID, or with the same one, are not one patient."""
    one, other = (
        series(date, study_date=date, study_instance_uid=date, patient_id=who, patient_name=name)
        for date, (who, name) in (("20240102", now), ("20230102", before))
    )
    assert study_of(one, [one, other]) == ([one], [other] if same else [])


def mammogram(side: str, view: str, key: str = "", **more: Any) -> Series:
    header = Dataset()
    header.ImageLaterality, header.ViewPosition = side, view
    name = key or f"{side} {view}"
    return series(name, "MG", "BREAST", **{"header": header, **more})


def four_views(study: str = "1.2", mark: str = "") -> list[Series]:
    views = [(side, view) for side in "LR" for view in ("MLO", "CC")]
    return [
        mammogram(side, view, f"{side} {view}{mark}", study_instance_uid=study)
        for side, view in views
    ]


def test_mammograms_hang_back_to_back_beside_those_of_before() -> None:
    found = arrange(load_protocols(), four_views(), four_views("1.1", " before"))
    assert found is not None
    assert found.protocol.layout == (2, 4)
    above = ["R CC", "L CC", "R CC before", "L CC before"]
    below = ["R MLO", "L MLO", "R MLO before", "L MLO before"]
    assert shown(found) == above + below


def test_a_view_that_the_last_mammography_lacks_is_taken_from_one_before_it() -> None:
    last = four_views("1.1", " last")[:3]
    found = arrange(load_protocols(), four_views(), [*last, *four_views("1.0", " older")])
    assert shown(found)[2:4] == ["R CC older", "L CC last"]


def test_one_breast_hangs_beside_its_own_earlier_views_though_both_were_seen_then() -> None:
    current = [mammogram("L", "CC"), mammogram("L", "MLO")]
    found = arrange(load_protocols(), current, four_views("1.1", " before"))
    assert shown(found) == ["L CC", "L CC before", "L MLO", "L MLO before"]


def test_a_specimen_of_before_does_not_take_room_from_the_views_of_now() -> None:
    specimen = mammogram("R", "SPECIMEN", study_instance_uid="1.1")
    found = arrange(load_protocols(), four_views(), [specimen])
    assert found is not None
    assert found.protocol.layout == (2, 2)


@pytest.mark.parametrize("unusual", ["raw", "spot"])
def test_the_whole_breast_to_be_read_hangs_before_its_other_pictures(unusual: str) -> None:
    other = mammogram("R", "CC", "A first in order")
    if unusual == "raw":
        other.header.PresentationIntentType = "FOR PROCESSING"
    else:
        view = Dataset()
        view.ViewModifierCodeSequence = [Dataset()]
        other.header.ViewCodeSequence = [view]
    found = arrange(load_protocols(), [other, *four_views()])
    assert shown(found)[0] == "R CC"
    other = replace(other, description="R")  # a word of the slot and nothing else
    found = arrange(load_protocols(), [other, *four_views()])
    assert shown(found)[0] == "R CC"


def test_the_side_that_a_file_states_goes_before_what_its_series_is_called() -> None:
    views = [mammogram("L", "CC", "Screening R CC + L CC"), mammogram("R", "CC", "Screening CC")]
    rule = Protocol("p", (1, 2), (Slot(words=("R", "CC")), Slot(words=("L", "CC"))))
    assert shown(arrange([rule], views)) == ["Screening CC", "Screening R CC + L CC"]


@pytest.mark.parametrize("frontal", ["PA", "AP"])
def test_the_frontal_view_of_radiographs_is_on_the_left(frontal: str) -> None:
    views = []
    for view in ("LL", frontal):
        header = Dataset()
        header.ViewPosition = view
        views.append(series(f"Thorax {len(views)}", "CR", "CHEST", header=header))
    for study in (views, views[::-1]):
        found = arrange(load_protocols(), study)
        assert found is not None
        assert shown(found) == ["Thorax 1", "Thorax 0"]


def test_an_earlier_study_stands_beside_the_current_one() -> None:
    current = [series("thorax", "CT", "CHEST")]
    earlier = [
        series("thorax before", "CT", "CHEST", study_instance_uid="1.1"),
        series("knee", "MR", "KNEE", study_instance_uid="1.0"),
    ]
    found = arrange(load_protocols(), current, earlier)
    assert found is not None
    assert shown(found) == ["thorax", "thorax before"]
    assert arrange(load_protocols(), current, earlier[1:]) is None


def test_an_earlier_study_of_another_kind_is_no_prior() -> None:
    rule = Protocol("p", (1, 1), (Slot(),), prior=True)
    thorax, knee = series("thorax", "CT"), series("knee", "MR", study_instance_uid="1.0")
    assert arrange([rule], [thorax], [knee]) is None
    before = series("before", "CT", study_instance_uid="1.0")
    assert arrange([rule], [thorax], [knee, before]) is not None


def test_the_newest_earlier_study_goes_before_one_whose_series_has_the_very_name() -> None:
    current = [series("T2")]
    newest = series("T2 FLAIR", study_instance_uid="1.1")
    older = series("T2", key="older", study_instance_uid="1.0")
    rule = Protocol("p", (1, 2), (Slot(words=("T2",)), Slot(prior=True, words=("T2",))))
    found = arrange([rule], current, [newest, older])
    assert shown(found) == ["T2", "T2 FLAIR"]


def test_beside_a_picture_stands_an_earlier_one_of_its_own_kind() -> None:
    current = [series("thorax", "CT", "CHEST")]
    earlier = [series(name, name, "CHEST", study_instance_uid="1.1") for name in ("CR", "CT", "MR")]
    rule = Protocol("any", (1, 2), (Slot(), Slot(prior=True)))
    found = arrange([rule], current, earlier)
    assert shown(found) == ["thorax", "CT"]


def test_pet_and_ct_need_both() -> None:
    ct, pet = series("CT", "CT", "CHEST"), series("PET", "PT", "CHEST")
    found = arrange(load_protocols(), [pet, ct])
    assert found is not None
    assert shown(found) == ["CT", "PET"]
    assert arrange(load_protocols(), [ct, series("bone", "CT", "CHEST")]) is None


def test_an_arrangement_that_was_remembered_goes_first(tmp_path: Path) -> None:
    study = [series("A b"), series("B"), series("C")]
    save_own(remembered((1, 2), [study[2], study[0]], study), tmp_path, study)
    save_own(remembered((2, 1), [study[1], study[0]], study), tmp_path, study)  # replaces it
    protocols = load_protocols(tmp_path)
    assert len(protocols) == len(load_protocols()) + 1
    found = arrange(protocols, list(reversed(study)))
    assert found is not None
    assert found.protocol.layout == (2, 1)
    assert shown(found) == ["B", "A b"]


def times(description: str, number: int) -> list[Series]:
    """A dynamic series: stacks of one DICOM series at the same places."""
    return [
        series(description, key=f"{description}#{n}", series_instance_uid="1.7")
        for n in range(number)
    ]


def test_the_times_of_a_dynamic_series_fill_no_arrangement_by_themselves() -> None:
    protocols = load_protocols()
    assert arrange(protocols, times("T1 dynamic", 5)) is None
    others = [series(name) for name in ("localizer", "T2", "PD")]
    found = arrange(protocols, [*times("T1 dynamic", 5), *others])
    assert found is not None
    assert shown(found) == ["T1 dynamic", "localizer", "T2", "PD"]


def test_echoes_that_were_put_side_by_side_are_so_again(tmp_path: Path) -> None:
    echoes = times("T2 dual echo", 2)
    save_own(remembered((1, 2), echoes, echoes), tmp_path, echoes)
    found = arrange(load_protocols(tmp_path), echoes)
    assert found is not None
    assert [each.key for each in found.series if each] == [each.key for each in echoes]


def test_a_head_without_one_of_the_sequences_leaves_no_viewport_empty() -> None:
    study = [series(name) for name in ("T1", "T1 +C", "SWI", "perfusion map")]
    found = arrange(load_protocols(), study)
    assert found is not None
    assert shown(found) == ["T1", "T1 +C", "SWI", "perfusion map"]


def comes_back(layout: tuple[int, int], order: list[Series], folder: Path, *study: Series) -> bool:
    """Whether what was remembered of a study shows it so again."""
    save_own(remembered(layout, order, study), folder, study)
    found = arrange(load_protocols(folder), study)
    return found is not None and list(found.series) == order


def test_a_series_that_is_shown_twice_is_so_again(tmp_path: Path) -> None:
    """One viewport for the lungs and one for the soft parts."""
    chest = series("Thorax 2.0", "CT", "CHEST")
    assert comes_back((1, 2), [chest, chest], tmp_path, chest)


def test_windows_are_kept_with_their_places(tmp_path: Path) -> None:
    chest = series("Thorax 2.0", "CT", "CHEST")
    lung = {1: (-600.0, 1500.0)}
    save_own(remembered((1, 2), [chest, chest], [chest], lung), tmp_path, [chest])
    found = arrange(load_protocols(tmp_path), [chest])
    assert found is not None
    assert [slot.window for slot in found.protocol.slots] == [None, (-600.0, 1500.0)]


def test_planes_and_views_are_kept_with_their_places(tmp_path: Path) -> None:
    chest = series("Thorax 2.0", "CT", "CHEST")
    made = {0: Made("coronal", (SlabMode.MAX, 10.0)), 2: Made("bone")}
    protocol = remembered((1, 3), [chest] * 3, [chest], made=made)
    save_own(protocol, tmp_path, [chest])
    (written,) = json.loads((tmp_path / OWN_FILE).read_text(encoding="utf-8"))
    assert written["slots"][0]["slab"] == ["max", 10.0]
    found = arrange(load_protocols(tmp_path), [chest])
    assert found is not None
    assert found.protocol == protocol
    assert [slot.view for slot in found.protocol.slots] == ["coronal", "", "bone"]
    assert list(found.series) == [chest] * 3


def test_a_name_that_another_one_begins_with_means_its_own_series(tmp_path: Path) -> None:
    contrast, plain = series("T1 SE +C"), series("T1 SE")
    assert comes_back((1, 2), [plain, contrast], tmp_path, contrast, plain)
    assert comes_back((1, 2), [contrast, plain], tmp_path, contrast, plain)


def test_a_study_is_of_its_kind_however_its_body_part_is_spelled(tmp_path: Path) -> None:
    small, great = series("T1", part="Head"), series("T1", part="HEAD")
    save_own(remembered((2, 1), [small, None], [small]), tmp_path, [small])
    save_own(remembered((1, 2), [great, None], [great]), tmp_path, [great])
    own = load_protocols(tmp_path)[: -len(load_protocols())]
    assert [each.layout for each in own] == [(1, 2)]
    assert arrange([remembered((3, 1), [small], [small])], [great]) is not None


def test_what_was_remembered_of_a_study_of_more_series_stays(tmp_path: Path) -> None:
    both = [series("T1"), series("T2")]
    save_own(remembered((1, 2), both, both), tmp_path, both)
    save_own(remembered((1, 1), both[:1], both[:1]), tmp_path, both[:1])
    for study, layout in ((both, (1, 2)), (both[:1], (1, 1))):
        found = arrange(load_protocols(tmp_path), study)
        assert found is not None
        assert found.protocol.layout == layout


def test_what_was_remembered_of_another_kind_stays(tmp_path: Path) -> None:
    """Beside an earlier study, and then of a patient who has none; and the other way round."""
    current, before = series("T1"), series("T1", key="old", study_instance_uid="1.1")
    alone = remembered((1, 1), [current], [current])
    beside = remembered((1, 2), [current, before], [current])
    for number, both in enumerate(((beside, alone), (alone, beside))):
        folder = tmp_path / str(number)
        folder.mkdir()
        for each in both:
            save_own(each, folder, [current], [before] if each is beside else [])
        found = arrange(load_protocols(folder), [current])
        assert found is not None
        assert found.protocol.layout == (1, 1)
        found = arrange(load_protocols(folder), [current], [before])
        assert found is not None
        assert shown(found) == ["T1", "T1"]


def test_the_newest_of_several_that_fit_is_the_reader_s_mind(tmp_path: Path) -> None:
    current, before = series("T1"), series("T1", key="old", study_instance_uid="1.1")
    beside = remembered((1, 2), [current, before], [current])
    save_own(beside, tmp_path, [current], [before])
    save_own(remembered((1, 1), [current], [current]), tmp_path, [current], [before])
    found = arrange(load_protocols(tmp_path), [current], [before])
    assert found is not None
    assert shown(found) == ["T1"]


def test_what_is_forgotten_gives_way_to_the_rule_of_the_program(tmp_path: Path) -> None:
    current, before = series("T1"), series("T1", key="old", study_instance_uid="1.1")
    save_own(remembered((2, 1), [before, current], [current]), tmp_path, [current], [before])
    gone = forget_own(tmp_path, [current], [before])
    assert gone is not None
    assert gone.layout == (2, 1)
    assert load_protocols(tmp_path) == load_protocols()
    assert forget_own(tmp_path, [current], [before]) is None


def test_of_several_that_fit_the_one_that_is_seen_is_forgotten(tmp_path: Path) -> None:
    current, before = series("T1"), series("T1", key="old", study_instance_uid="1.1")
    alone = remembered((2, 2), [current], [current])
    save_own(alone, tmp_path, [current])
    beside = remembered((1, 2), [current, before], [current])
    save_own(beside, tmp_path, [current], [before])
    assert forget_own(tmp_path, [current], [before]) == beside
    assert forget_own(tmp_path, [current], [before]) == alone


def test_words_are_whole_words() -> None:
    protocol = Protocol("x", (1, 1), (Slot(words=("T1",)),))
    assert arrange([protocol], [series("T12 spine")]) is None
    assert arrange([protocol], [series("ax t1 +c")]) is not None


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[1]",
        '[{"name": "x", "layout": [9, 9], "slots": []}]',
        '[{"name": "x", "layout": [1, 1], "slots": [1]}]',
        '[{"name": "x", "layout": [1, 1], "slots": [{"same_as": 0}]}]',
        '[{"name": "x", "layout": [1, 1], "slots": [{"window": [40, 0]}]}]',
        '[{"name": "x", "layout": [1, 1], "slots": [{"view": "diagonal"}]}]',
        '[{"name": "x", "layout": [1, 1], "slots": [{"view": "axial", "slab": ["max", 0]}]}]',
        '[{"name": "x", "layout": [1, 1], "slots": [{"view": "axial", "slab": ["most", 5]}]}]',
        '[{"name": "x", "layout": [1, 1], "slots": [{"view": "axial", "slab": ["max", NaN]}]}]',
    ],
)
def test_a_file_that_cannot_be_understood_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / OWN_FILE).write_text(content)
    with pytest.raises(MedviewerError, match=OWN_FILE):
        load_protocols(tmp_path)
