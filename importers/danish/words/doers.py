"""Who can act: roles, bodies and organisations, as they stand in lower case. Tables only."""

from importers.danish.tables import list_of, set_of

# The end of a word that names a person by a role: »kirkeværgen«, »skoleleder«, »AMR«.
ROLE_ENDS = list_of("""
    mand manden formand formanden næstformand næstformanden formændene formandskab formandskabet
    kasserer kassereren kasser regnskabsfører sekretær sekretæren referent referenten dirigent dirigenten
    leder lederen ledere lederne chef chefen chefer cheferne direktør direktøren direktørerne
    værge værgen kontaktperson kontaktpersonen kontaktpersoner kontaktpersonerne
    præst præsten præster præsterne provst provsten biskop biskoppen organist organisten organisterne
    graver graveren graverne gravere kirketjener kirketjeneren kirketjenerne kordegn kordegnen sognemedhjælper sognemedhjælperen
    inspektør inspektøren mester mesteren vicevært viceværten viceværter viceværterne
    konsulent konsulenten konsulenter konsulenterne koordinator koordinatoren
    repræsentant repræsentanten repræsentanter repræsentanterne
    tillidsrepræsentant arbejdsmiljørepræsentant ordfører ordføreren borgmester borgmesteren
    viceborgmester rådmand rådmanden rektor rektoren pædagog pædagogen pædagogerne
    lærer læreren lærerne medarbejder medarbejderen medarbejdere medarbejderne
    ejendomsmester driftsleder sagsbehandler sagsbehandleren jurist juristen
    arkitekt arkitekten rådgiver rådgiveren rådgivere rådgiverne revisor revisoren
    administrator administratoren projektleder tovholder tovholderen tovholdere tovholderne
    læge lægen læger lægerne sygeplejerske sygeplejersken advokat advokaten bibliotekar
    bibliotekaren ingeniør ingeniøren planlægger planlæggeren psykolog psykologen terapeut
    terapeuten opstiller opstilleren ansøger ansøgeren ansøgerne bygherre bygherren ejeren ejerne lodsejer
    lodsejeren lodsejerne udlejer udlejeren webmaster redaktør redaktøren instruktør instruktøren
    instruktørerne træner træneren gartner gartneren håndværker håndværkeren håndværkerne
    elektriker elektrikeren tømrer tømreren murer mureren vvs'er maler maleren
    medlem medlemmet medlemmer medlemmerne suppleant suppleanten
    borger beboer beboere beboerne forældre forældrene deltagere deltagerne sanger sangeren klassekontakter klassekontakterne naboerne eleverne lejerne kommissærerne
    """)
FORUM_ENDS = list_of("""
    udvalg udvalget udvalgene råd rådet rådene bestyrelse bestyrelsen bestyrelser bestyrelserne
    gruppe gruppen grupper grupperne forum forummet fora klynge klyngen klyngerne
    nævn nævnet komité komitéen komite komiteen kommission kommissionen team teamet teams
    netværk netværket taskforce taskforcen kreds kredsen laug lauget
    kommunalbestyrelsen byråd byrådet regionsråd regionsrådet menighedsråd menighedsrådet
    generalforsamling generalforsamlingen formandsmøde ledergruppe ledergruppen
    panel panelet ledelse ledelsen ledelsesteam parterne parter
    """)
ORGANISATION_ENDS = list_of("""
    sekretariat sekretariatet forvaltning forvaltningen forvaltningerne administration
    administrationen direktion direktionen afdeling afdelingen afdelinger afdelingerne
    kommune kommunen kommuner kommunerne region regionen regioner regionerne
    center centret centeret centre centrene centrerne skole skolen skoler skolerne sfo sfo'en
    børnehave børnehaven børnehuset institution institutionen institutioner institutionerne
    forening foreningen foreninger foreningerne hospital hospitalet hospitaler hospitalerne
    sygehus sygehuset psykiatri psykiatrien politi politiet provsti provstiet provstiudvalg stift stiftet
    kirkegård kirkegårdskontor kirkekontor kirkekontoret driften drift personale personalet
    service ejendomsservice firma firmaet selskab selskabet virksomhed leverandør leverandøren
    leverandører leverandørerne entreprenør entreprenøren museum museet bibliotek biblioteket
    klub klubben klubber klubberne myndighed myndigheden styrelse styrelsen ministerium
    direktorat direktoratet institut instituttet agentur agenturet bureauet tegnestuen redaktionen ministeriet fonden fond kontor kontoret sektor enheden
    højskole gymnasium gymnasiet universitet praksis forsyning forsyningen fagforening
    embede embedet hjemmet væsenet tjenesten plejen dagtilbud dagtilbuddet dagtilbuddene centeret banken korpset spejderne køkkenet visitationen sognene fællesskab fællesskabet beredskab beredskabet jobcenter jobcentret stab staben
    """)
