import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { professionIn } from '../words/professions'
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
      (each) => each === line || (each.text.length < 90 && !each.linked)
    )
    for (const each of near) {
      if (each.text.length > 90) continue
      const profession = professionIn(each.text.replace(subject.name, ''))
      if (profession) return { profession }
    }
  }
  for (const { text, region } of lines) {
    if (region === 'nav' || !text.includes(surname)) continue
    const is = new RegExp(
      `${escape(surname)}[^.]{0,30}?,?\\s(?:is|ist|est|es|als|am|a|an|eine?|une?)\\s(?:a|an|eine?|une?|the|our)?\\s?(.{0,60})`,
      'iu'
    ).exec(text)
    const profession = is?.[1] && professionIn(is[1])
    if (profession) return { profession }
  }
  return inTitle ? { profession: inTitle } : {}
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
