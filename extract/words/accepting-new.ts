/**
 * How pages say that new clients are taken (`open`) or not (`closed`), by language. `closed` is asked first: "not
 * accepting new clients" holds the words of both.
 */
export const acceptingNew: Readonly<Record<string, { open: string; closed: string }>> = {
  en: {
    open: '(?:room|space|spaces|places) for (?:\\w+ ){1,3}(?:births?|families|clients|patients|people) (?:in|from|this)|(?:accept(?:ing|s)?|tak(?:ing|es?) on|taking|welcom(?:ing|es?)|openings? for|open to|availability for|(?:spaces?|room|slots?|places?) (?:available )?for)\\s+(?:\\w+\\s+){0,3}new\\s+(?:patients|clients)|welcoming new (?:patients|clients|families)|openings? for (?:\\w+ ){0,2}(?:patients|clients)|new (?:patients|clients|families) (?:are )?(?:always )?(?:welcome|accepted)|(?:i|we) (?:currently |now |do )?have (?:some |a few |limited )?(?:space|spaces|openings|availability|room) (?:on|at|from|for (?:new|another)|in the (?:morn|even|after)|right now|at the moment)|(?:taking|accepting) (?:bookings|referrals)(?! (?:via|through|from doctors only))|have (?:a )?(?:currently )?space for (?:births?|babies|families|clients|patients)|currently have (?:space|room|openings|availability)',
    closed:
      "(?:not|no longer|isn['’]t|aren['’]t|unable to)\\s+(?:\\w+\\s+){0,3}(?:accept|tak)(?:ing|e)?\\s+(?:on\\s+)?(?:any\\s+)?new\\s+(?:patients|clients)|(?:practice|schedule|caseload|books?) (?:is|are) (?:currently )?(?:full|closed to new)|(?<!(?:evening|weekend|saturday|afternoon|morning)s? )wait(?:ing)? ?list only|(?:closed|shut) to new (?:patients|clients)|(?:my|our) (?:list|books?|diary|caseload|waiting list) (?:is|are) (?:now |currently )?(?:full|closed)|(?:can(?:no|['’])t|cannot) take on any(?:body|one)(?: new)?|no (?:openings|availability|spaces|places) (?:at the moment|right now|currently|available|for new)|(?:i am|we are|i['’]m|we['’]re) (?:currently |now )?(?:fully booked|at capacity)|(?:not|no longer) (?:currently )?seeing new (?:patients|clients)"
  },
  de: {
    open: '(?:neue|neuen) (?:patient\\p{L}*|klient\\p{L}*)[^.]{0,30}(?:willkommen|aufgenommen|angenommen)|(?:nehme|nehmen|nimmt) (?:ich |wir |gerne |wieder |noch |derzeit |zurzeit |aktuell )*neue (?:patient|klient|anmeldung)|(?:freie|noch) (?:therapie)?plätze',
    closed:
      '(?:keine|derzeit keine) (?:neuen |neue )(?:\\p{L}+ und )?(?:patient|klient)|aufnahmestopp|(?:keine|derzeit keine) freien (?:therapie)?plätze|alle (?:therapie|behandlungs)?plätze (?:sind )?(?:derzeit |zurzeit |momentan |aktuell )?(?:belegt|vergeben)|(?:therapie)?plätze sind (?:derzeit |zurzeit |momentan |aktuell |alle )*(?:belegt|vergeben)|warteliste (?:ist )?(?:derzeit |zurzeit )?geschlossen|keine neuen anmeldungen'
  },
  fr: {
    open: '(?:accepte|accepter|prends|prend|accueille|reçoit|reçois|acceptons|accueillons) (?:actuellement |encore |à nouveau )?(?:de |des )?nouveaux patients|nouveaux patients (?:acceptés|bienvenus)|(?:places?|créneaux|disponibilités) (?:disponibles? )?(?:pour|à) (?:de )?nouveaux patients',
    closed:
      "n[e'’] ?(?:prend|prends|prenons|accepte|acceptons) (?:plus|pas) de nouveaux patients|n['’]accepte (?:plus|pas) de nouveaux|pas d['’]inscriptions? possible|plus de (?:places?|créneaux|disponibilités?) (?:pour|disponibles?)|patientèle complète|inscriptions (?:closes|fermées)"
  },
  es: {
    open: '(?:acepta|aceptamos|acepto|recibo|recibimos|atiendo a|admito) (?:a )?nuevos pacientes|nuevos pacientes bienvenidos|(?:agenda|plazas|huecos|cupo|espacio|lugar) (?:abierta|libres|disponibles?)?\\s?(?:a|para) nuevos pacientes',
    closed:
      'no (?:se )?(?:acept\\w*|admit\\w*|recib\\w*) (?:a )?(?:nuevos )?pacientes|sin plazas|no (?:tengo|tenemos|hay) (?:hueco|huecos|plaza|plazas|sitio|disponibilidad)(?: libres?)? para (?:nuev|más)|agenda (?:completa|cerrada)|lista de espera cerrada'
  },
  nl: {
    open: 'nieuwe (?:patiënten|cliënten) (?:zijn |worden )?(?:welkom|aangenomen|aannemen)|(?:nemen|neem|neemt) (?:weer |graag )?nieuwe (?:patiënten|cliënten) aan|(?:plaats|ruimte|plek) (?:vrij )?voor nieuwe (?:patiënten|cliënten)',
    closed:
      'praktijk (?:is |zit )(?:momenteel )?vol|wachtlijst (?:is )?gesloten|patiëntenstop|cliëntenstop|geen nieuwe (?:patiënten|cliënten)'
  },
  it: {
    open: '(?:accett\\w+|ricev\\w+|accolg\\w+) nuovi pazienti|nuovi pazienti (?:sono )?(?:benvenuti|accettati)|(?:posti|disponibilità) (?:liberi |disponibili )?per nuovi pazienti',
    closed:
      'non (?:accett\\w+|prend\\w+|ricev\\w+) (?:più )?nuovi pazienti|agenda (?:chiusa|completa|al completo)|non ho (?:al momento )?posti'
  },
  pt: {
    open: '(?:aceit\\w+|receb\\w+|atend\\w+) (?:a )?novos (?:pacientes|clientes|utentes)|novos pacientes (?:são )?bem-vindos|(?:agenda|inscrições|vagas?) (?:abertas?|disponíve\\p{L}+)?\\s?(?:a|para) novos (?:pacientes|clientes|utentes)|vagas (?:abertas|disponíveis)',
    closed:
      'não (?:estou a |estamos a |estamos |estou )?(?:aceit\\w+|receb\\w+) (?:mais )?novos (?:pacientes|clientes|utentes)|agenda (?:cheia|fechada|lotada)|sem vagas'
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
