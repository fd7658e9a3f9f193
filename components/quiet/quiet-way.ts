import type { RouteLocationRaw } from 'vue-router'
import type { QuietPlace } from '@/domain/quiet'
import type { QuietRows } from '@/stores/quiet'

/** What each way through the quiet mode is handed, and what it says back. */
export interface QuietWayProps {
  place: QuietPlace
  rows: QuietRows
}
export interface QuietWayEmits {
  /** Answered: the next question, with what is known now. */
  next: [known?: Partial<QuietPlace>, skips?: readonly string[]]
  /** Done: to the first screen, or to another place. */
  done: [to?: RouteLocationRaw]
}
