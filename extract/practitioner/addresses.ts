import type { PractitionerFields } from '@/domain/page-fields'
import { weigh } from '../candidates'
import type { Source } from '../source'
import { decoded } from '../structured/decoded'
import { readPrintedAddresses } from '../text/addresses'
import { compact, withoutLabel } from '../words/notation'
import { someoneElse } from '../words/other-parties'
import { isInstitution } from './directory'
import type { OwnContact } from './own-contact'
import { contactWeights, type ContactEvidence, enough } from './weights'

/**
 * The subject's addresses: the first is the main one.
 * @param person the page is about one person
 */
export function addressesInText(
  source: Source,
  contact: OwnContact,
  person = false
): Partial<PractitionerFields> {
  const found = readPrintedAddresses(source.view.lines).filter(({ line, text, full: whole }) => {
    const before = line.text.slice(0, Math.max(0, line.text.indexOf(text.split(',')[0] ?? text)))
    const evidence = new Set<ContactEvidence>(['printed', ...contact.evidenceOf(line, before)])
    if (whole) evidence.add('full')
    if (someoneElse.test(text)) evidence.add('someoneElse')
    return weigh({ value: text, key: text, evidence }, contactWeights) >= enough
  })
  const full = found.filter((each) => each.full)
  const inside = full.filter(({ line }) => line.region !== 'footer' && line.region !== 'header')
  // On a doctor's page in a hospital's site the frame gives the hospital's address.
  const ofPerson = inside.length > 0 && isInstitution(source) && person
  const chosen = ofPerson ? inside : full.length ? full : found
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
