import type { Database } from './database'

/** Lays a clip to those that wait for a look: it was kept while nobody could see what came of it. */
export async function waitForLook(database: Database, clipId: string, since: string): Promise<void> {
  await database.transaction('rw', database.clips, async () => {
    const clip = await database.clips.get(clipId)
    if (clip && clip.waitingSince === undefined) await database.clips.put({ ...clip, waitingSince: since })
  })
}
