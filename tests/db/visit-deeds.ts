import { addLifeEvent, changeLifeEvent, removeLifeEvent } from '@/db/life-line'
import { writeOwnText } from '@/db/own-texts'
import { sayRhythm } from '@/db/rhythms'
import { addTaking, changeTaking, removeTaking, takeProduct } from '@/db/takings'
import { addVisit, changeVisit, removeVisit, writeOwnQuestion } from '@/db/visits'
import { anySubject, pick, word, type Play } from './made-up'

/** What a made-up person plans, takes and remembers. */
export const visitDeeds = {
  visit: async (web, { a, b, c }) => {
    const [one, other] = [await anySubject(web, a), await anySubject(web, b)]
    if (!one || !other) return
    const { database, surroundings } = web
    const personIds = [...new Set([one.record.id, other.record.id])].slice(0, 1 + (c % 2))
    const start = { id: surroundings.newId(), personIds, on: pick(['2026-12', '2027'], c) ?? '2027' }
    await addVisit(database, surroundings, { ...start, ...(c % 3 === 0 && { companionId: other.record.id }) })
  },
  changeVisit: async ({ database, surroundings }, { a, b, c }) => {
    const visit = pick(await database.visits.toArray(), a)
    if (!visit) return
    const place = {
      table: 'visits',
      id: visit.id,
      field: pick(['heard', 'unsaid', 'said'], b) ?? 'heard'
    } as const
    const pen = c % 3 === 0 ? { id: 'page', base: word(c + 2) } : undefined
    if (b % 4 === 0) await removeVisit(database, surroundings, visit.id)
    else if (b % 4 === 1)
      await changeVisit(database, surroundings, visit.id, { left: 'shaken', on: undefined })
    else await writeOwnText(database, surroundings, place, word(c), pen)
  },
  ownQuestion: async ({ database, surroundings }, { a, b, c }) => {
    const visit = pick(await database.visits.toArray(), a)
    const personId = visit?.personIds[0]
    if (!visit || personId === undefined) return
    const known = pick(visit.asks, b)
    const id = c % 2 === 0 || known === undefined ? surroundings.newId() : known
    await writeOwnQuestion(database, surroundings, { id, personId, visitId: visit.id }, word(c))
    if (c % 5 === 0) await changeVisit(database, surroundings, visit.id, { asks: visit.asks.toReversed() })
  },
  taking: async ({ database, surroundings }, { a, b, c }) => {
    const product = pick(await database.products.toArray(), a)
    const kept = pick(await database.takings.toArray(), b)
    if (c % 4 === 0 && product) await takeProduct(database, surroundings, product.id)
    else if (c % 4 === 1 && kept) await changeTaking(database, surroundings, kept.id, { stopped: '2026' })
    else if (c % 4 === 2 && kept) await removeTaking(database, surroundings, kept.id)
    else await addTaking(database, surroundings, surroundings.newId(), word(c), 'takes')
  },
  lifeEvent: async ({ database, surroundings }, { a, c }) => {
    const kept = pick(await database.lifeEvents.toArray(), a)
    if (c % 3 === 0 && kept) await removeLifeEvent(database, surroundings, kept.id)
    else if (c % 3 === 1 && kept) await changeLifeEvent(database, surroundings, kept.id, { on: '2019~' })
    else await addLifeEvent(database, surroundings, { id: surroundings.newId(), name: word(c) })
  },
  rhythm: async (web, { a, c }) => {
    const subject = await anySubject(web, a)
    const kind = pick(['resting', 'picked-up'] as const, c) ?? 'resting'
    if (subject) await sayRhythm(web.database, web.surroundings, subject.record.id, { kind, on: '2026-12' })
  }
} as const satisfies Record<string, Play>
