import type { BackupSecret } from '@/domain/backup-lock'
import {
  largestBackup,
  readBackup,
  type Backup,
  type BackupCounts,
  type BackupProblem
} from '@/formats/backup'
import { BrokenFile, kindOfFile, unlockBackup, unpack, type UnlockProblem } from '@/formats/backup-file'
import { sealOf, sealedBeginning } from '@/formats/backup-seal'
import { joinedChunks, streamOf, type Chunks } from '@/formats/chunks'
import { readSealed } from '@/formats/sealed-lines'
import { isLockedBackup, readLockedBackup } from '@/formats/locked-backup'
import { openedBackup } from './lock/opened-backup'

/** Everything that a file chosen as a backup can turn out to be. */
export type FileProblem =
  | BackupProblem
  | UnlockProblem
  /** Nothing was heard for too long of whatever reads it (backup-line.ts). */
  | 'too-long'
  | 'needs-key'
  | 'needs-passphrase'
  | 'needs-lock-passphrase'
  | 'wrong-lock-passphrase'
export type FileReading =
  | { ok: true; backup: Backup; counts: BackupCounts; isLocked: boolean }
  | { ok: false; problem: FileProblem; detail: string }

/** Largest file that is read, and largest content that may come out of one, in bytes. */
export const largestContent = 1_500_000_000

/**
 * Opens, unpacks and reads a backup file, which may be anything. It is taken whole or refused whole.
 * @param goOn waited for now and then; throws when it was stopped
 * @param onRows is told how many rows were read, of how many
 */
export async function readBackupFile(
  file: Blob,
  secret?: BackupSecret,
  goOn: () => Promise<void> = () => Promise.resolve(),
  onRows?: (done: number, total: number) => void
): Promise<FileReading> {
  if (file.size > largestContent) return refuse('too-large', `${file.size} bytes`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOfFile(bytes)
  if (kind === 'other-lock') return refuse('not-ours', 'locked for another program')
  if (kind === 'by-key' && !(secret && 'key' in secret)) return refuse('needs-key', '')
  if (kind === 'by-passphrase' && !(secret && 'passphrase' in secret)) return refuse('needs-passphrase', '')
  const isLocked = kind === 'by-key' || kind === 'by-passphrase'
  const opened =
    isLocked && secret ? await unlockBackup(bytes, secret, largestContent) : unpack(bytes, largestContent)
  if (!opened.ok) return opened
  try {
    const reading = await readContent(opened.chunks, secret, goOn, onRows)
    return reading.ok ? { ...reading, isLocked } : reading
  } catch (error) {
    if (error instanceof BrokenFile) return error.refusal
    throw error
  }
}

async function readContent(
  chunks: Chunks,
  secret: BackupSecret | undefined,
  goOn: () => Promise<void>,
  onRows?: (done: number, total: number) => void
) {
  const from = streamOf(chunks).getReader()
  const first = (await from.read()).value ?? new Uint8Array()
  async function* all() {
    for (let next: Uint8Array<ArrayBuffer> | undefined = first; next; next = (await from.read()).value)
      yield next
  }
  if (new TextDecoder().decode(first.subarray(0, 100)).startsWith(`${sealedBeginning},`))
    return readSealed(all(), goOn, onRows)
  const bytes = await joinedChunks(all(), 2 * largestBackup)
  if (!bytes) return refuse('too-large', 'as one text')
  const read = new TextDecoder().decode(bytes)
  const plain = isLockedBackup(read) ? await underLock(read, secret) : { ok: true as const, text: read }
  if (!plain.ok) return refuse(plain.problem, 'made while locked')
  const { text } = plain
  const seal = sealOf(text)
  return seal === 'altered' || seal === 'cut-short' ? refuse(seal, 'seal') : readBackup(text)
}

/** One that was made while the web was locked opens with the passphrase of that lock, too. */
async function underLock(text: string, secret: BackupSecret | undefined) {
  const backup = readLockedBackup(text)
  if (!backup) return { ok: false as const, problem: 'altered' as const }
  const passphrase = secret && 'key' in secret ? secret.lockPassphrase : undefined
  if (passphrase === undefined) return { ok: false as const, problem: 'needs-lock-passphrase' as const }
  return openedBackup(backup, passphrase)
}

const refuse = (problem: FileProblem, detail: string) => ({ ok: false as const, problem, detail })
