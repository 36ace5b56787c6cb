"""What was found or measured: Finding, ResultSet, provenance, and their written forms."""
