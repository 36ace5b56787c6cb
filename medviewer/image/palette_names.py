"""The names of the colour tables for grey pictures; apart, so that menus need no tables."""

GREY = "grey"
STATED = "stated"
"""The colours that a presentation state sets; grey where it sets none."""

FILES = {
    "hot iron": "hotiron.dcm",
    "PET": "pet.dcm",
    "hot metal blue": "hotmetalblue.dcm",
    "PET 20 step": "pet20step.dcm",
}
"""The names of pydicom's copies of the standard's palette objects."""
PALETTES = (GREY, *FILES)
