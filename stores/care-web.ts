import { inject, type InjectionKey } from 'vue'
import type { CareWeb } from '@/db/care-web'

export type { CareWeb }
export const careWebKey: InjectionKey<CareWeb> = Symbol('care web')

/** The web that this page has open. Only within a page that was opened by openCareWeb. */
export function useCareWeb(): CareWeb {
  const web = inject(careWebKey)
  if (!web) throw new Error('No web is open')
  return web
}
