"""How the networks of brain-mr are trained and packed."""
