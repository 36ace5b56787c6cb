"""What the program does without a window, a file a command.

A command's ``run`` takes its arguments and returns the exit code. What it cannot do it raises as
a ``MedviewerError``, which ``__main__`` tells on the standard error stream.
"""
