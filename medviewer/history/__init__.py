"""The history LSTM: record, encode, network, predict, explain, train, evaluate."""
