import { useCareWeb } from './care-web'

/** The answer to "Think of a time care went well": the client's own first quality. */
export function useFirstQuality() {
  const { database, surroundings } = useCareWeb()
  return async (name: string): Promise<void> => {
    const { addQuality } = await import('@/db/qualities')
    await addQuality(database, surroundings, surroundings.newId(), name)
  }
}
