import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { decoded } from '../structured/decoded'
import { readPrintedAddresses } from '../text/addresses'
import { compact, withoutLabel } from '../words/notation'
import { headings } from './phones'

const others =
  /insur|versicherung|hospital|surgery center|aufsicht|kammer|behörde|\bamt\b|ministerium|hosting|host(?:er|ed|ing)|hébergeur|web\s?design|verantwortlich für den inhalt|streitbeilegung|odr|ordre|colegio|verband|published|university|universität/i

/** The subject's addresses: the first is the main one. */
export function addressesInText(source: Source): Partial<PractitionerFields> {
  const { lines } = source.view
  const heads = headings(lines)
  const found = readPrintedAddresses(lines).filter(({ line, text }) => {
    const index = lines.indexOf(line)
    const above = lines.slice(Math.max(0, index - 3), index).map((each) => each.text)
    return (
      !others.test(heads.get(line) ?? '') &&
      !others.test(text) &&
      !above.some((each) => each.length < 80 && others.test(each))
    )
  })
  const full = found.filter((each) => each.full)
  const chosen = full.length ? full : found
  const seen: string[] = []
  const addresses = chosen.flatMap(({ text: printed }) => {
    const text = withoutLabel(printed)
    const key = compact(text)
    if (seen.some((each) => each.includes(key) || key.includes(each))) return []
    seen.push(key)
    return [text]
  })
  const [address, ...further] = addresses
  if (!address) return {}
  return further.length ? { address, addresses: further.slice(0, 20) } : { address }
}

/** An address that only a link to a map holds. */
export function addressInMapLinks(source: Source): Partial<PractitionerFields> {
  for (const anchor of source.view.anchors) {
    const { href } = anchor
    if (
      !/(?:google\.[a-z.]+\/maps|maps\.google|goo\.gl\/maps|maps\.apple|openstreetmap|bing\.com\/maps)/i.test(
        href
      )
    )
      continue
    const query =
      /[?&](?:q|query|daddr|destination|address)=([^&#]{8,200})/.exec(href)?.[1] ??
      /\/(?:place|dir\/)\/?([^/@?]{12,200})/.exec(href)?.[1]
    if (!query) continue
    const text = decoded(query.replace(/\+/g, ' ')).replace(/\s+/g, ' ').trim()
    if (/\p{L}{3}/u.test(text) && /\d/.test(text) && !/^-?\d+\.\d+,/.test(text)) return { address: text }
  }
  return {}
}
