import { anyCase } from '../text/any-case'
/** How pages head what is in a product, by language; what stands behind a colon or on the lines below is the list. */
export const ingredientWords: Readonly<Record<string, string>> = {
  en: "(?:active |main |other |key |full |all |(?:non[- ])?medicinal |inactive )?ingredients?(?: list)?|what(?:[’']s| is) in (?:it|the (?:jar|bottle|bag|box|tin))|what(?:[’']s| is) inside|also contains|materials?|inci",
  de: 'zutaten(?:liste|verzeichnis)?|inhaltsstoffe|wirkstoffe|hilfsstoffe|zusammensetzung|(?:was|das) ist (?:da)?drin|was drin ist|enthält außerdem',
  fr: "(?:autres |liste des )?ingrédients?(?: (?:non )?médicinaux| actifs)?|composition|excipients|ce qu[’']il contient",
  es: 'ingredientes(?: activos)?|composición|excipientes|qué (?:lleva|contiene)',
  nl: 'samenstelling|(?:overige |actieve )?ingrediënten|inhoudsstoffen|hulpstoffen|wat zit erin',
  it: 'ingredienti|composizione|eccipienti|cosa contiene',
  pt: 'ingredientes(?: ativos)?|composição|excipientes|o que contém',
  sv: 'ingredienser|innehåll(?:er)?',
  pl: 'składniki|skład',
  ja: '原材料名?|全成分|配合成分|成分',
  ko: '성분|원재료명?',
  ru: 'состав'
}

/** "INGREDIENTES (INCI): …", "Zutaten" over its list. */
export const ingredientLabel = anyCase(
  `^\\W{0,3}(?:${Object.values(ingredientWords).join('|')})(?:\\s?\\([^()]{2,24}\\))?\\s*(?:[:：】\\]]|\\?|$)\\s*(.*)$`
)

/** What names only a part of it, so that other lines go on: the excipients, or what has an effect. */
export const ingredientPart = anyCase(
  /^\W{0,3}(?:(?:active|other|(?:non[- ])?medicinal|inactive) ingredients?|also contains|wirkstoffe|hilfsstoffe|autres ingrédients|ingrédients (?:non )?(?:médicinaux|actifs)|excipient|ingredientes activos|hulpstoffen|overige ingrediënten|actieve ingrediënten|eccipienti)/u
)
/** "Contains: willow bark, fennel, mint": a list of three and more; "Contains: milk, soy" warns of allergens. */
export const containing = anyCase(/^(?:contains|enthält|contient|contiene|bevat|contém)\s?[:：]\s*(.+)$/u)
export const allergens = anyCase(
  /(?<!\p{L})(?:milk|soy(?:a|beans?)?|gluten|wheat|peanuts?|tree nuts|shellfish|eggs?|milch|soja|weizen|lait|leche|latte|leite|melk)(?!\p{L})/u
)
