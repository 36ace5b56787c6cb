"""What a history model is made of: the LSTM, boosted trees, logistic regression."""
