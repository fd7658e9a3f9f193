/**
 * How pages say that new clients are taken (`open`) or not (`closed`), by language. `closed` is asked first: "not
 * accepting new clients" holds the words of both.
 */
export const acceptingNew: Readonly<Record<string, { open: string; closed: string }>> = {
  en: {
    open: '(?:room|space|spaces|places) for (?:\\w+ ){1,3}(?:births?|families|clients|patients|people) (?:in|from|this)|(?:accept(?:ing|s)?|tak(?:ing|es?) on|taking|welcom(?:ing|es?)|openings? for|open to|availability for|(?:spaces?|room|slots?|places?) (?:available )?for)\\s+(?:\\w+\\s+){0,3}new\\s+(?:patients|clients)|welcoming new (?:patients|clients|families)|openings? for (?:\\w+ ){0,2}(?:patients|clients)|new (?:patients|clients|families) (?:are )?(?:always )?(?:welcome|accepted)|(?:i|we) (?:currently |now |do )?have (?:some |a few |limited )?(?:space|spaces|openings|availability|room) (?:on|at|from|for (?:new|another)|in the (?:morn|even|after)|right now|at the moment)|(?:taking|accepting) (?:bookings|referrals)(?! (?:via|through|from doctors only))|(?:immediate|current|good|some|limited) (?:availability|openings)|(?:room|space|spaces|places|openings) for (?:\\w+ )?(?:due dates|births)|(?:still |happy to |now )?(?:tak(?:e|ing)|accept(?:ing)?|welcom(?:e|ing)|see(?:ing)?) (?:on )?new (?:people|members|families|mothers|babies|children|students|referrals|faces|bookings|enquiries)|(?:slots?|hours|times?|spots?|appointments) (?:\\w+ ){0,3}(?:for|open to) new (?:patients|clients|people)|new (?:patient|client) (?:appointments|enquiries|inquiries) (?:are )?(?:available|open|welcome)|open(?:ed)? (?:my|our) (?:books|list|practice) (?:again )?to new|have (?:a )?(?:currently )?space for (?:births?|babies|families|clients|patients)|currently have (?:space|room|openings|availability)',
    closed:
      "(?:not|no longer|isn['’]t|aren['’]t|unable to)\\s+(?:\\w+\\s+){0,3}(?:accept|tak)(?:ing|e)?\\s+(?:on\\s+)?(?:any\\s+)?new\\s+(?:patients|clients)|(?:practice|schedule|caseload|books?) (?:is|are) (?:currently )?(?:full|closed to new)|(?<!(?:evening|weekend|saturday|afternoon|morning)s? )wait(?:ing)? ?list only|(?:closed|shut) to new (?:patients|clients)|(?:my|our) (?:list|books?|diary|caseload|waiting list) (?:is|are) (?:now |currently )?(?:full|closed)|(?:can(?:no|['’])t|cannot) take on any(?:body|one)(?: new)?|no (?:openings|availability|spaces|places) (?:at the moment|right now|currently|available|for new)|(?:i am|we are|i['’]m|we['’]re) (?:currently |now )?(?:fully booked|at capacity)|(?:not|no longer) (?:currently )?seeing new (?:patients|clients)|(?:currently|now|presently|at present) (?:fully booked|at (?:full )?capacity|full)(?! (?:for|on|in) )|(?:not|unable to|cannot|can[’']t|no longer) (?:\\w+ ){0,4}(?:tak(?:e|ing)|accept(?:ing)?|see(?:ing)?) (?:on )?(?:any(?:one|body)? )?(?:new|further|additional)(?: (?:people|clients|patients|referrals|members|enquiries|bookings|families))?(?! (?:insurance|plans?))|(?:my|our|the) (?:practice|schedule|caseload|books?|list|diary) (?:is|are) (?:currently |now |sadly |unfortunately )?(?:full|closed)|wait(?:ing)? ?list(?: only)? for new (?:patients|clients|people|families)|wait(?:ing)? ?list is (?:now |currently |also )?(?:closed|full)|(?:books|list) closed"
  },
  de: {
    open: '(?:neue|neuen) (?:patient\\p{L}*|klient\\p{L}*)[^.]{0,30}(?:willkommen|aufgenommen|angenommen)|neupatient\\p{L}* (?:sind )?(?:herzlich |jederzeit |gerne )*willkommen|(?:nehme|nehmen|nimmt) [^.]{0,30}neupatient|(?:nehme|nehmen|nimmt) (?:\\p{L}+ ){0,4}neue (?:familien|frauen|paare|menschen|kinder|anfragen|klient|patient)|kurzfristig(?:e)? (?:freie )?(?:termine|plätze) (?:frei|verfügbar|möglich)|(?:nehme|nehmen|nimmt) (?:ich |wir |gerne |wieder |noch |derzeit |zurzeit |aktuell )*neue (?:patient|klient|anmeldung)|(?:freie|noch) (?:therapie)?plätze',
    closed:
      '(?:keine|derzeit keine) (?:neuen |neue )(?:\\p{L}+ und )?(?:patient|klient)|aufnahmestopp|(?:keine|derzeit keine) freien (?:therapie)?plätze|alle (?:therapie|behandlungs)?plätze (?:sind )?(?:derzeit |zurzeit |momentan |aktuell )?(?:belegt|vergeben)|(?:therapie)?plätze sind (?:derzeit |zurzeit |momentan |aktuell |alle )*(?:belegt|vergeben)|warteliste (?:ist )?(?:derzeit |zurzeit )?geschlossen|keine neuen (?:\\p{L}+ )?(?:anmeldungen|anfragen|familien|frauen|kinder|aufnahmen|therapieanfragen|termine)|keine (?:neupatient|neuaufnahme)|neue (?:anfragen|patient\\p{L}*|klient\\p{L}*)[^.]{0,30} erst (?:ab|wieder)|keine kapazität|(?:komplett |vollständig )?ausgebucht(?! am)|nicht möglich, neue'
  },
  fr: {
    open: '(?:accueillir|recevoir|accepte|accepter|prends|prend|accueille|reçoit|reçois|acceptons|accueillons) (?:actuellement |encore |à nouveau )?(?:de |des |les )?nouve(?:aux patient|lles patient|lles personne|aux client)|nouveaux patients (?:sont )?(?:acceptés|bienvenus|les bienvenus)|(?:places?|créneaux|disponibilités) (?:disponibles? )?(?:pour|à) (?:de |les )?nouveaux patients|(?:quelques |encore des )(?:places|créneaux) (?:disponibles?|libres)|prends? (?:encore )?de nouveaux suivis',
    closed:
      "n(?:e |[’'])(?:prend|prends|prenons|accepte|acceptons|reçoi[st]|accueille|peux|peut)(?: malheureusement| actuellement)? (?:plus|pas)(?: \\p{L}+)? de nouve(?:aux|lles)|(?:agenda|planning|cabinet) (?:est )?(?:actuellement )?complet|liste d[’']attente (?:est )?(?:close|fermée|complète)|pas d['’]inscriptions? possible|plus de (?:places?|créneaux|disponibilités?) (?:pour|disponibles?)|patientèle complète|inscriptions (?:closes|fermées)"
  },
  es: {
    open: '(?:acept(?:a|as|o|an|amos)|recib(?:e|es|o|en|imos)|ati[eé]nd(?:e|es|o|en|emos)(?: a)?|admit(?:e|es|o|en|imos)|tom(?:a|as|o|an|amos)) (?:a )?(?:nuevos pacientes|pacientes nuevos)|nuevos pacientes (?:son )?bienvenidos|(?:tengo|tenemos|hay) (?:aún |todavía )?(?:disponibilidad|huecos?|plazas?|sitio|cupos?|lugar)(?: libres?| disponibles?)? para (?:nuevos|nuevas|pacientes nuevos)|(?:agenda|plazas|huecos|cupo|espacio|lugar) (?:abierta|libres|disponibles?)?\\s?(?:a|para) (?:nuevos pacientes|pacientes nuevos)',
    closed:
      'no (?:se |estoy |estamos )?(?:acept\\w*|admit\\w*|recib\\w*|tom\\w*|cog\\w*) (?:a |más )?(?:nuevos |nuevas )?(?:pacientes|clientes|familias)|sin plazas|no (?:hay|quedan) plazas|no (?:tengo|tenemos|hay) (?:hueco|huecos|plaza|plazas|sitio|disponibilidad)(?: libres?)? para (?:nuev|más)|agenda (?:completa|cerrada)|lista de espera cerrada|(?:solo|únicamente) (?:en )?lista de espera'
  },
  nl: {
    open: 'nieuwe (?:patiënten|cliënten) (?:zijn |worden )?(?:welkom|aangenomen|aannemen)|(?:nemen|neem|neemt) (?:weer |graag |nog |altijd )*nieuwe \\p{L}+ (?:aan|in)(?!\\p{L})|(?:plaats|ruimte|plek|plekken)(?: vrij| beschikbaar)? voor nieuwe (?:patiënten|cliënten|aanmeldingen|mensen)|nieuwe (?:aanmeldingen|cliënten|patiënten) (?:zijn )?(?:mogelijk|van harte welkom)',
    closed:
      'praktijk (?:is |zit )(?:momenteel )?vol|wachtlijst (?:is )?gesloten|patiëntenstop|cliëntenstop|geen (?:plek|plaats|ruimte)(?: meer)? voor nieuwe|aanmeldstop|geen nieuwe (?:patiënten|cliënten|aanmeldingen|mensen|zwangeren|kinderen|gezinnen)'
  },
  it: {
    open: '(?:accett\\w+|ricev\\w+|accolg\\w+) nuovi pazienti|nuovi pazienti (?:sono )?(?:i )?(?:benvenuti|accettati)|(?:prendo|prendiamo|seguo|accogliamo) (?:anche |ancora )?nuovi pazienti|(?:posti|disponibilità) (?:liberi |disponibili )?per nuovi pazienti',
    closed:
      "non (?:accett\\w+|prend\\w+|ricev\\w+) (?:più )?nuovi pazienti|agenda (?:è )?(?:chiusa|completa|al completo)|lista d[’']attesa (?:è )?(?:chiusa|al completo)|non (?:è|sono) (?:al momento )?(?:possibile|in grado) (?:di )?(?:prendere|accogliere|accettare)|non ho (?:al momento )?posti"
  },
  pt: {
    open: '(?:aceit\\w+|receb\\w+|atend\\w+) (?:a )?nov[oa]s (?:pacientes|clientes|utentes|pessoas|marcações)|disponibilidade para novos|novos pacientes (?:são )?bem-vindos|(?:agenda|inscrições|vagas?) (?:abertas?|disponíve\\p{L}+)?\\s?(?:a|para) novos (?:pacientes|clientes|utentes)|vagas (?:abertas|disponíveis)',
    closed:
      'não (?:estou a |estamos a |estamos |estou )?(?:aceit\\w+|receb\\w+) (?:mais )?nov[oa]s (?:pacientes|clientes|utentes|pessoas|famílias|crianças|marcações|pedidos)|agenda (?:cheia|fechada|lotada)|sem vagas|lista de espera (?:encerrada|fechada)|não há vagas|não tenho (?:vagas|disponibilidade)'
  },
  pl: {
    open: 'przyjmuj\\p{L}+ (?:obecnie )?now(?:ych|e) (?:pacjent|klient)\\p{L}+|now(?:i|e) pacjent(?:ci|ki) (?:są )?mile widzian\\p{L}|nowi pacjenci (?:są )?mile widziani',
    closed: 'nie przyjmuj\\p{L}+ (?:już |obecnie )?nowych pacjentów'
  },
  sv: {
    open: '(?:tar|välkomnar) (?:vi |jag )?(?:emot |just nu |gärna |åter )*nya (?:patienter|klienter)|nya (?:patienter|klienter) (?:är )?(?:alltid )?välkomna|(?:lediga|plats för) (?:tider|nya (?:patienter|klienter))',
    closed:
      '(?:tar|ta) (?:för närvarande |just nu |tyvärr )*(?:inte|ej) emot (?:några )?nya (?:patienter|klienter)|(?:fullbokad|intagningsstopp|väntelistan är stängd)'
  },
  ja: {
    open: '新規のご?予約[^。]{0,12}(?:承|受|可能|お待ち)|新規の?(?:方|お客様|患者様?)[^。]{0,8}(?:承|受け?付|歓迎)|新患(?:の方)?(?:受付中|歓迎|も?受け付け)|初めての方も?歓迎',
    closed:
      '新患(?:の)?(?:受付を?(?:停止|休止)|お断り)|新規の?(?:ご?予約|受付|患者様?)[^。]{0,8}(?:停止|休止|お断り|締め切)'
  }
}
