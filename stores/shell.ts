import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** What lies over the room that is shown. */
export type Over = 'palette' | 'keys' | 'add'

/** The sheet over the page, of which there is one at a time; any part of the page may ask for one. */
export const useShell = defineStore('shell', () => {
  const over = shallowRef<Over>()
  /** A backup was asked for from another room; the room of data saves it, and says so. */
  const wantsBackup = shallowRef(false)
  return {
    over,
    wantsBackup,
    open: (what: Over) => (over.value = what),
    close: () => (over.value = undefined)
  }
})
