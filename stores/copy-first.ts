import { onScopeDispose, shallowRef } from 'vue'
import type { Database } from '@/db/database'
import type { CopyReason } from '@/domain/safety-copy'
import type { WhyNoCopy } from '@/keeping/safety-copies/take'

export type { WhyNoCopy }

/**
 * Before much is changed at once, what stands is copied. Where that can't be done, the person is asked whether to go on
 * without a copy, and nothing happens until they have said so.
 */
export function useCopyFirst() {
  const why = shallowRef<WhyNoCopy>()
  let answered: ((goesOn: boolean) => void) | undefined
  function answer(goesOn: boolean): void {
    why.value = undefined
    answered?.(goesOn)
    answered = undefined
  }
  /** Asks because no copy could be taken. @returns whether to go on */
  const ask = (because: WhyNoCopy) =>
    new Promise<boolean>((resolve) => {
      answered = resolve
      why.value = because
    })
  // Whoever leaves the page has not said yes.
  onScopeDispose(() => answer(false))
  return {
    /** Set while the person is asked. */
    why,
    answer,
    ask,
    /** @returns whether there is a copy, or the person goes on without one */
    copied: async (database: Database, reason: CopyReason): Promise<boolean> => {
      const { whyNotCopied } = await import('@/keeping/safety-copies/take')
      const because = await whyNotCopied(database, reason)
      return because === undefined || ask(because)
    }
  }
}
