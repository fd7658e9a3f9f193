// First, since it gives Dexie its database.
import { freshWeb } from '../db/web'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { collectRows } from '@/db/backup'
import { writeBackup } from '@/keeping/backup'
import { backupLine } from '@/keeping/backup-line'

/* Reading a backup file says how far it is, can be stopped, and never goes on for ever. */

/** A file whose bytes never come, as one on a drive that was pulled out. */
const neverComes = { size: 10, arrayBuffer: () => new Promise(() => {}) } as unknown as Blob

it('gives up a file of which nothing is heard, and reads the next one', async () => {
  const { database } = freshWeb()
  const line = backupLine(database, 30)
  expect(await line.ask({ say: 'read', file: neverComes })).toEqual({ say: 'silent' })
  const end = await line.ask({ say: 'read', file: new Blob(['no backup']) })
  expect(end).toMatchObject({ say: 'read', read: { ok: false } })
})

it('is stopped by the person at once', async () => {
  const { database } = freshWeb()
  const line = backupLine(database)
  const end = line.ask({ say: 'read', file: neverComes })
  line.stop(0)
  expect(await end).toEqual({ say: 'stopped' })
})

it('says that the disk is full where that is why a file does not come in, and nothing of it does', async () => {
  const from = freshWeb()
  await addByHand(from.database, from.surroundings, [
    { kind: 'supporter', name: 'Rosa' },
    { kind: 'supporter', name: 'Ben' }
  ])
  const { database, surroundings } = freshWeb()
  await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Maya' }])
  const kept = await collectRows(database)
  const line = backupLine(database)
  const file = new Blob([await writeBackup(from.database, surroundings.now())])
  for (const [error, end] of [
    [new DOMException('full', 'QuotaExceededError'), { noRoom: true }],
    [new DOMException('gone', 'UnknownError'), {}]
  ] as const) {
    expect(await line.ask({ say: 'read', file })).toMatchObject({ say: 'read', read: { ok: true } })
    const fails = () => {
      throw error
    }
    database.partnerships.hook('creating', fails)
    const put = await line.ask({ say: 'put', way: 'merge' })
    database.partnerships.hook('creating').unsubscribe(fails)
    expect(put).toEqual({ say: 'failed', detail: expect.any(String), ...end })
    expect(await collectRows(database)).toEqual(kept)
  }
})

it('says how many rows it has read', async () => {
  const { database, surroundings } = freshWeb()
  await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Rosa' }])
  const line = backupLine(database)
  const written = await line.ask({ say: 'write' })
  if (written.say !== 'written') throw new Error(written.say)
  const told: [number, number | undefined][] = []
  const running = {
    onDone: (done: number, total?: number) => void told.push([done, total]),
    isStopped: () => false
  }
  expect(await line.ask({ say: 'read', file: written.file }, running)).toMatchObject({ say: 'read' })
  // A person, a partnership and the deed that brought them.
  expect(told[0]).toEqual([3, 3])
})
