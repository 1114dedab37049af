"""Work said as a noun. Tables only."""

from importers.danish.tables import list_of

# What a body can need, lack or want that somebody has to make: the ends of words.
WANTED = list_of("""
    plan planer strategi afklaring undersøgelse gennemgang drøftelse runde dialog evaluering opdatering revision
    præcisering retningslinje retningslinjer notat oversigt vejledning procedure beskrivelse politik
    arbejdsgruppe skrivelse kampagne aftale kontrakt analyse kortlægning beregning oplæg forslag udkast
    redegørelse indstilling møde workshop temadag besigtigelse koordinering opfølgning status tilbagemelding
    opstramning justering ændring tilpasning forventningsafstemning tidsplan procesplan kommissorium pjece folder
    """)
# Work that stands at the head of a line as a noun, and is done by being carried out.
WORKING = list_of("""
    planlægning udarbejdelse etablering bestilling afklaring forberedelse koordinering indhentning
    opdatering iværksættelse anmodning fremsendelse indkaldelse nedsættelse færdiggørelse
    """)
# The same, where a decision or a day says that it is no heading.
CARRIED_OUT = list_of("""
    køb indkøb anskaffelse udskiftning reparation renovering opsætning udlevering ansøgning tilmelding
    revision tilretning justering ajourføring undersøgelse afholdelse oprydning rengøring montering
    annoncering besigtigelse
    """)
