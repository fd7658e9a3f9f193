import * as v from 'valibot'
import { readLocal, writeLocal } from '@/browser/local'
import { localKeys } from '@/browser/lock-storage'
import { removeLocal } from '@/browser/forget'
import { byteLock } from '@/db/row-lock'
import type { LockRecord } from '@/domain/lock'
import { lockBackup, unlockBackup } from '@/formats/backup-file'
import { joinedChunks } from '@/formats/chunks'
import { fromBase64, toBase64 } from '@/formats/base64'
import { clipsKey } from './record'

/*
 * What is kept while the web is locked. Its rows can't be written without the key, so it is sealed to a public key, in the
 * extension's own storage, and waits there. Nobody can read it before the web is opened, not even we.
 */

const place = 'waiting-clip '
/** The longest that is opened, in bytes: a page with its text and picture. */
const longest = 60_000_000
const waitingSchema = v.object({ at: v.string(), sealed: v.string() })

/** One thing that waits, as it was read; checked like anything from a page by whoever keeps it. */
export interface Waiting {
  id: string
  at: string
  read: unknown
}

/** Seals what was read, under an id of its own; said again with more of it, it takes the place of the first. */
export async function sealWaiting(
  { recipient }: Pick<LockRecord, 'recipient'>,
  { id, at, read }: Waiting
): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(read))
  const locked = await lockBackup([bytes], { by: 'key', recipient })
  const sealed = toBase64(new Uint8Array(await locked.arrayBuffer()))
  await writeLocal(`${place}${id}`, { at, sealed })
}

const waitingPlaces = async () => (await localKeys()).filter((key) => key.startsWith(place))

/** How many things wait: that much can be seen without the key. */
export const countWaiting = async (): Promise<number> => (await waitingPlaces()).length

/** Opens what waits, the oldest first. What can't be opened stays where it is. */
export async function openWaiting({ identity }: LockRecord, key: Uint8Array): Promise<Waiting[]> {
  const places = await waitingPlaces()
  if (places.length === 0) return []
  const opener = new TextDecoder().decode(byteLock(key, 'keys').open(fromBase64(identity), clipsKey))
  const all: Waiting[] = []
  for (const one of places) {
    const stored = v.safeParse(waitingSchema, await readLocal(one))
    if (!stored.success) continue
    const opened = await unlockBackup(fromBase64(stored.output.sealed), { key: opener }, longest)
    if (!opened.ok) continue
    const bytes = await joinedChunks(opened.chunks, longest).catch(() => undefined)
    if (!bytes) continue
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes))
    all.push({ id: one.slice(place.length), at: stored.output.at, read })
  }
  return all.toSorted((a, b) => a.at.localeCompare(b.at))
}

/** It is kept: nothing of it waits any longer. */
export const forgetWaiting = (id: string): Promise<void> => removeLocal(`${place}${id}`)
