"""What RTF's control words mean to a reader of text."""

SIGNS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
}
SYMBOLS = {"~": "\xa0", "_": "-", "-": "", "\n": "\n", "\r": "\n", "\\": "\\", "{": "{", "}": "}"}
# What stands in these groups is no text of the document.
LEFT_OUT = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl",
     "footerr", "footerf", "fldinst", "object", "objdata", "themedata", "colorschememapping", "latentstyles", "datastore",
     "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "xmlnstbl", "filetbl", "annotation", "atnid",
     "atnauthor", "atntime", "atnref", "atnicn", "atndate", "bkmkstart", "bkmkend", "xe", "tc", "nonshppict", "shpinst",
     "mmathPr", "wgrffmtfilter", "pgdsctbl", "ftnsep", "aftnsep", "ftncn", "nonesttables", "pnseclvl", "sp"}
)  # fmt: skip
# These are marked as unknown to older programs, and hold text all the same.
KEPT_ANYWAY = frozenset({"shptxt", "listtext", "pntext", "htmltag", "shpinst", "nestrow"})
CHARSETS = {
    0: 1252,
    77: 10000,
    128: 932,
    161: 1253,
    162: 1254,
    186: 1257,
    204: 1251,
    238: 1250,
    254: 437,
    255: 850,
}
CODECS = {10000: "mac-roman", 65001: "utf-8"}


def codec(page: int) -> str:
    """Python's name of a code page."""
    return CODECS.get(page, f"cp{page}")
