import { remembered } from '../text/remembered'

/** Nothing but the letters, digits and signs of ASCII: no accent to take away, no wide or joined form to undo. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** Lower case without accents, so that "André" is found as "andre". */
export const bare = remembered((text: string): string =>
  (isPlain(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase()
)

/** For comparing names: letters and digits only, lower case, without accents. */
export const compact = remembered((text: string): string =>
  isPlain(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, '')
    : bare(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '')
)

/** A value left to be filled in: "[rate placeholder]", "[BITTE ERGÄNZEN: …]", "Lorem ipsum", "XXX", "{{name}}". */
export const isPlaceholder = remembered((text: string): boolean =>
  /\[[^\]]*(?:placeholder|ergänzen|insert|your |tbd|todo|à compléter|platzhalter)[^\]]*\]|lorem ipsum|dolor sit amet|\b(?:consequatur|consectetur|voluptat\w+|necessitatibus|quibusdam|nesciunt)\b|\{\{|\bx{3,}\b|^\[[^\]]*\]$|\byour (?:name|text|address)\b|warning: parameter/i.test(
    text
  )
)

/** Cuts at the end of a word. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40)).trim()
}

const label =
  /^(?:where|address|our address|location|find (?:me|us)|visit (?:me|us)|costs?|fees?|prices?|rates?|adresse|anschrift|standort|praxis|kosten|honorare?|preise|où|tarifs?|honoraires|dirección|dónde|precios?|tarifas?|honorarios|adres|waar|tarieven|kosten)\s*[.:–—]\s+(?=\S)/i

/** A line without the word that only says what it is: "Where. 31 Wharf Street", "Cost: first visit $95". */
export function withoutLabel(text: string): string {
  return text.replace(label, '')
}
