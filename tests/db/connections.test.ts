// First, since it gives Dexie its database.
import { freshWeb, keptRows, somePdf } from './web'
import { describe, expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { connect, connectionsOf, disconnect, writeTieNote } from '@/db/connections'
import { joinSubjects } from '@/db/join'
import { hasRoomFor, keepFile } from '@/db/keep-file'
import { redoNext, undoFrom, undoLast } from '@/db/undo'
import { largestFile } from '@/domain/kept-file'

async function town() {
  const web = freshWeb()
  const [dana = '', other = '', magnesium = '', rest = ''] = await addByHand(web.database, web.surroundings, [
    { kind: 'practitioner', name: 'Dana Whitfield' },
    { kind: 'practitioner', name: 'D. Whitfield' },
    { kind: 'product', name: 'Magnesium' },
    { kind: 'advice', name: 'Rest' }
  ])
  const tie = (from: string, to: string, kind: 'suggested-by' | 'goes-with' | 'not-at') =>
    connect(web.database, web.surroundings, from, to, kind)
  return { ...web, dana, other, magnesium, rest, tie }
}

describe('what is tied together', () => {
  it('is tied once, from either side, and taken apart and back again', async () => {
    const { database, surroundings, magnesium, rest, tie } = await town()
    await tie(magnesium, rest, 'goes-with')
    await tie(rest, magnesium, 'goes-with')
    expect(await database.connections.count()).toBe(1)
    const [one] = await connectionsOf(database, rest)
    await disconnect(database, surroundings, one?.id ?? '')
    expect(await connectionsOf(database, magnesium)).toEqual([])
    await tie(rest, magnesium, 'goes-with')
    expect(await connectionsOf(database, magnesium)).toMatchObject([{ id: one?.id }])
    await undoLast(database)
    expect(await connectionsOf(database, magnesium)).toEqual([])
  })

  it('goes along when two turn out to be one, never twice and never to itself, and undo takes it apart', async () => {
    const { database, surroundings, dana, other, magnesium, rest, tie } = await town()
    await tie(magnesium, dana, 'suggested-by')
    await tie(magnesium, other, 'suggested-by')
    await tie(rest, other, 'suggested-by')
    await tie(dana, other, 'not-at')
    const before = await keptRows(database)
    await joinSubjects(database, surroundings, dana, other)
    const standing = await connectionsOf(database, dana)
    expect(standing.map(({ fromId, toId }) => [fromId, toId])).toEqual(
      expect.arrayContaining([
        [magnesium, dana],
        [rest, dana]
      ])
    )
    expect(standing).toHaveLength(2)
    await undoLast(database)
    expect(await keptRows(database)).toEqual(before)
  })

  it('carries a note, which is one entry in history, goes when emptied, and stays when two become one', async () => {
    const { database, surroundings, dana, other, magnesium, tie } = await town()
    await tie(magnesium, dana, 'suggested-by')
    await tie(magnesium, other, 'suggested-by')
    const [first, second] = await database.connections.toArray()
    const pen = { id: 'page', base: undefined }
    for (const text of ['In', 'In May'])
      await writeTieNote(database, surroundings, second?.id ?? '', text, { ...pen, base: text.slice(0, -4) })
    const noteOf = async (id = '') => (await database.connections.get(id))?.note
    expect(await noteOf(second?.id)).toBe('In May')
    expect(await database.history.orderBy('number').last()).toMatchObject({
      action: 'write-note',
      subject: 'Magnesium, D. Whitfield',
      steps: [{ field: 'note', after: 'In May' }]
    })
    await writeTieNote(database, surroundings, first?.id ?? '', 'For sleep')
    await joinSubjects(database, surroundings, dana, other)
    expect(await connectionsOf(database, dana)).toMatchObject([{ note: 'For sleep\n\nIn May' }])
    await undoLast(database)
    expect([await noteOf(first?.id), await noteOf(second?.id)]).toEqual(['For sleep', 'In May'])
    await writeTieNote(database, surroundings, first?.id ?? '', ' ')
    expect(await noteOf(first?.id)).toBeUndefined()
  })

  it('goes when what it was tied to is taken back, and comes back with it', async () => {
    const { database, surroundings, dana, tie } = await town()
    const [ginger = ''] = await addByHand(database, surroundings, [{ kind: 'product', name: 'Ginger' }])
    await tie(ginger, dana, 'suggested-by')
    const after = await keptRows(database)
    await undoFrom(database, 2)
    expect(await database.connections.count()).toBe(0)
    while (await redoNext(database));
    expect(await keptRows(database)).toEqual(after)
  })
})

describe('a file from the computer', () => {
  const leaflet = { file: somePdf('clip-9'), title: ' ', note: ' From the waiting room. ' }

  it('is a clip with a sentence, about someone new, kept once; undo and redo take all of it', async () => {
    const { database, surroundings } = freshWeb()
    const about = { kind: 'practitioner', name: 'Ada Moss' } as const
    await keepFile(database, surroundings, { ...leaflet, about })
    await keepFile(database, surroundings, { ...leaflet, about })
    const [ada] = await database.people.toArray()
    expect(await database.clips.toArray()).toMatchObject([
      { fileId: 'clip-9', about: [ada?.id], reading: { page: { title: 'leaflet.pdf' } } }
    ])
    expect(await database.notes.toArray()).toMatchObject([
      { aboutId: ada?.id, clipId: 'clip-9', text: 'From the waiting room.' }
    ])
    const kept = await keptRows(database)
    await undoLast(database)
    expect(Object.values(await keptRows(database)).flat()).toEqual([])
    await redoNext(database)
    expect(await keptRows(database)).toEqual(kept)
    const bytes = await (await database.files.get('clip-9'))?.blob.arrayBuffer()
    expect(new TextDecoder().decode(bytes)).toContain('%PDF')
  })

  it('leaves no bytes behind when it was taken back and something else was done', async () => {
    const { database, surroundings } = freshWeb()
    await keepFile(database, surroundings, { ...leaflet, about: undefined })
    await undoLast(database)
    expect(await database.files.count()).toBe(1)
    await addByHand(database, surroundings, [{ kind: 'product', name: 'Ginger' }])
    expect(await database.files.count()).toBe(0)
  })

  it('has room as long as all files fit into one backup', async () => {
    const { database } = freshWeb()
    for (let count = 0; count < 9; count++)
      await database.files.put({ ...somePdf(`file-${count}`), size: largestFile })
    expect(await hasRoomFor(database, largestFile)).toBe(true)
    expect(await hasRoomFor(database, largestFile + 1)).toBe(false)
  })
})
