"""Verbs by what they promise when somebody is said to do them in the present. Tables only.

A verb stands once, in the infinitive; `forms` makes the rest. In a phrase »…« stands for a few
words in between (»tage … kontakt«: »tager Lars i morgen kontakt«).
"""

from importers.danish.tables import list_of, set_of

# Work that is not done by being said at the meeting: who »undersøger« will do so afterwards.
DOING = list_of("""
    adressere afdække afhente afholde afklare aflevere aflyse afmelde afprøve afrapportere
    afsende afslutte afsøge aftale aktivere analysere anlægge annoncere anmelde ansætte ansøge
    anskaffe arrangere behandle beregne berigtige besigtige besigte bestille bestyre besvare besøge
    bortskaffe checke dagsordenssætte dagsordensætte deltage distribuere dokumentere effektuere
    efterlyse efterprøve efterspørge eftersende etablere evaluere fastlægge finde fjerne flytte
    foranledige forberede fordele forelægge foretage forfatte forhandle forhøre formidle formulere
    forny forsøge fortsætte fotografere frembringe fremlægge fremsende fremskaffe fremstille
    færdiggøre genbesøge genfremsende genindkalde genoptage gennemføre gennemgå godtgøre
    hente henvende hjælpe hjemtage hyre hænge høre igangsætte implementere indarbejde
    indberette indbetale indbyde inddrage indføre indgive indgå indhente indkalde indkøbe indlede
    indlevere indmelde indrapportere indrette indrykke indsamle indsende indskrive indskærpe
    indtænke informere installere invitere justere kalkulere klarlægge klippe komme
    kontakte kontrollere koordinere kopiere kortlægge kvalificere kvalitetstjekke
    købe lave leje levere lukke løse maile markedsføre montere mødes måle nedsætte offentliggøre
    omdele omformulere omlægge opdatere opfordre opgradere opgøre ophænge opkræve oplyse oplægge
    opmåle oprette opsamle opsige opslå opsætte opstarte opsøge optage ordne organisere orientere
    overdrage overføre oversende oversætte overtage overveje placere planlægge plante
    printe prioritere prøve publicere påbegynde påføre rapportere redigere reetablere registrere
    rekruttere rekvirere rengøre renovere renskrive reparere repræsentere reservere restaurere
    revidere rette ringe rundsende rundmaile rydde rykke sammenfatte sammenholde sammenskrive
    samle sende skaffe skifte skitsere skrive snakke sondere spørge sætte søge tale tegne
    teste tilføje tilkalde tilmelde tilpasse tilrette tilrettelægge tilsende tilvejebringe tjekke
    trykke tømme udarbejde udbedre udbetale udbyde uddele uddybe udfinde udfylde udføre udforme
    udlægge udlevere udpege udrede udregne udsende udskifte udskrive udstede udvikle udvide
    udvælge uddelegere undersøge uploade varetage varsle vedligeholde verificere vedhæfte
    videreformidle videregive viderebringe videreføre videresende videreudvikle vurdere
    færdigbehandle formulere udpege underrette iværksætte aflæse overvåge monitorere omskrive nedskrive opskrive markere
    afmærke opmærke afspærre skilte rejse transportere køre låne udlåne udleje sælge afhænde
    erhverve attestere bogføre afstemme budgettere fakturere refundere klage anke indbringe
    politianmelde inspicere gennemse korrekturlæse validere pilotteste forankre introducere
    oplære undervise instruere vejlede rådgive honorere facilitere samordne harmonisere
    systematisere strukturere journalisere slette makulere anonymisere konfigurere designe
    illustrere filme promovere dele pynte vaske pudse feje bage klargøre opsætte nedsætte aftage
    afskaffe tilknytte tilse fremkomme overbringe udtage efterse eftergå reparere omfordele
    udarbejde opnormere nyansætte genbesætte genopslå stillingsopslå foranstalte berede opbygge
    oprense udtynde gøde fælde rydde grave fliselægge asfaltere genplante
    installere opmagasinere indramme isolere tætne fuge afrense
    erstatte bede inddele inkludere brainstorme programmere bringe opklare betale medbringe afgive underskrive afvikle omtale invitere nævne snakke kvittere præcisere drøfte foreslå gennemarbejde gennemlæse opkvalificere konsultere
    fastsætte skabe styrke sikre synliggøre udrulle udmønte
    effektivisere omdanne ombygge male bygge udbygge støbe beskære plukke stille overgive præsentere
    læse låse mangfoldiggøre sortere arkivere skanne digitalisere bearbejde
    overdække rive hejse nulstille belyse genfremlægge redegøre tydeliggøre udmelde genudbyde afhjælpe sammenligne klare slibe opslå udfærdige
    gennemskrive forenkle indføje rense opstille kalke lakere besætte forlænge genforhandle omarbejde udbygge omplacere
    supplere layoute laminere husstandsomdele bekendtgøre indregne medregne indkræve afregne
    beramme genvurdere revurdere granske prissætte estimere opretholde istandsætte udjævne planere brolægge spule
    sandblæse forgylde smøre montere demontere frakoble regulere afkalke beplante interviewe indbyde
    anmode tilskrive efterlyse genplacere ombytte ophæve afmontere forhåndsbestille efterbestille
    omregistrere tilbagebetale tilbagelevere afskaffe omdøbe navngive udstykke ekspropriere tilbagekøbe
    fremskynde sammenkalde rundspørge efterspore lokalisere bemande udstyre feje fremrykke lappe nedtage nedlægge nedrive opføre anmode
    """)

