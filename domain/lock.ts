import * as v from 'valibot'

/** Fewer rounds than this make a passphrase too easy to guess: such a lock is refused, whoever has written it. */
export const leastRounds = 600_000
/** More than this would hang the computer for the sake of a lock that is none of ours. */
const mostRounds = 20_000_000
/** How many rounds a new lock takes. */
export const newRounds = 1_000_000
/** Shorter passphrases are not taken. */
export const shortestPassphrase = 8

const bytes = (length: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
    v.check((text) => (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0) === length)
  )

/** When a web locks by itself: when the browser is closed, or also so many minutes after the last press. */
export const lockAfterChoices = ['closed', '5', '15', '60'] as const
export type LockAfter = (typeof lockAfterChoices)[number]

/**
 * What stands beside a locked web, readable by anyone: how the key is wrapped, and the public key that pages kept while it
 * is locked are sealed to. Without the passphrase it opens nothing.
 */
export const lockRecordSchema = v.strictObject({
  version: v.literal(1),
  /** "locking", "unlocking": its rows are being rewritten, some are sealed and some are not. */
  state: v.picklist(['locking', 'locked', 'unlocking']),
  /** How the passphrase becomes a key. */
  rounds: v.pipe(v.number(), v.integer(), v.minValue(leastRounds), v.maxValue(mostRounds)),
  salt: bytes(16),
  /** The data key, sealed with that: 12 bytes of a number used once, 32 of the key, 16 of the proof. */
  wrapped: bytes(60),
  recipient: v.pipe(v.string(), v.regex(/^age1[0-9a-z]{58}$/)),
  /** The other half of it, sealed with the data key. */
  identity: v.pipe(v.string(), v.maxLength(400)),
  after: v.picklist(lockAfterChoices)
})
export type LockRecord = v.InferOutput<typeof lockRecordSchema>
