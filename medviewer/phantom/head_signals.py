"""Signals of the tissues of a head in contrast-enhanced T1-weighted MR, white matter = 1000."""

WHITE_MATTER, GREY_MATTER, CSF, VENTRICLE = 1000.0, 820.0, 330.0, 300.0
FAT, SKIN, MUSCLE, BONE, MARROW = 2050.0, 1500.0, 780.0, 130.0, 1650.0
OUTER_TABLE = 700.0
DURA, VESSEL, MUCOSA, EYE = 1150.0, 1900.0, 1700.0, 330.0
