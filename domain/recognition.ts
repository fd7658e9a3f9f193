import type { Person, Practice } from './person'
import type { Product } from './product'
import type { PractitionerFields, ProductFields } from './page-fields'
import { phoneDigits } from './matching-keys'
import { namesAgree, namesTouch, plainWords } from './names'

/** How a page and a kept record meet besides their own fields. */
export interface Meeting {
  /** A clip about the record has the same page address. */
  samePage: boolean
  /** That page was about nobody and nothing else: not a team page. */
  alone: boolean
  /** A clip about the record is from the same site. */
  sameSite: boolean
}

/**
 * Whether a page speaks of a kept practitioner or practice. A shared phone or front-desk e-mail is not enough: two
 * people at one practice stay two. An NPI decides, where both have one.
 */
export function isSameParty(said: PractitionerFields, kept: Person | Practice, meeting: Meeting): boolean {
  if (said.npi && kept.npi) return said.npi === kept.npi
  if (!said.name || !kept.name) return meeting.samePage && meeting.alone
  if (meeting.samePage && meeting.alone && namesTouch(said.name, kept.name)) return true
  if (!namesAgree(said.name, kept.name)) return false
  return meeting.samePage || shareMail(said, kept) || sharePhone(said, kept) || samePlace(said, kept, meeting)
}

/** Whether a page speaks of a kept product: GTIN, or brand and name, or the same page with much the same name. */
export function isSameProduct(said: ProductFields, kept: Product, meeting: Meeting): boolean {
  if (said.gtin && kept.gtin) return bare(said.gtin) === bare(kept.gtin)
  if (meeting.samePage) return !said.name || !kept.name || overlap(said.name, kept.name) >= 0.5
  if (!said.name || plainWords(said.name).join(' ') !== plainWords(kept.name).join(' ')) return false
  return (
    said.brand !== undefined && plainWords(said.brand).join(' ') === plainWords(kept.brand ?? '').join(' ')
  )
}

const bare = (gtin: string) => gtin.replace(/\D/g, '').replace(/^0+/, '')

function shareMail(said: PractitionerFields, kept: Person | Practice): boolean {
  const mails = new Set((kept.emails ?? []).map((mail) => mail.toLowerCase()))
  return (said.emails ?? []).some((mail) => mails.has(mail.toLowerCase()))
}

function sharePhone(said: PractitionerFields, kept: Person | Practice): boolean {
  const phones = new Set((kept.phones ?? []).map(phoneDigits))
  // "ext. 12" alone is no number, and two of them no match.
  phones.delete(undefined)
  return (said.phones ?? []).some((phone) => phones.has(phoneDigits(phone)))
}

/** Name and place: the same street, or the same site as long as the streets do not speak against it. */
function samePlace(said: PractitionerFields, kept: Person | Practice, meeting: Meeting): boolean {
  const here = [said.address, ...(said.addresses ?? [])].filter((line) => line !== undefined)
  const there = [kept.address, ...(kept.addresses ?? [])].filter((line) => line !== undefined)
  if (here.length > 0 && there.length > 0)
    return here.some((one) => there.some((other) => overlap(one, other) >= 0.6))
  return meeting.sameSite
}

/** How much two lines have in common, 0 to 1 (Dice over plain words). */
export function overlap(a: string, b: string): number {
  const one = new Set(plainWords(a))
  const two = new Set(plainWords(b))
  const shared = [...one].filter((word) => two.has(word)).length
  return one.size + two.size === 0 ? 0 : (2 * shared) / (one.size + two.size)
}
