import { defineStore } from 'pinia'
import { redoNext, undoLast, undoState, type UndoState } from '@/db/undo'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** What can be taken back or done again, and doing it. */
export const useUndo = defineStore('undo', () => {
  const { database } = useCareWeb()
  const { value: state, ready, problem } = useLive<UndoState>(() => undoState(database), {})
  return {
    state,
    ready,
    problem,
    undo: () => undoLast(database),
    redo: () => redoNext(database)
  }
})
