"""How good brain-mr is: metrics, cards and the report."""
