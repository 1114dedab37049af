"""A box of mails cut into its mails."""

import re
from collections.abc import Iterator

MOST_MAILS = 1_000
_BEGINS = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From \S+[^\n]*\d{4}[^\n]{0,12}\n(?=[\w-]{2,60}:)"
)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def mails(data: bytes) -> Iterator[bytes]:
    """The mails in a box; what is no box is one mail."""
    starts = list(_BEGINS.finditer(data))
    if not starts or starts[0].start():
        yield data
        return
    ends = [following.start() for following in starts[1:]] + [len(data)]
    for begun, end in list(zip(starts, ends, strict=True))[:MOST_MAILS]:
        yield _QUOTED.sub(rb"\1", data[begun.end() : end])
