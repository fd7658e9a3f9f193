import type { Database } from '@/db/database'

/** Why a web is about to be written as a whole. */
export type WritingReason = 'restore' | 'merge' | 'replace' | 'import'

/** Called before a file is put in: the place where a copy of the web as it stands is taken. */
export type BeforeWriting = (database: Database, reason: WritingReason) => Promise<void>
