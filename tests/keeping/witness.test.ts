// First, since it gives Dexie its database.
import { freshWeb, practitionerReading } from '../db/web'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { collectRows } from '@/db/backup'
import { completeClip } from '@/db/complete'
import { keepPage } from '@/db/keep'
import { letGo } from '@/db/let-go'
import { restoreRows } from '@/db/restore'
import { unwatched } from '@/db/running'
import { removeSeveral } from '@/db/several'
import { undoLast } from '@/db/undo'
import { addByHand } from '@/db/add-by-hand'
import { writeField } from '@/db/write'
import {
  acceptWitness,
  keepWitness,
  missingElseNoted,
  missingRows,
  noteWitness
} from '@/keeping/witness-notes'

afterEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

async function keptWeb() {
  const web = freshWeb()
  await keepPage(web.database, web.surroundings, 'clip-1', practitionerReading({ name: 'Ada Moss' }))
  await addByHand(web.database, web.surroundings, [{ kind: 'supporter', name: 'Rosa' }])
  await noteWitness(web.database)
  return web
}

describe('the witness', () => {
  it('has nothing to say of a new web, of one as it was left, and of one that went ahead', async () => {
    expect(await missingRows(freshWeb().database)).toBeUndefined()
    const { database, surroundings } = await keptWeb()
    expect(await missingRows(database)).toBeUndefined()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    expect(await missingRows(database)).toBeUndefined()
  })

  it('has nothing to say when everything was undone', async () => {
    const { database } = await keptWeb()
    while (await undoLast(database));
    expect(await missingRows(database)).toBeUndefined()
  })

  it('has nothing to say of a web that was put back while it was just being remembered', async () => {
    const { database, surroundings } = await keptWeb()
    // Written late, as by a worker on a busy computer.
    let letWrite = () => {}
    const late = new Promise<void>((resolve) => (letWrite = resolve))
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local)
    const writing = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
      await late
      return set(items)
    })
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    const noted = noteWitness(database)
    await vi.waitFor(() => expect(writing).toHaveBeenCalledOnce())
    await Promise.all([database.people.clear(), database.history.clear()])
    const accepted = acceptWitness(database)
    await Promise.race([accepted, new Promise((done) => setTimeout(done, 100))])
    letWrite()
    await Promise.all([noted, accepted])
    expect(await missingRows(database)).toBeUndefined()
  })

  it('has nothing to say when a restore was taken back with the history that came with it', async () => {
    const source = await keptWeb()
    const rows = await collectRows(source.database)
    const { database, surroundings } = freshWeb()
    await restoreRows(database, surroundings, rows)
    await acceptWitness(database)
    await undoLast(database)
    expect(await missingElseNoted(database)).toBeUndefined()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    expect(await missingElseNoted(database)).toBeUndefined()
  })

  it('tells of a web that came up empty, and does not forget it by being asked to note it', async () => {
    const { database } = await keptWeb()
    for (const table of database.tables) await table.clear()
    await noteWitness(database)
    expect(await missingRows(database)).toEqual({
      remembered: 2,
      found: 0,
      rows: { remembered: 5, found: 0 }
    })
  })

  it('tells of rows that went without a deed, though others are there', async () => {
    const { database } = await keptWeb()
    const [one] = await database.people.toArray()
    await database.people.delete(one?.id ?? '')
    expect(await missingRows(database)).toMatchObject({
      remembered: 2,
      found: 2,
      rows: { remembered: 5, found: 4 }
    })
  })

  it('tells of history that was cut short', async () => {
    const { database } = await keptWeb()
    await database.history.delete(2)
    expect(await missingRows(database)).toMatchObject({ remembered: 2, found: 1 })
  })

  describe('of a web that went on before it was remembered again', () => {
    it('tells of a row that is not there, though there are more rows than before', async () => {
      const { database, surroundings } = await keptWeb()
      const [one] = await database.people.toArray()
      await addByHand(database, surroundings, [
        { kind: 'supporter', name: 'Ben' },
        { kind: 'supporter', name: 'Cleo' }
      ])
      await database.people.delete(one?.id ?? '')
      expect(await missingRows(database)).toMatchObject({ remembered: 3, rows: { remembered: 9, found: 8 } })
      await noteWitness(database)
      expect(await missingRows(database)).toBeDefined()
    })

    it('tells of a table that came up empty, its newest rows among them', async () => {
      const { database, surroundings } = await keptWeb()
      await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
      await database.partnerships.clear()
      expect(await missingRows(database)).toMatchObject({ rows: { remembered: 7, found: 4 } })
    })

    it('tells of the text of a page that went', async () => {
      const { database, surroundings } = await keptWeb()
      await completeClip(database, 'clip-1', { text: { text: 'She asked how I sleep.', passages: [] } })
      await acceptWitness(database)
      await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
      await database.clipTexts.clear()
      expect(await missingRows(database)).toBeDefined()
    })

    it('tells of a lost row by the deed that brought it, where an undo leaves the counts unsure', async () => {
      const { database, surroundings } = await keptWeb()
      await undoLast(database)
      await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
      expect(await missingRows(database)).toBeUndefined()
      await database.clips.clear()
      expect(await missingRows(database)).toMatchObject({ rows: { remembered: 5, found: 4 } })
    })

    it('has nothing to say when what was remembered was taken back, and more was done', async () => {
      const { database, surroundings } = await keptWeb()
      await undoLast(database)
      await undoLast(database)
      await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
      expect(await missingRows(database)).toBeUndefined()
    })

    it('has nothing to say when something was let go for good', async () => {
      const { database, surroundings } = await keptWeb()
      const [one] = await database.people.toArray()
      const named = [{ table: 'people' as const, id: one?.id ?? '' }]
      await removeSeveral(database, surroundings, named, unwatched)
      await letGo(database, surroundings, named)
      await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
      expect(await missingRows(database)).toBeUndefined()
    })
  })

  it('is content when the client goes on with what is there', async () => {
    const { database } = await keptWeb()
    await database.people.clear()
    await acceptWitness(database)
    expect(await missingRows(database)).toBeUndefined()
  })

  it('follows a web, a moment after each deed', async () => {
    const { database, surroundings } = freshWeb()
    const stop = keepWitness(database, 5)
    const { subjectId = '' } = await keepPage(
      database,
      surroundings,
      'clip-1',
      practitionerReading({ name: 'Ada Moss' })
    )
    await writeField(database, surroundings, subjectId, 'name', 'Ada M.')
    await vi.waitFor(async () => {
      const all = await fakeBrowser.storage.local.get(null)
      expect(Object.values(all)).toMatchObject([{ number: 2, rows: { people: 1, clips: 1 } }])
    })
    stop()
  })

  it('goes on with a deed without counting, and still tells what was lost before it', async () => {
    const { database, surroundings } = await keptWeb()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    const count = vi.spyOn(database.clips, 'count')
    await noteWitness(database)
    expect(count).not.toHaveBeenCalled()
    expect(await missingRows(database)).toBeUndefined()
    await database.clips.clear()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Cleo' }])
    await noteWitness(database)
    expect(await missingRows(database)).toMatchObject({ rows: { remembered: 9, found: 8 } })
  })

  it('remembers a web that is looked at and lacks nothing, and never one that does', async () => {
    const { database, surroundings } = await keptWeb()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    expect(await missingElseNoted(database)).toBeUndefined()
    const noted = () => fakeBrowser.storage.local.get(null)
    expect(Object.values(await noted())).toMatchObject([{ number: 3, rows: { people: 3 } }])
    await database.people.clear()
    expect(await missingElseNoted(database)).toMatchObject({ rows: { remembered: 7, found: 4 } })
    expect(Object.values(await noted())).toMatchObject([{ rows: { people: 3 } }])
  })

  it('counts after an undo, and has nothing to say of it', async () => {
    const { database, surroundings } = await keptWeb()
    await undoLast(database)
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    await noteWitness(database)
    const all = Object.values(await fakeBrowser.storage.local.get(null))
    expect(all).toMatchObject([{ number: 3, deeds: 3, standing: 4, rows: { people: 2, clips: 1 } }])
    expect(await missingRows(database)).toBeUndefined()
  })

  it('keeps each web apart', async () => {
    await keptWeb()
    expect(await missingRows(freshWeb().database)).toBeUndefined()
  })

  it('stops nobody where storage fails or says nonsense', async () => {
    const { database } = await keptWeb()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'))
    await noteWitness(database)
    await acceptWitness(database)
    expect(await missingRows(database)).toBeUndefined()
    vi.restoreAllMocks()
    await fakeBrowser.storage.local.set({ [`witness ${database.name}`]: { number: 'many' } })
    expect(await missingRows(database)).toBeUndefined()
  })
})