# »X orienterer« mostly tells what happened at this meeting, so these want a sign of what is to come.
TELLING = set_of("""
    orientere oplyse informere gennemgå fremlægge præsentere indlede foreslå efterlyse opfordre
    vurdere drøfte behandle forelægge fremvise nævne omtale uddybe anmode efterspørge komme
    opleve evaluere stille forsøge overveje fortsætte
""")

# Of a body or an office these tell what it always does; of a person they are work like any other.
STANDING = set_of("""
    sikre styrke udvikle skabe varetage bestyre repræsentere prioritere løse tegne tale hjælpe
    beregne rette deltage afvikle undervise vejlede rådgive monitorere overvåge dele køre sælge
    indgå udleje udlåne drive opbygge forankre søge betale
""")

# Of these a decision makes work also of a body, without a day.
DECIDED_WORK = set_of("deltage søge rette tegne forelægge sikre dele udvikle")

# What a body does by deciding it: nothing is left to do.
DECIDING = set_of("""
    godkende vedtage tiltræde anbefale indstille bevillige bevilge afslå fastholde konstatere
    vide bevare beholde støtte takke udtale ønske bifalde konstituere underskrive genvælge vælge
    """)

# A present of these tells what somebody is, thinks, says or decides here and now; of all other
# verbs a person's present is taken as a promise.
BEING = set_of(
    """
    er har mener ønsker synes oplyser orienterer fortæller takker bemærker foreslår støtter
    anbefaler tiltræder godkender finder konstaterer udtrykker byder indleder gennemgår
    præsenterer redegør opfordrer henviser kommenterer supplerer ønskes kan vil skal må bør
    deltog fratræder tiltræder udtræder indtræder modtager forlader ankommer kommer går bliver
    vælges genvælges stemmer erklærer påpeger understreger nævner kender ved tror håber glæder
    bor arbejder hører lyder gælder kræver koster viser betyder indebærer omfatter indeholder
    består svarer spørger siger ser føler oplever forventer vurderer efterlyser tilslutter
    indstiller bakker fremhæver beretter informerer åbner lukker afslutter konkluderer opsummerer
    lukker åbner starter stopper påskønner anerkender beklager appellerer noterer minder tilkendegiver frygter roser kritiserer
    imødeser pointerer forudsætter bekræfter bekymrer erfarer fornemmer tilfører stemmer ankommer
    accepterer respekterer deltager ejer rummer indgår dækker spænder adskiller hedder viderefører
    fungerer ligger står sidder findes mangler savner afventer venter behøver trænger
    refererer referer bruger benytter stopper starter lukker opstiller genopstiller fortsætter stiller udgør dækker driver ejer varierer falder
    følger stiger tilbyder glemmer lærer kommer tilslutter ønskede eller over under efter hver uger måneder timer møder medlemmer punkter dager
    passer kvitterer begærer bifalder fylder bevilger sager opgaver kroner aftaler planer tilbud anmoder afviser afslår fastholder hilser ankom forklarer uddyber beskriver gentager træder husker viser lever
    """
)

