import { clips } from './en/clips'
import { data } from './en/data'
import { fields, fieldValues } from './en/fields'
import { general } from './en/general'
import { keep } from './en/keep'
import { person } from './en/person'
import { web } from './en/web'

/** Every word that the interface says, by room. */
export const words = { ...general, fields, fieldValues, keep, web, person, clips, data }
