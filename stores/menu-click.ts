import { openFullPage } from '@/browser/own-pages'
import { browserSurroundings } from '@/browser/surroundings'
import {
  keepPageFromMenu,
  keepPassageFromMenu,
  readFromMenu,
  type MenuClick
} from '@/clipping/keep-from-menu'
import type { ReadableTab } from '@/clipping/read-tab'
import { isOwnWebBehind } from '@/keeping/behind'
import { readLock } from '@/keeping/lock/record'
import { sealWaiting } from '@/keeping/lock/waiting'
import { openOwnWeb } from '@/keeping/own-web'
import { noteWitness } from '@/keeping/witness-notes'

type Click = MenuClick & { menuItemId: string | number }

/** "Keep this page" and "Keep this passage" in the menu of the right mouse button, in the worker. */
export async function clickedInMenu(click: Click, tab: ReadableTab | undefined): Promise<void> {
  const isPassage = click.menuItemId === 'keep-passage'
  const opening = await openOwnWeb()
  if (!opening.ok) return opening.problem === 'locked' ? keepSealed(click, tab) : openFullPage('#/')
  // Nothing is written into a web that has lost something: the full page says what can be done.
  if (await isOwnWebBehind()) return openFullPage('#/')
  const web = { database: opening.database, surroundings: browserSurroundings }
  await (isPassage ? keepPassageFromMenu(web, click, tab) : keepPageFromMenu(web, tab))
  await noteWitness(web.database)
}

/** Of a locked web: what was read waits, sealed. Where it can't be read, the page of the lock says how it stands. */
async function keepSealed(click: Click, tab: ReadableTab | undefined): Promise<void> {
  const record = await readLock()
  const read = record && record !== 'unfit' ? await readFromMenu(click, tab) : undefined
  if (!record || record === 'unfit' || !read) return openFullPage('#/')
  await sealWaiting(record, { id: browserSurroundings.newId(), at: browserSurroundings.now(), read })
}
