"""The matter comes back: on an agenda, at a later meeting, at every meeting."""

from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.making import cue_rule, phrases
from importers.proposals import Kind

again = phrases(
    "agenda.again",
    "The matter goes on an agenda again: the words for it are few and sure.",
    Kind.AGENDA,
    0.95,
    {
        "(?:gen)?dagsordenss?ættes": "Punktet dagsordenssættes om ca. ½ år.",
        "(?:gen)?dagsordenss?ætter": "Maja Skov deltager også der og dagsordenssætter punktet.",
        "(?:gen)?dagsordenss?ætte": "Formanden vil dagsordenssætte punktet igen.",
        "dagsordenspunkt (?:til|på|i) (?:næste|kommende|et)": "Det bliver et dagsordenspunkt på næste møde.",
        "(?:sættes|sætter|sætte|sat|kommer|komme|optages|tages|tage|bringes|medtages|føres) … (?:på|til) (?:\\S+ ){0,2}(?:dagsorden|dagsordenen|dagsordnen|dagsordener)": "Sættes på dagsordenen i marts.",
        "på (?:dagsordenen|dagsorden) (?:igen|til|i|på|ved|for)": "Legepladsen på dagsordenen til næste møde.",
        "overvejes (?:til|igen|på|ved|i forbindelse)": "Overvejes til budget 2022.",
        "^\\W*(?:sagen|punktet|emnet) (?:på |op )?(?:igen|tilbage) (?:på|i|til|ved|efter)": "Sagen tilbage på mødet i oktober.",
        "^\\W*på igen": "På igen i marts.",
        "(?:behandles|drøftes|tages|ses) … på \\w*(?:synet|samrådet|seminaret|generalforsamlingen|konventet|visionsdagen|dagen)": "Sagen behandles på provstesynet i foråret.",
        "(?:besluttes|afgøres|fastlægges|vælges) senere": "Farven besluttes senere.",
        "(?:kommer|komme) … som punkt på næste \\S*møde": "Vognporten kommer med som punkt på næste PU-møde.",
        "(?:drøftes|vendes|tages op) … i \\w+(?:gruppen|udvalget|rådet|forummet|klubben|teamet|bestyrelsen|kredsen)": "Emnet drøftes i personalegruppen.",
        "(?:drøftes|diskuteres|vendes) videre": "Det drøftes videre i juni.",
        "(?:kommer|tages|sættes) (?:med )?på (?:som punkt )?(?:næste gang|igen)": "Punktet kommer på næste gang.",
        "som punkt næste gang": "Vi har det på som punkt næste gang.",
        "henlægges til": "Sagen henlægges til efter budgettet.",
        "(?:drøftes|behandles|besluttes|diskuteres) … når": "Kunstværket drøftes, når kunstneren har været her.",
        "genoptages": "Punktet genoptages efter sommerferien.",
        "genoptager": "Udvalget genoptager sagen i august.",
        "genoptage": "Vi skal genoptage drøftelsen i maj.",
        "(?:kommer|komme) op (?:igen|på|til|efter)": "Kommer op igen efter efterårsferien.",
        "(?:tages|tager|(?-i:tage)|taget) … op (?:igen|på|ved|i|til|senere|efter|når|næste)": "Punktet tages op på næste møde.",
        "(?:bringes|bringe|bringer) … op (?:igen|på|til|ved)": "Emnet bringes op på næste møde.",
        "(?:drøftes|behandles|diskuteres|præsenteres|fremlægges|forelægges|gennemgås|vendes|fortsættes|besluttes|afklares|aftales) … (?:på|til|ved) (?:det |et )?(?:næste|næstkommende|førstkommende|kommende|efterfølgende|senere|fremtidigt|nyt) (?:\\w+ )?\\w*møde\\w*": "Skolefesten drøftes på næste møde.",
        "(?:drøftes|behandles|færdigbehandles|besluttes|forelægges|fremlægges|præsenteres|gennemgås|vendes|tages) … (?:på mødet (?:den|d\\.|i)|hvert|hver|én gang|en gang|årligt|fremover|senest|inden)": "Planen forelægges udvalget på mødet den 16. juni.",
        "(?:vender|drøfter|behandler|ser på) … igen": "Det vender vi igen om fire uger.",
        "tager (?:vi|det|den|punktet|emnet|sagen|op) … igen": "Det tager vi op igen til maj.",
        "vil gerne se … igen": "Bestyrelsen vil gerne se tallene igen om et halvt år.",
        "(?:bringes|bragt|bringe) … til (?:diskussion|drøftelse|behandling|debat)": "Emnet ønskes bragt til diskussion på årsmødet.",
        "(?:behandles|drøftes|forelægges|tages op|fremlægges|vurderes) … på ny": "Planen behandles på ny den 11. juni.",
        "(?:ønskes|ønsker) … forelagt": "Sagen ønskes forelagt på næste møde.",
        "(?:punktet|drøftelsen|sagen) (?:fortsætter|fortsættes|genbehandles)": "Punktet fortsætter på mødet i januar.",
        "(?:vedtages|besluttes|godkendes|vedtager|beslutter) … (?:på \\w*mødet|på næste|den \\d)": "Planen vedtages endeligt på mødet i maj.",
        "(?:er|bliver) … \\w*punkt(?:et)? på (?:næste|kommende)": "Det bliver hovedpunktet på næste møde.",
        "^\\W*(?:oversendt|henvist|videresendt|sendt|fremsendt) til": "Oversendt til Klimaudvalget.",
        "(?:ønsker|ønskes|have) … (?:drøftelse|temadrøftelse|debat|punkt) … (?:kommende|næste|senere|fremtidigt)": "Udvalget ønsker en drøftelse på et kommende møde.",
        "tages med på råd": "Beboerne tages med på råd.",
        "medtages (?:i|ved|under|til)": "Forslaget medtages i forbindelse med budget 2028.",
        "^\\W*punkt til (?:et|næste|kommende) … møde": "Punkt til et kommende møde: brug af stole.",
        "(?:drøftes|behandles|diskuteres|vendes|tages|tager|drøfter) … (?:igen|næste gang)": "Budgettet drøftes igen i maj.",
        "(?:drøftes|behandles|fremlægges|forelægges) … til (?:april|maj|juni|august|september|oktober|november|december|januar|februar|marts)": "Planen forelægges til maj.",
        "(?:tages|tager|tage|medtages|medtager|bringes) … (?:med )?(?:på|til) (?:det |et )?(?:næste|næstkommende|førstkommende|kommende|et senere|efterfølgende|et kommende) (?:\\w+ )?\\w*møde\\w*": "Emnet tages med til næste møde.",
        "(?:medtages|tages med) … til drøftelse": "Emnerne medtages til drøftelse med ejeren.",
        "(?:er|bliver|som) (?:et )?punkt (?:på|til) … \\w*mødet?": "Dette er et punkt til instruktørmødet.",
        "^\\W*punkt (?:på|til) (?:\\w+ )?(?:\\w*møde\\w*|dagsorden|gang)\\W*$": "Punkt til instruktørmøde.",
        "(?:nævnes|drøftes|behandles|vendes|tages) … på (?:det )?\\w+møde[tr]?": "Det nævnes på personalemødet.",
        "(?:vender|vende) … tilbage til (?:\\w+ )?(?:punktet|sagen|emnet|spørgsmålet|drøftelsen|dette|det|den)": "Vi vender tilbage til punktet i maj.",
        "(?:indgår|indgå|medtages) … (?:i|på) (?:årshjulet|årsplanen|næste års)": "Emnet indgår i årshjulet.",
        "(?:indgår|indgå) … i (?:budget\\w*|(?:den|det) (?:videre|kommende) \\w+)": "Forslaget indgår i budgetforhandlingerne.",
        "forelægges … (?:på ny|igen|til (?:fornyet )?behandling|til (?:endelig )?godkendelse|til beslutning)": "Sagen forelægges på ny.",
        "(?:forelægges|fremlægges) … (?:generalforsamlingen|byrådet|kommunalbestyrelsen|regionsrådet|repræsentantskabet|menigheden|forældrene)": "Vedtægtsændringerne forelægges generalforsamlingen.",
        "ny sag (?:forelægges|fremlægges|rejses|udarbejdes)": "En ny sag forelægges udvalget.",
        "(?:forelægges|fremlægges|forelægge|fremlægge) (?:en )?ny sag": "Der forelægges en ny sag i efteråret.",
        "(?:til|på) (?:drøftelse|behandling|godkendelse|beslutning) … (?:på|til|ved) (?:det |et )?(?:næste|kommende) \\w*møde\\w*": "Trivsel er til drøftelse på næste møde.",
        "(?:sendes|oversendes|går|bringes) … (?:til|i) (?:fornyet |videre |ny )?(?:behandling|2\\. ?behandling|anden behandling)": "Sagen sendes til fornyet behandling i udvalget.",
        "punktet (?:flyttes|videreføres|overføres|overgår)": "Punktet flyttes til næste møde.",
        "(?:temadrøftelse|temamøde|temadag|fællesmøde|dialogmøde|drøftelse) … (?:afholdes|planlægges|holdes|arrangeres)": "En temadrøftelse planlægges til foråret.",
        "(?:afholdes|planlægges|holdes|arrangeres|tages|ønskes) (?:der )?(?:en |et )?(?:temadrøftelse|temamøde|temadag|fællesmøde|dialogmøde|opfølgende drøftelse)": "Der afholdes en temadrøftelse på et fremtidigt møde.",
        "(?:på|til) næste (?:\\w+)?møde (?:beslutter|afgør|vælger|taler|træffes|evaluerer|evalueres|tages|drøftes|behandles|ser|drøfter|tager|fortsætter|laver|følges|kigger|skal|vil|gennemgår|gennemgås|præsenteres|fremlægges|aftales|besluttes)": "På næste møde drøftes trivsel.",
        "næste gang (?:tages|drøftes|behandles|ser|drøfter|tager|fortsætter|laver|følges|kigger|skal|gennemgår|gennemgås)": "Næste gang drøfter vi trivsel.",
        "drøfter … (?:igen|videre) (?:på|til|i|ved|næste)": "Bestyrelsen drøfter emnet igen på næste møde.",
        "(?:tager|tage) … (?:op )?(?:på|til|med til) (?:det |et )?(?:næste|kommende) \\w*møde\\w*": "Vi tager emnet op på næste møde.",
        "(?:kommer|sættes|tages|komme) … på igen": "Punktet kommer på igen om to måneder.",
        "(?:punktet|emnet|sagen) på igen": "Punktet på igen i juni.",
        "(?:kommer|skal) … på … (?:til|ved) næste": "Emnet kommer på til næste møde.",
        "(?:punktet|emnet|sagen) (?:kommer|vender|går) tilbage": "Sagen kommer tilbage til udvalget.",
        "sagen går videre til": "Sagen går videre til økonomiudvalget.",
        "bliver … (?:behandlet|drøftet|taget op|vendt|gennemgået) (?:næste gang|igen|på næste|til næste)": "Emnet bliver behandlet næste gang.",
        "^\\W*(?:sendt|sendes|hjemvist|hjemvises|tilbagesendt|tilbagesendes) (?:tilbage )?til": "Sendt tilbage til forvaltningen.",
        "forventer at (?:behandle|drøfte|beslutte|træffe|tage)": "Udvalget forventer at behandle sagen i marts.",
        "(?:behandles|drøftes|genbehandles) (?:i|til|i løbet af) (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|efteråret|foråret)": "Budget 2025 behandles i september.",
        "med henblik på (?:fornyet|ny|endelig|videre) (?:behandling|drøftelse|stillingtagen)": "Sagen sendes videre med henblik på fornyet behandling.",
        "indgår i (?:budgetprocessen|budgetarbejdet|budgetlægningen|budgetdrøftelserne)": "Forslaget indgår i budgetprocessen.",
        "på (?:dagsorden|dagsordenen) næste": "På dagsorden næste gang.",
        "sagen afventer": "Sagen afventer byrådets behandling.",
        "(?:ønsker|ønskes) … (?:belyst|uddybet|undersøgt|afklaret|genbehandlet)": "Udvalget ønsker sagen belyst yderligere.",
        "(?:tager|tage) … op igen": "Bestyrelsen tager regnskabet op igen i maj.",
    },
    misses=(
        "Bemærkninger til dagsordenen.",
        "Punktet blev drøftet.",
        "Dagsordenen blev godkendt.",
    ),
)

