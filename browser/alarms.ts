import { browser } from './browser'

/** The one alarm there is: time to look whether a backup is due. */
const backupAlarm = 'backup'
/** Looked at this often, in minutes; most looks end at once. */
const often = 60

/** Sets the alarm, or takes it away. */
export async function setBackupAlarm(isOn: boolean): Promise<void> {
  if (!isOn) await browser.alarms.clear(backupAlarm)
  else if (!(await browser.alarms.get(backupAlarm)))
    browser.alarms.create(backupAlarm, { delayInMinutes: 1, periodInMinutes: often })
}

/** For the worker: calls when the alarm rings. */
export function onBackupAlarm(work: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === backupAlarm) work()
  })
}

/** For the worker: calls after an update and when the browser starts, which may both forget alarms. */
export function onStart(work: () => void): void {
  browser.runtime.onInstalled.addListener(work)
  browser.runtime.onStartup.addListener(work)
}
