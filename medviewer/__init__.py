"""medviewer: a DICOM workstation with lesion detection and patient-history risk."""

__version__ = "0.1.0"
