"""The closer look: what brain-mr marked is cut out of a finer picture and outlined again."""
