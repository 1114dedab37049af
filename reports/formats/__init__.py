"""The forms that a report takes: each draws the plain values of `reports` and asks nothing."""
