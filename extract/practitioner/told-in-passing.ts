import { compact } from '../words/notation'
import { ownWord } from '../words/own-words'
import { clause } from './own-contact'

/** Free to call in Europe, New Zealand and Australia: helplines, insurers and hospitals have such numbers, a practice hardly. */
const freeToCall = /^\(?(?:0\s?80[08]|116\s?\d{3}$|1800\s?\d{3}\s?\d{3}$|800[\s.]\d{3}[\s.]\d{3}$)/
/** A sentence has as many words before its number; "Tel. in Graz" has not. */
const aSentence = 4

/**
 * Whether a number is told of on the way and does not stand there to be used: in the middle of a sentence that speaks of
 * nobody's own ("if I don't pick up ring the maternity ward on 03 …"), or free to call. It may still be theirs; beside a
 * number that stands by itself it is not.
 * @param before the words of the line that lead to it
 * @param ours the names of whom the page is about, compact
 */
export function isToldInPassing(printed: string, before: string, labelled: boolean, ours: string[]): boolean {
  if (freeToCall.test(printed.trim())) return !labelled
  const told = clause(before)
  // An address leads to its number as well.
  if (/\d/.test(told) || ownWord.test(told)) return false
  if (ours.some((name) => compact(told).includes(name))) return false
  return (told.match(/\p{L}{2,}/gu) ?? []).length >= aSentence
}
