import { createPinia } from 'pinia'
import { createApp, type App, type Component, type Plugin } from 'vue'
import { openDatabase, ownWeb, type Opening } from '@/db/database'
import { readLocal } from '@/browser/local'
import { browserSurroundings } from '@/browser/surroundings'
import { lockPlace } from '@/keeping/lock/place'
import { careWebKey } from './care-web'

export type { Opening }

/** What a page shows, and what it shows instead when the database can't be opened. */
export interface PageParts {
  page: Component
  /** What the page is handed. */
  props?: Record<string, unknown>
  /** Gets the problem as its `opening` prop; must never look like an empty web. */
  trouble: Component
  plugins?: Plugin[]
}

/** Before a newer version changes a web, it is copied as it was. It is loaded only then. */
const copyFirst = async (name: string, tell: (done: number, total: number) => void) =>
  (await import('@/keeping/safety-copies/before-change')).whyNotCopiedBefore(name, tell)

/**
 * Opens the care web for one page: database, stores, router. Every page and every test starts here.
 * @param parts what to show
 * @param place where to mount it
 * @param name the database; each web has its own
 */
export async function openCareWeb(parts: PageParts, place: Element, name: string = ownWeb): Promise<App> {
  const opening = await openWeb(name)
  return showCareWeb(parts, place, opening)
}

/**
 * Opens a web; the client's own one only with its key, where it is locked. Asked at the same time: nobody waits for it.
 * @param tell how far changing a web of an earlier version has come
 */
export async function openWeb(name: string, tell?: (done: number, total: number) => void): Promise<Opening> {
  const lock = name === ownWeb ? readLocal(lockPlace) : undefined
  const opening = await openDatabase(name, copyFirst, tell)
  return (await lock) ? (await import('./locked-web')).openLocked(opening) : opening
}

/** The second half, for a page that needs the database before it has anything to show (the popup). */
export function showCareWeb(parts: PageParts, place: Element, opening: Opening): App {
  const app = opening.ok ? createApp(parts.page, parts.props) : createApp(parts.trouble, { opening })
  app.use(createPinia())
  if (opening.ok) {
    app.provide(careWebKey, { database: opening.database, surroundings: browserSurroundings })
    for (const plugin of parts.plugins ?? []) app.use(plugin)
  }
  app.mount(place)
  return app
}
