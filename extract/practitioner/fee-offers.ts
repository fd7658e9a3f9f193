import { anyCase } from '../text/any-case'
import { amountsIn, money } from '../text/money'

const joined = /,\s|;\s|\s[*·•|/]\s|\s(?:and|und|et|y|e|en|och|i|sowie)\s|で、/u
/** "between $60 and $120", "from 60 to 90": one fee with two ends. */
const range = anyCase(
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|mellan|między|from \D{0,3}\d+ to)(?!\p{L})/u
)
/** "then €0.50 per km", "plus 10 €": it says nothing without what stands before it. */
const goesOn = anyCase(
  /^(?:and |und |et |y |e |en )?(?:then|dont|davon|wovon|waarvan|of which|di cui|de los cuales|plus|dann|danach|zzgl|puis|ensuite|luego|después|poi|daarna|dan|depois|mais|including|inkl)(?!\p{L})/u
)
/** "ACC injury – first visit $55, follow-up $45": what stands first is said of both. */
const lead = /^([^,;:–—€$£\d]{3,60}?)(?::\s|\s[–—-]\s)(?=.*\p{L}{3})/u
const tellsNothing = anyCase(
  /^(?:(?:my |our |meine |unsere |mes |nos |le mie |mis |nuestras )?(?:fees?|rates?|prices?|costs?|charges|kosten|preise|honorare?|tarife?|tarifs?|honoraires|prix|tarifas?|precios?|honorarios|tarieven|prijzen|tariffe|tariffa|costi|prezzi|preços|valores|priser|ceny|料金))$/u
)

/** "First visit 60 €, then 45 €; children 30 €": each with its own amount is an offer of its own. */
export function offersIn(part: string): string[] {
  if (amountsIn(part).length < 2) return []
  const named = lead.exec(part)
  const isNamed = named !== null && !tellsNothing.test(named[1] ?? '') && !money.test(named[1] ?? '')
  const offers = (named && !isNamed ? part.slice(named[0].length) : part)
    .split(joined)
    .map((each) => each.trim())
  if (offers.some((each) => goesOn.test(each)) || range.test(part)) return []
  const isOffer = (each: string) => amountsIn(each).length === 1 && /\p{L}{3}|\d\s?h(?!\p{L})/u.test(each)
  if (!offers.every(isOffer)) return []
  // What a name with a colon leads is printed as one; only lengths of the same are told apart.
  if (!isNamed) return offers
  const lengths = offers.every((each, at) =>
    /\d\s?(?:min|h|std|'|′)/iu.test(at ? each : each.slice(named[0].length))
  )
  return lengths ? offers.map((each, at) => (at ? `${named[1] ?? ''}: ${each}` : each)) : []
}
