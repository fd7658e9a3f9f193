import { fields, fieldValues } from './en/fields'
import { general } from './en/general'
import { keep } from './en/keep'

/** The words of the popup and of the parts that it shares with the full page; the other rooms' words stay out of it. */
export const words = { ...general, fields, fieldValues, keep }
