import { anyCase } from '../text/any-case'
/**
 * How pages head what a practitioner works with, by language: `heading` stands alone above a list, `label` before a
 * list on the same line, `prose` inside a sentence.
 */
export const specialtyWords: Readonly<Record<string, { heading: string; label: string; prose: string }>> = {
  en: {
    heading:
      '(?:(?:areas? of |clinical |my |our |top |treatment |practice |special )?(?:specialt(?:y|ies)|specialities|specializations?|specialisms?|expertise|special interests?|clinical interests?|interests|areas? of (?:clinical )?(?:focus|interest|practice|expertise|specialization)|focus areas?)(?: (?:and|&) (?:expertise|interests|treatments?))?)|(?:common )?conditions? (?:(?:\\w+ )?(?:treated|we treat|i treat|we help|i help(?: with)?)|commonly treated)|(?:medical )?conditions treated|what (?:i|we) (?:treat|(?:can )?help(?: you)? with)|(?:how|what) (?:can )?(?:i|we) (?:can )?help(?: with)?|(?:i|we) (?:work|(?:can )?help|treat)(?: with)?|issues(?: i treat)?|(?:my |our )?(?:services|treatments|therapies|modalities|approaches)(?: offered| we offer| i offer)?|types? of therapy|treatment approach(?:es)?',
    label:
      'specialt(?:y|ies)|specialities|speciali[sz](?:ing|es) in|focus|areas of practice|conditions treated|(?:it |this |which )?helps? with|good for|what (?:i|we) (?:help with|treat)',
    prose:
      '(?:our|the) (?:office|practice|clinic|team|doctors?) (?:mostly |mainly |often |also )?(?:treats?|sees?|helps?(?: with)?|looks? after|works? with)|(?:i|we|has|have|he|she|they) (?:also |mostly |mainly )?look(?:s|ed)? after|(?:people|clients|patients) (?:often |mostly |usually )?bring(?: me| us| here)?|(?:therapy|treatment|care) is (?:given|offered) for|(?:dr\\.? \\S+|he|she|they) (?:mostly |mainly |often |also )?(?:sees|helps|supports|treats)(?: adults| children| people| patients| clients)?(?: and teens)?(?: with| for)?|(?:clients|patients|people)(?: often| mostly)? (?:come|find|see)(?: to)?(?: me| us| here)?(?: about| with| for| at a time of)|(?:i|we) (?:mostly|mainly|often|especially|usually) (?:see|treat|help)(?: people| patients| clients| adults| children)?(?: with)?|(?:he|she|they) treats?|(?:he|she|they) (?:often |mostly |mainly )?(?:works?|helps?|supports?|sees?)(?: people)? with|(?:his|her|their|my|our) work is with|people (?:living|who live) with|special(?:iz|is)(?:es?|ing|ation)\\s+(?:in|on)|special interests? in|(?:areas? of )?expertise (?:is |are |lies )?in|focus(?:es|ing)? on|passionate about (?:helping|treating|working with)|(?:my |our |the )?(?:work|practice) (?:cent(?:er|re)s|focus(?:es)?) (?:on|around)|(?:particular|special|keen|strong|clinical) interests? (?:is |are |lies? )?in|(?:i|we) (?:work|see people) (?:most|mostly|mainly|often|especially|particularly)(?: often)? with|(?:evidence-based |gentle |specialist )?(?:support|care|treatment|help|therapy|massage|acupuncture) for|(?:i|we) (?:see|treat|help)(?: with)?(?: many| a lot of| mostly| mainly)?(?: people with| patients with| clients with)?(?= )'
  },
  de: {
    heading:
      'das mach(?:e|en) (?:ich|wir)|was (?:ich|wir) (?:behandeln?|mach(?:e|en)|tun?)|(?:(?:meine|unsere) )?(?:schwerpunkte?|(?:behandlungs|therapie|tätigkeits|praxis|arbeits)schwerpunkte?|spezialgebiete?|fachgebiete?|fachbereiche?|leistungen|leistungsspektrum|behandlungsangebot|therapieangebot|therapien|therapieverfahren|behandlungsmethoden|methoden|angebote?|indikationen|anwendungsgebiete|themen)|(?:wobei|womit) (?:ich|wir) (?:ihnen |dir )?helfen? kann?n?',
    label: 'schwerpunkte?|spezialisiert auf|therapieschwerpunkte?|fachgebiete?|leistungen',
    prose:
      '(?:ich|wir) (?:behandle|begleite|unterstütze|berate)n?(?: vor allem| besonders| gerne?)?(?: menschen)?(?: mit| bei| in)?|(?:ich|wir) arbeiten? (?:vor allem |besonders |viel |gern(?:e)? )?mit(?: menschen mit)?|besonders (?:gerne? )?(?:mit|bei)|(?:zu mir|zu uns|in die praxis) kommen[^,.:;]{0,30} mit|(?:meine|unsere) (?:arbeits)?schwerpunkte (?:sind|liegen)|hilfe bei|behandlung von|(?:begleite|behandle|unterstütze) (?:ich |sie )?(?:vor allem |besonders )?(?:menschen )?(?:mit|bei)|spezialisiert auf|schwerpunkte? (?:sind|liegen (?:in|auf|bei)|ist|liegt (?:in|auf|bei))'
  },
  fr: {
    heading:
      "(?:(?:mes|nos|les) )?(?:spécialités?|spécialisations?|domaines? (?:d[’']expertise|d[’']intervention|de compétences?|d[’']application)|motifs? de consultations?|indications?|soins(?: proposés)?|prestations?|approches?|techniques?|compétences|expertises?|accompagnements?|actes)(?: (?:proposés|pratiqués|fréquents))?",
    label: "spécialités?|domaines? d[’']intervention|motifs? de consultation|expertises?",
    prose:
      "j[’']accompagne(?: surtout| principalement| notamment| aussi)?|je (?:reçois|soigne|traite)(?: surtout| principalement)?|spécialisée?s? (?:en|dans)|(?:intérêt|attention) (?:particulier|particulière) pour|j[’']accompagne (?:surtout |principalement )?(?:les |des )?(?:personnes|patients) (?:souffrant de|avec)|prise en charge d(?:e|es|u)|consultations? pour(?: les)?|soign(?:e|ons)(?: surtout| principalement)?(?: les)?|travaille (?:surtout |principalement )?avec"
  },
  es: {
    heading:
      '(?:(?:mis|nuestras|nuestros) )?(?:especialidad(?:es)?|áreas de (?:especialización|trabajo|intervención|atención)|motivos? de consulta|servicios|tratamientos|terapias|enfoques?|en qué (?:te |le |os )?(?:puedo|podemos) ayudar(?:te|le|os)?|(?:cómo|en qué) (?:te )?(?:puedo|podemos) ayudar(?:te)?|qué tratamos|patologías)',
    label: 'especialidad(?:es)?|áreas? de trabajo|especialista en',
    prose:
      '(?:trato|tratamos|atendemos)(?: sobre todo| principalmente)?|trabajo con|especializad[oa]s? en|especial interés en|interés (?:especial|particular) en|trabajo (?:sobre todo |principalmente )con|(?:ayudo|acompaño|atiendo) a (?:personas|pacientes)(?: adult[oa]s)? con|acompaño(?: en)?|especialista en|(?<!\\p{L})(?:atiende|atiendo|trato)'
  },
  nl: {
    heading:
      '(?:(?:mijn|onze) )?(?:specialisaties?|specialismen?|aandachtsgebieden|expertise|behandelingen|behandelaanbod|klachten|waarvoor kun(?:t u|\\s?je) (?:bij mij |bij ons )?terecht|waarmee ik help|aanbod|werkgebied(?:en)?)',
    label: 'specialisaties?|aandachtsgebieden|expertise',
    prose:
      'ik (?:begeleid|behandel|zie)(?: vooral| veel| vaak)?(?: mensen met)?|gespecialiseerd in|bijzondere (?:interesse|aandacht) (?:in|voor)|werk (?:vooral|veel) met|(?:ik help|wij helpen)(?: mensen| je| u)? (?:met|bij)|hulp bij|specialis(?:eer|eert|atie) (?:mij |zich )?in'
  },
  it: {
    heading:
      '(?:(?:le mie|i miei|le nostre|i nostri) )?(?:specializzazion[ei]|aree (?:di intervento|di competenza|terapeutiche)|ambiti (?:di intervento|di competenza)|di cosa mi occupo|mi occupo di|ci occupiamo di|cosa trattiamo|cosa tratto|servizi|prestazioni|trattamenti|patologie trattate|competenze)',
    label: 'specializzazion[ei]|aree di intervento|mi occupo di',
    prose:
      '(?:seguo|accompagno|ricevo)(?: soprattutto| spesso)?|seguo (?:soprattutto )?(?:persone|pazienti) con|mi occupo (?:in particolare |soprattutto )?d(?:i|ell[ae])|specializzat[oa] in|particolare interesse per|interesse particolare per|lavoro (?:soprattutto|da \\S+ anni|spesso) con|mi occupo (?:principalmente |soprattutto )?di|specialista in|(?<!\\p{L})(?:tratto|curo|aiuto)(?: soprattutto| principalmente| spesso)?'
  },
  pt: {
    heading:
      '(?:(?:minhas|as minhas|nossas|nossos|meus) )?(?:especialidades?|áreas de (?:atuação|especialização|intervenção|trabalho)|como (?:posso|podemos) (?:te )?ajudar(?:-te|-lo)?|em que posso ajudar|serviços|tratamentos|terapias|o que trato|motivos de consulta|abordagens?)',
    label: 'especialidades?|áreas? de atuação',
    prose:
      '(?:acompanho|trabalho com|trato)(?: sobretudo| principalmente)?|(?<!\\p{L})(?:atendo|atende)|especializad[oa] em|(?:especial|particular) interesse (?:em|por)|trabalh[oa] (?:sobretudo |principalmente |com mais frequência )?com|acompanho (?:pessoas|adultos) com|especialização em|especialista em'
  },
  sv: {
    heading:
      '(?:vi|jag) behandlar|behandlingar|specialit?et(?:er)?|vad (?:vi|jag) hjälper (?:till )?med|besvär',
    label: 'behandlar|specialit?et(?:er)?|inriktning',
    prose:
      'specialiserad på|(?:hjälper|arbetar|jobbar) (?:främst |mest |ofta )?(?:dig |människor |personer )?med|behandlar (?:främst |mest )?'
  },
  pl: {
    heading:
      '(?:leczone choroby|specjalizacj[ea]|zakres (?:usług|pomocy)|w czym pomagam|obszary pracy|czym się zajmuję)',
    label: 'specjalizacj[ea]|obszary pracy',
    prose:
      'pracuję (?:głównie |przede wszystkim )?z osobami z|specjalizuję się w|pomagam (?:osobom )?(?:z|w|przy)'
  },
  eastern: {
    heading:
      'こんな(?:とき|時|症状|お悩み|方)(?:に|へ|は|の方に)?|このような(?:症状|お悩み|方)(?:に|へ|の方に)?|お悩み|専門(?:分野)?|診療科目|診療内容|対応症状|得意分野|主な症状|施術内容|специализация|услуги|진료과목|진료분야',
    label: '専門(?:分野)?|得意分野|診療科目|対応症状',
    prose: '(?!)'
  }
}

