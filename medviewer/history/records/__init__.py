"""Histories in: the record, its files, units and variables."""
