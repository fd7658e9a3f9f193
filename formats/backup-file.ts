import { Decrypter, Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { BackupKey, BackupLock, BackupSecret } from '@/domain/backup-lock'
import { chunksOf, streamOf, type Chunks } from './chunks'
import { gunzipped, gzip, isGzip } from './gzip'

/** A new pair: one part locks backups and is no secret, the other opens them. */
export async function newBackupKey(): Promise<BackupKey> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** What is locked has a length that is a multiple of this before it is locked. */
const unit = 1024
const head = 'age-encryption.org/v1\n'
const armorHead = '-----BEGIN AGE ENCRYPTED FILE-----'
const chunk = 64 * 1024
const tag = 16
const nonce = 16
const stretch = 1_000_000
/** The longest head of a locked file; one with hundreds of keys is none of ours. */
const longestHead = 20_000
/** More work than this (2 to the power of it) would hang the computer for the sake of a file that is none of ours. */
const mostWork = 18

/** Packs and locks. Everything that a backup holds is inside; outside stands only that age made it. */
export async function lockBackup(chunks: Chunks, lock: BackupLock, work: number = mostWork): Promise<Blob> {
  const encrypter = new Encrypter()
  if (lock.by === 'key') encrypter.addRecipient(lock.recipient)
  else {
    encrypter.setPassphrase(lock.passphrase)
    encrypter.setScryptWorkFactor(work)
  }
  const locked = await encrypter.encrypt(streamOf(await gzip(chunks, unit)))
  const parts: Uint8Array<ArrayBuffer>[] = []
  for await (const part of chunksOf(locked as ReadableStream<Uint8Array<ArrayBuffer>>)) parts.push(part)
  return new Blob(parts, { type: 'application/octet-stream' })
}

/** What a file is at first sight: which key it asks for, or what stands in it. */
export type FileKind = 'by-key' | 'by-passphrase' | 'packed' | 'plain' | 'other-lock'

export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = beginningOf(unarmored(bytes) ?? bytes)
  if (start.startsWith(head)) {
    const header = headerOf(start)
    if (/\n-> scrypt \S+ \d+\n/.test(header)) return 'by-passphrase'
    return /\n-> X25519 /.test(header) ? 'by-key' : 'other-lock'
  }
  return isGzip(bytes) ? 'packed' : 'plain'
}

export type UnlockProblem =
  'wrong-passphrase' | 'wrong-key' | 'cut-short' | 'altered' | 'too-large' | 'not-ours'
/** `chunks` throws a BrokenFile where what comes out turns out to be broken. */
export type Unlocked = { ok: true; chunks: AsyncGenerator<Uint8Array<ArrayBuffer>> } | UnlockRefusal
interface UnlockRefusal {
  ok: false
  problem: UnlockProblem
  detail: string
}

/** Thrown while a file is unpacked, far from whoever can say it. */
export class BrokenFile extends Error {
  constructor(readonly refusal: UnlockRefusal) {
    super(refusal.problem)
  }
}

/**
 * Opens and unpacks. Whatever is wrong has its own word: a passphrase or key that does not fit, a file that was cut
 * short, one that was changed.
 * @param largest how many bytes may come out of it
 */
export async function unlockBackup(
  given: Uint8Array<ArrayBuffer>,
  secret: BackupSecret,
  largest: number
): Promise<Unlocked> {
  const bytes = unarmored(given) ?? given
  const start = beginningOf(bytes)
  const header = headerOf(start)
  if (header === '')
    return refuse(start.length < longestHead ? 'cut-short' : 'not-ours', 'no end of the head')
  if (Number(/\n-> scrypt \S+ (\d+)\n/.exec(header)?.[1] ?? 0) > mostWork)
    return refuse('not-ours', 'too much work')
  const decrypter = new Decrypter()
  try {
    if ('key' in secret) decrypter.addIdentity(secret.key)
    else decrypter.addPassphrase(secret.passphrase)
  } catch {
    return refuse('wrong-key', 'no key')
  }
  const wrong = 'key' in secret ? 'wrong-key' : 'wrong-passphrase'
  const opened = await decrypter.decryptHeader(bytes.slice(0, header.length)).then(
    (fileKey) => ({ fileKey }),
    (error: unknown) => (/no identity matched/.test(String(error)) ? wrong : 'altered')
  )
  if (typeof opened === 'string') return refuse(opened, 'head')
  // Its length tells one that was cut short: what is locked is always a multiple of the unit.
  const locked = bytes.length - header.length - nonce
  const isWhole = locked > tag && (locked - tag * Math.ceil(locked / (chunk + tag))) % unit === 0
  // Handed on, so that a passphrase is not worked through a second time.
  const inner = new Decrypter()
  inner.addIdentity({ unwrapFileKey: () => opened.fileKey })
  const broken = refuse(isWhole ? 'altered' : 'cut-short', `${bytes.length} bytes`)
  const content = await inner.decrypt(streamOf(stretches(bytes))).catch(() => undefined)
  if (!content) return broken
  const chunks = chunksOf(content as ReadableStream<Uint8Array<ArrayBuffer>>)
  return { ok: true, chunks: bounded(chunks, largest, broken) }
}

/** Unpacks what was not locked. */
export function unpack(bytes: Uint8Array<ArrayBuffer>, largest: number): Unlocked {
  return { ok: true, chunks: bounded(stretches(bytes), largest, refuse('cut-short', 'gzip')) }
}

/** @param broken what it means when it can't be read to its end */
async function* bounded(
  chunks: Chunks,
  largest: number,
  broken: UnlockRefusal
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let length = 0
  try {
    for await (const part of unpacked(chunks)) {
      length += part.length
      if (length > largest) throw new BrokenFile(refuse('too-large', `more than ${largest} bytes`))
      yield part
    }
  } catch (error) {
    throw error instanceof BrokenFile ? error : new BrokenFile(broken)
  }
}

/** What is packed, unpacked; all else as it is. */
async function* unpacked(chunks: Chunks): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const from = streamOf(chunks).getReader()
  const { value: first } = await from.read()
  if (!first) return
  async function* all() {
    yield first as Uint8Array<ArrayBuffer>
    for (;;) {
      const { done, value } = await from.read()
      if (done) return
      yield value
    }
  }
  yield* isGzip(first) ? gunzipped(all()) : all()
}

/** Bytes in stretches, so that what reads them can be stopped. */
function* stretches(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += stretch) yield bytes.subarray(at, at + stretch)
}

/** Files that were sent as text come as letters between two lines. */
function unarmored(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const start = beginningOf(bytes)
  if (!start.trimStart().startsWith(armorHead)) return undefined
  try {
    return new Uint8Array(armor.decode(new TextDecoder('latin1').decode(bytes)))
  } catch {
    return undefined
  }
}

const beginningOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, longestHead))

/** Everything up to the line with which the locked part begins; empty where there is none. */
const headerOf = (start: string) => /^[\s\S]*?\n--- [^\n]*\n/.exec(start)?.[0] ?? ''

const refuse = (problem: UnlockProblem, detail: string): UnlockRefusal => ({ ok: false, problem, detail })
