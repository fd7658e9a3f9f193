// First, since it gives Dexie its database.
import { freshWeb, practitionerReading } from './web'
import { expect, it } from 'vitest'
import { keepPage } from '@/db/keep'
import { looseOnes } from '@/db/loose'
import { connect } from '@/db/connections'
import { addByHand } from '@/db/add-by-hand'
import { linkToPractice, unlinkFromPractice, workplaceOf } from '@/db/practice-people'
import { undoLast } from '@/db/undo'
import { findSubject } from '@/db/subjects'
import { removeSubject } from '@/db/write'

const house = '214 Alder Street, Portland, OR 97205'
const clinic = { name: 'Alder Clinic', partyKind: 'organization' as const, address: house }

async function town() {
  const web = freshWeb()
  const keep = async (fields: Parameters<typeof practitionerReading>[0], at: string) => {
    const reading = practitionerReading(fields, `https://${at}.example/`)
    return (await keepPage(web.database, web.surroundings, at, reading)).subjectId ?? ''
  }
  const workplace = async (id: string) => {
    const subject = await findSubject(web.database, id)
    const found = subject && (await workplaceOf(web.database, subject))
    return [found?.linked.map(({ name }) => name), found?.perhaps.map(({ name }) => name)]
  }
  const dana = await keep({ name: 'Dana Whitfield', practice: 'Alder Clinic' }, 'dana')
  const ben = await keep({ name: 'Ben Hart', address: house }, 'ben')
  const place = await keep(clinic, 'alder')
  return { ...web, workplace, dana, ben, place }
}

it('links whoever names the practice, and asks about a neighbour, from both sides', async () => {
  const { workplace, dana, ben, place } = await town()
  expect(await workplace(place)).toEqual([['Dana Whitfield'], ['Ben Hart']])
  expect(await workplace(dana)).toEqual([['Alder Clinic'], []])
  expect(await workplace(ben)).toEqual([[], ['Alder Clinic']])
})

it('does not ask again after a no, or after someone was unlinked; linking by hand takes it back', async () => {
  const { database, surroundings, workplace, dana, ben, place } = await town()
  await unlinkFromPractice(database, surroundings, ben, place)
  await unlinkFromPractice(database, surroundings, dana, place)
  expect(await workplace(place)).toEqual([[], []])
  expect(await workplace(dana)).toEqual([[], []])
  await undoLast(database)
  expect(await workplace(place)).toEqual([['Dana Whitfield'], []])
  await linkToPractice(database, surroundings, ben, place)
  expect(await workplace(place)).toEqual([['Ben Hart', 'Dana Whitfield'], []])
  await undoLast(database)
  expect(await workplace(place)).toEqual([['Dana Whitfield'], []])
})

it('finds its people among ten thousand without looking at each', async () => {
  const { database, workplace, place } = await town()
  const person = (await database.people.toArray())[0]!
  const { practiceId: _link, ...alone } = person
  await database.people.bulkAdd(
    Array.from({ length: 10_000 }, (_value, index) => ({
      ...alone,
      id: `person-${index}`,
      name: `Person ${index}`,
      practice: `Practice ${index}`
    }))
  )
  const tables = Reflect.getPrototypeOf(database.people) as { toArray: unknown; filter: unknown }
  const scans = [tables.toArray, tables.filter]
  Object.assign(tables, { toArray: refuse, filter: refuse })
  try {
    expect(await workplace(place)).toEqual([['Dana Whitfield'], ['Ben Hart']])
  } finally {
    Object.assign(tables, { toArray: scans[0], filter: scans[1] })
  }
})
const refuse = () => {
  throw new Error('the whole table')
}

it('gathers what is tied to nobody, also when the one it was tied to is removed', async () => {
  const { database, surroundings } = freshWeb()
  const [maya = '', ginger = ''] = await addByHand(database, surroundings, [
    { kind: 'supporter', name: 'Maya' },
    { kind: 'product', name: 'Ginger tea' },
    { kind: 'advice', name: 'Rest' }
  ])
  const loose = async () => (await looseOnes(database)).things.map(({ name }) => name).toSorted()
  expect(await loose()).toEqual(['Ginger tea', 'Rest'])
  await connect(database, surroundings, ginger, maya, 'suggested-by')
  expect(await loose()).toEqual(['Rest'])
  await removeSubject(database, surroundings, maya)
  expect(await loose()).toEqual(['Ginger tea', 'Rest'])
})
