import * as v from 'valibot'
import { openPopup, tickButton } from '@/browser/toolbar'
import { runReader } from '@/browser/page-reader'
import { writeSession } from '@/browser/session'
import type { CareWeb } from '@/db/care-web'
import { keepPage } from '@/db/keep'
import { keepPassageOfPage } from '@/db/keep-passage'
import { restWanted, selectionReadingSchema, type SelectionReading } from '@/domain/page-reading'
import { finishClip } from './finish-clip'
import type { WaitingRead } from './keep-waiting'
import { readRest } from './read-rest'
import { readTab, type ReadableTab } from './read-tab'

/** What the browser says of a click in its context menu. */
export interface MenuClick {
  selectionText?: string | undefined
  frameId?: number | undefined
}

/** "Keep this page": kept first, then the popup opens on it where the browser lets it. */
export async function keepPageFromMenu(web: CareWeb, tab: ReadableTab | undefined): Promise<void> {
  const read = await readTab(tab)
  if (!read.ok) return showReason()
  const { clipId } = await keepPage(web.database, web.surroundings, web.surroundings.newId(), read.reading)
  await afterwards(web, read.tabId, clipId)
}

/**
 * "Keep this passage": the page is read and the selection with it before anything is written; both are then kept in one
 * transaction, so that a worker stopped in between leaves nothing or all.
 */
export async function keepPassageFromMenu(
  web: CareWeb,
  click: MenuClick,
  tab: ReadableTab | undefined
): Promise<void> {
  const read = await readTab(tab)
  if (!read.ok) return showReason()
  const selection = await readSelection(read.tabId, click)
  if (!selection) return showReason()
  const ids = { clipId: web.surroundings.newId(), passageId: web.surroundings.newId() }
  const { clipId, passageId } = await keepPassageOfPage(
    web.database,
    web.surroundings,
    ids,
    read.reading,
    selection
  )
  await writeSession({ keptPassage: { passageId, clipId, tabId: read.tabId } })
  await afterwards(web, read.tabId, clipId)
}

/**
 * What a click in the menu is about, read and not kept: while the web is locked it is sealed by whoever asked.
 * @returns undefined when the page can't be read
 */
export async function readFromMenu(
  click: MenuClick & { menuItemId: string | number },
  tab: ReadableTab | undefined
): Promise<WaitingRead | undefined> {
  const read = await readTab(tab)
  if (!read.ok) return undefined
  const selection = click.menuItemId === 'keep-passage' ? await readSelection(read.tabId, click) : undefined
  const rest = await readRest(read.tabId, restWanted(read.reading)).catch(() => undefined)
  await tickButton(read.tabId)
  return { reading: read.reading, ...(selection && { selection }), ...(rest && { rest }) }
}

/** The selection with its surroundings; where the page's reader can't see it, the words the browser hands over. */
async function readSelection(tabId: number, click: MenuClick): Promise<SelectionReading | undefined> {
  const answer = await runReader(tabId, '/read-selection.js', '', click.frameId ?? 0)
  const checked = v.safeParse(selectionReadingSchema, answer.ok ? answer.value : undefined)
  if (checked.success) return checked.output
  const exact = click.selectionText?.trim().slice(0, 20_000)
  return exact ? { exact, prefix: '', suffix: '', start: 0, end: 0 } : undefined
}

async function afterwards(web: CareWeb, tabId: number, clipId: string): Promise<void> {
  await tickButton(tabId)
  await writeSession({ besideClip: clipId, besideTab: { tabId, at: web.surroundings.now() } })
  await finishClip(web, tabId, clipId, readRest)
  await openPopup()
}

/** The popup says in words why a page can't be read, and offers to write it down by hand. */
async function showReason(): Promise<void> {
  await openPopup()
}
