import type { PassageDraft, SelectionReading } from '@/domain/page-reading'
import type { Passage } from '@/domain/passage'
import type { Surroundings } from '@/domain/record'
import type { Quote } from '@/domain/text-quote'
import { act, actAbout } from './act'
import type { Database } from './database'
import './later-rows'
import { passagesOf } from './words-about'

/** Keeps an offered sentence, or remembers that it was left out. Saying it again takes the word back. */
export async function answerPassage(
  database: Database,
  surroundings: Surroundings,
  offer: { clipId: string; personId?: string; passage: PassageDraft },
  state: 'kept' | 'left-out'
): Promise<void> {
  const action = state === 'kept' ? 'keep-passage' : 'leave-passage'
  await act(database, surroundings, { action, subject: offer.passage.exact.slice(0, 80) }, async (writer) => {
    // The same sentence of the same person, kept from an earlier clip of the page, is not kept twice.
    const known = await passagesOf(database, offer.clipId, offer.personId)
    const same = known.find((passage) => passage.exact === offer.passage.exact)
    if (same) {
      const off = same.state === state && same.removedAt === undefined
      await writer.set('passages', same.id, { state, removedAt: off ? writer.now : undefined })
      return
    }
    const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now, clipId: offer.clipId }
    const person = offer.personId === undefined ? {} : { personId: offer.personId }
    await writer.add('passages', { ...base, ...offer.passage, ...person, state })
  })
}

/**
 * Keeps what the client had selected. The same sentence of the same clip is kept once: someone who saw no tick (the
 * worker had been stopped) chooses the menu again.
 * @param id made before the write, so that it can't be kept twice
 * @returns the id of the passage that stands
 */
export async function keepSelection(
  database: Database,
  surroundings: Surroundings,
  id: string,
  selection: SelectionReading,
  clipId: string,
  personId: string | undefined
): Promise<string> {
  return act(
    database,
    surroundings,
    { action: 'keep-passage', subject: selection.exact.slice(0, 80) },
    async (writer) => {
      const kept = await database.passages.where('clipId').equals(clipId).toArray()
      const same = kept.find((one) => one.id === id || isSamePlace(one, selection))
      if (same) return same.id
      const person = personId === undefined ? {} : { personId }
      const base = { id, createdAt: writer.now, changedAt: writer.now, clipId, state: 'kept' } as const
      await writer.add('passages', { ...base, ...selection, ...person })
      return id
    }
  )
}

/**
 * A page that answers late gives no place, only the words that the browser hands over: said once more, when it answers,
 * they were kept twice.
 */
const isSamePlace = (kept: Passage, { exact, start, end }: SelectionReading) =>
  kept.exact === exact &&
  kept.state === 'kept' &&
  kept.removedAt === undefined &&
  (!kept.end || end === 0 || kept.start === start)

/**
 * Keeps the words that now stand in the place of a kept passage beside it, about the same person and quality. Saying it
 * again takes them out.
 */
export async function keepNewWords(
  database: Database,
  surroundings: Surroundings,
  passageId: string,
  clipId: string,
  now: Quote
): Promise<void> {
  const deed = { action: 'keep-passage', subject: now.exact.slice(0, 80) } as const
  await act(database, surroundings, deed, async (writer) => {
    const older = await database.passages.get(passageId)
    if (!older) return
    const ofClip = await database.passages.where('clipId').equals(clipId).toArray()
    const same = ofClip.find(({ exact, state }) => exact === now.exact && state === 'kept')
    if (same) {
      const removedAt = same.removedAt === undefined ? writer.now : undefined
      await writer.set('passages', same.id, { removedAt })
      return
    }
    const { personId, quality, stance } = older
    await writer.add('passages', {
      id: writer.newId(),
      createdAt: writer.now,
      changedAt: writer.now,
      clipId,
      state: 'kept',
      ...now,
      ...(personId !== undefined && { personId }),
      ...(quality !== undefined && { quality }),
      ...(stance !== undefined && { stance })
    })
  })
}

/** Removes a kept passage; it can be brought back. */
export async function removePassage(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    const passage = await database.passages.get(id)
    await writer.set('passages', id, { removedAt: writer.now })
    return passage?.exact.slice(0, 80) ?? ''
  })
}
