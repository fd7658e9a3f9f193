import type { Surroundings } from '@/domain/record'

/** The browser's own ids and clock. */
export const browserSurroundings: Surroundings = {
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString()
}
