"""Given names that Danes go by: they tell a person from a thing at the head of a sentence."""

from importers.danish.tables import set_of

GIVEN_NAMES = set_of("""
    adam agnete aksel albert alex alexander alfred alice allan amalie anders andrea andreas ane
    anette anja anna anne annelise annemarie annette anni annika anton arne asger asta astrid aage
    bendt bent bente benny berit bernd bertil birger birgit birgitte birte birthe bjarke bjarne bjørn
    bo bodil brian britt britta bruno camilla carina carl carina carsten casper cecilie charlotte
    christa christian christina christoffer claus conny connie daniel david dennis ditte dorte dorthe
    ebbe edith egon elin elisabeth elise ella ellen else elsebeth emil emilie emma erik erling ester
    esben eva ewa finn flemming fie filip freddy frede frederik frederikke freja frank gerda gert
    gitte gorm grethe gudrun gunnar gurli gustav hanna hanne hannah hans harald hardy harry heidi
    heine helena helene helge helle henning henrik henriette henry herluf holger ib ibrahim ida inga
    inge ingelise inger ingrid irene iris isabella ivan iver jacob jakob jan jane janne jannie jannik
    jeanette jens jeppe jes jesper jette jimmi jimmy joan joachim johan johanne johannes john johnny
    jonas jonna josefine julie jytte jørgen jørn kaj karen karin karina karl karoline karsten kasper
    katja katrine keld kenneth kent kim kirsten kirstine kjeld klaus knud kresten kristen kristian
    kristina kristine kristoffer kurt lars lasse laura laurits lau leif lene lennart leo leon lilian
    lilly linda line lis lisa lisbet lisbeth lise liselotte lissi lizzi lone lotte louise lucas lukas
    lykke mads magnus maiken maj maja majbritt malene maren margit margrethe maria marianne marie
    marius mark markus martin mathias mathilde max merete mette mia michael mikael mikkel mogens mona
    monica morten nadia nana nanna naja natasja nete nicolai niels nikolaj nina oda ole olga olav
    oliver oluf oscar oskar otto palle pauline paul peder peer per pernille peter pia poul preben
    rasmus randi regitze rene rené richard rikke rita robert rolf rosa rudi ruth rune sabrina sandra
    sanne sara sarah selma sigrid signe sidsel simon sine siw sofia sofie solveig sonja stefan steen
    sten stig stine sune susan susanne susie svend sven søren tanja terese theis therese thomas thor
    thorkild tina tine tobias tom tommy tonny tora torben tove troels trine tue uffe ulf ulla ulrik
    ursula vagn valdemar vera verner vibeke victor viggo viktor vilhelm villy vivi vivian walther
    willy winnie yvonne åge åse ove øjvind pál páll mohammed fatima ali hassan ahmed
    """)