DOING_PHRASES = (
    "følge … op",
    "følge sagen",
    "tage … kontakt",
    "tage … fat",
    "tage … hånd om",
    "tage … initiativ",
    "tage … stilling",
    "tage … op",
    "tage … med til",
    "tage … med i",
    "tage … videre",
    "tage … hjem",
    "tage … sig af",
    "få … fat",
    "få … pris",
    "få … tilbud",
    "få … undersøgt",
    "tale … med",
    "snakke … med",
    "søge … om",
    "søge midler",
    "vurdere … om",
    "tage … på igen",
    "læse … igennem",
    "tage den",
    "tage en snak",
    "tage en dialog",
    "kigge … på",
    "kigge … nærmere",
    "kigge … ind i",
    "se … på",
    "se … nærmere",
    "se … ind i",
    "arbejde … videre",
    "arbejde … med at",
    "arbejde … på",
    "arbejde … for at",
    "drage … omsorg",
    "træffe … afgørelse",
    "træffe … beslutning",
    "få … til at",
    "gå … ind i",
    "gå … sammen om",
    "tage … del i",
    "rejse … sag",
    "gå … videre",
    "gå … igennem",
    "gå … i gang",
    "gå … i dialog",
    "indgå … i (?:dialog|forhandling(?:er)?)",
    "give påbud",
    "indgå … (?:aftale|kontrakt|samarbejde)",
    "sætte … gang",
    "sætte … i gang",
    "sætte … på dagsordenen",
    "sætte … op",
    "sætte sig",
    "stå … for",
    "stå i spidsen",
    "sørge … for",
    "holde … \\w*møde",
    "holde … øje",
    "holde … orienteret",
    "gøre … opmærksom",
    "gøre … klar",
    "gøre det",
    "melde … tilbage",
    "melde … ud",
    "melde … ind",
    "melde … til",
    "vende … tilbage",
    "komme … med (?:et|en|nye?|nyt|forslag|oplæg|udkast|input|bud|ideer)",
    "bringe … videre",
    "bringe … op",
    "give … besked",
    "give … tilbagemelding",
    "give … en melding",
    "give … en status",
    "give … et oplæg",
    "give … videre",
    "lægge … op",
    "lægge … ud",
    "lægge … på hjemmesiden",
    "lægge … op til",
    "lægge … ind",
    "finde ud af",
    "rette … henvendelse",
    "få … lavet",
    "få … sat",
    "få … afklaret",
    "få … undersøgt",
    "skære … ned",
    "tage … med",
    "stille … til rådighed",
    "sige … op",
    "sige til",
    "byde … ind",
    "rette … op",
    "indlede … (?:dialog|forhandling(?:er)?|drøftelser|samarbejde|udbud)",
    "gå … til … med",
    "tage … imod",
    "sende … ud",
    "holde … styr på",
    "få … styr på",
    "tænke over",
    "køre … væk",
    "have styr på at",
    "se … igennem",
    "fortælle det (?:til|videre)",
    "dele … ud",
    "tage … ned",
    "tage … ud",
    "hente … hjem",
    "lægge … om",
    "lægge … på (?:aula|intra|facebook|nettet|portalen|økonomiportalen|kirkens|skolens|foreningens)",
    "slå … op",
    "gøre … færdig[et]?",
    "se … om",
    "se efter",
    "stille med",
    "udtale sig",
    "give … besked",
    "takke ja til",
    "fortsætte arbejdet",
    "arbejde videre",
    "gøre … rent",
    "stille … forslag",
    "sige det (?:til|videre)",
    "sige … ja til",
    "finde på noget",
    "have fat i",
)

# What a request asks for: a wish for one of these is a report that somebody must bring.
REPORTS = list_of("""
    afrapportering evaluering midtvejsevaluering notat oversigt opgørelse orientering opfølgning
    redegørelse besigtigelse vurdering belysning gennemgang undersøgelse opgørelse status statusorientering statusopdatering statusrapport tilbagemelding
    tilbagerapportering opdatering midtvejsstatus oplæg temadrøftelse temamøde analyse
    kortlægning plan handleplan handlingsplan procesplan forslag udkast beregning
    """)
