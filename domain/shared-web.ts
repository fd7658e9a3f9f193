import type { Advice } from './advice'
import type { Clip } from './clip'
import type { Expectation } from './expectation'
import { titleOf } from './page-reading'
import type { Partnership, Ring, Sector } from './partnership'
import type { Person, Practice } from './person'
import type { Product } from './product'
import type { Taking } from './taking'
import type { Visit } from './visit'

/** Someone as a copy for others may show them: what stands on a card, and where they stand. */
export interface SharedPerson {
  id: string
  kind: 'practitioner' | 'practice' | 'supporter'
  name: string
  /** "sister"; only where it was chosen. */
  relation?: string
  credentials?: readonly string[]
  profession?: string
  practice?: string
  practiceId?: string
  specialties?: readonly string[]
  phones?: readonly string[]
  emails?: readonly string[]
  addresses?: readonly string[]
  website?: string
  languages?: readonly string[]
  npi?: string
  sector: Sector
  ring: Ring
  changedAt: string
}
/** Something that is taken, as it may stand on a sheet. */
export type SharedTaking = Pick<
  Taking,
  'id' | 'kind' | 'name' | 'form' | 'strength' | 'how' | 'since' | 'stopped'
>
/** When someone is seen; no word of what it is about. */
export type SharedVisit = Pick<Visit, 'id' | 'personIds' | 'on' | 'time' | 'minutes' | 'place' | 'ended'>
export interface SharedThing {
  id: string
  kind: 'product' | 'advice'
  name: string
  by?: string
}
/** A sentence about what is hoped for, which was chosen to go out. */
export interface SharedGoal {
  id: string
  personId: string
  text: string
}
/** A page that was kept, as far as anyone can look it up: no word of its text. */
export interface SharedPage {
  id: string
  title: string
  address: string
  keptAt: string
}

/** What goes out in a copy for others. */
export interface SharedWeb {
  people: SharedPerson[]
  takings: SharedTaking[]
  visits: SharedVisit[]
  things: SharedThing[]
  goals: SharedGoal[]
  pages: SharedPage[]
  /** Who was left out since they are marked as private, by name. */
  leftOut: string[]
}
/** What the person lets go along. */
export interface ShareChoices {
  withRelations: boolean
  withTakings: boolean
  withVisits: boolean
  /** Where they are, of the visits that go along. */
  withPlaces: boolean
  withThings: boolean
  withPages: boolean
  /** The sentences about hopes that may go, by id: they are private, so each is chosen by itself. */
  goalIds: ReadonlySet<string>
}
export interface ShareableRows {
  people: readonly Person[]
  practices: readonly Practice[]
  partnerships: readonly Partnership[]
  takings: readonly Taking[]
  visits: readonly Visit[]
  products: readonly Product[]
  advice: readonly Advice[]
  expectations: readonly Expectation[]
  /** Only read where pages are to go along. */
  clips: readonly Clip[]
}

const stands = ({ removedAt }: { removedAt?: string }) => removedAt === undefined

/**
 * What may go out. Only what is named here comes through: no note, no observation, nothing that was written about
 * someone or about oneself, and nobody who is marked as private.
 */
export function sharedWeb(rows: ShareableRows, choices: ShareChoices): SharedWeb {
  const between = new Map(rows.partnerships.filter(stands).map((one) => [one.partnerId, one]))
  const parties = [...rows.people, ...rows.practices].filter((one) => stands(one) && between.has(one.id))
  const isPrivate = ({ id }: { id: string }) => between.get(id)?.private === true
  const hidden = hiddenOf(parties.filter(isPrivate))
  const people = parties
    .filter((one) => !isPrivate(one))
    .map((one) => sharedPerson(one, between.get(one.id), choices, hidden))
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
  const shown = new Set(people.map(({ id }) => id))
  const mayPlace = (place: string) => choices.withPlaces && !names(place, hidden)
  const things = [...rows.products, ...rows.advice].filter(stands)
  const shownToo = new Set([...shown, ...things.map(({ id }) => id)])
  return {
    people,
    takings: choices.withTakings
      ? rows.takings.filter((one) => stands(one) && one.leftOff !== true).map(sharedTaking)
      : [],
    visits: choices.withVisits
      ? rows.visits.filter(stands).flatMap((one) => sharedVisit(one, shown, mayPlace))
      : [],
    things: choices.withThings
      ? [
          ...rows.products.filter(stands).map(productThing),
          ...rows.advice.filter(stands).map(adviceThing)
        ].map(({ by, ...thing }) =>
          by === undefined || hidden.has(plainName(by)) ? thing : { ...thing, by }
        )
      : [],
    goals: hopesOf(rows, shown).filter(({ id }) => choices.goalIds.has(id)),
    pages: choices.withPages ? rows.clips.filter(stands).flatMap((clip) => sharedPage(clip, shownToo)) : [],
    leftOut: parties
      .filter(isPrivate)
      .map(({ name }) => name)
      .toSorted()
  }
}

