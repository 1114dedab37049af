"""Footnotes and endnotes: each one's text by its id."""


class NotesHandler:
    """Hears `word/footnotes.xml` or `word/endnotes.xml`; `kind` is the element's name."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.notes: dict[str, str] = {}
        self._pieces: list[str] = []
        self._id: str | None = None
        self._hearing = False
        self._deleted = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == self.kind and attributes.get("type", "normal") == "normal":
            self._id, self._pieces = attributes.get("id", ""), []
        elif name == "del":
            self._deleted += 1
        elif name == "p" and self._pieces:
            self._pieces.append(" ")
        self._hearing = name == "t" and self._id is not None and not self._deleted

    def end(self, name: str) -> None:
        self._hearing = False
        if name == "del":
            self._deleted -= 1
        elif name == self.kind and self._id is not None:
            self.notes[f"{self.kind} {self._id}"] = "".join(self._pieces).strip()
            self._id = None

    def text(self, text: str) -> None:
        if self._hearing:
            self._pieces.append(text)
