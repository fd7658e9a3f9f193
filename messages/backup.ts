import type { BackupKey, BackupLock, BackupSecret } from '@/domain/backup-lock'

/** What a page asks of the worker that writes and reads backups. */
export type BackupAsk =
  /** `key`: opens a locked web; a worker can't look it up itself. */
  | { say: 'open'; web: string; key?: Uint8Array | undefined }
  | { say: 'write'; lock?: BackupLock | undefined }
  | { say: 'read'; file: Blob; secret?: BackupSecret | undefined }
  /** Puts in what was read last. */
  | { say: 'put'; way: 'merge' | 'replace' }
  | { say: 'key' }
  /** Looks at a file of another program. */
  | { say: 'foreign'; file: Blob }
  | { say: 'stop' }

/** What it answers: how far it is, and then once how it ended. */
export type BackupAnswer<Read = unknown, Put = unknown, Foreign = unknown> =
  | { say: 'progress'; done: number; total: number }
  | { say: 'written'; file: Blob }
  | { say: 'read'; read: Read }
  | { say: 'put'; put: Put }
  | { say: 'key'; key: BackupKey }
  | { say: 'foreign'; read: Foreign }
  | { say: 'stopped' }
  /** `noRoom`: the disk is full. The error itself does not come out of a worker with what it holds inside. */
  | { say: 'failed'; detail: string; noRoom?: boolean }
