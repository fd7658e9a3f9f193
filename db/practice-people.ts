import type { Person, Practice } from '@/domain/person'
import { worksAt } from '@/domain/practice-link'
import type { Surroundings } from '@/domain/record'
import type { Subject } from '@/domain/subject'
import { actAbout, type Writer } from './act'
import { addConnection, connectionsOf } from './connections'
import type { Database } from './database'
import './later-rows'
import { lineOf, type SubjectLine } from './lines'
import { peopleNear, practicesNear } from './practice-near'

/** Who works where: of a practice its people, of a person their practice; and those that may belong, to be asked. */
export interface Workplace {
  linked: SubjectLine[]
  perhaps: SubjectLine[]
}

/** More questions than this at once are a form to fill in. */
const mostAsked = 5

/** @returns undefined for what is neither person nor practice */
export async function workplaceOf(database: Database, subject: Subject): Promise<Workplace | undefined> {
  if (subject.table === 'practices') return peopleOf(database, subject.record)
  return subject.table === 'people' ? practiceOf(database, subject.record) : undefined
}

async function peopleOf(database: Database, practice: Practice): Promise<Workplace> {
  const staff = await database.people.where('practiceId').equals(practice.id).toArray()
  const apart = await saidApart(database, practice.id)
  const near = (await peopleNear(database, practice)).filter(
    (person) => person.practiceId === undefined && !apart.has(person.id) && worksAt(person, practice) !== 'no'
  )
  const line = (record: Person) => lineOf({ table: 'people', record })
  return {
    linked: staff
      .filter(({ removedAt }) => removedAt === undefined)
      .map(line)
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    perhaps: near.slice(0, mostAsked).map(line)
  }
}

async function practiceOf(database: Database, person: Person): Promise<Workplace> {
  const line = (record: Practice) => lineOf({ table: 'practices', record })
  const practice =
    person.practiceId === undefined ? undefined : await database.practices.get(person.practiceId)
  if (practice && practice.removedAt === undefined) return { linked: [line(practice)], perhaps: [] }
  const apart = await saidApart(database, person.id)
  const near = (await practicesNear(database, person)).filter(
    (one) => !apart.has(one.id) && worksAt(person, one) !== 'no'
  )
  return { linked: [], perhaps: near.slice(0, mostAsked).map(line) }
}

/** Those of whom the client said that they do not belong together. */
async function saidApart(database: Database, id: string): Promise<Set<string>> {
  const apart = (await connectionsOf(database, id)).filter(({ kind }) => kind === 'not-at')
  return new Set(apart.map(({ fromId, toId }) => (fromId === id ? toId : fromId)))
}

/** Links someone to the practice they work at; where they were linked before, that link goes. */
export async function linkToPractice(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  practiceId: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'connect' }, async (writer) => {
    await writer.set('people', personId, { practiceId })
    for (const { id, kind, toId } of await connectionsOf(database, personId))
      if (kind === 'not-at' && toId === practiceId)
        await writer.set('connections', id, { removedAt: writer.now })
    return namesOf(writer, personId, practiceId)
  })
}

/** Takes the link away, or answers "Works here too?" with no: it is not asked again. */
export async function unlinkFromPractice(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  practiceId: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'disconnect' }, async (writer) => {
    const person = await database.people.get(personId)
    if (person?.practiceId === practiceId) await writer.set('people', personId, { practiceId: undefined })
    await addConnection(writer, personId, practiceId, 'not-at')
    return namesOf(writer, personId, practiceId)
  })
}

async function namesOf({ database }: Writer, personId: string, practiceId: string): Promise<string> {
  const both = [await database.people.get(personId), await database.practices.get(practiceId)]
  return both.flatMap((one) => (one ? [one.name] : [])).join(', ')
}
