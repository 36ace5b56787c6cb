"""Background work: queue, progress, cancel."""
