import { fields, fieldValues } from './fields'
import { general } from './general'
import { keep } from './keep'

/** What the popup needs first, as one piece: it loads in one step, and imports nothing that waits for it. */
export const words = { ...general, fields, fieldValues, keep }
