// First, since it gives Dexie its database.
import { allRows, freshWeb, keptRows, practitionerReading, richWeb, somePicture } from './web'
import { describe, expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { completeClip } from '@/db/complete'
import { keepPage } from '@/db/keep'
import { clearHistory, letGo, letOldGo } from '@/db/let-go'
import { writeNote } from '@/db/notes'
import { answerPassage, removePassage } from '@/db/passages'
import { recentlyRemoved } from '@/db/removed'
import { bringBack, placeSeveral, removeSeveral } from '@/db/several'
import { undoLast } from '@/db/undo'
import { removeClip, removeSubject } from '@/db/write'
import { missingRows, noteWitness } from '@/keeping/witness-notes'

const unhurried = { onDone: () => {}, isStopped: () => false }

async function withPeople(...names: string[]) {
  const web = freshWeb()
  const ids = await addByHand(
    web.database,
    web.surroundings,
    names.map((name) => ({ kind: 'supporter' as const, name }))
  )
  return { ...web, ids, named: ids.map((id) => ({ table: 'people' as const, id })) }
}
const names = (things: { name: string }[]) => things.map(({ name }) => name)

describe('several at once', () => {
  it('is one deed: one undo takes all of it back', async () => {
    const { database, surroundings, ids, named } = await withPeople('Ada', 'Ben', 'Cleo', 'Dana')
    const before = await keptRows(database)
    await placeSeveral(database, surroundings, ids, { sector: 'community' }, unhurried)
    await removeSeveral(database, surroundings, named, unhurried)
    expect(names(await recentlyRemoved(database, surroundings.now()))).toEqual(['Ada', 'Ben', 'Cleo', 'Dana'])
    expect((await database.history.toArray()).map(({ action, subject }) => [action, subject])).toEqual([
      ['add', 'Ada, Ben, Cleo, Dana'],
      ['place', 'Ada, Ben, Cleo'],
      ['remove', 'Ada, Ben, Cleo']
    ])
    await undoLast(database)
    await undoLast(database)
    expect(await keptRows(database)).toEqual(before)
  })

  it('stopped in the middle, changes nothing and is in no history', async () => {
    const { database, surroundings, named } = await withPeople(
      ...Array.from({ length: 450 }, (_none, index) => `Person ${index}`)
    )
    const before = await allRows(database)
    let done = 0
    const running = { onDone: (count: number) => (done = count), isStopped: () => done >= 200 }
    expect(await removeSeveral(database, surroundings, named, running)).toBe(false)
    expect(done).toBe(200)
    expect(await allRows(database)).toEqual(before)
  })
})

describe('what was removed', () => {
  it('is listed with its kind, the newest first, and comes back whole', async () => {
    const { database, surroundings } = await richWeb()
    const before = await keptRows(database)
    const [ada] = await database.people.toArray()
    const [passage] = await database.passages.toArray()
    await removeSubject(database, surroundings, ada!.id)
    await removePassage(database, surroundings, passage!.id)
    await removeClip(database, surroundings, 'clip-1', 'A page')
    const things = await recentlyRemoved(database, surroundings.now())
    expect(things.map(({ kind, name }) => [kind, name])).toEqual([
      ['clip', 'Ada Moss'],
      ['passage', 'I listen first.'],
      ['practitioner', 'Ada Moss']
    ])
    await bringBack(database, surroundings, things, unhurried)
    expect(await keptRows(database)).toEqual(before)
    expect(await recentlyRemoved(database, surroundings.now())).toEqual([])
  })

  it('waits for 30 days and then goes with all that hangs on it', async () => {
    const web = freshWeb()
    const { database, surroundings } = web
    const { subjectId = '' } = await keepPage(
      database,
      surroundings,
      'clip',
      practitionerReading({ name: 'Ada Moss' })
    )
    await completeClip(database, 'clip', {
      text: { text: 'I listen first.', passages: [] },
      picture: somePicture('face')
    })
    const start = { id: 'note', aboutId: subjectId, clipId: 'clip', prompt: 'drew' } as const
    await writeNote(database, surroundings, start, 'Her quiet voice.', 'Ada Moss')
    await removeSubject(database, surroundings, subjectId)
    await removeClip(database, surroundings, 'clip', 'A page')
    web.at('2026-12-20T10:00:00.000Z')
    expect(await letOldGo(database, surroundings)).toBe(0)
    web.at('2026-12-22T10:00:00.000Z')
    expect(await letOldGo(database, surroundings)).toBe(2)
    const { history, ...rows } = await allRows(database)
    expect(Object.values({ ...rows, settings: [] }).flat()).toEqual([])
    expect(JSON.stringify(history)).not.toContain('Her quiet voice')
    expect(await undoLast(database)).toBeUndefined()
  })

  it('leaves kept sentences their source: only the text of such a clip goes', async () => {
    const web = freshWeb()
    const { database, surroundings } = web
    const reading = practitionerReading({ name: 'Ada Moss' })
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip', reading)
    await completeClip(database, 'clip', { text: { text: 'I listen first.', passages: [] } })
    const passage = { exact: 'I listen first.', prefix: '', suffix: '', quality: 'x', stance: 'for' } as const
    await answerPassage(database, surroundings, { clipId: 'clip', personId: subjectId, passage }, 'kept')
    await removeClip(database, surroundings, 'clip', 'A page')
    web.at('2027-01-22T10:00:00.000Z')
    expect(await letOldGo(database, surroundings)).toBe(0)
    expect(await database.clipTexts.count()).toBe(0)
    expect(await database.passages.count()).toBe(1)
    expect(await database.clips.get('clip')).toMatchObject({ textState: 'none' })
    expect(await recentlyRemoved(database, surroundings.now())).toEqual([])
  })

  it('what became another record was not removed by anybody, and goes with the one it became', async () => {
    const { database, surroundings, ids } = await withPeople('Ada', 'A. Moss')
    const [ada = '', other = ''] = ids
    const { joinSubjects } = await import('@/db/join')
    await joinSubjects(database, surroundings, ada, other)
    expect(await recentlyRemoved(database, surroundings.now())).toEqual([])
    await removeSubject(database, surroundings, ada)
    await letGo(database, surroundings, [{ table: 'people', id: ada }])
    expect(await database.people.count()).toBe(0)
    expect(await database.partnerships.count()).toBe(0)
  })

  it('is no loss to the witness when it goes, also when its deed stands for others', async () => {
    const { database, surroundings, named } = await withPeople('Ada', 'Ben')
    await removeSeveral(database, surroundings, named, unhurried)
    await noteWitness(database)
    await letGo(database, surroundings, named.slice(0, 1))
    expect(await missingRows(database)).toBeUndefined()
    expect(names(await recentlyRemoved(database, surroundings.now()))).toEqual(['Ben'])
    await undoLast(database)
    expect((await database.people.toArray()).map(({ name, removedAt }) => [name, removedAt])).toEqual([
      ['Ben', undefined]
    ])
  })

  it('stays when it was brought back in another page meanwhile', async () => {
    const { database, surroundings, named } = await withPeople('Ada')
    await removeSeveral(database, surroundings, named, unhurried)
    await bringBack(database, surroundings, named, unhurried)
    expect(await letGo(database, surroundings, named)).toBe(0)
    expect(await database.people.count()).toBe(1)
  })

  it('is taken out of history at the next opening when this one ends too soon', async () => {
    const { database, surroundings, named } = await withPeople('Ada')
    await removeSeveral(database, surroundings, named, unhurried)
    await database.settings.put({ id: 'history-to-clear', value: named.map(({ id }) => id) })
    await clearHistory(database)
    expect((await database.history.toArray()).map(({ state }) => state)).toEqual(['done', 'dropped'])
    expect(await database.settings.count()).toBe(0)
  })
})
