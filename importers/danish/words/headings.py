"""The headings of the genre, as tables: what a word above a passage makes of the passage.

Tables only. A phrase is written as it reads when folded: lower case, single spaces, no colon;
commas part the phrases.
"""

from importers.proposals import SectionKind


def phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a table."""
    return tuple(" ".join(phrase.split()) for phrase in listed.split(","))


# These say what a passage is wherever they stand above it.
LABELS: dict[SectionKind, tuple[str, ...]] = {
    SectionKind.RECOMMENDATION: phrases(
        """
        indstilling, indstillinger, indstilling til beslutning, indstilles, forslag til
        beslutning, forslag til vedtagelse, beslutningsforslag, beslutningsindstilling,
        indstilling og beslutningsforslag, indstilling og beslutning, anbefaling, anbefalinger
        """
    ),
    SectionKind.CASE: phrases(
        """
        sagsfremstilling, kort sagsfremstilling, supplerende sagsfremstilling, fornyet
        sagsfremstilling, sagsbeskrivelse, beskrivelse af sagen, sagens indhold, sagens
        baggrund, sagens forløb, sagsforløb, sagens opståen, beslutningstema, udtalelser og høring, sagsfremstilling og baggrund, baggrund,
        baggrund og sagsfremstilling, baggrund for sagen, baggrund og formål, resumé,
        resume, resumè, kort resumé, sammenfatning, lovgrundlag, retsgrundlag, lovgivning,
        historik, forhistorie, tidligere behandling, tidligere beslutning, tidligere
        beslutninger, tidligere politisk behandling, beslutningshistorik, problemstilling,
        problemformulering, redegørelse, beslutningskompetence, kompetence, hvem beslutter, økonomiske
        konsekvenser, økonomiske og personalemæssige konsekvenser, personalemæssige
        konsekvenser, øvrige konsekvenser, forvaltningens vurdering, administrationens
        vurdering, administrationens bemærkninger, forvaltningens bemærkninger
        """
    ),
    SectionKind.DECISION: phrases(
        """
        beslutning, beslutninger, beslutning og opfølgning, beslutning/opfølgning,
        beslutninger og aftaler, beslutning og aftaler, beslutning/referat,
        referat/beslutning, referat og beslutning, beslutningsreferat, konklusion,
        konklusioner, konklusion og beslutning, delkonklusion, vedtagelse, vedtagelser,
        vedtaget, besluttet, afgørelse, udfald, resultat, referat, referat af punktet,
        referat af drøftelse, referat fra mødet, aftale, aftaler, aftalt, det blev aftalt,
        det blev besluttet, opsamling, opsummering, protokol, protokollat, protokoltekst,
        sagens afgørelse, sagens udfald, mødets beslutning
        """
    ),
    SectionKind.ELABORATION: phrases(
        """
        uddybning, uddybende, drøftelse, drøftelser, diskussion, debat, bemærkninger fra
        mødet, bemærkninger fra drøftelsen, kommentarer fra mødet, fra drøftelsen, af
        drøftelsen fremgik
        """
    ),
    SectionKind.PROCESS: phrases(
        """
        videre proces, den videre proces, videre forløb, det videre forløb, det videre
        arbejde, videre arbejde, den videre sagsgang, videre sagsgang, tidsplan, tidsplan og
        proces, tids- og procesplan, tids- og handleplan, tids- og aktivitetsplan,
        procesplan, proces, proces og tidsplan, proces- og tidsplan, procesplan og tidsplan,
        næste skridt, de næste skridt, milepæle, milepælsplan, implementeringsplan, køreplan
        """
    ),
    SectionKind.ACTIONS: phrases(
        """
        aktion, aktioner, aktionsliste, aktionsplan, aktionspunkter, aktionspunkt, action,
        actions, action points, action items, handling, handlinger, handlingsliste,
        handlingslog, handlingspunkter, handleplan, opgave, opgaver, opgaveliste,
        opgavefordeling, opgaver til næste møde, opgaver til næste gang, aftalte opgaver,
        nye opgaver, to do, to-do, todo, to do-liste, to-do-liste, to-do liste, todo-liste,
        todoliste, opfølgning, opfølgningsliste, opfølgningspunkter, huskeliste, hvem gør
        hvad, hvem gør hvad hvornår, lektier, beslutningslog og opgaver
        """
    ),
    SectionKind.ATTACHMENTS: phrases(
        """
        bilag, bilagsnr, bilag vedlagt, bilag vedhæftet, bilagsliste, bilagsoversigt, bilag til
        punktet, bilag til sagen, vedlagt, vedlagte bilag, vedhæftede bilag, vedhæftet,
        vedhæftede filer, ingen bilag, baggrundsmateriale, mødemateriale, udleveret
        materiale, links
        """
    ),
    # These end a list of people or of attachments, and mean nothing elsewhere.
    SectionKind.TEXT: phrases(
        """
        dagsorden, dagsorden for mødet, dagsordenen, dagsordenspunkter, punkter, program,
        mødeplan, mødedatoer, kommende møder, næste møde, dato, mødedato, tid, tidspunkt,
        tid og sted, sted, mødested, lokale, velkomst, mødet
        hævet, mødet slut
        """
    ),
    SectionKind.PARTICIPANTS: phrases(
        """
        deltagere, deltager, deltog, deltagende, deltagelse, deltagerliste, deltagerkreds,
        mødedeltagere, mødedeltager, medlemmer, til stede, tilstede, tilstedeværende,
        tilstedeværende medlemmer, mødt, fremmødte, fremmødt, følgende deltog, følgende var
        mødt, følgende var til stede, i mødet deltog, på mødet deltog, desuden deltog, der
        deltog, mødt var, vi var, mødedeltagelse, derudover deltog, endvidere deltog, også
        til stede, øvrige deltagere, øvrige, gæst, gæster, inviteret, inviterede, på besøg,
        afbud, afbud fra, der var afbud fra, meldt afbud, har meldt afbud, afbud og fravær,
        fravær, fraværende, fraværende med afbud, fraværende uden afbud, ikke til stede,
        ikke tilstede, ikke mødt, ej til stede, ej tilstede, ej mødt, mangler, forfald,
        medlemmer til stede, mødte, observatører, suppleanter, medarbejderrepræsentanter,
        ledelsesrepræsentanter, ledelsesside, medarbejderside, fra administrationen, fra
        forvaltningen, fra bestyrelsen, fra bestyrelsen deltog, sekretariat, sekretær,
        referent, dirigent, mødeleder, ordstyrer, mødeindkalder, formand, næstformand
        """
    ),
}

# With a name after it, a role lists somebody; alone it is a word like any other.
ROLE_LABELS = phrases(
    """
    sekretær, referent, mødeleder, ordstyrer, mødeindkalder, formand, næstformand, dirigent,
    mangler, gæst
    """
)

# Alone, these list somebody in the header only; further down they are subjects like any other.
HEADER_LABELS = phrases(
    """
    medlemmer, suppleanter, sekretariat, gæster, øvrige
    """
)

# These head a part of the case in formal minutes, and mean something of their own elsewhere.
WEAK_CASE = phrases(
    """
    økonomi, økonomi og personale, økonomi og bevilling, høring, høringer, høringssvar,
    høring og inddragelse, kommunikation, inddragelse, borgerinddragelse, borger- og
    brugerinddragelse, involvering, dialog, vurdering, bemærkninger, beskrivelse, formål,
    motivering, begrundelse, konsekvenser, effekt, klima, klima og miljø, bæredygtighed,
    miljø, sundhed, sundhedsmæssige konsekvenser, miljømæssige konsekvenser, ligestilling,
    personale, risici, alternativer, handlemuligheder, strategi, politik, relation til
    strategi, indledning, sag, status, bevilling, finansiering, høring i med
    """
)

# A title does not end at their dot.
ABBREVIATIONS = phrases(
    """
    ang, bl.a, ca, evt, inkl, jf, kl, m.m, m.v, mm, mv, nr, osv, pkt, pr, sct, skt, st, v,
    vedr
    """
)

# What stands around minutes on a web page, each on a line of its own.
WEB_MENU = frozenset(
    phrases(
        """
        menu, søg, søg her, luk, luk menu, log ind, log på, log ud, login, kontakt, kontakt os,
        kontakt kommunen, gå til hovedindhold, gå til hovedindholdet, gå til indhold, spring til
        indhold, hop til indhold, til toppen, tilbage, forside, forsiden, hjem, sitemap,
        tilgængelighed, tilgængelighedserklæring, was-erklæring, privatlivspolitik,
        persondatapolitik, databeskyttelse og cookies, cookies, cookiepolitik, del, del siden,
        del på facebook, del på linkedin, udskriv, print, print siden, læs op, læs højt, få læst
        op, læs mere, se mere, vis mere, vis alle, vis mindre, fold ud, hent pdf, download,
        download pdf, nyheder, selvbetjening, du er her, you are here, skip to main content,
        abonner, tilmeld nyhedsbrev, følg os, følg os på facebook, facebook, linkedin, instagram,
        forrige, næste, side ikke fundet, sidst opdateret, skjul, åbn menu, hovedmenu, transkript,
        starte visningen fra side
        """
    )
)

# With a capital in the middle of a line they begin what is said under a title.
SENTENCE_STARTERS = frozenset(
    [
        "Der",
        "Det",
        "Den",
        "De",
        "Vi",
        "Han",
        "Hun",
        "Man",
        "Dette",
        "Disse",
        "Denne",
        "Ved",
        "Som",
        "Efter",
        "På",
        "Formanden",
        "Næstformanden",
        "Kassereren",
        "Udvalget",
        "Bestyrelsen",
        "Rådet",
        "Menighedsrådet",
        "Byrådet",
        "Forvaltningen",
        "Administrationen",
        "Sekretariatet",
        "Ledelsen",
        "Direktionen",
        "Skolelederen",
        "Lederen",
        "Gruppen",
        "Godkendt",
        "Vedtaget",
        "Drøftet",
        "Taget",
        "Tages",
        "Tiltrådt",
        "Tiltrædes",
        "Orientering",
        "Orienteret",
        "Intet",
        "Ingen",
        "Udsat",
        "Udsættes",
        "Punktet",
        "Sagen",
        "Referatet",
        "Dagsordenen",
        "Dagsorden",
        "Afslået",
        "Anbefales",
        "Enighed",
        "Der",
        "Alle",
        "Blev",
        "Budgettet",
        "Regnskabet",
        "Til",
        "Forslaget",
        "Indstillingen",
        "Indledning",
        "Resume",
        "Resumé",
        "Baggrund",
        "Sagsfremstilling",
    ]
)

# In a label these say that those listed did not meet.
ABSENT = phrases(
    """
    afbud, fravær, ikke til stede, ikke tilstede, ikke mødt, ej til, ej mødt, mangler,
    forfald, meldt
    """
)

# Those whose »… indstiller« or »…s indstilling« recommends, and whose »…s beslutning« decides.
DECIDERS = (
    r"(?:[\w-]{0,40}(?:udvalg|råd|bestyrelse|forum|gruppe|nævn|direktion|ledelse|komité|kommission|ting|kreds|styre)"
    r"(?:et|en|ne|n|t)?s?)"
)
OFFICES = (
    r"(?:administration|forvaltning|direktion|direktør|sekretariat|afdeling|center|centerchef|chef)"
)
ADVISERS = (
    rf"(?:{OFFICES}|formand|formandskab|udvalg|ledelse|bestyrelse|skoleleder|råd|gruppe|forum)"
)
