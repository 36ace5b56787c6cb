"""Numbers only: modality and VOI LUT, colour, reslice, statistics, calibrated measuring."""
