import { plainName } from '@/domain/names'
import { matchingKeys } from '@/domain/matching-keys'
import { placeKeys } from '@/domain/place-keys'
import type { Person, Practice } from '@/domain/person'
import type { Database } from './database'
import { lookUp } from './row-gate'
import { rowsOfAny } from './rows-of-each'

/** Practices that a person may work at, by an index: the one they name, and those that share a house, phone or site. */
export async function practicesNear(database: Database, person: Person): Promise<Practice[]> {
  const named = plainName(person.practice ?? '')
  const keys = named === '' ? sharedKeys(person) : [`name:${named}`, ...sharedKeys(person)]
  const found = await rowsOfAny(database.practices, 'keys', lookUp(database, keys))
  return found.filter(({ removedAt }) => removedAt === undefined)
}

/** The people who may work at a practice, in the same way. */
export async function peopleNear(database: Database, practice: Practice): Promise<Person[]> {
  const named = plainName(practice.name)
  const keys = named === '' ? sharedKeys(practice) : [`works:${named}`, ...sharedKeys(practice)]
  const found = await rowsOfAny(database.people, 'keys', lookUp(database, keys))
  return found.filter(({ removedAt }) => removedAt === undefined)
}

const sharedKeys = (party: Person | Practice): string[] =>
  [...matchingKeys(party), ...placeKeys(party)].filter((key) => /^(phone|at|site):/.test(key))
