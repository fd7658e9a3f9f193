import * as v from 'valibot'
import { partnershipEntries } from './partnership'
import { partnershipMore } from './partnership-more'

/** Everything that a row of a partnership may hold. */
export const partnershipSchema = v.strictObject({ ...partnershipEntries, ...partnershipMore })
