import { computed, type ComputedRef } from 'vue'
import { waitingProposals } from '@/db/waiting-proposals'
import { findSubject } from '@/db/subjects'
import type { Proposal } from '@/domain/proposal'
import type { Subject } from '@/domain/subject'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** A waiting change, with the day when the value that stands was read or typed. */
export interface ShownProposal {
  proposal: Proposal
  keptAt: string
  /** What stands was typed by the client. */
  isTyped: boolean
  /** What a price is in; of a price alone. */
  currency?: string | undefined
}

/** What waits for a word about one record, live. */
export function useProposals(aboutId: () => string): ComputedRef<ShownProposal[]> {
  const { database } = useCareWeb()
  const live = useLive<ShownProposal[]>(
    async () => {
      const subject = await findSubject(database, aboutId())
      const waiting = await waitingProposals(database, aboutId())
      return waiting.map((proposal) => {
        const keptAt =
          subject?.record.sources[proposal.field]?.at ?? subject?.record.createdAt ?? proposal.createdAt
        const isTyped = subject?.record.sources[proposal.field]?.from === 'you'
        return { proposal, keptAt, isTyped, currency: currencyOf(proposal, subject) }
      })
    },
    [],
    [aboutId]
  )
  return computed(() => live.value.value)
}

const currencyOf = ({ field }: Proposal, subject: Subject | undefined): string | undefined =>
  field === 'price' && subject?.table === 'products' ? subject.record.currency : undefined
