import type * as v from 'valibot'
import { adviceSchema } from './advice'
import { changeSchema } from './change'
import { clipSchema } from './clip'
import { partnershipFirst } from './partnership'
import { personSchema, practiceSchema } from './person'
import { productSchema } from './product'
import { proposalSchema } from './proposal'
import type { TableName } from './tables'

/** What the rows must be that keeping a page can write: the popup loads these before it shows anything. */
export const firstRowSchemas = {
  people: personSchema,
  practices: practiceSchema,
  partnerships: partnershipFirst,
  products: productSchema,
  advice: adviceSchema,
  clips: clipSchema,
  proposals: proposalSchema,
  history: changeSchema
} as const satisfies { [T in TableName]?: v.GenericSchema }
