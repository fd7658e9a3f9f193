import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { sentences } from '../text/sentences'
import {
  languageLabel as label,
  languagesIn,
  lessons,
  levels,
  spokenHere,
  wordForIn
} from '../words/languages'
import { headAbove, headings } from './headings'

const joining = /\b(?:and|or|und|oder|et|ou|y|o|en|of|e|as well as|sowie|ainsi que)\b|[\s,;:/&+·|.()、・と]/gi

/** Languages that the practitioner speaks with clients; the page's own language switch says nothing of that. */
export function languagesInText(
  source: Source,
  ofOne: ReadonlySet<Line> = new Set()
): Partial<PractitionerFields> {
  const found: string[] = []
  const { lines } = source.view
  const heads = headings(lines)
  for (const [index, line] of lines.entries()) {
    if (line.region === 'nav' || line.linked || line.text.length > 1500 || ofOne.has(line)) continue
    const { names: listed, rest: others } = languagesIn(line.text)
    if (!listed.length) continue
    if (line.text.length < 80 && isHeadedSo(headAbove(heads, line))) {
      // "French, English, Breton for the songs": those that stand for themselves.
      const parts = line.text.replace(levels, '').split(/[,;.]/).map(languagesIn)
      const plain = parts.filter(({ rest }) => rest.replace(joining, '') === '')
      found.push(...plain.flatMap(({ names }) => names))
      if (plain.some(({ names }) => names.length > 0)) continue
    }
    const rest = others.replace(label, '').replace(joining, '')
    const above = overList(lines, index)
    if (label.test(line.text) && rest.length < 40 && !lessons.test(line.text)) found.push(...listed)
    else if (
      (rest.length < 3 || (rest.length < 14 && label.test(above))) &&
      (label.test(above) ||
        label.test(headAbove(heads, line)) ||
        (listed.length > 1 && line.region === 'main')) &&
      line.region !== 'header'
    )
      found.push(...listed)
    else
      for (const sentence of sentences(line.text))
        if (!lessons.test(sentence)) found.push(...spoken(sentence))
  }
  return { languages: [...new Set(found)].slice(0, 20) }
}

/** "Speech and language therapist" names no language that is spoken. */
const therapyOfSpeech =
  /(?:speech[- ](?:and|&)[- ])?language (?:therap|patholog|development|delay|disorder)\p{L}*/giu

const isHeadedSo = (head: string): boolean =>
  head.length < 40 && label.test(head) && head.replace(label, '') === ''

/** The line over a list of languages, also where each has a line of its own. */
function overList(lines: Line[], index: number): string {
  for (let back = index - 1; back >= 0 && index - back <= 10; back--) {
    const text = lines[back]?.text ?? ''
    if (text.length > 30 || languagesIn(text).rest.replace(joining, '') !== '') return text
  }
  return ''
}

/** "the Irish Association", "Swedish Massage": a name before another name is part of it. */
const isPartOfName = (sentence: string, name: string): boolean => {
  const behind = sentence.slice(sentence.indexOf(name) + name.length)
  const next = /^\s(\p{Lu}\p{Ll}{2,})/u.exec(behind)?.[1]
  return next !== undefined && /^\p{Lu}/u.test(name) && !languagesIn(next).names.length
}

/** The languages of a sentence that says that somebody speaks them, or works in them. */
function spoken(whole: string): string[] {
  const sentence = whole.replace(therapyOfSpeech, '')
  const listed = languagesIn(sentence).names.filter((name) => !isPartOfName(sentence, name))
  const isSaid =
    label.test(sentence) || spokenHere.test(sentence) || (listed.length > 1 && saysIn(sentence, listed))
  return isSaid ? listed : []
}

const saysIn = (sentence: string, listed: string[]): boolean =>
  listed.some((name) => wordForIn.test(sentence.slice(0, sentence.indexOf(name))))
