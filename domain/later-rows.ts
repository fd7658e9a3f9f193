import type * as v from 'valibot'
import { clipTextSchema, pictureSchema } from './clip-contents'
import { comparisonCellSchema, comparisonSchema } from './comparison-row'
import { connectionSchema } from './connection'
import { decisionSchema } from './decision'
import { draftSchema, settingSchema } from './draft'
import { expectationSchema } from './expectation'
import type { firstRowSchemas } from './first-rows'
import { keptFileSchema } from './kept-file'
import { noteSchema } from './note'
import { notExpectedSchema } from './not-expected'
import { observationSchema } from './observation'
import { keptQualitySchema } from './kept-quality'
import { passageSchema } from './passage'
import { questionSchema } from './question'
import { lifeEventSchema } from './life-event'
import { rhythmSchema } from './rhythm'
import { readingAsideSchema } from './readings/reading-aside'
import { reviewSchema } from './review'
import { snapshotSchema } from './snapshot'
import { suitsSchema } from './suits'
import type { TableName } from './tables'
import { takingSchema } from './taking'
import { visitSchema } from './visit'

/** What the rows of all other tables must be. */
export const laterRowSchemas = {
  clipTexts: clipTextSchema,
  pictures: pictureSchema,
  files: keptFileSchema,
  passages: passageSchema,
  notes: noteSchema,
  connections: connectionSchema,
  qualities: keptQualitySchema,
  observations: observationSchema,
  expectations: expectationSchema,
  notExpected: notExpectedSchema,
  questions: questionSchema,
  comparisons: comparisonSchema,
  comparisonCells: comparisonCellSchema,
  decisions: decisionSchema,
  suits: suitsSchema,
  visits: visitSchema,
  takings: takingSchema,
  lifeEvents: lifeEventSchema,
  rhythms: rhythmSchema,
  snapshots: snapshotSchema,
  reviews: reviewSchema,
  readingsAside: readingAsideSchema,
  drafts: draftSchema,
  settings: settingSchema
} as const satisfies Record<Exclude<TableName, keyof typeof firstRowSchemas>, v.GenericSchema>
