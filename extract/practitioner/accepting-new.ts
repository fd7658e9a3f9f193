import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { sentences } from '../text/sentences'
import { acceptingNew } from '../words/accepting-new'
import { answerNo, answerYes } from '../words/answers'

const any = (key: 'open' | 'closed') =>
  anyCase(
    Object.values(acceptingNew)
      .map((each) => each[key])
      .join('|')
  )
const closed = any('closed')
const open = any('open')
/** Most lines say neither: those are not cut into sentences. */
const either = anyCase(
  Object.values(acceptingNew)
    .flatMap((each) => [each.open, each.closed])
    .join('|')
)

/** Closed for some only: "patiëntenstop voor eetstoornissen". */
const inPart = anyCase(
  /^\s+(?:(?:voor|for|für|pour|para|per|under|unter|de (?:plus|moins) de|over|från)\s(?!(?:the|this|now|some time|a while|all|new|nieuwe|neue|alle|le moment|l[’']instant|cette|nouveaux|tous|el momento|ahora|este|todos|nuev|il momento|ora|quest|tutti|nuovi|o momento|já|agora|todos|nov|dit|het moment|nu|den|die nächste|das laufende|neupatient)))/u
)

/**
 * Whether the page says that new clients are taken; a page that says neither says nothing, and so does one that says
 * both of everybody.
 * @param ofOne lines that speak of one of a team
 */
export function acceptingNewInText(
  source: Source,
  ofOne: ReadonlySet<Line> = new Set()
): Partial<PractitionerFields> {
  const said = { open: false, closed: false }
  const { lines } = source.view
  for (const [at, line] of lines.entries()) {
    const { text, region } = line
    if (region === 'nav' || text.length >= 2000 || ofOne.has(line) || !either.test(text)) continue
    const asked = question(text)
    if (asked !== undefined) {
      const answer = asked || (lines[at + 1]?.text ?? '')
      const isNo = answerNo.test(answer)
      const isYes = !isNo && answerYes.test(answer)
      said.closed ||= isNo
      said.open ||= isYes
      if (isNo || isYes || asked === '') continue
    }
    for (const sentence of sentences(text)) {
      if (/[?？]\W*$/.test(sentence)) continue
      const shut = closed.exec(sentence)
      if (!shut) said.open ||= open.test(sentence)
      else if (!inPart.test(sentence.slice(shut.index + shut[0].length))) said.closed = true
    }
  }
  if (said.closed) return said.open ? {} : { acceptingNew: false }
  return said.open ? { acceptingNew: true } : {}
}

/** "Accepting new patients? Yes": what stands behind a question or a label; "" where the answer is on the next line. */
function question(text: string): string | undefined {
  const [, asked = '', answer = ''] = /^([^?？:：]{6,70})[?？:：]\s*(.{0,80})$/u.exec(text) ?? []
  return asked && open.test(asked) ? answer : undefined
}
