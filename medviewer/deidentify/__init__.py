"""Copies of DICOM files that no longer say whose they are (PS3.15 annex E)."""
