"""The one ordered list of rules: cues first, then vetoes. Where two cues tie, the earlier wins."""

from importers.danish.cues import agenda, decided, listed, named, owners, passive, reports, watching
from importers.danish.cues.making import CueRule
from importers.danish.vetoes import open_only, told
from importers.danish.vetoes.making import Veto

CUES: tuple[CueRule, ...] = (
    agenda.every_meeting,
    agenda.postponed,
    agenda.again,
    agenda.next_time,
    reports.back,
    reports.received,
    reports.ready_by,
    reports.arranged,
    reports.wanted,
    owners.action_label,
    owners.owner_line,
    listed.name_first,
    listed.open_box,
    listed.decided_list,
    listed.next_time_list,
    listed.owner_list,
    listed.names_and_day,
    owners.owner_alone,
    owners.owner_said,
    decided.asked,
    decided.decided_to,
    decided.decided_that,
    decided.taken_on,
    named.named_doer,
    named.will_do,
    named.named_act,
    named.we_ahead,
    passive.passive_ahead,
    watching.watched,
    watching.wish_backed,
    watching.dated_step,
    owners.owner_after,
    owners.group,
    owners.handed,
    passive.passive,
    passive.to_be_done,
    passive.gets_done,
    named.shall_go,
    named.told,
    named.told_aside,
    named.elided,
    owners.remaining,
)

VETOES: tuple[Veto, ...] = (
    open_only.denied,
    open_only.noted,
    open_only.only_asked,
    open_only.earlier,
    open_only.standing,
    open_only.courtesy,
    open_only.could,
    open_only.told_past,
    open_only.done,
    open_only.recommends,
    told.lead_in,
    told.told,
    told.one_voice,
    told.appeal,
    told.ticked,
    told.statute,
    told.hereby,
    told.quoted,
)

RULES: tuple[CueRule | Veto, ...] = (*CUES, *VETOES)
