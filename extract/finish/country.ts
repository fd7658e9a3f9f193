import { anyCase } from '../text/any-case'
import type { Page } from '@/domain/page-reading'

const byAddress: [RegExp, string][] = [
  [
    /\b(?:United States|USA|U\.S\.A\.)\b|,?\s(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,?\s*\d{5}\b|,\s(?:A[KLRZ]|CO|CT|FL|GA|HI|IL|KY|MI|MN|MO|MS|MT|N[CDEHJMVY]|O[HKR]|PA|RI|TN|TX|UT|VA|VT|W[AIVY])$/u,
    'US'
  ],
  [/\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/, 'CA'],
  [/\b(?:NSW|VIC|QLD|TAS)\s+\d{4}\b/, 'AU'],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/, 'GB'],
  [/〒|[都道府県]/, 'JP'],
  [/\b\d{4}\s?[A-Z]{2}\b/, 'NL'],
  [/\b(?:Österreich|Austria|Wien)\b|\bA-\d{4}/, 'AT'],
  [/\b(?:Schweiz|Suisse|Switzerland|Zürich|Genève)\b|\bCH-\d{4}/, 'CH'],
  [/\b(?:Belgium|België|Belgique|Antwerpen|Gent|Bruxelles|Brussel)\b|\bB-\d{4}/, 'BE'],
  [
    /\b(?:Deutschland|Germany)\b|\bD-\d{5}|(?:straße|str\.|weg|platz|allee|gasse|ring|damm)\s?\d+\s?[a-z]?,\s\d{5}\b/u,
    'DE'
  ],
  [/\b(?:rue|avenue|av\.|boulevard|place|chemin)\b.*\b\d{5}\b/i, 'FR'],
  [anyCase(/\b(?:rue|avenue|av\.|boulevard|place|chemin|chaussée|quai)\b.*\b[4-7]\d{3}\s\p{Lu}/u), 'BE'],
  [/(?:straat|laan|steenweg|dreef|lei|plein)\b.*\b[1-9]\d{3}\s\p{Lu}\p{Ll}/u, 'BE'],
  [/\b(?:via|viale|piazza|corso|vicolo|largo)\b.*\b\d{5}\b/i, 'IT'],
  [/(?<![\d-])\d{4}-\d{3}\s/, 'PT'],
  [/(?<![\d-])\d{5}-\d{3}(?!\d)|\bBrasil\b/, 'BR'],
  [/\b(?:México|Mexico|CDMX|Jalisco|Monterrey|Guadalajara)\b/, 'MX'],
  [/\b(?:New Zealand|Aotearoa|Auckland|Christchurch|Dunedin|Hamilton \d{4})\b/, 'NZ'],
  [
    /\b(?:Ireland|Éire|Dublin|Galway|Co\. (?:Cork|Kerry|Clare|Galway|Mayo))\b|\b[A-Z]\d{2}\s?[A-Z\d]{4}\b/,
    'IE'
  ],
  [/\b(?:calle|c\/|avda\.?|avenida|plaza)\b.*\b\d{5}\b/i, 'ES'],
  [/\b(?:India|Bangalore|Bengaluru|Mumbai|Delhi|Chennai|Hyderabad|Pune|Gujarat|Vadodara)\b/, 'IN']
]
const states =
  /\b(?:Alabama|Arizona|California|Colorado|Florida|Illinois|Maryland|Massachusetts|Michigan|Minnesota|Ohio|Oregon|Pennsylvania|Tennessee|Texas|Virginia|Wisconsin)\b\s*,?\s*\d{5}\b/
const byDomain: Readonly<Record<string, string>> = {
  de: 'DE',
  at: 'AT',
  ch: 'CH',
  fr: 'FR',
  be: 'BE',
  nl: 'NL',
  es: 'ES',
  it: 'IT',
  uk: 'GB',
  ie: 'IE',
  ca: 'CA',
  au: 'AU',
  nz: 'NZ',
  jp: 'JP',
  kr: 'KR',
  ru: 'RU',
  in: 'IN',
  br: 'BR',
  mx: 'MX',
  ar: 'AR',
  pt: 'PT',
  pl: 'PL',
  cl: 'CL',
  co: 'CO',
  pe: 'PE',
  lu: 'LU',
  cz: 'CZ',
  fi: 'FI',
  se: 'SE',
  dk: 'DK',
  no: 'NO',
  za: 'ZA',
  cr: 'CR'
}
const byLanguage: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  nl: 'NL',
  ja: 'JP',
  ko: 'KR',
  ru: 'RU',
  it: 'IT',
  pl: 'PL',
  sv: 'SE',
  da: 'DK'
}

/** Where a language is spoken, too: asked where the first guesses don't take a number. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  de: ['AT', 'CH'],
  fr: ['BE', 'CH', 'CA'],
  nl: ['BE'],
  it: ['CH'],
  es: ['MX', 'AR', 'CL', 'CO', 'PE'],
  pt: ['BR', 'PT']
}

/** Countries that share the page's language. */
export const neighboursOf = (page: Page): readonly string[] =>
  neighbours[(page.language ?? '').split('-')[0]?.toLowerCase() ?? ''] ?? []

/**
 * Countries that a page's numbers may belong to, the likeliest first: told by the address, the top-level domain, the
 * page's language with its region. None where nothing tells.
 */
export function countriesOf(page: Page, address: string | undefined): string[] {
  const found: string[] = []
  const byPlace =
    address && (states.test(address) ? 'US' : byAddress.find(([pattern]) => pattern.test(address))?.[1])
  if (byPlace) found.push(byPlace)
  for (const url of [page.canonicalUrl, page.url]) {
    const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?::\d+)?(?:\/|$)/i.exec(url ?? '')?.[1]?.toLowerCase()
    const country = domain ? byDomain[domain] : undefined
    if (country) found.push(country)
  }
  const [language, region] = (page.language ?? '').split('-')
  if (region && /^[a-z]{2}$/i.test(region) && !/^us$/i.test(region)) found.push(region.toUpperCase())
  const spoken = language ? byLanguage[language.toLowerCase()] : undefined
  if (spoken) found.push(spoken)
  return [...new Set(found)]
}
