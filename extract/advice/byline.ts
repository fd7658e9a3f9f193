import { anyCase } from '../text/any-case'
import type { Line } from '../dom/line'
import { bylines, easternByline } from '../words/bylines'
import { rememberedOf } from '../text/remembered'
import { readPersonName } from '../text/person-name'
import { isKnownCredential } from '../text/credentials'

/** A byline's parts. */
export interface Byline {
  author: string
  credential?: string
}

const noAuthor =
  /^(?:\w*admin\w*|editor(?:ial)?(?: (?:team|staff))?|staff|guest|webmaster|redaktion|rédaction|user\d*|author|wpadmin|root|seo.*|.{2,40} (?:editorial|editors|team|staff|redaktion|rédaction|redacción|redazione|redactie|redação)|unknown|anonymous|team|default|https?:.*|\d+)$/i

/** "Ada Moss, ND, Naturopath" is an author and what stands after the name. */
export function splitByline(text: string | undefined): Byline | undefined {
  const trimmed = text
    ?.replace(/\s+/g, ' ')
    .replace(/^(?:by|von|par|por|door)[:\s]+/i, '')
    .replace(/[\s,|–-]+$/, '')
    .trim()
  if (!trimmed || trimmed.length > 160 || noAuthor.test(trimmed)) return undefined
  const comma = trimmed.indexOf(', ')
  const author = (comma > 0 ? trimmed.slice(0, comma) : trimmed).trim()
  const rest = comma > 0 ? trimmed.slice(comma + 1).trim() : ''
  const person = readPersonName(author)
  const credential = [...(person?.credentials ?? []), rest].filter(Boolean).join(', ')
  const name = person ? person.name : author
  if (name.length > 80) return undefined
  return credential ? { author: name, credential } : { author: name }
}

const name =
  "(?:(?:Dr|Prof|Mr|Mrs|Ms|Dra)\\.?\\s(?:(?:med|Dr|rer|nat|phil|dent|habil)\\.\\s){0,4})?(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.(?:\\p{Lu}\\.)?)(?:\\s(?:(?:van|von|de|der|del|la|le|di|den)\\s){0,2}(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.?)){1,3}"
/** Two who wrote together are both named. */
const together = '\\s(?:and|und|et|y|e|en|&)\\s'
const names = `${name}(?:${together}${name})?`
const credentialTail = '(?:,\\s?[A-Z][^|•·]{1,90})?'
const tailOf = (language: string) => (language === 'en' ? credentialTail : '')
const byPatterns = Object.entries(bylines)
  .flatMap(([language, { start, verb, by }]) => [
    `^(?:${start})\\s+(${names}${tailOf(language)})`,
    ...(verb && by
      ? [
          `(?:${verb})(?!\\p{L})[^|]{0,60}?(?<!\\p{L})(?:${by})\\s*:?\\s+(${names}${tailOf(language)})`,
          `\\d{4}[\\s,|·•–-]*(?:${by})\\s+(${names}${tailOf(language)})`
        ]
      : [])
  ])
  .map((pattern) => new RegExp(lowerStart(pattern), 'u'))
const all = Object.values(bylines)
const verbs = all.flatMap(({ verb }) => verb ?? [])
/** A word that begins a byline or a year before one, with a capital after a blank: without both no pattern is tried. */
const couldBegin = new RegExp(
  `^(?:${all.map(({ start }) => start).join('|')})\\s|${verbs.join('|')}|\\d{4}`,
  'i'
)
const couldName = /\s\p{Lu}/u
const another =
  /review(?:ed)?\b|fact[- ]check|photo|foto|imag|illustration|edited|editor|approved|medically|translat|powered|designed|sponsor|copyright|©|theme|comment|geprüft|relu par|revisado|revisão|revisione|validé par|traduit|traducción|tradotto|vertaald|übersetzt|aktualisiert|made by|developed/i

/** "Ada Moss, PT Medically reviewed by …", "Ada Moss Photographs …": another's part in the piece begins there. */
const behindAuthor = anyCase(
  /[\s,|·•]+(?:(?:medically|clinically|fachlich|medizinisch|médicalement|médicamente) |fact[- ])?(?:reviewed|checked|verified|edited|illustrated|photographs?|photography|photos?|fotos?|fotografie|pictures|illustrations?|geprüft|relue?|validée?|revisad[oa]|revist[oa]|revisionat[oa]|nagekeken|gecontroleerd)(?!\p{L}).*$/u
)

/** Makes the lead-in words of a pattern match in any case, but not the name's capitals. */
function lowerStart(source: string): string {
  const end = source.indexOf(name)
  const lead = end < 0 ? source : source.slice(0, end)
  const free = lead.replace(/(?<![\\{[])\p{Ll}(?![}\]])/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
  return end < 0 ? source : free + source.slice(end)
}

const starts = new RegExp(`^(?:${[...all.map(({ start }) => start), ...verbs].join('|')})`, 'i')

/** "by admin", "Publicado por: admin", "von SEO Team": a byline that names nobody. */
export function bylineWithoutAuthor(text: string): boolean {
  if (!starts.test(text)) return false
  const [said = ''] = text.split(/\s*[|·•,]\s*/)
  const named = said.split(/\s*:\s*|\s+(?:by|von|par|por|door|da|di)\s+|^(?:by|von|par|por|door|da|di)\s+/i)
  return named.length > 1 && noAuthor.test(named.at(-1)?.trim() ?? '')
}

/** Reads a line as a byline: "By …", "Posted on … by …", "Von … publiziert am …"; never reviewers or photographers. */
export const readByline = rememberedOf(bylineOf)

function bylineOf(line: Line): Byline | undefined {
  const { text, tag, region, marks } = line
  if (text.length > 200 || tag === 'figcaption' || region === 'footer' || region === 'nav') return undefined
  if (/comment|review|testimonial|caption|related|widget/.test(marks)) return undefined
  const eastern = easternByline.exec(text)?.[1]
  if (eastern) return { author: eastern.trim() }
  // "Medically reviewed by … — Written by … — Updated on …": each part says what it is.
  const parts = text.replace(/^[—–|·•\s]+/, '').split(/\s+[—–|·•]\s+/)
  return parts.length > 1 ? (firstIn(parts) ?? inPart(text)) : inPart(text)
}

function firstIn(parts: string[]): Byline | undefined {
  for (const part of parts) {
    const byline = inPart(part)
    if (byline) return byline
  }
  return undefined
}

function inPart(text: string): Byline | undefined {
  if (!couldName.test(text) || !couldBegin.test(text)) return undefined
  for (const pattern of byPatterns) {
    const match = pattern.exec(text)
    if (!match?.[1]) continue
    if (another.test(text.slice(0, match.index + match[0].length - match[1].length))) continue
    const printed = match[1]
      .replace(behindAuthor, '')
      .replace(/\s+(?:on|am|le|el|op|at|publiziert|published|updated|in)\s.*$/i, '')
      .replace(/[,.\s]+$/, '')
    const byline = splitByline(printed)
    if (byline && looksLikeAuthor(byline)) return byline
  }
  return undefined
}

const either = new RegExp(together, 'u')

function looksLikeAuthor({ author, credential }: Byline): boolean {
  return (
    author.split(either).every((each) => readPersonName(each) !== undefined) ||
    (credential !== undefined && credential.split(/,\s?/).some(isKnownCredential))
  )
}
