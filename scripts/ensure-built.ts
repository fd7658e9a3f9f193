import { ensureBuilt } from './build'

/** Builds for both browsers what has changed since the last build. */
await ensureBuilt()
