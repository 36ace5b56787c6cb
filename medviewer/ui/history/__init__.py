"""The panel that shows a patient's history and what a model says about it."""
