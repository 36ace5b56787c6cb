"""The time axis of a history: what it shows, where it stands, how it is painted."""
