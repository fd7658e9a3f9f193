import { laterRowSchemas } from '@/domain/later-rows'
import { partnershipSchema } from '@/domain/partnership-row'
import { learnRows } from './row-gate'

// Whatever writes rows of these tables imports this file: the popup's first look goes without it.
learnRows({ ...laterRowSchemas, partnerships: partnershipSchema })
