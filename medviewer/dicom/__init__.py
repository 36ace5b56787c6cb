"""Files in: find, sniff, read within limits, group into series, sort, geometry, decode."""
