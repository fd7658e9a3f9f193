import { type CueFamily, type CueLanguage, family } from './family'

const limits = (...phrases: string[]) =>
  family('honest-about-limits', 'for', 3, 'where the own work ends', ...phrases)
const web = (...phrases: string[]) => family('wider-web', 'for', 3, 'others belong to it', ...phrases)
const power = (...phrases: string[]) => family('shared-power', 'for', 3, 'they set the pace', ...phrases)
const ebb = (...phrases: string[]) => family('ebb-and-flow', 'for', 3, 'good weeks and bad', ...phrases)
const life = (...phrases: string[]) => family('daily-life', 'for', 3, 'fits between other things', ...phrases)
const steps = (...phrases: string[]) => family('small-steps', 'for', 3, 'little to take home', ...phrases)
const heard = (...phrases: string[]) => family('being-heard', 'for', 3, 'the whole story', ...phrases)
const unsold = (...phrases: string[]) => family('not-about-selling', 'for', 3, 'sells nothing', ...phrases)
const sold = (...phrases: string[]) => family('not-about-selling', 'against', 3, 'urges to buy', ...phrases)

/** Where a practice says its work ends, who else belongs to it, and what a day allows, by language. */
export const whereItEnds: Partial<Record<CueLanguage, CueFamily[]>> = {
  en: [
    limits(
      "if it (isn't|is not|doesn't|does not) (helping|working|help|work) … (say so|tell you|stop|refer|rather)",
      'if you (are|feel) (no better|not better|not improving) (after|in|by) … (write|refer|send|stop|tell|say|look)',
      "there are (some )?things (that )?(i|we) (cannot|can't|do not|don't) (help|treat)",
      '(needs|deserves|calls for) (a|to see a|to be seen by a) (doctor|gp|specialist|hospital)',
      "(won't|will not|doesn't|don't|does not|do not|cannot|can't) (claim|pretend) (to|that)",
      '(results|evidence|findings) (is|are) (mixed|thin|limited|weak|uncertain)',
      '(talk|speak) to (your|a) doctor (first )?if',
      '(next to|alongside|beside) medical (care|treatment)',
      '(not|never) in place of',
      'not the right (fit|person|place|practitioner) (for|if|when)'
    ),
    web(
      'sends? (a copy|a letter|a report|a note) to (your|the) (gp|doctor|midwife|family doctor)',
      'sends? (you|them|people) (back |on )?to (the|your|a) (gp|doctor|hospital|health visitor|specialist)',
      '(send|sent) (you )?back to your (gp|doctor)',
      '(family|partners?|carers?|a friend) (is|are) welcome (to|at|in)'
    ),
    power('(just|please) say so … (another|other) way', 'go away and think (about it|it over)'),
    ebb('good (weeks|days|months) and bad', '(closer together|further apart) … (match|suit|need)'),
    steps(
      '(one|two) exercises?,? … (at the most|at most|no more)',
      '(one or two|two or three) (small )?changes'
    ),
    heard('(hear|hears|tell|tells) (\\w+ )?(the|your) whole story'),
    life('fits (around|between|into) (the|your) (\\w+ )?(day|morning|work|week|school|cuppa|evening)'),
    sold(
      "(don't|do not) miss (out on )?(this|our|the) (offer|deal|sale|chance)",
      'only (\\w+) (places|spots|spaces|seats) (left|remaining)(!|,? … (hurry|grab|before))'
    )
  ],
  de: [
    limits(
      '(verspreche|versprechen) (ich |wir )?(ihnen |dir )?(keine|nicht) (heilung|wunder|erfolge?)',
      '(setze|setzen) (ich |wir )?(keine|nie) … medikamente … ab',
      '(gehört|gehören) (ärztlich|in ärztliche|zum arzt|zur ärztin) … (abgeklärt|hand|hände)?',
      'ärztlich (abgeklärt|abklären) … (schicke|rate|bitte|empfehle)',
      '(hat sich|tut sich|ändert sich) … nichts … (lassen|beenden|hören) wir',
      'ob ich … (der|die) richtige',
      '(ersetzt|ersetze|ersetzen) (keine|nicht die) (ärzt|medizin)\\w*'
    ),
    web(
      '(schicke|überweise|verweise) ich sie (dorthin|weiter|zu|an|gern)',
      '(spreche|tausche) (ich )?(mich )?… (hausarzt|hausärzt)\\w*',
      '(spreche ich|sprechen wir) (nur )?(mit|wenn) … (ausdrücklich|möchten|einverstanden)'
    ),
    power(
      '(verpflichtet|verpflichten) (sie )?zu nichts',
      '(einen|nur einen|ein) (vorschlag|angebot),? (keinen|kein) (fahrplan|muss|plan)',
      'wann (schluss|ende) ist,? bestimmen sie'
    ),
    ebb(
      '(wiederkommen|kommen … wieder|noch einmal) … (in ordnung|jederzeit|gern)',
      '(gute|bessere) und (schlechte|schlechtere) (tage|wochen|zeiten)'
    ),
    life(
      '(in|zu) (ihren|deinen|ihrem|deinem) alltag pass\\w*',
      '(beim|vor dem|nach dem) (zähneputzen|frühstück|kaffee|einschlafen|schlafengehen)'
    ),
    unsold(
      '(präparate|mittel|produkte|nahrungsergänzung\\w*) (verkaufe|vertreibe) ich (nicht|keine)',
      'verkaufe (ich )?(keine|nichts)',
      '(bekommen|erhalten) sie in jeder apotheke'
    ),
    sold(
      '(angebot|aktion|rabatt\\w*|chance) (\\w+ )?nicht verpassen',
      'nur (noch )?(wenige|\\w+) plätze frei!',
      '(mit|jetzt) … (gutschein|rabatt)code'
    )
  ],
  fr: [
    limits(
      'je ne suis (ni|pas) (médecin|psychologue|psychiatre)',
      "(ne|n') … (remplace|remplacent) (pas|jamais|aucun\\w*)",
      'je ne (promets|garantis|vous promets) (pas|rien|aucun\\w*)',
      "(ne|n') vous demanderai (pas|jamais) d'arrêter",
      '(préfère|préférons) vous (orienter|adresser)'
    ),
    web(
      '(vers|à) (un|une|votre) (psychologue|médecin|sage-femme|kiné\\w*|spécialiste)( ou)? … (traitant|confiance|orient\\w*)?'
    ),
    power(
      "c'est vous qui (donnez|fixez|choisissez|décidez)",
      '(si|quand) vous (voulez|souhaitez),? … (arrêt\\w+|stop)',
      'nous arrêtons,? sans'
    ),
    life(
      '(dans le|avant de|entre deux) (tram|bus|métro|train|dormir|rendez-vous)',
      '(quand|où) cela vous arrange'
    ),
    heard("(commençons|commence|débute) par un temps d'(échange|écoute)"),
    sold(
      "(manquez|ratez) pas (cette|notre|nos|l') ?(offres?|promo\\w*|occasion)",
      'plus que \\w+ places ?!',
      '(avec le|utilisez le) code (promo)?'
    )
  ],
  es: [
    limits(
      'no (prometo|prometemos|garantizo|garantizamos) (milagros|nada|curas?|resultados)',
      'no (sustituye|sustituimos|reemplaza) (a |al |la |el )?(médic\\w+|tratamiento)',
      '(consulta|habla|hable|consulte) (antes |primero )?con (tu|su|un) médic\\w+ (si|antes)'
    ),
    web(
      '(hablo|hablamos|me coordino) con (tu|su) (\\w+ )?(ginecólog\\w+|matrona|médic\\w+|pediatra|fisio\\w*|psiquiatra)'
    ),
    ebb('(semana|día|mes) que no puedas', 'lo retomamos'),
    life('(cinco|diez|pocos) minutos (que|al día|entre)', 'que (quepan?|encajen?) (entre|en tu)'),
    steps('(plan|deberes|ejercicio) (muy )?pequeñ\\w+', '(un|dos) ejercicios? (como mucho|nada más|y ya)'),
    sold(
      'no te l[oa]s? pierdas … (piezas|oferta|descuento|unidades)',
      'usa el cupón',
      'lleva (\\d|dos|tres) y paga',
      'quedan pocas (piezas|plazas|unidades)',
      '(oferta|descuento|promoci\\w+|cupón) … caduca\\w* a los'
    )
  ],
  nl: [
    limits(
      '(beloof|beloven) (ik |we |wij )?(je |u )?(geen|niets)',
      '(vervangt|vervang) (geen|niet de|nooit) (arts|huisarts|medisch\\w*|behandeling)',
      'hoort (bij|thuis bij) (de|een) (huisarts|arts|specialist)'
    ),
    web('(stuur|verwijs) ik (je|u) (terug )?naar (de|je|uw) (huisarts|arts|specialist)'),
    power('(jij|u|je) bepaal\\w* (zelf )?(het tempo|wanneer|wat|hoe)'),
    ebb('(goede|betere) en (slechte|slechtere|mindere) (dagen|weken|periodes)'),
    sold('mis (deze|onze) (aanbieding|actie|korting) niet', 'nog maar \\w+ plekken!')
  ],
  it: [
    limits(
      'non (prometto|promettiamo|garantisco) (nulla|miracoli|guarigioni)',
      'non sostituisc\\w+ (il|la|le) (medico|medicina|cure|terapi\\w*)'
    ),
    web(
      '(parlo|parliamo|mi coordino) con (il|la) (tuo|tua|suo|sua) (\\w+ )?(medico|pediatra|ginecolog\\w+|ostetrica)'
    ),
    power('(decidi|scegli) tu', 'il ritmo lo (dai|decidi|scegli)'),
    ebb(
      '(settimane|giorni|giornate) (buon\\w+|sì) e (settimane |giorni |giornate )?(meno buon\\w+|cattiv\\w+|no)'
    ),
    sold("non perder\\w+ (questa|la|l') ?(offerta|occasione|promo\\w*)", 'ultimi posti ?!')
  ],
  pt: [
    limits(
      'não (prometo|prometemos|garanto) (nada|milagres|curas?)',
      'não substitui (o|a|os) (médic\\w+|tratamento|consulta)'
    ),
    web(
      '(falo|falamos|escrevo) com (o|a) (seu|sua|teu|tua) (\\w+ )?(médic\\w+|pediatra|ginecologista|obstetra)'
    ),
    ebb('(semanas|dias) (bo[ns]|boas) e (semanas |dias )?(más|maus|ruins)'),
    sold('não perc\\w+ (esta|a nossa|a) (oferta|promoção|oportunidade)', 'últimas vagas ?!')
  ],
  ja: [
    limits(
      'すべて…(良くなる|治る)…(わけではありません|とは限りません)',
      '変化が(感じられない|ない)(とき|場合)…(相談|ご紹介|立ち止まって)',
      '(検査|受診)が必要…(病院|医療機関|医師)'
    ),
    power('話したくないことは…(大丈夫|かまいません)', '遠慮なく(おっしゃって|お申し付け|お伝え)'),
    heard('お話を(うかがう|伺う|お聞きする)(時間|こと)'),
    unsold('回数券…(ありません|ございません|販売して(い|お)りません)')
  ]
}
