import type { ClipFilter, ClipListing } from '@/domain/clip-list'
import type { Found, FoundLine } from '@/domain/found-line'

/** How far search has come: what stands in memory, and the words inside kept texts. */
export interface SearchState {
  /** Names, titles, notes and passages can be found. */
  ready: boolean
  /** Texts whose words can be found, of all that are kept; the rest is being gone through. */
  texts: { done: number; total: number }
  /** Going through texts goes on; false when all is done or it was stopped. */
  working: boolean
  /** It was stopped before all was gone through, and can go on. */
  stopped?: boolean
  /** The search can't be used; what is kept is not touched by that. */
  problem?: string
}

/** What a page says to the worker that searches. */
export type SearchAsk =
  /** `key`: opens a locked web; a worker can't look it up itself. */
  | { say: 'open'; web: string; key?: Uint8Array | undefined }
  | { say: 'find'; number: number; query: string; limit: number }
  | { say: 'list'; filter: ClipFilter }
  | { say: 'stop' }
  | { say: 'go-on' }

/** What the worker says back. */
export type SearchAnswer =
  | { say: 'state'; state: SearchState }
  | { say: 'found'; number: number; found: Found }
  | { say: 'found-texts'; number: number; texts: FoundLine[] }
  | { say: 'listed'; list: ClipListing }
  /** Something that can be found came, went or reads otherwise. */
  | { say: 'changed' }
