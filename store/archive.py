"""The desk's questions about documents: what was imported, the files themselves, what rests on them."""

from importers.plans import Plans
from importers.proposals import Block
from store.found import HeldRow
from store.opened import Opened
from store.rows import CopyRow, DocumentRow, EvidenceRow, FileFault, PointRow, ProposalRow


class Archive(Opened):
    """What is asked of the documents that are kept."""

    def documents(self) -> list[DocumentRow]:
        """All documents, newest meeting first (those without a date last), then by id."""
        from store.queries.documents import documents

        with self._reading() as session:
            return documents(session)

    def document(self, document_id: int) -> DocumentRow:
        """One document."""
        from store.queries.documents import document

        with self._reading() as session:
            return document(session, document_id)

    def document_text(self, document_id: int) -> str:
        """The document's whole text, as it was imported."""
        from store.queries.documents import document_text

        with self._reading() as session:
            return document_text(session, document_id)

    def document_file(self, document_id: int) -> bytes:
        """The document's own bytes; `NotKeptError` where only its text is kept."""
        from store.queries.documents import document_file

        with self._reading() as session:
            return document_file(session, document_id)

    def document_blocks(self, document_id: int) -> tuple[Block, ...]:
        """The layout that the document's reader found; () where only its text is kept."""
        from store.queries.documents import document_blocks

        with self._reading() as session:
            return document_blocks(session, document_id)

    def copies(self, document_id: int) -> list[CopyRow]:
        """The other files that say the same as a document, in the order in which they came."""
        from store.queries.documents import copies

        with self._reading() as session:
            return copies(session, document_id)

    def file_faults(self) -> list[FileFault]:
        """The kept files that are not what was imported: every one is read and hashed anew."""
        from store.queries.documents import file_faults

        with self._reading() as session:
            return file_faults(session)

    def points(self, document_id: int) -> list[PointRow]:
        """The points of a document; a closed one has no title but for those who ask for closed ones."""
        from store.queries.points import points

        with self._reading() as session:
            return points(session, document_id)

    def is_closed(self, document_id: int) -> bool:
        """Whether a document is there and shown only to those who ask for what is closed."""
        from store.models import Document

        with self._reading() as session:
            document = session.get(Document, document_id)
            return document is not None and document.closed

    def held(self, name: str) -> list[HeldRow]:
        """All that names a person: items, proposals, notes, lists of those who met, documents."""
        from store.queries.held import held

        with self._reading() as session:
            return held(session, name)

    def points_to_close(self) -> int:
        """How many open points call themselves closed."""
        from store.queries.points import points_to_close

        with self._reading() as session:
            return points_to_close(session)

    def evidence(self, item_id: int) -> EvidenceRow | None:
        """The passage and document that an item rests on; None where it came from no proposal."""
        from store.queries.evidence import evidence

        with self._reading() as session:
            return evidence(session, item_id)

    def knows(self, sha256: str) -> int | None:
        """The id of the document with these bytes, or with a copy that has them; else None."""
        from store.queries.documents import knows

        with self._reading() as session:
            return knows(session, sha256)

    def standing(self, document_id: int) -> list[ProposalRow]:
        """All that a document says of proposals, in its order: its own, and earlier ones' again."""
        from store.queries.proposals import standing

        with self._reading() as session:
            return standing(session, document_id)

    def keeps(self, sha256: str) -> int | None:
        """The id of the document whose file, with these bytes, is kept; else None."""
        from store.queries.documents import keeps

        with self._reading() as session:
            return keeps(session, sha256)

    def plans(self) -> Plans:
        """The known meeting days of all fora, past and planned."""
        from store.queries.names import plans

        with self._reading() as session:
            return plans(session)
