import type { WhyNotWritten } from '@/db/why-not-written'
import type { Missing } from '@/keeping/witness'

/** What may have to be told while the full page is open. */
export type Trouble =
  | { kind: 'missing'; missing: Missing }
  /** Opening takes long: another page holds the database, or it is being changed for this version. */
  | { kind: 'slow' }
  /** A newer version of us has changed the database: this page can write nothing more. */
  | { kind: 'changed' }
  | { kind: 'not-written'; why: WhyNotWritten }
  /** There is much to lose, and no backup of late has it. */
  | { kind: 'no-backup' }
