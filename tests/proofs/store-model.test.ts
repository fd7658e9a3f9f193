// First, since it gives Dexie its database.
import { allRows, freshWeb } from '../db/web'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { careWebDatabase, type Database } from '@/db/database'
import { writeNote } from '@/db/notes'
import { unwatched } from '@/db/running'
import { removeSeveral } from '@/db/several'
import { redoNext, undoLast } from '@/db/undo'
import { placePartner, removeSubject, writeField } from '@/db/write'
import type { Surroundings } from '@/domain/record'
import { crashing, type Fuse } from './breaking-database'
import { proofRuns, proofSeed } from './effort'

/*
 * The store against a plain Map. What a person did stands in the model: names and notes, undo and redo. After every deed,
 * also one that broke off at some call to the database and after which it was opened anew, both must say the same: what
 * was acknowledged is there, what broke off is not, and nothing is there by half.
 */

interface Kept {
  name: string
  removed: boolean
  ring: string
  note: string
}
type Model = ReadonlyMap<string, Kept>

/** The model with its past, as simply as it can be said. */
class Remembered {
  private past: Model[] = []
  private future: Model[] = []
  now: Model = new Map()

  done(next: Model): void {
    this.past.push(this.now)
    this.now = next
    this.future = []
  }
  undo(): void {
    const before = this.past.pop()
    if (!before) return
    this.future.push(this.now)
    this.now = before
  }
  redo(): void {
    const after = this.future.pop()
    if (!after) return
    this.past.push(this.now)
    this.now = after
  }
}

interface Web {
  database: Database
  surroundings: Surroundings
}

/** What a turn does in the store, and what it means in the model once it is acknowledged. */
interface Move {
  store: (web: Web) => Promise<unknown>
  done: (answer: unknown) => void
}

const anyTurn = fc.record({
  what: fc.constantFrom('add', 'add', 'name', 'ring', 'note', 'remove', 'several', 'undo', 'redo'),
  who: fc.nat(9),
  word: fc.constantFrom('Ada', 'Ben', 'Cleo', 'Dana Moss', 'Ümit', '張', 'x '),
  /** At which call to the database it breaks; mostly never. */
  breaksAt: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }))
})
type Turn = typeof anyTurn extends fc.Arbitrary<infer T> ? T : never

function moveOf({ what, who, word }: Turn, model: Remembered): Move | undefined {
  if (what === 'undo') return { store: ({ database }) => undoLast(database), done: () => model.undo() }
  if (what === 'redo') return { store: ({ database }) => redoNext(database), done: () => model.redo() }
  if (what === 'add')
    return {
      store: ({ database, surroundings }) =>
        addByHand(database, surroundings, [{ kind: 'supporter', name: word, ring: 'close' }]),
      done: (answer) => {
        const [id = ''] = answer as string[]
        model.done(
          new Map([...model.now, [id, { name: word.trim(), removed: false, ring: 'close', note: '' }]])
        )
      }
    }
  const ids = [...model.now].filter(([, { removed }]) => !removed).map(([id]) => id)
  const id = ids[who % Math.max(1, ids.length)]
  const kept = id === undefined ? undefined : model.now.get(id)
  return id === undefined || !kept ? undefined : changeOf({ what, who, word }, id, kept, ids, model)
}

function changeOf(
  { what, who, word }: Omit<Turn, 'breaksAt'>,
  id: string,
  kept: Kept,
  ids: string[],
  model: Remembered
): Move | undefined {
  const changed = (next: Partial<Kept>) => () =>
    model.done(new Map([...model.now, [id, { ...kept, ...next }]]))
  const ring = who % 2 === 0 ? ('closest' as const) : ('further-out' as const)
  if (what === 'name' && kept.name !== word)
    return {
      store: ({ database, surroundings }) => writeField(database, surroundings, id, 'name', word),
      done: changed({ name: word })
    }
  if (what === 'ring' && kept.ring !== ring)
    return {
      store: ({ database, surroundings }) => placePartner(database, surroundings, id, { ring }),
      done: changed({ ring })
    }
  if (what === 'note' && kept.note !== word)
    return {
      store: ({ database, surroundings }) =>
        writeNote(database, surroundings, { id: `note-${id}`, aboutId: id, prompt: 'none' }, word, kept.name),
      done: changed({ note: word })
    }
  if (what === 'remove')
    return {
      store: ({ database, surroundings }) => removeSubject(database, surroundings, id),
      done: changed({ removed: true })
    }
  if (what !== 'several') return undefined
  const named = ids.map((one) => ({ table: 'people' as const, id: one }))
  return {
    store: ({ database, surroundings }) => removeSeveral(database, surroundings, named, unwatched),
    done: () => model.done(new Map([...model.now].map(([one, value]) => [one, { ...value, removed: true }])))
  }
}

/** What the store says, in the words of the model. */
async function standing(database: Database): Promise<Model> {
  const [people, places, notes] = await Promise.all([
    database.people.toArray(),
    database.partnerships.toArray(),
    database.notes.toArray()
  ])
  const ringOf = new Map(places.map(({ partnerId, ring }) => [partnerId, ring]))
  const noteOf = new Map(notes.map(({ aboutId, text }) => [aboutId, text]))
  return new Map(
    people.map(({ id, name, removedAt }) => [
      id,
      { name, removed: removedAt !== undefined, ring: ringOf.get(id) ?? '', note: noteOf.get(id) ?? '' }
    ])
  )
}

it(
  'says the same as a plain Map after every deed, whether it was kept or broke off at any step',
  { timeout: 600_000 },
  async () => {
    let broke = 0
    await fc.assert(
      fc.asyncProperty(fc.array(anyTurn, { minLength: 3, maxLength: 8, size: 'max' }), async (turns) => {
        const { database: first, surroundings, at } = freshWeb()
        const fuse: Fuse = { left: 0 }
        const open = () => {
          const database = careWebDatabase(first.name)
          database.use(crashing(fuse))
          return database
        }
        let database = open()
        const model = new Remembered()
        let minutes = 0
        for (const turn of turns) {
          // Typing that goes on within a minute would be one entry.
          minutes += 2
          at(new Date(Date.parse('2026-11-21T10:00:00.000Z') + minutes * 60_000).toISOString())
          const move = moveOf(turn, model)
          if (!move) continue
          const before = await allRows(database)
          fuse.left = turn.breaksAt
          const answer = await move.store({ database, surroundings }).then(
            (value) => ({ value }),
            () => undefined
          )
          fuse.left = 0
          if (answer) move.done(answer.value)
          else {
            broke += 1
            // The browser was closed and is opened again.
            database.close()
            database = open()
            expect(await allRows(database)).toEqual(before)
          }
          expect(await standing(database)).toEqual(model.now)
        }
        await database.delete()
      }),
      { numRuns: proofRuns(2000), seed: proofSeed }
    )
    expect(broke).toBeGreaterThan(proofRuns(2000) / 2)
  }
)
