import { anyCase } from '../text/any-case'
/**
 * How sentences name plans and insurers that no list knows, by language. `before` leads to the names and is said of
 * insurance alone; `taken` leads to them as well, and is said of much else ("we accept"); `behind` follows the names
 * ("… will refund some of it").
 */
export const plansTold: Readonly<Record<string, { before: string; taken?: string; behind?: string }>> = {
  en: {
    before:
      'in[- ]network (?:with|for)|participat(?:e|es|ing) (?:with|in)|(?:we|i) file (?:claims )?(?:with |for |to )?|(?:preferred |registered |contracted |participating )?providers? (?:for|with)|(?:credentialed|paneled|contracted|empanell?ed) (?:with|by)|(?:on|part of) the panels? (?:of|for)|cashless (?:with|at|for|treatment (?:with|for))|claim(?:s|ed|ing)? (?:back |it back |some back )?(?:through|from|with|on)|(?:direct[- ])?bill(?:ing)? (?:to |for |directly to )?|no insurance (?:except|but|other than)|insurance (?:plans )?(?:from|such as|including|like):?',
    taken:
      '(?:recogni[sz]ed|registered|approved) (?:by|with|for):?|(?:we|i|practice|clinic) (?:also |currently |now )?(?:accept|take)s?:?|accepted(?: here)?:|accepting',
    behind:
      '(?:will |may |usually |often )?(?:refunds?|gives? back|reimburses?|pays? back|covers?|contributes?)(?!\\p{L})|claims? (?:are )?(?:welcome|accepted)|(?:are|is) accepted'
  },
  de: {
    before:
      '(?:zusatz|kranken|privat)?(?:versicherungen|versicherern|kassen)(?: von| wie| der|:|(?=\\s\\())|(?:anerkannt (?:von|bei|durch)|kassenzulassung (?:bei|für)|vertr(?:ag|äge) mit|abrechnung (?:mit|über))(?: (?:den|der))?',
    taken: 'rechne[nt]? (?:ich |wir )?(?:direkt )?(?:mit|über)|mit(?=\\s[^.!?]{3,80}rechne[nt]? (?:ich|wir))',
    behind:
      'beteiligen sich|übernehmen|übernimmt|erstatten(?! (?:nichts|nicht))|erstattet(?! (?:nichts|nicht))|zahlen (?:einen|den|teil)|bezuschussen'
  },
  fr: {
    before:
      '(?:conventionnée?s?|agréée?s?|partenaires?) (?:avec|par|de):?|tiers[- ]payant (?:avec|pour|chez)|(?:certaines |la plupart des |quelques |les )?(?:mutuelles|assurances|complémentaires)(?: comme| telles que| dont| :|:|(?=\\s\\())|remboursée?s? (?:par|chez)',
    behind: '(?:en )?(?:rembourse(?:nt)?|prennent en charge|prend en charge|participent)(?! (?:rien|pas))'
  },
  es: {
    before:
      '(?:convenios?|concierto|conciertos|acuerdos?) con|concertad[oa]s? con|colabor(?:o|amos|a) con|(?:aseguradoras|mutuas|seguros|compañías)(?: como| de|:|(?=\\s\\())|reembolso (?:con|de|por)|afiliad[oa]s? a',
    taken: '(?:trabaj(?:o|amos)|atend(?:emos|iendo)|atiendo) (?:con|a|por)|acept(?:o|amos)',
    behind: '(?:reembolsan|cubren|reintegran)(?!\\p{L})'
  },
  it: {
    before:
      'convenzion[ei] (?:con|attiv[ae] con)|convenzionat[oaie] con|accreditat[oaie] (?:con|presso)|(?:fondi|assicurazioni|mutue|casse)(?: come| di|:|(?=\\s\\())|rimbors[oi] (?:da|con|tramite)',
    behind: '(?:rimborsano|coprono)(?!\\p{L})'
  },
  pt: {
    before:
      '(?:convênios?|convenções|acordos?|protocolos?) com|credenciad[oa]s? (?:por|pela|pelo|à|ao|com)|(?:convênios|planos|seguros|seguradoras|subsistemas)(?: como|:|(?=\\s\\())|reembolso (?:por|pela|pelo|com)',
    taken: '(?:atend(?:o|emos)|trabalh(?:o|amos)|aceit(?:o|amos)) (?:por|pela|pelo|pelos|pelas|com)?',
    behind: '(?:reembolsam|cobrem|comparticipam)(?!\\p{L})'
  },
  nl: {
    before:
      '(?:contract(?:en)?|overeenkomst) met|gecontracteerd (?:door|bij|met)|vergoed (?:door|via|vanuit|bij)|(?:aanvullende )?(?:verzekering(?:en)?|verzekeraars|ziekenfonds(?:en)?|mutualiteiten)(?: van| zoals|:|(?=\\s\\())',
    behind: '(?:vergoeden|komen tussen|betalen (?:een deel )?terug)(?!\\p{L})'
  },
  sv: {
    before:
      'försäkrad(?:e)? (?:genom|hos|i|via)|försäkringsbolag(?:en)?(?: som|:)|(?:avtal|ansluten|anslutna) (?:med|till)'
  },
  pl: {
    before:
      '(?:umow[ęay]|współprac[aęuj]\\p{L}*) z|pakiet(?:y|ów)|(?:honoruj|rozlicz|realizuj)\\p{L}+(?: pakiety| ubezpieczenia)?'
  }
}

const any = (key: 'before' | 'taken' | 'behind') =>
  Object.values(plansTold)
    .flatMap((each) => each[key] ?? [])
    .join('|')
const bound = (words: string) => `(?<![\\p{L}])(?:${words})`
/** What leads from there to the first name: "under andere", an article, an opening bracket. */
const lead =
  '(?:\\s*[(:]\\s*|\\s+)(?:(?:onder andere|o\\.a\\.|unter anderem|u\\.\\s?a\\.|entre outros|tra cui|among others|e\\.g\\.|z\\.\\s?B\\.|bijvoorbeeld|notamment|most|many|all|some|major)[:,]?\\s+)?'
export const leadsToPlans = anyCase(`${bound(any('before'))}${lead}`, 'g')
export const takes = anyCase(`${bound(any('taken'))}${lead}`, 'g')
export const paysBack = anyCase(
  `^\\s*(?:${any('behind')})(?![^.;,]{0,24}(?<!\\p{L})(?:nicht|nichts|kein\\p{L}*|pas|rien|niet|non|não|not|nothing)(?!\\p{L}))`
)

/** Words that only names of insurers and their plans have in them: they make a plan of a name that no list knows. */
export const planWord = anyCase(
  /(?<!\p{L})(?:health|mutual|blue|shield|life|fund|insurance|assurance|medicaid|medicare|cashplan|cashcare|cash plan|plan|ppo|hmo|epo|eap|tpa|benefits?|workers[’']? comp(?:ensation)?|no[- ]fault|\p{L}*(?:kasse|versicherung(?:en)?)|krankenversicherer|mutuelle|mutua(?:lité)?|mutualiteit|seguros?|salud|saúde|sanitas|salute|fondo|cassa|previdenza|zorg\p{L}*|ziekenfonds|försäkring\p{L}*|\p{L}*hälsa|zdrowie)(?!\p{L})/u
)
