import type { Page } from '@/domain/page-reading'
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min'
import { countriesOf, neighboursOf } from './country'

const northAmerican = /^\(?[2-9]\d{2}\)?[\s.\-–‑/]*[2-9]\d{2}[\s.\-–‑]*\d{4}$/

/**
 * A printed number as E.164, or undefined where its country can't be told or it is no number there. The country is told
 * by a printed "+" or "00", else by the address, the site's domain and the page's language; a ten-digit number grouped
 * the North American way is one.
 */
export function toE164(printed: string, page: Page, address?: string): string | undefined {
  const text = printed
    .normalize('NFKC')
    .replace(/[‑–—·•]/g, '-')
    .replace(/\s*(?:ext\.?|x|durchwahl|poste)\s*\d{1,6}\s*$/i, '')
    .trim()
  const international = text.replace(/^\(?\s*00\s?(?=[1-9])/, '+').replace(/^\(\+(\d+)\)/, '+$1')
  // Mexico dropped the 1 before mobile numbers in 2019: links made before still have it.
  const today = international.replace(/^\+52[\s.-]?1[\s.-]?(?=\d(?:[\s.-]?\d){9}$)/, '+52')
  if (today.startsWith('+')) return valid(today.replace(/\(0\)/, ''))
  const guesses = [
    ...countriesOf(page, address),
    ...(northAmerican.test(text.replace(/^1[\s.-]?/, '')) ? ['US'] : [])
  ]
  for (const country of guesses) {
    const number = valid(text, country)
    if (number) return number
  }
  for (const country of neighboursOf(page)) {
    const number = /^\(?0/.test(text) ? valid(text, country, true) : undefined
    if (number) return number
  }
  // British numbers print their area in ways that no other country of "0…" does: 020 7946 0018, 07700 900123.
  if (
    /^\(?0(?:20\)?\s?\d{4}|7\d{3}\s?\d{6}|1\d{2,3}\)?\s\d{3}\s?\d{3,4}$)/.test(text) &&
    /^en/i.test(page.language ?? 'en')
  )
    return valid(text, 'GB')
  return undefined
}

/** @param wholly its first digits must be some of that country's, too, not only its length */
function valid(text: string, country?: string, wholly = false): string | undefined {
  try {
    const number = parsePhoneNumber(text, country as CountryCode | undefined)
    if (!number?.isPossible() || (wholly && !number.isValid())) return undefined
    return number.number
  } catch {
    return undefined
  }
}
