"""What the program does without a window: analyse, predict, train, evaluate, info."""
