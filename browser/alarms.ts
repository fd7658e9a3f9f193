import { browser } from './browser'

/** What wakes the worker at a time, also when it was stopped meanwhile. One name, one time. */
type Alarm = 'reminders' | 'lock'

export async function setAlarm(name: Alarm, at: number): Promise<void> {
  await browser.alarms.create(name, { when: at })
}

export async function clearAlarm(name: Alarm): Promise<void> {
  await browser.alarms.clear(name)
}

/** Must be called while the worker starts, so that the alarm that woke it is heard. */
export function onAlarm(name: Alarm, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener()
  })
}

/** The browser has started, or this extension was installed or updated: some browsers have forgotten their alarms then. */
export function onBegin(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
  browser.runtime.onInstalled.addListener(listener)
}

/** Wakes the worker every so many minutes, also after it was stopped. Must be called each time the worker starts. */
export function everySoOften(name: string, minutes: number, work: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) work()
  })
  void browser.alarms.get(name).then((alarm) => {
    if (!alarm) void browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: minutes })
  })
}
