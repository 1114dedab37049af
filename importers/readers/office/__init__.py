"""What office formats share: an archive of XML parts, and tables."""

from importers.proposals import Source

_HEAD, _TAIL = 1_024, 22


def is_archive(source: Source) -> bool:
    """Whether it is a zip archive; a download may have put some bytes before it."""
    data = source.data
    return data[:2] == b"PK" or (b"PK\x03\x04" in data[:_HEAD] and data[-_TAIL:][:2] == b"PK")
