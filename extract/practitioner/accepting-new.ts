import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { acceptingNew } from '../words/accepting-new'

const any = (key: 'open' | 'closed') =>
  new RegExp(
    Object.values(acceptingNew)
      .map((each) => each[key])
      .join('|'),
    'iu'
  )
const closed = any('closed')
const open = any('open')

/** Whether the page says that new clients are taken; a page that says neither says nothing. */
export function acceptingNewInText(source: Source): Partial<PractitionerFields> {
  for (const says of [closed, open]) {
    for (const { text, region } of source.view.lines) {
      if (region !== 'nav' && text.length < 2000 && says.test(text)) return { acceptingNew: says === open }
    }
  }
  return {}
}
