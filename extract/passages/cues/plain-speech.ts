import { type CueFamily, type CueLanguage, family } from './family'

const limits = (...phrases: string[]) =>
  family('honest-about-limits', 'for', 3, 'says so where it cannot help', ...phrases)
const web = (...phrases: string[]) =>
  family('wider-web', 'for', 3, 'speaks with others and sends on', ...phrases)
const power = (...phrases: string[]) => family('shared-power', 'for', 3, 'the last word is yours', ...phrases)
const heard = (...phrases: string[]) => family('being-heard', 'for', 3, 'time to listen', ...phrases)
const story = (...phrases: string[]) => family('my-story', 'for', 3, 'no two are alike', ...phrases)
const steps = (...phrases: string[]) => family('small-steps', 'for', 3, 'begins small', ...phrases)
const ebb = (...phrases: string[]) =>
  family('ebb-and-flow', 'for', 3, 'some for weeks, some for years', ...phrases)
const life = (...phrases: string[]) => family('daily-life', 'for', 3, 'sleep, food and movement', ...phrases)

/** How practices say it in short plain sentences, by language; what says it at more length is in each language's own file. */
export const plainSpeech: Partial<Record<CueLanguage, CueFamily[]>> = {
  en: [
    limits(
      "(say|tell you) (so )?(plainly |honestly |openly )?(if|when) (i|we|it|they|something) (can't|cannot|won't|do not|don't|does not|doesn't|am not|are not)",
      "if (i|we) (can't|cannot|do not|don't|am not|are not) … (say so|tell you|be honest|let you know)"
    ),
    web(
      '(write|speak|talk|report) (back )?(to|with) your (\\w+ )?(gp|doctor|consultant|physician|specialist|midwife|therapist|psychiatrist)',
      '(on|part of) the same (team|side)',
      '(someone|somebody|anyone) else (is|would be|may be|might be|can) … (better|help)',
      '(give|pass on|share) … (their|the) name (of|and)?'
    ),
    power(
      "(nothing|no treatment|no needle) (happens|is done|will be done|takes place|begins) … (without your|you have not|you haven't|unless you)",
      '(you|your) (can|may) (say no|stop|change your mind|refuse)',
      'only (with|what) you (agree|have agreed|consent|want)'
    ),
    heard(
      'remembers? what you (said|told)',
      '(someone|somebody|person) who (listens|remembers|hears)',
      'your story … (once|without repeating)'
    ),
    ebb(
      'some (people |clients |patients )?(come|stay) (for|only)? … (others|some) … (years|months|longer|return|come back)',
      '(come|comes|return|returns) back (years|months) later'
    ),
    family(
      'open-to-options',
      'for',
      3,
      'both are possible',
      '(not|never) (rivals|opposites|either[- ]or|in competition)',
      '(you can|one can|can) do both',
      'side by side with (medic|convention)\\w+'
    )
  ],
  de: [
    limits(
      'wenn (ich|wir) … (nicht|kein*) … (sag|sprech|weise)\\w* … (offen|ehrlich|klar|weiter|gleich)',
      '(sage|sagen) (ich|wir) (es |das )?(ihnen |dir )?(offen|ehrlich|klar)'
    ),
    web(
      '(bericht|brief|rückmeldung|befund) an (ihre?n?|deine?n?|die|den) … (ärztin|arzt|hausärztin|hausarzt|fachärztin|facharzt|hebamme|therapeut*|praxis)',
      '(hausärzt\\w*|hausarzt|fachärzt\\w*) (ab|sprechen|absprache|austausch)',
      '(schreibe|spreche|telefoniere|rede) (ich )?(gern\\w* )?(mit )?(ihre[rmn]?|deine[rmn]?) (\\w+ )?(ärztin|arzt|hausärztin|hausarzt|hebamme)'
    ),
    heard(
      '(nehme|nehmen) (ich|wir) (mir|uns) (\\w+ )?(zeit|stunde*|minuten)',
      'für (das|ein) (erste )?gespräch … (zeit|stunde*|minuten)'
    ),
    steps(
      '(fangen|fängt|beginnen|beginnt) (wir |ich )?(ganz )?(klein|mit (etwas|einer|einem) (\\w+ )?(kleine[mnr]|wenig|sache|schritt))',
      'kleine[nr]? (schritt*|veränderung*)'
    ),
    ebb(
      '(manche|einige) (menschen |patient\\w* |klient\\w* )?(kommen|bleiben|brauchen) … (andere|manche) … (jahre*|länger|wieder|monate*)'
    ),
    life(
      '(schlaf|ernährung|essen|bewegung),? (\\w+ )?(und |oder )?(schlaf|ernährung|essen|bewegung|pausen|stress|alltag)'
    )
  ],
  fr: [
    limits(
      'si je ne (suis|peux|sais|pense) pas … (dis|dirai|orient\\w*)',
      'je vous le (dis|dirai) (franchement|honnêtement|simplement|clairement)'
    ),
    web(
      "(oriente|orienterai|adresse|adresserai|orienter|adresser) (vers|à) (un|une|des|d'autres|mes) (\\w+ )?(confrères?|consœurs?|collègues?|médecins?|spécialistes?|professionnels?|thérapeutes?)",
      '(en lien|contact|concertation|collaboration) (étroite? )?avec (votre|vos|les) (\\w+ )?(médecins?|sage-femme|spécialistes?|soignants)'
    ),
    power(
      'rien ne (se fait|se décide|se passe) (\\w+ )?sans (votre|vous)',
      "(c'est )?vous (qui )?(décidez|choisissez) (\\w+ )?(jusqu|si|quand|ce)"
    ),
    heard(
      '(le|du) temps (de|pour) (vous |bien )?(écouter|entendre|raconter|parler)',
      'temps (nécessaire|suffisant) pour (vous )?(écouter|entendre)'
    ),
    story(
      '(chaque|toute) (histoire|personne|corps|parcours) est (différent*|unique|singuli*)',
      'aucune? (séance|histoire|personne|corps|parcours) ne (ressemble|se ressemble)'
    ),
    steps(
      '(un|par un|de) petits? (changements?|pas|gestes?),? … (un|seul|à la fois)',
      '(commence|commençons|commencer) (petit|par (un|une|de) (tout )?petite?s?)'
    ),
    ebb(
      "(certaines?|quelques) (personnes|patients|patientes)? … (d'autres|certains) … (années|mois|longtemps|reviennent)"
    ),
    life(
      '(votre |le |la )?(sommeil|alimentation|mouvement|rythme),? (\\w+ ){0,2}(sommeil|alimentation|mouvement|rythme|repos|stress)'
    )
  ],
  es: [
    limits(
      'si no (puedo|podemos|soy|somos) … (digo|diré|decimos|diremos|derivo|derivamos)',
      '(te|se) lo (digo|diré|decimos|diremos) (con (claridad|sinceridad|franqueza)|claramente|abiertamente|sin rodeos)'
    ),
    web(
      '(otra persona|otro profesional|otra profesional|otro especialista|un compañero|una compañera) … (deriv\\w+|decimos|digo|recomend\\w+)',
      '(derivamos|derivo|derivaré|derivar) (a|con) (otr[oa]s?|un|una) ',
      'te (derivamos|derivo|derivaré)',
      'en (contacto|coordinación) con (tu|su|el) (médic\\w+|pediatra|especialista|psiquiatra)'
    ),
    heard(
      'tiempo (para|de) (escuchar\\w*|hablar|contar\\w*)',
      '(escuchar\\w*|hablar) (con calma|sin prisas?)'
    ),
    steps(
      '(empezamos|empiezo|comenzamos|empezar) (por|con) (un|una|algo) … (pequeñ\\w+)',
      'pequeños? (cambios?|pasos?)'
    ),
    ebb('(hay quien|algunas? personas|algunos) … (semanas|sesiones) … (otros|otras|quien|vuelv\\w+|años)'),
    life(
      'cómo (duermes|duerme|comes|come) … (comes|come|mueves|mueve|descansas|descansa|duermes)',
      '(sueño|alimentación|descanso|movimiento),? (\\w+ ){0,2}(sueño|alimentación|descanso|movimiento|estrés)'
    )
  ],
  nl: [
    limits(
      'als (ik|wij|we) … (niet|geen) … (zeg|zeggen|verwijs) … (eerlijk|open|door)',
      '(zeg|zeggen) (ik|wij|we) (je |u )?(dat|het) (je |u )?(eerlijk|open)'
    ),
    web(
      'verwijs (ik )?(je|jou|u)? (graag )?(door )?naar (een|mijn|andere)',
      'door naar een (\\w+ )?(collega|specialist|huisarts|andere)',
      'overleg (ik |wij |we )?(\\w+ )?met (je|jouw|uw|de) (\\w+ )?(huisarts|arts|specialist|verloskundige)'
    ),
    story(
      'geen (twee|enkel\\w*) (mensen|lichamen|verhalen|cliënt\\w*|patiënt\\w*) (is|zijn) (hetzelfde|gelijk)',
      '(ieder|elk) (mens|verhaal|lichaam) is (anders|uniek)'
    ),
    steps(
      '(beginnen|begin|begint) (\\w+ )?(klein|met (één|een|iets) (\\w+ )?klein\\w*)',
      'kleine (stap*|verandering*)'
    ),
    ebb(
      '(sommige|sommigen|de een) … (weken|keer) … (anderen|andere|de ander) … (jaren|maanden|langer|terug)'
    ),
    life('(slaap|eten|voeding|beweging),? (\\w+ ){0,2}(slaap|eten|voeding|beweging|stress|rust)')
  ],
  it: [
    limits(
      'se non (posso|possiamo|sono|riesco) … (dico|dirò|diciamo|indirizzo|invio)',
      '(te|glie) ?lo dico (con (franchezza|sincerità|chiarezza)|chiaramente|apertamente)'
    ),
    web(
      '(indirizzo|indirizzerò|invio|invierò|rimando) (a|da|verso) (un|una|altri|altro|colleg)\\w*',
      '(contatto|collaborazione|accordo) con (il|la|i) (tuo|tua|suo|sua|tuoi|suoi) (\\w+ )?(medico|pediatra|specialista)'
    ),
    power(
      '(sei tu|è lei|siete voi|tu|lei) (che |a )(decid|scegli)\\w+',
      '(niente|nulla) … senza (il tuo|il suo|che tu)'
    ),
    heard(
      '(ascoltare|ascolto|parlare|raccontare) (con|in) calma',
      '(il )?tempo (per|di) (ascoltar\\w+|parlare|raccontar\\w+|capire)'
    ),
    steps(
      '(un|da un|piccol[oi]) (cambiamento|passo|gesto|cambiamenti|passi)( \\w+)? (alla|per) volta',
      '(cominciamo|iniziamo|si comincia) (da|con) (un|una|poco|qualcosa)'
    ),
    ebb("(alcuni|qualcuno|c'è chi) … (settimane|sedute) … (altri|chi|torna\\w*) … (anni|mesi|tempo)?"),
    life(
      'come (dormi|dorme|mangi|mangia) … (mangi|mangia|muovi|muove|dormi|riposi)',
      '(sonno|alimentazione|riposo|movimento),? (\\w+ ){0,2}(sonno|alimentazione|riposo|movimento|stress)'
    )
  ],
  pt: [
    limits(
      'se (eu )?não (puder|pudermos|for|conseguir) … (digo|direi|dizemos|encaminho)',
      '(digo|direi|dizemos) (isso|-lhe|-lho|-te)? ?(com (franqueza|clareza|honestidade)|claramente|abertamente)'
    ),
    web(
      'encaminh\\w+ (para|a) (outr\\w+|um|uma|colegas?)',
      'em (contacto|contato|articulação) com (o|a|os) (seu|sua|teu|tua|seus) (\\w+ )?(médic\\w+|pediatra|psiquiatra|especialista)'
    ),
    steps(
      'pequen[ao]s? (mudanças?|passos?) (de cada vez|por vez)',
      '(começamos|comece|começar) (por|com) (uma|um|algo) (\\w+ )?pequen\\w+'
    ),
    ebb('(algumas pessoas|alguns|há quem) … (semanas|sessões) … (outr\\w+|quem|volt\\w+|anos)'),
    heard('tempo (para|de) (ouvir|escutar|falar|contar|conversar)', '(ouvir|escutar) … com calma'),
    life(
      '(sono|alimentação|movimento|descanso),? (\\w+ ){0,2}(sono|alimentação|movimento|descanso|estresse|stress)'
    )
  ],
  ja: [
    web(
      '(医療機関|専門医|病院|他院)(を|へ)…紹介',
      '(医療機関|主治医|かかりつけ医)と…連携',
      '(紹介状|ご紹介)(を|いた|し)'
    ),
    limits(
      '(対応|施術|治療)(が)?(できない|難しい)(場合|とき|時)…(お伝え|ご紹介|お話|ご説明)',
      '正直に(お伝え|お話)'
    )
  ]
}
