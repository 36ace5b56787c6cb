"""Uptake on PET in SUV: of a lesion, of all together, against references."""
