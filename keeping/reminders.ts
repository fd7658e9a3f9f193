import { clearAlarm, onAlarm, onBegin, setAlarm } from '@/browser/alarms'
import { chosenLanguage } from '@/browser/menus'
import { onNoticePressed, showNotice } from '@/browser/notices'
import { openFullPage } from '@/browser/own-pages'
import { openDatabase, ownWeb, type Database } from '@/db/database'
import { dueReminders, markTold } from '@/db/reminders'
import { noticeOf, type NoticeWords } from '@/domain/reminder'
import { localDay } from '@/domain/visit-time'

/** As long as something waits, we look at least that often: a visit may have moved, or the client to another zone. */
const longestWait = 6 * 3_600_000

/** Sets the alarm for what is to be told next; without anything to tell there is none. */
export async function armReminders(database: Database, now: number): Promise<void> {
  const { nextAt } = await dueReminders(database, now)
  if (nextAt === undefined) await clearAlarm('reminders')
  else await setAlarm('reminders', Math.min(nextAt, now + longestWait))
}

/** Tells what is due, each once, and sets the alarm for the next. */
async function tellReminders(database: Database, words: NoticeWords): Promise<void> {
  const { toTell } = await dueReminders(database, Date.now())
  for (const { visit, due } of toTell) {
    const { title, text } = noticeOf(visit, localDay(new Date()), words)
    if (await showNotice(visit.id, title, text)) await markTold(database, visit.id, due)
  }
  await armReminders(database, Date.now())
}

/** The worker's part: it is woken by the alarm, looks at what stands now, and forgets again. */
export function listenForReminders(all: Record<'en' | 'de', NoticeWords>): void {
  const look = async () => {
    const opening = await openDatabase(ownWeb)
    if (opening.ok) await tellReminders(opening.database, all[await chosenLanguage()])
  }
  onAlarm('reminders', () => void look())
  onBegin(() => void look())
  onNoticePressed((visitId) => void openFullPage(`#/visits/${visitId}`))
}