postponed = phrases(
    "agenda.postponed",
    "A matter put off is open, whether or not a day is said; the past tense postpones too.",
    Kind.AGENDA,
    0.95,
    {
        "(?:udsættes|udskydes)": "Punktet udsættes til næste møde.",
        "(?:udsætte|udskyde) … (?:punktet|sagen|behandlingen|beslutningen|drøftelsen|emnet|valget|afgørelsen|til|indtil)": "Udvalget besluttede at udsætte sagen.",
        "(?:punktet|sagen|emnet|behandlingen|beslutningen|drøftelsen|afgørelsen|godkendelsen|valget) … (?:udsat|udskudt)": "Sagen blev udsat.",
        "(?:udsat|udskudt) (?:til|indtil|med henblik)": "Udsat til næste møde.",
        "(?:bliver|blev) (?:udsat|udskudt)": "Behandling af regnskab blev udskudt.",
        "^\\W*(?:punkt|pkt\\.?|sag) \\d+ (?:(?:er|blev) )?(?:udsat|udskudt)": "Punkt 7 udsat.",
        "^\\W*(?:udsat|udskudt)": "Udsat, indtil der er ansat en ny leder.",
        "^\\W*(?:\\w+ )?\\w+: (?:udsat|udskudt)": "Grønt udvalg: Udskudt",
        "^\\W*\\w*punkt(?:et)? (?:er |blev )?(?:udsat|udskudt)": "Temapunkt udsat.",
        "(?:udsatte|udskød) … (?:punktet|sagen|behandlingen|beslutningen|til)": "Udvalget udsatte sagen.",
        "udsætter … (?:punktet|sagen|behandlingen|beslutningen|til)": "Udvalget udsætter sagen.",
        "(?:tages|taget|tog|tager) … af (?:dagsordenen|dagsorden)": "Punktet tages af dagsordenen.",
        "(?:afventer|afventes) (?:til|næste|yderligere|behandling)": "Punktet afventer næste møde.",
        "(?:ny )?sag om … til (?:\\w*mødet|næste)": "Sag om gadelys til junimødet.",
        "vi venter … til \\w*mødet": "Vi venter til bestyrelsesmødet i november.",
        "venter … til (?:efter|næste)": "Vi venter til næste møde.",
        "sagen (?:sendes|går|blev sendt) tilbage": "Sagen sendes tilbage til forvaltningen.",
        "(?:sender|sendte|sende) sagen tilbage": "Byrådet sendte sagen tilbage til udvalget.",
    },
    misses=("Bygningen er udsat for vind og vejr.", "Udsatte borgere får hjælp."),
    who=False,
)

