"""The commands: one module each, imported only when it is called.

A command module holds `arguments(parser, words)`, which says what it takes, and
`run(options, context) -> int`, which does it and returns the exit code.
"""
