"""How the networks of lung-ct are trained and packed."""
