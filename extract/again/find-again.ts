import type { PassageAgain, SoughtPassage } from '@/domain/passage-again'
import {
  lettersOf,
  lettersOfQuote,
  placeOfQuote,
  type Letters,
  type Quote,
  type Stretch
} from '@/domain/text-quote'
import { asPrinted } from './as-printed'
import { isNeighbour, isSaidOf, likeness, sideAgrees, withoutDigits } from './likeness'
import { anchorsOf, placesNear } from './places-near'

const around = 32
/** Enough for the words beside a place, with the blanks between them. */
const seenBeside = 120

/** How like the old words the new ones must be: in a place that is known on both sides, and on one only. */
const floors = { both: 0.75, one: 0.85 }

/**
 * Says of kept passages what became of them on a page. Exact words first. Other words are taken for a passage only where
 * they stand in its place (what stood before or after it still does) and are much like it; words that stood on the page
 * already when the passage was kept are another sentence, however alike. In doubt it is gone: an old sentence that is
 * missed costs less than a strange one in its name.
 * @param text of the page now
 * @param isWhole whether that is all of the page
 * @param texts of the page as it was kept, which the passages name by their place in this list
 */
export function findAgain(
  text: string,
  isWhole: boolean,
  passages: readonly SoughtPassage[],
  texts: readonly string[]
): PassageAgain[] {
  const page = lettersOf(text)
  const kept = texts.map((each) => lettersOf(each).letters)
  return passages.map((passage) => {
    const stoodThen = passage.textAt === undefined ? '' : (kept[passage.textAt] ?? '')
    return findOne(text, page, passage, stoodThen) ?? { state: isWhole ? 'gone' : 'unseen' }
  })
}

function findOne(
  text: string,
  page: Letters,
  passage: SoughtPassage,
  stoodThen: string
): PassageAgain | undefined {
  const quote = lettersOfQuote(passage)
  if (quote.exact === '') return undefined
  const { letters } = page
  const place = placeOfQuote(letters, quote)
  if (place) {
    const before = sideAgrees('before', letters, place.start, quote.prefix)
    const after = sideAgrees('after', letters, place.end, quote.suffix)
    // Where nothing is known of what stood around it, the place can't have changed.
    const isThere = before === 'yes' || after === 'yes' || (before === 'unknown' && after === 'unknown')
    return { state: isThere ? 'unchanged' : 'moved' }
  }
  const now = changedPlace(text, page, passage, quote, stoodThen)
  if (!now) return undefined
  const { start, end } = now
  return {
    state: 'changed',
    now: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - around), start),
      suffix: text.slice(end, end + around)
    }
  }
}

/** Where other words stand in the place of a passage. */
function changedPlace(
  text: string,
  page: Letters,
  passage: SoughtPassage,
  quote: Quote,
  stoodThen: string
): Stretch | undefined {
  let best: { place: Stretch; worth: number } | undefined
  const tried = new Set<string>()
  for (const near of placesNear(page.letters, quote)) {
    const place = asPrinted(text, passage, { start: page.at(near.start), end: page.at(near.end - 1) + 1 })
    const key = `${place.start} ${place.end}`
    if (tried.has(key)) continue
    tried.add(key)
    const worth = worthOf(text, place, quote, stoodThen)
    if (worth > (best?.worth ?? 0)) best = { place, worth }
  }
  return best?.place
}

/** @returns 0 for what can't be the passage */
function worthOf(text: string, { start, end }: Stretch, quote: Quote, stoodThen: string): number {
  const words = lettersOf(text.slice(start, end)).letters
  if (isSaidOf(stoodThen, words) || isNeighbour(words, quote.prefix, quote.suffix)) return 0
  const before = lettersOf(text.slice(Math.max(0, start - seenBeside), start)).letters
  const after = lettersOf(text.slice(end, end + seenBeside)).letters
  const sides = [
    sideAgrees('before', before, before.length, quote.prefix),
    sideAgrees('after', after, 0, quote.suffix)
  ].filter((side) => side === 'yes').length
  const anchors = anchorsOf(quote)
  const isAnchored =
    (anchors.before !== '' && before.endsWith(anchors.before)) ||
    (anchors.after !== '' && after.startsWith(anchors.after))
  if (!isAnchored || sides === 0) return 0
  const plain = likeness(quote.exact, words)
  const like =
    sides === 2 ? Math.max(plain, likeness(withoutDigits(quote.exact), withoutDigits(words))) : plain
  return like < (sides === 2 ? floors.both : floors.one) ? 0 : like + sides
}
