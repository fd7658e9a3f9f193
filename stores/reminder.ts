import { ref, watch } from 'vue'
import { askForNotices } from '@/browser/notices'
import { exampleName } from '@/db/database'
import { reminderOf, sayReminder } from '@/db/reminders'
import { dueOf, type ReminderWhen } from '@/domain/reminder'
import type { Visit } from '@/domain/visit'
import { armReminders } from '@/keeping/arm-reminders'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** A reminder of one visit: what is asked for, and asking for it; live. */
export function useReminder(visit: () => Visit) {
  const { database } = useCareWeb()
  const isExample = database.name === exampleName
  const wasRefused = ref(false)
  const { value: when } = useLive<ReminderWhen | undefined>(
    () => reminderOf(database, visit().id),
    undefined,
    [() => visit().id]
  )
  const arm = () => (isExample ? Promise.resolve() : armReminders(database, Date.now()))
  // A visit that moves takes its alarm along.
  watch([when, () => visit().on, () => visit().time, () => visit().ended], () => void arm())
  return {
    isExample,
    when,
    wasRefused,
    dueAt: (of: ReminderWhen) => dueOf(visit(), of),
    /** Asks the browser for the permission at this moment, and for nothing before it. */
    ask: async (of: ReminderWhen) => {
      wasRefused.value = !(await askForNotices())
      if (!wasRefused.value) await sayReminder(database, visit().id, of)
    },
    drop: () => sayReminder(database, visit().id, undefined)
  }
}
