/** How a backup file is locked: for whoever has a key, or by a passphrase. */
export type BackupLock = { by: 'key'; recipient: string } | { by: 'passphrase'; passphrase: string }
/** What a locked file is opened with. */
export type BackupSecret =
  /** `lockPassphrase`: that of the lock under which the backup was made, where it was made while locked. */
  { key: string; lockPassphrase?: string } | { passphrase: string }

/** A key to lock backups with (`recipient`) and the one that opens them (`identity`), as age writes them. */
export interface BackupKey {
  identity: string
  recipient: string
}

/** The key that opens backups, wherever it stands in a text. */
const keyLine = /AGE-SECRET-KEY-1[0-9A-Z]{58}/

/**
 * The key that opens backups, out of a recovery sheet, a file that holds one, or as it was copied from paper, where it
 * may stand in groups.
 */
export const keyInText = (text: string): string | undefined =>
  keyLine.exec(text.slice(0, 100_000).toUpperCase().replaceAll(/\s+/g, ''))?.[0]
