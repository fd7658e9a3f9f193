import type { FieldValue } from '@/domain/proposal'
import type { Surroundings } from '@/domain/record'
import type { Pen, Typed } from '@/domain/typed'
import type { Database } from './database'
import { writeCell } from './comparisons'
import { tieNoteField, writeTieNote } from './connections'
import { writeDecision } from './decisions'
import { writeDraft } from './drafts'
import { writeExpectation } from './expectations'
import { writeNote } from './notes'
import { writeObservation } from './observations'
import { changeQuality } from './qualities'
import { writeOwnText } from './own-texts'
import { writeQuestion } from './questions'
import { writeSuits } from './suits'
import { writeOwnQuestion } from './visits'
import { placePartner, writeField } from './write'

/** Keeps words that are being typed. @returns what stands in their place now */
export async function keepTyped(
  database: Database,
  surroundings: Surroundings,
  typed: Typed
): Promise<FieldValue | undefined> {
  switch (typed.into) {
    case 'field':
      if (typed.field === tieNoteField) {
        await writeTieNote(database, surroundings, typed.id, String(typed.value ?? ''), typed.pen)
        return typed.value
      }
      return writeField(database, surroundings, typed.id, typed.field, typed.value, typed.pen)
    case 'note':
      await writeNote(database, surroundings, typed.start, typed.text, typed.subject, typed.pen)
      return typed.text
    case 'whatFor':
      await placePartner(database, surroundings, typed.partnerId, { whatFor: typed.text }, typed.pen)
      return typed.text
    case 'observation':
      await writeObservation(database, surroundings, typed.start, typed.fields, typed.pen)
      return typed.fields.sentence
    case 'expectation':
      await writeExpectation(database, surroundings, typed.start, typed.fields, typed.pen)
      return typed.fields.what
    case 'quality':
      await changeQuality(database, surroundings, typed.id, typed.fields, typed.called)
      return typed.fields.name ?? typed.fields.meaning
    case 'cell': {
      const { start, text, basis, privacy, pen } = typed
      const fields = { text, basis, ...(privacy && { privacy }) }
      await writeCell(database, surroundings, start, fields, pen)
      return text
    }
    case 'decision':
      await writeDecision(database, surroundings, typed.start, typed.fields, typed.subject)
      return typed.text
    case 'question':
      await writeQuestion(database, surroundings, typed.id, typed.fields, typed.pen)
      return typed.fields.answer ?? typed.fields.text
    case 'suits':
      await writeSuits(database, surroundings, typed.field, typed.text, typed.pen)
      return typed.text
    case 'ownText':
      return writeOwnText(database, surroundings, typed, typed.text, typed.pen)
    case 'ownQuestion':
      await writeOwnQuestion(database, surroundings, typed.start, typed.text, typed.pen)
      return typed.text
    case 'draft':
      await writeDraft(database, surroundings, typed.id, typed.values)
      return undefined
    default:
      return typed satisfies never
  }
}

/**
 * Keeps the last words of a page that closed: what it was writing when it went, and what was typed after that. The page
 * may have kept the first before it went; then nothing of it is new.
 */
export async function keepLastTyped(
  database: Database,
  surroundings: Surroundings,
  lastTyped: readonly Typed[]
): Promise<void> {
  let stands: FieldValue | undefined
  for (const [index, typed] of lastTyped.entries()) {
    // The later words were typed on top of the earlier ones: those are no news that would be covered by them.
    const goesOn = index > 0 && 'pen' in typed && typed.pen
    const next = goesOn ? { ...typed, pen: { ...typed.pen, base: stands } as Pen } : typed
    stands = await keepTyped(database, surroundings, next)
  }
}
