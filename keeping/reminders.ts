import { onAlarm, onBegin } from '@/browser/alarms'
import { chosenLanguage } from '@/browser/menus'
import { onNoticePressed, showNotice } from '@/browser/notices'
import { openFullPage } from '@/browser/own-pages'
import type { Database } from '@/db/database'
import { dueReminders, markTold } from '@/db/reminders'
import { noticeOf, type NoticeWords } from '@/domain/reminder'
import { localDay } from '@/domain/visit-time'
import { armReminders } from './arm-reminders'
import { openOwnWebIfThere } from './own-web'

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
    const opening = await openOwnWebIfThere()
    if (opening?.ok) await tellReminders(opening.database, all[await chosenLanguage()])
  }
  onAlarm('reminders', () => void look())
  onBegin(() => void look())
  onNoticePressed((visitId) => void openFullPage(`#/visits/${visitId}`))
}
