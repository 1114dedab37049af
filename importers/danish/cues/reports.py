"""Somebody reports back: status, evaluation, an answer, and the wish for one."""

from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.clauses import addressee, aside, is_relative
from importers.danish.cues.making import cue_rule, phrases
from importers.danish.patterns import GAP, one_of
from importers.danish.tables import set_of
from importers.danish.words.verbs import REPORTS
from importers.proposals import Kind, ResponsibleKind, SectionKind

# »Der ønskes en drøftelse« stands on the agenda of the meeting that is held.
_THIS_TIME = ("orientering", "drøftelse", "temadrøftelse")
_REPORT = rf"(?:(?:ny|opfølgende)\s+sag|(?:\w+\s+){{0,3}}?\w*{one_of(REPORTS)}(?:er|ing)?)\b"

back = phrases(
    "report.back",
    "Somebody brings an answer later; how and to whom matters less than that it is owed.",
    Kind.REPORT,
    0.92,
    {
        "tilbagemeldes": "Der tilbagemeldes på næste møde.",
        "(?:vender|vende) … tilbage (?:med|til|når|om|på|senere|efter)": "Forvaltningen vender tilbage med en ny sag.",
        "(?:vender|vende) tilbage": "Leverandøren vil vende tilbage.",
        "(?:melder|melde|meldes) … tilbage": "Per melder tilbage til bestyrelsen.",
        "(?:afrapporterer|afrapporteres|afrapportere)": "Gruppen afrapporterer i november.",
        "(?:giver|give|gives) … (?:tilbagemelding|melding|afrapportering|statusorientering)": "Kommunen giver en melding til sekretariatet.",
        "give … (?:oplæg|status|redegørelse|orientering|evaluering) (?:på|om|i|til|ved|efter)": "Gruppen skal give et oplæg om opgaven.",
        "(?:giver|gives) … (?:oplæg|status|redegørelse|orientering|evaluering) (?:på (?:næste|\\w*mødet|et|kommende|hvert|alle)|i (?:januar|februar|marts|april|maj|juni|august|september|oktober|november|december|efteråret|foråret|løbet)|til (?:næste|januar|februar|marts|april|maj|juni|august|september|oktober|november|december|efteråret|foråret|udvalget|bestyrelsen|byrådet|rådet)|ved (?:næste|udgangen)|efter (?:sommer|påske|jul|ny|et|mødet)|senest|inden|når|løbende|igen)": "Der gives en status til juni.",
        "(?:giver|gives) … (?:næste|fremover|løbende|igen|herefter|fremadrettet|(?:to|fire) gange|årligt|årlig|halvårlig|kvartalsvis) (?:\\w+ ){0,2}(?:oplæg|status|redegørelse|orientering|evaluering)": "Forvaltningen giver løbende en status.",
        "(?:årligt|kvartal|halvårligt|halvår|år) (?:orienteres|informeres|forelægges|modtager|får)": "Udvalget én gang årligt orienteres om udviklingen.",
        "(?:orienteres|informeres|opdateres) … (?:årligt|en gang|én gang|hvert|fremover|inden|på (?:næste|et|kommende)|når|løbende|igen|efter|i (?:januar|februar|marts|april|maj|juni|august|september|oktober|november|december|efteråret|foråret))": "Udvalget orienteres igen på næste møde.",
        "(?:orienterer|informerer|opdaterer) … (?:på næste|når|løbende|igen|efter mødet|i (?:januar|februar|marts|april|maj|juni|august|september|oktober|november|december))": "Formanden orienterer igen på næste møde.",
        "(?:følges|følger|følge|følgende) … op (?:på|i|til|med|ved|efter|igen|om)": "Der følges op på sagen til maj.",
        "følges op": "Skolefesten følges op.",
        "evalueres": "Ordningen evalueres om et år.",
        "(?:evaluerer|evaluere) … (?:på|om|i|efter|når|ordningen|forsøget|projektet|forløbet|arrangementet|festen|turen|dagen)": "Bestyrelsen evaluerer ordningen i maj.",
        "(?:opfølgning|status|evaluering|tilbagemelding|opsamling|afrapportering) (?:på|til|ved|i|om) (?:det )?(?:næste|kommende|januar|februar|marts|april|maj|juni|august|september|oktober|november|december|efteråret|foråret|et (?:kommende|senere|nyt))": "Status på næste møde.",
        "^\\W*(?:ny |kort )?(?:opfølgning|status|evaluering|tilbagemelding|afrapportering) (?:primo|medio|ultimo|senest|inden|efter|hver|om (?:et|\\d))": "Evaluering ultimo 2022.",
        "(?:udarbejdes|laves|fremlægges|forelægges|præsenteres|gennemføres|foretages|udsendes|afgives|aflægges) … (?:status|evaluering|redegørelse|afrapportering|opfølgning|statusnotat|midtvejsstatus)": "Der udarbejdes en status hvert 2. år.",
        "(?:udarbejder|laver|fremlægger|forelægger|præsenterer|udsender|aflægger) … (?:status|evaluering|redegørelse|afrapportering|opfølgning)": "Forvaltningen udarbejder en status til maj.",
        "(?:bliver|vil blive) … (?:evalueret|fulgt op)": "Forsøget bliver evalueret til maj.",
        "der kommer … (?:orientering|udkast|oplæg|status|forslag|notat) (?:på|til|inden|i|senest|efter)": "Der kommer en orientering på næste møde.",
        "følger (?:senere|snarest|efter mødet|særskilt)": "Beretningen følger senere.",
        "(?:følger|kommer) (?:mere|nærmere|yderligere) (?:information|info|besked)": "Der følger mere information på næste møde.",
        "(?:nærmere|mere|yderligere) (?:information|info|besked) (?:følger|kommer)": "Nærmere information følger.",
        "vil gerne (?:orienteres|informeres|høres|inddrages|inviteres)": "Udvalget vil gerne orienteres om udbuddet.",
        "der kommer en (?:mail|skrivelse|plan|indbydelse)": "Der kommer en mail med datoer.",
        "hører (?:mere|nyt)": "Vi hører mere på næste møde.",
        "fortæller mere": "De fortæller mere næste gang.",
        "hører nærmere": "Bestyrelsen hører nærmere fra Per.",
        "(?:giver|give) … (?:besked|lyd|svar)": "Per giver besked til sekretariatet.",
    },
    misses=(
        "Formanden orienterede om budgettet.",
        "Evalueringen blev drøftet.",
        "Der blev fulgt op på sagen.",
    ),
)


