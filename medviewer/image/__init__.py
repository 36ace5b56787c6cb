"""Numbers only: modality and VOI LUT, colour, planes, fusion; measuring, registration."""
