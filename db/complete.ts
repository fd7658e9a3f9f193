import type { Step } from '@/domain/change'
import type { Clip, Picture } from '@/domain/clip'
import type { TextReading } from '@/domain/page-reading'
import type { Database } from './database'
import './later-rows'
import { findSubject } from './subjects'

/**
 * The second write of a keeping: the main text (and picture) join the clip that is already kept. A clip that was taken
 * back in the meantime stays gone. Not an action of the person, so history does not hold it.
 */
export async function completeClip(
  database: Database,
  clipId: string,
  came: { text?: TextReading; picture?: Picture }
): Promise<void> {
  const { clips, clipTexts, pictures, people, practices, products, advice } = database
  const tables = [clips, clipTexts, pictures, people, practices, products, advice]
  await database.transaction('rw', tables, async () => {
    const clip = await clips.get(clipId)
    if (!clip) return
    const next = { ...clip }
    if (came.text && clip.textState !== 'read') {
      await clipTexts.put({ id: clipId, ...came.text })
      next.textState = came.text.text === '' ? 'none' : 'read'
    }
    if (came.picture && clip.pictureId === undefined) {
      await pictures.put(came.picture)
      next.pictureId = came.picture.id
    }
    await clips.put(next)
    await showPicture(database, next)
  })
}

/** A record without a picture takes the one of its clip. */
async function showPicture(database: Database, clip: Clip): Promise<void> {
  const only = clip.about.length === 1 ? clip.about[0] : undefined
  const subject = only === undefined ? undefined : await findSubject(database, only)
  if (clip.pictureId === undefined || !subject || subject.record.pictureId !== undefined) return
  await database.table(subject.table).put({ ...subject.record, pictureId: clip.pictureId })
}

/**
 * A clip that goes takes its picture along, from whomever it was shown for.
 * @returns what brings it back to them with the clip
 */
export async function hidePicture(database: Database, clip: Clip): Promise<Step[]> {
  const steps: Step[] = []
  if (clip.pictureId === undefined) return steps
  for (const id of clip.about) {
    const subject = await findSubject(database, id)
    if (subject?.record.pictureId !== clip.pictureId) continue
    const { pictureId: _gone, ...rest } = subject.record
    await database.table(subject.table).put(rest)
    steps.push({ did: 'set', table: subject.table, id, field: 'pictureId', after: clip.pictureId })
  }
  return steps
}

/** Fills in the E.164 form of printed numbers, worked out after the record was shown. */
export async function fillDialNumbers(
  database: Database,
  id: string,
  numbers: Record<string, string>
): Promise<void> {
  await database.transaction(
    'rw',
    [database.people, database.practices, database.products, database.advice],
    async () => {
      const subject = await findSubject(database, id)
      if (subject?.table !== 'people' && subject?.table !== 'practices') return
      if (JSON.stringify(subject.record.dialNumbers ?? {}) === JSON.stringify(numbers)) return
      await database.table(subject.table).put({ ...subject.record, dialNumbers: numbers })
    }
  )
}