ready_by = phrases(
    "milestone.ready-by",
    "Something is to be finished, or answers are to be in, by a day.",
    Kind.MILESTONE,
    0.82,
    {
        "er (?:gennemført|udført|klar|klart|færdigt?|færdiggjort|afsluttet|implementeret|etableret) (?:senest|inden|til)": "Skiltningen er gennemført senest 1. juli.",
        "(?:stof|tilmelding|indlæg|bidrag|svar|rettelser|materiale) … (?:senest|inden)": "Stof til kirkebladet senest 10. september.",
        "(?:klar|klart|færdig|færdigt) (?:den |d\\. |senest |inden |til )\\d{1,2}": "Første udgave klar den 12. april.",
        "klar \\d{1,2}": "Første udgave klar 12. april.",
        "(?:høringen|annonceringen|fremlæggelsen) løber": "Høringen løber til den 3. juni.",
        "^\\W*(?:\\d\\. ?|endelig |politisk )?(?:vedtagelse|behandling|godkendelse|ibrugtagning|indvielse|opstart) (?:i|den|senest|inden|til|primo|medio|ultimo) (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|efteråret|foråret|\\d)": "Endelig vedtagelse i december.",
        "aflevering (?:senest|inden|den \\d|d\\. ?\\d)": "Regnskab 2020: aflevering senest 15. april.",
        "(?:ansøgningsfrist|høringsfrist|tilmeldingsfrist|deadline) (?:er )?\\d": "Grøn ordning - ansøgningsfrist 1. september.",
        "(?:frist|deadline) for … er": "Deadline for kirkebladet er 10. oktober.",
        "foreligger (?:senest|inden|ved|til|i)": "Et prospekt foreligger ved udgangen af maj.",
        "forventes … (?:udbedret|udført|gennemført|afsluttet|færdiggjort|leveret|offentliggjort|iværksat|igangsat|vedtaget|fremlagt|forelagt) (?:i|inden|senest|til|ved|den|primo|medio|ultimo|omkring)": "Stien forventes udbedret i 2022.",
        "(?:frist|deadline|høringsfrist|ansøgningsfrist|svarfrist) … (?:er|den|d\\.) (?:den )?\\d": "Deadline for bladet er 1. maj.",
        "(?:bemærkninger|høringssvar|kommentarer|input|forslag|ønsker) … (?:frem til|senest|inden) (?:den|d\\.|mandag|tirsdag|onsdag|torsdag|fredag|\\d)": "Høringssvar sendes senest den 1. maj.",
    },
    misses=("Skiltningen er gennemført.", "Fristen er overskredet."),
)


