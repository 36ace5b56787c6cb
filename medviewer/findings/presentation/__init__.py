"""How presentation states of others show the images."""
