import { ensureBuilt } from '@/scripts/build'

/** The browser tests try what people get: the built extension, made anew when a source has changed. */
export async function setup(): Promise<void> {
  await ensureBuilt()
}
