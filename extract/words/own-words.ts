import { anyCase } from '../text/any-case'

/** How whoever speaks on a page says that a number in a sentence is their own: "reach me on", "unsere Praxis", "chez moi". */
export const ownWords: Readonly<Record<string, string>> = {
  en: 'me|us|my|our|ours|mine',
  de: 'mich|mir|uns|mein\\p{L}*|unser\\p{L}*',
  fr: 'moi|nous|mon|ma|mes|notre|nos|me',
  es: 'mí|mi|mis|nosotr[oa]s|nuestr[oa]s?|me',
  it: 'mi[oa]?|miei|mie|noi|nostr[oaie]|ci|contattarmi|chiamarmi|scrivermi|contattarci|chiamarci',
  nl: 'mij|me|ons|onze|mijn',
  pt: 'mim|meus?|minhas?|nós|noss[oa]s?|comigo|connosco|conosco',
  pl: 'mnie|mną|nas|nami|mój|moje|nasz\\p{L}*',
  ja: '当院|当室|当店|私'
}

/** Whether a text speaks of the speaker's own. */
export const ownWord = anyCase(
  `(?<!\\p{L})(?:${Object.values(ownWords).join('|')})(?!\\p{L})|${ownWords['ja'] ?? '(?!)'}`
)
