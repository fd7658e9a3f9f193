// First, since it gives Dexie its database.
import { allRows, freshWeb, keptRows, richWeb } from './web'
import { describe, expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import type { Database } from '@/db/database'
import { writeNote } from '@/db/notes'
import { leaveProposal, takeProposals } from '@/db/proposals'
import { foreseeRestore, type RestoreWay } from '@/db/restore'
import { undoLast } from '@/db/undo'
import { alsoWritten } from '@/db/waiting-proposals'
import { placePartner, removeSubject, writeField } from '@/db/write'
import type { Surroundings } from '@/domain/record'
import { readBackup, restoreBackup, writeBackup } from '@/keeping/backup'

interface Web {
  database: Database
  surroundings: Surroundings
}
const madeAt = '2026-12-31T12:00:00.000Z'
const own = (web: ReturnType<typeof freshWeb>): Web => ({
  database: web.database,
  surroundings: { ...web.surroundings, newId: () => crypto.randomUUID() }
})

/** Carries a backup from one browser to another, as a person does. */
async function carry(from: Web, to: Web, way: RestoreWay = 'merge') {
  const reading = readBackup(await writeBackup(from.database, madeAt))
  if (!reading.ok) throw new Error(reading.detail)
  const foreseen = await foreseeRestore(to.database, reading.backup.rows, undefined, way)
  const restored = await restoreBackup(to.database, to.surroundings, reading.backup, undefined, way)
  expect(foreseen).toEqual(restored)
  return restored
}

/** One web in two browsers, with Ada in it and a note on her. */
async function twoBrowsers() {
  const [one, other] = [own(freshWeb()), own(freshWeb())]
  const [ada = ''] = await addByHand(one.database, one.surroundings, [{ kind: 'supporter', name: 'Ada' }])
  const note = { id: 'note-1', aboutId: ada, prompt: 'none' } as const
  await writeNote(one.database, one.surroundings, note, 'She listens.', 'Ada')
  await carry(one, other)
  const nameIn = async ({ database }: Web) => (await database.people.get(ada))?.name
  const noteIn = async ({ database }: Web) => (await database.notes.get('note-1'))?.text
  const rename = ({ database, surroundings }: Web, name: string) =>
    writeField(database, surroundings, ada, 'name', name)
  const write = ({ database, surroundings }: Web, text: string) =>
    writeNote(database, surroundings, note, text, 'Ada')
  return { one, other, ada, nameIn, noteIn, rename, write }
}

describe('one web in two browsers', () => {
  it('takes what is newer, wherever it was written, however often it is carried', async () => {
    const { one, other, rename, write, nameIn, noteIn } = await twoBrowsers()
    await rename(other, 'Ada Moss')
    await write(one, 'She listens first.')
    expect(await carry(other, one)).toMatchObject({ newer: 1, stays: 1, offered: 0 })
    expect([await nameIn(one), await noteIn(one)]).toEqual(['Ada Moss', 'She listens first.'])
    await carry(one, other)
    expect([await nameIn(other), await noteIn(other)]).toEqual(['Ada Moss', 'She listens first.'])
    await rename(one, 'Ada Moss-Lee')
    expect(await carry(one, other)).toMatchObject({ newer: 1, offered: 0 })
    await rename(other, 'Dr. Moss')
    expect(await carry(other, one)).toMatchObject({ newer: 1, offered: 0 })
    expect(await nameIn(one)).toBe('Dr. Moss')
    expect(await carry(one, other)).toMatchObject({ newer: 0, stays: 0, added: {} })
  })

  it('keeps both where both wrote, and asks only once', async () => {
    const { one, other, write, noteIn } = await twoBrowsers()
    await write(one, 'She listens first.')
    await write(other, 'She asks how I sleep.')
    expect(await carry(other, one)).toMatchObject({ offered: 1, newer: 0 })
    expect(await noteIn(one)).toBe('She listens first.')
    const [offer] = await alsoWritten(one.database, 'note-1')
    expect(offer).toMatchObject({ field: 'text', after: 'She asks how I sleep.' })
    expect(await carry(other, one)).toMatchObject({ offered: 0 })
    await takeProposals(one.database, one.surroundings, [offer?.id ?? ''])
    expect(await noteIn(one)).toBe('She asks how I sleep.')
    expect(await carry(one, other)).toMatchObject({ offered: 0 })
  })

  it('remembers on the way back what was left', async () => {
    const { one, other, write, noteIn } = await twoBrowsers()
    await write(one, 'She listens first.')
    await write(other, 'She asks how I sleep.')
    await carry(other, one)
    const [offer] = await alsoWritten(one.database, 'note-1')
    await leaveProposal(one.database, one.surroundings, offer?.id ?? '')
    expect(await carry(one, other)).toMatchObject({ newer: 1, offered: 0 })
    expect(await noteIn(other)).toBe('She listens first.')
  })

  it('carries a removal, but not over words that were written meanwhile', async () => {
    const { one, other, ada, rename, nameIn } = await twoBrowsers()
    await removeSubject(one.database, one.surroundings, ada)
    await carry(one, other)
    expect((await other.database.people.get(ada))?.removedAt).toBeDefined()
    const again = await twoBrowsers()
    await removeSubject(again.one.database, again.one.surroundings, again.ada)
    await again.rename(again.other, 'Ada Moss')
    await carry(again.one, again.other)
    await carry(again.other, again.one)
    for (const web of [again.one, again.other]) {
      expect((await web.database.people.get(again.ada))?.removedAt).toBeUndefined()
      expect(await again.nameIn(web)).toBe('Ada Moss')
    }
    expect(await nameIn(one)).toBe('Ada')
    await rename(one, 'Ada')
  })

  it('settles a choice that both made in the same way on both sides', async () => {
    const { one, other, ada } = await twoBrowsers()
    await placePartner(one.database, one.surroundings, ada, { ring: 'closest' })
    await placePartner(other.database, other.surroundings, ada, { ring: 'further-out' })
    await carry(other, one)
    await carry(one, other)
    const rings = await Promise.all(
      [one, other].map(async ({ database }) => (await database.partnerships.toArray())[0]?.ring)
    )
    expect(rings[0]).toBe(rings[1])
  })

  it('is one deed: undone, all is as it was before', async () => {
    const { one, other, rename, write } = await twoBrowsers()
    await rename(other, 'Ada Moss')
    await addByHand(other.database, other.surroundings, [{ kind: 'practitioner', name: 'Juniper Vale' }])
    await write(other, 'She asks how I sleep.')
    await write(one, 'She listens first.')
    const before = await keptRows(one.database)
    expect(await carry(other, one)).toMatchObject({ offered: 1, newer: 1, added: { people: 1 } })
    expect((await undoLast(one.database))?.action).toBe('restore')
    expect(await keptRows(one.database)).toEqual(before)
    expect(await carry(other, one)).toMatchObject({ offered: 1, newer: 1 })
  })
})

describe('making a web as it is in a backup', () => {
  it('gives every record back as the file has it, sends the rest to Recently removed, and undoes it', async () => {
    const file = await richWeb()
    const to = own(freshWeb())
    await carry(file, to)
    const [rosa] = await to.database.people.where('keys').equals('name:rosa').toArray()
    await writeField(to.database, to.surroundings, rosa?.id ?? '', 'name', 'Rosie')
    await addByHand(to.database, to.surroundings, [{ kind: 'supporter', name: 'Ben' }])
    const before = await keptRows(to.database)
    expect(await carry(file, to, 'replace')).toMatchObject({ newer: 1, goes: 2, offered: 0 })
    const standing = (rows: Record<string, unknown[]>) =>
      Object.entries(rows).map(([table, list]) => [
        table,
        list.filter((row) => (row as { removedAt?: string }).removedAt === undefined)
      ])
    expect(standing(await keptRows(to.database))).toEqual(standing(await keptRows(file.database)))
    const ben = (await to.database.people.toArray()).find(({ name }) => name === 'Ben')
    expect(ben?.removedAt).toBeDefined()
    await undoLast(to.database)
    expect(await keptRows(to.database)).toEqual(before)
  })

  it('foresees without writing', async () => {
    const file = await richWeb()
    const to = own(freshWeb())
    await addByHand(to.database, to.surroundings, [{ kind: 'supporter', name: 'Ben' }])
    const before = await allRows(to.database)
    const reading = readBackup(await writeBackup(file.database, madeAt))
    if (!reading.ok) throw new Error(reading.detail)
    for (const way of ['merge', 'replace'] as const)
      await foreseeRestore(to.database, reading.backup.rows, undefined, way)
    expect(await allRows(to.database)).toEqual(before)
  })
})
