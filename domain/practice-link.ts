import { plainName } from './names'
import { phoneDigits } from './matching-keys'
import { normalPageAddress, siteOf } from './page-address'
import type { Person, Practice } from './person'
import { overlap } from './recognition'

type Worker = Pick<Person, 'role' | 'practice' | 'phones' | 'address' | 'addresses' | 'website'>
type Place = Pick<Practice, 'name' | 'phones' | 'address' | 'addresses' | 'website'>

/**
 * Whether someone works at a practice, by what is kept of both. "works-here" where they name it, or share both house
 * and phone; "perhaps" where they share one of them, or the practice's own site: then it is asked. Neighbours share a
 * house and a family shares a phone, so one alone links nobody.
 */
export function worksAt(person: Worker, practice: Place): 'works-here' | 'perhaps' | 'no' {
  const named = plainName(person.practice ?? '')
  if (named !== '' && named === plainName(practice.name)) return 'works-here'
  if (person.role !== 'practitioner') return 'no'
  const house = sameHouse(person, practice)
  if (named !== '') return house ? 'perhaps' : 'no'
  const phone = samePhone(person, practice)
  if (house && phone) return 'works-here'
  return house || phone || onItsSite(person, practice) ? 'perhaps' : 'no'
}

function sameHouse(one: Pick<Place, 'address' | 'addresses'>, other: Pick<Place, 'address' | 'addresses'>) {
  const [here, there] = [one, other].map(({ address, addresses = [] }) =>
    [address, ...addresses].filter((line) => line !== undefined)
  )
  return (here ?? []).some((line) => (there ?? []).some((another) => overlap(line, another) >= 0.6))
}

function samePhone(one: Pick<Place, 'phones'>, other: Pick<Place, 'phones'>): boolean {
  const numbers = new Set((other.phones ?? []).map(phoneDigits))
  numbers.delete(undefined)
  return (one.phones ?? []).some((phone) => numbers.has(phoneDigits(phone)))
}

/** Only a practice that has a site to itself has people there: a directory has half the town. */
function onItsSite(person: Pick<Worker, 'website'>, practice: Pick<Place, 'website'>): boolean {
  const [page, site] = [normalPageAddress(person.website ?? ''), normalPageAddress(practice.website ?? '')]
  return page !== undefined && site !== undefined && site === siteOf(site) && siteOf(page) === site
}
