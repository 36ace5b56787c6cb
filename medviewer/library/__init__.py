"""The local index, settings, journal and audit trail."""
