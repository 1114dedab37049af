"""Given names that Danes go by: they tell a person from a thing at the head of a sentence."""

from importers.danish.tables import set_of

GIVEN_NAMES = set_of("""
    aage adam agnes agnete ahmed aksel albert alberte alex alexander alfred ali alice allan alma
    amalie amanda anders andrea andreas ane anette anja anna anne anne-marie annelise annemarie
    annette anni annika anton arne asger asta astrid august aya bastian bendt benjamin benny
    bent bente berit bernd bertil bertram bettina birger birgit birgitte birte birthe bjarke
    bjarne bjørn bo bodil brian britt britta bruno camilla carina carl carolina caroline carsten
    casper cathrine cecilie charlotte christa christian christina christoffer clara claus
    clement connie conny dagmar daniel david dea dennis diana dina ditte dorit dorrit dorte
    dorthe ebbe edith edvard egon einar ejnar ejvind elias elin eline elisabeth elise ella ellen
    else elsebeth elvira emil emilie emily emma emmy enok erik erland erling erna esben ester
    esther eva evald ewa fatima felix fie filip filippa finn flemming flora frank freddy frede
    frederik frederikke freja fritz georg gerda gert gitte gorm grethe gry gudrun gunhild gunna
    gunnar gunner gurli gustav hanna hannah hanne hans hans-jørgen harald hardy harry hassan
    hector hedvig heidi heine helena helene helge helle helmer henning henny henriette henrik
    henry herluf hilda hilma hjalmar holger hugo ib iben ibrahim ida inga inge inge-lise
    ingelise inger ingolf ingrid ingvar irene iris irma isabella ivan iver jacob jakob jan jane
    janne jannick jannie jannik jasmin jeanette jens jens-erik jeppe jes jesper jette jimmi
    jimmy joachim joakim joan johan johanne johannes john johnny jonas jonathan jonna josef
    josefine judith julia julie julius jytte jørgen jørn kaare kaj kamilla karen karen-margrethe
    karin karina karl karla karoline karsten kasper kathrine katja katrine keld kenneth kent kim
    kirsa kirsten kirstin kirstine kjeld klara klaus knud knut konrad kresten krista kristen
    kristian kristina kristine kristoffer kurt kåre lars lars-peter lasse lau lauge laura
    laurits laust lea leif leila lene lennart leo leon liam lilian lillian lilly lina linda line
    linnea lis lisa lisbet lisbeth lise liselotte lissi lissy liva lizzi lone lotte louise lucas
    lucia lukas luna lykke lærke mads magda magne magnus maiken maj maja majbritt malene malthe
    manfred marcus maren margit margrethe maria marianne marie marius mark markus martin mathias
    mathilde matilde max maya melanie merete metha mette mia michael mie mikael mikkel milla
    mille minna mira mogens mohammed mona monica morten nadia naja nana nann nanna natasja nelly
    nete nicolai niels nikolaj nikoline nils nina noah nora norma nynne oda olav ole olga oliver
    oluf orla oscar oskar osvald otto ove palle paul pauline peder peer pelle per per-ole
    pernille peter petra philip pia poul poul-erik preben pál páll ragnhild ralf randi rasmus
    rebecca regitze reidun rene rené richard rikard rikke rita roar robert robin rolf rosa rudi
    runa rune ruth sabrina sally samuel sandra sanne sara sarah sebastian sejr selma severin
    sidsel signe sigrid sigrun sigurd silas sille simon simone sine siw skjold smilla sofia
    sofie sofus solveig sonja sonni steen stefan stella sten stig stine storm sune susan susanne
    susie svea sven svend svenning sylvia søren søs tage tania tanja tenna terese thea theis
    theo therese thilde thit thomas thor thorben thorkild thorvald thure thyra tilde tina tine
    tobias tom tommy tonny tora torben torkil tove trille trine troels tue tyge uffe ulf ulla
    ulrich ulrik ulrikke ursula vagn valborg valdemar vega vera verna verner vibeke victor
    victoria viggo viktor vilfred vilhelm villads villy vilma viola vita vivi vivian walter
    walther werner willem william willy winnie xenia yasmin yrsa yvonne zenia åge åse øjvind
    øyvind
""")
