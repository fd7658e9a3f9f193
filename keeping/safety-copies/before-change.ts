import { copyBeforeMigration } from './take'

/** The session storage of one page: only where the client has said so there, a web is changed without a copy. */
const place = 'change-without-copy'

/** From now on this page changes the web of an earlier version though no copy of it could be taken. */
export const goOnWithoutCopy = (): void => sessionStorage.setItem(place, 'yes')

/**
 * Copies a web before a newer version changes it.
 * @param tell how many rows are read for it, of how many
 * @returns why it could not be copied, and must stay as it is; undefined when it may be changed
 */
export async function whyNotCopiedBefore(
  web: string,
  tell: (done: number, total: number) => void = () => {}
): Promise<string | undefined> {
  const taken = await copyBeforeMigration(web, tell)
  if (taken.ok || taken.problem === 'nothing') return undefined
  // The worker has no such storage: it waits until a page has changed the web.
  const { sessionStorage: said } = globalThis as { sessionStorage?: Storage }
  return said?.getItem(place) ? undefined : taken.problem
}
