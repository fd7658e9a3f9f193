import { plainName, plainWords } from './names'

interface Matchable {
  name?: string
  title?: string
  brand?: string
  gtin?: string
  npi?: string
  emails?: string[]
  phones?: string[]
}

/** The last nine digits of a number: enough to know it again, whether it was printed with its country or without. */
export function phoneDigits(printed: string): string | undefined {
  const digits = printed.replace(/(ext\.?|x|durchwahl|poste)\s*\d{1,6}\s*$/i, '').replace(/\D/g, '')
  return digits.length >= 7 ? digits.slice(-9) : undefined
}

/**
 * What a record is looked up by when a page comes: one string for each identity it could share with another. A shared
 * key makes a candidate, not a match: domain/recognition.ts decides.
 */
export function matchingKeys(record: Matchable): string[] {
  const keys: string[] = []
  if (record.npi) keys.push(`npi:${record.npi}`)
  for (const email of record.emails ?? []) keys.push(`email:${email.trim().toLowerCase()}`)
  for (const phone of record.phones ?? []) {
    const digits = phoneDigits(phone)
    if (digits) keys.push(`phone:${digits}`)
  }
  if (record.gtin) keys.push(`gtin:${record.gtin.replace(/\D/g, '').replace(/^0+/, '')}`)
  if (record.name) {
    const name = plainName(record.name)
    if (name) keys.push(`name:${name}`)
    const full = plainWords(`${record.brand ?? ''} ${record.name}`).join(' ')
    if (record.brand && full !== name) keys.push(`name:${full}`)
  }
  return [...new Set(keys)]
}
