"""Rigid registration: how two series of a patient lie to one another, and how sure that is."""
