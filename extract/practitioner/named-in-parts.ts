import { isKnownCredential } from '../text/credentials'
import { type PersonName, readPersonName } from '../text/person-name'
import { givenNames } from '../words/given-names'
import { bare } from '../words/notation'
import { behindOwner } from '../words/owners'
import { saysCalling } from '../words/professions'

const longest = 220
const couldName = /\p{Lu}[\p{L}'’.-]+\s\p{Lu}/u
const mark = /\s+[·•|–—]\s+|\s\/\s|\s\|/

/**
 * The people that a line of several parts names: "Quiet Heron · Ada Moss, LMBT #104", "Raum · Ada Moss · Heilpraktikerin",
 * "Inhaberin: Ada Moss". Two words between marks may be anything, so that letters, a calling beside them or a word such as
 * "owner" has to say that it is somebody.
 */
export function namedInParts(text: string): PersonName[] {
  if (text.length > longest || text.length < 8 || !couldName.test(text)) return []
  const owner = behindOwner(text)
  const said = owner && readPersonName(owner.rest.split(/[,.;(]|\s[–—-]\s/)[0]?.trim() ?? '')
  if (said) return [{ ...said, sure: true, ...(owner.works ? { works: true } : {}) }]
  const parts = text.split(mark).map((part) => part.replace(/^©\s*(?:\d{4}\s*)?/, '').trim())
  if (parts.length < 2) return []
  return parts.flatMap((part, index) => {
    const person = readPersonName(part)
    if (!person) return []
    const works = person.works === true || saysCalling(parts[index + 1] ?? '')
    if (!works && !person.credentials.some(isKnownCredential)) return []
    const letters = /\(([^()]{2,14})\)$/.exec(parts[index + 1] ?? '')?.[1] ?? ''
    const credentials =
      person.credentials.length || !isKnownCredential(letters) ? person.credentials : [letters]
    return [{ ...person, credentials, sure: true, ...(works ? { works } : {}) }]
  })
}

const pictured =
  /^(?:(?:a )?(?:photo|picture|portrait|headshot|image)(?:graph)? of|(?:foto|porträt|portrait|bild|ritratto|retrato|portret|photo) (?:von|de|du|di|da|van)|foto|portrait|porträt|headshot)[:\s]\s*(?=\p{Lu})/iu

/** Whom the words to a picture name: "Ada Moss – Naturopathe – Namur", "Portrait of Ada Moss". */
export function namedInPicture(alt: string): PersonName | undefined {
  if (alt.length < 6 || alt.length > 120) return undefined
  const text = alt.replace(pictured, '')
  const [whole, first] = [readPersonName(text), readPersonName(text.split(/,|\s[–—|-]\s/)[0]?.trim() ?? '')]
  if (whole?.sure) return whole
  const works = saysCalling(text.slice(first?.name.length ?? 0).replace(/^[\s,–—|-]+/, ''))
  return first && (works || first.sure) ? { ...first, sure: true, ...(works ? { works } : {}) } : undefined
}

const joined = /^(.{2,40}?)\s(?:&|\+|and|und|et|y|e|en|och|i)\s(.{4,60})$/u

/** "Anna Weber & Jannis Kessler", "Anna und Jonas Keller": two names in one heading, and it is about neither alone. */
export function twoNames(text: string): [PersonName, PersonName] | undefined {
  const match = text.length < 90 ? joined.exec(text) : null
  const second = match ? readPersonName(match[2] ?? '') : undefined
  if (!match || !second || !second.name.includes(' ')) return undefined
  const alone = (match[1] ?? '').trim()
  const surname = second.name.split(' ').at(-1) ?? ''
  const first = readPersonName(
    /\s/.test(alone) || !givenNames.has(bare(alone)) ? alone : `${alone} ${surname}`
  )
  if (!first || !(first.sure || second.sure)) return undefined
  return [
    { ...first, sure: true },
    { ...second, sure: true }
  ]
}

/** "Ada Moss – babies, pelvic floor" below the heading "Midwives": the heading says what they are, and the line whom it names. */
export function listedUnder(head: string, text: string): PersonName | undefined {
  const [name = '', tail] = text.length > 160 ? [] : text.split(/\s[–—-]\s(.*)/s)
  if (tail === undefined || head.length > 50 || !saysCalling(head.replace(/(?<=\p{L}{4})s(?!\p{L})/gu, '')))
    return undefined
  const person = readPersonName(name)
  return person && { ...person, sure: true, works: true }
}
