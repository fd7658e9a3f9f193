import { joinedBytes } from './backup-seal'

/** A gzip begins with these two bytes. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The header of a gzip without a name and without a field of its own. */
const headerLength = 10
const hasExtra = 4
/** Two bytes for the length of the extra field, four for the head of its one part. */
const extraHead = 6

/**
 * Bytes packed small. Its length is a whole multiple of `unit`: the rest is filled up in a field of the header that
 * every gzip program passes by. So a file that was cut short is told from one that was changed, and its length tells
 * less of what is in it.
 */
export async function gzip(bytes: Uint8Array<ArrayBuffer>, unit: number): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await throughStream(bytes, new CompressionStream('gzip'), Infinity)
  if (!packed) throw new Error('not packed')
  const header = packed.slice(0, headerLength)
  const more = packed.length + extraHead
  const filling = (unit - (more % unit)) % unit
  header[3] = (header[3] ?? 0) | hasExtra
  const extra = new Uint8Array(extraHead + filling)
  new DataView(extra.buffer).setUint16(0, 4 + filling, true)
  extra.set([0x43, 0x57], 2)
  new DataView(extra.buffer).setUint16(4, filling, true)
  return joinedBytes([header, extra, packed.subarray(headerLength)])
}

/** @returns undefined where it is no whole gzip, or holds more than `largest` bytes */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  largest: number
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | undefined> {
  try {
    return (await throughStream(bytes, new DecompressionStream('gzip'), largest)) ?? 'too-large'
  } catch {
    return undefined
  }
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  by: CompressionStream | DecompressionStream,
  largest: number
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(by).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joinedBytes(parts)
    length += value.length
    if (length > largest) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
}
