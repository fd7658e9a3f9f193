import type { ShallowRef } from 'vue'
import type { WhyNotWritten } from '@/db/why-not-written'
import type { Missing } from '@/keeping/witness'

/** What may have to be told while the full page is open. */
export type Trouble =
  | { kind: 'missing'; missing: Missing }
  /** Opening takes long: another page holds the database, or it is being changed for this version, and how far that is. */
  | { kind: 'slow'; changing: Readonly<ShallowRef<{ done: number; total: number } | undefined>> }
  /** A newer version of us has changed the database: this page can write nothing more. */
  | { kind: 'changed' }
  | { kind: 'not-written'; why: WhyNotWritten }
  /** There is much to lose, and no backup of late has it. */
  | { kind: 'no-backup' }
