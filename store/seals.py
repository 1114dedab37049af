"""Each event's seal: a hash over the event, its images, and the seal before it.

A letter that changes in an old event would change what history tells, and SQLite would not notice.
With the seals nothing can be changed, left out or put between without breaking the chain.
"""

import json
from collections.abc import Iterable
from datetime import UTC
from hashlib import sha256

from store.models import Event, Image


def seal(event: Event, images: Iterable[Image], *, previous: str) -> str:
    """The seal of an event that follows the one sealed `previous`."""
    told = [
        previous,
        event.at.astimezone(UTC).isoformat(),
        event.who,
        event.action,
        [event.item_id, event.proposal_id, event.document_id],
        [event.before, event.after],
        [event.undoes, event.root, event.regards],
        [[image.kind, image.row_id, image.before, image.after] for image in images],
    ]
    return sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
