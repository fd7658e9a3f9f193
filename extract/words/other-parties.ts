import { anyCase } from '../text/any-case'
/**
 * Words that say that a number, an e-mail or an address on a practitioner's page is someone else's, by whose it is. Each
 * line holds all languages; they are looked for in the words just before a value, in its line's label and in the headings
 * above. A new word goes to its party.
 */
export const otherParties: Readonly<Record<string, string>> = {
  crisis:
    'out[- ]of[- ]hours|(?:poste|médecin|pharmacie|service|maison)(?: \\p{L}+)? de garde|ailleurs|elsewhere|woanders|emergenc|notfall|notruf|notdienst|bereitschaftsdienst|urgence|urgencia|urgência|sos méd|samu\\b|línea de la vida|pronto soccorso|guardia medica|huisartsenpost|nhs ?111|sns ?24|cvv\\b|emergencia|emergenza|emergência|spoed|crisis|(?<!\\p{L})krise|suicid|suizid|zelfmoord|hotline|helpline|lifeline|samaritan|telefonseelsorge|seelsorge|esperanza|telefono amico|linha de apoio|child abuse|domestic violence|giftnotruf|giftinfo\\p{L}*|poison (?:control|cent)|antiveneno\\p{L}*|veleni|vergiftiging\\p{L}*|toxicolog|intoxica|centre anti-?poison|pieta house|\\bsamu\\b|réseau de garde|nocna (?:i świąteczna )?(?:pomoc|opieka)|pomoc doraźna|akut(?:mottagning|hjälp| hjälp)\\p{L}*|jourmottagning|garde (?:respiratoire|médicale)|notaufnahme|accident and emergency|救急|急病|いのちの電話|en cas de détresse|sos \\p{L}{4,}',
  authority:
    'aufsicht|kammer(?!\\p{L})|behörde|amt(?!\\p{L})|kassen(?:zahn)?ärztliche|ministeri|ordre des|ordre national|colegio (?:oficial|de)|ordine (?:d|psicolog|medic|biolog|ostetric|infermier|fisioterapist|osteopat|nazionale|regionale|professionale)|(?:krajowa|okręgowa|naczelna) izba|(?:conselho|ordem) (?:regional|federal)|ordem dos|verband(?!\\p{L})|beroepsvereniging|regulator|licensing board|board of|state board|medical council|\\p{L} council(?!\\p{L})|klacht|geschillen|complaint|reclama[cç]|reclamation|ombuds|schlichtung|streitbeilegung|odr\\b|médiateur|mediatore',
  insurer:
    'insur|versicher|krankenkasse|mutuelle|assurance maladie|aseguradora|assicura|seguradora|convênio|verzekeraar|zorgverzeker|authori[sz]ation code|number on your card|back of your card',
  institution:
    'hospital|hôpital|ospedale|krankenhaus|klinikum|\\p{L}{4,}klinik|kreißsaal|maternité|clinique (?:de|du|des)|clínica (?:de|universitaria)|ziekenhuis|medical center|surgery center|imaging|radiolog|laborator|\\blabs?\\b|kraamzorg|thuiszorg|pharmac|apotheke|farmacia|farmácia|apotheek|directory|translation service|car park|parking lot|aparcamiento|parcheggio|駐車|パーキング|連携|提携|紹介先|総合病院|大学病院|conmutador del|parkhaus|parkplatz',
  helper:
    "customer (?:support|care|service)|help ?cent(?:er|re)|centro de ayuda|central de ajuda|centro assistenza|centre d[’']aide|hilfe-?cent|helpcentrum|support (?:number|line|team)|(?:technical|tech|booking|app|portal|website|system) support|support\\s?:|service (?:clients?|patients?)|kundenservice|kundendienst|atención al cliente|servizio clienti|atendimento ao cliente|klantenservice|web\\s?design|web\\s?page by|website by|site by|designed by|developed by|built by|powered by|made by|hosting|hébergeur|hébergement|gestaltung|realisiert|realisation|réalisation|réalisé par|diseño web|desarrollad|realizzat|sviluppat|desenvolvid|agentur|photograph|fotograf|druckerei|realizzazion|sviluppo|(?:web)?seite von|homepage von|umsetzung|ontwerp(?!\\p{L})|vormgeving|website\\s?:|web\\s?:|site\\s?:|site web (?:par|:)|sit(?:o|io) (?:web )?(?:di|a cura|por|de|:)(?!\\p{L})|site (?:por|feito)|website (?:door|von)|design\\s?:|diseño\\s?:|projekt\\s?:|制作|créé par|(?<!\\p{L})(?:fotos?|photos?|foto[’']?s|facturaci[oó]n|facturation|fatturazione|faturação)\\s?:|conception (?:du site|web|graphique|et )|webmaster|credits?:|billing|pay (?:my|your) bill|invoices?|medical records|(?:records|charts|files) (?:are |were )?(?:now )?(?:kept|held|stored|archived)|nurse (?:advice )?line|after[- ]hours|answering service|clearing|abrechnungsstelle|press (?:office|contact)|media enquir",
  protection:
    'datenschutzbeauftrag|data protection officer|\\bdpo\\b|privacy officer|délégué à la protection',
  colleague:
    "(?<!\\p{L})(?:colleagues?|kolleg(?:e|en|in|innen)|collègues?|confrères?|consœurs?|coll[eè]g(?:a|hi|he)|compañer[oa]s?|collega[’']?s|colegas?)(?!\\p{L})|(?<!\\p{L})(?:our friends|friends of ours|unsere freunde|nos amis|nuestros amigos|nossos amigos|onze vrienden|i nostri amici)(?!\\p{L})|(?<!\\p{L})(?:polecamy|wir empfehlen|we recommend|nous recommandons|recomendamos|consigliamo|wij bevelen aan|vi rekommenderar)(?!\\p{L})|mêmes locaux|même adresse|im (?:selben |gleichen )?haus(?!\\p{L})|(?:same|in the|in our) building|(?:urlaubs|ferien|krankheits)?vertretung|stand-?in|\\blocum\\b|remplaç\\p{L}*|in mia assenza|sostitut\\p{L}*|sustitut\\p{L}*|substitut[oa](?!\\p{L})|waarnem\\p{L}*|vervang(?:ing|er|ster)|代診|sister (?:practice|clinic|studio)|schwester(?:praxis|studio)|cabinet jumeau|consulta hermana|zuster(?:praktijk|studio)|studio gemello|clínica irmã|姉妹[院店]|系列院",
  supervisor: 'supervis(?:or|ed|ion)\\b|under the direction of'
}

