import * as v from 'valibot'
import { dueOf, isStillAhead, remindersSchema, type ReminderWhen, type Reminders } from '@/domain/reminder'
import type { Visit } from '@/domain/visit'
import type { Database } from './database'
import './later-rows'

/** They belong to this browser and are no words of the client's web: a setting, and no deed. */
const settingId = 'reminders'

async function readReminders(database: Database): Promise<Reminders> {
  const kept = v.safeParse(remindersSchema, (await database.settings.get(settingId))?.value)
  return kept.success ? kept.output : {}
}

/** What was asked for of one visit. */
export async function reminderOf(database: Database, visitId: string): Promise<ReminderWhen | undefined> {
  return (await readReminders(database))[visitId]?.when
}

/** Asks to be told before a visit, or not to be told. */
export async function sayReminder(
  database: Database,
  visitId: string,
  when: ReminderWhen | undefined
): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const { [visitId]: _before, ...rest } = await readReminders(database)
    const value = when === undefined ? rest : { ...rest, [visitId]: { when } }
    await database.settings.put({ id: settingId, value })
  })
}

/** What is to be told now, and when to look the next time. */
export interface DueReminders {
  toTell: { visit: Visit; due: number }[]
  nextAt?: number
}

/** @param now milliseconds, as Date.now() gives them */
export async function dueReminders(database: Database, now: number): Promise<DueReminders> {
  const toTell: DueReminders['toTell'] = []
  const later: number[] = []
  for (const [visitId, { when, told }] of Object.entries(await readReminders(database))) {
    const visit = await database.visits.get(visitId)
    if (!visit || visit.removedAt !== undefined || visit.ended !== undefined) continue
    const due = dueOf(visit, when)
    if (due === undefined || due === told) continue
    if (due > now) later.push(due)
    else if (isStillAhead(visit, now)) toTell.push({ visit, due })
  }
  return { toTell, ...(later.length > 0 && { nextAt: Math.min(...later) }) }
}

/** Remembers that it was told, so that it is told once; a visit that moves is told anew. */
export async function markTold(database: Database, visitId: string, due: number): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const all = await readReminders(database)
    const one = all[visitId]
    if (one)
      await database.settings.put({ id: settingId, value: { ...all, [visitId]: { ...one, told: due } } })
  })
}
