import { titleOf } from '@/domain/page-reading'
import type { Surroundings } from '@/domain/record'
import { nameOf } from '@/domain/subject'
import { actAbout } from './act'
import type { Database } from './database'
import { findSubject } from './subjects'

/** Says that a clip is about someone or something as well. */
export function tieClip(database: Database, surroundings: Surroundings, clipId: string, id: string) {
  return setAbout(database, surroundings, 'connect', clipId, id, (about) => [...new Set([...about, id])])
}

/** Says that it is not; both stay. */
export function untieClip(database: Database, surroundings: Surroundings, clipId: string, id: string) {
  return setAbout(database, surroundings, 'disconnect', clipId, id, (about) =>
    about.filter((one) => one !== id)
  )
}

async function setAbout(
  database: Database,
  surroundings: Surroundings,
  action: 'connect' | 'disconnect',
  clipId: string,
  id: string,
  change: (about: string[]) => string[]
): Promise<void> {
  await actAbout(database, surroundings, { action }, async (writer) => {
    const [clip, subject] = [await database.clips.get(clipId), await findSubject(database, id)]
    if (!clip || !subject) return ''
    await writer.set('clips', clipId, { about: change(clip.about) })
    return `${titleOf(clip.reading)}, ${nameOf(subject)}`
  })
}
