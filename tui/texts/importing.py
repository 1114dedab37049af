"""An import in words: the bar, what each file came to, what all of them did, and what can be picked."""

from textual.content import Content

from store.rows import Imported
from tui.folder import Entry, Lies
from tui.importing import Progress
from tui.plain import fitted, joined, line, plain
from wording import Wording

SIGNS = {"read": "✓", "corrected": "✓", "known": "=", "refused": "×"}
BAR = 24
KILO = 1024
SIZE = 9


def under_way(progress: Progress, words: Wording) -> Content:
    """»━━━━━━───── 128 af 1000 filer · 12 nye forslag«."""
    full = BAR * progress.done // max(progress.total, 1)
    bar = joined(plain("━" * full, "$chosen"), plain("─" * (BAR - full), "$dim"))
    told = [words.say("tui.import.so_far", done=progress.done, total=progress.total)]
    told.append(words.count("tui.import.proposals", progress.proposals))
    return joined(bar, plain(f" {' · '.join(told)}", "bold $chosen"))


def came_to(progress: Progress, words: Wording) -> Content:
    """»412 filer læst · 3 kendt i forvejen · 2 kunne ikke læses · 1876 nye forslag«."""
    counts = progress.by_status
    parts = [plain(words.count("tui.import.files", progress.read), "bold $chosen")]
    if counts["known"]:
        parts.append(plain(words.say("tui.import.were_known", n=counts["known"])))
    if counts["refused"]:
        refused = words.say("tui.import.were_refused", n=counts["refused"])
        parts.append(plain(refused, "bold $late-words"))
    if progress.gone:
        parts.append(plain(words.say("tui.import.were_gone", n=progress.gone)))
    parts.append(plain(words.count("tui.import.proposals", progress.proposals), "bold"))
    return Content(" · ").join(parts)


def file_line(one: Imported, words: Wording) -> Content:
    """»✓ referat.pdf  12 forslag«."""
    if one.refused is not None:
        said = words.say(f"errors.{one.refused.code}", **one.refused.details)
        style = "$late-words"
    else:
        new = 0 if one.intake is None else len(one.intake.proposal_ids)
        said, style = words.count(f"tui.import.{one.status}", new), "$dim"
        if one.intake is not None and one.intake.gone_ids:
            said += words.say("tui.import.gone_too", n=len(one.intake.gone_ids))
    sign = line(SIGNS[one.status], style)
    return joined(sign, Content(" "), line(one.file), Content("  "), line(said, style))


def entry_line(entry: Entry, width: int, words: Wording) -> Content:
    """»▸ referater 2025«, »  referat.pdf   120 kB«."""
    if entry.kind is Lies.WHOLE:
        return line(words.say("tui.import.whole", name=entry.name), "bold $chosen")
    if entry.kind is Lies.ABOVE:
        return line(words.say("tui.import.above", name=entry.name), "$dim")
    if entry.kind is Lies.FOLDER:
        return fitted(joined(plain("▸ ", "$chosen"), line(entry.name, "bold")), width)
    kilobytes = plain(f"{max(1, round(entry.size / KILO))} kB".rjust(SIZE), "$dim")
    return joined(fitted(joined(Content("  "), line(entry.name)), width - SIZE - 1), kilobytes)
