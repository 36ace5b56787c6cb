"""What both kinds of model share: the model package, device choice, checkpoints, metrics."""
