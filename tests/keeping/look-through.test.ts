// First, since it gives Dexie its database.
import { richWeb, somePicture } from '../db/web'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addByHand } from '@/db/add-by-hand'
import { completeClip } from '@/db/complete'
import { undoLast } from '@/db/undo'
import { lookThrough } from '@/keeping/look-through'
import { acceptWitness, noteWitness } from '@/keeping/witness-notes'

afterEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('a look through every row', () => {
  it('says nothing where something came, and was remembered, in just that moment', async () => {
    const { database, surroundings } = await richWeb()
    await noteWitness(database)
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local)
    const reading = vi.spyOn(fakeBrowser.storage.local, 'get')
    // Every row is read by then.
    reading.mockImplementationOnce(async (...keys: Parameters<typeof get>) => {
      await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
      await noteWitness(database)
      return get(...keys)
    })
    expect(await lookThrough(database)).toEqual({ whole: 'unknown' })
    expect(await lookThrough(database)).toMatchObject({ whole: true })
  })

  it('tells of a row that reads otherwise though nothing was done, and of nothing else', async () => {
    const { database, surroundings } = await richWeb()
    await noteWitness(database)
    expect(await lookThrough(database)).toMatchObject({ whole: true })
    await completeClip(database, 'clip-1', { picture: somePicture('picture-late') })
    expect(await lookThrough(database)).toMatchObject({ whole: true })
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    await noteWitness(database)
    expect(await lookThrough(database)).toMatchObject({ whole: true })
    const [one] = await database.people.toArray()
    await database.people.update(one?.id ?? '', { name: 'Someone else' })
    expect(await lookThrough(database)).toMatchObject({ whole: false })
    await database.people.update(one?.id ?? '', { name: one?.name ?? '' })
    expect(await lookThrough(database)).toMatchObject({ whole: true })
    await database.people.delete(one?.id ?? '')
    expect(await lookThrough(database)).toMatchObject({ whole: false })
  })

  it('tells of a row that is lost though the web went on, and lets the client go on with what is left', async () => {
    const { database, surroundings } = await richWeb()
    await noteWitness(database)
    expect(await lookThrough(database)).toMatchObject({ whole: true })
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    await undoLast(database)
    await database.clipTexts.clear()
    expect(await lookThrough(database)).toMatchObject({ whole: false })
    await acceptWitness(database)
    expect(await lookThrough(database)).toMatchObject({ whole: true })
    expect(await lookThrough(database)).toMatchObject({ whole: true })
  })
})