# Bodies that minutes name by their letters: the deanery committee, the working committee …
FORA_BY_LETTERS = set_of("pu fu mr hmu lmu cmu fmu psu tmu bsu sbu")
# Words that end as a doer does and are none.
NOT_DOERS = set_of("""
    område området råd drift ledelse praksis sektor fællesskab
    service kreds netværk forsyning center skole forening forum
    forråd
    team gruppe ledere medarbejdere region kommune klub afdeling
    """)
# Words that end as a person of a trade does and are things.
NOT_AGENTS = set_of(
    "listen kvisten resten gisten kisten variant varianten restanten konstanten kvotienten"
)
# »området« ends as »rådet« does.
NOT_DOER_ENDS = ("området", "områder", "område", "områderne", "forråd", "udsted")
PRONOUNS = set_of("vi jeg han hun de i")
UNNAMED = set_of("vi jeg de i nogen en alle begge")
EVERYBODY = set_of("alle begge enhver hver samtlige")
# What stands between a doer and the verb, or between the verb and its doer.
ADVERBS = set_of("""
    også derfor nu så herefter derefter efterfølgende desuden endvidere endelig dermed dog gerne
    snarest straks selv stadig fortsat fremadrettet fremover løbende senere samtidig ligeledes
    hurtigst muligt først således dernæst evt eventuelt altså allerede ad lige alle i
    sammen begge til videre igen dertil imidlertid naturligvis selvfølgelig vanligt
    """)
# Behind these a name is no subject: something is done to it, or with it.
PREPOSITIONS = set_of("""
    til fra med af for hos via på om i ved under mellem over efter uden imod mod omkring blandt
    vedr vedrørende ang angående som samt jf ifølge pga gennem end ift
    """)
# What departments are named after: two of them with »og« are one (»Teknik og Miljø«).
DEPARTMENT = set_of("""
    affald anlæg arbejdsmarked beskæftigelse borgerservice børn byg by dagtilbud digitalisering
    drift ejendomme ejendom erhverv familie fritid handicap havn hr hverdag idræt it job kirke
    klima kommunikation kultur land landdistrikter løn læring miljø natur omsorg park personale
    plan pleje psykiatri skole skoler social sociale spildevand sport sundhed teknik trafik
    turisme udvikling unge uddannelse vand vej veje velfærd ydelse ældre økonomi
    """)
# Whom a body cares for: what they do is life there, not a task from a meeting.
CARED_FOR = set_of("""
    eleverne elever børnene børn konfirmanderne konfirmander minikonfirmanderne minikonfirmander klasserne klasser
    klassen årgangen årgang borgerne borgere brugerne brugere gæsterne gæster kunderne patienterne studerende
    spillerne ansøgerne kirkegængerne besøgende tilskuerne deltagerne
    """)
# Bodies and initials whose letters are a word as well (»kl. 10«).
LETTERS = frozenset({"KL", "DR", "BL", "JF", "CA", "FX", "AD", "IFM", "NR"})
# Trades that are verbs as well: behind a name they are what the named does.
TRADES_AND_VERBS = set_of("maler murer læger planlægger")
# Capitals that begin a sentence and name nobody.
STARTERS = set_of("""
    data arbejdet alt intet ens sådan vores deres hans hendes sin sit sine min mit
    der det den de dette denne disse vi man alle hvis når såfremt herefter derefter desuden
    endvidere derudover efterfølgende punktet sagen emnet mødet forslaget ansøgningen budgettet
    regnskabet referatet udkastet planen projektet spørgsmålet beslutning referat bilag
    indstilling orientering status aftale aftalt besluttet ansvarlig aktion frist deadline
    i på til fra med af for ved om efter inden under over mellem da idet fordi at og men eller
    så nu her ikke ingen intet et en to tre fire fem begge hver både kan skal vil må bør er var
    blev bliver har havde godkendt vedtaget drøftet udsat tages taget næste første sidste hvem
    hvad hvor hvordan hvornår hvorfor skulle kunne ville såvel samtidig dog derfor også
    fortsat senere snarest dagsorden punkt pkt ad vedr eventuelt evt nyt øvrige generelt
    kommentar bemærk obs husk mht ifm ift pga fx bl jf kl ca nr tak tema mange andre
    mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april juni juli
    august september oktober november december jul påske uge dato opgave opgaver forår efterår
    sommer vinter dele udover ud fremadrettet fremover ligeledes endelig herudover hertil heraf
    hermed dermed møde møder materialet materiale materialer brev tilbud kontrakt aftalen
    indkaldelse oplæg rapporten rapport listen liste anmodning ønske behov forslag vedtægterne
    imidlertid ifølge vedrørende nemlig desværre måske herunder derimod altså ellers samtlige som
    ideen idéen problemet opgaven arbejdet processen tidsplanen indbydelse invitation
    """)
