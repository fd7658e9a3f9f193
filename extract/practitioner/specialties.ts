import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { isPlaceholder } from '../words/notation'

const heading =
  /^\W*(?:(?:areas? of |clinical |my |our |treatment |practice )?(?:specialt(?:y|ies)|specialities|specializations?|expertise|special interests?|clinical interests?|areas? of (?:focus|interest|practice|expertise)|focus areas?)|conditions? (?:\w+ )?(?:treated|we treat|i treat)|(?:medical )?conditions treated|what (?:i|we) (?:treat|help with)|i (?:work|help) with|schwerpunkte?|behandlungsschwerpunkte?|therapieschwerpunkte?|tätigkeitsschwerpunkte?|spezialgebiete?|fachgebiete?|spécialités?|domaines? (?:d['’]expertise|d['’]intervention|de compétences?)|especialidad(?:es)?|áreas de (?:especialización|trabajo)|specialisaties?|specialismen?|専門(?:分野)?|診療科目|специализация|진료과목)\s*[:：]?\W*$/iu
const labelled =
  /^(?:specialt(?:y|ies)|specialities|specializing in|specialises in|focus|schwerpunkte?|spécialités?|especialidad(?:es)?|specialisaties?|専門)\s*[:：]\s*(.{3,300})$/iu
const inProse =
  /(?:special(?:iz|is)(?:es?|ing|ation)\s+(?:in|on)|special interests? in|focus(?:es|ing)? on|spezialisiert auf|schwerpunkte? (?:sind|liegen|ist)|spécialisée? (?:en|dans)|especializad[oa] en|gespecialiseerd in)\s+([^.!?;]{3,320})/iu
const leadIn =
  /^(?:a range of |a variety of |health conditions,? |the (?:treatment|areas?) of |treating |helping |working with |including |such as |und |and |or |the )+/i

/** Specialties as printed: the list under such a heading, a labelled line, or what "specializing in" names. */
export function specialtiesInText(source: Source): Partial<PractitionerFields> {
  const { lines } = source.view
  const found: string[] = []
  for (const [index, line] of lines.entries()) {
    if (line.region === 'nav' || line.text.length > 1500) continue
    const label = labelled.exec(line.text)?.[1]
    if (label) found.push(...parts(label))
    else if (line.text.length < 70 && heading.test(line.text)) found.push(...listBelow(lines, index))
    else if (line.region !== 'footer' || line.text.length > 60) {
      const prose = inProse.exec(line.text)?.[1]
      if (prose) found.push(...parts(prose.replace(/^.*?\bincluding\s+/i, '')))
    }
  }
  const kept = found
    .map((each) => each.replace(/^[\s•·*–-]+|[\s,;:.•]+$/g, '').trim())
    .filter((each) => each.length > 2 && each.length < 90 && !isPlaceholder(each))
  return { specialties: [...new Set(kept)].slice(0, 40) }
}

function parts(text: string): string[] {
  return text
    .split(/\s*[,;、•|]\s*(?![^(]*\))|\s+(?:and|und|et|y|en)\s+(?![^(]*\))/iu)
    .map((part) => part.replace(leadIn, '').trim())
    .filter((part) => part.split(/\s+/).length <= 7)
}

/** The short lines of one sort below a heading, up to the next heading. */
function listBelow(lines: Line[], index: number): string[] {
  const found: string[] = []
  const first = lines[index + 1]
  for (let next = index + 1; next < lines.length && found.length < 40; next++) {
    const line = lines[next]
    if (!line || !first || line.heading > 0 || line.tag !== first.tag || line.region !== first.region) break
    if (line.text.length > 160 || line.text.endsWith(':')) break
    const named = /^([^:]{4,70}):\s/.exec(line.text)?.[1]
    if (named) {
      found.push(named)
      continue
    }
    found.push(
      ...(line.text.length < 90 && !/,.*,/.test(line.text)
        ? [line.text.replace(/:.*$/, '')]
        : parts(line.text))
    )
  }
  return found
}
