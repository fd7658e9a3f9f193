import * as v from 'valibot'
import { idSchema, instantSchema } from './record'

/** A half-written form, so that a closed popup or tab loses nothing. The id names the form. */
export const draftSchema = v.strictObject({
  id: idSchema,
  values: v.record(v.string(), v.string()),
  changedAt: instantSchema
})
export type Draft = v.InferOutput<typeof draftSchema>

/** One choice about the tool itself. */
export const settingSchema = v.strictObject({ id: idSchema, value: v.unknown() })
export type Setting = v.InferOutput<typeof settingSchema>
