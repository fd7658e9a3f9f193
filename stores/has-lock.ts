import { lockOf } from '@/db/row-gate'
import { useCareWeb } from './care-web'

/** Whether the web of this page has a lock, and so can be locked again. */
export const useHasLock = (): boolean => lockOf(useCareWeb().database.name) !== undefined