const any = (key: 'heading' | 'label' | 'prose') =>
  Object.values(specialtyWords)
    .map((each) => each[key])
    .join('|')
/** "Expertises et actes" heads them as "Expertises" does; "Services and rates" does not. */
const further =
  '(?:\\s(?:&|and|und|et|y|e|en)\\s(?!tarif|rate|fee|price|prix|preis|kosten|precio|costo|prezz|preço|honor|contact|kontakt)\\p{L}+(?:\\s\\p{L}+)?)?'
export const specialtyHeading = anyCase(`^\\W*(?:${any('heading')})${further}\\s*[:：?？]?\\W*$`)
export const specialtyLabel = anyCase(
  `^(?:(?:my|our|meine|unsere|mes|nos|mis|nuestr[oa]s|mijn|onze|i miei|le mie|minhas|meus) )?(?:${any('label')})\\s*[:：]\\s*(.{3,300})$`
)
export const specialtyProse = anyCase(`(?:${any('prose')})\\s+([^.!?;]{3,320})`)

/** How a sentence ends that began with what somebody works with: "… and concussion recovery make up most of her week". */
export const specialtyTails: Readonly<Record<string, string>> = {
  en: 'make up (?:most|much|the bulk|a good part) of|are (?:my|our|her|his|their) (?:everyday|daily|main|bread|special|particular|core|usual)|are (?:what|why|where) (?:i|we|she|he|most|people)|are at the heart of|are the (?:main|most common|usual)|come up (?:most|often)',
  de: 'gehören zu (?:meinen|unseren|meinem|unserem)|sind (?:mein|unser) (?:alltag|schwerpunkt)|bilden (?:den|meinen|unseren)|sind (?:meine|unsere) (?:schwerpunkte|themen)|liegen mir besonders',
  fr: "sont (?:mon|notre|au cœur|mes|nos)|constituent (?:l[’']essentiel|mon|notre)|font partie de (?:mon|notre)",
  es: 'son (?:mi|nuestro) (?:día a día|especialidad|trabajo)|forman parte de (?:mi|nuestro)|ocupan la mayor parte',
  nl: 'vormen (?:het grootste deel|mijn|onze)|zijn mijn (?:dagelijks|specialiteit)|zie ik (?:veel|vaak|dagelijks)',
  it: 'sono (?:il mio|la mia|i miei) (?:quotidiano|pane|lavoro|specialità|ambiti)|costituiscono|occupano gran parte',
  pt: 'são o meu (?:dia|trabalho)|fazem parte do meu|ocupam a maior parte'
}
const tail = anyCase(`\\s(?:${Object.values(specialtyTails).join('|')})(?!\\p{L})`)

/** What such a sentence began with; nothing where it is no such sentence. */
export const beforeTail = (sentence: string): string => {
  const at = sentence.length < 320 ? sentence.search(tail) : -1
  return at > 7 && at < 200 ? sentence.slice(0, at) : ''
}
