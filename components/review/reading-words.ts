import { isQualityId } from '@/domain/quality'
import type { Reading, Said } from '@/domain/readings/reading'
import { dayInWords } from '@/texts/dates'
import { words } from '@/texts/review-words'

const { thin } = words

/** A reading as one sentence. */
export function readingInWords({ said, about }: Reading): string {
  const names = about.map(({ name }) => name || words.noName)
  const [name = '', other = ''] = names
  switch (said.kind) {
    case 'only-one':
      return thin.onlyOne(name, supportsInWords(said.supports))
    case 'unmet':
      return thin.unmet(supportAs(said.support))
    case 'look-again':
      return thin.lookAgain(said.question.trim())
    case 'heavy':
      return thin.heavy(name, words.tie.and(said.supports.map(supportAs)))
    case 'load':
      return thin.load(name)
    case 'one-thread':
      return thin.oneThread(capital(words.tie.layer[said.layer]), name)
    case 'no-layer':
      return thin.noLayer(words.tie.layer[said.layer])
    case 'one-way':
      return said.giving === 'you' ? thin.fromYou(words.tie.and(names)) : thin.toYou(words.tie.and(names))
    case 'empty-sector':
      return thin.emptySector(words.sector[said.sector])
    case 'not-covered':
      return notCovered(said, name, other)
    case 'sells-it':
      return thin.sellsIt(name, other)
    case 'assumed':
      return thin.assumed(name, ended(said.what))
    case 'as-of':
      return thin.asOf[said.field](name, dayInWords(said.on))
    case 'about-now':
      return thin.aboutNow(name)
    case 'begun-together':
      return thin.begunTogether(...said.things)
    case 'loose':
      break
  }
  return thin.loose(name)
}

function notCovered(said: Extract<Said, { kind: 'not-covered' }>, name: string, by: string): string {
  const { quality, called, state } = said
  const word = called ?? (isQualityId(quality) ? words.qualities[quality] : quality)
  if (state === 'gone') return thin.coverGone(word, name)
  if (state === 'resting') return thin.coverRests(word, name, by)
  return state === 'ended' ? thin.coverEnded(word, name, by) : thin.notCovered(word, name)
}

function supportsInWords(supports: readonly string[]): string {
  const [one = '', two = '', ...more] = supports.map(supportAs)
  return more.length === 0 ? thin.both(one, two) : words.tie.and([one, two, ...more])
}

/** What they wrote themselves stands in marks of its own. */
const supportAs = (support: string) => thin.supportAs[support] ?? `“${support}”`
const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1)
/** A sentence of theirs, with its full stop. */
export const ended = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

export type SmallAct = keyof typeof thin.acts
const acts: Record<Said['kind'], SmallAct> = {
  'only-one': 'who-else',
  unmet: 'who',
  'look-again': 'look-again',
  'one-thread': 'who-else',
  heavy: 'who-else',
  load: 'note',
  'no-layer': 'who',
  'empty-sector': 'who',
  'one-way': 'note',
  'not-covered': 'open',
  'sells-it': 'open',
  assumed: 'ask',
  'as-of': 'open',
  loose: 'place',
  'about-now': 'open',
  'begun-together': 'open'
}

/** The one small thing that can be done about a reading. */
export const actOf = ({ said }: Reading): SmallAct => acts[said.kind]
