import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { sentences } from '../text/sentences'
import { acceptingNew } from '../words/accepting-new'

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
const inPart = /^\s+(?:voor|for|für|pour|para|per|under|unter|de (?:plus|moins) de|over|från)\s/i

/**
 * Whether the page says that new clients are taken; a page that says neither says nothing, and so does one that says
 * both of everybody.
 */
export function acceptingNewInText(source: Source): Partial<PractitionerFields> {
  const said = { open: false, closed: false }
  for (const { text, region } of source.view.lines) {
    if (region === 'nav' || text.length >= 2000 || !either.test(text)) continue
    for (const sentence of sentences(text)) {
      const shut = closed.exec(sentence)
      if (!shut) said.open ||= open.test(sentence)
      else if (!inPart.test(sentence.slice(shut.index + shut[0].length))) said.closed = true
    }
  }
  if (said.closed) return said.open ? {} : { acceptingNew: false }
  return said.open ? { acceptingNew: true } : {}
}
