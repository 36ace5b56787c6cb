"""Labelled histories: the data sets, their outcomes and their follow-up."""
