import { linesOf, type SubjectLine } from '@/db/lines'
import {
  addTaking,
  changeTaking,
  removeTaking,
  privateAmong,
  takeProduct,
  takingsIn,
  type TakingFields
} from '@/db/takings'
import { nameOfId } from '@/db/subjects'
import type { Taking, TakingKind } from '@/domain/taking'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { SubjectLine }

/** Something taken, with the name of whoever suggested it. */
export interface ShownTaking {
  taking: Taking
  by: string
  /** Whoever suggested it is kept private: no paper names them. */
  isByPrivate: boolean
}

/** All that is taken, and the clipped products that are not on the list yet; live. */
export function useTakings() {
  const { database } = useCareWeb()
  return useLive<{ takings: ShownTaking[]; products: SubjectLine[] }>(
    async () => {
      const all = await takingsIn(database)
      const takings: ShownTaking[] = []
      const ids = all.flatMap(({ suggestedById }) => suggestedById ?? [])
      const hidden = await privateAmong(database, ids)
      for (const taking of all) {
        const by = taking.suggestedBy ?? (await nameOfId(database, taking.suggestedById ?? ''))
        const isByPrivate = taking.suggestedBy === undefined && hidden.has(taking.suggestedById ?? '')
        takings.push({ taking, by, isByPrivate })
      }
      const listed = new Set(all.map(({ productId }) => productId))
      const products = (await linesOf(database, ['products'])).filter(({ id }) => !listed.has(id))
      return { takings, products }
    },
    { takings: [], products: [] }
  )
}

/** Whether a product is on the list of what is taken, live. */
export function useIsTaken(productId: () => string) {
  const { database } = useCareWeb()
  return useLive<boolean | undefined>(
    async () => (await takingsIn(database)).some((taking) => taking.productId === productId()),
    undefined,
    [productId]
  )
}

/** What can be done with them. */
export function useTakingDeeds() {
  const { database, surroundings } = useCareWeb()
  return {
    add: (name: string, kind: TakingKind) =>
      addTaking(database, surroundings, surroundings.newId(), name, kind),
    takeProduct: (productId: string) => takeProduct(database, surroundings, productId),
    change: (id: string, fields: TakingFields) => changeTaking(database, surroundings, id, { ...fields }),
    remove: (id: string) => removeTaking(database, surroundings, id)
  }
}
