import { clearAlarm, setAlarm } from '@/browser/alarms'
import type { Database } from '@/db/database'
import { dueReminders } from '@/db/reminders'

/** As long as something waits, we look at least that often: a visit may have moved, or the client to another zone. */
const longestWait = 6 * 3_600_000

/** Sets the alarm for what is to be told next; without anything to tell there is none. */
export async function armReminders(database: Database, now: number): Promise<void> {
  const { nextAt } = await dueReminders(database, now)
  if (nextAt === undefined) await clearAlarm('reminders')
  else await setAlarm('reminders', Math.min(nextAt, now + longestWait))
}
