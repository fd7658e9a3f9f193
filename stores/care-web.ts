import { inject, type InjectionKey } from 'vue'
import type { Database } from '@/db/database'
import type { Surroundings } from '@/domain/record'

/** The opened web of this page: its database, and where ids and the time come from. */
export interface CareWeb {
  database: Database
  surroundings: Surroundings
}

export const careWebKey: InjectionKey<CareWeb> = Symbol('care web')

/** The browser's own ids and clock. */
export const browserSurroundings: Surroundings = {
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString()
}

/** The web that this page has open. Only within a page that was opened by openCareWeb. */
export function useCareWeb(): CareWeb {
  const web = inject(careWebKey)
  if (!web) throw new Error('openCareWeb has not opened a web for this page')
  return web
}
