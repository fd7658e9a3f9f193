/** What happens with the keys and the pointer, as far as the quick close minds it. */
export type Press = { what: 'shift-down' | 'shift-up'; at: number } | { what: 'other' }

/** How far three presses of Shift have come. */
export interface Presses {
  /** When the first of them began; absent while there is none. */
  since?: number
  /** Those that are done. */
  count: number
  /** Shift is down, and nothing else was pressed since. */
  isDown: boolean
}

export const noPresses: Presses = { count: 0, isDown: false }
const wanted = 3
/** The three must come within this time, in milliseconds: nobody types so, and a hand in a hurry does. */
export const shiftWithin = 1500

/**
 * Follows the keys: Shift alone, pressed and let go three times within a short time, and nothing between. Whoever types
 * capitals presses a letter while Shift is down, and that begins anew; so does a click, or a hand that rests on the key.
 * @returns how far it is now, and whether this was the third press
 */
export function followShift(before: Presses, press: Press): { presses: Presses; isThird: boolean } {
  if (press.what === 'other') return { presses: noPresses, isThird: false }
  const { at } = press
  const isLate = before.since !== undefined && at - before.since > shiftWithin
  if (press.what === 'shift-down') {
    const goesOn = !isLate && before.since !== undefined && !before.isDown
    const presses = goesOn ? { ...before, isDown: true } : { since: at, count: 0, isDown: true }
    return { presses, isThird: false }
  }
  if (!before.isDown || isLate) return { presses: noPresses, isThird: false }
  const count = before.count + 1
  if (count >= wanted) return { presses: noPresses, isThird: true }
  return { presses: { ...before, count, isDown: false }, isThird: false }
}