const plainName = (name: string) => name.trim().toLocaleLowerCase()

/** By what someone who is left out would still be known where another one is told of: their id and their name. */
const hiddenOf = (parties: readonly (Person | Practice)[]): ReadonlySet<string> =>
  new Set(parties.flatMap(({ id, name }) => [id, plainName(name)]).filter((known) => known !== ''))

/** Whether words tell of someone who is left out: "Room 3, Alder Clinic" is where that clinic is. */
function names(words: string, hidden: ReadonlySet<string>): boolean {
  const bare = (text: string) =>
    ` ${text
      .toLocaleLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return [...hidden].some((name) => bare(name) !== '  ' && bare(words).includes(bare(name)))
}

/** A web address that no program would run when somebody presses it; one without "https:" in front is one, too. */
function plainAddress(address: string | undefined): string | undefined {
  const bare = address?.replaceAll(/[\u0000-\u0020\u007F-\u00A0]/g, '') ?? ''
  return /^https?:\/\//i.test(bare) || !/^[a-z][a-z\d+.-]*:/i.test(bare) ? address : undefined
}

/** What is hoped for from whom, as it may be chosen to go out: of nobody who is left out. */
export function hopesOf(
  { expectations }: Pick<ShareableRows, 'expectations'>,
  shown: ReadonlySet<string>
): SharedGoal[] {
  return expectations
    .filter((one) => stands(one) && one.kind === 'hope' && shown.has(one.personId) && one.what.trim() !== '')
    .map(({ id, personId, what }) => ({ id, personId, text: what }))
}

function sharedPerson(
  one: Person | Practice,
  partnership: Partnership | undefined,
  { withRelations }: ShareChoices,
  hidden: ReadonlySet<string>
): SharedPerson {
  const addresses = [one.address, ...(one.addresses ?? [])].filter((line) => line !== undefined)
  const relation = 'relation' in one && withRelations ? one.relation : undefined
  const placeId = 'practiceId' in one ? one.practiceId : undefined
  const isHidden = hidden.has(placeId ?? '') || hidden.has(plainName(one.practice ?? ''))
  const [practice, practiceId] = isHidden ? [] : [one.practice, placeId]
  const website = plainAddress(one.website)
  return {
    id: one.id,
    kind: 'role' in one ? one.role : 'practice',
    name: one.name,
    ...(relation !== undefined && { relation }),
    ...(one.credentials && { credentials: one.credentials }),
    ...(one.profession !== undefined && { profession: one.profession }),
    ...(practice !== undefined && { practice }),
    ...(practiceId !== undefined && { practiceId }),
    ...(one.specialties && { specialties: one.specialties }),
    ...(one.phones && { phones: one.phones }),
    ...(one.emails && { emails: one.emails }),
    ...(addresses.length > 0 && { addresses }),
    ...(website !== undefined && { website }),
    ...(one.languages && { languages: one.languages }),
    ...(one.npi !== undefined && { npi: one.npi }),
    sector: partnership?.sector ?? 'professional',
    ring: partnership?.ring ?? 'further-out',
    changedAt: one.changedAt
  }
}

function sharedTaking({ id, kind, name, form, strength, how, since, stopped }: Taking): SharedTaking {
  return {
    id,
    kind,
    name,
    ...(form !== undefined && { form }),
    ...(strength !== undefined && { strength }),
    ...(how !== undefined && { how }),
    ...(since !== undefined && { since }),
    ...(stopped !== undefined && { stopped })
  }
}

/** A visit with someone who is left out stays behind, and so does one with nobody. */
function sharedVisit(
  { id, personIds, on, time, minutes, place, ended }: Visit,
  shown: ReadonlySet<string>,
  mayPlace: (place: string) => boolean
): SharedVisit[] {
  if (personIds.length === 0 || !personIds.every((one) => shown.has(one))) return []
  return [
    {
      id,
      personIds,
      ...(on !== undefined && { on }),
      ...(time !== undefined && { time }),
      ...(minutes !== undefined && { minutes }),
      ...(place !== undefined && mayPlace(place) && { place }),
      ...(ended !== undefined && { ended })
    }
  ]
}

/** A page about somebody who is left out stays behind, and so does one that nobody has placed yet. */
function sharedPage({ id, keptAt, reading, about }: Clip, shown: ReadonlySet<string>): SharedPage[] {
  const address = reading.page.canonicalUrl ?? reading.page.url
  if (about.length === 0 || !about.every((one) => shown.has(one))) return []
  return /^https?:\/\//i.test(address) ? [{ id, title: titleOf(reading), address, keptAt }] : []
}

const productThing = ({ id, name, brand, seller }: Product): SharedThing => {
  const by = brand ?? seller
  return { id, kind: 'product', name, ...(by !== undefined && { by }) }
}
const adviceThing = ({ id, title, author }: Advice): SharedThing => ({
  id,
  kind: 'advice',
  name: title,
  ...(author !== undefined && { by: author })
})