/**
 * What pages say beside a number that is printed so that nobody uses it for them: it was theirs once, or rings at another
 * desk. It is looked for in the words before and after the number, in its sentence; a new language is a line.
 */
export const notToUse: Readonly<Record<string, string>> = {
  en: "no longer|not (?:in use|in service|my|our|monitored|answered|for (?:appointments|bookings|patients))|(?:do(?:es)?|can) ?(?:not|n[’']t) (?:take|book|make|use|call)|previous(?:ly)?|formerly|former|\\bold (?:number|phone|line|office|address|practice)|out of (?:service|use)|disconnected",
  de: 'nicht mehr|(?<!\\p{L})(?:alte|frühere|ehemalige|bisherige)[rsn]?(?!\\p{L})|nicht (?:über|bei|für (?:termine|patient))|keine termine|ungültig|abgeschaltet',
  fr: "n[’']est plus|ne (?:prend|prennent|fonctionne\\p{L}*|répond\\p{L}*)[^.]{0,12}(?:pas|plus)|ancien(?:ne)? (?:numéro|cabinet|adresse|ligne|téléphone)|pas (?:par|via|auprès)|hors service",
  es: 'ya no|no (?:dan|da|atienden|gestionan|usar|llamar)|antigu[oa] (?:número|teléfono|consulta|dirección)|fuera de servicio|anterior(?:es)?\\b',
  nl: 'niet meer|niet (?:via|bij|voor afspraken)|oude? (?:nummer|telefoonnummer|adres|praktijk)|voormalige?|buiten gebruik',
  it: 'non (?:più|prend\\p{L}+|fiss\\p{L}+|è più|usare|chiamare)|vecchi[oa] (?:numero|studio|telefono|sede)|precedente',
  pt: 'não (?:marca\\p{L}*|faz|fazem|usar|ligar|é mais|está mais)|já não|antig[oa] (?:número|telefone|consultório|morada|endereço)|desativad[oa]',
  ja: '使われておりません|使用しておりません|旧番号|以前の番号'
}
export const disowned = anyCase(`(?:${Object.values(notToUse).join('|')})`)

