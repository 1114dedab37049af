"""The language: everything in this program that is Danish, as one closed package.

`proposing.propose` turns minutes into proposals, `dates.read_times` reads what a text says of
time, `rules.RULES` is the list of all rules. Nothing is imported here: whoever reads a date need
not wait for the rules.
"""
