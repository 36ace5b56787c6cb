"""PDFs within DICOM files: a window to read them in."""
