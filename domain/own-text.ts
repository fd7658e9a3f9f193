import { longestEventText } from './life-event'
import { longestQuestion } from './question'
import { longestRhythmNote } from './rhythm-note'
import { longestTakingText, takingTexts } from './taking'
import { longestVisitText, visitTexts } from './visit'

/** Tables whose rows hold words of the client's own, each in a field by itself, and how long the words can be. */
export const ownTexts = {
  visits: { longest: longestVisitText, fields: Object.keys(visitTexts) },
  takings: { longest: longestTakingText, fields: Object.keys(takingTexts) },
  lifeEvents: { longest: longestEventText, fields: ['name', 'note'] },
  rhythms: { longest: longestRhythmNote, fields: ['note'] },
  questions: { longest: longestQuestion, fields: ['answer'] }
} as const
export type OwnTextTable = keyof typeof ownTexts
export const ownTextTables = Object.keys(ownTexts) as OwnTextTable[]

export const isOwnText = (table: OwnTextTable, field: string): boolean =>
  (ownTexts[table].fields as readonly string[]).includes(field)
