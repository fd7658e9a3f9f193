import { anyCase } from '../text/any-case'
/**
 * How pages say how much of a product is taken at once, by language: `size` names the serving, `directions` heads the
 * directions for use, `take` begins their sentence, `unit` is what is counted, `number` a number in letters. A new word
 * goes into the row of its language.
 */
export const servingWords: Readonly<
  Record<string, { size: string; directions: string; take: string; unit: string; number: string }>
> = {
  en: {
    size: 'serving size|portion size|daily (?:dose|serving)|per serving|per dose',
    directions:
      'directions(?: for use)?|(?:suggested|recommended) (?:use|usage|dose|dosage|intake)|how (?:to|do i|we|i) (?:use|take|make|prepare|brew|enjoy)(?: (?:it|this|them))?|dosage|dose|usage|adults?|to make (?:a |the )?(?:tea|infusion|cup)',
    take: 'take|stir|mix|dissolve|chew|steep',
    unit: 'capsules?|caps|tablets?|tabs|teaspoon(?:ful)?s?|tablespoon(?:ful)?s?|tsp|tbsp|drops?|scoops?|softgels?|dropper\\p{L}*|sachets?|lozenges?|gumm(?:y|ies)|sprays?|pumps?|packets?|sticks?|pastilles?|tea ?bags?|ampoules?',
    number: 'one|two|three|four|half a|a'
  },
  de: {
    size: 'portionsgröße|(?:tages)?portion|tagesdosis|tagesverzehr(?:menge)?|verzehrmenge',
    directions:
      'verzehrs?empfehlung|anwendung(?:shinweise?)?|dosierung|einnahme(?:empfehlung)?|zubereitung|gebrauchs(?:anweisung|hinweis)|gebrauch|erwachsene',
    take: 'nehmen sie|nimm|rühren sie|lösen sie',
    unit: 'kapseln?|tabletten?|teelöffel|esslöffel|tl|el|tropfen|messlöffel|beutel|sticks?|pumpstö(?:ße|sse)|pumpstoß|sprühstö(?:ße|sse)|sprühstoß|hübe|dragees?|pastillen?|presslinge?|ampullen?',
    number: 'einen?|eine|zwei|drei'
  },
  fr: {
    size: 'taille de (?:la )?portion|dose journalière|par dose',
    directions:
      "conseils? d[’']utilisation|mode d[’']emploi|modo d[’']uso|utilisation|posologie|préparation|comment (?:(?:le|la|les) |l[’'])?(?:utiliser|prendre|préparer)|adultes?",
    take: 'prendre|prenez|diluer|avaler|mélanger',
    unit: 'gélules?|comprimés?|capsules?|gouttes?|cuill[eè]res? à (?:soupe|café|thé)|sachets?|pressions?|pulvérisations?|pastilles?|gommes?|ampoules?|dosettes?|sticks?',
    number: 'une?|deux|trois|quatre'
  },
  es: {
    size: '(?:tamaño de (?:la )?)?(?:porción|ración)|dosis diaria',
    directions:
      'modo de (?:empleo|uso)|cómo (?:se )?(?:toma|usa|prepara)\\p{L}*|dosis(?: recomendada)?|posología|preparación|uso recomendado|adultos',
    take: 'tomar|tome|toma|disolver|ingerir|mezclar',
    unit: 'cápsulas?|comprimidos?|tabletas?|cucharad\\p{L}+(?: (?:sopera|de (?:postre|café|té)))?|gotas?|sobres?|perlas?|pulsaciones|pulverizaciones|gomitas?|goteros?|ampollas?|cacitos?',
    number: 'una?|dos|tres|cuatro|media'
  },
  nl: {
    size: 'portiegrootte|dagdosering',
    directions:
      'gebruik(?:saanwijzing|sadvies)?|dosering|bereiding|aanbevolen (?:gebruik|dosering)|inname|volwassenen',
    take: 'neem|roer',
    unit: 'capsules?|tablet(?:ten)?|theelepels?|eetlepels?|druppels?|zakjes?|maatschep(?:pen|je)?|schep(?:pen|je)?|sprays?|pufjes?|zuigtabletten',
    number: 'één|een|twee|drie'
  },
  it: {
    size: 'porzione|dose giornaliera',
    directions:
      "come si (?:prepara|usa|assume)|modalità d[’']uso|modo d[’']uso|consigli d[’']uso|uso|posologia|preparazione|dosi? consigliat[ae]|adulti",
    take: 'assumere|assumi|sciogliere|diluire|prendere',
    unit: 'capsul[ae]|compress[ae]|cucchiain[oi]|cucchia[io]|gocc(?:e|ia)|bustin[ae]|perl[ae]|misurin[oi]|spruzzi|flaconcin[oi]',
    number: 'un[ao]?|due|tre'
  },
  pt: {
    size: 'porção|dose diária',
    directions:
      'modo de (?:usar|uso|preparo|tomar)|como (?:usar|tomar|preparar)|(?:sugestão|recomendação) de uso|posologia|preparo|dosagem|adultos',
    take: 'tomar|tome|ingerir|dissolver|dissolva|diluir',
    unit: 'cápsulas?|comprimidos?|colher(?:es)?(?: de (?:sopa|chá|café|sobremesa))?|gotas?|saquetas?|sachês?|medidor(?:es)?|gomas?|borrifadas?',
    number: 'uma?|dois|duas|três|meia'
  }
}

