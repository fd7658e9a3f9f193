import type { Surroundings } from '@/domain/record'
import type { Database } from './database'

/** An opened web: its database, and where ids and the time come from. */
export interface CareWeb {
  database: Database
  surroundings: Surroundings
}
