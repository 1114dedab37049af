"""The terminal app: screens over the desk. It knows no SQL, no parsing, no clock and no home."""
