import { browser } from './browser'

/** Wakes the worker every so many minutes, also after it was stopped. Must be called each time the worker starts. */
export function everySoOften(name: string, minutes: number, work: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) work()
  })
  void browser.alarms.get(name).then((alarm) => {
    if (!alarm) void browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: minutes })
  })
}
