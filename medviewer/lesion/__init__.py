"""The lesion CNN: prepare, network, detect, calibrate, explain, train, evaluate."""
