"""How good lung-ct is: metrics, cards and the report."""
