import { chunksOf, streamOf, type Chunks } from './chunks'

/** A gzip begins with these two bytes. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The header of a gzip without a name and without a field of its own. */
const headerLength = 10
const hasExtra = 4
/** Two bytes for the length of the extra field, four for the head of its one part. */
const extraHead = 6

/**
 * Bytes packed small, in parts. Their length is a whole multiple of `unit`: the rest is filled up in a field of the header
 * that every gzip program passes by. So a file that was cut short is told from one that was changed, and its length tells
 * less of what is in it.
 */
export async function gzip(chunks: Chunks, unit: number): Promise<Uint8Array<ArrayBuffer>[]> {
  const packed: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const part of chunksOf(streamOf(chunks).pipeThrough(new CompressionStream('gzip')))) {
    packed.push(part)
    length += part.length
  }
  // The header comes in one part: nothing of it is waited for.
  const [first, ...others] = packed
  if (!first || first.length < headerLength) throw new Error('not packed')
  const header = first.slice(0, headerLength)
  const filling = (unit - ((length + extraHead) % unit)) % unit
  header[3] = (header[3] ?? 0) | hasExtra
  const extra = new Uint8Array(extraHead + filling)
  new DataView(extra.buffer).setUint16(0, 4 + filling, true)
  extra.set([0x43, 0x57], 2)
  new DataView(extra.buffer).setUint16(4, filling, true)
  return [header, extra, first.slice(headerLength), ...others]
}

/** Unpacks while it is read. @throws when it is no whole gzip */
export const gunzipped = (chunks: Chunks): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
  chunksOf(streamOf(chunks).pipeThrough(new DecompressionStream('gzip')))
