import { anyCase } from '../text/any-case'
/**
 * How pages speak of insurance, by language: `topic` is what it is called, `accepted` and `refused` say on which side a
 * plan stands, `list` is a heading that opens a list of accepted ones by itself.
 */
export const insuranceWords: Readonly<
  Record<string, { topic: string; accepted: string; refused: string; list: string }>
> = {
  en: {
    topic:
      'insur(?:ance|ers?)|health ?(?:care )?plans?|in[- ]network|panels?\\b|paneled|coverage|direct[- ]billing|health funds?|hicaps|medical aids?',
    accepted:
      'accept|in[- ]network|participat|contracted|credentialed|paneled|provider(?:s)? (?:for|with)|specialists?\\b|take(?:s|n)?\\b|welcome|(?<!super)bill(?:s|ing)?\\b|work with|cover|registered|recogni[sz]ed|approved|partner|gives? back|plan-managed|following|providers?\\b|claims?\\b|hicaps|files?\\b|rebates?\\b',
    refused:
      "(?:do(?:es)?|is|are|am|can|will)\\s*(?:not|n['’]t)\\s+(?:\\w+\\s+){0,4}(?:direct[- ]bill|accept|take|bill|work|participat|contract|credentialed|a provider|in[- ]network|panel|cover)|don['’]t (?:\\w+ )?(?:accept|take|bill)|can['’]t (?:\\w+ )?(?:accept|take|bill)|(?:does|do|is|are) not(?: at present| currently| at the moment| yet)?[.,;]?$|cannot (?:accept|bill)|(?:not able|unable) to (?:\\w+ )?(?:accept|bill|take)|not (?:accepted|in[- ]network|contracted|covered)|out[- ]of[- ]network|no insurance(?! (?:except|but|other than))|not accept|currently not|opted out|cash[- ]only|cash practice|longer (?:\\w+ )?(?:registered|recogni[sz]ed|with|work|accept|in[- ]network|contracted|bill|tak|able)|turned (?:us|me) down|ending our",
    list: '(?:(?:accepted|participating|in-network) )?(?:insurances?|insurers|insurance companies|health funds)(?: plans?| accepted| we accept| i accept| providers?| companies| carriers?| partners)?|plans (?:we )?accept(?:ed)?|we accept|we direct[- ]bill|direct[- ]billing'
  },
  de: {
    topic:
      'zuschuss|kostenzuschuss|sozialversicherung|(?:kranken)?kassen?(?!\\p{L})|krankenversicher\\p{L}*|versicherung|kostenträger|beihilfe',
    accepted:
      'akzept|rechnen? (?:ich|wir)[^.]{2,120} ab(?!\\p{L})|behandeln patient\\p{L}* aller|abgerechnet|abrechn|anerkannt|übernehm|erstattet|zugelassen|vertragspartner',
    refused:
      'nicht (?:\\p{L}+ )?(?:abgerechnet|übernommen|erstattet|mit|anerkannt)|keine (?:kassen|krankenkassen|abrechnung)|kein(?:e|en)? (?:\\p{L}+ )?(?:kassen)?vertr[aä]ge?|leider nicht',
    list: '(?:anerkannte |akzeptierte )?(?:krankenkassen|versicherungen|kostenträger)'
  },
  fr: {
    topic:
      'sécurité sociale|assurance maladie|dossiers|tiers[- ]payant|mutuelles?|assurances?|complémentaires?',
    accepted: 'accepté|acceptons|acceptées|remboursé|intervien|partenaires?|prises? en charge|conventionn',
    refused:
      'ne rembours\\p{L}*(?: donc| malheureusement)? (?:rien|pas)|non (?:remboursé|conventionné)|pas (?:\\p{L}+ )?(?:rembours|conventionn|accept|prise?s? en charge)|refus',
    list: '(?:nos |les )?(?:mutuelles|assurances)(?: acceptées| partenaires)?'
  },
  es: {
    topic:
      'aseguradoras?|seguros?|mutuas?|compañías|convenios|sociedades médicas|obras? social(?:es)?|prepagas?',
    accepted: 'trabaj(?:amos|o)(?!\\p{L})|aceptamos|acepta|concertad|colabora|convenio|atendemos',
    refused: 'ya no|no (?:se )?(?:acept|trabaj|atiend|colabor)|sin convenio|ninguna? (?:aseguradora|mutua)',
    list: '(?:(?:nuestras |las )?(?:aseguradoras|mutuas|compañías|sociedades|convenios|seguros)(?: médic[oa]s| aseguradoras| concertad[oa]s)?(?: con (?:las|los) que trabaj(?:amos|o)| que aceptamos)?|trabajamos con|obras sociales(?: y prepagas)?)'
  },
  nl: {
    topic: 'ziekenfonds\\p{L}*|mutualiteit\\p{L}*|zorgverzekeraars?|verzekeraars?|verzekering',
    accepted:
      'kom(?:t|en) tussen|tegemoetkoming|terugbeta\\p{L}*|contract(?:en)? met|gecontracteerd|vergoed|aangesloten',
    refused:
      'verg(?:oedt|oeden)[^.,;]{0,60}\\sniet(?!\\p{L})|geen (?:vergoeding|contract\\p{L}*|terugbetaling|tussenkomst)|niet (?:vergoed|gecontracteerd)|contractvrij',
    list: '(?:gecontracteerde )?zorgverzekeraars|contracten(?: met)?'
  },
  it: {
    topic: 'assicurazion[ei]|fondi|convenzion[ei]|mutue',
    accepted: 'convenzionat|accett|convenzion',
    refused: 'non (?:è |sono |siamo )?(?:convenzionat|accett|copert|rimborsat)|nessuna convenzione',
    list: '(?:le nostre )?(?:convenzioni|assicurazioni(?: convenzionate)?|enti convenzionati|fondi)'
  },
  pt: {
    topic: 'convênios?|convenções|acordos|seguros?|seguradoras?|planos? de saúde|subsistemas',
    accepted: 'aceit|atend|acordo|convenç|parceir|credenciad',
    refused: 'não (?:atend|aceit|trabalh|tem|temos|possu)\\p{L}*|sem convênio|somente particular',
    list: '(?:acordos(?: e convenções)?|convênios(?: (?:aceitos|atendidos))?|convenções|seguros(?: e acordos)?|planos de saúde(?: aceitos)?|seguradoras)'
  },
  sv: {
    topic: 'försäkring\\p{L}*|frikort|högkostnadsskydd\\p{L}*',
    accepted: 'försäkrad|avtal med|ansluten|anslutna|gäller|tar emot',
    refused: '(?:inte|ej|inget|utan) (?:\\p{L}+ )?(?:anslut\\p{L}+|avtal|försäkring\\p{L}*)|gäller inte',
    list: 'försäkring(?:ar|sbolag)?'
  },
  pl: {
    topic: 'nfz|ubezpiecz\\p{L}*|pakiet\\p{L}* medyczn\\p{L}*',
    accepted: 'umow\\p{L} z|honoruj|rozlicz|realizuj',
    refused:
      'nie (?:mam|mamy|posiada\\p{L}*|przyjmuj\\p{L}*|realizuj\\p{L}*)[^.]{0,24}(?:umow|nfz|ubezpiecz)|bez nfz',
    list: '(?:ubezpieczenia|pakiety medyczne)'
  },
  ja: {
    topic: '健康保険|保険',
    accepted: '取扱|適用|使え',
    refused: '適用外|使えません|取り?扱(?:って)?い?(?:ません|なし)|自費',
    list: '取扱保険'
  }
}

const any = (key: 'topic' | 'accepted' | 'refused' | 'list') =>
  Object.values(insuranceWords)
    .map((each) => each[key])
    .join('|')
export const insuranceTopic = anyCase(any('topic'))
export const insuranceAccepted = anyCase(any('accepted'))
export const insuranceRefused = anyCase(any('refused'))
export const insuranceList = anyCase(`^\\W*(?:${any('list')})\\W*$`)

/** All that a cell says of the plan at the beginning of its row, in every language. */
export const saysYes =
  /^(?:yes|accepted|in[- ]network|covered|direct(?:[- ]bill(?:ing|ed)?)?|ja|oui|accept[ée]e?|sí|si|sì|sim|aceite|aceito|convenzionat[oa]|はい|[✓✔○◯])(?:[\s,.(].{0,40})?$/i
export const saysNo =
  /^(?:no|not accepted|out[- ]of[- ]network|not covered|nein|nee|non|não|いいえ|[✗✘×–—-])(?:[\s,.(].{0,40})?$|^not(?: |$)/i