export const colleagues = anyCase(otherParties['colleague'] ?? '(?!)')
export const someoneElse = anyCase(Object.values(otherParties).join('|'))

/**
 * What only directories and booking sites say. On them the frame's numbers and addresses are the operator's, not the
 * practitioner's.
 */
const directoryWords: Readonly<Record<string, string>> = {
  en: 'for (?:professionals|providers|practitioners|therapists|doctors|clinicians)|claim (?:this|your) (?:profile|listing|page)|list your (?:practice|clinic|business)|are you a (?:therapist|practitioner|doctor|provider|professional)|join our directory|find an? (?:therapist|doctor|practitioner|provider|counsell?or|specialist|psychologist|osteopath|helper|healer)|(?:others?|therapists|counsell?ors|practitioners) near (?:you|here)|^show (?:phone )?number|report this (?:profile|listing)|create your (?:profile|listing)',
  de: 'für (?:ärzte|therapeuten|praxen|heilpraktiker|anbieter|behandler)|sind sie (?:arzt|ärztin|therapeut|behandler)|eintrag (?:bearbeiten|melden|ändern)|(?:arzt|therapeuten|heilpraktiker)suche|profil (?:melden|übernehmen)|kostenlos eintragen|(?:telefon)?nummer anzeigen',
  fr: 'vous êtes (?:praticien|professionnel|médecin|thérapeute)|espace (?:pro|praticien)|référencer votre cabinet|trouver un praticien|annuaire des|afficher le (?:numéro|téléphone)',
  es: 'eres (?:especialista|profesional|médico|terapeuta)|para (?:profesionales|especialistas|médicos)|directorio de|ver (?:el )?teléfono|encuentra (?:un|tu) (?:especialista|terapeuta|médico)',
  it: 'sei un (?:professionista|medico|terapeuta|dottore)|per (?:professionisti|i medici|gli specialisti)|mostra (?:il )?(?:numero|telefono)|trova un (?:medico|terapeuta|professionista)',
  pt: 'é (?:profissional|médico|especialista|terapeuta)\\?|para (?:profissionais|especialistas|médicos)|ver telefone|mostrar telefone|encontre (?:um|seu) (?:médico|especialista|profissional)',
  nl: 'voor (?:zorgverleners|therapeuten|praktijken)|bent u (?:zorgverlener|therapeut|arts)|toon (?:telefoon)?nummer|vind een (?:therapeut|zorgverlener)',
  pl: 'dla (?:lekarzy|specjalistów|profesjonalistów|gabinetów)|jesteś (?:lekarzem|specjalistą)|pokaż numer|dodaj (?:swój )?(?:profil|gabinet|opinię)|znajdź (?:lekarza|specjalistę)',
  ja: '掲載をご希望|医療機関の方|掲載のお問い合わせ'
}
export const directory = anyCase(Object.values(directoryWords).join('|'))

/** Whose number a directory gives in a practitioner's place: its own desk puts the call through. */
export const centralDesk = anyCase(
  /care (?:team|coordinator|navigator)|concierge|call cent(?:er|re)|booking (?:line|team|desk)|patient (?:services|support)|buchungshotline|servicenummer|centrale de réservation|central de (?:citas|reservas)|numero verde|centrale prenotazioni|central de marca|boekingslijn/u
)

/** Sites of houses with many departments: what their frame says is the house's, not one doctor's. */
export const institution = anyCase(
  /hospital|hôpital|ospedale|krankenhaus|klinikum|ziekenhuis|medical cent(?:er|re)|health (?:system|network|partners)|university|universit[àéäa]\p{L}*|centre hospitalier|\bCHU?\b|\bNHS\b|(?<=\p{L}[’']?s? )Health$|病院/u
)
