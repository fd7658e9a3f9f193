import { family } from './family'

/** Italian as small practices speak it, a quality at a time. */
export const everyday = [
  family(
    'shared-power',
    'for',
    3,
    'yes and no are yours',
    '(prima che|finché|senza che) (tu |lei )?(\\w+ )?(abbia|dica|voglia|sia)',
    '(io )?(propongo|suggerisco|spiego|consiglio) … (tu|lei|si)? ?(scegli|sceglie|decidi|decide)',
    '(puoi|può|potete) (\\w+ )?(dire (di )?no|fermar\\w+|rifiutare|scegliere|cambiare idea|interrompere)',
    'dormici sopra',
    '(prenditi|si prenda) (\\w+ )?(tempo|una notte|qualche giorno)',
    'se (\\w+ ){0,4}(non (vi|ti|le|la) (convince|piace|va)|troppo|fastidio|fa male) … (non si fa|ci fermiamo|smettiamo|cambiamo|altra)',
    '(decidiamo|scegliamo|costruiamo|stabiliamo) (\\w+ )?(insieme|in due)',
    '(tu|lei) (\\w+ )?(conosci|conosce) (\\w+ )?(il tuo|il suo) corpo',
    'scegliete voi|decidete voi'
  ),
  family(
    'my-story',
    'for',
    3,
    'what came before, and nobody gets the same',
    '(ora|seduta|visita|tempo) (\\w+ )?è (\\w+ )?per (la tua|la sua|te|ascoltare)',
    '(la tua|la sua|la vostra) storia',
    '(ciò|quello) che (aiuta|funziona|fa bene) (\\w+ ){0,4}(non|altr\\w+|detto)',
    '(cosa|quello che) (hai|ha) (\\w+ )?(già )?(provato|fatto|tentato)',
    'per una (sola|singola) persona',
    '(mai|non|nessun\\w*) (\\w+ )?(due|ricett\\w+|uguali|lo stesso|la stessa)'
  ),
  family(
    'daily-life',
    'for',
    3,
    'kitchen, bed and desk',
    '(come|quando|dove|cosa) (\\w+ )?(mangi|mangia|dormi|dorme|lavori|cammini|cucini|siedi|ti muovi)',
    '(cucina|colazione|cena|pasti|tavola) … (notte|sonno|dormi\\w*|lavoro|schermi)',
    '(esercizi|movimenti) … (ufficio|autobus|cucina|sedia|letto|casa)',
    '(passeggiata|camminata|tisana) (dopo|prima|ogni|la sera)',
    '(minuti|momenti) (nella|della|al) (tua |sua )?(giornata|giorno|settimana)'
  ),
  family(
    'being-heard',
    'for',
    3,
    'nobody hurries you',
    '(telefono|cellulare|schermo) (\\w+ )?(resta|è|rimane) (\\w+ )?(spento|chiuso|fuori)',
    '(vedo|ricevo|seguo|incontro) (\\w+ )?(solo|soltanto|al massimo|non più di) (#|tre|quattro|cinque|sei|sette|poch\\w+) (persone|pazienti)',
    '(nessuno|mai|non|senza) (\\w+ ){0,3}(fretta|interromp\\w+|corr\\w+|di corsa)',
    '(le tue|le sue|tutte le|lista di) domande',
    'ti credo|le credo',
    '(tempo|spazio|posto) per (\\w+ )?(piangere|parlare|raccontare|domande|silenzio)'
  ),
  family(
    'clear-expectations',
    'for',
    3,
    'what it costs and how long it takes',
    '{time}\\)?,? ?(-|–|—|:|=|,)? ?{money}',
    '(costa|costano|viene) {money}',
    '(sedut\\w+|visit\\w+|neonati|adulti|controll\\w+)( \\w+){0,4} euro #',
    "dura (\\w+ )?(un'ora|#|due|circa|mezz)",
    '(dopo|ogni) (#|due|tre|quattro|cinque|sei) (sedute|settimane|incontri|visite) (\\w+ )?(facciamo|vediamo|valutiamo|parliamo|capiamo)',
    '(facciamo|si fa) il punto',
    '(non )?(disdice|disdire|disdici|annulla|annullare) (\\w+ ){0,4}(prima|anticipo|#|ore|giorno|paga)',
    '(contanti|carta|bancomat|bonifico)( o|,| e) (\\w+ )?(contanti|carta|bancomat|bonifico)',
    '(provate|prova|provi) (\\w+ )?per (#|due|tre|quattro) (settimane|mesi|sere)'
  ),
  family(
    'fits-my-outlook',
    'for',
    3,
    'plants, studies and beliefs',
    '(non )?(serve|occorre|bisogna|è necessario|devi) (\\w+ )?credere',
    '(prima|innanzitutto) (\\w+ )?(le )?(piante|erbe|tisane|alimentazione)',
    '(farmaci|antibiotici) (\\w+ )?solo (se|quando)',
    '(studiato|ricerca|studi|scienza) … (esperienza|tradizione)',
    'il corpo (\\w+ )?(sa|vuole|può|cerca di) (\\w+ )?(guarire|ripararsi)'
  ),
  family(
    'not-about-selling',
    'for',
    3,
    'buy it where you like',
    'non (vendo|vendiamo|prendo|guadagno|ricevo) (\\w+ )?(nulla|niente|integratori|prodotti|provvigion\\w+|commission\\w+)',
    '(si trova|trovi|trova|comprare|compri|acquistare) … (ogni|qualsiasi|qualunque|tua) (\\w+ )?(farmacia|erboristeria|supermercato)',
    '(nessun|nessuna|senza) (pacchett\\w+|abbonament\\w+|provvigion\\w+|vincol\\w+|obbligo)'
  ),
  family(
    'not-about-selling',
    'against',
    3,
    'the next one free',
    '(compra|prenota|acquista) (\\w+ )?(#|due|tre|quattro|cinque|dieci) (\\w+ ){0,3}e (\\w+ ){0,3}(gratis|omaggio|regalo)',
    'solo (questa|questo|per oggi|oggi) (settimana|mese)?:? … (%|sconto|gratis|€|euro)',
    'a sol[io] # euro'
  ),
  family(
    'fair-exchange',
    'for',
    3,
    'where money is short',
    '(ognuno|ciascuno|chi) (\\w+ )?paga (quello|quanto|ciò|come) (che )?(può|vuole)',
    '(studenti|disoccupati|pensionati|chi (studia|non lavora)) (\\w+ ){0,4}(paga\\w*|metà|ridott\\w+|sconto|{money})',
    '(metà prezzo|tariffa (ridotta|sociale|agevolata))',
    'se (\\w+ )?(i soldi|il denaro|il costo|il prezzo)',
    '(a rate|in più rate)'
  ),
  family(
    'open-to-options',
    'for',
    3,
    'more than one road',
    '(più|diverse|molte|altre|tante) (strade|vie|modi|possibilità)',
    '(aspettare|non fare nulla|attendere) (\\w+ ){0,3}(è|può|anche)',
    '(altro|secondo) parere|seconda opinione',
    '(terapie|trattamenti|metodi) che (\\w+ )?non (offro|faccio|pratico)',
    "(cerchiamo|proviamo|troviamo|ne cerchiamo) (\\w+ )?(un'altra|un altro|altro)"
  ),
  family(
    'wider-web',
    'for',
    3,
    'others are asked and told',
    '(chiamo|sento|scrivo|parlo|contatto) (\\w+ )?(a |con )?(il tuo|la tua|il suo|la sua|il|i) (\\w+ )?(medico|pediatra|ginecolog\\w+|psichiatra|dentista|curante)',
    '(collaboro|lavoro|mi confronto|ci sentiamo) con (il|la|lo|i|gli) (\\w+ )?(pediatra|medic\\w+|logopedista|dentista|psicolog\\w+|fisioterapist\\w+|ostetric\\w+)',
    '(sorella|fratello|madre|marito|moglie|compagn\\w+|amic\\w+|familiar\\w+|figli\\w+) (\\w+ ){0,2}(può|possono|è|sono) (\\w+ )?(assistere|venire|accompagnar\\w+|restare|benvenut\\w+|entrare)',
    '(ti|la|vi) (mando|invio|indirizzo|rimando|consiglio) (\\w+ )?(dal|da|a|al|un)',
    'gruppo di (sostegno|donne|aiuto|cammino)'
  ),
  family(
    'ebb-and-flow',
    'for',
    3,
    'more often, less often',
    '(ogni settimana|una volta a settimana) … poi … (mese|quando|meno)',
    "(qualcuno|alcuni|molti|c'è chi) (\\w+ )?(torna|tornano|ritorna) (\\w+ )?(dopo|anni|quando)",
    '(settimane|giorni|mesi) in cui (\\w+ )?(nulla|niente|non|tutto)',
    '(più|meno) (spesso|di frequente|sedute)',
    '(fare|prender\\w+) (una )?pausa',
    'quando ne (hai|ha) (voglia|bisogno)',
    '(ricadute?|passi indietro) (\\w+ ){0,4}(parte|normal\\w+|non|fanno)'
  ),
  family(
    'honest-about-limits',
    'for',
    3,
    'what this is not',
    'non sono (\\w+ )?(un |una )?(medic\\w+|psicolog\\w+|dottor\\w*)',
    'non faccio (\\w+ )?diagnosi',
    '(febbre|frattur\\w+|dolore al petto) … (ospedale|medico|pronto soccorso)',
    'non (posso|possiamo|so) (\\w+ )?(dir\\w+|saper\\w*|promettere|garantire)? ?(\\w+ )?(in anticipo|prima|se|quanto)',
    'non (tutti|tutte|sempre) (\\w+ ){0,3}(meglio|miglior\\w+|funziona\\w*|guari\\w+)',
    '(poch\\w+|scars\\w+|mancano|deboli) (\\w+ )?(studi|prove|ricerche|evidenze)',
    'non (sospend\\w+|interromp\\w+|smett\\w+) (\\w+ )?(i |le |la |di )?(farmaci|medicin\\w+|terapi\\w+|cura)',
    'nessuno (\\w+ )?(lo )?sa',
    'se (\\w+ ){0,3}non (\\w+ ){0,3}(cambia\\w*|miglior\\w+|meglio) … (dico|ferm\\w+|medico|altr\\w+)',
    'mi sono sbagliat\\w+'
  ),
  family(
    'honest-about-limits',
    'against',
    3,
    'heals for certain',
    '(nostr\\w+|quest\\w+) (\\w+ ){1,3}(guarisc\\w+|eliminan?o?|curan?o?) … in (#|una|due|tre|poche|pochi) (giorni|notti|settimane|ore)',
    'mai più (\\w+ )?(dolor\\w+|mal di \\w+)!'
  ),
  family(
    'trust-and-empathy',
    'for',
    3,
    'come as you are',
    '(quello|ciò) che (dici|dice|racconti|racconta) (\\w+ )?(resta|rimane)',
    '(resta|rimane) (qui|tra noi|fra noi)',
    '(puoi|può) (arrivare|venire|piangere) (\\w+,? ){0,3}(stanc\\w+|tardi|in lacrime|così|piangendo)',
    '(nessuno|mai|non|senza) (\\w+ ){0,3}(giudic\\w+|giudizi\\w*|vergogn\\w+|rimprover\\w+)',
    'non (devi|serve|deve|occorre) essere (\\w+ )?(coraggios\\w+|forte|perfett\\w+)',
    '(so|sappiamo) (\\w+ )?(quanto|che) … (cost\\w+|difficile|coraggio)'
  ),
  family(
    'same-goal',
    'for',
    3,
    'where you want to go',
    '(che cosa|cosa|ciò che|quello che) (vuoi|vuole|vorresti|desideri) (\\w+ )?(tornare|poter|raggiungere|cambiare|fare)',
    'dove (vuoi|vuole|volete) (arrivare|andare)'
  ),
  family(
    'way-of-working',
    'for',
    3,
    'with hands and tools',
    'lavoro (\\w+ )?con (\\w+ ){0,3}(pression\\w+|mani|respiro|aghi|moviment\\w+|tocc\\w+|oli)',
    "(prima|all'inizio) (\\w+ )?(guardo|tocco|ascolto|sento|osservo) … poi"
  ),
  family(
    'small-steps',
    'for',
    3,
    'one thing',
    '(cambiamo|cambia|cominci\\w+|iniziamo|scegli\\w*|proviamo) (\\w+ )?(da |con )?(una|un) (sola |solo |piccol\\w+ )?(cosa|abitudine|gesto|esercizio|pasto|cambiamento)',
    '(#|due|tre|cinque|dieci) minuti (al|ogni) (giorno|mattina|sera)',
    '(una|un) cosa (alla|per) volta'
  )
]
