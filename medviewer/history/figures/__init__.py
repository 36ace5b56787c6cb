"""How good a history model is: metrics and the report."""
