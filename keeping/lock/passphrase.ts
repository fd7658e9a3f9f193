import { fromBase64, toBase64 } from '@/formats/base64'
import { newRounds, type LockRecord } from '@/domain/lock'

/** The part of a lock that hangs on the passphrase. */
export type Wrapping = Pick<LockRecord, 'rounds' | 'salt' | 'wrapped'>

const nonceBytes = 12

/** Wraps a data key in a passphrase, under a new salt. */
export async function wrapKey(
  dataKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
  rounds: number = newRounds
): Promise<Wrapping> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const outer = await outerKey(passphrase, salt, rounds)
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound(rounds) }, outer, dataKey)
  )
  const wrapped = new Uint8Array(nonceBytes + sealed.length)
  wrapped.set(nonce)
  wrapped.set(sealed, nonceBytes)
  return { rounds, salt: toBase64(salt), wrapped: toBase64(wrapped) }
}

/** @returns undefined when the passphrase is another one */
export async function unwrapKey(
  { rounds, salt, wrapped }: Wrapping,
  passphrase: string
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const outer = await outerKey(passphrase, fromBase64(salt), rounds)
  const bytes = fromBase64(wrapped)
  const iv = bytes.subarray(0, nonceBytes)
  try {
    const how = { name: 'AES-GCM', iv, additionalData: bound(rounds) }
    return new Uint8Array(await crypto.subtle.decrypt(how, outer, bytes.subarray(nonceBytes)))
  } catch {
    return undefined
  }
}

const bound = (rounds: number) => new TextEncoder().encode(`care web lock|1|${rounds}`)

/** The same words however they are typed: an "é" can be one sign or two. */
const typedBytes = (passphrase: string) => new TextEncoder().encode(passphrase.normalize('NFKC'))

async function outerKey(passphrase: string, salt: BufferSource, rounds: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', typedBytes(passphrase), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