every_meeting = phrases(
    "agenda.every-meeting",
    "A standing point comes back at every meeting of the forum.",
    Kind.AGENDA,
    0.93,
    {
        "tilbagevende(?:nde)? (?:\\w+ )?punkt": "Trivsel vil være et tilbagevendende punkt.",
        "fast (?:dagsordens)?punkt": "Trivsel sættes på som fast punkt.",
        "stående (?:dagsordens)?punkt": "Økonomi bliver et stående punkt.",
        "(?:på|til|ved) (?:hvert|alle) (?:\\w+)?møder?": "Der gives en status på hvert møde.",
    },
    misses=("Faste punkter:", "Et fast grundlag."),
    who=False,
    recurrence="every-meeting",
)


@cue_rule(
    "agenda.next-time",
    pattern=r"^\W*(?:punkt(?:er)?|emne(?:r)?|forslag|ideer)?\s*(?:til|på)?\s*(?:næste|kommende)\s+(?:ordinære\s+)?(?:møde|dagsorden|bestyrelsesmøde|gang|punkter|emner)\b(?:s\s+dagsorden)?\s*[:–-]\s*(?P<what>\S.{3,})",
    needs=frozenset({"næste", "kommende"}),
    hits={
        "Punkter til næste møde: trivsel og skolefest.": "agenda",
        "Til næste møde: Skolefesten gennemgås.": "agenda",
        "Kommende punkter: lektier og mobiltelefoner.": "agenda",
    },
    misses=("Næste møde: onsdag den 9. juni 2021 kl. 19.", "Næste møde er aflyst."),
)
def next_time(found: Match[str], _sentence: Sentence) -> Cue | None:
    """What a list keeps for the next meeting is on its agenda; the day of that meeting is not."""
    what = found["what"].lower()
    if what[:1].isdigit() or what.startswith(_DAYS):
        return None
    return Cue(Kind.AGENDA, 0.85, found.start(), found.end("what"), aim=found.start("what"))


_DAYS = (
    "mandag",
    "tirsdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lørdag",
    "søndag",
    "den ",
    "d.",
    "kl",
    "uge",
    "er ",
)