arranged = phrases(
    "milestone.arranged",
    "A meeting that was arranged is still to be held.",
    Kind.MILESTONE,
    0.72,
    {
        "(?:er|har) (?:der )?(?:aftalt|planlagt|berammet|fastsat|arrangeret|booket) … (?:møde|syn|besigtigelse|workshop|samtale|kursus|opfølgningsmøde|dialogmøde)": "Der er aftalt møde med kommunen den 30. april.",
        "\\w*møde (?:holdes|afholdes) (?:med|i|den|d\\.|uge|på|til)": "Møde holdes med kommunen i marts.",
        "ny(?:t|e)? (?:dato|datoer|tidspunkt|mødedato) (?:findes|aftales|følger|udsendes|fastsættes)": "Nyt tidspunkt findes.",
        "der findes (?:en|et) (?:ny |nyt )?(?:dato|tidspunkt|afløser|vikar)": "Der findes en ny dato.",
        "(?:møde|besøg|studietur|besigtigelse) … er (?:flyttet|rykket|udsat) til": "Udvalgets besøg er flyttet til den 30. november.",
        "(?:møde|syn|besigtigelse|workshop|kursus) … er (?:aftalt|planlagt|berammet|fastsat)": "Syn af kirken er fastsat til den 5. maj.",
    },
    misses=("Der er aftalt en pris.", "Mødet blev planlagt."),
)


received = phrases(
    "report.received",
    "Who is to be told is said, who is to tell is not.",
    Kind.REPORT,
    0.9,
    {
        "vil gerne (?:have|se|høre) (?:tal|besked|mere om|svar|materiale|priser|en (?:status|oversigt|redegørelse|orientering))": "Rådet vil gerne have tal for afslagene.",
        "(?:får|vil få) (?:brev|besked|svar|info|information|invitation|en (?:sidste )?(?:rykker|påmindelse|regning|orientering)|tilsendt)": "Berørte borgere får brev i januar.",
        "^\\W*at (?:få|modtage) … (?:opfølgning|status|orientering|redegørelse|evaluering)": "[recommendation] at få en opfølgning to gange årligt",
        "(?:får|vil få|skal have) … forelagt": "Udvalget vil få forelagt sagen igen.",
        "(?:får|vil få|modtager|vil modtage) … (?:status|statusorientering|orientering|redegørelse|tilbagemelding|opdatering|evaluering|afrapportering)": "Udvalget får en redegørelse i maj.",
        "(?:orienteres|informeres|underrettes) om (?:resultatet|udfaldet|afgørelsen|den videre|det videre)": "Udvalget orienteres om resultatet.",
        "(?:holdes|orienteres|informeres) … (?:orienteret|underrettet|løbende)": "Bestyrelsen holdes orienteret.",
    },
    misses=("Udvalget fik en orientering.", "Skolen får nye stole."),
    who=False,
)


@cue_rule(
    "report.wanted",
    pattern=rf"\b(?:ønske(?:r|de|s)|bad\s+om|beder\s+om|bedt\s+om|anmode(?:r|de)\s+om|efterspurgte|efterspørger|efterlyste"
    rf"|efterlyser|efterlyses|efterspørges|ser\s+frem\s+til|imødeser|afventer)\b{GAP}\s+(?P<what>{_REPORT}|at\s+(?:blive\s+(?:orienteret|informeret|holdt\s+orienteret|inddraget|hørt)|få|modtage|se|høre)\b)|\bønsker\b{GAP}\s+forelagt|\bvil\s+(?:gerne\s+)?have\s+oplyst\b",
    needs=set_of("""
        ønsker ønskede ønskes ønske bad beder bedt anmoder anmodede efterspurgte efterspørger
        efterlyste efterlyser efterlyses efterspørges ser imødeser afventer oplyst
        """),
    hits={
        "Udvalget ønsker en status på projektet til efteråret.": "report",
        "Udvalget bad om en redegørelse fra forvaltningen.": "report: forvaltningen",
        "Der ønskes en nærmere redegørelse.": "report",
    },
    misses=(
        "Borgeren ønsker en bænk.",
        "En, som ønsker en status, spurgte.",
        "Familien har bedt om at få stenen flyttet.",
        "[text] Der ønskes en drøftelse.",
    ),
)
def wanted(found: Match[str], sentence: Sentence) -> Cue | None:
    """What a body wants reported, somebody owes it: whoever it is wanted »fra«, else nobody is named."""
    if aside(sentence, found.start()) or sentence.lead_of(found.start()) in (
        "som",
        "at",
        "ingen",
    ):
        return None
    if sentence.lead_of(found.start()) == "der" and (
        sentence.section in (SectionKind.TEXT, SectionKind.RECORD)
        or is_relative(sentence, found.start())
    ):
        return None
    subject = sentence.subject(found.start())
    if subject is not None and any(
        one.kind not in (None, ResponsibleKind.FORUM) for one in subject.mentions
    ):
        return None
    if found[0].lower().startswith("ønskes en ") and found[0].lower().endswith(_THIS_TIME):
        return None
    if found[0].lower().startswith("bedt") and (subject is None or not subject.named):
        return None
    source = sentence.text.lower().find(" fra ", found.end())
    who = addressee(sentence, source, source + 40) if source >= 0 else ()
    if not who:
        who = addressee(sentence, found.start(), found.end())
    aim = found.start("what") if found["what"] else found.start()
    return Cue(Kind.REPORT, 0.82, found.start(), found.end(), who, aim=aim)
