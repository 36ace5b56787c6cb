"""What is made of a drawn line: its curved reformation, and sections at right angles to it."""