const any = (key: keyof (typeof servingWords)['en']): string =>
  Object.values(servingWords)
    .map((each) => each[key])
    .join('|')

const counted = `(?:\\d+(?:[.,/]\\d+)?(?:\\s?(?:[-–]|to|bis|à|a|o|ou|or|oder|tot|of)\\s?\\d+)?|${any('number')})\\s?(?:(?:heaped|level|rounded|small|gestrichene[rn]?|gehäufte[rn]?|afgestreken|vegan\\p{L}*|vegetarian)\\s)?(?:${any('unit')})(?!\\p{L})`
/** "(7 g)", "(about 600 mg)" behind what is counted. */
const weighed = '(?:\\s?\\((?:about |approx\\.? |ca\\.? |env\\.? )?\\d[\\d.,]*\\s?(?:g|mg|ml|µg|mcg)\\))?'
/** How much: "2 capsules", "one scoop (7 g)", "2,5 ml (1 Messlöffel)". */
const measured = `(?:\\d+(?:[.,]\\d+)?\\s?(?:ml|g)\\s\\((?:${counted})\\)|${counted}${weighed})`
export const measure = anyCase(`(?<![\\p{L}\\d])(${measured})`)
/** "pro Tagesdosis (2 Tropfen)": the head of a table. */
export const perDose = anyCase(`(?:${any('size')})\\s\\((${measured})\\)`)
/** "Serving size: …" and what it says. */
export const servingSize = anyCase(
  `(?:^|[\\s|(])(?:${any('size')}|1회 제공량)\\s*[:：]?\\s+((?:approx\\.? |about |ca\\. )?(?:\\d|${any('number')})[^|.;]{1,50})`
)
/** A label alone over the directions, or before them on the same line. */
export const directionsAlone = anyCase(`^\\W{0,3}(?:${any('directions')})\\s?[:：?]?$`)
export const directions = anyCase(
  `(?:^|[.:]\\s)(?:(?:${any('directions')})(?:\\s\\p{L}+){0,2}\\s?[:：]|(?:${any('take')})\\s)`
)
/** "1日10粒(約2g)", "1回2錠": Japanese counts by the day or the time. */
export const japaneseMeasure =
  /1[日回](?:あたり|に|量|の(?:摂取)?(?:目安|量)?|目安(?:量)?)?[\s:：]*(\d+(?:[~〜～-]\d+)?\s?(?:粒|錠|カプセル|包|滴|杯|本|枚|g|ml|mL|袋)(?:\s?[(（][^()（）]{1,12}[)）])?)/u
