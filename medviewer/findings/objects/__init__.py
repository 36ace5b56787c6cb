"""Findings and readings as DICOM objects, and back."""
