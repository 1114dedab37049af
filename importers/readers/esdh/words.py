"""What case systems call the parts of a meeting; names are compared in small letters."""

FORUM = frozenset(
    {"udvalg", "udvalgsnavn", "forum", "committee", "committeename", "board", "organ", "moedeforum"}
)
DAY = frozenset(
    {"moededato", "dato", "meetingdate", "date", "starttidspunkt", "starttime", "start"}
)
PLACE = frozenset({"sted", "moedested", "location", "lokale"})
ITEM = frozenset({"punkt", "dagsordenspunkt", "agendaitem", "item", "sag", "agendapoint"})
NUMBER = frozenset({"punktnummer", "nummer", "number", "itemnumber", "punktnr", "nr", "sortorder"})
CASE = frozenset({"sagsnummer", "sagsnr", "casenumber", "caseno", "journalnummer"})
TITLE = frozenset({"titel", "title", "overskrift", "emne", "caption", "heading", "name", "navn"})
PERSON = frozenset({"deltager", "participant", "attendee", "medlem", "member"})
ABSENT = frozenset({"afbud", "absent", "fravaerende", "fraværende"})
# Sections of an item, with the heading that minutes give them.
SECTIONS = {
    "indstilling": "Indstilling",
    "recommendation": "Indstilling",
    "sagsfremstilling": "Sagsfremstilling",
    "presentation": "Sagsfremstilling",
    "resume": "Sagsfremstilling",
    "resumé": "Sagsfremstilling",
    "beslutning": "Beslutning",
    "decision": "Beslutning",
    "resolution": "Beslutning",
    "referattekst": "Beslutning",
    "oekonomi": "Økonomi",
    "økonomi": "Økonomi",
    "bilag": "Bilag",
    "attachments": "Bilag",
    "videreproces": "Videre proces",
}
# Letters and digits that mean something to the system alone.
LEFT_OUT = frozenset(
    {
        "id",
        "guid",
        "uuid",
        "xslt",
        "checksum",
        "filedata",
        "indhold64",
        "binary",
        "version",
        "schema",
    }
)
