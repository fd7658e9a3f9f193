/** Where help can be called: one country, or a group of them that shares its numbers. */
export interface HelpLines {
  /** ISO 3166 codes of the countries, by which those of a person's own browser come first. */
  countries: readonly string[]
  id: 'us' | 'uk' | 'ie' | 'de' | 'at' | 'ch' | 'au' | 'nz' | 'eu'
  /** Danger, accident, sudden illness. */
  emergency: readonly string[]
  /** Someone who listens, at any hour. */
  listening: readonly string[]
}

/**
 * Few, and only numbers that are national, free or a local call, and open at any hour. Looked up in November 2026; each
 * with a page that says so, and the day of that page:
 * - 112 in all of the European Union: Directive (EU) 2018/1972, article 109; in the United Kingdom, too: European
 *   Commission in the UK, 11 February 2010; in Switzerland: SRF, "Wegweiser durch den Notrufnummern-Dschungel"
 * - 911 in the United States and Canada: fcc.gov/consumer-information, 15 April 2010; alberta.ca
 * - 988 in the United States: cdcr.ca.gov, 19 July 2022; in Canada: Government of Canada, 30 November 2023
 * - 999 in the United Kingdom: European Commission in the UK, as above; 112 and 999 in Ireland: hse.ie, "When to call 112
 *   or 999"
 * - 116 123 in the United Kingdom: samaritans.org, "Contact a Samaritan", and their news of ten years of it, 2025; in
 *   Ireland: newstalk.com, 2017
 * - 116 123 and 0800 111 0 111 in Germany: spektrum.de, September 2022; ansbach-evangelisch.de
 * - 142 in Austria: burgenland.orf.at, May 2023; 144: burgenland.orf.at, December 2019
 * - 143 in Switzerland: bag-blueprint.ch, 17 July 2023; 144: alertswiss.ch, "Notrufnummer 144"
 * - 000 and 13 11 14 in Australia: lifelineh2h.org.au, "Frequently asked questions" (free from a mobile phone, otherwise a
 *   local call)
 * - 111 in New Zealand: govt.nz, "111 emergency service"; 1737: New Zealand Ministry of Health, 17 March 2019
 */
export const helpLines: readonly HelpLines[] = [
  { id: 'us', countries: ['US', 'CA'], emergency: ['911'], listening: ['988'] },
  { id: 'uk', countries: ['GB'], emergency: ['999', '112'], listening: ['116 123'] },
  { id: 'ie', countries: ['IE'], emergency: ['112', '999'], listening: ['116 123'] },
  { id: 'de', countries: ['DE'], emergency: ['112'], listening: ['116 123', '0800 111 0 111'] },
  { id: 'at', countries: ['AT'], emergency: ['112', '144'], listening: ['142'] },
  { id: 'ch', countries: ['CH'], emergency: ['112', '144'], listening: ['143'] },
  { id: 'au', countries: ['AU'], emergency: ['000'], listening: ['13 11 14'] },
  { id: 'nz', countries: ['NZ'], emergency: ['111'], listening: ['1737'] },
  {
    id: 'eu',
    // prettier-ignore
    countries: ['BE', 'BG', 'CY', 'CZ', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
    emergency: ['112'],
    listening: []
  }
]

/**
 * All lines, those of the reader's own country first. A guess that only sorts: nothing is left out by it.
 * @param locales the language that Care Web is read in, and what the browser says of itself (`en-GB`), the likeliest
 * first; a language alone (`de`) counts as its largest countries
 */
export function helpLinesFor(locales: readonly string[]): readonly HelpLines[] {
  const regions = locales.flatMap((locale) =>
    locale === 'de' ? ['DE', 'AT', 'CH'] : (locale.split('-').at(-1) ?? '').toUpperCase()
  )
  const rank = ({ countries }: HelpLines) => {
    const at = regions.findIndex((region) => countries.includes(region))
    return at < 0 ? regions.length : at
  }
  return helpLines.toSorted((a, b) => rank(a) - rank(b))
}
