import { gcm } from '@noble/ciphers/aes.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { DBCoreAddRequest, DBCoreMutateResponse, DBCorePutRequest, DBCoreTable } from 'dexie'
import type { PictureBlob } from '@/domain/clip-contents'
import { isPlainRow, lookUpFields, readableFields } from './locked-fields'
import type { RowLock } from './row-gate'
import { schemaVersion } from './schema'

/*
 * Seals rows with AES-256-GCM, each under a number that is used once, bound to its table, its id and the shape it was
 * written in. It must not be waited for: an IndexedDB transaction ends while one waits for anything but the database, and
 * the browser's own cipher can only be waited for. Of a row stays readable what indexes need and names nobody
 * (db/locked-fields.ts); what a page or person is looked up by stands there as a keyed hash.
 */

const nonceBytes = 12
/** How much longer sealed bytes are. */
export const sealedMore = nonceBytes + 16
const encoder = new TextEncoder()
const decoder = new TextDecoder()
type Row = Record<string, unknown>

/** A row that can't be opened: it was changed or moved by somebody else, or sealed with another key. */
export class UnopenedRow extends Error {}

const derived = (key: Uint8Array, purpose: string) =>
  hkdf(sha256, key, undefined, encoder.encode(`care web ${purpose}`), 32)

const boundTo = (table: string, id: unknown, schema: number) =>
  encoder.encode(`${table}|${String(id)}|${schema}`)

/** Bytes under a key, bound to a word that says what they are. */
export interface ByteLock {
  seal: (bytes: Uint8Array, what: string) => Uint8Array<ArrayBuffer>
  /** @throws UnopenedRow */
  open: (sealed: Uint8Array, what: string) => Uint8Array<ArrayBuffer>
}

/** @param purpose another one gives another key */
export function byteLock(key: Uint8Array, purpose: string): ByteLock {
  const own = derived(key, purpose)
  return {
    seal: (bytes, what) => sealBytes(own, bytes, encoder.encode(what)),
    open: (sealed, what) => openBytes(own, sealed, encoder.encode(what))
  }
}

function sealBytes(key: Uint8Array, bytes: Uint8Array, bound: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const sealed = gcm(key, nonce, bound).encrypt(bytes)
  const all = new Uint8Array(nonceBytes + sealed.length)
  all.set(nonce)
  all.set(sealed, nonceBytes)
  return all
}

function openBytes(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    const nonce = sealed.subarray(0, nonceBytes)
    return new Uint8Array(gcm(key, nonce, bound).decrypt(sealed.subarray(nonceBytes)))
  } catch (error) {
    throw new UnopenedRow(String(error))
  }
}

/** The bytes of pictures and files that were read before a transaction began. */
const bytesOf = new WeakMap<object, Uint8Array>()
const blobOf = (row: unknown): PictureBlob | undefined => {
  const { blob } = row as { blob?: unknown }
  return blob instanceof Blob ? blob : undefined
}

/**
 * The lock of a web under its data key.
 * @param seals false while a lock is being taken away: what is sealed can be read, and nothing more is sealed
 */
export function rowLock(key: Uint8Array, seals = true): RowLock {
  const rowKey = derived(key, 'rows')
  const lookUpKey = derived(key, 'look-ups')
  const hashed = (value: string) =>
    btoa(String.fromCharCode(...hmac(sha256, lookUpKey, encoder.encode(value)).subarray(0, 18)))
  const openedRows = new WeakSet<object>()
  const asItIs = new WeakSet<object>()
  const openedOf = new WeakMap<object, object>()

  /** Row as JSON, then the bytes of its picture or file, before which stands how long the JSON is. */
  function packed(row: Row): Uint8Array {
    const blob = blobOf(row)
    const json = encoder.encode(JSON.stringify(blob ? { ...row, blob: { type: blob.type } } : row))
    if (!blob) return json
    const bytes = bytesOf.get(blob)
    if (!bytes) throw new Error('bytes of a picture or file that were not made ready')
    const all = new Uint8Array(4 + json.length + bytes.length)
    new DataView(all.buffer).setUint32(0, json.length)
    all.set(json, 4)
    all.set(bytes, 4 + json.length)
    return all
  }

  function unpacked(bytes: Uint8Array<ArrayBuffer>, hasBlob: boolean): Row {
    if (!hasBlob) return JSON.parse(decoder.decode(bytes)) as Row
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
    const row = JSON.parse(decoder.decode(bytes.subarray(4, 4 + length))) as Row
    const { type } = row.blob as { type: string }
    const body = bytes.slice(4 + length)
    const blob = new Blob([body], { type })
    bytesOf.set(blob, body)
    return { ...row, blob }
  }

  function seal(table: string, row: Row, idField: string): Row {
    if (isPlainRow(table, row)) return row
    const sealed: Row = { [idField]: row[idField] }
    for (const field of readableFields) if (row[field] !== undefined) sealed[field] = row[field]
    for (const field of lookUpFields)
      if (Array.isArray(row[field])) sealed[field] = (row[field] as string[]).map(hashed)
    const bound = boundTo(table, row[idField], schemaVersion)
    const more = { version: schemaVersion, ...(blobOf(row) && { bytes: true }) }
    return { ...sealed, ...more, sealed: sealBytes(rowKey, packed(row), bound) }
  }

  function open(table: string, row: unknown): unknown {
    const known = openedOf.get(row as object)
    if (known) return known
    const { sealed, version, bytes, id, number } = row as Row
    const bound = boundTo(table, id ?? number, Number(version))
    const opened = unpacked(openBytes(rowKey, sealed as Uint8Array, bound), bytes === true)
    openedRows.add(opened)
    openedOf.set(row as object, opened)
    return opened
  }

  function write(
    table: DBCoreTable,
    request: DBCoreAddRequest | DBCorePutRequest
  ): Promise<DBCoreMutateResponse> {
    if (!seals) return table.mutate(request)
    const idField = String(table.schema.primaryKey.keyPath)
    const rows = request.values as Row[]
    const sealAll = () => rows.map((row) => seal(table.name, row, idField))
    if (rows.every((row) => row[idField] !== undefined))
      return table.mutate({ ...request, values: sealAll() })
    // Numbers that the database gives are bound, too: it gives them to rows without a word, which are then filled.
    const empty = rows.map(({ [idField]: given, state }) => ({
      ...(given !== undefined && { [idField]: given }),
      state
    }))
    return table.mutate({ ...request, values: empty }).then((done) => {
      const keys = (done.results ?? [done.lastResult]) as unknown[]
      for (const [index, row] of rows.entries()) row[idField] = keys[index]
      return table.mutate({ type: 'put', trans: request.trans, values: sealAll() }).then(() => done)
    })
  }

  return {
    key,
    seals,
    write,
    open,
    seal: (table, row) => seal(table, row as Row, table === 'history' ? 'number' : 'id'),
    wasSealed: (row) => openedRows.has(row as object),
    asItIs: (row) => {
      asItIs.add(row)
      return row
    },
    isAsItIs: (row) => asItIs.has(row as object),
    lookUp: (keys) => [...keys, ...keys.map(hashed)],
    ready: async (rows) => {
      for (const row of rows) {
        const blob = blobOf(row)
        if (blob && !bytesOf.has(blob)) bytesOf.set(blob, new Uint8Array(await blob.arrayBuffer()))
      }
    }
  }
}
