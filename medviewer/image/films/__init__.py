"""Pictures that follow one another in time, in one file: how they are played, and subtracted."""
