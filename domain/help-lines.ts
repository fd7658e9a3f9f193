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
 * Facts, as of November 2026. Few, and only numbers that are national, free or a local call, and open at any hour:
 * - 112: Directive (EU) 2018/1972, article 109 (all of the European Union); in Switzerland and the United Kingdom too
 * - United States and Canada: 911 (FCC, CRTC); 988 by call or text (FCC, since July 2022; Public Health Agency of Canada,
 *   since 30 November 2023)
 * - United Kingdom and Ireland: 999 (Ofcom, ComReg); Samaritans 116 123
 * - Germany: 112; TelefonSeelsorge 116 123 and 0800 111 0 111
 * - Austria: 112, ambulance 144; TelefonSeelsorge 142
 * - Switzerland: 112, ambulance 144; Die Dargebotene Hand 143
 * - Australia: 000; Lifeline 13 11 14
 * - New Zealand: 111; 1737 by call or text
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
 * All lines, those of the browser's own country first. A guess that only sorts: nothing is left out by it.
 * @param locales what the browser says of itself: `en-GB`; a language alone (`de`) counts as its largest countries
 */
export function helpLinesFor(locales: readonly string[]): readonly HelpLines[] {
  const regions = locales.flatMap((locale) =>
    locale === 'de' ? ['DE', 'AT', 'CH'] : (locale.split('-').at(-1) ?? '').toUpperCase()
  )
  const isOwn = ({ countries }: HelpLines) => countries.some((country) => regions.includes(country))
  return [...helpLines.filter(isOwn), ...helpLines.filter((line) => !isOwn(line))]
}
