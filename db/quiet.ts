import * as v from 'valibot'
import type { LifeEvent } from '@/domain/life-event'
import type { Observation } from '@/domain/observation'
import { quietPlaceSchema, type QuietPlace } from '@/domain/quiet'
import type { VisitLine, VisitPage } from '@/domain/visit-page'
import { inTime } from '@/domain/visit-time'
import type { Database } from './database'
import { readSetting, writeSetting } from './drafts'
import './later-rows'
import { visitPage, visitsIn } from './visit-page'

const settingId = 'quiet'

/** Where the quiet mode waits; undefined where nothing was begun. */
export async function readQuietPlace(database: Database): Promise<QuietPlace | undefined> {
  const read = v.safeParse(quietPlaceSchema, await readSetting(database, settingId))
  return read.success ? read.output : undefined
}

/** Remembers where it waits; without a place, that it is done. */
export async function writeQuietPlace(database: Database, place: QuietPlace | undefined): Promise<void> {
  await writeSetting(database, settingId, place ?? null)
}

/** What the questions are about. */
export interface QuietRows {
  place?: QuietPlace
  page?: VisitPage
  event?: LifeEvent
  observation?: Observation
  coming: VisitLine[]
  been: VisitLine[]
  /** Whom one may want to see or speak of: those seen lately first, then those who are close. */
  people: { id: string; name: string }[]
}

/** As many as a screen can offer, and a few for those who are left out of it. */
const enough = 12

export async function quietRows(database: Database, today: string): Promise<QuietRows> {
  const place = await readQuietPlace(database)
  const { coming, been } = inTime(await visitsIn(database), today)
  const page = place?.visitId === undefined ? undefined : await visitPage(database, place.visitId, today)
  const rowId = place?.rowId ?? ''
  const event = place?.way === 'happened' ? await database.lifeEvents.get(rowId) : undefined
  const observation = place?.way === 'noticed' ? await database.observations.get(rowId) : undefined
  return {
    ...(place && { place }),
    ...(page && { page }),
    ...(event && event.removedAt === undefined && { event }),
    ...(observation && observation.removedAt === undefined && { observation }),
    coming: coming.slice(0, enough),
    been: been.filter(({ visit }) => visit.ended !== 'called-off').slice(0, enough),
    people: await peopleAtHand(database, [...coming, ...been])
  }
}

async function peopleAtHand(database: Database, visits: readonly VisitLine[]): Promise<QuietRows['people']> {
  const found = new Map<string, string>()
  for (const { people } of visits)
    for (const { id, name } of people) if (name !== '' && found.size < enough) found.set(id, name)
  if (found.size < enough) await addClose(database, found)
  return [...found].map(([id, name]) => ({ id, name }))
}

async function addClose(database: Database, found: Map<string, string>): Promise<void> {
  const ties = await database.partnerships
    .filter(({ ring, removedAt }) => ring !== 'further-out' && removedAt === undefined)
    .limit(enough * 3)
    .toArray()
  for (const { partnerId } of ties) {
    if (found.size >= enough) return
    const person = (await database.people.get(partnerId)) ?? (await database.practices.get(partnerId))
    if (person?.name && person.removedAt === undefined) found.set(partnerId, person.name)
  }
}
