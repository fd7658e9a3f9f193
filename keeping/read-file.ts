import type { BackupSecret } from '@/domain/backup-lock'
import {
  largestBackup,
  readBackup,
  type Backup,
  type BackupCounts,
  type BackupProblem
} from '@/formats/backup'
import { kindOfFile, unlockBackup, unpack, type UnlockProblem } from '@/formats/backup-file'
import { sealOf } from '@/formats/backup-seal'
import { isLockedBackup, readLockedBackup } from '@/formats/locked-backup'
import { openedBackup } from './lock/locked-backup'

/** Everything that a file chosen as a backup can turn out to be. */
export type FileProblem =
  | BackupProblem
  | UnlockProblem
  | 'needs-key'
  | 'needs-passphrase'
  | 'needs-lock-passphrase'
  | 'wrong-lock-passphrase'
export type FileReading =
  | { ok: true; backup: Backup; counts: BackupCounts; isLocked: boolean }
  | { ok: false; problem: FileProblem; detail: string }

/** Largest file that is read, and largest content that may come out of one, in bytes. */
const largestFile = 1.5 * largestBackup

/** Opens, unpacks and reads a backup file, which may be anything. It is taken whole or refused whole. */
export async function readBackupFile(file: Blob, secret?: BackupSecret): Promise<FileReading> {
  if (file.size > largestFile) return refuse('too-large', `${file.size} bytes`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOfFile(bytes)
  if (kind === 'other-lock') return refuse('not-ours', 'locked for another program')
  if (kind === 'by-key' && !(secret && 'key' in secret)) return refuse('needs-key', '')
  if (kind === 'by-passphrase' && !(secret && 'passphrase' in secret)) return refuse('needs-passphrase', '')
  const isLocked = kind === 'by-key' || kind === 'by-passphrase'
  const opened =
    isLocked && secret ? await unlockBackup(bytes, secret, largestFile) : await unpack(bytes, largestFile)
  if (!opened.ok) return opened
  const read = new TextDecoder().decode(opened.bytes)
  const plain = isLockedBackup(read) ? await underLock(read, secret) : { ok: true as const, text: read }
  if (!plain.ok) return refuse(plain.problem, 'made while locked')
  const { text } = plain
  const seal = await sealOf(text)
  if (seal === 'altered' || seal === 'cut-short') return refuse(seal, 'seal')
  const reading = readBackup(text)
  return reading.ok ? { ...reading, isLocked } : reading
}

/** One that was made while the web was locked opens with the passphrase of that lock, too. */
async function underLock(text: string, secret: BackupSecret | undefined) {
  const backup = readLockedBackup(text)
  if (!backup) return { ok: false as const, problem: 'altered' as const }
  const passphrase = secret && 'key' in secret ? secret.lockPassphrase : undefined
  if (passphrase === undefined) return { ok: false as const, problem: 'needs-lock-passphrase' as const }
  return openedBackup(backup, passphrase)
}

const refuse = (problem: FileProblem, detail: string): FileReading => ({ ok: false, problem, detail })
