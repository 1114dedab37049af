"""The tables of the language: words only, no rules. A new word is one more word in its table."""
