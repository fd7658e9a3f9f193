import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { professionAtStart, professionIn } from '../words/professions'
import { couldIntroduce, introductions } from '../words/introductions'
import { compact } from '../words/notation'
import type { Subject } from './subject'

/** The profession as printed beside the person's name: same line, the lines after it, the title, or "is a …". */
export function professionInText(source: Source, subject: Subject): Partial<PractitionerFields> {
  if (!subject.name || subject.partyKind !== 'person') return {}
  const name = compact(subject.name)
  const surname = subject.name.split(' ').pop() ?? subject.name
  const { lines } = source.view
  const inTitle = source.titleParts.map((part) => professionIn(part)).find(Boolean)
  for (const [index, line] of lines.entries()) {
    if (line.region === 'nav' || !compact(line.text.slice(0, 200)).includes(name)) continue
    const near = [line, ...lines.slice(index + 1, index + 3)].filter(
      (each) => each === line || (!each.linked && (each.text.length < 90 || professionAtStart(each.text)))
    )
    const above = lines[index - 1]
    // "Your midwife" over the name of her who is one.
    if (above && above.heading > 0 && above.text.length < 40) near.push(above)
    const found = near
      .map((each) => (each === line ? behindName(each.text, subject.name ?? '') : each.text))
      .filter((text) => text.length <= 160)
      .flatMap((text) => professionIn(text.slice(0, 90)) ?? [])
    const profession = found.find((each) => !roles.test(each)) ?? found[0]
    if (profession) return { profession }
  }
  const isWhat = anyCase(
    `${escape(surname)}[^.]{0,30}?,?\\s(?:is|ist|est|es|als|am|a|an|eine?|une?)\\s(?:a|an|eine?|une?|the|our)?\\s?(.{0,60})`
  )
  for (const { text, region } of lines) {
    if (region === 'nav' || !text.includes(surname)) continue
    const is = isWhat.exec(text)
    const profession = is?.[1] && professionIn(is[1])
    if (profession) return { profession }
  }
  for (const { text, region } of lines) {
    if (region === 'nav') continue
    const beginning = text.slice(0, 600)
    const match = (couldIntroduce(beginning) ? introduced.exec(beginning) : null) ?? worksAs.exec(beginning)
    const profession = match?.[1] && professionIn(match[1])
    if (profession) return { profession }
  }
  return inTitle ? { profession: inTitle } : {}
}

/** "Dr. Ada Moss Fachärztin für Neurologie · …": a long line is read from the name on. */
const behindName = (text: string, name: string): string => {
  if (text.length <= 90) return text.replace(name, '')
  const at = text.indexOf(name)
  return at >= 0 && at < 40 && !/[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) ? text.slice(at + name.length) : ''
}

/** Heads of a practice are called so whatever they are. */
const roles = /^(?:院長|원장)$/
/** "I am a naturopath", "ik ben klinisch psycholoog". */
const introduced = new RegExp(
  `(?:^|[^\\p{L}])(?:${Object.values(introductions)
    .map((each) => each.open)
    .join('|')})\\s(?:an?\\s|eine?\\s|une?\\s|una?\\s|een\\s|uma?\\s)?(.{4,60})`,
  'u'
)

/** "Seit 1998 arbeite ich als Heilpraktikerin", "I work as a naturopath". */
const worksAs =
  /(?:arbeite (?:ich )?als|bin (?:ich )?als|I work as|je travaille comme|j[’']exerce comme|trabajo como|lavoro come|werk (?:ik )?als|trabalho como)\s(?:an?\s|eine?\s|une?\s)?(.{4,60})/i

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
